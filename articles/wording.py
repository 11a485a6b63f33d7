"""Partial dates in English words: '2013-03' is told as 'March 2013', never as its first day. Plain Python."""

from articles.partial_dates import parts

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def date_in_words(text: str) -> str:
    """'2013-03-25T03:06' gives '25 March 2013, 03:06', '2013-03' 'March 2013', '' ''. ValueError for no date."""
    if not text:
        return ""
    year, month, day = parts(text)
    words = [str(day) if day else "", MONTHS[month - 1] if month else "", str(year)]
    clock = text.partition("T")[2]
    return " ".join(word for word in words if word) + (f", {clock}" if clock else "")


def range_in_words(start: str, end: str) -> str:
    """Two partial dates as one: '20–21 November 2012', '30 March – 2 April 2013', 'from May 2012', 'until 2013'."""
    if not (start and end):
        return f"from {date_in_words(start)}" if start else f"until {date_in_words(end)}" if end else ""
    if start == end:
        return date_in_words(start)
    (year, month, day), (last_year, last_month, last_day) = parts(start), parts(end)
    if year == last_year and day and last_day:
        if month == last_month:
            return f"{day}–{date_in_words(end)}"
        return f"{day} {MONTHS[(month or 1) - 1]} – {date_in_words(end)}"
    if year == last_year and month and last_month and not (day or last_day):
        return f"{MONTHS[month - 1]} – {date_in_words(end)}"
    return f"{date_in_words(start)} – {date_in_words(end)}"
