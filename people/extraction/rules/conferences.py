"""Wordings that tell of a conference of three countries or more; they are part of rules/contacts.py."""

from people.extraction.rules.rule import Wording

CONFERENCES = (
    Wording(
        "multilateral: session of ministers",
        r"(?i:\b(?:(?:annual|yearly|regular|first|second|third|\w+th|extraordinary|joint|informal|ministerial) "
        r")*(?:meeting|session|conference|gathering|summit|talks|council)s? of (?:the )?(?:(?:defen[cs]e|foreign"
        r"|prime|interior) )?(?:ministers(?: of defen[cs]e| of foreign affairs)?|heads of state|leaders|secretaries "
        r"of (?:the )?(?:national )?security councils|security council secretaries|chiefs of (?:the )?(?:general "
        r")?staffs?|heads of (?:the )?armed forces|prosecutors)"
        r"(?: of (?:the )?(?:\w+ )?)?(?:member states )?(?:of )?(?:the )?(?:Shanghai Cooperation Organi[sz]ation|SCO"
        r"|CIS|CSTO|BRICS|ASEAN|APEC|G20|Commonwealth|Collective|member)"
        r"|\b(?:SCO|CIS|CSTO|BRICS|ASEAN|APEC|G20|G-20|Shanghai Cooperation Organi[sz]ation)(?:['’]s)? (?:member "
        r"states['’]? )?(?:[\w'’-]+ ){0,4}(?:summit|meeting|conference|session|council|talks|gathering|forum)\b)"
        r"|\b(?:Xiangshan Forum|Shangri-La Dialogue|Munich Security Conference|Moscow Conference on International "
        r"Security|ADMM[- ]Plus|East Asia Summit|Boao Forum|Eastern Economic Forum|Six-Party Talks|six-party talks"
        r"|trilateral (?:talks|meeting|summit|consultations?)|three-way (?:talks|meeting)"
        r"|(?:three|four|five|six|seven|eight|nine|ten)-(?:nation|country|party|way|member) (?:summit|talks"
        r"|meeting))\b",
        "a conference of three countries or more",
        (
            "a meeting of defense ministers of the Shanghai Cooperation Organization",
            "the SCO defense ministers' meeting",
            "the trilateral meeting",
            "the Moscow Conference on International Security",
        ),
        ("a meeting of ministers in Moscow",),
        "multilateral",
        "conference",
    ),
    Wording(
        "multilateral: ministers gathered",
        r"\b(?:ministers(?: of (?:national )?defen[cs]e| of foreign affairs)?|heads of state|heads of government"
        r"|leaders|chiefs of (?:the )?(?:general )?staffs?|secretaries|military chiefs|security chiefs|defen[cs]e "
        r"chiefs) (?:of|from) (?:the )?(?:member states of (?:the )?|countries of (?:the )?|\w+ )?(?:Shanghai "
        r"Cooperation Organi[sz]ation|SCO|CIS|CSTO|BRICS|ASEAN|APEC|G20|Commonwealth"
        r"|Collective)\b[^.;]{0,140}?\b(?:held|gathered|met|convened|assembled|sat|came together)\b(?: (?:their|a"
        r"|the) (?:\w+ ){0,2}(?:session|meeting|talks|conference))?",
        "ministers of an organisation came together",
        ("the defense ministers of the Shanghai Cooperation Organization held their yearly session",),
        ("ministers of the two countries met",),
        "multilateral",
        "conference",
    ),
)
