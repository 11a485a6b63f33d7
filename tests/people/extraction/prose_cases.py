"""More sentences of our own writing, in the freer prose of reports; the form is that of contact_cases."""

CASES = {
    "called on": (
        "1998-10-23",
        "Beijing",
        "Russian Defense Minister Igor Sergeyev called on Chinese President Jiang Zemin at Zhongnanhai on Thursday.",
        ["meeting 1998-10-22 Beijing: Igor Sergeyev, Jiang Zemin"],
    ),
    "spent hours with": (
        "2023-03-21",
        "Moscow",
        "Russian President Vladimir Putin spent more than four hours with Chinese President Xi Jinping in the Kremlin "
        "on Monday.",
        ["meeting 2023-03-20 Moscow: Vladimir Putin, Xi Jinping"],
    ),
    "dined": (
        "2018-09-12",
        "Vladivostok",
        "Russian President Vladimir Putin and Chinese President Xi Jinping had dinner together in Vladivostok on "
        "Tuesday.",
        ["meeting 2018-09-11 Vladivostok: Vladimir Putin, Xi Jinping"],
    ),
    "saw": (
        "2000-01-19",
        "Moscow",
        "Chinese Defense Minister Chi Haotian saw Acting President Vladimir Putin on Tuesday.",
        ["meeting 2000-01-18 -: Chi Haotian, Vladimir Putin"],
    ),
    "face to face": (
        "2022-06-11",
        "Singapore",
        "U.S. Defense Secretary Lloyd Austin came face to face with Chinese Defense Minister Wei Fenghe in Singapore "
        "on Friday.",
        ["meeting 2022-06-10 Singapore: Lloyd Austin, Wei Fenghe"],
    ),
    "across the table": (
        "2019-10-21",
        "Beijing",
        "Russian Defense Minister Sergei Shoigu sat down at the negotiating table with Chinese Defense Minister Wei "
        "Fenghe on Monday in Beijing.",
        ["meeting 2019-10-21 Beijing: Sergei Shoigu, Wei Fenghe"],
    ),
    "got on the line": (
        "2022-02-25",
        "Beijing",
        "Chinese President Xi Jinping spoke with Russian President Vladimir Putin by phone on Friday.",
        ["call 2022-02-25 -: Xi Jinping, Vladimir Putin"],
    ),
    "connected by video": (
        "2021-12-15",
        "Moscow",
        "Russian President Vladimir Putin and Chinese President Xi Jinping were connected by video on Wednesday for "
        "an hour and a half.",
        ["call 2021-12-15 -: Vladimir Putin, Xi Jinping"],
    ),
    "stay from to": (
        "2008-12-15",
        None,
        "Chinese Defense Minister Liang Guanglie was in Moscow from December 9 to 12.",
        ["visit 2008-12-09/2008-12-12 Moscow: Liang Guanglie"],
    ),
    "back from a visit": (
        "2011-08-12",
        "Beijing",
        "Chen Bingde, chief of the PLA General Staff, returned to Beijing on Thursday from a visit to Russia.",
        ["visit 2011-08-11 Russia: Chen Bingde"],
    ),
    "landed": (
        "2023-10-29",
        "Beijing",
        "Russian Defense Minister Sergei Shoigu landed in Beijing on Sunday evening.",
        ["visit 2023-10-29 Beijing: Sergei Shoigu"],
    ),
    "his tour takes him": (
        "2010-05-20",
        None,
        "Russian Chief of the General Staff Nikolai Makarov made a four-day trip to China in March.",
        ["visit 2010-03 China: Nikolai Makarov"],
    ),
    "guest of": (
        "2009-04-28",
        "Moscow",
        "Chinese Defense Minister Liang Guanglie came to Moscow on Sunday as Defense Minister Anatoly Serdyukov's "
        "guest.",
        ["visit 2009-04-26 Moscow: Liang Guanglie, Anatoly Serdyukov"],
    ),
    "when the two met": (
        "2019-06-08",
        None,
        "Russian President Vladimir Putin showed Chinese President Xi Jinping a new car when the two met in the "
        "Kremlin on Wednesday.",
        ["meeting 2019-06-05 Moscow: Vladimir Putin, Xi Jinping"],
    ),
    "at talks in": (
        "2006-04-26",
        "Beijing",
        "Defense Ministers Cao Gangchuan of China and Sergei Ivanov of Russia agreed at talks in Beijing on Tuesday "
        "to hold a drill.",
        ["meeting 2006-04-25 Beijing: Cao Gangchuan, Sergei Ivanov"],
    ),
    "a meeting with him took place": (
        "2019-09-02",
        None,
        "Russian Security Council Secretary Nikolai Patrushev was in Beijing on Monday. A meeting with President Xi "
        "Jinping took place the same day.",
        ["visit 2019-09-02 Beijing: Nikolai Patrushev", "meeting 2019-09-02 Beijing: Nikolai Patrushev, Xi Jinping"],
    ),
    "following their meeting": (
        "2014-05-21",
        "Shanghai",
        "Chinese President Xi Jinping and Russian President Vladimir Putin signed a statement following their meeting "
        "in Shanghai on Tuesday.",
        ["meeting 2014-05-20 Shanghai: Xi Jinping, Vladimir Putin"],
    ),
    "accompanied by": (
        "2017-06-07",
        "Astana",
        "Chinese Defense Minister Chang Wanquan met Kazakh President Nursultan Nazarbayev in Astana on Tuesday.",
        ["meeting 2017-06-06 Astana: Chang Wanquan, Nursultan Nazarbayev"],
    ),
    "had the minister here": (
        "2012-11-22",
        "Beijing",
        "Shoigu, the Russian defense minister, met with Xu Qiliang and Liang Guanglie during his two-day stay in the "
        "Chinese capital, which ended on Wednesday.",
        [
            "visit 2012-11-20/2012-11-21 Beijing: Sergei Shoigu",
            "meeting 2012-11-20/2012-11-21 Beijing: Sergei Shoigu, Xu Qiliang, Liang Guanglie",
        ],
    ),
    "no plans": (
        "2023-07-01",
        "Moscow",
        "Russian President Vladimir Putin has no plans to meet Chinese President Xi Jinping in July, spokesman Dmitry "
        "Peskov said.",
        ["denied meeting 2023-07 -: Vladimir Putin, Xi Jinping"],
    ),
    "might": (
        "2023-07-01",
        "Moscow",
        "Russian President Vladimir Putin may visit China in October, spokesman Dmitry Peskov said on Friday.",
        ["hypothetical visit 2023-10 China: Vladimir Putin"],
    ),
    "postponed": (
        "2020-02-15",
        None,
        "A visit by Russian Defense Minister Sergei Shoigu to China was postponed because of the epidemic.",
        ["cancelled visit - China: Sergei Shoigu"],
    ),
    "on the eve of his visit": (
        "2016-06-22",
        "Moscow",
        "Russian President Vladimir Putin gave an interview to Xinhua ahead of his visit to China on June 25.",
        ["planned visit 2016-06-25 China: Vladimir Putin"],
    ),
    "letter": (
        "2022-06-15",
        "Moscow",
        "Russian President Vladimir Putin sent a birthday telegram to Chinese President Xi Jinping on Wednesday and "
        "received a letter of thanks from him.",
        [],
    ),
    "protest": (
        "2019-07-23",
        "Seoul",
        "South Korea's Foreign Ministry summoned the Russian and Chinese ambassadors on Tuesday.",
        [],
    ),
    "ran until": (
        "2007-08-18",
        None,
        "The anti-terror exercise Peace Mission 2007 in the Chelyabinsk region, which started on August 9, ended on "
        "Friday.",
        ["exercise 2007-08-09/2007-08-17 Chelyabinsk region: "],
    ),
    "naval exercise over": (
        "2015-08-28",
        "Vladivostok",
        "The joint Chinese-Russian naval exercise Joint Sea 2015 II ended in the Sea of Japan on Friday after nine "
        "days.",
        ["exercise 2015-08-20/2015-08-28 Sea of Japan: "],
    ),
    "directed by": (
        "2015-08-21",
        "Vladivostok",
        'The exercise "Joint Sea-2015" opened in Vladivostok on Thursday. It is directed by Wang Hai, deputy '
        "commander of the Chinese navy, and Alexander Fedotenkov, deputy commander of the Russian Navy.",
        ["exercise 2015-08-20 Vladivostok: Wang Hai, Alexander Fedotenkov"],
    ),
    "bombers side by side": (
        "2024-07-25",
        None,
        "Russian and Chinese bombers flew a joint patrol over the Bering Sea on Wednesday.",
        ["exercise 2024-07-24 Bering Sea: "],
    ),
    "ministers of six": (
        "2006-04-26",
        "Beijing",
        "The defense ministers of the Shanghai Cooperation Organization met in Beijing on Wednesday, with Cao "
        "Gangchuan of China in the chair and Sergei Ivanov of Russia attending.",
        ["multilateral 2006-04-26 Beijing: Cao Gangchuan, Sergei Ivanov"],
    ),
    "chaired commission": (
        "2011-11-25",
        "Moscow",
        "Guo Boxiong, vice chairman of the Central Military Commission, and Defense Minister Anatoly Serdyukov "
        "chaired the 16th session of the intergovernmental commission on military-technical cooperation in Moscow on "
        "Thursday.",
        ["meeting 2011-11-24 Moscow: Guo Boxiong, Anatoly Serdyukov"],
    ),
    "on his arrival day": (
        "2018-04-03",
        "Moscow",
        "Chinese Defense Minister Wei Fenghe is visiting Moscow to attend a security conference. He held talks with "
        "Sergei Shoigu on Tuesday.",
        ["visit 2018-04-03 Moscow: Wei Fenghe", "meeting 2018-04-03 Moscow: Wei Fenghe, Sergei Shoigu"],
    ),
    "role subjects": (
        "2013-03-26",
        "Moscow",
        "Chinese Defense Minister Chang Wanquan arrived in Moscow with President Xi Jinping on Friday. The Chinese "
        "minister was received by his Russian counterpart, Sergei Shoigu, on Sunday.",
        [
            "visit 2013-03-22/2013-03-24 Moscow: Chang Wanquan",
            "meeting 2013-03-24 Moscow: Chang Wanquan, Sergei Shoigu",
        ],
    ),
    "the former": (
        "2013-03-26",
        "Moscow",
        "Foreign Minister Sergei Lavrov and Defense Minister Sergei Shoigu were both in Beijing on Monday. The former "
        "met Chinese Foreign Minister Wang Yi.",
        [
            "visit 2013-03-25 Beijing: Sergei Lavrov, Sergei Shoigu",
            "meeting 2013-03-25 Beijing: Sergei Lavrov, Wang Yi",
        ],
    ),
}
