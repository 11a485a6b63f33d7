"""A light analysis of clauses over skeletons: who does it, to whom, and where the clause begins and ends.

All indices are into a skeleton's text.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from people.extraction.rules.word_list import word_list
from people.extraction.skeleton import OWNER, PERSON, PLACE, ROLE, TIME, WHO

NAMED = PERSON + ROLE
NP = f"[{NAMED}]"
AND = (
    r"(?:,? and(?:,? also| with)?,?(?: on the [\w ]{1,30} side,)?|,? as well as|,? along with|,? together with|,? "
    r"alongside|, accompanied by)"
)
ONE = rf"{NP}(?: of (?:the )?{PLACE}|, of (?:the )?{PLACE},)?"
GROUP = (
    rf"{ONE}(?:(?:, {ONE})*(?:{AND} {ONE}){{1,3}}|(?:, {ONE})+(?=,? and (?:the |his |her |[A-Z]|other|others"
    rf"|representatives"
    rf"|officials|senior)))?"
)
GROUPS = re.compile(GROUP)

PREPOSITIONS = word_list(
    """
    of with by to from at in for under between against on than including like via about toward towards over into
    among near behind through versus alongside beside despite regarding concerning without
    """
)
CONJUNCTIVE = frozenset(["as", "before", "after", "since", "until", "while", "when", "than"])
# Verbs with a clause or nothing after them: a name that follows one is a subject, not an object.
CLAUSE_VERBS = word_list(
    """
    said says say saying added adding noted noting announced reported stated stressed confirmed confirming
    according recalled recalling believes believed know known explained whether that when where because and but or
    if although though which while once so then however meanwhile what how why
    """
)
IRREGULAR = word_list(
    """
    met saw told gave took brought led held sent paid accompanied joined thanked asked urged let made found heard
    left put had has have see meet meets give tell thank receive received host show shown
    """
)
BEFORE = re.compile(
    r"((?<![^\W\d_])[^\W\d_][\w'’-]*+|\d+|[^\w\s])\s*"
    r"(?:(?:the|a|an|visiting|new|newly appointed|then|then-|former|also|both|incumbent|even|only|senior|outgoing"
    r"|fellow|Mr\.?)\s+)*$"
)
DETERMINER = re.compile(r"\b(?:the|an?|this|that|his|their|its) $")
DELEGATION = re.compile(
    rf"\b(?:[Aa]n?|[Tt]he)(?: [\w'’()-]+){{0,7}} (?:delegation|group|team)(?: of [^{PERSON}{ROLE}.;]{{1,40}})?"
    rf" (?:headed"
    rf"|led) by $"
    rf"|\b[Aa]n? (?:[\w-]+ ){{0,3}}(?:fleet|squadron|flotilla|detachment|formation|task force)\b"
    rf"[^.;{PERSON}{ROLE}]{{0,150}} under the (?:command|flag|leadership) of $"
)
# Where a new clause begins.
BOUNDARY = re.compile(
    r"[;:\n]| [–—] | -- |, (?:saying|noting|adding|stressing|stating|expressing|hailing|praising|pledging|vowing"
    rf"|calling for|agreeing)\b|,? (?:{WHO}"
    r"|(?:which|whose|where|whereas|but|although|though|because|that(?! followed))\b(?! is,)"
    rf"|(?:when|while|as|after|before)(?= (?:{NP}|he|the \w+ing|\w+ing)\b| {NP})"
    rf"|following (?=(?:an?|{OWNER}|{NP}['’]s?) )"
    rf"|since(?= (?:{NP}|he)\b| {NP})|(?:after|before|during|at|in|on) which\b|(?:and|then"
    r"|and then|or)(?= (?:\w+ly |also |later |then |will |would |has |had |have |is |was |were |are |did |can |may "
    r"|plans |hopes )*"
    r"(?:met|held|had|has|was|were|is|will|would|paid|visited|arrived|attended|received|delivered|signed|said|told"
    r"|discussed|agreed|left|flew|went|toured|inspected|laid|took|expressed|pledged|vowed|urged|called|exchanged"
    r"|conferred|talked|spoke|watched|witnessed|addressed|made|gave|began|ended|concluded|wound|opened|invited"
    r"|conveyed|briefed|noted|stressed|added|reached|led|hosted|welcomed|co-chaired|chaired|saw|sat|travel+ed|stayed"
    r"|plans|hopes|does|did|departed|returned|continued|reviewed|phoned|described|praised|spent)\b))"
)
SAID = re.compile(
    r"\b(?:said|says|told|announced|reported|added|stated|confirmed|noted|stressed|wrote|quoted|posted|press "
    r"conference|news conference|briefing|statement|tweeted)\b"
    rf"(?: (?:reporters|journalists|the [\w ]{{1,20}}|a [\w ]{{1,20}}|{PERSON}|{ROLE}|here|today))?(?: (?:in|at) "
    rf"(?:the )?{PLACE})?(?: late| early)?(?: on)? $"
)
TEXT_BETWEEN = re.compile(r"[;:]|\bthat\b")


RELATIVE = re.compile(rf"{WHO}|which|where")


MAIN_VERB = re.compile(r", (?:had|has|was|were|is|will|would)\b(?: \w+){0,3} ?$|, (?:had|has|was|were)\b")


def has_any(text: str, words: tuple[str, ...]) -> bool:
    """Whether a text has one of some words or parts of words: a cheap test before a pattern."""
    for word in words:  # noqa: SIM110 - `any` takes three times as long, and this is asked of every sentence
        if word in text:
            return True
    return False


class Group(NamedTuple):
    """Names and stand-ins in coordination: the indices of their signs, and the span of the whole."""

    signs: tuple[int, ...]
    start: int
    end: int


def group_at(text: str, index: int) -> Group | None:
    """The group that begins at an index."""
    match = GROUPS.match(text, index)
    return group_of(text, match.start(), match.end()) if match else None


def group_of(text: str, start: int, end: int) -> Group:
    signs = [index for index, sign in enumerate(text[start:end], start) if sign in NAMED]
    return Group(tuple(signs), start, end)


VERB_NEXT = re.compile(
    r" (?:(?:also|later|then|jointly|both|each|\w+ly) )?(?:said|says|told|added|noted|had|has|have|was|were|is|are"
    r"|will|would|met|held|agreed|stressed|pointed|expressed|signed|vowed|pledged|did|made|called|urged|replied"
    r"|discussed|took|paid|arrived|attended|received|announced|stated|spoke)\b"
)


def objects_at(text: str, index: int) -> Group | None:
    """The group at an index as an object: 'A and B said' gives A alone, for B begins a new clause."""
    group = group_at(text, index)
    if group and owns(text, group.end):  # 'talks with A's adviser'
        return group_of(text, group.start, group.signs[-2] + 1) if len(group.signs) > 1 else None
    if group and len(group.signs) > 1 and VERB_NEXT.match(text, group.end):
        last = group.signs[-2]
        return group_of(text, group.start, last + 1)
    return group


@lru_cache(maxsize=2048)
def groups_before(text: str, end: int) -> tuple[Group, ...]:
    """All groups left of an index, the nearest first."""
    found = [group_of(text, *match.span()) for match in GROUPS.finditer(text, 0, end)]
    return tuple(found[::-1])


@lru_cache(maxsize=4096)
def is_governed(text: str, index: int) -> bool:
    """Whether what begins at an index is the object of a preposition or verb, so that it is no subject."""
    before = text[max(0, index - 60) : index]
    if before.endswith(("ed by ", "command of ", "flag of ", "leadership of ")) and (
        match := DELEGATION.search(text, max(0, index - 220), index)
    ):
        return is_governed(text, match.start())
    match = BEFORE.search(before)
    if not match:
        return False
    word = match[1].lower()
    if word in CONJUNCTIVE or word in CLAUSE_VERBS:
        return False
    if word in PREPOSITIONS:
        return True
    if DETERMINER.search(before, 0, match.start()):
        return False
    return word in IRREGULAR or (
        match[1].islower() and len(word) > 4 and word.endswith(("ed", "ing")) and not before.rstrip().endswith(",")
    )


def owns(text: str, end: int) -> bool:
    """Whether a name that ends here is a possessor: 'Xi's'."""
    return text[end : end + 2] in ("'s", "’s") or text[end : end + 2] in ("' ", "’ ")


OPEN_COMMA = re.compile(
    rf",(?! (?:(?:on |in |at |the |late |early )*[{TIME}{PLACE}]|(?:however|too|also|in turn|for (?:his|her)"
    rf" part)\b(?=[,.;]|$)))(?!$)"
)


def antecedent(text: str, who: int, *, mutual: bool = False) -> Group | None:
    """The group that a 'who' stands for: the one directly before it, an apposition between them allowed."""
    before = text[:who].rstrip()
    for group in groups_before(text, who)[:2]:
        between = before[group.end :]
        if (
            between in ("", ",")
            or (between.startswith(",") and between.endswith(","))
            or re.fullmatch(r",? (?:and|with|by|to|of|both of)", between)
        ):
            return group if mutual or len(group.signs) == 1 else last_of(text, group)
        return None
    return None


def last_of(text: str, group: Group) -> Group:
    """Of 'A and B, who', B alone."""
    return group_of(text, group.signs[-1], group.end)


# 'A and those who had come with him were [received]': the clause tells of his company, the verb of all
WITH_COMPANY = re.compile(
    rf"(?P<one>{NP})(?: of [^,;.{PERSON}]{{1,40}})?,? and (?:[\w-]+ |{ROLE} ){{1,4}}{WHO} (?:had |have )?(?:come"
    rf"|came|travel+ed"
    rf"|flown|flew|arrived|accompanied|was|were)\b[^.;,{PERSON}{ROLE}]*{ROLE}[^.;,{PERSON}{ROLE}]*\b(?:was|were"
    rf"|had|have|also|then"
    rf"|later)\b[^.;,{PERSON}{ROLE}]*$"
)


# 'A urged [B] to jointly [hold]'
CONTROL = re.compile(rf"({NP}) to (?:[a-z]+ly |also |jointly |pay an? |make an? )*$")


def subject(text: str, verb: int, *, mutual: bool = False) -> Group | None:
    """Who does what the verb at an index says: the nearest group left of it that nothing governs.

    A relative clause that is still open gives its antecedent; one that is closed is passed over. `mutual`: what several
    do with one another, so that 'A and B, who' means both.
    """
    who = text.rfind(WHO, 0, verb)
    if who >= 0 and (head := WITH_COMPANY.search(text, 0, verb)) and head.end("one") < who:
        return group_of(text, head.start("one"), head.end("one"))
    if who >= 0 and is_open(text, who, verb):
        inner = [g for g in groups_before(text, verb) if g.start > who and is_subject(text, g, verb)]
        return inner[0] if inner else antecedent(text, who, mutual=mutual)
    if control := CONTROL.search(text, 0, verb):
        return group_of(text, control.start(1), control.end(1))
    for group in groups_before(text, verb):
        if who >= 0 and group.start > who:
            continue  # inside a relative clause that is closed
        if is_subject(text, group, verb):
            return group
    return None


def is_open(text: str, who: int, verb: int) -> bool:
    return not OPEN_COMMA.search(text, who, verb) and ";" not in text[who:verb]


def is_subject(text: str, group: Group, verb: int) -> bool:
    if owns(text, group.end) or is_governed(text, group.start):
        return False
    between = text[group.end : verb]
    return not TEXT_BETWEEN.search(between) or between.count('"') + between.count("”") > 0


def subject_after(text: str, index: int) -> Group | None:
    """The subject of the main clause that follows 'During talks with B,': the first free group after the next comma."""
    comma = text.find(",", index)
    while comma >= 0:
        for match in GROUPS.finditer(text, comma):
            group = group_of(text, *match.span())
            if not is_governed(text, group.start) and not owns(text, group.end):
                return group
        return None
    return None


def segment(text: str, start: int, end: int) -> tuple[int, int]:
    """The clause around what stands at start..end."""
    return begin_of_clause(text, start), end_of_clause(text, end)


@lru_cache(maxsize=2048)
def begin_of_clause(text: str, start: int) -> int:
    """Where the clause begins in which something stands at an index."""
    left = 0
    for match in BOUNDARY.finditer(text, 0, start):
        left = match.end()
    closed = (
        [m.end() for m in OPEN_COMMA.finditer(text, left, start)]
        if left and RELATIVE.search(text, max(0, left - 7), left)
        else []
    )
    if closed:
        left = closed[-1]
    if WHO in text[:left] and (main := MAIN_VERB.findall(text, left, start)):
        left = text.rindex(main[-1], left, start) + 1
    return left


@lru_cache(maxsize=2048)
def end_of_clause(text: str, index: int) -> int:
    """Where the clause ends that goes on at an index."""
    after = BOUNDARY.search(text, index)
    return after.start() if after else len(text)


def is_speech_time(text: str, index: int) -> bool:
    """Whether the time or place at an index tells when somebody said it, not when it took place."""
    return bool(SAID.search(text, max(0, index - 80), index))


# 'the situation in Syria', 'an expert in Moscow': no word of where the contact was
NOT_WHERE = re.compile(
    r"\b(?:situations?|conflicts?|crisis|crises|wars?|peace|(?<!strategic )(?:security|stability)"
    r"|developments?|issues?|operations?"
    r"|interests?|presence|problems?|events|tensions?|settlement|policy|policies|role|forces|troops|bases?|reporters?"
    r"|embassy|researcher|university|people|scholars|experts|part|invest\w*|fighting|reconciliation|unrest|actions?"
    r"|missiles?|deployment)(?: (?:both|mainly|especially))? $"
)
PLACE_LEAD = re.compile(
    rf"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Oo]ff|[Aa]board|[Tt]hroughout|inside|around|on|over|above|across)(?: (?:the"
    rf"|a|an|this|his|her|their|{OWNER}|{PLACE}['’]s|south|north|east|west|southern|northern|eastern|western|central|northwestern"
    rf"|northeastern"
    rf"|southeastern|southwestern|northwest|northeast|southeast|southwest|coastal|port|city|province|waters|resort"
    rf"|town|capital,?|coast|China's|Russia's|of|and|airspace|[A-Z]\w+)){{0,7}} $"
)

# 'views on China-Russia relations', 'talks on Syria': what it is about
TOPIC_LEAD = re.compile(r"(?:on|over|above|around|across) ")


def is_location(text: str, index: int) -> bool:
    """Whether the place at an index is named as where something is: after 'in', 'at', 'near' and the like."""
    lead = PLACE_LEAD.search(text, max(0, index - 60), index)
    if lead and TOPIC_LEAD.fullmatch(lead[0]):
        return False
    if lead and NOT_WHERE.search(text, max(0, lead.start() - 50), lead.start()):
        return False
    return bool(lead) and not owns(text, index + 1)


# No owner reaches over an article or 'during': 'reaffirmed their ties during a [visit] by'
OWNED = re.compile(
    rf"(?:(?P<owner>{OWNER})|(?P<group>{GROUP})['’]s?)"
    rf"(?: (?!(?:an?|during)\b)(?:[\w{PLACE}\"“'’-]+|{TIME})){{0,7}}? $"
)


def owner_before(text: str, noun: int) -> Group | None:
    """Whose the noun at an index is: 'Xi's state [visit]', 'his first [meeting]'."""
    match = OWNED.search(text, max(0, noun - 90), noun)
    if not match:
        return None
    if match["owner"]:
        return Group((match.start("owner"),), match.start(), match.end())
    return group_of(text, match.start("group"), match.end("group"))
