"""Words that stand for officials without their name: pronouns, 'the Russian minister', 'the two leaders'."""

from people.extraction.rules.lands import ADJECTIVES
from people.extraction.rules.rule import Rule

NATION = "|".join(sorted((word.replace(".", r"\.") for word in ADJECTIVES), key=len, reverse=True))
NOUNS = (
    "prime minister|minister|president|premier|leader|general|admiral|marshal|officer|official|secretary|chairman"
    "|commander|(?:defen[cs]e|military|security|army|navy|naval|police|staff) chief|ambassador|envoy|diplomat|guest"
    "|host|visitor|counterpart|colleague|opposite number|head of state"
    "|politician|chief of staff|statesman|counselor|councilor|councillor|speaker"
)
PLURALS = (
    "prime ministers|foreign ministers|defen[cs]e ministers|ministers|presidents|premiers|leaders|generals|admirals"
    "|officers|officials|secretaries"
    "|chairmen|commanders|chiefs of (?:the )?general staffs?|chiefs of staff|chiefs|heads of state|heads of "
    "government|sides|men|diplomats|counterparts|statesmen|top diplomats|military leaders"
)
BEFORE = (
    r"(?i:(?:visiting|senior|top|new|then|former|defen[cs]e|foreign|prime|vice|deputy|first deputy|security"
    r"|military|chief|current|naval|party|police) )*"
)

BODIES = (
    "ministries|staffs|forces|departments|agencies|services|fleets|governments|parliaments|commands|councils"
    "|committees|legislatures|units|warships|ships|vessels|aircraft"
)

RULES = (
    Rule(
        "pair",
        rf"\b(?:[Tt]he|[Tt]hese|[Bb]oth) (?:two |pair of )?(?:{BEFORE})(?:(?:{NATION})(?:,? and |-)(?:{NATION}) "
        rf")?{BEFORE}"
        rf"(?:{PLURALS})\b(?! (?:with |to )?whom\b)"
        rf"(?: of (?:the )?(?:two countries|two militaries|both countries|two armies|China and Russia"
        rf"|Russia and China))?"
        r"|\b[Tt]he (?:two|pair)\b(?!-)(?! (?:countries|sides'|nations|armies|militaries|armed|peoples|states|navies"
        rf"|powers|neighbo|economies|big|major|great|large|day|week|month|year|hour|{BODIES}|\w+ (?:countries|nations"
        rf"|armies|militaries|peoples|states|navies|powers|{BODIES})))"
        r"|\b[Bb]oth(?= (?:men|of them|\ue000))"
        rf"|(?:^|(?<=\n)|(?<=[.] ))(?:{NATION})(?:,? and |, |-)(?:{NATION}) {BEFORE}(?:{PLURALS})\b(?! of\b)",
        "several persons named before",
        (
            "the two defense ministers",
            "both sides",
            "The two",
            "the Chinese and Russian presidents",
            "Chinese and Russian defense ministers met",
        ),
        ("the two countries", "the two armies", "the two general staffs"),
    ),
    Rule(
        "counterpart",
        rf"\b(?:[Hh]is|[Hh]er|[Tt]heir) (?:{BEFORE})(?:(?:{NATION}) )?{BEFORE}(?:counterpart|colleague|opposite "
        rf"number)\b(?: (?:on the {NATION} side|in (?:Moscow|Beijing)))?",
        "the one who holds the same post on the other side",
        ("his Russian counterpart", "his Chinese colleague"),
        ("his Russian counterparts",),
    ),
    Rule(
        "guest or host",
        rf"\b(?:[Hh]is|[Hh]er|[Tt]he) (?:{BEFORE})(?:(?:{NATION}) )?(?:guest|host|visitor)\b(?! of)|\b[Tt]he "
        rf"(?:American|Russian|Chinese|Japanese|Briton|Indian|Korean|Kazakh|Belarusian)(?= (?:in|at|on|said|was|told"
        rf"|here|for|to|with|replied|had|and(?! (?:{NATION})\b))\b|[,.;])",
        "the other of the two",
        ("his guest", "the Russian visitor", "his host"),
        ("his guests",),
    ),
    Rule(
        "office",
        r"\b(?:[Tt]he|[Tt]his|(?<!, )(?<!was )(?<!is )(?<!as )(?<!then )(?<!been )(?<!became )(?:Russia|China)['’]s) "
        rf"(?:{BEFORE})(?:(?:{NATION}) )?{BEFORE}(?i:{NOUNS}|head of the (?:Russian|Chinese) (?:military department"
        rf"|delegation|defen[cs]e ministry))\b(?! (?:of|for|to|[Ss]taff|Assembly|Department|secretary|assistant|said "
        rf"to be)\b)"
        rf"|(?<=, )(?:Russia|China)['’]s {BEFORE}(?i:{NOUNS})(?= (?:met|meets|held|received|visited|arrived|spoke|told"
        rf"|hosted|welcomed)\b)",
        "an official by country and post",
        ("the Chinese president", "the defense minister", "The Russian general", ", Russia's president met"),
        (
            "the generals",
            "the Russian army",
            "the chief of staffs",
            "the General Assembly",
            "was then China's defense minister",
        ),
    ),
    Rule(
        "to be named",
        rf"\b[Aa]n? (?:(?:visiting|senior|top|high-ranking|high-level|leading"
        rf"|most senior) )+(?:{NATION}) "
        rf"(?:(?:military|defen[cs]e|security|army|navy|government|foreign policy) )*(?:general|admiral"
        rf"|officer|official|diplomat|envoy|commander|leader)\b(?! (?:said|told|who|from|and|familiar))",
        "somebody whom the next sentences name",
        ("a senior Chinese general", "a visiting Russian military official"),
        ("a senior general", "a Chinese official"),
    ),
    Rule(
        "former or latter",
        r"\b[Tt]he (?:former|latter)\b(?! [a-z]+ (?:minister|president))",
        "the first or second of the pair named before",
        ("the former", "the latter"),
        ("the format",),
    ),
    Rule(
        "possessive",
        r"\b(?:[Hh]is|[Hh]er|[Tt]heir)\b",
        "of a person named before",
        ("his", "Their"),
        ("history",),
    ),
    Rule(
        "pronoun",
        r"\b(?:[Hh]e|[Ss]he|[Hh]im|[Tt]hey|[Tt]hem)\b",
        "a person or persons named before",
        ("he", "They"),
        ("hey",),
    ),
    Rule(
        "speaker",
        r"\b(?:I|[Ww]e|[Yy]ou|me|us)\b",
        "who speaks or is spoken to",
        ("I", "you"),
        ("Iran", "U.S."),
    ),
    Rule("relative", r"\b(?:who|whom)\b", "the person just named", ("who", "whom"), ("whose",)),
)
