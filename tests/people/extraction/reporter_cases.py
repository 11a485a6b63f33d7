"""Wordings of reporters with the contacts that they tell of, in the form of contact_cases."""

CASES = {
    "a counterpart named after a title that ends a phrase": (
        "2014-11-19",
        "Beijing",
        "Chang Wanquan, China's defense minister, and his Russian counterpart, Sergei Shoigu, met in Beijing on "
        "Tuesday.",
        ["meeting 2014-11-18 Beijing: Chang Wanquan, Sergei Shoigu"],
    ),
    "countries before bare names": (
        "2009-04-29",
        "Moscow",
        "Russia's Anatoly Serdyukov and China's Liang Guanglie met for two hours in Moscow on Tuesday, officials said.",
        ["meeting 2009-04-28 Moscow: Anatoly Serdyukov, Liang Guanglie"],
    ),
    "a list with an apposition before opposite number": (
        "2014-11-19",
        "Beijing",
        "Chang Wanquan, state councilor and defense minister, and his Russian opposite number Sergei Shoigu sat "
        "down for talks here on Tuesday.",
        ["meeting 2014-11-18 Beijing: Chang Wanquan, Sergei Shoigu"],
    ),
    "a list of attendees goes on after a relative clause": (
        "2018-10-20",
        "Beijing",
        "Xu Qiliang met Sergei Shoigu in Beijing on Friday. Taking part from the Russian side were Deputy Defense "
        "Minister Alexander Fomin, Admiral Vladimir Korolyov, who heads the navy, and Ambassador Andrei Denisov.",
        ["meeting 2018-10-19 Beijing: Alexander Fomin, Andrei Denisov, Sergei Shoigu, Vladimir Korolyov, Xu Qiliang"],
    ),
    "brought with him": (
        "2018-10-20",
        "Beijing",
        "Xu Qiliang met Sergei Shoigu in Beijing on Friday. Shoigu brought with him Deputy Defense Minister "
        "Alexander Fomin and Valery Gerasimov, chief of the General Staff.",
        ["meeting 2018-10-19 Beijing: Alexander Fomin, Sergei Shoigu, Valery Gerasimov, Xu Qiliang"],
    ),
    "with him were": (
        "2018-10-20",
        "Beijing",
        "Xu Qiliang met Sergei Shoigu in Beijing on Friday. With Shoigu were Deputy Defense Minister Alexander "
        "Fomin and Valery Gerasimov.",
        ["meeting 2018-10-19 Beijing: Alexander Fomin, Sergei Shoigu, Valery Gerasimov, Xu Qiliang"],
    ),
    "accompanied by two": (
        "2018-10-20",
        "Beijing",
        "Xu Qiliang, accompanied by Wei Fenghe and Shao Yuanming, met Sergei Shoigu in Beijing on Friday.",
        ["meeting 2018-10-19 Beijing: Sergei Shoigu, Shao Yuanming, Wei Fenghe, Xu Qiliang"],
    ),
    "at the command post": (
        "2019-09-20",
        None,
        "Generals watched from the command post at the Donguz range near Orenburg on Thursday as Chinese and "
        "Russian troops wound up the joint exercise Tsentr-2019. Sergei Shoigu and Zhang Youxia were at the "
        "command post.",
        ["exercise 2019-09-19 Donguz: Sergei Shoigu, Zhang Youxia"],
    ),
    "an exercise at a base in a region": (
        "2021-08-13",
        "Yinchuan",
        "The joint exercise Zapad/Interaction-2021 ended on Friday at a training base in Ningxia. Wei Fenghe and "
        "Sergei Shoigu watched the final stage from the command post.",
        ["exercise 2021-08-13 Ningxia: Sergei Shoigu, Wei Fenghe"],
    ),
    "left after a visit": (
        "2013-03-25",
        "Moscow",
        "Xi Jinping left Moscow for Tanzania on Sunday after a three-day state visit.",
        ["visit 2013-03-22/2013-03-24 Moscow: Xi Jinping"],
    ),
    "the assembly is no official": (
        "2023-09-23",
        "New York",
        "Friday's meeting on the margins of the General Assembly between Wang Yi and Sergei Lavrov lasted an hour.",
        ["meeting 2023-09-22 -: Sergei Lavrov, Wang Yi"],
    ),
    "talks named after a building": (
        "2023-09-20",
        "Moscow",
        "Tuesday's Kremlin talks between Vladimir Putin and Wang Yi ran late into the night.",
        ["meeting 2023-09-19 Moscow: Vladimir Putin, Wang Yi"],
    ),
    "brought together": (
        "2023-09-20",
        "Moscow",
        "A Tuesday lunch in Moscow brought together Wang Yi and Sergei Lavrov.",
        ["meeting 2023-09-19 Moscow: Sergei Lavrov, Wang Yi"],
    ),
    "a day after his talks": (
        "2023-09-20",
        "Moscow",
        "Wang Yi met Vladimir Putin in the Kremlin on Tuesday, a day after his talks with Nikolai Patrushev.",
        ["meeting 2023-09-19 Moscow: Vladimir Putin, Wang Yi", "meeting 2023-09-18 Moscow: Nikolai Patrushev, Wang Yi"],
    ),
    "came a day after": (
        "2023-09-20",
        "Moscow",
        "The Kremlin meeting on Tuesday came a day after Wang Yi's talks with Sergei Lavrov.",
        ["meeting 2023-09-18 -: Sergei Lavrov, Wang Yi"],
    ),
    "a building with a date in its name": (
        "2014-11-19",
        "Moscow",
        "Sergei Shoigu met Chang Wanquan in the August 1st Building on Tuesday.",
        ["meeting 2014-11-18 Beijing: Chang Wanquan, Sergei Shoigu"],
    ),
    "talked at a building": (
        "2014-11-19",
        None,
        "Sergei Shoigu and Chang Wanquan talked at the Great Hall of the People on Tuesday.",
        ["meeting 2014-11-18 Beijing: Chang Wanquan, Sergei Shoigu"],
    ),
    "in a city since a day": (
        "2005-08-20",
        "Beijing",
        "Sergei Ivanov, in Beijing since Thursday, saw Hu Jintao on Friday.",
        ["meeting 2005-08-19 Beijing: Hu Jintao, Sergei Ivanov", "visit 2005-08-18/2005-08-19 Beijing: Sergei Ivanov"],
    ),
    "in the capital for": (
        "2015-09-04",
        "Beijing",
        "Vladimir Putin, in the Chinese capital for the parade, held talks with Xi Jinping on Thursday.",
        ["visit 2015-09-03 Beijing: Vladimir Putin", "meeting 2015-09-03 Beijing: Vladimir Putin, Xi Jinping"],
    ),
    "a host at whose invitation it came": (
        "2008-12-12",
        "Beijing",
        "A delegation of the Russian General Staff headed by Nikolai Makarov arrived in Beijing on Monday for a "
        "four-day visit. Chen Bingde, at whose invitation it came, met Makarov on Tuesday.",
        [
            "visit 2008-12-08/2008-12-11 Beijing: Chen Bingde, Nikolai Makarov",
            "meeting 2008-12-09 Beijing: Chen Bingde, Nikolai Makarov",
        ],
    ),
    "invited by a host": (
        "2008-12-12",
        "Beijing",
        "Invited by Chen Bingde, Nikolai Makarov arrived in Beijing on Monday.",
        ["visit 2008-12-08 Beijing: Chen Bingde, Nikolai Makarov"],
    ),
    "gave a dinner for": (
        "2009-04-29",
        "Moscow",
        "Anatoly Serdyukov gave a dinner for Liang Guanglie in Moscow on Monday. Nikolai Makarov and Vladimir "
        "Popovkin joined them.",
        ["meeting 2009-04-27 Moscow: Anatoly Serdyukov, Liang Guanglie, Nikolai Makarov, Vladimir Popovkin"],
    ),
    "talks that gave somebody a chance": (
        "2015-09-04",
        "Beijing",
        "Talks with Xi Jinping in Beijing on Thursday gave Vladimir Putin a chance to press for the gas deal.",
        ["meeting 2015-09-03 Beijing: Vladimir Putin, Xi Jinping"],
    ),
    "used a meeting": (
        "2023-09-20",
        "Moscow",
        "Wang Yi and Sergei Lavrov used Tuesday's meeting in Moscow to go over the calendar of contacts.",
        ["meeting 2023-09-19 Moscow: Sergei Lavrov, Wang Yi"],
    ),
}
