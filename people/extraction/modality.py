"""Whether a contact is told as having taken place, or as planned, proposed, denied, cancelled or supposed."""

import re

from people.extraction.clauses import segment
from people.extraction.rules.modality import RULES
from people.extraction.skeleton import Skeleton

LEFT = tuple(rule for rule in RULES if rule.side == "left")
RIGHT = tuple(rule for rule in RULES if rule.side == "right")
BASE_FORM = re.compile(
    r"^(?:meet|hold|have(?! (?:\w+ )?had)|receive|visit|host|pay|make|arrive|travel|talk|speak|confer|discuss|sit"
    r"|call|fly|come|go|see|co-chair|chair"
    r"|attend|take|conduct|begin|open|stage|be|welcome|tour|watch|negotiate|consult|participate|exchange|land|return"
    r"|leave|depart)\b"
)
DID = re.compile(
    r"\b(?:did|does|have|has|had|having|'ve|’ve)(?: (?:also|indeed|just|already|ever|recently|now|\w+ly))? $"
)
SETTING = re.compile(
    r"\b(?:[Dd]uring|[Aa]t|[Ii]n|[Aa]fter|[Ff]ollowing|[Oo]pening|through|[Ww]hen|[Ww]hile|[Oo]n(?! to)|[Uu]pon)(?: "
    r"(?:\w|[\ue000-\ue005]|['’-])+){0,6}? $"
)
DENIED_REPORT = re.compile(
    r"\b(?:den(?:ied|ies|ying)|dismiss(?:ed|es)|reject(?:ed|s)|refut(?:ed|es)|disput(?:ed|es))\b(?: [\w-]+){0,5}?(?: "
    r"that)? (?:\ue000|\ue001)(?: [^,.;]{0,50})?$"
)
STRONG = re.compile(
    r"\b(?:(?:is|are|was|were) to|will|would|expected|scheduled|plans to|planned|due|set|to be|not|cancel)\b"
)
# 'they will discuss Syria [during the] conversation'
WILL = re.compile(
    r"\b(?:will|(?:is|are|was|were) (?:to|expected to|scheduled to|due to|set to))\b(?! not)[^,;:.\"“”\ue000\ue001]*$"
)
FUTURE_PERIOD = re.compile(
    r"\b(?:next (?:week|month|year|spring|summer|autumn|fall|winter)|tomorrow|later this (?:week|month|year)|in the "
    r"(?:near )?future|soon|in the coming (?:days|weeks|months))\b"
)


def modality_of(skeleton: Skeleton, start: int, end: int, *, verb: bool, clause: tuple[int, int] | None = None) -> str:
    """The modality of the contact whose words stand at start..end of a skeleton; `verb`: they begin with a verb."""
    text = skeleton.text
    first, last = clause or segment(text, start, end)
    left, right = text[first:start], text[end:last]
    if DENIED_REPORT.search(text, max(0, start - 120), start):
        return "denied"
    setting = None if verb else SETTING.search(left)
    if setting and not STRONG.search(left[max(0, setting.start() - 60) : setting.start()]):
        left = left[setting.start() :]
    elif setting and WILL.search(left[: setting.start()]):
        return "planned"
    for rule in LEFT:
        if (verb or not rule.of_verb) and rule.compiled.search(left):
            return rule.modality
    if not verb or BASE_FORM.match(text[start:end]):
        for rule in RIGHT:
            if rule.compiled.search(right):
                return rule.modality
    if verb and BASE_FORM.match(text[start:end]) and not DID.search(left):
        return "planned"
    return "asserted"
