"""The table of outlets: one row an outlet. A new outlet is a row and a sample, no code."""

import re
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class OutletRow:
    """An outlet. `names`: as printed on pages and in credits, the canonical one first left out; `domains`: without
    'www'; `furniture`: patterns of lines that only its pages have; `story`: CSS selectors of the story in its HTML."""

    key: str
    name: str
    country: str
    domains: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    furniture: tuple[str, ...] = ()
    story: tuple[str, ...] = ()
    compiled: tuple[re.Pattern[str], ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "compiled", tuple(re.compile(p, re.IGNORECASE) for p in self.furniture))


OUTLETS = (
    OutletRow(
        "xinhua", "Xinhua", "CN",
        ("xinhuanet.com", "news.cn", "chinaview.cn", "english.news.cn"),
        ("Xinhua News Agency", "Xinhuanet", "XINHUANET.com", "China View", "Xinhua General News Service", "新华社", "新华网", "English.news.cn", "Xinhua Net"),
        (r"explore xinhuanet", r"more from xinhua"),
        ("#detail", "#content", ".article"),
    ),
    OutletRow(
        "china-daily", "China Daily", "CN",
        ("chinadaily.com.cn", "chinadaily.com", "chinadailyhk.com"),
        ("China Daily Website", "chinadaily.com.cn", "China Daily Information Co (CDIC)", "China Daily Information Co", "China Daily Online", "中国日报", "中国日报网", "China Daily Asia"),
        (r"editor's picks$", r"today's top news$"),
        ("#Content", "#content"),
    ),
    OutletRow(
        "peoples-daily", "People's Daily Online", "CN",
        ("people.com.cn", "people.cn", "peopledaily.com.cn"),
        ("People's Daily", "People’s Daily Online", "People's Daily app", "人民网", "人民日报", "en.people.cn"),
        (r"english>>", r"leave your comment\d* comments?$", r"selections for you$"),
        (".w860", "#p_content", ".txt_con"),
    ),
    OutletRow(
        "china-military", "China Military Online", "CN",
        ("chinamil.com.cn", "81.cn", "english.chinamil.com.cn", "eng.chinamil.com.cn"),
        ("China Military", "ChinaMil", "PLA Daily", "中国军网", "解放军报", "chinamil.com.cn", "China Military Net"),
        (), ("#article-content", ".article-content"),
    ),
    OutletRow("tass", "TASS", "RU", ("tass.com", "tass.ru", "itar-tass.com"), ("ITAR-TASS", "Itar-Tass", "ТАСС", "TASS Russian News Agency", "Russian News Agency TASS", "TASS, Russian news agency", "Federal State Unitary Enterprise ITAR-TASS"), (), (".text-block", ".text-content")),
    OutletRow("ria-novosti", "RIA Novosti", "RU", ("rian.ru", "ria.ru", "en.rian.ru"), ("РИА Новости", "RIA Novosti news agency", "RIAN"), (), (".article__body",)),
    OutletRow("sputnik", "Sputnik", "RU", ("sputniknews.com", "sputnikglobe.com"), ("Sputnik International", "Sputnik News", "Sputnik Globe", "Спутник"), (), (".article__body", ".b-article__text")),
    OutletRow("kremlin", "Kremlin", "RU", ("kremlin.ru",), ("President of Russia", "Президент России", "en.kremlin.ru", "kremlin.ru"), (r"direct link: en\.kremlin\.ru", r"official website: kremlin\.ru"), (".read__internal_content",)),
    OutletRow("reuters", "Reuters", "GB", ("reuters.com",), ("Thomson Reuters", "REUTERS"), (r"our standards: the thomson reuters trust principles",), (".article-body__content",)),
)  # fmt: skip
