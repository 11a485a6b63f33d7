"""Wordings by which a contact is told as something that did not, or not yet, take place.

A rule of side 'left' is looked for in the words of the clause before the contact's own words, 'right' in those after
them. The first rule that matches gives the modality; none gives 'asserted'.
"""

from dataclasses import dataclass

from people.extraction.rules.rule import Rule

# Up to four words between the wording and the contact's own words: 'will [in Moscow hold]'.
GAP = r"(?: [^\s,;:.]+){0,5}? ?$"
NEAR = r"(?: [^\s,;:.]+){0,3}? ?$"


@dataclass(frozen=True)
class Modality(Rule):
    """A rule with the modality that it gives and the side of the contact's words that it is looked for on.

    `of_verb`: only where these words begin with a verb.
    """

    modality: str = "planned"
    side: str = "left"
    of_verb: bool = False


RULES = (
    Modality(
        "glad to have met",
        r"\b(?:glad|happy|pleased|honou?red|touched|delighted|grateful|privileged|moved|proud|fortunate"
        rf"|managed|used (?:his|her|the|a|\ue003) [^,.;]{{0,60}}|went on|got|chance|opportunity|occasion"
        rf"|first\b[^,.;]{{0,40}}|only\b[^,.;]{{0,40}}|the last\b[^,.;]{{0,30}}) to(?: (?:be|have|have been))?{NEAR}",
        "a feeling about what happened, or the first to do it: it happened",
        ("said that he had been touched to be ", "became the first foreign minister to "),
        ("wants to be ",),
        "asserted",
    ),
    Modality(
        "not",
        r"(?:\b(?:not|never|neither|nor|without|denied|denies|deny|refused|refuses|declined|failed|unable|no longer"
        rf"|rejected)|n['’]t)\b{GAP}",
        "said not to have happened",
        ("did not ", "denied that he had ", "refused to "),
        ("a noted ",),
        "denied",
    ),
    Modality(
        "no contact",
        r"(?:\b[Nn]o|\b[Tt]here (?:was|were|has been|have been) no)(?: [a-z-]+){0,3} $",
        "no such meeting",
        ("there were no ", "No bilateral "),
        ("a ",),
        "denied",
    ),
    Modality(
        "cancelled before",
        rf"\b(?:cancel(?:l?ed|s|ling)?|call(?:ed|s|ing) off|postpon(?:ed|es|ing)|put off|scrapped|shelved"
        rf"|suspend(?:ed|s|ing)?|abandoned)\b{GAP}",
        "told to have been cancelled",
        ("Moscow cancelled the ", "postponed a planned "),
        ("called ",),
        "cancelled",
    ),
    Modality(
        "hypothetical",
        rf"\b(?:[Ii]f|[Uu]nless|[Ww]hether|[Ss]hould he|may|might|could|possibly|perhaps|the possibility of|not "
        rf"exclude|not ruled? out|in case of|in the event of)\b{GAP}",
        "a case supposed",
        ("the two could ", "If he were to ", "asked whether he will "),
        ("in May ",),
        "hypothetical",
    ),
    Modality(
        "proposed",
        rf"\b(?:propos(?:ed|es|ing|al)|suggest(?:ed|s|ing)|invit(?:ed|es|ing)|an invitation|(?:extended|issued"
        rf"|accepted) [^,.;]{{0,30}}invitation|ask(?:ed|s|ing) for|call(?:ed|s|ing) for|offer(?:ed|s|ing)?|sought"
        rf"|seeks?|seeking|request(?:ed|s|ing)?|urged?|insist(?:ed|s) on|demand(?:ed|s)"
        rf"|advocated)\b(?:[^,;:.]{{0,60}}?\bto\b| that| for| of)?{NEAR}",
        "somebody wanted it",
        ("invited Shoigu to ", "proposed holding ", "called for "),
        ("at the invitation of Shoigu ",),
        "proposed",
    ),
    Modality(
        "planned",
        r"(?:\b(?:will|shall|would|going to|about to|due to|due in|set to|set for|set aside|slated to|likely to"
        r"|scheduled to|scheduled for"
        r"|expected to|expects? to|expecting|hopes? to|hoped to|hoping to|plans? to|planned to|planning to|plans? for"
        r"|plan a|intends? to|intended to|aims? to|wants? to"
        r"|wish(?:es)? to|would like to|eager to|(?:look(?:s|ed|ing)?) forward to|looking to|ready to|willing to"
        r"|prepared to|keen to|agreed to|agreed on|arrange(?:d|s)? (?:for|to)"
        r"|promised to|decided to|arranging|preparing|prepares? for|preparations? for|in preparation for|in time for"
        r"|ahead of|on the eve of|prior to|in advance of|pending|is to|are to|was to|were to|am to"
        r"|has yet to|have yet to|yet to|can|must|should|let us|hope(?:s|d)? for|announced plans|stop by to)|['’]ll)\b"
        + GAP,
        "a plan, a hope, an agreement to do it",
        (
            "Xi and Putin are expected to ",
            "Staff officers plan to ",
            "He will also ",
            "ahead of his ",
            "is scheduled to be in Shanghai for a ",
        ),
        ("after his ", "has willingly "),
        "planned",
    ),
    Modality(
        "planned journey for it",
        r"\b(?:will|shall|would|(?:is|are|was|were|am) (?:also |then |still )?(?:to|due|set|scheduled|expected"
        r"|slated)|plans to|intends to|heading|headed|heads|travel on)\b[^.;]{0,90}?\bfor(?: [\w-]+){0,4} $",
        "the purpose of a journey to come",
        ("is to travel on to Shanghai for a new ",),
        ("arrived in Moscow for ",),
        "planned",
    ),
    Modality(
        "journey for doing it",
        r"\b(?:arriv|travel|c[ao]me|fl[ey]w|visit|head)\w*\b[^.;,\ue000]{0,60} for $",
        "the purpose of a journey, told as something to do",
        ("arrived in \ue005 for ",),
        ("thanked \ue000 for ",),
        "planned",
        of_verb=True,
    ),
    Modality(
        "to do",
        r"\b(?<!according )(?<!thanks )(?<!due )(?<!prior )to(?: \w+ly| also| again| then)*"
        r"(?: (?:be|have|hold|attend|take part in|pay|make|conduct|begin|start|open|join|join in|co-chair|chair)(?: "
        r"[a-z-]+){0,4})? $",
        "an aim; what is meant to be done",
        ("arrived in Moscow to ", "came to hold "),
        ("according to his ", "thanks to the "),
        "planned",
    ),
    Modality(
        "next",
        r"\b(?:[Nn]ext|[Uu]pcoming|[Ff]orthcoming|[Pp]lanned|[Ff]uture|[Cc]oming|[Ii]mpending|[Ss]cheduled"
        r"|[Aa]nticipated|[Ee]xpected)(?: [a-z-]+){0,3} $",
        "the one to come",
        ("the upcoming ", "a planned state "),
        ("the text ",),
        "planned",
    ),
    Modality(
        "announced",
        r"\bannounced (?:\ue000['’]s?|\ue001['’]s?|\ue003|the|an?)(?: [a-z-]+){0,3} $",
        "what is announced is to come",
        ("Beijing had announced \ue000's ", "announced a working "),
        ("announced that the ",),
        "planned",
    ),
    Modality(
        "possible",
        r"\b(?:[Pp]ossible|[Pp]otential|[Hh]ypothetical|[Pp]roposed|[Rr]umou?red)(?: [a-z-]+){0,3} $",
        "a possibility",
        ("a possible ",),
        ("impossible to miss the ",),
        "hypothetical",
    ),
    Modality(
        "did not happen",
        r"^[^;:]{0,80}?\b(?:(?:has|have|had|did|was|were|is|are) (?:still )?(?:not|never)|didn't|never|failed to|fell "
        r"through|came to nothing)\b(?: yet)?(?: \w+)? ?"
        r"(?:come|came|take|taken|place|happen|happened|held|materiali[sz]ed?|about|been|been held|on the agenda)?",
        "told not to have come about",
        (", sought by Washington, has not come about.", " did not take place", " fell through"),
        (" was held",),
        "denied",
        "right",
    ),
    Modality(
        "cancelled after",
        r"^[^;:]{0,60}?\b(?:was|were|has been|had been|have been|is|being) (?:then |later |abruptly |suddenly "
        r")?(?:cancell?ed|called off|postponed|put off|scrapped|shelved)\b",
        "told to have been cancelled",
        (" with Austin was cancelled",),
        (" was held",),
        "cancelled",
        "right",
    ),
    Modality(
        "planned after",
        r"^[^;:,]{0,60}?,? ?\b(?:(?:is|are|was|were|has been|had been|have been) (?:also |now |tentatively |being "
        r"|still )?(?:planned|scheduled|set for|set to|expected|due|slated|envisaged|in the works|under discussion|on "
        r"the cards|in the offing|being (?:prepared|planned|discussed|arranged))"
        r"|(?:will|would|is to|are to|should|may|could|might)(?: also| then)? (?:be |take place|begin|start|open"
        r"|follow|last|bring|give|focus|touch|help|cover|include|have)|scheduled for|planned for|set for|expected in"
        r"|due in)\b",
        "told to lie ahead",
        (" with Li are set for Tuesday", " will take place", " of the commission is scheduled for May"),
        (" in Moscow on Tuesday to work out",),
        "planned",
        "right",
    ),
    Modality(
        "sought",
        r"^[^;:.]{0,40}?(?:,? (?:sought|proposed|offered|requested|suggested|demanded|long sought) (?:by|in)\b"
        r"|\b(?:is|was|has been|had been|being) (?:sought|requested|proposed|suggested|offered|mooted)\b)",
        "somebody wanted it",
        (", sought by Washington",),
        (" held by",),
        "proposed",
        "right",
    ),
)
