"""Text dumps of our own writing in the layouts of Russian, western and other outlets and of databases.

The sentences and the reporters' names are invented; the layouts are those that the outlets use or used.
"""
# ruff: noqa: E501 - a table keeps one row on one line

from tests.articles.parsing.samples_text import P1, P2, P3, RUSSIAN, Sample

WRAPPED = """\
Chinese Defense Minister Liang Guanglie held talks with his Russian
counterpart Anatoly Serdyukov here on Tuesday, and both sides spoke of
closer ties between the two armed forces.

Liang said that the two militaries had trained together every year and
that nobody else had a reason to be uneasy about it.

Serdyukov, for his part, thanked the hosts for the welcome and invited
them to visit Moscow in the spring.
"""

SAMPLES = (
    Sample(
        "itar-tass 2012",
        f"""ITAR-TASS
Home | Russia | World | Economy | Sports
30/11 18:22   Russia's defense minister meets Chinese colleague
November 30, 2010, 18:22 UTC+3
Anatoly Serdyukov spent two hours with Liang Guanglie
© ITAR-TASS/Some Photographer

BEIJING, November 30. /ITAR-TASS/. {P1}

{P2}

{P3}

Print version
© 2010 ITAR-TASS
""",
        "BEIJING, November 30. /ITAR-TASS/.", "in the spring.", published="2010-11-30T18:22", outlet="TASS", agency="TASS", place="Beijing", date="2010-11-30",
        headline="30/11 18:22 Russia's defense minister meets Chinese colleague", paragraphs=3,
    ),
    Sample(
        "tass in brief, no menu",
        f"""Serdyukov, Liang discuss joint drills

BEIJING, November 30 (Itar-Tass) - {P1} {P2}

{P3}
""",
        "BEIJING, November 30 (Itar-Tass)", "in the spring.", headline="Serdyukov, Liang discuss joint drills", agency="TASS", place="Beijing", paragraphs=2,
    ),
    Sample(
        "ria novosti 2007",
        f"""Russian, Chinese defense ministers meet in Beijing

18:40 | 30/ 11/ 2010

BEIJING, November 30 (RIA Novosti) - {P1}

{P2}

{P3}

E-mail this to a friend
Printer friendly version
""",
        "BEIJING, November 30 (RIA Novosti)", "in the spring.", headline="Russian, Chinese defense ministers meet in Beijing",
        published="2010-11-30T18:40", agency="RIA Novosti", place="Beijing", date="2010-11-30", paragraphs=3,
    ),
    Sample(
        "sputnik 2021",
        f"""International
India
Russian, Chinese Defence Ministers Meet in Beijing
30.11.2010, Sputnik International
2010-11-30T18:40+0000
2022-08-05T12:00+0000
/html/head/meta[@name='og:title']/@content

BEIJING (Sputnik) - {P1}

{P2}

READ MORE: PLA Sends Ships to Vladivostok for Drill

{P3}

Sputnik International
feedback@sputniknews.com
""",
        "BEIJING (Sputnik)", "in the spring.", headline="Russian, Chinese Defence Ministers Meet in Beijing",
        published="2010-11-30T18:40", outlet="Sputnik", agency="Sputnik", place="Beijing", paragraphs=3,
    ),
    Sample(
        "interfax",
        f"""Interfax
30.11.2010 14:21
Serdyukov, Liang discuss military contacts

BEIJING. Nov 30 (Interfax) - {P1}

{P2}

{P3}

Copyright © 1991-2010 Interfax Information Services
""",
        "BEIJING. Nov 30 (Interfax)", "in the spring.", headline="Serdyukov, Liang discuss military contacts", published="2010-11-30T14:21",
        outlet="Interfax", agency="Interfax", place="Beijing", date="2010-11-30", paragraphs=3,
    ),
    Sample(
        "kremlin.ru on one line",
        f"""President of Russia
Meeting with Defence Minister of China Liang Guanglie
November 30, 2010 14:15 Gorki, Moscow Region

{P1}

{P2}

{P3}

Publication status
Published in section: News
""",
        "Chinese Defense Minister", "in the spring.", headline="Meeting with Defence Minister of China Liang Guanglie", published="2010-11-30T14:15",
        outlet="Kremlin", place="Gorki", date="2010-11-30", paragraphs=3,
    ),
    Sample(
        "mid.ru",
        f"""The Ministry of Foreign Affairs of the Russian Federation
Home / Foreign policy / News
30 November 2010 18:05
Press release on talks with the Chinese side
1623-30-11-2010

{P1}

{P2}

{P3}

Additional materials
Photo
""",
        "Chinese Defense Minister", "in the spring.", headline="Press release on talks with the Chinese side", published="2010-11-30T18:05",
        outlet="Ministry of Foreign Affairs of the Russian Federation", paragraphs=3,
    ),
    Sample(
        "eng.mil.ru",
        f"""Ministry of Defence of the Russian Federation
Mass media | News
30.11.2010 (18:15)
Anatoly Serdyukov meets Chinese counterpart in Beijing

{P1}

{P2}

{P3}

Ministry of Defence of the Russian Federation
""",
        "Chinese Defense Minister", "in the spring.", headline="Anatoly Serdyukov meets Chinese counterpart in Beijing", published="2010-11-30T18:15",
        outlet="Ministry of Defence of the Russian Federation", paragraphs=3,
    ),
    Sample(
        "rt",
        f"""HomeRussia & Former Soviet Union
30 Nov, 2010 14:02
Russian and Chinese defense ministers pledge closer ties
The two armies have held drills every year, Beijing said
Russian and Chinese defense ministers pledge closer ties
FILE PHOTO: Soldiers on parade in Moscow. © RIA Novosti / Some Photographer

{P1}

Read more PLA troops arrive in Russia for drills

{P2}

{P3}

You can share this story on social media:
Follow RT on
""",
        "Chinese Defense Minister", "in the spring.", headline="Russian and Chinese defense ministers pledge closer ties", published="2010-11-30T14:02", paragraphs=3,
    ),
    Sample(
        "pravda.ru",
        f"""Pravda.ru
China and Russia will hold drills together
World » Asia
30.11.2010 16:20

{P1}

{P2}

{P3}

Author`s name Ivan Primerov *
""",
        "Chinese Defense Minister", "in the spring.", headline="China and Russia will hold drills together", published="2010-11-30T16:20", outlet="Pravda.ru", paragraphs=3,
    ),
    Sample(
        "reuters 2014",
        f"""Edition: U.S.
Home Business Markets World Politics Tech Opinion

China, Russia defense ministers hold talks in Beijing
BEIJING Tue Nov 30, 2010 11:26am EST

By John Sample and Ann Beispiel

BEIJING (Reuters) - {P1}

{P2}

{P3}

(Reporting by John Sample; Editing by Somebody Else)

We welcome comments that advance the story
""",
        "BEIJING (Reuters)", "in the spring.", headline="China, Russia defense ministers hold talks in Beijing", published="2010-11-30T11:26", agency="Reuters",
        authors=("John Sample", "Ann Beispiel"), place="Beijing", paragraphs=3,
    ),
    Sample(
        "ap",
        f"""AP News
China, Russia defense ministers meet
By JOHN SAMPLE, Associated Press
Nov. 30, 2010 10:15 AM ET

BEIJING (AP) — {P1}

{P2}

{P3}

___

Associated Press writer Ann Beispiel contributed to this report.
""",
        "BEIJING (AP)", "in the spring.", headline="China, Russia defense ministers meet", published="2010-11-30T10:15", outlet="AP", agency="AP", authors=("John Sample",),
        place="Beijing", paragraphs=3,
    ),
    Sample(
        "afp on another site",
        f"""SpaceWar
China, Russia defence ministers meet
by Staff Writers
Beijing (AFP) Nov 30, 2010

{P1}

{P2}

{P3}

Related Links
Learn about the Superpowers of the 21st Century
""",
        "Chinese Defense Minister", "in the spring.", headline="China, Russia defence ministers meet", published="2010-11-30", outlet="SpaceWar", agency="AFP", place="Beijing", date="2010-11-30", paragraphs=3,
    ),
    Sample(
        "upi",
        f"""UPI.com
World News
Nov. 30, 2010 / 2:15 PM
China, Russia defense ministers meet
By JOHN SAMPLE, UPI Correspondent

BEIJING, Nov. 30 (UPI) -- {P1}

{P2}

{P3}
""",
        "BEIJING, Nov. 30 (UPI)", "in the spring.", headline="China, Russia defense ministers meet", published="2010-11-30T14:15", outlet="UPI", agency="UPI",
        authors=("John Sample",), place="Beijing", date="2010-11-30", paragraphs=3,
    ),
    Sample(
        "yonhap",
        f"""Yonhap News Agency
(LEAD) China, Russia defense ministers meet in Beijing
2010/11/30 19:44 KST

BEIJING, Nov. 30 (Yonhap) -- {P1}

{P2}

{P3}
sample@yna.co.kr
(END)
""",
        "BEIJING, Nov. 30 (Yonhap)", "in the spring.", headline="(LEAD) China, Russia defense ministers meet in Beijing", published="2010-11-30T19:44",
        outlet="Yonhap", agency="Yonhap", place="Beijing", date="2010-11-30", paragraphs=3,
    ),
    Sample(
        "kazinform",
        f"""KAZINFORM
International
30 November 2010, 18:05
China, Russia defense ministers meet

BEIJING. KAZINFORM - {P1}

{P2}

{P3}
""",
        "BEIJING. KAZINFORM", "in the spring.", headline="China, Russia defense ministers meet", published="2010-11-30T18:05", outlet="Kazinform", agency="Kazinform", place="Beijing", paragraphs=3,
    ),
    Sample(
        "urdupoint",
        f"""Chinese, Russian Defense Ministers Meet In Beijing
John Sample (@sample) Published November 30, 2010 | 06:40 PM

BEIJING (UrduPoint News / Sputnik - 30th November, 2010) {P1}

{P2}

{P3}

Related Topics
Russia China Beijing
""",
        "BEIJING (UrduPoint News / Sputnik", "in the spring.", headline="Chinese, Russian Defense Ministers Meet In Beijing", published="2010-11-30T18:40",
        outlet="UrduPoint", agency="UrduPoint", authors=("John Sample",), place="Beijing", date="2010-11-30", paragraphs=3,
    ),
    Sample(
        "jamestown",
        f"""China, Russia Talk About Drills
Publication: Eurasia Daily Monitor Volume: 7 Issue: 215
By: John Sample
November 30, 2010 05:42 PM Age: 2 yrs

{P1}

{P2}

{P3}
""",
        "Chinese Defense Minister", "in the spring.", headline="China, Russia Talk About Drills", published="2010-11-30T17:42", outlet="The Jamestown Foundation", authors=("John Sample",), paragraphs=3,
    ),
    Sample(
        "rfe/rl",
        f"""RFE/RL
China, Russia Defense Ministers Meet
November 30, 2010 18:05 GMT
By RFE/RL

{P1}

{P2}

{P3}

Based on reporting by AFP and Interfax
""",
        "Chinese Defense Minister", "in the spring.", headline="China, Russia Defense Ministers Meet", published="2010-11-30T18:05", outlet="RFE/RL", agency="RFE/RL", paragraphs=3,
    ),
    Sample(
        "lexisnexis",
        """                               3 of 25 DOCUMENTS


                       Xinhua General News Service

                           November 30, 2010 Tuesday

Chinese, Russian defense ministers hold talks

SECTION: WORLD NEWS; Political

LENGTH: 345 words

DATELINE: BEIJING Nov. 30

BODY:

"""
        + WRAPPED
        + """
LOAD-DATE: December 1, 2010

LANGUAGE: ENGLISH

PUBLICATION-TYPE: Newswire

                    Copyright 2010 Xinhua News Agency
                           All Rights Reserved
""",
        "Chinese Defense Minister Liang Guanglie held talks with his Russian counterpart", "in the spring.", headline="Chinese, Russian defense ministers hold talks",
        published="2010-11-30", outlet="Xinhua", place="Beijing", date="2010-11-30", paragraphs=3,
    ),
    Sample(
        "bbc monitoring",
        f"""BBC Monitoring Asia Pacific - Political
November 30, 2010 Tuesday

Chinese, Russian defence ministers hold talks in Beijing

LENGTH: 210 words

Text of report in English by official Chinese news agency Xinhua (New China News Agency)

[Xinhua "Internal": "Chinese, Russian Defence Ministers Hold Talks"]

Beijing, 30 November: {P1}

{P2}

{P3}

Source: Xinhua news agency, Beijing, in English 1013 gmt 30 Nov 10
""",
        "Beijing, 30 November:", "in the spring.", headline="Chinese, Russian defence ministers hold talks in Beijing", published="2010-11-30", outlet="BBC Monitoring",
        agency="Xinhua", place="Beijing", date="2010-11-30", paragraphs=3,
    ),
    Sample(
        "ria in russian",
        f"""РИА Новости
Шойгу провел переговоры с министром обороны Китая
18:35 18.04.2023

ПЕКИН, 18 апр - РИА Новости. {RUSSIAN[0]}

{RUSSIAN[1]}

Читайте также
Путин принял Ли Шанфу
""",
        "ПЕКИН, 18 апр - РИА Новости.", "в Центральной Азии.", headline="Шойгу провел переговоры с министром обороны Китая", published="2023-04-18T18:35",
        outlet="RIA Novosti", agency="RIA Novosti", place="Пекин", date="2023-04-18", paragraphs=2,
    ),
    Sample(
        "headline glued to the dateline",
        f"""Chinese, Russian defense ministers meet in Beijing BEIJING, Nov. 30 (Xinhua) -- {P1}
{P2}
{P3}
""",
        "BEIJING, Nov. 30 (Xinhua)", "in the spring.", headline="Chinese, Russian defense ministers meet in Beijing", agency="Xinhua", place="Beijing", paragraphs=3,
    ),
    Sample(
        "our correspondent, no year but a copyright",
        f"""The Sample Herald
Home | News | Sports | Opinion

Defense ministers meet in Beijing
By Our Correspondent
November 30, 6:15 pm

BEIJING: {P1}

{P2}

{P3}

© 2010 The Sample Herald. All rights reserved.
""",
        "BEIJING:", "in the spring.", headline="Defense ministers meet in Beijing", published="2010-11-30T18:15", outlet="The Sample Herald", place="Beijing", paragraphs=3,
    ),
    Sample(
        "bare text",
        f"""{P1}
{P2}
{P3}
""",
        "Chinese Defense Minister", "in the spring.", paragraphs=3,
    ),
)  # fmt: skip
