"""Wordings that tell of an official's journey to another country.

The frame says who travels: go (the subject), stay (the subject, under way), noun (the owner of the visit), host (the
object, the subject being the host), object (the object of whatever moved it), end (whoever was told of before), set out
(the subject, from the place in the wording).
"""

from people.extraction.rules.rule import Wording

KINDS = r"(?:visits?|trip|tour|stay|journey|arrival)"
ADJECTIVES = r"(?:(?!(?:during|after|before|on|at|about|for)\b)(?:[\w’'-]+)[ ,]+){0,7}?"
PL = "\ue005"

RULES = (
    Wording(
        "visit: paid or made",
        rf"\b(?:paid|pays|pay|paying|made|makes|make|making|began|begun|started|starts|kicked off|embarked on"
        rf"|continued|undertook|conducted)\b (?:an?|\ue003|his|her|their|the) {ADJECTIVES}{KINDS}\b",
        "a visit with a verb that carries it",
        ("paid a friendly visit to", "made the visit from Sunday", "began his first official visit"),
        ("paid attention to the visit",),
        "visit",
        "go",
    ),
    Wording(
        "visit: wound up",
        rf"\b(?:wound up|concluded|ended|completed|finished|wrapped up|closed|rounded off|winds up|concludes|ends|cut "
        rf"short)\b (?:an?|\ue003|his|her|their|the) {ADJECTIVES}{KINDS}\b",
        "a visit's end",
        ("wound up his two-day visit",),
        ("ended the war",),
        "visit",
        "wound up",
    ),
    Wording(
        "visit: left after",
        rf"\b(?:left|departed|took off|flew home|flew back|flew out|set off|headed home|headed back|(?:was|were) seen "
        rf"off)\b[^.;\ue000]{{0,80}}?\b(?:after|at the end of|ending|concluding|winding up|wrapping up|completing) "
        rf"(?:an?|\ue003|his|her|their|the) {ADJECTIVES}{KINDS}\b",
        "a visit's end, told by the departure",
        (f"left {PL} on \ue004 after a three-day state visit", "was seen off at the end of a visit"),
        ("left the hall",),
        "visit",
        "wound up",
    ),
    Wording(
        "visit: on a visit",
        rf"(?:\b(?:is|was|are|were|been|currently|now|be|came|come|arrived|here)\b|(?<=\ue000),?)(?: (?:currently|now"
        rf"|still|also|here|there|in {PL}|to {PL}))* on (?:an?|\ue003|his|her|their|the) {ADJECTIVES}{KINDS}\b",
        "a visit under way",
        (
            "who is on an official visit to Russia",
            "currently on a state visit",
            "has been on a visit",
        ),
        ("a report on a visit",),
        "visit",
        "stay",
    ),
    Wording(
        "visit: is in",
        rf"\b(?:is|was|are|were|has been|have been|had been|currently|stayed)\b(?: (?:travel+ing|touring)(?= in))?"
        rf"(?: (?:currently|now|still|also|already|both))* (?:in|(?<=been )to) (?:the )?(?={PL}(?: "
        rf"(?:at|on|for|since|as|with|from|until|through|to"
        rf"|meeting|holding|this|last|\ue004|in)\b|[,.;]| ?$| \ue004))",
        "an official abroad",
        (
            f"who is in {PL} at the invitation",
            f"has been in {PL} since",
        ),
        (f"is in {PL}'s interest",),
        "visit",
        "stay",
    ),
    Wording(
        "visit: in a place",
        rf"(?<=\ue000), in (?:the )?{PL}(?= (?:since|for|on (?:an?|\ue003)|at the invitation)\b)",
        "an official abroad, in apposition",
        (f"\ue000, in {PL} since \ue004",),
        (f"\ue000, in {PL}'s interest",),
        "visit",
        "stay",
    ),
    Wording(
        "visit: arrived",
        rf"\b(?:arrived|arrives|landed|touched down|flew|flown|travel+ed|came|come|went|gone|journeyed)\b(?: (?:back"
        rf"|in|over|out|here|there|earlier|later|by|today|\w+ly|\w+ plane|\w+ train|on|\ue004|himself|herself))*?(?: "
        rf"(?:in|to|at|into)(?: the| this)?(?: (?:[A-Z]\w+ )?(?:port |southern |northern |eastern |western "
        rf"|coastal |border "
        rf")*(?:city|port|capital|town|resort|province)(?: of)?)? (?:{PL}['’]s (?:[\w-]+ ){{1,4}})?{PL}| here\b)"
        rf"|\b(?:arrived|landed|flew in|flown in"
        rf"|came)\b(?: in)?(?: from (?:the )?{PL})(?=[ ,.;])|\breached (?:the )?{PL}|\b(?:arrived|landed|flew in"
        rf"|flown in)\b(?= (?:in the city )?(?:earlier |late |early )?(?:on )?\ue004| at (?:\ue000|the (?:head"
        rf"|invitation)))",
        "a journey by its arrival",
        (
            f"who arrived in {PL} on",
            f"landed in {PL}",
            f"flew into {PL}",
            f"had come to {PL}",
            "arrived here",
            f"went to {PL}",
        ),
        ("came to power", "arrived at a conclusion"),
        "visit",
        "arrive",
    ),
    Wording(
        "visit: upon arriving",
        rf"\b(?:(?:[Uu]pon|[Oo]n) (?:(?:his|\ue003) )?arriv(?:ing|al) (?:in|at) (?:the )?{PL}|Arriving (?:in|at)"
        rf" (?:the )?{PL})",
        "a journey by its arrival, told in passing",
        (f"Upon arriving in {PL} \ue004", f"On his arrival in {PL}", f"On \ue003 arrival in {PL}"),
        ("arriving at a conclusion",),
        "visit",
        "arrive",
    ),
    Wording(
        "visit: returned from",
        r"\b(?:flew|flown|returned|came|come|went|travel+ed|headed|heads)(?: back)?(?: home)?"
        rf"(?: to {PL})?(?: (?:on )?\ue004)? from (?:the |an? {ADJECTIVES}{KINDS} (?:to|in) (?:the )?)?{PL}"
        rf"(?= |[,.;]|$)(?<!flew in from {PL})",
        "a journey by its return",
        (f"flew home from {PL} on", f"returned from a visit to {PL}"),
        ("came from the army",),
        "visit",
        "return",
    ),
    Wording(
        "visit: left for",
        rf"\b(?:left|departed|set off|set out)\b(?: (?:{PL}|here|home))?(?: (?:on )?\ue004)? for (?:the"
        rf" )?(?:{PL}['’]s (?:[\w-]+ ){{1,4}})?{PL}",
        "a journey by its departure",
        (f"left {PL} for {PL}", f"departed for {PL}"),
        ("left for home",),
        "visit",
        "arrive",
    ),
    Wording(
        "visit: left for a visit",
        rf"\b(?:left|departed|set off|set out|flew out)\b(?: (?:for )?(?:{PL}|here|home))?(?: (?:on )?\ue004)?,? (?:for"
        rf"|on|to (?:pay|make|begin|start)) (?:an?|\ue003|his|her|their|official|state|working|friendly|goodwill"
        rf"|good-will) {ADJECTIVES}{KINDS}\b",
        "a journey by the departure for it",
        (
            f"left {PL} on \ue004 for a state visit",
            "left \ue004 on an official friendly visit",
            "left for a five-day tour",
            "left \ue004 for official goodwill visit",
        ),
        ("left for home", "left on a positive note"),
        "visit",
        "set out",
    ),
    Wording(
        "visit: led a delegation",
        rf"\b(?:led|headed|took|brought) an? (?:[\w-]+ ){{0,5}}(?:delegation|team|group)(?: of [\w ]{{1,30}})? to"
        rf" (?:the )?{PL}(?!['’]s)",
        "a journey at the head of a delegation",
        (f"led a delegation to {PL}", f"headed a large military delegation to {PL}"),
        (f"led a delegation to {PL}'s forum", "led the delegation to talks"),
        "visit",
        "go",
    ),
    Wording(
        "visit: visited",
        rf"\b(?:visited|visits|visit|[Vv]isiting|toured)\b (?:the )?{PL}(?!['’]s)",
        "the plain verb",
        (f"visited {PL} from",),
        (f"visited {PL}'s museum",),
        "visit",
        "go",
    ),
    Wording(
        "visit: host",
        r"\b(?:(?:was|were|played) host to|[Ww]e had(?= \ue000 here)|had(?= \ue000 here on)|hosted(?= "
        r"\ue000[^.;]{0,60}(?:visit|\ue004 (?:to|through))))",
        "a visit from the host's side",
        ("was host to",),
        ("hosted the forum",),
        "visit",
        "host",
    ),
    Wording(
        "visit: brought",
        rf"\b(?:brought|brings|took|takes|flew|carried)(?= \ue000,? (?:back )?to (?:the )?{PL}(?!['’]s))",
        "what brought an official abroad: talks, a plane, an errand",
        (f"The talks brought \ue000 to {PL}", f"a special plane flew \ue000 to {PL}"),
        ("brought \ue000 to power", f"brought \ue000 to {PL}'s attention"),
        "visit",
        "object",
    ),
    Wording(
        "visit: visiting",
        r"\b[Vv]isiting(?= (?:[A-Z][\w.]+ |[a-z]+ ){0,4}\ue000)",
        "'the visiting minister'",
        ("visiting \ue000", "his visiting Russian counterpart \ue000"),
        ("after visiting the academy",),
        "visit",
        "visiting",
    ),
    Wording(
        "visit: leaves or stays until",
        r"(?<!whose )(?<!\ue003 )(?<!s )\b(?:(?:stay|stays|remain|remains|staying)\b[^.;]{0,40}?\b(?:until|till"
        r"|through)|(?:leave|leaves|left|fly|flies|flew|return|returns|returned|depart|departs|departed|go|goes|head"
        r"|heads|goes|go)(?: for| back)? home(?: from \ue005)?|(?:leave|leaves|depart|departs)(?: (?:for )?\ue005)?"
        r"|(?:returns?|returned|fl(?:y|ies|ew) back)(?: (?:home|to (?:the )?\ue005))?|leaving(?: (?:for )?(?:home|the "
        r"city|\ue005))?|on (?:his|\ue003) way home by|[Dd]eparture(?: from \ue005)? (?:is|was) (?:set|scheduled|due) "
        r"for)(?: on)?(?= \ue004)",
        "a visit's end",
        ("is to stay in \ue005 until \ue004", "leaves for home on \ue004"),
        ("left the hall",),
        "visit",
        "end",
    ),
    Wording(
        "visit: days to spend",
        r"\b(?:(?:will|is to|to) spend (?:\w+ )?days in (?:the )?\ue005|[Tt]he (?:\w+ )?delegation (?:will|is to)"
        r" (?:visit"
        r"|stay in|be in) (?:the )?\ue005)(?=[^.;\ue000\ue004]{0,12}\ue004)",
        "the days of a visit that has begun",
        ("will spend three days in \ue005 \u2014 from \ue004", "The Russian delegation will visit \ue005 from \ue004"),
        ("will visit \ue005 from \ue004",),
        "visit",
        "end",
    ),
    Wording(
        "visit: the visit ends",
        r"\b[Tt]he (?:[\w-]+ ){0,3}(?:visit|trip|tour|stay)(?: (?:to|in) (?:the )?\ue005)?(?:, at the invitation"
        r" of \ue000(?: of "
        r"\ue005)?)?,?(?= (?:[^.;\ue000]{0,25} "
        r")?(?:ends?|ended|comes? to an end|came to an end|concludes?|concluded|runs?|ran|lasts?|lasted|will last"
        r"|took place|is scheduled (?:to end|for)|is set for|is due to last|will end|will run|began|started|opened)\b)",
        "a visit's days told in a sentence of their own",
        ("The trip comes to an end on Wednesday", "The visit will last until Friday"),
        ("The visit was useful",),
        "visit",
        "end",
    ),
    Wording(
        "visit: noun",
        rf"\b{KINDS}\b(?! (?:the|a|an)\b)",
        "a visit by whose it is",
        ("Shoigu's visit to China", "the visit that \ue000 paid to", "a visit by"),
        ("visited", "visit the"),
        "visit",
        "noun",
    ),
)
