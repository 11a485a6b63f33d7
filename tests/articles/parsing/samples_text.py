"""Text dumps of our own writing in the layouts of many outlets, each with what must be read out of it.

The sentences and the reporters' names are invented; the layouts are those that the outlets use or used.
"""
# ruff: noqa: E501 - a table keeps one row on one line

from dataclasses import dataclass


@dataclass(frozen=True)
class Sample:
    """A page and the fields that reading it must give; `first` and `last` are how the body begins and ends."""

    name: str
    text: str
    first: str
    last: str
    headline: str | None = None
    published: str | None = None
    outlet: str | None = None
    agency: str | None = None
    authors: tuple[str, ...] = ()
    place: str | None = None
    date: str | None = None
    paragraphs: int | None = None


P1 = (
    "Chinese Defense Minister Liang Guanglie held talks with his Russian counterpart Anatoly Serdyukov here on Tuesday, "
    "and both sides spoke of closer ties between the two armed forces."
)
P2 = "Liang said that the two militaries had trained together every year and that nobody else had a reason to be uneasy about it."
P3 = "Serdyukov, for his part, thanked the hosts for the welcome and invited them to visit Moscow in the spring."
RUSSIAN = (
    "Министр обороны России Сергей Шойгу провел в Пекине переговоры с министром обороны Китая Ли Шанфу, сообщили журналистам в ведомстве.",
    "Стороны обсудили совместные учения и обмен делегациями, а также положение в Центральной Азии.",
)
CHINESE = (
    "中国国防部长李尚福星期二在北京同来访的俄罗斯国防部长绍伊古举行会谈，双方就两军合作交换了意见。",
    "李尚福表示，两军关系保持良好势头，愿同俄方加强各领域的交流与合作。",
)

SAMPLES = (
    Sample(
        "xinhua 2000, before menus",
        f"""Xinhua News Agency
Chinese, Russian Defense Ministers Meet in Beijing

BEIJING, January 18 (Xinhua) -- {P1}

{P2}

{P3}  Enditem
""",
        "BEIJING, January 18 (Xinhua) -- Chinese Defense", "in the spring.",
        headline="Chinese, Russian Defense Ministers Meet in Beijing", outlet="Xinhua", agency="Xinhua", place="Beijing", paragraphs=3,
    ),
    Sample(
        "people's daily 2000",
        f"""Home >> China

UPDATED: 08:32, November 30, 2010

Chinese, Russian defense ministers meet in Beijing

{P1}
{P2}
{P3}

Source: Xinhua


[1] [2]

  Your Message:          Most Commented:

About People's Daily Online | Join Us | Contact Us
Copyright by People's Daily Online, all rights reserved
""",
        "Chinese Defense Minister Liang", "in the spring.",
        headline="Chinese, Russian defense ministers meet in Beijing", published="2010-11-30T08:32", outlet="People's Daily Online", agency="Xinhua", paragraphs=3,
    ),
    Sample(
        "people's daily 2000, weekday line",
        f"""Monday, September 18, 2000, updated at 21:40(GMT+8)
China

China, Russia Defense Ministers Hold Talks in Beijing
{P1}
{P2}
{P3}

In This Section

Chinese Premier Meets Guests From Abroad
Copyright by People's Daily Online, All rights reserved | Mirror in U.S. |
""",
        "Chinese Defense Minister Liang", "in the spring.",
        headline="China, Russia Defense Ministers Hold Talks in Beijing", published="2000-09-18T21:40", outlet="People's Daily Online", paragraphs=3,
    ),
    Sample(
        "china daily 2008, byline and agency on one line",
        f"""CHINA / National

Chinese, Russian defense ministers talk
By Li Shili (China Daily)
Updated: 2008-12-11 07:44

{P1}

{P2}

Special: Military exchanges

{P3}

Comments of the article(total 0 ) Print This Article E-mail
PHOTO GALLERY
PHOTO COUNTDOWN
MOST VIEWED
OP-ED COLUMNISTS
""",
        "Chinese Defense Minister Liang", "in the spring.",
        headline="Chinese, Russian defense ministers talk", published="2008-12-11T07:44", agency="China Daily", authors=("Li Shili",), paragraphs=3,
    ),
    Sample(
        "china daily 2018, bars",
        f"""World
Home / World / Asia-Pacific

Liang and Serdyukov promise closer ties
By Li Shili in Moscow and WANG YANGBEN in Beijing | China Daily | Updated: 2018-04-04 07:20

Share
Chinese Defense Minister Liang Guanglie shakes hands with Anatoly Serdyukov in Beijing on Tuesday. FENG PAISHE / FOR CHINA DAILY

{P1}

{P2}

{P3}

Contact the writers at example@chinadaily.com.cn
""",
        "Chinese Defense Minister Liang Guanglie held", "in the spring.",
        headline="Liang and Serdyukov promise closer ties", published="2018-04-04T07:20", outlet="China Daily", agency="China Daily",
        authors=("Li Shili", "Wang Yangben"), paragraphs=3,
    ),
    Sample(
        "eng.chinamil.com.cn 2008",
        f"""Sitemap | About us | Chinese
Home > News Channels > China's Military News

Chinese, Russian defense ministers hold talks in Beijing

China Military Online

2010-11-30

　　BEIJING, Nov. 30 (ChinaMil) -- {P1}

　　{P2}

　　{P3}

Editor: Yang Bianji
""",
        "BEIJING, Nov. 30 (ChinaMil)", "in the spring.",
        headline="Chinese, Russian defense ministers hold talks in Beijing", published="2010-11-30", agency="China Military Online", place="Beijing", date="2010-11-30", paragraphs=3,
    ),
    Sample(
        "eng.mod.gov.cn",
        f"""Ministry of National Defense
The People's Republic of China
Home  News  Leadership  Defense News  Armed Forces  Press Conferences

Chinese and Russian defense ministers hold talks

(Source: Xinhua)
2010-11-30 20:11

{P1}

{P2}

{P3}

Copyright by Ministry of National Defense of the People's Republic of China. All Rights Reserved
""",
        "Chinese Defense Minister Liang", "in the spring.",
        headline="Chinese and Russian defense ministers hold talks", published="2010-11-30T20:11",
        outlet="Ministry of National Defense of the People's Republic of China", agency="Xinhua", paragraphs=3,
    ),
    Sample(
        "global times 2015",
        f"""Chinese, Russian defense ministers meet in Beijing
By Li Shili Source:Global Times Published: 2015-9-3 23:58:01

{P1}

{P2}

"{P3}"

Posted in: Diplomacy
Newspaper headline: Ministers meet
""",
        "Chinese Defense Minister Liang", 'in the spring."',
        headline="Chinese, Russian defense ministers meet in Beijing", published="2015-09-03T23:58", agency="Global Times", authors=("Li Shili",), paragraphs=3,
    ),
    Sample(
        "global times 2021",
        f"""CHINA / MILITARY
Chinese, Russian defense ministers meet in Beijing
By Li Shili
Published: Nov 24, 2021 12:38 AM

Liang Guanglie Photo: VCG

{P1}

{P2}

{P3}

RELATED ARTICLES
PLA holds drill in South China Sea
Russia sends ships
MOST VIEWED
""",
        "Chinese Defense Minister Liang", "in the spring.",
        headline="Chinese, Russian defense ministers meet in Beijing", published="2021-11-24T00:38", authors=("Li Shili",), paragraphs=3,
    ),
    Sample(
        "cgtn",
        f"""Our Privacy Statement & Cookie Policy
By continuing to browse our site you agree to our use of cookies, revised Privacy Policy and Terms of Use.
I agree

Chinese, Russian defense ministers meet in Beijing
Politics
Updated 22:09, 30-Nov-2010
CGTN

{P1}

{P2}

{P3}

(With input from Xinhua)

SITEMAP
Copyright © 2020 CGTN. 京ICP备20000184号
""",
        "Chinese Defense Minister Liang", "in the spring.",
        headline="Chinese, Russian defense ministers meet in Beijing", published="2010-11-30T22:09", outlet="CGTN", agency="CGTN", paragraphs=3,
    ),
    Sample(
        "ecns",
        f"""Home|Politics|World|Business|Society|Culture|Travel|Photo|Video

Chinese, Russian defense ministers meet in Beijing

2018-04-04 09:41:43 Xinhua Editor: Li Bianji ECNS App Download

{P1}

{P2}

{P3}

Related news
PLA to hold drill
Most popular in 24h
Top news
About Us | Jobs | Contact Us
Copyright ©1999-2018 Chinanews.com. All rights reserved.
""",
        "Chinese Defense Minister Liang", "in the spring.",
        headline="Chinese, Russian defense ministers meet in Beijing", published="2018-04-04T09:41", outlet="ECNS", agency="Xinhua", paragraphs=3,
    ),
    Sample(
        "scmp",
        f"""South China Morning Post
China / Military
Chinese and Russian defence ministers hold talks in Beijing
Liang Guanglie tells his guest that the two armies train together every year
Both sides say that nobody has a reason to be uneasy

Li Shili
Li Shili in Beijing
Published: 8:30pm, 30 Nov 2010
Updated: 11:45pm, 30 Nov 2010

Why you can trust SCMP

{P1}

{P2}

{P3}

This article appeared in the South China Morning Post print edition as: Ministers meet
""",
        "Chinese Defense Minister Liang", "in the spring.",
        headline="Chinese and Russian defence ministers hold talks in Beijing", published="2010-11-30T20:30", authors=("Li Shili",), outlet="South China Morning Post", paragraphs=3,
    ),
    Sample(
        "fmprc",
        f"""Ministry of Foreign Affairs, the People's Republic of China
Home > The Ministry > Departments
Liang Guanglie Holds Talks with Russian Defense Minister Serdyukov
2010-11-30 18:02

On November 30, 2010, {P1}

{P2}

{P3}

Suggest to a Friend
  Print
""",
        "On November 30, 2010,", "in the spring.",
        headline="Liang Guanglie Holds Talks with Russian Defense Minister Serdyukov", published="2010-11-30T18:02",
        outlet="Ministry of Foreign Affairs of the People's Republic of China", paragraphs=3,
    ),
    Sample(
        "xinhua in chinese",
        f"""新华网 > 军事 > 正文
李尚福同俄罗斯国防部长举行会谈
2023-04-18 21:15:30 来源：新华网

　　新华社北京4月18日电（记者 李示例）{CHINESE[0]}

　　{CHINESE[1]}

【纠错】 责任编辑：王编辑
""",
        "新华社北京4月18日电", "交流与合作。",
        headline="李尚福同俄罗斯国防部长举行会谈", published="2023-04-18T21:15", outlet="Xinhua", agency="Xinhua", authors=("李示例",), place="北京", date="2023-04-18", paragraphs=2,
    ),
)  # fmt: skip
