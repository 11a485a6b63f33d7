"""Wordings of joint exercises and patrols: names, what says that one took place, who directs or watches it."""

import re

from people.extraction.rules.rule import Rule

FAMILIES = (
    r"Peace Mission|Joint Sea|Maritime (?:Cooperation|Co-operation|Interaction|Security Belt)|Naval (?:Cooperation"
    r"|Co-operation|Interaction)"
    r"|Sea (?:Cooperation|Interaction)|Joint (?:Maritime|Naval) Exercise|Zapad|Vostok|Tsentr|Kavkaz|West|Center"
    r"|Caucasus|(?:North(?:ern)?|Sever)(?:[ /-]|\. ?)Interaction|North(?:ern)?[ /.-]Joint"
    r"|Sever|Severnoye Vzaimodeystviye|Morskoye Vzaimodeystviye|Ocean|Okean|Aerospace Security|Cooperation|Border "
    r"Defen[cs]e Cooperation|Peaceful Mission|Commonwealth|Rubezh"
    r"|Zapad[ /.-]+(?:Interaction|Joint|Vzaimodeystviye|Vzaimodeistvie)|West[ /.-]+(?:Joint|Interaction)|Indra"
    r"|Security (?:Bond|Belt)|Mosi|Coordination|Sibu/Interaction|Interaction"
)
YEAR = r"(?:19|20)\d\d(?:-?[AI]+)?"
NAME = Rule(
    "exercise: name",
    rf"(?:[\"“'‘«](?P<quoted>(?:[A-Z][\w/.-]*(?: (?:of |and |the "
    rf")?[A-Z0-9][\w/.-]*){{0,4}}(?: [-–] {YEAR})?))(?:,)?[\"”'’»](?:[- ](?P<after>{YEAR}))?"
    rf"|\b(?P<known>(?:{FAMILIES})(?: ?[-–] ?| )?(?:{YEAR}))\b"
    rf"|\b(?P<free>(?:[A-Z][\w/]+ ){{0,3}}[A-Z][\w/]+[- –]{YEAR})"
    rf"(?= (?:joint |naval |military |strategic |command )*(?:exercise|drill|maneuver|manoeuvre|war games))"
    rf"|(?:exercises?|drills?),? (?P<titled>[A-Z][\w/]+(?:[ -][A-Z][\w/]*){{0,3}}[- –]{YEAR})\b"
    rf"|(?:[Cc]alled|code-?named|named|dubbed|exercise,|drill,) (?P<called>[A-Z][\w/-]+(?: [A-Z0-9][\w/-]*){{0,3}}))",
    "names of exercises: in quotes, of a known family with its year, or after 'called'",
    (
        '"Peace Mission 2005"',
        "Maritime Cooperation-2012",
        "Maritime Cooperation - 2012",
        "Zapad/Interaction-2021",
        "code-named Joint Sea",
        "the exercise, Maritime Cooperation 2012",
        "the joint exercise ZAPAD/INTERACTION-2021",
    ),
    ("in November 2012", "Monday 2012"),
)
# A year, a mark or a word that is in all that NAME matches: a cheap test before a dear pattern
NAME_SIGN = re.compile(r"19\d\d|20\d\d|[\"“'‘«][A-Z]|(?:alled|named|dubbed|exercise,|drill,) [A-Z]")
NOUN = Rule(
    "exercise: noun",
    r"\b(?:exercises?|drills?|maneuvers|manoeuvres|war[- ]games?|CPX|FTX|patrols?|wargames?"
    r"|patroll(?:ed|ing)|joint (?:\w+ )?(?:cruises?|flights?|voyages?|sorties?|training)"
    r"|(?:trained|exercised|drilled|practi[cs]ed|training|exercising"
    r"|drilling|flying|sailing|flew|sailed) (?:together|side by side)|(?:have|has|had) been (?:training"
    r"|drilling|exercising))\b",
    "what makes it an exercise",
    ("joint exercise", "war game", "an air patrol"),
    ("exercised",),
)
JOINT = Rule(
    "exercise: joint",
    r"\b(?:[Jj]oint(?:ly)?|China-Russia|Russia-China|Russian-Chinese|Chinese-Russian|Sino-Russian|Russia and China"
    r"|China and Russia|Chinese and Russian|Russian and Chinese|Chinese and (?:\w+ )?Russian|Russian and (?:\w+ "
    r")?Chinese|two (?:countries|navies|militaries|armies|air forces|sides)|trilateral|bilateral|multinational|with "
    r"(?:the )?(?:Chinese|Russian|China|Russia|\ue005)|together)\b",
    "an exercise of two states",
    ("joint air patrol", "the two navies"),
    ("a patrol in Beijing",),
)
HAPPENS = Rule(
    "exercise: takes place",
    r"\b(?:began|begun|started|got under way|got underway|kicked off|opened|declared|held|conducted|conducting|took "
    r"place|taking place|taken place|ended|concluded|wrapped up|came to an end|lasts?|lasted|is held|is being held"
    r"|under way|underway|watched|observed|staged|ran|runs|carried out|involved|involves|completed|finished|entered"
    r"|performed|participated|took part|taking part|organi[sz]ed|practi[cs]ed|was described|summed up|reported on"
    r"|announced (?:the |\ue001 )(?:official |formal )?(?:start|beginning|opening|commencement|launch)|simulated"
    r"|launched|over"
    r"|start was announced|directed|commanded|flew|sailed|joined|saw|began on|featuring"
    r"|(?:have|has) set about|set about|trained together|patrolled|flew|sailed|(?:have|has|had) been (?:training"
    r"|drilling|exercising)|(?:is|are|was|were|been) on (?:a|their) (?:\w+ )?(?:joint|patrol)|(?:is|are|was|were) led "
    r"by|is in progress|continues?|went on)\b",
    "what says that it is held",
    ("got under way in Vladivostok", "was held in October", "concluded on Friday"),
    ("planned for July",),
)
FUTURE = Rule(
    "exercise: to come",
    r"\b(?:will|is to|are to|would|due (?:in|on|from|next|later)|is due|are due|(?:is|are|was|were|be) (?:planned"
    r"|scheduled|expected|set|slated)|to be held|plan(?:s|ned)? (?:to|for)|planned|upcoming|forthcoming|going to"
    r"|next (?:year|month|week|spring|summer|autumn)|scheduled|agreed to|agreed on|preparations? for|preparing"
    r"|prepare for|intend|may|might|could|propos\w+|hopes? to|ready to|decided to|discussed)\b",
    "what says that it lies ahead",
    ("will be held", "is to take place", "the upcoming drill", "the drill, due in August"),
    ("was held", "postponed due to the weather"),
)
CANCELLED = Rule(
    "exercise: cancelled",
    r"\b(?:cancel?led|called off|postponed|scrapped|did not take place|not (?:be )?held)\b",
    "what says that it was not held",
    ("was cancelled",),
    ("was held",),
)
ROUTE = Rule(
    "exercise: route of a patrol",
    r"\b(?:flew|flying|kept to|followed|following|passed|passing|patrolled|sailed|sailing|entered|crossed|took"
    r"|covered|appeared|operated)\b(?! into)(?: (?!Korean|Japanese|US|American)[\w-]+){0,6}? (?:(?:over|above|in"
    r"|across|through|into"
    r"|along)(?: the (?:waters|airspace|skies|area) (?:of|over|above))?|the airspace over)(?: the)?(?: \w+ern|"
    r" waters of"
    r"| neutral waters of| international waters of)* (?=\ue005)",
    "where the planes or ships of a patrol went",
    (
        "kept to a planned route above the \ue005",
        "flew over the \ue005",
        "The ships sailed through the \ue005",
        "flew for eleven hours over the waters of the \ue005",
    ),
    ("flew home from \ue005", "did not enter the airspace of \ue005", "met in \ue005"),
)
DIRECTS = Rule(
    "exercise: directs",
    r"\b(?:direct(?:s|ed(?! (?:against|at))|ing|or|ors)|command(?:s|ed|ing)|in (?:overall )?command|has command"
    r"|under the command|led by"
    r"|in charge|opposite number on the|in charge of the|head(?:s|ed|ing) the (?:exercise|drill)|supervis(?:ed|es|ing"
    r"|ion)|oversaw|oversees|overs[ae]e\w*|declared (?:the|it)|declared open|handed out the tasks|opened|look(?:ed"
    r"|ing) on|addressed the (?:opening |closing |launch(?:ing)? )?ceremony|speech(?:es)? at the|before the eyes"
    r" of|in the presence of|signal for (?:its|the) start|announced (?:the |\ue001 )(?:official |formal )?"
    r"(?:start|opening|beginning|commencement|launch|end|conclusion)|co-?(?:chair|direct|command)ed|"
    r"start was announced|(?:was|were) (?:officially |formally |jointly )?(?:started|launched|opened|kicked off"
    r"|declared open)\b[^.;]{0,70}? by|gave the (?:order|signal|command)|watch(?:ed|ing)|observed|inspect(?:ed|ing)"
    r"|reviewed|led the|presided over|attend(?:ed|ing)|at (?:the|a) command post|opening ceremony|closing ceremony"
    r"|ordered the|visited (?:the )?(?:[\w\ue005-]+ ){0,3}(?:exercises?|drills?|(?:training|firing|proving|test) "
    r"(?:ranges?|grounds?|areas?)))\b",
    "who directs, opens or watches it takes part in it",
    (
        "directed the Chinese ships",
        "in overall command",
        "watched the final assault",
        "was officially started on \ue004 in \ue005 by \ue000",
    ),
    ("direct flights",),
)
MAY_TELL = Rule(
    "exercise: worth reading",
    r"\b(?i:exercis|drill|maneuver|manoeuvre|war[- ]?game|CPX\b|FTX\b|patrol|voyage|mission|troops|ships|tasks"
    r"|opposite number|its start|assault|together|side by side|cruise|looked on|looking on|landing|flight|route"
    r"|bombers|aircraft"
    r"|command|direct|watch|observ|presence|before the eyes|in charge|oversaw|inspect|sortie|flew|flying|sailed"
    r"|sailing|led by\b)",
    "words without one of which hardly any sentence is read for exercises: they are rare, and dear to read for",
    ("exercises", "war-game", "Mission-2005", "was directed", "led by"),
    ("overdrilled", "misled by"),
)
RULES = (MAY_TELL, NAME, NOUN, JOINT, HAPPENS, FUTURE, CANCELLED, ROUTE, DIRECTS)
