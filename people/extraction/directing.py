"""Who directs, opens or watches an exercise: told in a sentence about it, or by a post held for it."""

import re

from people.extraction.claims import Claim
from people.extraction.clauses import GROUP, antecedent, group_of, has_any
from people.extraction.context import Story
from people.extraction.references import is_spokesperson, persons_of
from people.extraction.rules.exercises import DIRECTS, FUTURE, NOUN
from people.extraction.skeleton import PERSON, ROLE, WHO, Skeleton

WATCH = re.compile(r"\b(?:looked on|watched|observed|(?:direct|command|lead)(?:ed|s|ing) it)\b|\bcommand post\b")
# Of an exercise that has begun: 'will be directed by A'
WILL_DIRECT = re.compile(r"\bwill be (?:jointly )?(?=(?:co-?)?(?:directed|commanded|chaired|led|supervised) by)")
# 'A, who commands the long-range aviation, said': a post, and no word of the exercise
HOLDS_POST = re.compile(
    rf"{WHO} (?:commands|commanded|heads|headed|leads|led|runs|directs|oversees|is in (?:command|charge) of)\b"
    r"(?![^,.;]*\b(?:exercises?|drills?|maneuvers|manoeuvres|games?|patrols?|ships|group|detachment|formation|troops|side|it"
    r"|squadron|contingent|party|flight)\b)[^,.;]*"
)
# 'A and B, who run the staffs and jointly direct the manoeuvres'
WHO_DIRECT = re.compile(
    rf"{WHO} (?:[^,.;{PERSON}]* and )?(?:together |jointly |also |both |are |is |was |were )*(?:direct|command|oversee"
    r"|run|lead|head|supervise|co-direct)(?:s|ed|ing)? (?:the|this|both) (?:[\w-]+ ){0,3}(?:exercises?|drills?"
    r"|maneuvers|manoeuvres|war games?|patrols?)\b"
)
# 'held talks with A', 'told A': no director of the exercise
BESIDE = re.compile(
    r"\b(?:talks?|meeting|met|talked|discuss\w*|sign\w*|papers?|conversation|consult\w*"
    r"|negotiat\w*)\b[^.;]{0,80}\bwith $"
    r"|\b(?:met|told) $"
)


def in_apposition(skeleton: Skeleton) -> list[int]:
    """Those to whose name a post in the exercise is put: 'A, commander of the joint exercise'."""
    found: list[int] = []
    low = skeleton.text.lower()
    if not (has_any(low, EXERCISES) and has_any(low, POSTS)):
        return found
    for match in APPOSITION.finditer(skeleton.text):
        person = skeleton.nodes[match.start("who")].person
        if person is not None and DIRECTOR.search(match["post"]):
            found.append(person)
    for match in DIRECTORS.finditer(skeleton.text):
        if DIRECTOR.search(match["post"]):
            signs = group_of(skeleton.text, *match.span("group")).signs
            found += [p for sign in signs if (p := skeleton.nodes[sign].person) is not None]
    return found


def who_direct(story: Story, skeleton: Skeleton) -> list[int]:
    """Those of whom a relative clause says that they direct the exercise: 'A and B, who jointly direct the drill'."""
    match = WHO_DIRECT.search(skeleton.text)
    group = antecedent(skeleton.text, match.start(), mutual=True) if match else None
    return persons_of(story, skeleton, group) if group else []


def direct(story: Story, skeleton: Skeleton, claims: list[Claim]) -> list[Claim]:
    """Adds those whom the sentence names as directing, opening or watching the exercise told last."""
    text = skeleton.text
    known = [c for c in claims if c.kind == "exercise" and c.modality == "asserted"]
    for claim in known[:1]:
        claim.people += [p for p in in_apposition(skeleton) if p not in claim.people]
    for claim in known[-1:]:
        claim.people += [p for p in who_direct(story, skeleton) if p not in claim.people]
    if not known or PERSON not in text or not DIRECTS.compiled.search(HOLDS_POST.sub(" ", text)):
        return []
    if FUTURE.compiled.search(WILL_DIRECT.sub("", text)):
        return []
    near = any(0 <= story.sentences.index(skeleton.sentence) - c.sentence <= 1 for c in known) and (
        text.startswith(("It ", "They ")) or bool(WATCH.search(text))
    )
    if (
        not near
        and not NOUN.compiled.search(text)
        and not re.search(
            r"\b(?:ships|group|flight|landing|marines|stage|troops|tasks|start|command|opposite number|assault"
            r"|(?<!-)range|ceremony|opening|closing)\b",
            text,
        )
    ):
        return []
    if re.search(r"\b(?:visit|talks|received|meeting)\b", text) and not re.search(
        r"\b(?:watched|directed|observed|inspected|announced the)\b", text
    ):
        return []
    claim = next((c for c in reversed(known) if c.sentence == story.sentences.index(skeleton.sentence)), known[0])
    for index in (i for i in sorted(skeleton.nodes) if skeleton.nodes[i].sign in (PERSON, ROLE)):
        if text[index + 1 : index + 3] in ("'s", "’s") or BESIDE.search(text[:index]):
            continue
        for person in persons_of(story, skeleton, group_of(text, index, index + 1)):
            if person not in claim.people and not is_spokesperson(story.persons[person]):
                claim.people.append(person)
    return []


# A post held for the exercise: 'the drill director of the Chinese side'
DIRECTOR = re.compile(
    r"\b(?:drill|exercise|manoeuvre|maneuver)s? (?:chief |general |deputy )?(?:director|commander|supervisor)\b"
    r"|\b(?:director|director[- ]general|commander|conductor|supervisor|head|coordinator)s? (?:general )?of the"
    r" (?:(?!command|department)[\w-]+ )*(?:exercise|drill|maneuvers|manoeuvres|war games?)s?\b",
    re.I,
)
# One of each is in all that DIRECTOR matches.
EXERCISES = ("exercise", "drill", "maneuver", "manoeuvre", "war game")
POSTS = ("director", "commander", "supervisor", "conductor", "head", "coordinator")
# 'A of the Russian Navy, deputy commander of the joint exercise, said'
APPOSITION = re.compile(
    rf"(?P<who>{PERSON})(?: of (?:the )?[^,;.]{{0,40}}|[^,;.{PERSON}]{{0,10}})?, (?:the"
    rf" )?(?P<post>[^,.;{PERSON}]{{0,90}})"
)
# 'The Chinese and Russian directors of the joint drill, A and B, …'
DIRECTORS = re.compile(rf"(?P<post>[^,.;{PERSON}]{{0,90}}), (?P<group>{GROUP})(?=,|\.| )")


def add_directors(story: Story, claims: list[Claim]) -> None:
    """Those whom the article gives a post in the exercise, in the exercise told first."""
    held = [c for c in claims if c.modality == "asserted" and not c.weak]
    for number, person in enumerate(story.persons):
        if held and DIRECTOR.search(person.title or "") and number not in held[0].people:
            held[0].people.append(number)
