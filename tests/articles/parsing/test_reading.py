"""Lines, languages, HTML pages and failures; and that no input whatever breaks the reader."""
# ruff: noqa: E501 - whole pages as they are

import sys
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from articles.parsing import ParsedArticle, ParseError, parse
from articles.parsing.language import language_of
from articles.parsing.lines import normalise, to_lines
from articles.partial_dates import is_partial_date
from tests.articles.parsing import samples_html, samples_reprints, samples_text, samples_world
from tests.articles.parsing.samples_text import CHINESE, P1, P2, P3, RUSSIAN

PAGES = [
    sample.text.encode()
    for module in (samples_text, samples_world, samples_reprints, samples_html)
    for sample in module.SAMPLES
]
SECONDS = 2.0 if sys.gettrace() is None else 6.0  # `make coverage` looks at every line that is run


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (P1, "en"),
        (CHINESE[0], "zh"),
        (RUSSIAN[0], "ru"),
        ("Der Minister traf den Gast.", "und"),
        ("Міністр оборони України зустрівся з гостем у Києві", "und"),
        ("国防大臣は中国の国防相と会談しました。", "und"),
        ("", "und"),
        ("123", "und"),
    ],
)
def test_language(text, language):
    assert language_of(text) == language


def test_white_space_is_put_right():
    assert normalise("a\u00a0b\u3000c\u00add\u200b\r\ne\x0bf\x01&amp;") == "a b cd\ne\nf&"


def test_hard_wraps_are_undone_and_lists_are_not():
    text = "\n".join(
        [
            "The two ministers met on Monday in Moscow and talked about the",
            "cooperation of their armies, which had been going on for several",
            "years by then and was to be carried on in the time to come, they",
            "said.",
        ]
    )
    assert [line.text for line in to_lines(text)] == [text.replace("\n", " ")]
    capital = (
        "Both of them will go on to the garrison in the north of Hebei with\nTang and will fly to Moscow on Thursday."
    )
    assert [line.text for line in to_lines(f"{text}\n\n{capital}")][1] == capital.replace("\n", " ")
    headlines = "\n".join(
        [
            "Ministers meet in Moscow",
            "Ships sail to the south",
            "Army holds a drill",
            "Price of rice goes up",
            "Snow in the north",
        ]
    )
    assert len(to_lines(headlines)) == 5


def test_indented_first_rows_are_longer_than_the_others():
    text = "\n".join(
        [
            "    The two ministers met on Monday in Moscow and talked about the plans for the",
            "cooperation of their armies, which had been going on for several years by",
            "then and was to be carried on in the time to come, and about a seminar to",
            "be held there in the spring of the year after that, which is to be opened",
            "in Moscow.",
        ]
    )
    assert len(to_lines(text)) == 1


def test_the_days_of_comments_are_not_the_articles():
    text = f"Ministers hold talks in Moscow\nBy John Sample\nNovember 25, 2009\n\n{P1}\n\n{P3}\n\nLeave a comment\nPosted by A Reader on November 26, 2009 at 10:15 am\n"
    assert parse(text.encode(), name="a.txt").published == "2009-11-25"


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"<html><frameset cols='20%,80%'><frame src='a.html'></frameset></html>", "frames"),
        (b"<html><body></body></html>", "without text"),
        (b"Home | News | About\nContact us\n", "no story"),
        (
            b"<html><body><script>" + b"a" * 12_000_000 + b"</script><p>The two met.</p></body></html>",
            "parts too large",
        ),
        (
            b"<html><body><script>var a = 'The two ministers met on Monday and talked.';</script></body></html>",
            "without text",
        ),
        (
            b"<?xml version='1.0'?><rss><channel><item><title>The two ministers met</title></item></channel></rss>",
            "feed",
        ),
        (
            b"Home | News\n404 Not Found\nSorry, the page you requested could not be found. It may have been moved.\n"
            b"You will be taken to the home page in 5 seconds, or click here to go there now.\n",
            "no story",
        ),
        (
            b"Before you continue\nWe and our partners store and access information on a device, such as cookies, and "
            b"process personal data such as identifiers.\nPlease note that you have a right to object to the processing of "
            b"your personal data without your consent.\nMORE OPTIONS\n",
            "no story",
        ),
    ],
)
def test_failures_say_why(raw, reason):
    with pytest.raises(ParseError, match=reason):
        parse(raw, name="a.html" if raw.startswith(b"<") else "a.txt")


def test_scripts_and_comments_are_never_text():
    html = f"<html><body><h1>Ministers meet</h1><!-- <p>{P2}</p> --><script>'<p>{P2}</p>'</script><style>p{{}}</style><p>{P1}</p><p>{P3}</p><noscript>{P2}</noscript></body></html>"
    assert parse(html.encode(), name="a.html").paragraphs == (P1, P3)


def test_canonical_address_and_missing_fields():
    html = f"<html><head><link rel='canonical' href='https://herald.example/a/1'></head><body><p>{P1}</p><p>{P2}</p></body></html>"
    article = parse(html.encode(), name="a.html")
    assert article.url == "https://herald.example/a/1"
    assert article.missing == ("headline", "date", "outlet")


def test_lost_spaces_leave_a_warning():
    article = parse((P1.replace(" ", "") + "\n" + P2.replace(" ", "")).encode(), name="a.txt")
    assert article.warnings == ("lost spaces were restored",)
    assert article.paragraphs == (P1, P2)


@pytest.mark.parametrize("wrapper", ["<div>", "<table><tr><td>", "<font size=2><b>"])
def test_deep_nesting_hides_no_text(wrapper):
    html = f"<!DOCTYPE html><html><head><title>Ministers meet in Moscow</title></head><body>{wrapper * 4_000}<!-- <p>{P2}</p> --><script>if (a<b) '{P2}'</script><h1>Ministers meet</h1><p>{P1}</p><p>{P3}</p></body></html>"
    article = parse(html.encode(), name="a.html")
    assert article.headline == "Ministers meet"
    assert article.paragraphs == (P1, P3)


def test_a_large_picture_within_the_page_hides_no_text():
    picture = f"<img src='data:image/png;base64,{'A' * 12_000_000}'>"
    assert parse(f"<html><body>{picture}<p>{P1}</p><p>{P3}</p></body></html>".encode()).paragraphs == (P1, P3)


def check(raw, name):
    """Reads a file: a valid article or a ParseError with a reason, within the time."""
    begun = time.process_time()  # not the clock: other programs may hold the processor
    try:
        article = parse(raw, name=name)
    except ParseError as error:
        assert str(error)
    else:
        assert isinstance(article, ParsedArticle)
        assert article.paragraphs
        assert all(text and text == text.strip() and "\n" not in text for text in article.paragraphs)
        assert article.published is None or is_partial_date(article.published)
        assert article.dateline.date is None or is_partial_date(article.dateline.date)
        assert article.language in {"en", "zh", "ru", "und"}
    assert time.process_time() - begun <= SECONDS


QUIET = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


@QUIET
@given(
    st.one_of(st.binary(max_size=2000), st.text(max_size=2000).map(lambda text: text.encode("utf-8", "replace"))),
    st.sampled_from(["a.txt", "a.html"]),
)
def test_any_bytes(raw, name):
    check(raw, name)


@QUIET
@given(
    st.sampled_from(PAGES),
    st.integers(0, 4000),
    st.integers(0, 4000),
    st.sampled_from(["cut", "doubled", "flipped", "re-encoded", "glued"]),
)
def test_damaged_pages(page, at, bit, damage):
    at %= len(page)
    flipped = bytearray(page)
    flipped[at] ^= 1 << bit % 8
    encodings = ("utf-16", "gb18030", "cp1251", "koi8-r", "big5", "cp1252")
    damaged = {
        "cut": page[:at],
        "doubled": page + page[at:],
        "flipped": bytes(flipped),
        "re-encoded": page.decode().encode(encodings[bit % len(encodings)], "replace"),
        "glued": page.replace(b" ", b""),
    }
    check(damaged[damage], "a.html" if b"<body" in page.lower() else "a.txt")


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        (P1.replace(" ", "").encode() * 80_000, "a.txt"),
        ((P1 + " ").encode() * 25_000, "a.txt"),
        (b"<p>" + (P1 + " ").encode() * 25_000, "a.html"),
        (b"ab\n" * 3_000_000, "a.txt"),
        (b"<html><body>" + f"<p>{P1}</p>".encode() * 20_000, "a.html"),
        (b"<html><body>" + b"a<br>" * 2_000_000, "a.html"),
    ],
    ids=["letters", "one line", "one element", "short lines", "paragraphs", "tags"],
)
def test_what_no_article_can_be_is_refused_at_once(raw, name):
    begun = time.process_time()  # not the clock: other programs may hold the processor
    with pytest.raises(ParseError, match="no article is this long"):
        parse(raw, name=name)
    assert time.process_time() - begun <= SECONDS


def test_the_longest_article_is_read_whole():
    text = "\n\n".join(f"{P1} It was day {day} of the talks." for day in range(1000))
    assert len(parse(text.encode()).paragraphs) == 1000


@pytest.mark.parametrize(
    "raw",
    [
        (P1.replace(" ", "")[:90] + "\n").encode() * 3_000,
        "the ministerâ€™s cafÃ© said so\n".encode() * 500_000,
        b"<html><body>" + b"<p>a" * 29_000,
        b"<html><body>" + b"<div>" * 300 + b"<!--" * 29_000,
        b"<html><body>" + b"<div>" * 300 + b"<a b='" * 29_000,
        b"<html><body>" + b"<div>" * 300 + b"<a b='>" * 29_000,
        b"<html><body>" + b"<div>" * 300 + b"&a" * 400_000,
        b"<html><body>" + b"<div>" * 10_000 + P1.encode() + b"</div>" * 10_000,
        b"<html><body>" + b"<table><tr><td>" * 4_000 + P1.encode(),
        (P1 + " ").encode() * 25_000,
        b"a" * 5_000_000,
        b"(" * 5_000_000,
        b"<a " * 1_000_000,
        "，双方交换了意见".encode() * 200_000,
    ],
    ids=[
        "long block",
        "wrong encoding",
        "short paragraphs",
        "open comments",
        "open tags",
        "open quotes",
        "entities",
        "nested",
        "nested tables",
        "one line",
        "letters",
        "brackets",
        "tags",
        "han",
    ],
)
def test_huge_inputs(raw):
    check(raw, "a.html" if raw.startswith(b"<") else "a.txt")


@pytest.mark.parametrize(
    ("title", "headline", "outlet"),
    [
        ("Xinhua | Ministers of two states meet in Moscow", "Ministers of two states meet in Moscow", "Xinhua"),
        (
            "Ministers of two states meet today - World - China Daily",
            "Ministers of two states meet today",
            "China Daily",
        ),
    ],
)
def test_a_title_is_a_headline_without_site_and_section(title, headline, outlet):
    article = parse(f"<html><head><title>{title}</title></head><body><p>{P1}</p><p>{P2}</p></body></html>".encode())
    assert (article.headline, article.outlet) == (headline, outlet)


def page_with(head: str, first: str = P1) -> ParsedArticle:
    html = f"<html><head><title>Ministers of two states meet</title>{head}</head><body><p>{first}</p><p>{P2}</p></body></html>"
    return parse(html.encode(), name="a.html")


def test_where_only_the_day_of_a_change_is_stated_it_stands_in():
    assert (
        page_with("<meta property='article:modified_time' content='2013-03-25T10:00:00Z'>").published
        == "2013-03-25T10:00"
    )


def test_a_dateline_of_december_in_a_page_of_january_is_of_the_year_before():
    dated = "<meta property='article:published_time' content='2014-01-02'>"
    assert page_with(dated, f"MOSCOW, December 30 (Xinhua) -- {P1}").dateline.date == "2013-12-30"


@pytest.mark.parametrize(
    "head",
    [
        "<link rel='canonical' href='http://[x/a'>",
        "<script type='application/ld+json'>{\"headline\":</script>",
        f"<script type='application/ld+json'>{'[' * 100_000}</script>",
        "<script type='application/ld+json'>"
        + '{"@graph":[' * 6
        + '{"@type":"NewsArticle","headline":"x"}'
        + "]}" * 6
        + "</script>",
    ],
    ids=["an address that is none", "broken off", "brackets", "too deep"],
)
def test_metadata_that_is_no_good_is_passed_over(head):
    article = page_with(head)
    assert (article.headline, article.outlet, article.paragraphs) == ("Ministers of two states meet", None, (P1, P2))


def test_a_label_alone_on_its_line_belongs_to_the_next():
    assert [line.text for line in to_lines("Ministers meet\n\nSource:\nXinhua\n\nEditor\nTime\nThey met.")] == [
        "Ministers meet",
        "Source: Xinhua",
        "Editor",
        "Time: They met.",
    ]


@pytest.mark.parametrize("junk", ["<![foo[", "<!foo bar>", "<!DOCTYPE [<!ELEMENT x"])
def test_broken_declarations_in_a_deep_page_hide_no_text(junk):
    assert parse(f"<html>{'<div>' * 3_000}<p>{P1}</p>{junk}<p>{P3}</p>".encode(), name="a.html").paragraphs[0] == P1
