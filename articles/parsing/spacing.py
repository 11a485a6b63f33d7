"""Lost spaces: 'LimadethevisitfromSundaytoWednesday' -> 'Li made the visit from Sunday to Wednesday'.

A line is mended only where its spaces are plainly lost. What stands between the words is put right too: apostrophes
that became straight double quotes, numbers and dates run together.
"""

import re
from dataclasses import dataclass, replace

from articles.parsing.lines import Line
from articles.parsing.pinyin import parted_name
from articles.parsing.segmentation import Segmenter, segmenter

LONG_RUN = 23  # letters in a row, more than nearly all English words have
MIN_LETTERS = 30
ADDRESS = re.compile(r"://|www\.|@|\.(?:com|org|net|ru|cn|html?)\b", re.IGNORECASE)
SAMPLE = 2_000  # letters of a line that are looked at
MAX_RESTORED = 40_000  # letters of a page that are mended
LATIN_RUN = re.compile(r"[A-Za-z]+")
SMALL_WORD = re.compile(r"the|and|of|to|in|that|with|was|for|said|on|by|his|at", re.IGNORECASE)
LETTERS_A_SMALL_WORD = 25  # a small word at least in so many letters shows that a run is several words
STRETCH = re.compile(r"[A-Za-z'’\-]+")
LONG_STRETCH = re.compile(rf"[A-Za-z'’\-]{{{LONG_RUN}}}")
TOKEN = re.compile(
    r"(?P<address>(?:https?://|www\.)[^\s,;\"]+)"
    r"|(?P<initials>(?:[A-Z]\.){2,}|(?<![A-Za-z])(?:[ap]\.m\.|i\.e\.|e\.g\.))"
    r"|(?P<model>[A-Z][A-Za-z]{0,2}-\d+(?!\d)(?:[A-Z](?![a-z]))?|(?<![A-Za-z])[A-Z]{1,2}\d+(?!\d))"
    r"|(?P<number>\d{4}-\d{2}-\d{2}|\d{1,2}:\d{2}(?::\d{2})?|\d+(?:,\d{3}(?!\d))+(?:\.\d+)?"
    r"|\d*(?:1[1-3]th|1st|2nd|3rd|[04-9]th)|\d{4}s\b|\d+(?:\.\d+)?)"
    r"|(?P<letters>[A-Za-z]+?(?=(?:[A-Z]\.){2})|[A-Za-z]+)"
    r"|(?P<space>\s+)"
    r"|(?P<mark>.)",
    re.DOTALL,
)
BYLINE = re.compile(r"By [^|/]+")
CAPITALS = re.compile(r"\b[A-Z]{4,}\b")
PRONOUN = re.compile(r"(?:I|we|you|they|he|she|it|who|that|there)$", re.IGNORECASE)
SYLLABLE_AN = re.compile(r"(?:Xi|Yan|Tai|Hui)$")  # Xi'an, Yan'an, Tai'an
LOOSE_LETTERS = 12
OPENING, CLOSING = "([{“‘（", ")]}”’）,;:!?.…"
NO_SPACE_AFTER = set(OPENING) | set("-/–@#$£€\\_")
NO_SPACE_BEFORE = set(CLOSING) | set("-/–%_")
APOSTROPHE_COST = 4.0  # nats: what reading a double quote as an apostrophe costs
PLURAL_COST = 9.0  # nats: what reading it as the apostrophe of a plural costs
WINDOW = 40  # letters that are looked at behind a mark
UNPAIRED = 15.0  # nats: what a quotation costs that is never closed
INNER = 6.0  # nats: what a quotation mark costs between two letters


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a line; `kind` is the name of the group of TOKEN that matched it."""

    kind: str
    text: str


def without_addresses(line: str) -> str:
    """A line without its web and mail addresses."""
    return " ".join(token for token in line.split() if not ADDRESS.search(token))


def spaces_lost(line: str) -> bool:
    """Whether a line is English that has lost its spaces.

    False for ordinary text of any language, for addresses and for a long word: small words must show in the runs.
    """
    if len(line) < MIN_LETTERS or line.count(" ") * 7 > len(line) or not LONG_STRETCH.search(line):
        return False
    line = without_addresses(line[:SAMPLE])
    letters = sum(map(len, LATIN_RUN.findall(line)))
    if letters < MIN_LETTERS or letters < 0.6 * len(line.replace(" ", "")):
        return False
    stretches = [stretch for stretch in STRETCH.findall(line) if len(stretch) >= LONG_RUN]
    long_letters = sum(map(len, stretches))
    small_words = sum(len(SMALL_WORD.findall(stretch)) for stretch in stretches)
    return long_letters > 0.35 * letters and small_words * LETTERS_A_SMALL_WORD >= long_letters


def restore(line: str, words: frozenset[str]) -> str:
    """The line with its spaces, apostrophes and quotation marks put back. `words`: names and titles kept whole."""
    cutter = segmenter(words)
    tokens = [Token(match.lastgroup or "mark", match[0]) for match in TOKEN.finditer(line)]
    roles = quote_roles(tokens, cutter)
    return part_names(join(tokens, roles, cutter))


def part_names(line: str) -> str:
    """A byline with a space between the surname and the given name of Chinese names in capitals: 'By GULINFEI'."""
    byline = BYLINE.match(line)
    if not byline:
        return line
    return CAPITALS.sub(lambda match: parted_name(match[0]) or match[0], byline[0]) + line[byline.end() :]


def quote_roles(tokens: list[Token], cutter: Segmenter) -> dict[int, str]:
    """What each mark is: 'apostrophe', 'plural', 'open' or 'close', by the cheapest consistent reading."""
    marks = [i for i, token in enumerate(tokens) if token.text in ('"', "'")]
    states: dict[tuple[bool, str], tuple[float, list[str]]] = {(False, ""): (0.0, [])}
    for i in marks:
        following: dict[tuple[bool, str], tuple[float, list[str]]] = {}
        for (is_open, style), (cost, roles) in states.items():
            for role, extra in role_costs(tokens, i, cutter).items():
                if role in ("open", "close") and (role == "open") == is_open:
                    continue
                if role == "close" and style != tokens[i].text:
                    continue
                after = (role == "open", tokens[i].text) if role in ("open", "close") else (is_open, style)
                if after not in following or cost + extra < following[after][0]:
                    following[after] = (cost + extra, [*roles, role])
        states = following or states
    if not states:
        return {}
    _, best = min(
        ((cost + UNPAIRED * is_open, roles) for (is_open, _), (cost, roles) in states.items()), key=lambda x: x[0]
    )
    return dict(zip(marks, best, strict=False))


def role_costs(tokens: list[Token], i: int, cutter: Segmenter) -> dict[str, float]:
    """What each reading of one mark costs."""
    before = tokens[i - 1] if i else Token("space", " ")
    after = tokens[i + 1] if i + 1 < len(tokens) else Token("space", " ")
    costs = {
        "open": {"letters": INNER, "number": INNER}.get(before.kind, 0.0)
        + (20.0 if after.text in CLOSING or after.kind == "space" else 0.0),
        "close": {"letters": INNER, "number": INNER}.get(after.kind, 0.0)
        + (20.0 if before.text in OPENING or before.kind == "space" else 0.0),
    }
    if before.kind == "letters" and tokens[i].text == "'" and after.text[:1] not in CLOSING:
        costs["plural"] = 0.0 if before.text.endswith("s") else 1.0
    if after.kind == "letters" and (clitic := clitic_of(before.text, after.text)):
        rest = after.text[len(clitic) :][:WINDOW]
        whole = cutter.segment(after.text[:WINDOW])[1]
        parted = cutter.segment(rest)[1] if rest else 0.0
        costs["open"] += max(0.0, whole - parted)
        costs["close"] += max(0.0, whole - parted)
        if "plural" in costs:
            costs["plural"] += max(0.0, whole - parted)
        costs["apostrophe"] = max(0.0, parted - whole) + (APOSTROPHE_COST if tokens[i].text == '"' else 0.0)
    if before.text.endswith("s") and before.kind == "letters":
        costs.setdefault("plural", PLURAL_COST)
    return costs


def join(tokens: list[Token], roles: dict[int, str], cutter: Segmenter) -> str:
    """The tokens as one text, each run of letters cut into words and every gap put where it belongs."""
    out: list[str] = []
    word = ""  # the last word, as context for the next
    glued = True  # no space before what comes
    for i, token in enumerate(tokens):
        if token.kind == "space":
            glued = False
            continue
        role = roles.get(i)
        if role in ("apostrophe", "plural"):
            out.append("'")
            glued, word = role == "apostrophe" or not tokens[i - 1].text.endswith("s"), ""
            continue
        text, word = rendered(token, tokens, i, roles, word, cutter)
        tight = glued or role == "close" or (token.kind == "mark" and role is None and token.text in NO_SPACE_BEFORE)
        if out and not tight:
            out.append(" ")
        out.append(text)
        glued = role == "open" or (role is None and token.kind == "mark" and token.text in NO_SPACE_AFTER)
        glued = glued or keeps_together(tokens, i)
    return re.sub(r"\s+", " ", "".join(out)).strip()


def clitic_of(before: str, after: str) -> str:
    """What an apostrophe joins to the word before it: 's', 't', 're'…; empty where it joins nothing."""
    if not before[-1:].isalnum() and before[-1:] != ".":
        return ""
    if after.startswith("t") and before.endswith("n"):
        return "t"
    if SYLLABLE_AN.search(before) and after.startswith("an"):
        return "an"
    if PRONOUN.search(before):
        for clitic in ("re", "ve", "ll", "d", "m"):
            if after.startswith(clitic):
                return clitic
    return "s" if after.startswith("s") else ""


def clitic_at(tokens: list[Token], i: int) -> str:
    """What the apostrophe at token `i` joins to the word before it."""
    if not 0 < i < len(tokens) - 1 or tokens[i + 1].kind != "letters":
        return ""
    return clitic_of(tokens[i - 1].text, tokens[i + 1].text)


def rendered(
    token: Token, tokens: list[Token], i: int, roles: dict[int, str], word: str, cutter: Segmenter
) -> tuple[str, str]:
    """The text of a token with its spaces, and its last word."""
    if token.kind != "letters":
        return token.text, "" if token.text not in "-" else word
    text, clitic = token.text, ""
    if i and roles.get(i - 1) == "apostrophe":
        clitic = clitic_at(tokens, i - 1)
        text = text[len(clitic) :]
    words = cutter.segment(text, word)[0] if text else []
    last = words[-1].rsplit(" ", 1)[-1].lower() if words else ""
    return " ".join([clitic, *words] if clitic else words), last


def keeps_together(tokens: list[Token], i: int) -> bool:
    """Whether no space follows although the marks alone do not say so: '10:15', 'U.S.', '3.5', 'co-op'."""
    token = tokens[i]
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    if after is None:
        return False
    if token.kind == "mark" and token.text in ".:" and after.kind == "number" and i and tokens[i - 1].kind == "number":
        return True
    return token.kind == "number" and after.text in ("%", "°")


def perhaps_lost(line: str) -> bool:
    """The looser test for the other lines of a page that has lost its spaces: a headline, a time line."""
    plain = without_addresses(line[:SAMPLE])
    return len(LATIN_RUN.findall(plain)) > 0 and " " not in line and sum(map(str.isalpha, plain)) >= LOOSE_LETTERS


def restore_lines(lines: list[Line], words: frozenset[str]) -> tuple[list[Line], tuple[str, ...]]:
    """The lines with those mended that lost their spaces, and what was done, in words for a curator."""
    if not any(spaces_lost(line.text) for line in lines):
        return lines, ()
    mended, letters, warning = [], 0, "lost spaces were restored"
    for line in lines:
        lost = spaces_lost(line.text) or (line.text.isascii() and perhaps_lost(line.text))
        if lost and letters + len(line.text) > MAX_RESTORED:
            warning, lost = f"too long for all lost spaces to be restored: only {letters:,} letters were", False
        letters += len(line.text) if lost else 0
        mended.append(replace(line, text=restore(line.text, words)) if lost else line)
    return mended, (warning,)
