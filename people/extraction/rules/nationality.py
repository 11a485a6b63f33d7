"""The shapes of names by country, read only where the article also speaks of that country."""

from people.extraction.rules.rule import Rule

RUSSIAN_GIVEN = (
    r"(?:ale(?:ks|x)and(?:er|r)a?|ale(?:ks|x)e[iy]|anatol[iy]{1,2}|andre[iy]|anton|arkad[iy]{1,2}|artyom|boris|den[iy]s|dm[iy]tr[iy]{1,2}"
    r"|eduard|yelena|elena|eg?or|fyodor|gennad[iy]{1,2}|georg[iy]{1,2}|gr[iy]gor[iy]{1,2}|igor|ilya|irina|ivan|kirill|konstantin|leonid"
    r"|lyudmila|maksim|maxim|maria|marina|mikhail|natal[iy]a|nikita|nikola[iy]|oleg|olga|pavel|p[ey]+t[eo]?r|roman|ruslan"
    r"|serge[iy]|stanislav|svetlana|tat[iy]ana|vadim|valent[iy]na?|valer[iy]{1,2}|vas[iy]l[iy]{1,2}|viktor|vital[iy]{1,2}|vlad[iy]m[iy]r"
    r"|vladislav|vyacheslav|yaroslav|ye?vgen[iy]{1,2}|yekaterina|yulia|yur[iy]{1,2})"
)
OPEN_SYLLABLES = r"(?:(?:ch|sh|ts|ky|gy|ny|hy|my|ry|py|by|[kgsztdnhbpmyrwjf])?(?:[aeiou]|ou|oh)|n(?![aeiouy]))+"

# code: words of which the article must hold one, words of which it must hold none
SETTINGS = {
    "CN": (("china", "chinese", "beijing"), ("taiwan", "taipei")),
    "RU": (
        ("russia", "moscow", "kremlin"),
        ("belarus", "ukrain", "kazakh", "kyrgyz", "tajik", "uzbek", "armenia", "bulgaria", "serbia", "moldova"),
    ),
    "KR": (("south korea", "seoul"), ()),
    "KP": (("north korea", "pyongyang", "dprk"), ()),
    "JP": (("japan", "tokyo"), ()),
}
# In this order; the pattern is over the name in small letters without accents.
NATIONALITY_RULES = (
    Rule(
        "RU",
        rf"{RUSSIAN_GIVEN} (?:[a-z]+(?:ich|vna) )?"
        r"[a-z]+(?:[oe]v|[iy]n|[st]k(?:y|iy|i|ii|oy)|[oe]va|ina|skaya|enko|ets|uk|yak|[iy]kh?)",
        "A Russian given name with a surname in a Russian ending.",
        ("boris nemtsov", "yevgeny primakov", "maria zakharova"),
        ("igor smith", "nurlan yermekbayev", "viktor orban"),
    ),
    Rule(
        "KR",
        r"[a-z]{2,5} [a-z]{2,6}-[a-z]{2,6}",
        "South Korean papers join the two syllables of a given name by a hyphen.",
        ("chung eui-yong", "ko min-jung"),
        ("kim jong un", "xi jinping"),
    ),
    Rule(
        "KP",
        r"[a-z]{2,5} [a-z]{2,6}(?: |-)[a-z]{2,6}",
        "North Korean papers part the three syllables; others hyphenate them.",
        ("kang sun nam", "choe son-hui"),
        ("vladimir putin",),
    ),
    Rule(
        "JP",
        rf"{OPEN_SYLLABLES} {OPEN_SYLLABLES}",
        "Japanese names are of open syllables.",
        ("yoshihiko isozaki", "toshimitsu motegi", "shinzo abe"),
        ("mario draghi", "hassan rouhani", "bill clinton"),
    ),
)
