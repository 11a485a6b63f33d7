"""Where the story stands among a page's lines: what comes before it, its paragraphs, what comes after."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice, pairwise

from articles.parsing.boilerplate import rule_of
from articles.parsing.bylines import names_in_byline
from articles.parsing.datelines import DatelineMatch, read_dateline, read_lone_dateline
from articles.parsing.dates import find_stamps
from articles.parsing.furniture import Effect
from articles.parsing.lines import Line

SENTENCE_END = re.compile(
    r"[.!?…。！？;；][\"'”’»)\]）]*$|[.!?。！？]\s?[\"”]$"
    r"|[.!?][\"”’]?\s*(?:[-–—]+\s?[A-Z][A-Za-z/ -]{1,30}|[(（][^()（）]{2,40}[)）])$"  # a credit at the end
)
TITLED = 0.15  # the share of words in lower case that a sentence full of names and titles has at least
HAN_PAUSE = re.compile(r"[，；、,;]")
HAN_STOP = re.compile(r"[。！？]")
MAX_LAST = 50  # letters in which a line's last sentence ends
# A transcript's label with the first words of a speech: 'President of Russia Vladimir Putin: Mr Zhang, friends,'
SPEECH = re.compile(
    r"(?:[A-Z][\w'’-]+ ){0,3}(?:President|Minister|Premier|Chairman|Secretary|Ambassador|Director|Chief|Commander)\b"
    r"[\w ,'’-]{3,160}(?: \([a-z ]{4,40}\))?: (?:Mr|Ms|Dear|Your|Good|Thank|I|We|My|Colleagues|Friends|Comrade)\b"
)
# A lead of little but names and titles: 'Vladimir Putin met with First Vice Premier of the State Council Zhang Gaoli.'
DID = re.compile(r"^[A-Z][\w ,'’-]{6,160} (?:met with|met|received|held talks with|had a meeting with) [^:]{30,}$")
MENU_MARKS = re.compile(r"\s[|·•]\s|\||>>|»|\s[/>]\s")
HAN = re.compile(r"[\u3400-\u9fff]")
ENDING = re.compile(
    r"(?<=\S)\s*[(/]?(?:\b(?:Enditem|Endall|EndItem|End ?item|ENDS|ENDITEM)|(?<=[.\"”] )Item"
    r"|(?<=[.\"”]  )Item)[)/]?[.]?\s*\d*$"
    r"|(?<=[.!?\"”])\s*\((?:end|END|ends)\)$"
    r"|(?<=[.!?\"”])\s*[-–—]*\s*(?:PTI|ANI|IANS|UNI)(?:\s+[A-Z]{2,4}){0,6}$|\s*[（(]完[）)]$|\s*■$"
)
IN_ENDINGS = re.compile(r"End|END|\(end|Item|PTI|ANI|IANS|UNI|完|■")  # every end mark has one of them
SECTIONS = frozenset(
    [
        "home",
        "services",
        "news",
        "latest",
        "china",
        "world",
        "business",
        "sports",
        "sport",
        "culture",
        "photos",
        "photo",
        "video",
        "videos",
        "opinion",
        "opinions",
        "biz",
        "sci",
        "tech",
        "science",
        "technology",
        "health",
        "travel",
        "life",
        "lifestyle",
        "entertainment",
        "society",
        "politics",
        "economy",
        "military",
        "defense",
        "defence",
        "forum",
        "bbs",
        "mobile",
        "newspaper",
        "regional",
        "russia",
        "asia",
        "europe",
        "africa",
        "americas",
        "us",
        "uk",
        "international",
        "national",
        "markets",
        "finance",
        "money",
        "education",
        "edu",
        "weather",
        "audio",
        "multimedia",
        "media",
        "live",
        "podcasts",
        "blogs",
        "blog",
        "columns",
        "commentary",
        "editorial",
        "features",
        "special",
        "specials",
        "topics",
        "top",
        "stories",
        "about",
        "contact",
        "contacts",
        "search",
        "login",
        "register",
        "subscribe",
        "newsletter",
        "archive",
        "archives",
        "more",
        "other",
        "english",
        "diplomacy",
        "arts",
        "style",
        "autos",
        "property",
        "environment",
        "space",
        "emergencies",
        "press",
        "review",
        "odd",
        "depth",
        "in",
        "and",
        "the",
        "gallery",
        "exchanges",
        "peacekeeping",
        "cartoons",
    ]
)
CAPITALS = re.compile(r"(?<![A-Z.])[A-ZА-ЯЁ]{4,}")
MAX_GLUED = 220  # where a dateline may stand in a line that begins with the headline
STANDFIRST = re.compile(
    r"(?:The (?:two |three )?(?:sides|parties|ministers|leaders|presidents)|They|He|She)\b"
)  # no story opens so
MAX_STANDFIRST = 110  # letters
WRITER_NOTE = re.compile(
    r"(?:Dr\.? |Prof\.? )?(?P<name>[A-Z][\w'’-]+(?: [A-Z][\w'’.-]+){0,3}) (?:is|was|covers|reports|writes|works|has)\b"
)
CREDIT = re.compile(r"(?:by|source|from|来源|來源)\b|[（(][\w' ./]{2,40}[)）]$", re.IGNORECASE)
CUT = re.compile(r"\s*(?:…|\.\.\.|\[)")  # where a teaser breaks off
MIN_TEASER = 60  # letters that a teaser has in common with the paragraph that it was cut from
MAX_TEASED = 60  # lines between the two
MAX_AROUND = 400  # lines above and below the story that are read
MAX_END = 200  # letters in which an end mark is looked for
MIN_REPEATED = 60  # letters: a paragraph of so many that comes twice is one
MAX_BEFORE_DATELINE = 3  # prose lines that may stand above a dateline: standfirst, caption, a note
MAX_SHORT_RUN = 3  # short lines in a row that end the story


@dataclass(frozen=True, slots=True)
class Page:
    """The lines of a page around its story."""

    head: tuple[Line, ...]
    story: tuple[str, ...]
    tail: tuple[Line, ...]
    dateline: DatelineMatch | None


@lru_cache(maxsize=512)  # as below: asked of each line by several readers
def is_menu(line: Line) -> bool:
    """Whether a line is a row of links: 'Home | China | World', wide gaps, a weather strip."""
    marks = len(MENU_MARKS.findall(line.text))
    if marks >= 3 or (marks >= 1 and len(line.text) < 40 * marks and not is_sentence(line.text)):
        return True
    words = re.findall(r"[\w']+", line.text.lower())
    sections = sum(map(SECTIONS.__contains__, words))
    if len(words) >= 4 and sections > 0.75 * len(words):
        return True
    return line.spaced and not is_sentence(line.text)


@lru_cache(maxsize=512)
def is_sentence(text: str) -> bool:
    """Whether a line ends as a sentence does and is long enough to be one."""
    if not SENTENCE_END.search(text[-MAX_LAST:]) and (text.isascii() or not HAN_STOP.search(text)):
        return False
    return len(text.split()) >= 3 or len(HAN.findall(text)) >= 6


def is_speech_or_lead(text: str) -> bool:
    """Whether a line begins a labelled speech or tells in one sentence who met whom, however many its capitals."""
    if ": " in text and SPEECH.match(text):
        return True
    return is_sentence(text) and DID.match(text) is not None


@lru_cache(maxsize=512)
def is_prose(text: str) -> bool:
    """Whether a line reads as a paragraph of a story, and not as a headline, a menu or a caption."""
    han = 0 if text.isascii() else len(HAN.findall(text))
    if han >= 8:
        return (han >= 15 and is_sentence(text)) or (han >= 40 and bool(HAN_PAUSE.search(text)))
    words = text.split()
    if 20 < len(text) < 500 and text[0].isupper() and is_speech_or_lead(text):
        return True
    if len(words) < 8 or len(text) < 45:
        return False
    lower = sum(map(str.islower, [word[0] for word in words]))
    if lower < (TITLED if len(text) > 100 and is_sentence(text) else 0.4) * len(words):
        return bool(read_dateline(text))
    return is_sentence(text) or text.endswith((":", ",", "--", "—")) or (len(text) >= 130 and len(words) >= 18)


def story_start(lines: list[Line], inside: list[bool] | None) -> int:
    """The index of the story's first line, `len(lines)` where there is none.

    A dateline opens a story; without one it begins below the last line that belongs to an article's head. `inside`
    says which lines an HTML page marks as its story.
    """
    marked = next((i for i, line in enumerate(lines) if inside[i] and may_open(line)), None) if inside else None
    first = max(0, marked - MAX_BEFORE_DATELINE) if marked is not None else 0
    candidates = (
        i for i in range(first, len(lines)) if may_open(lines[i]) and not is_stray(lines, i) and not is_teaser(lines, i)
    )
    openings = list(islice(candidates, MAX_BEFORE_DATELINE + 1))
    for i in openings:
        if read_dateline(lines[i].text):
            return i
    if marked is not None or not openings:
        return marked if marked is not None else len(lines)
    start = openings[0]
    for before, i in pairwise(openings):
        if any(is_marker(line) for line in lines[before + 1 : i]):
            start = i
    return start


def is_stray(lines: list[Line], i: int) -> bool:
    """Whether a line that is no sentence has no prose near below it, as a long entry of a menu."""
    if is_sentence(lines[i].text) or read_dateline(lines[i].text):
        return False
    return not any(is_prose(line.text) for line in lines[i + 1 : i + 1 + MAX_SHORT_RUN]) and i + 1 < len(lines)


def is_teaser(lines: list[Line], i: int) -> bool:
    """Whether a line only repeats, whole or cut, how a paragraph further below begins."""
    text = lines[i].text
    cut = CUT.search(text, MIN_TEASER)
    text = text[: cut.start()] if cut else text
    if len(text) < MIN_TEASER:
        return False
    return any(
        line.text.startswith(text) or (cut and len(line.text) >= MIN_TEASER and text.startswith(line.text))
        for line in islice(lines, i + 1, i + 1 + MAX_TEASED)
    )


def may_open(line: Line) -> bool:
    """Whether a line may be the first paragraph of a story."""
    return is_prose(without_end_mark(line.text)) and not is_menu(line) and not rule_of(line.text)


def without_end_mark(text: str) -> str:
    """A paragraph without 'Enditem' and the like at its end."""
    if not IN_ENDINGS.search(text, max(0, len(text) - MAX_END)):
        return text
    return text[:-MAX_END] + ENDING.sub("", text[-MAX_END:])


def is_marker(line: Line) -> bool:
    """Whether a line belongs to the head of an article: its time, its byline, its source, a caption."""
    text = line.text
    if len(text) > 200:
        return False
    rule = rule_of(text)
    if rule:
        return False
    if CREDIT.match(text) and not is_sentence(text):
        return True
    return len(text) < 100 and bool(find_stamps(text)) and not is_sentence(text)


def read_page(lines: list[Line], inside: list[bool] | None = None) -> Page:
    """The story among the lines and what stands around it; `inside` marks the lines of an HTML page's main text."""
    if inside is None or not any(inside):
        lines, inside = split_glued(lines), None
    start = story_start(lines, inside)
    last = max(i for i, mark in enumerate(inside) if mark) if inside else len(lines) - 1
    story, end = read_story(lines, start, last, marked=inside is not None)
    if len(story) > 1 and STANDFIRST.match(story[0]) and len(story[0]) < MAX_STANDFIRST < len(story[1]):
        story = story[1:]
    head = tuple(lines[max(0, start - MAX_AROUND) : start])
    while len(story) > 1 and is_writer_note(story[-1], head):
        story.pop()
        end = next((i + 1 for i in range(end - 1, start, -1) if lines[i].text.startswith(story[-1])), end)
    return Page(head, tuple(story), tuple(lines[end : end + MAX_AROUND]), dateline_of(head, story))


def is_writer_note(text: str, head: tuple[Line, ...]) -> bool:
    """Whether a last paragraph tells of the person in the byline: 'John Sample is the Asia correspondent for …'."""
    match = WRITER_NOTE.match(text)
    if not match:
        return False
    names = [name for line in head for name in names_in_byline(line.text)]
    return any(name.split()[-1] == match["name"].split()[-1] for name in names)


def read_story(lines: list[Line], start: int, last: int, *, marked: bool) -> tuple[list[str], int]:
    """The paragraphs from line `start` on, boxes and captions left out, and the index of the line after the last.

    The story ends at a line that a rule ends it with, at an end mark, at another article's dateline, or where several
    lines in a row are no sentences (not so within the `marked` main text of an HTML page).
    """
    story: dict[str, None] = {}  # in order, each paragraph once
    end, short_run, in_box = start, 0, False
    for i in range(start, last + 1):
        text = without_end_mark(lines[i].text)
        rule = rule_of(text) if i > start else None
        if (rule and rule.effect is Effect.END) or (story and is_next_article(lines, i)):
            break
        if rule:
            in_box = in_box or rule.effect is Effect.BOX
        elif is_prose(text) or (not in_box and is_sentence(text) and not is_menu(lines[i])):
            in_box, short_run = False, 0
            story[text if len(text) >= MIN_REPEATED or text not in story else f"{text} "] = None
            end = i + 1
            if text != lines[i].text:
                break
        else:
            short_run += 1
            if short_run >= MAX_SHORT_RUN and not marked:
                break
    return [text.rstrip() for text in story], end


def is_next_article(lines: list[Line], i: int) -> bool:
    """Whether a line opens another article of a digest: a full dateline below a line that is no sentence."""
    found = read_dateline(lines[i].text)
    return bool(found and found.stamp and found.agency and not is_sentence(lines[i - 1].text))


def dateline_of(head: tuple[Line, ...], story: list[str]) -> DatelineMatch | None:
    """The dateline that opens the story, else one that is a line of its own above it."""
    if not story:
        return None
    if found := read_dateline(story[0]):
        return found
    return next((found for line in reversed(head) if (found := read_lone_dateline(line.text))), None)


def split_glued(lines: list[Line]) -> list[Line]:
    """Cuts a headline off the dateline that follows it in the same line."""
    for i, line in enumerate(lines[:MAX_AROUND]):
        if not is_prose(line.text):
            continue
        for match in CAPITALS.finditer(line.text, 15, MAX_GLUED):
            found = read_dateline(line.text[match.start() :])
            if found and (found.stamp or found.agency) and len(line.text[: match.start()].split()) >= 3:
                headline = line.text[: match.start()].rstrip(" -|")
                if not re.search(r"[.,;:]$", headline):
                    rest = replace(line, text=line.text[match.start() :], gap=True)
                    return [*lines[:i], replace(line, text=headline), rest, *lines[i + 1 :]]
        break
    return lines
