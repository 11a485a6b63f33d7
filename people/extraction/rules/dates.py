"""Wordings that tell when, in the order in which they are tried; people.extraction.dates reads their groups."""

from people.extraction.rules.rule import Rule

MONTH = (
    r"(?:(?=[ADFJMNOS])(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?))"  # one look at the first letter rules most words out
)
WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
DAY = r"\d{1,2}(?:st|nd|rd|th)?\b"
YEAR = r"(?:19|20)\d\d\b"
NUMBER = r"(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})"
TO = r"\s?(?:-|–|—|\bto\b|\bthrough\b|\btill\b|\buntil\b)\s?"
HOURS = r"(?:the (?:(?:early|late) )?(?:morning|afternoon|evening|night|hours) of )?"
PART = r"(?: (?:morning|afternoon|evening|night|noon))?"

RULES = (
    Rule(
        "days of two months",
        rf"(?:[Ff]rom |[Bb]etween )?(?P<month>{MONTH}) (?P<day>{DAY})(?:,? (?P<year>{YEAR}))?(?:{TO}|,? and )"
        rf"(?P<month2>{MONTH}) (?P<day2>{DAY})(?:,? (?P<year2>{YEAR}))?",
        "both ends named with their months",
        ("from July 27 to Aug 15", "Sept. 29 - Oct. 2, 2010"),
        ("from Sunday to Wednesday",),
    ),
    Rule(
        "days of one month",
        rf"(?:[Ff]rom |[Bb]etween )?(?P<month>{MONTH}) (?P<day>{DAY})(?:{TO}| and )(?P<day2>{DAY})(?!\d|:)(?:,? "
        rf"(?P<year>{YEAR}))?",
        "American order, one month",
        ("from November 20 to 21, 2012", "March 20-22", "October 17–23", "April 8 and 9"),
        ("April 2012 to 2013",),
    ),
    Rule(
        "days of one month, day first",
        rf"(?:[Ff]rom |[Bb]etween )?(?P<day>{DAY})(?: of)?(?: (?P<month2>{MONTH}))?(?:{TO}| and )(?P<day2>{DAY})(?: "
        rf"of)? (?P<month>{MONTH})"
        rf"(?:,? (?P<year>{YEAR}))?",
        "European order",
        ("from 20 to 22 March 2023", "18-20 October", "30 June to 2 July"),
    ),
    Rule(
        "day to weekday",
        rf"(?:[Ff]rom |[Bb]etween )(?P<month>{MONTH}) (?P<day>{DAY})(?:{TO}| and )(?P<weekday>{WEEKDAY})\b",
        "a stretch of which the last day is told by its weekday",
        ("from Aug. 5 through Friday",),
        ("from Aug. 5 to Aug. 13",),
    ),
    Rule(
        "day",
        rf"{HOURS}(?:{WEEKDAY},? \(?)?(?P<month>{MONTH}) (?P<day>{DAY})(?![-–:]\d| (?:House|Building|Stadium|Square"
        rf"|Movement|Uprising"
        rf"|Incident|Revolution|Festival)\b)(?:,? (?:of )?(?P<year>{YEAR}|last year|this year))?",
        "American order",
        ("Oct. 30", "July 1, 2013", "Monday, March 5", "August 18th", "the afternoon of March 1"),
        ("May I", "March on 20 towns"),
    ),
    Rule(
        "day, day first",
        rf"{HOURS}(?:{WEEKDAY},? )?(?:the )?(?P<day>{DAY})(?: of)? (?P<month>{MONTH})"
        rf"(?:,? (?P<year>{YEAR}|last year|this year))?",
        "European order",
        ("16 April 2023", "the 24th of March"),
    ),
    Rule("iso day", r"(?P<iso>(?:19|20)\d\d-\d\d-\d\d)\b", "as in lists", ("2013-03-24",), ("2013-14",)),
    Rule(
        "numeric day",
        rf"\b(?P<day>\d\d?)\.(?P<number>\d\d)\.(?P<year>{YEAR})",
        "Russian order",
        ("24.03.2013",),
        ("1.2.3",),
    ),
    Rule(
        "quarter of a year",
        r"\b(?:[Ii]n )?the (?P<nth>first|second|third|fourth|last|final) quarter of "
        rf"(?P<year>{YEAR}|last year|this year)",
        "its three months",
        ("in the third quarter of 2009", "the last quarter of last year"),
        ("a quarter of 2009",),
    ),
    Rule(
        "season of a year",
        rf"\b(?:[Ii]n )?(?:the )?(?:early |late )?(?P<unit>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?: of|,)? "
        rf"(?P<year>{YEAR})(?![-–]\d)",
        "its three months, a winter's from December of that year",
        ("in the spring of 2009", "summer 2018"),
        ("Autumn Shield 2009",),
    ),
    Rule(
        "month of a year",
        rf"\b(?:(?:[Ii]n|[Ss]ince|[Dd]uring|of|until|by) )?(?:(?:early|mid-?|late|the end of|the beginning "
        rf"of)\s?)?\b(?P<month>{MONTH})(?:,? of|,)? (?P<year>{YEAR}|last year|this year|the same year)",
        "a month is all that is told",
        ("in May last year", "mid-August 2018", "March of 2013"),
    ),
    Rule(
        "month",
        rf"(?P<lead>\b(?:[Ii]n|as (?:recently|early|late) as|[Ll]ast|[Ss]ince|[Dd]uring|this|early|mid|late|of|end of"
        rf"|until|by|end)\b)[ -](?:early |mid-?|late )?(?P<month>{MONTH})(?! \d|\w)",
        "a month alone needs a word before it, for 'May' and 'March' are words too",
        ("in March", "last November", "in late June", "at end-June"),
        ("may in time", "In Marching"),
    ),
    Rule(
        "weekdays",
        rf"(?:[Ff]rom |[Bb]etween |on )?(?P<weekday>{WEEKDAY}){PART}(?:{TO}| and )(?:on "
        rf")?(?P<weekday2>{WEEKDAY}){PART}",
        "a stretch by weekdays",
        ("from Sunday to Wednesday", "Thursday through Saturday", "on Monday and Tuesday"),
        ("on Sunday",),
    ),
    Rule(
        "weekday",
        rf"{HOURS}(?P<lead>\b(?:last|this|next|past|coming) )?\b(?P<weekday>{WEEKDAY})\b{PART}"
        r"(?:(?: of|,)? (?P<week>last|this) week\b)?",
        "one weekday",
        ("on Friday", "last Sunday", "Monday's meeting", "Tuesday morning", "Thursday of last week"),
        ("Fridays",),
    ),
    Rule(
        "ordinal day",
        r"(?<=\bon )the (?P<day>\d{1,2})(?:st|nd|rd|th)\b(?P<lead> of (?:this|last) month)?(?=\s*(?:[,.;)]|$|in |at "
        r"|with |he |the |for |and ))",
        "'on the 24th', of the month of the article",
        ("on the 24th, he", "on the 3rd of last month"),
        ("on the 15th round",),
    ),
    Rule(
        "day of speaking",
        r"\b(?:[Ee]arlier |[Ll]ater? )?(?P<word>[Tt]he day before yesterday|[Ll]ast night|[Tt]oday"
        r"|[Tt]onight|[Tt]his (?:morning|afternoon|evening)|[Yy]esterday"
        r"|[Tt]omorrow)\b",
        "counted from the day of the article",
        ("earlier today", "yesterday", "this morning", "the day before yesterday", "late last night"),
    ),
    Rule(
        "same day",
        r"\b(?:[Oo]n |[Ee]arlier |[Ll]ater )?(?:(?:the|that) (?:same|very) day|that day|in the day|on the day)\b(?! "
        r"(?:of|that|when))",
        "the day of which the text speaks",
        ("On the same day", "earlier in the day", "later that day"),
        ("in the days", "on the very day of his arrival"),
    ),
    Rule(
        "shifted",
        rf"\b(?:[Oo]nly |[Jj]ust |[Ss]ome )?(?P<number>{NUMBER}|A|One|Two|Three|Four|Five) (?P<unit>day|week|month"
        rf"|year)s? (?P<way>earlier|later|afterwards|ago|previously|(?:before|after)(?=[,.;]|$))\b",
        "counted from the day of which the text speaks, 'ago' from that of the article",
        ("a day earlier", "four days after, he", "two weeks ago", "A month later"),
        ("three-day visit", "the days before"),
    ),
    Rule(
        "next day",
        r"\b[Oo]n the (?P<way3>eve) of (?:the|their|this) (?:session|meeting|talks|summit|conference)\b|\b[Tt]he "
        r"(?P<way>previous|preceding|next|following) (?:day|evening|morning|afternoon|night)\b|\b[Tt]he (?:day"
        r"|evening|night|morning) (?P<way2>before|after)\b(?! yesterday)",
        "counted from the day of which the text speaks",
        ("the next day", "the day before"),
    ),
    Rule(
        "period",
        r"\b(?:(?:[Ee]arlier|[Ll]ater|[Ll]ate|[Ee]arly|in the middle of|(?:at )?the (?:end|beginning) of) )?"
        r"(?:[Oo]ver )?(?P<lead>[Ll]ast|[Tt]his|[Nn]ext|[Tt]he same) (?P<unit>week|weekend|month|year"
        r"|spring|summer|autumn|fall|winter)\b",
        "counted from the day of the article",
        ("last month", "Earlier this week", "last autumn"),
        ("last weekday",),
    ),
    Rule(
        "weekend",
        r"\b(?:[Oo]ver|[Dd]uring|[Oo]n|[Aa]t) the (?P<past>past )?weekend\b",
        "the latest Saturday and Sunday",
        ("over the weekend", "at the weekend"),
        ("the weekend", "over the week"),
    ),
    Rule(
        "just concluded",
        r"\bjust[- ](?P<word>concluded|ended|finished|completed|closed)\b",
        "a visit that ended in the days of the article: its month",
        ("the just-concluded visit",),
    ),
    Rule(
        "day of the visit",
        r"\b(?:[Oo]n|for) the (?P<nth>first|second|third|opening|last|final)(?: day| of (?:those|the) days)\b",
        "counted within the visit of which the text speaks",
        ("on the first day of the visit", "On the first of those days"),
    ),
    Rule(
        "year before a noun",
        rf"(?<=\b[Aa] )(?P<year>{YEAR})(?= (?:[a-z]+ ){{0,2}}(?:visit|trip|meeting|summit|exercise|drill|call)\b)",
        "'a 2022 visit'",
        ("a 2022 visit", "a 2018 joint exercise"),
        ("a 2022 law", "the 2022 visit"),
    ),
    Rule(
        "year",
        rf"\b(?P<lead>[Ii]n|since|[Dd]uring|of)(?: early| late| mid-?)? (?P<year>{YEAR})(?![-–]\d)",
        "a year alone needs a word before it",
        ("in 2018", "in late 2003"),
        ("Peace Mission 2005", "2021-2025"),
    ),
)
