"""Wordings that tell of a conference of three countries or more; they are part of rules/contacts.py."""

import re

from people.extraction.rules.lands import COUNTRIES as LANDS
from people.extraction.rules.rule import Wording

ORGANISATION = (
    r"(?:Shanghai Cooperation Organi[sz]ation|SCO|CIS|CSTO|BRICS|ASEAN|APEC|G-?20|Commonwealth of Independent"
    r"|Collective Security|(?i:member[ -](?:states|countries|nations)))\b"
)
SITTING = r"(?i:meetings?|sessions?|sittings?|conference|gathering|summit|talks|council|consultations)"
POSTS = (
    r"(?i:(?:(?:defen[cs]e|foreign|prime|interior|security) )?ministers(?: of (?:national )?defen[cs]e| of foreign"
    r" affairs)?|defen[cs]e chiefs|military chiefs|security chiefs|heads of (?:state|government|the (?:armed forces"
    r"|defen[cs]e \w+)|delegations?|defen[cs]e (?:ministries|agencies|departments))|leaders|secretaries of (?:the"
    r" )?(?:national )?security councils|(?:security council|security) secretaries|chiefs of (?:the )?(?:general"
    r" )?staffs?|(?:general )?staff chiefs|(?:national )?security (?:advis[eo]rs|officials|representatives|council"
    r" secretaries)|high representatives|(?:high|top|senior)(?: (?:security|defen[cs]e|military))? (?:representatives"
    r"|officials)|military leaders|prosecutors)"
)
# Three countries or more in a row: 'of Russia, China and three Central Asian nations'
LAND = rf"(?:the )?(?:{'|'.join(re.escape(n) for p in LANDS for n in (p.name, *p.names))})"
COUNTRIES = rf"(?:of|from) (?:{LAND}, )+{LAND},? and (?:the )?(?:[\w-]+ ){{0,6}}?"
GATHERED = r"(?:held|gathered|met|convened|assembled|sat|came together)"

# Conferences that are always held in one city: key of its place
SEATS = (
    ("Moscow Conference on International Security", "moscow"),
    ("Moscow International Security Conference", "moscow"),
    ("Xiangshan Forum", "beijing"),
    ("Shangri-La Dialogue", "singapore"),
    ("Munich Security Conference", "munich"),
    ("Eastern Economic Forum", "vladivostok"),
)
CONFERENCES = (
    Wording(
        "multilateral: session of ministers",
        r"\b(?:(?i:annual|yearly|regular|first|second|third|\w+th|extraordinary|joint|informal|ministerial|latest) )*"
        rf"{SITTING} (?:of|between|among|for) (?:the )?(?:(?i:council of) (?:the )?)?{POSTS}\b[^.;,]{{0,60}}?"
        rf"\b{ORGANISATION}"
        rf"|\b{SITTING} of (?:the )?{ORGANISATION} (?:[\w'’-]+ ){{0,5}}?(?i:council|{POSTS})\b"
        rf"|\b{ORGANISATION}(?:['’]s?)? (?:(?i:member states)['’]? )?(?:[\w'’-]+ ){{0,5}}(?:{SITTING}|[Ff]orum)\b"
        r"|\b(?:Xiangshan Forum|Shangri-La Dialogue|Munich Security Conference|Moscow Conference on International "
        r"Security|ADMM[- ]Plus|East Asia Summit|Boao Forum|Eastern Economic Forum|Six-Party Talks|six-party talks"
        rf"|[Tt]rilateral (?:[\w’'-]+ ){{0,2}}{SITTING}|three-way (?:talks|meeting)"
        r"|(?:three|four|five|six|seven|eight|nine|ten)-(?:nation|country|party|way|member) (?:summit|talks"
        r"|meeting))\b",
        "a conference of three countries or more",
        (
            "a meeting of defense ministers of the Shanghai Cooperation Organization",
            "the latest Meeting of Defence Ministers of the Member States of the Shanghai Cooperation Organisation",
            "a sitting of the CSTO Council of Ministers",
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
        rf"\b{POSTS} (?:of|from) (?:the )?(?:(?i:member states) of (?:the )?|countries of (?:the )?|\w+ )?"
        rf"{ORGANISATION}[^.;]{{0,140}}?\b{GATHERED}\b(?: (?:their|a|the) (?:\w+ ){{0,2}}(?:session|meeting|talks"
        r"|conference))?",
        "ministers of an organisation came together",
        ("the defense ministers of the Shanghai Cooperation Organization held their yearly session",),
        ("ministers of the two countries met",),
        "multilateral",
        "conference",
    ),
    Wording(
        "multilateral: brought together",
        rf"\b(?:convened|hosted|gathered|brought together|welcomed)(?: (?:the|top|senior))* {POSTS} (?:of|from) "
        rf"[^.;]{{0,80}}?\b{ORGANISATION}",
        "a country that has the ministers of an organisation together",
        ("convened top defence officials from Iran, Russia and other member states of the SCO",),
        ("welcomed the defense minister of a member state",),
        "multilateral",
        "conference",
    ),
    Wording(
        "multilateral: of countries named",
        rf"\b{SITTING} (?:of|between|among) (?:the )?(?:{POSTS}|(?i:presidents)) {COUNTRIES}(?:[A-Z]\w+|nations|states"
        rf"|countries|republics)\b|\b(?:{POSTS}|[Pp]residents) {COUNTRIES}(?:[A-Z]\w+|nations|states|countries"
        rf"|republics)\b[^.;]{{0,40}}?\b(?:{GATHERED}|opened)\b(?: (?:their|an?|the) (?:[\w-]+ ){{0,2}}(?:session"
        r"|meeting|talks|conference|summit))?",
        "a conference by the countries whose leaders meet",
        (
            "The summit meeting of the presidents of Russia, China and three Central Asian nations",
            "The foreign ministers of Russia, India and China met",
        ),
        ("a meeting of the presidents of Russia and China", "talks on Syria, Iran and North Korea"),
        "multilateral",
        "conference",
    ),
    Wording(
        "multilateral: received a group",
        rf"\b(?:met|received|welcomed|held (?:a |joint )?(?:meeting|talks))(?: (?:jointly|together|here|also))*"
        rf"(?: with)? (?:the |all )?(?:visiting |heads of (?:the )?delegations? (?:of|led by) |participants"
        rf" (?:in|of) (?:the )?[^.;,]{{0,40}}?)?(?:the )?{POSTS} (?:of|from) (?:the )?[^.;,]{{0,40}}?{ORGANISATION}",
        "a leader receiving the ministers of an organisation; kept where officials of three states are named",
        (
            "met with Ministers of Defense of the Shanghai Cooperation Organization",
            "received the heads of delegations of the SCO",
        ),
        ("met with the defense minister of China",),
        "multilateral",
        "conference",
    ),
)
