"""Datelines of every agency, and openings that only look like one."""
# ruff: noqa: E501 - a table keeps one row on one line

import pytest

from articles.parsing.datelines import read_dateline, read_lone_dateline, title_case

# text, place, (month, day) or None, year or None, agency or None
DATELINES = [
    ("MOSCOW, March 23 (Xinhua) -- Chinese President", "Moscow", (3, 23), None, "Xinhua"),
    ("BEIJING, Nov. 23 -- General Wei Fenghe met", "Beijing", (11, 23), None, None),
    ("MOSCOW, April 18. /TASS/. Russian Defense Minister", "Moscow", (4, 18), None, "TASS"),
    ("MOSCOW, March 24 (RIA Novosti) – The new head", "Moscow", (3, 24), None, "RIA Novosti"),
    ("ASTANA /Kazakhstan/, July 3. /TASS/. The leaders", "Astana", (7, 3), None, "TASS"),
    ("SHANGHAI (Sputnik) - The policy of drawing closer", "Shanghai", None, None, "Sputnik"),
    ("MOSCOW - Top Chinese and Russian officials met", "Moscow", None, None, None),
    ("MOSCOW, April 16 (Reuters) - Russian President", "Moscow", (4, 16), None, "Reuters"),
    ("MOSCOW (AP) — Russia's defense minister", "Moscow", None, None, "AP"),
    ("Moscow, April 16, 2023 (AFP) - Russian President", "Moscow", (4, 16), 2023, "AFP"),
    ("BEIJING/MOSCOW, April 16 (Reuters) - Russia said", "Beijing", (4, 16), None, "Reuters"),
    ("HANGZHOU, China, Sept 4 (Reuters) - Leaders met", "Hangzhou", (9, 4), None, "Reuters"),
    ("ST. PETERSBURG, June 6 (Xinhua) -- Leaders met", "St. Petersburg", (6, 6), None, "Xinhua"),
    ("XI'AN, May 18 (Xinhua) -- Leaders met", "Xi'an", (5, 18), None, "Xinhua"),
    ("NEW DELHI, June 6 (PTI) -- Leaders met", "New Delhi", (6, 6), None, "PTI"),
    ("New Delhi, Apr 28 (PTI) Defence Minister Rajnath Singh met", "New Delhi", (4, 28), None, "PTI"),
    ("BEIJING, Feb 4 (APP):Chinese and Russian leaders", "Beijing", (2, 4), None, "APP"),
    ("BEIJING. Nov 30 (Interfax) - China and Russia", "Beijing", (11, 30), None, "Interfax"),
    ("Moscow. July 2. INTERFAX.RU - China and Russia", "Moscow", (7, 2), None, "INTERFAX.RU"),
    ("ASTANA. KAZINFORM - Ministers of defense", "Astana", None, None, "KAZINFORM"),
    ("Beijing, 30 November: Chinese defence minister", "Beijing", (11, 30), None, None),
    ("SEOUL, Nov. 30 (Yonhap) -- China and Russia", "Seoul", (11, 30), None, "Yonhap"),
    ("WASHINGTON, Nov. 30 (UPI) -- China and Russia", "Washington", (11, 30), None, "UPI"),
    ("TOKYO, Nov. 30 Kyodo - China and Russia held", "Tokyo", (11, 30), None, "Kyodo"),
    ("BAKU, Azerbaijan, April 16. The two ministers met", "Baku", (4, 16), None, None),
    ("Astana. October 31. Kazakhstan Today - The two ministers", "Astana", (10, 31), None, "Kazakhstan Today"),
    ("MOSCOW, Russia– The two ministers met", "Moscow", None, None, None),
    ("KUBINKA (Moscow region), August 15 – RIA Novosti. The ministers", "Kubinka", (8, 15), None, "RIA Novosti"),
    ("(MENAFN- Some News Agency (SNA)) TOKYO, Nov 29 (KUNA) -- Planes", "Tokyo", (11, 29), None, "KUNA"),
    ("PLA Daily, Chelyabinsk, August 9, by our special correspondent Li Example: The", "Chelyabinsk", (8, 9), None, "PLA Daily"),
    ("MOSCOW, 28 February. /TASS correspondent John Sample/. The two", "Moscow", (2, 28), None, "TASS"),
    ("MOSCOW, June 9 (Itar-Tass) by John Sample - The two", "Moscow", (6, 9), None, "Itar-Tass"),
    ("中評社北京6月30日電/兩國部長", "北京", (6, 30), None, "中評社"),
    ("BEIJING: China and Russia", "Beijing", None, None, None),
    ("BEIJING, November 20, 2012 (RIA Novosti) - Russia", "Beijing", (11, 20), 2012, "RIA Novosti"),
    ("MOSCOW (UrduPoint News / Sputnik - 4th December, 2019) Russia", "Moscow", (12, 4), 2019, "UrduPoint News / Sputnik"),
    ("ПЕКИН, 18 апр - РИА Новости. Министр обороны", "Пекин", (4, 18), None, "РИА Новости"),
    ("ПЕКИН, 18 апреля. /ТАСС/. Министр обороны", "Пекин", (4, 18), None, "ТАСС"),
    ("МОСКВА, 24 марта - РИА Новости, Иван Примеров. Министр", "Москва", (3, 24), None, "РИА Новости"),
    ("新华社北京12月2日电 国家主席习近平", "北京", (12, 2), None, "新华社"),
    ("中新社莫斯科3月23日电 (记者 某某)习近平", "莫斯科", (3, 23), None, "中新社"),
    ("新华社莫斯科3月23日电（记者 某某）习近平", "莫斯科", (3, 23), None, "新华社"),
    ("ULAN BATOR, Aug. 21 (Xinhua) -- Leaders met", "Ulan Bator", (8, 21), None, "Xinhua"),
    ("UNITED NATIONS, Sept. 21 (Xinhua) -- Leaders met", "United Nations", (9, 21), None, "Xinhua"),
    ("CHEBARKUL, Russia, Aug. 17 (Xinhua) -- Leaders met", "Chebarkul", (8, 17), None, "Xinhua"),
    ("ABOARD THE CRUISER VARYAG, April 22 (Xinhua) -- Officers met", "Aboard the Cruiser Varyag", (4, 22), None, "Xinhua"),
    ("/TASS/ MOSCOW, April 18 - Russian minister", None, None, None, None),
    ("QINGDAO, April 22 (Xinhuanet) -- A rear admiral", "Qingdao", (4, 22), None, "Xinhuanet"),
    ("MOSCOW, Jan. 18 /Xinhua/ -- A rear admiral", "Moscow", (1, 18), None, "Xinhua"),
    ("MOSCOW, January 17 (Itar-Tass) - Russian Defence Minister", "Moscow", (1, 17), None, "Itar-Tass"),
    ("MOSCOW, August 25 (ITAR-TASS World Service) - Russian", "Moscow", (8, 25), None, "ITAR-TASS World Service"),
    ("TASHKENT /Uzbekistan/, April 18. /TASS/. Russian Defense Minister", "Tashkent", (4, 18), None, "TASS"),
    ("DUSHANBE, Sept 12, /ITAR-TASS/. Russian", "Dushanbe", (9, 12), None, "ITAR-TASS"),
    ("MOSCOW, 23 March 2013 (RT) - Russian", "Moscow", (3, 23), 2013, "RT"),
    ("Moscow (AFP) - Russian President", "Moscow", None, None, "AFP"),
    ("MOSCOW, May 8 (Bernama-Xinhua) -- Leaders", "Moscow", (5, 8), None, "Bernama-Xinhua"),
]  # fmt: skip
NO_DATELINES = [
    "PLA - The Chinese army held a drill on Monday.",
    "UPDATE: The minister has arrived.",
    "Chinese President Xi Jinping met his guest on Monday.",
    "President of Russia Vladimir Putin: Mr Minister, welcome.",
    "Question: Has a date been set?",
    "NATO (North Atlantic Treaty Organization) was not amused.",
    "Xi Jinping, Chinese president - a friend of long standing - arrived.",
    "Wei Fenghe: We stand together.",
    "RUSSIAN NEWS AGENCY",
    "SCO (Shanghai Cooperation Organization): what it is for",
    "KYODO NEWS - Oct 19, 2021 - 20:11 | All",
    "On March 23, the two met.",
    "",
]
LONE = [
    ("AP, MOSCOW", "Moscow", None, "AP"),
    ("DATELINE: moscow, april 23; ITEM NO: 0423215", "Moscow", (4, 23), None),
    ("Dateline: BEIJING, September 18", "Beijing", (9, 18), None),
    ("BEIJING —", "Beijing", None, None),
    ("Beijing (AFP) Nov 30, 2010", "Beijing", (11, 30), "AFP"),
    ("DATELINE: BEIJING, Nov. 30", "Beijing", (11, 30), None),
    ("DATELINE: MOSCOW", "Moscow", None, None),
    ("MOSCOW, March 22", "Moscow", (3, 22), None),
]


@pytest.mark.parametrize(("text", "place", "day", "year", "agency"), DATELINES)
def test_dateline_is_read(text, place, day, year, agency):
    found = read_dateline(text)
    if place is None:
        return
    assert found is not None
    assert found.place == place
    assert (found.stamp and (found.stamp.month, found.stamp.day)) == day
    assert (found.stamp and found.stamp.year) == year
    assert found.agency == agency


def test_dateline_without_a_place():
    found = read_dateline("Aug. 3 (UPI) -- Ships of China and Russia")
    assert (found.place, found.stamp.month, found.stamp.day, found.agency) == (None, 8, 3, "UPI")
    assert read_dateline("(Reuters) - The two ministers met").agency == "Reuters"
    assert read_dateline("(Monday) - The two ministers met") is None
    assert read_dateline("ASEAN–China ties were on the agenda") is None


@pytest.mark.parametrize(
    ("text", "byline"),
    [
        ("MOSCOW, 28 February. /TASS correspondent John Sample/. The two", "John Sample"),
        ("MOSCOW, June 9 (Itar-Tass) by John Sample - The two", "John Sample"),
        ("MOSCOW, June 9 (Itar-Tass) - The two", None),
    ],
)
def test_byline_in_a_dateline(text, byline):
    assert read_dateline(text).byline == byline


@pytest.mark.parametrize("text", NO_DATELINES)
def test_other_openings_are_no_dateline(text):
    assert read_dateline(text) is None


@pytest.mark.parametrize(("text", "place", "day", "agency"), LONE)
def test_dateline_alone_on_its_line(text, place, day, agency):
    found = read_lone_dateline(text)
    assert (found.place, found.stamp and (found.stamp.month, found.stamp.day), found.agency) == (place, day, agency)


@pytest.mark.parametrize(
    "text",
    ["Related News", "RUSSIA, CHINA", "BEIJING", "By Lv Desheng", "Updated: 2013-03-25", "Moscow hosts ministers"],
)
def test_other_lines_are_no_lone_dateline(text):
    assert read_lone_dateline(text) is None


@pytest.mark.parametrize(
    ("printed", "cased"),
    [
        ("NOVO-OGARYOVO", "Novo-Ogaryovo"),
        ("XI'AN", "Xi'an"),
        ("Moscow", "Moscow"),
        ("ST. PETERSBURG", "St. Petersburg"),
    ],
)
def test_title_case(printed, cased):
    assert title_case(printed) == cased
