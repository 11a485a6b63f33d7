"""In whose company a visit is made: who invited, who travels along, who belongs to a delegation."""

import re

from people.extraction.claims import Claim
from people.extraction.clauses import GROUP, Group, group_of, has_any
from people.extraction.context import Story
from people.extraction.references import is_spokesperson, owner
from people.extraction.rules.lands import ADJECTIVES
from people.extraction.skeleton import PERSON, ROLE, Skeleton
from people.extraction.timing import marks

INVITATION = re.compile(
    rf"\b[Aa]t the (?:\w+ )?invitation of (?:the |his |her )?(?P<a>{GROUP})|\b[Aa]t (?P<b>{GROUP}|\ue003)(?:['’]s?)? "
    rf"(?:\w+ )?invitation|\b[Ii]nvited by (?:the |his |her )?(?P<c>{GROUP})"
    rf"|\bas (?:the )?guests? of (?:the |his |her )?(?P<d>{GROUP})|\b[Aa]s (?P<e>{GROUP})['’]s? guests?|\bhosted by "
    rf"(?P<f>{GROUP})|(?P<g>{GROUP}),? at whose (?:\w+ )?invitation|\bwith (?P<h>{GROUP}) as \ue001"
)
# One of these is in all that INVITATION, COMPANY and ALONG match.
HOST_WORDS = ("nvit", "guest", "hosted by", " as \ue001")
COMPANY_WORDS = (
    "entourage",
    "party",
    "delegation",
    "retinue",
    "members of",
    "ccompan",
    "ing with \ue000",
    "ing with \ue001",
)
NOT_LISTED = re.compile(r"[:.]|\ue002|\b(?:met|with|said|told|received)\b")
# 'B, at whose invitation it came': of the visit told before
CAME = re.compile(
    r"\bat whose (?:\w+ )?invitation (?:it|the delegation|\ue001) (?:had )?(?:came|come|travel|flew|is|was)"
)
INVITED = re.compile(rf"(?:Invited by|At the invitation of) (?:the )?{GROUP}, {PERSON}")
THE_VISIT = re.compile(r"\b[Tt]h(?:e|is) (?:[\w-]+ ){0,3}(?:visit|trip|tour)\b")


def invite(story: Story, skeleton: Skeleton, claims: list[Claim]) -> None:
    """Gives the visit told before its host: 'The visit is being made at the invitation of B'."""
    if not claims or claims[-1].hosts or not has_any(skeleton.text, HOST_WORDS):
        return
    if not (THE_VISIT.search(skeleton.text) or CAME.search(skeleton.text) or is_invited(story, skeleton, claims[-1])):
        return
    claims[-1].hosts += hosts(story, skeleton, claims[-1].people, 0)


def is_invited(story: Story, skeleton: Skeleton, visit: Claim) -> bool:
    """Whether a sentence opens with who invited the traveller told of before: 'Invited by B, A will meet …'."""
    opening = INVITED.match(skeleton.text)
    traveller = skeleton.nodes[opening.end() - 1].person if opening else None
    return traveller is not None and traveller in visit.people


# Who travels along: 'His entourage includes A and B', 'The delegation consists of A and B'
COMPANY = re.compile(
    r"\b(?:entourage|party|delegation|retinue|members of (?:the|\ue003|his|her) (?:delegation|entourage|party))\b"
    rf"(?:,? (?:headed|led) by {PERSON},)?[^.;{PERSON}]{{0,60}}?\b(?:includ(?:es?|ed|ing)|consists? of|consisted of"
    rf"|comprises?|comprised|are|were)\b"
    rf"(?: also)?[^.;{PERSON}]{{0,40}}(?={PERSON})"
    rf"|\b[Aa]ccompanying (?:[{PERSON}{ROLE}]|him|her|them)(?: (?:on|during) (?:the|this|his|her|\ue003) "
    rf"(?:visit|trip|tour))? (?:is|are|was|were) (?={PERSON})|\b[Aa]ccompanied (?:by|on (?:the|\ue003) (?:visit|trip"
    rf"|tour) by) (?={PERSON})"
)


# A delegation without names that travels, and the sentence that says who heads it
DELEGATION = re.compile(
    r"\b(?:[Aa]n? )?(?:[\w'’()-]+ ){0,7}(?:delegation|squadron|detachment|formation|"
    r"flotilla|task ?force)(?: of [^.;,\ue000]{1,40})?,? ?(?:on \ue004 )?$"
)
HEADED = re.compile(
    rf"\b(?:[Tt]he|\ue003|[Ii]ts) (?:[\w-]+ ){{0,4}}delegation(?: is| was)?,? (?:which (?:is|was) )?(?:headed|led) by "
    rf"(?={PERSON})|\b[Tt]he (?:[\w-]+ ){{0,3}}(?:squadron|detachment|formation|flotilla|task (?:force|group|unit))"
    rf"\b[^.;{PERSON}]{{0,80}}? (?:is|was) (?:headed|led|commanded) by (?={PERSON})"
    rf"|\bunder the (?:flag|command) of (?={PERSON})|(?P<who>{PERSON})(?: is| was)? (?:leads|leading"
    rf"|heads|heading|headed|led) the (?:[\w-]+ "
    rf"){{0,4}}delegation\b"
)


def head(story: Story, skeleton: Skeleton, number: int, claims: list[Claim]) -> None:
    """Names the head of the delegation whose journey was told without a name."""
    if not claims or claims[-1].people or number - claims[-1].sentence > 3:
        return
    if found := HEADED.search(skeleton.text):
        person = skeleton.nodes[found.start("who") if found["who"] else found.end()].person
        claims[-1].people = [] if person is None else [person]


# 'A, B and other officials are accompanying X on the visit'
ALONG = re.compile(
    r"\b(?:is|are|was|were) (?:also )?(?:accompanying [\ue000\ue001]|travel+ing with [\ue000\ue001]"
    r"|on the delegation|members of the delegation)"
)


def accompany(story: Story, skeleton: Skeleton, claims: list[Claim]) -> None:
    """Adds those who travel along to the visit told last: 'The delegation includes A and B'."""
    if not has_any(skeleton.text, COMPANY_WORDS):
        return
    known = [c for c in claims if c.modality == "asserted" and not c.weak]
    if not known:
        return
    if along := ALONG.search(skeleton.text):
        people = [skeleton.nodes[i].person for i in marks(skeleton.text, PERSON, 0, along.start())]
        known[-1].people += [p for p in people if p is not None and p not in known[-1].people]
        return
    if not (found := COMPANY.search(skeleton.text)):
        return
    home = {story.persons[p].country for p in known[-1].people}
    for index in marks(skeleton.text, PERSON, found.end(), len(skeleton.text)):
        person = skeleton.nodes[index].person
        listed = not NOT_LISTED.search(skeleton.text, found.end(), index)
        if listed and person is not None and story.persons[person].country in home:
            known[-1].people += [person] if person not in known[-1].people else []


def hosts(story: Story, skeleton: Skeleton, people: list[int], first: int) -> list[int]:
    """Those at whose invitation the visit is made, named in the same sentence."""
    text = skeleton.text
    found: list[int] = []
    if not has_any(text, HOST_WORDS):
        return found
    for match in INVITATION.finditer(text):
        name = next(name for name in "abcdefgh" if match[name])
        group = group_of(text, match.start(name), match.end(name))
        if match[name] == "\ue003":
            group = Group((match.start(name),), match.start(name), match.end(name))
        found += [p for p in owner(story, skeleton, group, people) if p not in found]
    return found


# 'held talks with A as part of a Chinese delegation's visit'
OF_DELEGATION = re.compile(
    r"\b(?:as part of|during|within|on) (?:an?|the) (?P<nation>[A-Z]\w+) (?:[\w-]+ ){0,3}?delegation['’]s "
    r"(?:[\w-]+ ){0,3}$"
)


def of_delegation(story: Story, skeleton: Skeleton, noun: int) -> list[int]:
    """Those of a contact who belong to the visiting delegation: told as within its visit, of the country named."""
    match = OF_DELEGATION.search(skeleton.text[:noun])
    country = ADJECTIVES.get(match["nation"]) if match else None
    if match is None or country is None:
        return []
    nodes = (skeleton.nodes[index] for index in marks(skeleton.text, PERSON, 0, match.start()))
    found = [n.person for n in nodes if n.person is not None and story.persons[n.person].country == country]
    return [p for p in dict.fromkeys(found) if not is_spokesperson(story.persons[p])]
