"""How a body joins a name and a post: patterns over kinds of words (people/extraction/tokens.py).

In these patterns a title is `L` with `l` for its further words, a name `P` with `p`. A group `name` is the name that
the title belongs to, `title` the title, `names` a list of names under one plural title.
"""

from people.extraction.rules.rule import Rule

RANK = r"(?:[MD]|O{1,2})?(?:R\.?){1,4}(?:ot[AO]{1,4})?"
WHERE = r"(?:m?i[td]?[AONCYVxo#]{1,8}){0,2}"  # 'in Moscow', 'at the time', 'now at a think tank'
OF_WHOM = r"(?:o[td]?m?[xO]{1,2}){0,2}"  # 'of four services of the two countries'
OFFICE = r"ot?[AONCYs]{1,10}"
ONE_NAME = rf"(?:{OFFICE},|N)?(?:Ll*)?(?:{RANK})?(?:Q\.?)?Pp*(?:,?{OFFICE})?"
SEAT = r"(?:\([I#x,]{1,7}\))?"  # where somebody stands in a picture: '(C, R)', '(4th L)'
AFTER = r"(?=[,.;:\n)\"w-]|a[tdmMDOJL]|$)"

NAMING_RULES = (
    Rule(
        "title before the name",
        rf"(?P<title>Ll*)(?:{RANK})?(?:Q\.?)?\"?(?P<name>P)",
        "English prints a short title before the name, the rank between them.",
        (
            "Russian Defense Minister Sergei Shoigu",
            "Navy Commander Admiral Dong Jun",
            "President of Russia Vladimir Putin",
        ),
        ("Sergei Shoigu met the minister", "The president told Xi Jinping"),
    ),
    Rule(
        "title, then the name between commas",
        rf"(?P<title>L(?<![Pp],L)l*)(?:it?[CNOYA]+)?,(?:{RANK})?(?P<name>Pp*)(?:{OFFICE})?{AFTER}",
        "A name in apposition to a longer title.",
        ("the city's mayor, Xi Jinping, said", "The head of China's Defense Ministry, Chang Wanquan, and others"),
        ("Li Hui, the ambassador, Xi Jinping, and others",),
    ),
    Rule(
        "title that opens a sentence, then the name after a comma",
        rf"(?P<title>L(?<![^\n.\"]L)(?<![^\n.]\"L)l*),(?:{RANK})?(?P<name>Pp*)(?=(?:it?)?[bx#C])",
        "A comma too many, where nothing but the name can be the subject.",
        ("Russian Defense Minister, Sergei Shoigu held talks", "He left.\nThe Defense Minister, Sergei Shoigu met Xi"),
        ("After talks with the Chinese Defense Minister, Sergei Shoigu left",),
    ),
    Rule(
        "title after the name",
        rf"(?P<name>Pp*){SEAT}(?:,#)?,m?(?:[td]?(?:Pp*|x)s)?(?P<title>Ll*)(?P<more>(?:,a?(?:Pp*s)?Ll*){{0,5}}){WHERE}{AFTER}(?!(?:{RANK})?P)",
        "A title in apposition, closed by a comma or the end of the clause.",
        (
            "Li Hui, Chinese ambassador to Russia, was present",
            "Sergei Shoigu, 57, the defense minister.",
            "Li Hui, also the ambassador, was present",
            "Dmitry Medvedev, the country's Prime Minister, was present",
            "Li Hui (C, R), Chinese ambassador to Russia, was present",
        ),
        ("After talks with Sergei Shoigu, Chinese Defense Minister Li Shangfu left", "Met Putin, the minister said"),
    ),
    Rule(
        "title of the next in a list",
        rf"[Pp],(?P<title>Ll*),(?:{RANK})?(?P<name>Pp*){AFTER}",
        "The title between two names belongs to the second where the first cannot bear it.",
        ("said Sergei Shoigu, the Chinese president, Xi Jinping, agreed",),
        ("said Sergei Shoigu and the Chinese president",),
    ),
    Rule(
        "title after the name, in brackets or between dashes",
        r"(?P<name>Pp*)[-(](?P<title>Ll*)[-)]",
        "The same, with other signs.",
        ("Li Hui (Chinese ambassador to Russia) was present",),
        ("Li Hui met (as said) the minister",),
    ),
    Rule(
        "who is",
        r"(?P<name>Pp*),w(?:x?b[xm]{0,2}z?|x{1,2}z)(?P<title>Ll*)",
        "A relative clause names another post.",
        ("Cao Gangchuan, who is also a vice-chairman of the Central Military Commission, told",),
        ("Cao Gangchuan, who met the defense minister of Russia yesterday and left, said",),
    ),
    Rule(
        "is",
        r"(?P<name>Pp*)x?bm{0,2}z?(?P<title>Ll*)(?=m?[,.;\n]|$)",
        "A plain statement of the post.",
        (
            "Sergei Shoigu is the defense minister.",
            "Xi Jinping was the president then.",
            "Dong Jun was appointed defense minister.",
        ),
        ("Sergei Shoigu was received by the defense minister.",),
    ),
    Rule(
        "appointed",
        r"m(?P<name>Pp*)[zT]?(?P<title>Ll*)(?!P)",
        "Somebody named to a post.",
        ("Putin appointed Andrei Belousov defense minister",),
        ("Putin met Andrei Belousov",),
    ),
    Rule(
        "among them",
        r"(?P<title>Ll*),(?:[NCOY]+s)?(?P<name>Pp*)xx,",
        "One of several bearers of a title.",
        ("the defense ministers of the SCO, Sergei Shoigu among them, met",),
        ("the defense ministers met, and Sergei Shoigu among them",),
    ),
)
PLURAL_RULES = (
    Rule(
        "one title before several names",
        rf"(?P<title>Ll*){OF_WHOM}[:,]?(?P<names>{ONE_NAME}(?:(?:,a?|a){ONE_NAME}){{1,30}})",
        "A plural title belongs to each name of the list.",
        (
            "presidents Vladimir Putin and Xi Jinping",
            "The defense ministers of China and Russia, Cao Gangchuan and Sergei Ivanov",
        ),
        ("The presidents spoke, Vladimir Putin and Xi Jinping said",),
    ),
    Rule(
        "one title after several names",
        rf"(?P<names>{ONE_NAME}(?:(?:,a?|a){ONE_NAME}){{1,30}}),(?P<title>Ll*){OF_WHOM}(?:{AFTER}|(?=i))",
        "A plural title in apposition to a list of names.",
        (
            "Cao Gangchuan and Sergei Ivanov, defense ministers of the two countries, met",
            "Cao Gangchuan and Sergei Ivanov, defense ministers of China and Russia in Moscow on Friday",
        ),
        ("Cao Gangchuan and Sergei Ivanov met the ministers of China",),
    ),
)
