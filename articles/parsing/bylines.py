"""Who wrote it: the people of a byline."""

import re

from articles.parsing.datelines import title_case
from articles.parsing.dates import without_times
from articles.parsing.outlets import known

ORGANISATION = re.compile(
    r"\b(?:news|agency|daily|times|post|online|press|tv|radio|journal|herald|tribune|service|agencies|network|gazette|weekly|media|ministry"
    r"|xinhua|tass|reuters|ap|afp|upi|staff|group|department|writers?|correspondents?|reporters?|editors?|desk|bureau|team)\b",
    re.IGNORECASE,
)
BYLINE = re.compile(
    r"(?:[(\[—–-]+\s*)?(?:(?:byline|by|authors?|written by|作者|автор)(?:\s*[:：]\s*|\s+)"
    r"|(?:text|words)\s*[:：]\s*)(?P<rest>\S.*)$",
    re.IGNORECASE,
)
WRITERS = re.compile(
    r"(?:From )?(?:[\w'.]+ ){0,3}(?:staff )?(?:writers?|reporters?"
    r"|correspondents?|[Bb]ureau [Cc]hief)[:,]?\s+(?P<rest>(?:[A-Z][\w'’-]+,? ?(?:and )?){2,12})$"
)
NAME_IN_CITY = re.compile(
    r"(?P<rest>[A-Z][\w'’-]+(?: [A-Z][\w'’.-]+){1,3}) in [A-Z]\w+(?: [A-Z]\w+)?(?:,? (?:and|with) agencies)?"
)
BEFORE_TIME = re.compile(
    r"(?P<rest>[A-Z][\w'’-]+(?: [A-Z][\w'’.-]+){1,3})(?: \(@\w+\))?,?\s+"
    r"(?:published|posted|updated|\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago)\b.*\d",
    re.IGNORECASE,
)
AFTER_TIME = re.compile(
    r"(?:posted|published|updated|filed|written)\b.{0,30}\d.{0,40}?\bby\s+(?P<rest>[A-Z]\S*(?: \S+){1,5})$",
    re.IGNORECASE,
)
NAME_AND_OUTLET = re.compile(
    r"(?P<rest>[A-Z][\w'’-]+(?: [A-Z][\w'’.-]+){1,3})(?:, [A-Z]\w+)?"
    r"\s+[-–—|•]\s+(?P<outlet>[A-Z].{2,40})"
)
OUTLET_AND_NAME = re.compile(r"(?P<outlet>[A-Z][\w ]{1,20})[.,] (?P<rest>[A-Z][\w'’-]+(?: [A-Z][\w'’.-]+){1,3})")
NAME_IN_CAPITALS = re.compile(  # 'JOHN SAMPLE Associated Press'
    r"(?P<rest>[A-Z][A-Z'’-]+(?: [A-Z][A-Z'’.-]*){1,2}),? (?P<outlet>[A-Z][a-z].{1,40})"
)
BYLINE_IN_BARS = re.compile(r"\|\s*(?P<byline>By [^|]+)")
TITLE = re.compile(
    r"^(?:(?:Dr|Prof|Professor|Gen|General|Col|Colonel|"
    r"Maj|Major|Lt|Capt|Captain|Cmdr|Adm|Admiral|Amb|Ambassador|Mr|Mrs|Ms)\.?\s+)+(?=\S+ \S)"
)
RETIRED = re.compile(r"\s*[(,]\s*ret(?:d|ired)?\.?\s*\)", re.IGNORECASE)
REPORTER_OF = re.compile(
    r"^(?:(?:our|special|staff|own) )*(?:correspondents?|reporters?|writers?)\s+(?=[A-ZА-ЯЁ])", re.IGNORECASE
)
CJK_BYLINE = re.compile(
    r"(?:[\u4e00-\u9fff]{0,8}(?:记者|記者|通讯员|通訊員)|作者|撰文|撰稿|文(?=[/／:：]))\s*[:：/／]?\s*"
    r"(?P<rest>[\u4e00-\u9fff]{2,4}(?:[、 ][\u4e00-\u9fff]{2,4})*)"
)
BYLINE_CUT = re.compile(
    r"\s*(?:[|(（\[/]|\s[-–—•·]\s|(?<!\w)(?:published|posted|updated|source|editor|last|on)\b\s*[:：]?\s*(?=\d|[A-Z]|$)|\b(?:for|of|from|with)\s+(?:the\s+)?[A-Z])",
    re.IGNORECASE,
)
NAME_SPLIT = re.compile(r"\s*(?:,|、|;|&|\band\b|\bи\b)\s*", re.IGNORECASE)
IN_CITY = re.compile(r"\s+(?:in|at)\s+[A-Z].*$")
NAME_SHAPE = re.compile(r"[^\W\d_][\w'’.-]*(?: [^\W\d_][\w'’.-]*){0,4}")
NO_NAME = re.compile(
    r"^(?:our|the|a|an|staff|special|its|their|my|your|all|land|sea|air|and|or|not|far|now|no|his|her|this|that)\b|\b(?:writer|correspondent|reporter)s?\b",
    re.IGNORECASE,
)


def names_in_byline(line: str) -> tuple[str, ...]:
    """The people whom a line names as its authors, none where it is no byline."""
    if len(line) > 250:
        return ()
    for form in (NAME_AND_OUTLET, OUTLET_AND_NAME, NAME_IN_CAPITALS):
        if (match := form.fullmatch(line)) and known(match["outlet"]):
            return tuple(people_in(match["rest"]))
    match = BYLINE.match(line) or WRITERS.match(line) or BEFORE_TIME.match(line)
    match = match or AFTER_TIME.match(line) or CJK_BYLINE.match(line)
    if not match and (part := BYLINE_IN_BARS.search(line)):
        match = BYLINE.match(part["byline"])
    if not match:
        return ()
    return tuple(people_in(match["rest"].replace(" ", "、") if match.re is CJK_BYLINE else match["rest"]))


def people_in(text: str) -> list[str]:
    """The names in the text of a byline; empty where a part of it cannot be a name."""
    text = REPORTER_OF.sub("", RETIRED.sub("", text))
    text = BYLINE_CUT.split(without_times(re.sub(r"^by\s+", "", text, flags=re.IGNORECASE)))[0]
    names: list[str] = []
    for part in NAME_SPLIT.split(text):
        part = TITLE.sub("", IN_CITY.sub("", part).strip(" .,:;)"))
        if not part:
            continue
        if known(part) or ORGANISATION.search(part) or not is_name(part):
            if not names and not known(part) and not ORGANISATION.search(part):
                return []
            continue
        names.append(proper_case(part))
    return names


def is_name(text: str) -> bool:
    """Whether a text has the shape of a person's name."""
    words = text.split()
    if not NAME_SHAPE.fullmatch(text) or NO_NAME.search(text) or not 1 <= len(words) <= 5:
        return False
    capitals = sum(word[0].isupper() or word[0] > "\u2e80" for word in words)
    return capitals >= len(words) - 1 and capitals >= 1 and (len(words) > 1 or text[0] > "\u2e80")


def proper_case(name: str) -> str:
    """'CAO JIAYI' and 'LI Xiaokun' in title case."""
    return " ".join(
        title_case(word) if (word.isupper() and len(word) > 2) or name.isupper() else word for word in name.split()
    )
