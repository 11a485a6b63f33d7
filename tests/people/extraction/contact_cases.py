"""Sentences of our own writing with the contacts that they tell of, for test_contacts.

A case: (day of the article, city of its dateline, text, contacts). A contact is written 'kind first/last place: names',
'-' for what is not told; a modality other than 'asserted' goes before the kind.
"""

CASES = {
    "met here, weekday, object after with": (
        "2004-12-13",
        "Beijing",
        "Chinese President Hu Jintao met here Monday with visiting Russian Defense Minister Sergei Ivanov.",
        ["meeting 2004-12-13 Beijing: Hu Jintao, Sergei Ivanov", "visit 2004-12-13 Beijing: Sergei Ivanov"],
    ),
    "two names, one verb": (
        "2013-03-24",
        "Moscow",
        "Defense Ministers Sergei Shoigu and Chang Wanquan met in Moscow on Sunday.",
        ["meeting 2013-03-24 Moscow: Sergei Shoigu, Chang Wanquan"],
    ),
    "separately": (
        "2013-03-25",
        "Moscow",
        "Chinese Defense Minister Chang Wanquan met Russian Prime Minister Dmitry Medvedev and Defense Minister "
        "Sergei Shoigu separately on Sunday in Moscow.",
        [
            "meeting 2013-03-24 Moscow: Chang Wanquan, Dmitry Medvedev",
            "meeting 2013-03-24 Moscow: Chang Wanquan, Sergei Shoigu",
        ],
    ),
    "one on Thursday, one on Monday": (
        "2013-03-26",
        None,
        "Chinese Defense Minister Chang Wanquan met Russian Defense Minister Sergei Shoigu on Thursday and President "
        "Vladimir Putin on Monday.",
        ["meeting 2013-03-21 -: Chang Wanquan, Sergei Shoigu", "meeting 2013-03-25 -: Chang Wanquan, Vladimir Putin"],
    ),
    "passive with adverbs between": (
        "2013-07-03",
        "Moscow",
        "Chief of the General Staff Fang Fenghui was warmly received in Moscow on July 1 by Russian Defense Minister "
        "Sergei Shoigu.",
        ["meeting 2013-07-01 Moscow: Fang Fenghui, Sergei Shoigu"],
    ),
    "talks as a setting, subject after the comma": (
        "2008-12-10",
        "Beijing",
        "During talks with Russian Chief of General Staff Nikolai Makarov on Tuesday in Beijing, Chinese Defense "
        "Minister Liang Guanglie praised the exchanges.",
        ["meeting 2008-12-09 Beijing: Nikolai Makarov, Liang Guanglie"],
    ),
    "his meeting with": (
        "2016-06-25",
        "Beijing",
        "Chinese President Xi Jinping said at his meeting with Russian President Vladimir Putin at the Great Hall of "
        "the People on Saturday that ties were firm.",
        ["meeting 2016-06-25 Beijing: Xi Jinping, Vladimir Putin"],
    ),
    "talks between": (
        "2018-10-19",
        "Beijing",
        "Talks between Chinese Defense Minister Wei Fenghe and Russian Defense Minister Sergei Shoigu were held in "
        "Beijing on Friday, the ministry said.",
        ["meeting 2018-10-19 Beijing: Wei Fenghe, Sergei Shoigu"],
    ),
    "hosted for talks": (
        "2024-10-15",
        "Beijing",
        "Chinese Defense Minister Dong Jun hosted his Russian counterpart Andrei Belousov for talks in Beijing on "
        "Monday.",
        ["meeting 2024-10-14 Beijing: Dong Jun, Andrei Belousov"],
    ),
    "conferred": (
        "2005-03-18",
        "Beijing",
        "Yury Baluyevsky, chief of the General Staff of the Russian Armed Forces, conferred Thursday with Liang "
        "Guanglie, his Chinese counterpart, on the coming drill.",
        ["meeting 2005-03-17 -: Yury Baluyevsky, Liang Guanglie"],
    ),
    "phone call": (
        "2020-04-16",
        "Beijing",
        "Chinese President Xi Jinping talked over the phone with Russian President Vladimir Putin on Thursday evening.",
        ["call 2020-04-16 -: Xi Jinping, Vladimir Putin"],
    ),
    "telephone conversation took place": (
        "2022-01-10",
        None,
        "A telephone conversation took place on Sunday between Russian Defense Minister Sergei Shoigu and Chinese "
        "Defense Minister Wei Fenghe.",
        ["call 2022-01-09 -: Sergei Shoigu, Wei Fenghe"],
    ),
    "held a phone talk, the two": (
        "2024-01-31",
        "Moscow",
        "Russian Defense Minister Sergei Shoigu held talks via video link with Chinese Defense Minister Dong Jun on "
        "Wednesday. The two ministers discussed joint drills.",
        ["call 2024-01-31 -: Sergei Shoigu, Dong Jun"],
    ),
    "consultation": (
        "2007-02-06",
        "Beijing",
        "Chinese State Councilor Tang Jiaxuan and Secretary of the Russian Security Council Igor Ivanov held the "
        "third round of China-Russia strategic security talks and consultations in Beijing on Monday.",
        ["meeting 2007-02-05 Beijing: Tang Jiaxuan, Igor Ivanov"],
    ),
    "strategic consultations": (
        "2014-11-18",
        "Moscow",
        "Russian Deputy Defense Minister Anatoly Antonov and deputy chief of the PLA General Staff Sun Jianguo "
        "co-chaired the 17th round of strategic consultations between the general staffs in Moscow on Tuesday.",
        ["consultation 2014-11-18 Moscow: Anatoly Antonov, Sun Jianguo"],
    ),
    "visit from to, invitation": (
        "2012-11-27",
        None,
        "At the invitation of Liang Guanglie, Chinese defense minister, Russian Defense Minister Sergei Shoigu paid "
        "an official visit to China from November 20 to 21.",
        ["visit 2012-11-20/2012-11-21 China: Sergei Shoigu, Liang Guanglie"],
    ),
    "arrived for a three-day visit": (
        "2003-12-16",
        "Beijing",
        "Russian Defense Minister Sergei Ivanov arrived in Beijing on Monday for a three-day official visit.",
        ["visit 2003-12-15/2003-12-17 Beijing: Sergei Ivanov"],
    ),
    "visit to begin": (
        "2003-12-12",
        "Moscow",
        "Russian Defense Minister Sergei Ivanov will pay an official visit to China on December 15-17.",
        ["planned visit 2003-12-15/2003-12-17 China: Sergei Ivanov"],
    ),
    "left for home": (
        "2008-12-12",
        None,
        "Chinese Defense Minister Liang Guanglie arrived in Moscow on Tuesday. He left for home on Friday.",
        ["visit 2008-12-09/2008-12-12 Moscow: Liang Guanglie"],
    ),
    "the visit that": (
        "2012-04-22",
        None,
        "The idea goes back to the visit that Chen Bingde, chief of the PLA General Staff, paid to Russia in August "
        "last year.",
        ["visit 2011-08 Russia: Chen Bingde"],
    ),
    "delegation headed by": (
        "2010-11-10",
        "Moscow",
        "A Chinese military delegation headed by Guo Boxiong, vice chairman of the Central Military Commission, "
        "arrived in Moscow on Tuesday.",
        ["visit 2010-11-09 Moscow: Guo Boxiong"],
    ),
    "expected to meet": (
        "2024-10-02",
        None,
        "Chinese President Xi Jinping and Russian President Vladimir Putin are expected to meet in Kazan later this "
        "month.",
        ["planned meeting 2024-10 Kazan: Xi Jinping, Vladimir Putin"],
    ),
    "no meeting": (
        "2023-06-01",
        "Singapore",
        "Chinese Defense Minister Li Shangfu did not meet U.S. Defense Secretary Lloyd Austin in Singapore.",
        ["denied meeting - Singapore: Li Shangfu, Lloyd Austin"],
    ),
    "refused": (
        "2023-06-01",
        None,
        "China has declined a meeting between Defense Minister Li Shangfu and U.S. Defense Secretary Lloyd Austin.",
        ["denied meeting - -: Li Shangfu, Lloyd Austin"],
    ),
    "cancelled": (
        "2018-09-23",
        None,
        "A meeting between Chinese Defense Minister Wei Fenghe and U.S. Defense Secretary James Mattis was cancelled.",
        ["cancelled meeting - -: Wei Fenghe, James Mattis"],
    ),
    "proposed": (
        "2018-09-23",
        None,
        "Russian President Vladimir Putin invited Chinese President Xi Jinping to visit Russia next year.",
        ["proposed visit 2019 Russia: Xi Jinping"],
    ),
    "messages": (
        "2019-10-02",
        None,
        "Chinese President Xi Jinping and Russian President Vladimir Putin exchanged messages of congratulation on "
        "Wednesday.",
        [],
    ),
    "counted": (
        "2023-03-20",
        None,
        "Chinese President Xi Jinping and Russian President Vladimir Putin have met more than 40 times over the past "
        "decade.",
        [],
    ),
    "nameless other": (
        "2013-04-27",
        "Moscow",
        "Chinese State Councilor Guo Shengkun also met with officials from the Russian Interior Ministry.",
        [],
    ),
    "press": (
        "2013-04-27",
        "Moscow",
        "Russian Defense Minister Sergei Shoigu met reporters in Moscow on Friday and spoke to journalists about the "
        "drills.",
        [],
    ),
    "in May last year": (
        "2015-05-09",
        None,
        "In May last year Chinese President Xi Jinping and Russian President Vladimir Putin met in Shanghai.",
        ["meeting 2014-05 Shanghai: Xi Jinping, Vladimir Putin"],
    ),
    "exercise by name": (
        "2014-05-20",
        "Shanghai",
        'The joint naval drill "Joint Sea-2014" began on Tuesday in the East China Sea.',
        ["exercise 2014-05-20 East China Sea: "],
    ),
    "exercise to come": (
        "2014-05-01",
        None,
        'The joint naval drill "Joint Sea-2014" will be held in the East China Sea in late May.',
        ["planned exercise 2014-05 East China Sea: "],
    ),
    "exercise stretch": (
        "2009-07-27",
        None,
        'Chinese and Russian troops held the "Peace Mission-2009" exercise in Taonan from July 22 to 26.',
        ["exercise 2009-07-22/2009-07-26 Taonan: "],
    ),
    "watched the exercise": (
        "2021-08-14",
        "Yinchuan",
        "Chinese Defense Minister Wei Fenghe and Russian Defense Minister Sergei Shoigu watched the "
        "Zapad/Interaction-2021 exercise in Ningxia on Friday.",
        ["exercise 2021-08-13 Ningxia: Wei Fenghe, Sergei Shoigu"],
    ),
    "air patrol": (
        "2022-11-30",
        None,
        "The Chinese and Russian air forces conducted a joint air patrol over the Sea of Japan and the East China Sea "
        "on Wednesday.",
        ["exercise 2022-11-30 Sea of Japan: "],
    ),
    "conference attended": (
        "2013-06-26",
        "Bishkek",
        "Chinese Defense Minister Chang Wanquan attended the SCO defense ministers' meeting in Bishkek on Wednesday.",
        ["multilateral 2013-06-26 Bishkek: Chang Wanquan"],
    ),
    "sidelines": (
        "2013-06-26",
        "Bishkek",
        "Chinese Defense Minister Chang Wanquan met with his Russian counterpart Sergei Shoigu on the sidelines of an "
        "SCO defense ministers' meeting in Bishkek on Wednesday.",
        ["meeting 2013-06-26 Bishkek: Chang Wanquan, Sergei Shoigu"],
    ),
    "whom he met": (
        "1997-11-10",
        None,
        "Chinese President Jiang Zemin also spoke of U.S. President Bill Clinton, whom he met in Washington on Oct. "
        "29.",
        ["meeting 1997-10-29 Washington: Jiang Zemin, Bill Clinton"],
    ),
    "with whom": (
        "2019-12-03",
        None,
        "Russian Security Council Secretary Nikolai Patrushev, with whom Chinese State Councilor Guo Shengkun held "
        "talks in Beijing on Monday, was pleased.",
        ["meeting 2019-12-02 Beijing: Nikolai Patrushev, Guo Shengkun"],
    ),
    "during the visit": (
        "2013-04-28",
        None,
        "Chinese State Councilor Guo Shengkun visited Russia from April 25 to 27. During the visit, Guo met with "
        "Russian Security Council Secretary Nikolai Patrushev.",
        [
            "visit 2013-04-25/2013-04-27 Russia: Guo Shengkun",
            "meeting 2013-04-25/2013-04-27 Russia: Guo Shengkun, Nikolai Patrushev",
        ],
    ),
    "attendees": (
        "2016-03-15",
        "Beijing",
        "Chinese President Xi Jinping met with Russian Security Council Secretary Nikolai Patrushev in Beijing on "
        "Tuesday. State Councilor Yang Jiechi was present at the meeting.",
        ["meeting 2016-03-15 Beijing: Xi Jinping, Nikolai Patrushev, Yang Jiechi"],
    ),
    "kremlin received": (
        "2017-12-08",
        "Moscow",
        "Vladimir Putin received in the Kremlin Vice Chairman of the Central Military Commission Zhang Youxia. Taking "
        "part in the meeting was Defence Minister Sergei Shoigu.",
        ["meeting 2017-12-08 Moscow: Vladimir Putin, Zhang Youxia, Sergei Shoigu"],
    ),
    "their meeting, he": (
        "2017-12-08",
        "Moscow",
        "Russian Defense Minister Sergei Shoigu arrived in Beijing on Thursday. On Friday he held a meeting with "
        "Chinese Defense Minister Chang Wanquan.",
        [
            "visit 2017-12-07/2017-12-08 Beijing: Sergei Shoigu",
            "meeting 2017-12-08 Beijing: Sergei Shoigu, Chang Wanquan",
        ],
    ),
    "denied report": (
        "2017-12-08",
        "Moscow",
        "Kremlin spokesman Dmitry Peskov denied reports that President Vladimir Putin had met Chinese President Xi "
        "Jinping in Sochi.",
        ["denied meeting - Sochi: Vladimir Putin, Xi Jinping"],
    ),
    "summit of two": (
        "2019-06-06",
        "Moscow",
        "Russian President Vladimir Putin and Chinese President Xi Jinping held a summit in Moscow on June 5.",
        ["meeting 2019-06-05 Moscow: Vladimir Putin, Xi Jinping"],
    ),
    "welcomed": (
        "2015-11-18",
        "Beijing",
        "Xu Qiliang, vice chairman of the Central Military Commission, welcomed Russian Defense Minister Sergei "
        "Shoigu at the Bayi Building on Tuesday.",
        ["meeting 2015-11-17 Beijing: Xu Qiliang, Sergei Shoigu"],
    ),
    "on a visit, told A": (
        "2000-01-17",
        "Moscow",
        "Visiting Chinese Defense Minister Chi Haotian told Russian Defense Minister Igor Sergeyev during their "
        "meeting here Monday that ties were good.",
        ["meeting 2000-01-17 Moscow: Chi Haotian, Igor Sergeyev", "visit 2000-01-17 Moscow: Chi Haotian"],
    ),
    "three states": (
        "2018-06-10",
        None,
        "Russian President Vladimir Putin, Chinese President Xi Jinping and Kazakh President Nursultan Nazarbayev met "
        "in Qingdao on Saturday.",
        ["multilateral 2018-06-09 Qingdao: Vladimir Putin, Xi Jinping, Nursultan Nazarbayev"],
    ),
    "a day earlier": (
        "2019-06-07",
        None,
        "Chinese President Xi Jinping met Prime Minister Dmitry Medvedev on Thursday. A day earlier, he held talks "
        "with President Vladimir Putin in the Kremlin.",
        ["meeting 2019-06-06 -: Xi Jinping, Dmitry Medvedev", "meeting 2019-06-05 Moscow: Xi Jinping, Vladimir Putin"],
    ),
    "visit last month by of": (
        "2019-07-07",
        None,
        "The visit of Chinese President Xi Jinping to Russia last month opened a new page.",
        ["visit 2019-06 Russia: Xi Jinping"],
    ),
    "tied to visit, at a dinner": (
        "2010-09-28",
        "Beijing",
        "Russian President Dmitry Medvedev, who is on a three-day state visit to China, met with Premier Wen Jiabao "
        "on Monday.",
        ["visit 2010-09-27 China: Dmitry Medvedev", "meeting 2010-09-27 China: Dmitry Medvedev, Wen Jiabao"],
    ),
    "speech and ceremony": (
        "2013-03-24",
        "Moscow",
        "Chinese President Xi Jinping delivered a speech at a Moscow university on Saturday and attended a ceremony "
        "together with President Vladimir Putin.",
        [],
    ),
    "met and agreed to hold": (
        "2015-09-04",
        "Beijing",
        "Russian President Vladimir Putin met with Chinese President Xi Jinping in Beijing on Thursday. They agreed "
        "to meet again in Antalya in November.",
        [
            "meeting 2015-09-03 Beijing: Vladimir Putin, Xi Jinping",
            "planned meeting 2015-11 Antalya: Vladimir Putin, Xi Jinping",
        ],
    ),
}
