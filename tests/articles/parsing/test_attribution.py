"""Bylines, credits and outlets, one line at a time."""
# ruff: noqa: E501 - a table keeps one row on one line

import pytest

from articles.parsing.attribution import (
    Surroundings,
    credit_in,
    read_agency,
    read_authors,
    read_outlet,
)
from articles.parsing.bylines import names_in_byline
from articles.parsing.metadata import Metadata
from articles.parsing.outlets import known

BYLINES = [
    ("By Li Shili (China Military Online)", ("Li Shili",)),
    ("By LI SHILI | China Daily | Updated: 2019-12-03 07:26", ("Li Shili",)),
    ("By Li Shili in Qingdao and Wang Yangben in Beijing (China Daily) Updated: 2012-04-28 08:06", ("Li Shili", "Wang Yangben")),
    ("By John Sample and Ann Beispiel", ("John Sample", "Ann Beispiel")),
    ("by John Sample, Ann Beispiel and Ivan Primerov", ("John Sample", "Ann Beispiel", "Ivan Primerov")),
    ("BY JOHN SAMPLE", ("John Sample",)),
    ("By John Sample, Staff Writer", ("John Sample",)),
    ("By John Sample, Associated Press", ("John Sample",)),
    ("By John Sample of The Associated Press", ("John Sample",)),
    ("By JOHN SAMPLE, UPI Correspondent", ("John Sample",)),
    ("By: John Sample", ("John Sample",)),
    ("Author: John Sample", ("John Sample",)),
    ("By Li Shili Source:Global Times Published: 2015-9-3 23:58:01", ("Li Shili",)),
    ("By John Sample March 24, 2013", ("John Sample",)),
    ("By John Sample - Mar 24, 2013", ("John Sample",)),
    ("John Sample (@sample) Published November 30, 2010 | 06:40 PM", ("John Sample",)),
    ("Xinhua writers Li Shili, Wang Yangben", ("Li Shili", "Wang Yangben")),
    ("(By Robert Sample)", ("Robert Sample",)),
    ("记者 李示例 王样本", ("李示例", "王样本")),
    ("Автор: Иван Примеров", ("Иван Примеров",)),
    ("John Sample 5 hours ago Tue 10th September 2019 | 04:40 PM", ("John Sample",)),
    ("John Sample - USNI News", ("John Sample",)),
    ("RIA Novosti. John Sample", ("John Sample",)),
    ("By our special correspondent John Sample", ("John Sample",)),
    ("某某新闻记者 李示例", ("李示例",)),
    ("John Sample, Moscow - IHS Jane's Defence Weekly", ("John Sample",)),
    ("PTI | By John Sample, Beijing", ("John Sample",)),
    ("From Beijing Bureau Chief John Sample", ("John Sample",)),
    ("Text: John Sample", ("John Sample",)),
    ("Text of the agreement", ()),
    ("By Dr. John Sample, Prof. Ann Beispiel and Col. (ret.) Ivan Primerov (ivan@primer.example)", ("John Sample", "Ann Beispiel", "Ivan Primerov")),
    ("By General Staff officers", ()),
    ("Moscow - Beijing", ()),
    ("By Our Correspondent", ()),
    ("By Staff Writer", ()),
    ("By a staff reporter", ()),
    ("By Reuters", ()),
    ("By RFE/RL", ()),
    ("By RFE/RL's Russian Service", ()),
    ("By Global Times Published: Jan 01, 2023 11:28 PM", ()),
    ("By land, sea and air: how two armies train", ()),
    ("By 2025, the two armies will have trained together for 20 years", ()),
    ("Bypass opened near Moscow", ()),
    ("Editor: Li Jiayao", ()),
    ("Reporting by John Sample; Editing by Ann Beispiel", ()),
]  # fmt: skip
CREDITS = [
    ("(Xinhua)", "Xinhua"),
    ("By Li Shili (China Military Online)", "China Military Online"),
    ("By Li Shili | China Daily | Updated: 2019-12-03 07:26", "China Daily"),
    ("By XU Shili | chinadaily.com.cn | Updated: 2025-04-01 22:45", "China Daily"),
    ("Source: Xinhua| 2019-12-02 21:40:18|Editor: huaxia", "Xinhua"),
    ("Source: Xinhua   2016-06-25 21:30:02   [Editor: huaxia]", "Xinhua"),
    ("Xinhua) 08:52, November 24, 2021", "Xinhua"),
    ("KYODO NEWS - Sep 10, 2019 - 16:02 | World, All", "Kyodo"),
    ("By JOHN SAMPLE, Associated Press Writer", "AP"),
    ("Source: Global Times", "Global Times"),
    ("Source China Military Online Editor Li Jiayao Time 2021-11-23 20:48:19", "China Military Online"),
    ("By Li Shili Source:Global Times Published: 2015-9-3 23:58:01", "Global Times"),
    ("2018-04-04 09:41:43 Xinhua Editor: Li Bianji ECNS App Download", "Xinhua"),
    ("来源：新华网", "Xinhua"),
    ("Источник: ТАСС", "TASS"),
    ("By JOHN SAMPLE, Associated Press", "AP"),
    ("Agencies", None),
    ("Xinhua", "Xinhua"),
    ("By Reuters", "Reuters"),
    ("(Agencies)", "Agencies"),
    ("Text of report in English by official Chinese news agency Xinhua (New China News Agency)", "Xinhua"),
    ("Ministers meet (third round)", None),
    ("President Xi meets Patrushev on Monday. [Photo by A B/Xinhua]", None),
    ("By John Sample", None),
]


@pytest.mark.parametrize(("line", "names"), BYLINES)
def test_byline(line, names):
    assert names_in_byline(line) == names


@pytest.mark.parametrize(("line", "agency"), CREDITS)
def test_credit(line, agency):
    assert credit_in(line) == agency


def surroundings(**given):
    filled = {"above": (), "between": (), "below": (), "metadata": Metadata(), "dateline_agency": None, **given}
    return Surroundings(**filled)


def test_credit_line_comes_before_the_dateline():
    assert (
        read_agency(surroundings(between=("(China Military Online)",), dateline_agency="ChinaMil"))
        == "China Military Online"
    )
    assert read_agency(surroundings(dateline_agency="ChinaMil")) == "China Military Online"


def test_credit_below_the_story():
    assert read_agency(surroundings(below=("Source: Xinhua",))) == "Xinhua"
    assert read_agency(surroundings(below=("Related News", "(C)"))) is None


@pytest.mark.parametrize(
    ("given", "agency"),
    [
        ({"below": ("(Xinhua News Agency May 24, 2006)",)}, "Xinhua"),
        ({"below": ("(A second story May 24, 2006)",)}, None),
        ({"last": "They agreed to meet again next year. (Yonhap)"}, "Yonhap"),
        ({"last": "They agreed to meet again next year. – CGTN"}, "CGTN"),
        ({"last": "They agreed to meet again next year. (He smiled)"}, None),
        ({"first": "The two ministers met on Sunday, Trend reports citing TASS."}, "Trend"),
        ({"dateline_agency": "TASS correspondent John Sample"}, "TASS"),
    ],
)
def test_credit_at_the_end(given, agency):
    assert read_agency(surroundings(**given)) == agency


@pytest.mark.parametrize(
    ("between", "names"),
    [
        (("John Sample", "Share this", "August 19, 2005"), ()),
        (("John Sample", "4 Min Read"), ("John Sample",)),
        (("Robert Sample, Min-ji Example", "4 Min Read"), ("Robert Sample", "Min-ji Example")),
        (("August 19, 2005", "John Sample"), ("John Sample",)),
        (("August 19, 2005", "Foreign Affairs"), ()),
        (("August 19, 2005", "San Francisco"), ()),
        (("August 19, 2005", "Nizhny Novgorod"), ()),
        (("August 19, 2005", "Real Madrid"), ()),
        (("August 19, 2005", "Getty Images"), ()),
        (("August 19, 2005", "Sign In"), ()),
        (("August 19, 2005", "Red Square"), ()),
        (("August 19, 2005", "Grace Sample, Will Hall"), ("Grace Sample", "Will Hall")),
        (("August 19, 2005", "Sergei Shoigu"), ()),
        (("John Sample in Beijing and agencies", "10 Sep 2019"), ("John Sample",)),
    ],
)
def test_name_alone_by_the_time_line(between, names):
    assert read_authors(surroundings(between=between, first="Minister Sergei Shoigu met his colleague.")) == names


def test_list_of_names_over_several_lines():
    between = ("By", "JOHN SAMPLE,", "ANN BEISPIEL", "and IVAN PRIMEROV", "September 18, 2012")
    assert read_authors(surroundings(between=between)) == ("John Sample", "Ann Beispiel", "Ivan Primerov")


def test_names_alone_with_their_city():
    between = ("John Sample and Ann Beispiel, Beijing", "18 Sep 2018")
    assert read_authors(surroundings(between=between)) == ("John Sample", "Ann Beispiel")


def test_name_and_paper_below_the_story():
    assert read_authors(surroundings(below=("John Sample", "Pravda.Ru"))) == ("John Sample",)
    assert read_authors(surroundings(below=("Foreign Affairs", "Pravda.Ru"))) == ()


def test_author_of_the_dateline():
    assert read_authors(surroundings(dateline_byline="our special correspondent John Sample")) == ("John Sample",)


def test_byline_on_two_lines():
    assert read_authors(surroundings(between=("By", "John Sample"))) == ("John Sample",)


@pytest.mark.parametrize(
    ("given", "outlet"),
    [
        ({"below": ("Copyright © 2012 Xinhuanet. All rights reserved.",)}, "Xinhua"),
        ({"above": ("TASS",)}, "TASS"),
        ({"between": ("(Xinhua)",)}, None),
        ({"between": ("Xinhua",)}, None),
        ({"between": ("By John Sample", "sample@themoscowtimes.com")}, "The Moscow Times"),
        ({"between": ("theguardian.com",)}, "The Guardian"),
        ({"between": ("Copyright 2012 RIA Novosti All Rights Reserved",)}, "RIA Novosti"),
        ({"between": ("(c) 2012 Reuters Limited",)}, "Reuters"),
        ({"between": ("© Sputnik / A Photographer",)}, None),
        ({"between": ("www.chinaview.cn 2008-12-02 20:41:55 Print",)}, "Xinhua"),
        ({"between": ("Source: chinadaily.com.cn",)}, None),
        ({"below": ("John Sample is the Asia correspondent for Defense News.",)}, "Defense News"),
        ({"below": ("John Sample is a captain of the navy.",)}, None),
        ({"dateline_agency": "Xinhua"}, None),
        ({"below": ("© Sputnik / A Photographer",)}, None),
        ({"above": ("www.chinaview.cn  2005-08-18 20:41:55",)}, "Xinhua"),
        (
            {"above": ("XINHUANET",), "below": ("Copyright 1995 - 2019 China Daily Information Co (CDIC).",)},
            "China Daily",
        ),
        ({"below": ("xinhuanet.com | people.com.cn | chinadaily.com.cn",)}, None),
        ({"below": ("© 2010 The Sample Herald. All rights reserved.",)}, "The Sample Herald"),
        ({"above": ("新华网 > 军事 > 正文",)}, "Xinhua"),
        ({"metadata": Metadata(url="https://www.globaltimes.cn/page/1.shtml", sites=("Anything",))}, "Global Times"),
        ({"metadata": Metadata(sites=("The Sample Herald",))}, "The Sample Herald"),
        ({"metadata": Metadata(title="Ministers meet - Sputnik International")}, "Sputnik"),
        ({"metadata": Metadata(title="People's Daily Online -- Ministers meet")}, "People's Daily Online"),
    ],
)
def test_outlet(given, outlet):
    assert read_outlet(surroundings(**given))[0] == outlet


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("The Associated Press", "ap"),
        ("Kazinform News Agency", "kazinform"),
        ("PEOPLE'S DAILY ONLINE", "peoples-daily-online"),
        ("Nobody's Gazette", None),
    ],
)
def test_known_names(name, key):
    row = known(name)
    assert (row and row.key) == key
