r"""Wordings that tell of a meeting, call, consultation or conference of officials.

The frame says how a wording takes its participants (people.extraction.meetings walks them):
- direct: subject, verb, object; passive with 'by' ('received', 'was received by')
- with: subject and 'with' object, or a plural subject alone ('held talks with', 'A and B held talks')
- noun: 'between A and B', 'with B', 'A's … with B', 'of A and B', or the setting of what was said ('at talks with B')
- visitor: as 'direct', of an object who is called visiting, or to whom it was said at a place
- topic: as 'with', both sides named; passive: 'by A and B'; conference: those whom the sentence names as attending
- attend: the subject takes part in what was told before, or in a conference that is named
The patterns are looked for in skeletons (people.extraction.skeleton), in which a person is \ue000, a stand-in \ue001,
'who' \ue002, 'his' \ue003, a time \ue004 and a place \ue005.
"""

from people.extraction.rules.conferences import CONFERENCES
from people.extraction.rules.rule import Wording

SIGNS = "\ue004\ue005"
ADV = (
    r"(?: (?:also|again|briefly|separately|jointly|respectively|together|later|earlier|then|first|already"
    r"|personally|warmly|privately|recently|formally|officially|in turn|twice|once|both|each|themselves|himself))*"
)
MANY = (
    r"(?:(?:\w+(?:-\w+)* ){0,2}(?:hours?|minutes?|days?) of )?"
    r"(?:(?!press\b|news\b|ceremon|conference\b|parade\b|speech\b|after\b|before\b|for\b|to\b|at\b|on\b|in\b|no\b"
    r"|not\b|that\b|about\b|its\b|been\b|during\b|phone\b|telephone\b|telephonic\b|video\b"
    r"|by\b)[\w\ue003’'-]+[ ,]+){0,6}?"
)
TALKS = (
    r"(?:talks?|meetings?|consultations|conversations?|discussions?|negotiations|an exchange of (?:views"
    r"|opinions)|exchanges?(?= with)|audience|dialogue|conversation|sessions?|sit-down|get-together|tête-à-tête"
    r"|summit)"
)


RULES = (
    Wording(
        "call: spoke by phone",
        r"\b(?:spoke|spoken|talked|talking|speaking|speak|conferred|communicated|conversed"
        r"|talk)\b(?=[^.;]{0,140}?\b(?:by|over|on|via|through) (?:the |a |secure )*(?:tele)?(?:phone"
        r"|video(?:[ -]?(?:link|conference|call))?|videolink))",
        "a conversation by telephone or video",
        ("spoke with Lavrov on the phone", "talked on Tuesday via video link", "spoke by telephone on March 14"),
        ("spoke with Lavrov in Moscow",),
        "call",
        "with",
    ),
    Wording(
        "call: noun",
        r"\b(?:(?:tele)?phon(?:e|ic) (?:conversation|talks?|call|discussion)s?|conversations? by (?:tele)?phone"
        r"|talks? by (?:tele)?phone|video[- ]?(?:conference|call|link|talks|meeting|summit|conversation)s?(?<!by "
        r"video link)|virtual (?:meeting|summit|talks)|online (?:meeting|talks|summit)|(?:meeting|talks|summit"
        r"|conference)s? (?:via|by|through|over) (?:a )?video[ -]?(?:link|conference)?|(?:tele)?phone conversations?"
        r"|telephone contact|teleconference)\b",
        "a conversation by telephone or video, as a noun",
        ("had a telephone conversation", "in the course of a videoconference", "held talks by phone", "a video call"),
        ("the phone rang", "by video link"),
        "call",
        "noun",
    ),
    Wording(
        "call: phoned",
        r"\b(?:phoned|telephoned|rang up|(?:made|placed) (?:an?|\ue003) (?:[\w-]+ ){0,4}call (?:as [^.;,\ue000]{1,40} "
        r")?to(?= [\ue000\ue001])|called(?= (?:[\ue000\ue001]) (?:by"
        r"|on) (?:tele)?phone)|called(?= [\ue000\ue001](?:[.;]|$|,? (?:(?:late |early )?on |late |early )?\ue004|,? to "
        r"(?:discuss|congratulate|wish|express|offer|thank|talk|brief|inform|tell|convey|ask (?:about|for|how|what)"
        r"|inquire|exchange|go over|say that)\b|, and\b)))\b",
        "one rings the other",
        (
            "phoned Shoigu on Friday",
            "placed \ue003 first international call as minister to \ue000",
            "called \ue000 on \ue004",
            "called \ue001 to congratulate him",
            "called \ue000.",
        ),
        ("called for talks", "called \ue000 a friend", "called \ue000 to account", "called on \ue000"),
        "call",
        "direct",
    ),
    Wording(
        "call: received a call",
        r"\b(?:received|took|had) a (?:tele)?phone call from\b",
        "one rings the other",
        ("received a telephone call from Putin",),
        ("received a letter from Putin",),
        "call",
        "direct",
    ),
    Wording(
        "consultation: noun",
        r"\b(?i:(?:(?:round|session|meeting|edition)s? of (?:the |a |bilateral |regular |annual |their |China-Russia "
        r"|Russian-Chinese |Russia-China |Sino-Russian |Chinese-Russian )*)"
        r"(?:bilateral |strategic |security |defen[cs]e |military |stability |political |high-level |and |joint "
        r"|expert |law[- ]enforcement |cooperation |counter-?terrorism |anti-?terrorism |border )*"
        r"(?:consultations?|dialogue|mechanism)(?: on (?:strategic |security |stability |defen[cs]e |military |and "
        r"|issues|cooperation|international |regional )+)?"
        r"|(?:strategic|security|defen[cs]e|military|strategic security|strategic stability|general "
        r"staff)[- ](?:(?:and|security|defen[cs]e|stability|strategic) )*(?:consultations?|dialogue)"
        r"|consultations? (?:on (?:(?:China-Russia |Russian-Chinese |Russia-China |Sino-Russian |Chinese-Russian "
        r")?strategic (?:security|stability)|the security of)|of the general staffs?"
        r"|between the (?:two )?general "
        r"staffs?)|strategic (?:and )?economic dialogue"
        r"|(?:Russian-Chinese|Chinese-Russian|Russia-China|China-Russia|Sino-Russian|inter-?agency|inter-?ministerial"
        r"|inter-?departmental) consultations)\b",
        "a session of a standing mechanism",
        (
            "opened the 15th round of bilateral consultations on strategic security",
            "the sixth meeting of the bilateral mechanism on law enforcement",
            "held strategic consultations",
            "The 9th meeting of the China-Russia law-enforcement and security cooperation mechanism",
            "a consultation on China-Russia strategic stability",
            "held the 10th round of China-Russia Strategic Security Consultation with",
            "A consultation on the security of Central Asia",
            "the annual Defense Dialogue and security dialogue",
            "Russian-Chinese consultations were held",
        ),
        ("held talks on security",),
        "consultation",
        "noun",
    ),
    Wording(
        "consultation: attended a round",
        r"\b(?:attended|took part in|participated in) (?:the|a) (?:\w+ )?round of (?:[\w-]+ ){0,3}(?:talks"
        r"|consultations)\b",
        "a round that is counted belongs to a standing mechanism",
        ("attended the fourth round of talks", "took part in the 5th round of strategic security talks"),
        ("attended the talks",),
        "consultation",
        "with",
    ),
    Wording(
        "meeting: session of a commission",
        r"\b(?:session|meeting|sitting)s? of the (?:[\w-]+ ){0,6}?(?:commission|committee|working group|subcommission"
        r"|joint commission)(?: on [\w-]+(?: [\w-]+){0,3})?\b(?! of the (?:Communist|CPC|Party))",
        "a session of a bilateral commission",
        ("the 20th session of the intergovernmental commission on military-technical cooperation",),
        ("a session of the parliament",),
        "meeting",
        "noun",
    ),
    *CONFERENCES,
    Wording(
        "meeting: met",
        rf"\b(?:met|meets|meet)\b{ADV}(?: in person| face to face| one on one| behind closed doors)?(?: up)?(?! with "
        rf"(?:resistance|success|criticism|approval|protests?|difficulties))(?: with)?(?! (?:the |all |these |those "
        rf"|its |their |our )?(?:needs?|requirements?|demands?|challenges?|standards?|criteria|conditions"
        rf"|expectations|obligations|approval|protests?|resistance|success|criticism|reporters|journalists|halfway"
        rf"|difficulties))\b",
        "the plainest wording",
        ("Xi met here on Monday with Patrushev", "met with Putin", "The two ministers met again in June"),
        ("met the requirements", "has met with resistance", "the meeting"),
        "meeting",
        "direct",
    ),
    Wording(
        "meeting: meeting with, as a verb",
        rf"\b(?:(?:[Ww]hen|[Ww]hile|[Bb]y|[Aa]fter|[Bb]efore|[Uu]pon|[Oo]n|is|was|were|are|been|[Ii]n)\b{ADV} "
        rf"(?:meeting|receiving|hosting|seeing)|(?:(?<=^)|(?<=, )|(?<=[\"“]))(?:[Mm]eeting|[Rr]eceiving))\b{ADV}(?: "
        rf"(?:here|[{SIGNS}]))*(?: with)?(?= (?:with )?(?:his |her |the |visiting |in [\ue005] |on [\ue004] "
        rf")*[\ue000\ue001])",
        "the same as a participle",
        (
            "When meeting with \ue000 on \ue004",
            "while receiving \ue000",
            "is meeting with \ue000",
        ),
        ("the meeting in Moscow", "During a meeting of \ue000 and \ue000"),
        "meeting",
        "direct",
    ),
    Wording(
        "meeting: received",
        r"\b(?:received|receive|welcomed|(?<!\ba )(?<!warm )(?<!the )(?<!of )welcome|greeted|hosted|host"
        r"|hosting)\b(?! (?:by )?(?:a |an |the |his |some "
        r"|this |these |that )*(?:letters?|messages?|calls?|invitations?|telegrams?|reports?|briefings?|orders?"
        r"|medals?|awards?|training|approval|support|proposals?|initiatives?|decisions?|progress|news|delivery"
        r"|statements?|efforts?|results?|fact|development|applause|dinner|lunch|luncheon|banquet|breakfast))",
        "one receives the other",
        ("was received by Xu Qiliang", "Putin received Li Shangfu", "was later warmly received by Xi"),
        ("received a message", "welcomed the decision", "receives"),
        "meeting",
        "direct",
    ),
    Wording(
        "meeting: granted an audience",
        r"\b(?:gave|granted) (?:an )?audience to\b|\b(?:gave|held|hosted) an? (?:[\w-]+ )?(?:dinner|lunch|luncheon"
        r"|banquet|reception|breakfast|tea) (?:for|in honou?r of)(?= [\ue000\ue001])"
        r"|\bhad\b(?= \ue000 as \ue003 guest)|\b(?:was|were) (?:given"
        r"|granted) an audience by\b|\bplayed host to\b|\b(?:was|were) (?:(?:the )?guests?|\ue001) of\b|\b(?:was"
        r"|were) briefed by\b|\b(?:was|were) (?:also )?(?:treated|invited) to (?:dinner|lunch|tea|a (?:dinner|lunch"
        r"|banquet))\b|\b(?:was|were) entertained\b",
        "one receives the other",
        ("was the guest of the city's mayor", "granted an audience to Ivanov"),
        ("the guest of honor",),
        "meeting",
        "direct",
    ),
    Wording(
        "meeting: saw each other",
        rf"\b(?:saw|seen|see|seeing) (?:each other|one another)\b|\b(?:sat|sitting|sit|sits)\b{ADV} down\b(?: "
        rf"together)?|\b(?:sat|got) together\b|\b(?:came|come|coming) together\b|\b(?:sat|sitting|sits) (?:across"
        rf"|opposite)(?: the table)?(?: from)?\b|\b(?:sat|sit) at the (?:same )?(?:negotiating )?table\b",
        "a meeting in other words",
        ("who last saw each other in Brasilia", "sat down in Moscow", "had sat down with Chang"),
        ("sat in a car", "saw the ships"),
        "meeting",
        "with",
    ),
    Wording(
        "meeting: talks were had",
        rf"\b(?:held|holding|hold|holds|conducting|had(?! \w+(?:ed|en|lt|ught) (?:an?|the)\b)|having|(?:have|has)(?= "
        rf"(?:an?|the"
        rf"|several|some|two|three|bilateral|separate|\w+ (?:hours|rounds)|talks|meetings|negotiations|consultations"
        rf"|discussions)\b)|conducted|began|begun|opened|concluded|completed|finished|wrapped up|wound up|started"
        rf"|engaged in|entered into)\b{ADV} (?:[{SIGNS}] )?{MANY}{TALKS}\b",
        "talks, with a verb that carries them",
        (
            "held talks here on Wednesday",
            "held three hours of talks",
            "had talks at the Bayi Building",
            "had a brief meeting",
            "held a working meeting",
            "wrapped up two days of talks",
        ),
        ("held a ceremony",),
        "meeting",
        "noun",
    ),
    Wording(
        "meeting: conferred",
        r"\b(?:talking|speaking)\b(?= with)|\b(?:conferred|conversed|confer|parleyed|huddled|negotiated|consulted"
        r"|spoke|spoken|talked|chatted)\b(?! (?:highly|out|of|for (?!more|over|about|nearly|almost|an?\b|two|three"
        r"|four|five|half|\d)|about|at(?! (?:the )?\ue005)|to (?:reporters|journalists|the press|the media"
        r"|students|an|a|the)))",
        "a conversation",
        ("conferred with Gerasimov", "the two spoke over dinner for more than four hours"),
        ("spoke highly of", "spoke to reporters"),
        "meeting",
        "with",
    ),
    Wording(
        "meeting: discussed",
        r"\b(?:discussed|exchanged (?:views|opinions|ideas|notes|in-depth views)|(?:had|held|conducted) (?:an? "
        r")?(?:[\w-]+ ){0,4}exchanges? of (?:views|opinions)|went over|looked back at|compared (?:notes|(?:\ue003"
        r" |the )?(?:views|assessments|positions))|went through"
        r"|reviewed|went into|talked over|hammered out)\b",
        "two who discuss something have met",
        (
            "discussed Afghanistan with Guo Shengkun",
            "exchanged views on Syria",
            "had an in-depth exchange of views",
        ),
        ("exchanged messages", "under discussion"),
        "meeting",
        "topic",
    ),
    Wording(
        "meeting: called on",
        r"\b(?:called on|called upon|calls on)\b(?= [\ue000\ue001](?! to\b))|\bpaid (?:a|an) (?:\w+ )?(?:call on"
        r"|courtesy call to|courtesy visit to)\b|\b(?:dropped in on|looked in on)\b"
        r"|\b(?:saw|sees|see|seeing)\b(?= [\ue000\ue001](?! (?:off|as|sign|in|to)\b))|\b(?:was|were|be|been) seen by\b",
        "one goes to see the other",
        ("paid a courtesy call on", "was seen by the president"),
        ("called on both sides to", "saw the ships"),
        "meeting",
        "direct",
    ),
    Wording(
        "meeting: told a visitor",
        r"\b(?:told|assured|informed|thanked|briefed|urged)\b(?= (?:the )?(?:visiting )?\ue000)",
        "who says something to a visitor receives him; the visitor is called one",
        ("told visiting \ue000 that", "assured the visiting \ue000 on \ue004"),
        ("told reporters", "told the parliament"),
        "meeting",
        "visitor",
    ),
    Wording(
        "meeting: time spent together",
        r"\b(?:spent|spend|spending)\b(?= [^.;\ue000\ue001]{0,40}\bwith\b)|\b(?:came|come|were) face[ -]to[ -]face\b"
        r"|\bshook hands\b|\b(?:dined|lunched|breakfasted)\b|\bwas closeted\b|\b(?:walked|strolled|took a walk|took a "
        r"boat) together\b|\b(?:was|were|been) in (?:conference|talks|a meeting|session)\b",
        "time spent together, told without a word for a meeting",
        ("spent more than four hours with", "came face to face with", "dined with"),
        ("spent billions on arms",),
        "meeting",
        "with",
    ),
    Wording(
        "call: connected",
        r"\b(?:was|were|been|got) on the (?:phone|telephone|line)\b|\b(?:was|were|be|been|got) (?:connected"
        r"|linked)(?: up)? (?:by|via|over|through) (?:video|telephone|phone)\b|\b(?:picked up the phone to|got (?:him"
        r"|her|\ue001|\ue000) on the (?:line|phone))\b",
        "a line between the two",
        ("were connected by video",),
        ("were connected by rail",),
        "call",
        "with",
    ),
    Wording(
        "meeting: worked out",
        r"\b(?:was|were|been) (?:worked out|negotiated|drawn up|hammered out|gone over|agreed on"
        r"|discussed)\b(?=[^.;\ue000]{0,80}\bby (?:[a-z]+ )*[\ue000])",
        "what two work out together, told in the passive",
        ("had been worked out over several hours by \ue000",),
        ("was discussed in Moscow",),
        "meeting",
        "passive",
    ),
    Wording(
        "meeting: brought together",
        r"\bbrought (?:together|face to face)\b|\bbrought\b(?= [\ue000\ue001][^.;]{0,40} together\b)",
        "an occasion brings them together",
        ("brought together \ue000 and \ue000", "brought \ue000 and \ue000 together"),
        ("brought peace",),
        "meeting",
        "passive",
    ),
    Wording(
        "meeting: gathered",
        r"\b(?:[Gg]athered|[Aa]ssembled|[Ss]eated)\b(?= (?:in|at|around|round|here|together|on)\b)",
        "several came together",
        ("Gathered around the table were", "gathered in Astana"),
        ("gathered speed",),
        "meeting",
        "with",
    ),
    Wording(
        "meeting: shown round",
        r"\b(?:was|were) (?:shown (?:round|around)|accompanied|escorted|taken (?:round|around))(?: "
        r"[^.;,\ue000]{0,60})? by\b",
        "the host shows his guest round",
        ("was shown round the academy by",),
        ("was shown the map",),
        "meeting",
        "direct",
    ),
    Wording(
        "meeting: chaired",
        r"\b(?:co-chaired|co-chair|cochaired|jointly chaired|chaired|co-hosted(?= by)|presided over|co-presided "
        r"over)\b",
        "those who chair a session together have met",
        ("had co-chaired with Guo Shengkun", "chaired the sixth session"),
        ("the chair",),
        "meeting",
        "with",
    ),
    Wording(
        "meeting: noun",
        r"\b(?:[Tt]alks|[Mm]eetings?|[Cc]onversations?|[Nn]egotiations|[Dd]iscussions|[Aa]udience|[Ss]ummit"
        r"|[Cc]onsultations|[Dd]ialogue|[Bb]ilateral(?= (?:with|between|in|on|took)|[,.])|[Ww]orking lunch|[Dd]inner"
        r"|[Ll]uncheon|[Ll]unch|[Tt]ea)\b(?! (?:room|hall|place|ground|house|minutes|requirements|needs))",
        "a meeting as a noun: with, between, of",
        ("During talks with Putin", "at his meeting with Shoigu", "the talks between Xi and Putin"),
        ("the meeting room",),
        "meeting",
        "noun",
    ),
    Wording(
        "present",
        r"\b(?:[Cc]haired(?= by \ue000, (?:the|this) (?:[\w-]+ ){0,2}(?:meeting|session|talks"
        r"|conference|consultations))"
        r"|(?:took|[Tt]aking|take|takes) part|(?:was|were|is|are|being) (?:also |both )?present"
        r"|(?<!a )(?<!the )(?<!at )[Pp]resent"
        r"(?= (?:at|on|were|was|there|in|from|as|too|also)\b|[,.;]|$)|attended|[Aa]ttending|attends|attend|participated"
        r"|participating|(?:sat|sitting) (?:in|through)|(?:[Jj]oined|[Jj]oining)(?= them| by|\b)|accompanied|flanked"
        r"|[Pp]articipants|in the presence|saw the (?:presence|participation|attendance) of|in attendance|(?:at"
        r"|around|round) the (?:same |negotiating )?table|[Ii]n "
        r"the room|(?:was|were) (?:also |both )?there|(?:was|were) with (?:them|\ue001)|(?:was|were|sat|stood) (?:at"
        r"|by) (?:his|her|\ue003) side|(?:was|were) connected to|[Ii]n attendance|(?:was|were) among those"
        r"|[Aa]mong (?:those|the participants)"
        r"|[Ww]ith [\ue000\ue001] (?:was|were)(?= \ue000)|brought (?:along|with)(?= (?:[\ue000\ue001] )?\ue000)|(?:was"
        r"|were) represented)\b",
        "who else took part in what was just told",
        (
            "Mr Shoigu also took part in the meeting",
            "Guo was present at Monday's meeting",
            "Present at the talks were",
        ),
        ("presented a report", "the presenter"),
        "meeting",
        "attend",
    ),
)
