"""Contacts as wire reports tell them, by class of wording: the form is that of contact_cases."""

TELEPHONES = {
    "spoke over a direct line": (
        "2012-05-18",
        "Moscow",
        "Russian Defense Minister Anatoly Serdyukov and his Chinese counterpart Liang Guanglie spoke on Friday over "
        "the direct line between the two ministries.",
        ["call 2012-05-18 -: Anatoly Serdyukov, Liang Guanglie"],
    ),
    "talked through a line of their own": (
        "2016-09-07",
        None,
        "Chief of the General Staff Valery Gerasimov and Fang Fenghui, his Chinese opposite number, talked on Tuesday "
        "through a secure line set up for the purpose.",
        ["call 2016-09-06 -: Valery Gerasimov, Fang Fenghui"],
    ),
    "called on a day": (
        "2014-11-21",
        None,
        "Chinese Defense Minister Chang Wanquan called his Russian counterpart Sergei Shoigu on Thursday.",
        ["call 2014-11-20 -: Chang Wanquan, Sergei Shoigu"],
    ),
    "called to wish": (
        "2021-05-10",
        "Beijing",
        "On May 9, Russian Defense Minister Sergei Shoigu called Wei Fenghe to thank him for his good wishes.",
        ["call 2021-05-09 -: Sergei Shoigu, Wei Fenghe"],
    ),
    "called him a friend": (
        "2021-05-10",
        "Beijing",
        "Russian Defense Minister Sergei Shoigu called Wei Fenghe a friend on Sunday. He called Xi Jinping the "
        "greatest of neighbors.",
        [],
    ),
    "spoke on the front line": (
        "2016-09-07",
        None,
        "Russian Defense Minister Sergei Shoigu spoke on the front line of work with China, where Fang Fenghui serves.",
        [],
    ),
}

MECHANISMS_OF_BODIES = {
    "the ministries held their dialogue": (
        "2017-11-30",
        "Moscow",
        "Russian Defense Minister Sergei Shoigu met Chinese Defense Minister Chang Wanquan in Moscow on Thursday. They "
        "also spoke of the two ministries, which held the seventh round of their strategic consultations in Beijing "
        "in June.",
        [
            "meeting 2017-11-30 Moscow: Sergei Shoigu, Chang Wanquan",
            "consultation 2017-06 Beijing: ",
        ],
    ),
    "the armies opened their dialogue": (
        "2011-04-15",
        None,
        "Deputy Chief of the General Staff Ma Xiaotian received General of the Army Nikolai Makarov in Beijing on "
        "Thursday. In March the two general staffs opened the fourteenth round of their strategic consultations in "
        "Moscow.",
        [
            "meeting 2011-04-14 Beijing: Ma Xiaotian, Nikolai Makarov",
            "consultation 2011-03 Moscow: ",
        ],
    ),
}

SITTING_IN = {
    "those present after an aside about an earlier meeting": (
        "2006-03-22",
        "Beijing",
        "Chinese President Hu Jintao received Russian President Vladimir Putin in Beijing on Wednesday. Hu recalled "
        "their meeting in Moscow in July 2005. Present at the talks were Defense Minister Cao Gangchuan and Foreign "
        "Minister Sergei Lavrov.",
        [
            "meeting 2006-03-22 Beijing: Hu Jintao, Vladimir Putin, Cao Gangchuan, Sergei Lavrov",
            "meeting 2005-07 Moscow: Hu Jintao, Vladimir Putin",
        ],
    ),
    "the conversation was attended, after a meeting of last year": (
        "2017-04-26",
        "Moscow",
        "Russian President Vladimir Putin received Chinese State Councilor Yang Jiechi in the Kremlin on Wednesday. "
        "Putin said he remembered well his talks with Xi Jinping in Hangzhou in September 2016. The conversation was "
        "attended by Foreign Minister Sergei Lavrov and Security Council Secretary Nikolai Patrushev.",
        [
            "meeting 2017-04-26 Moscow: Vladimir Putin, Yang Jiechi, Sergei Lavrov, Nikolai Patrushev",
            "meeting 2016-09 Hangzhou: Vladimir Putin, Xi Jinping",
        ],
    ),
    "also took part, after a meeting of two years ago": (
        "2009-04-29",
        None,
        "Liang Guanglie, China's defense minister, met Anatoly Serdyukov in Moscow on Tuesday. Serdyukov mentioned "
        "the talks he had with Cao Gangchuan in Beijing in May 2007. Chief of the General Staff Nikolai Makarov also "
        "took part in the meeting.",
        [
            "meeting 2009-04-28 Moscow: Liang Guanglie, Anatoly Serdyukov, Nikolai Makarov",
            "meeting 2007-05 Beijing: Anatoly Serdyukov, Cao Gangchuan",
        ],
    ),
}

TOLD_HERE = {
    "told here": (
        "2010-11-10",
        "Beijing",
        "Xu Caihou, vice chairman of the Central Military Commission, told Russian General Staff chief Nikolai Makarov "
        "here on Wednesday that ties between the two armies were sound.",
        ["meeting 2010-11-10 Beijing: Xu Caihou, Nikolai Makarov"],
    ),
    "assured on a day in a city": (
        "2015-11-19",
        None,
        "Russian Defense Minister Sergei Shoigu assured Xu Qiliang on Wednesday in Moscow that the contract would be "
        "carried out.",
        ["meeting 2015-11-18 Moscow: Sergei Shoigu, Xu Qiliang"],
    ),
    "told at the Kremlin": (
        "2023-04-17",
        None,
        "President Vladimir Putin told Chinese Defense Minister Li Shangfu in the Kremlin on Sunday that military "
        "cooperation was growing.",
        ["meeting 2023-04-16 Moscow: Vladimir Putin, Li Shangfu"],
    ),
    "told without a word of where": (
        "2023-04-17",
        None,
        "President Vladimir Putin told Chinese Defense Minister Li Shangfu on Sunday that the fleets should train "
        "together in the Pacific.",
        [],
    ),
}

ARRIVED_FROM = {
    "flew in from the capital, met in a port": (
        "2012-04-26",
        None,
        "Chinese Navy commander Wu Shengli met Admiral Viktor Chirkov in Qingdao on Wednesday. Chirkov, who had "
        "arrived from Moscow on Tuesday, praised the port.",
        [
            "meeting 2012-04-25 Qingdao: Wu Shengli, Viktor Chirkov",
            "visit 2012-04-24/2012-04-25 Qingdao: Viktor Chirkov",
        ],
    ),
}

EXERCISES = {
    "watched on the last of its days, begun on a date": (
        "2007-08-16",
        None,
        'The generals will look at the storming of a village on Friday, the last of the nine days of "Peace '
        'Mission-2007", which started near Chelyabinsk on August 9.',
        ["exercise 2007-08-09/2007-08-17 Chelyabinsk: "],
    ),
    "who direct the drill together": (
        "2014-05-21",
        None,
        'The joint naval drill "Joint Sea-2014" began off Shanghai on Tuesday. Tian Zhong and Alexander Fedotenkov, '
        "who together direct the drill, hoisted the flag.",
        ["exercise 2014-05-20 Shanghai: Tian Zhong, Alexander Fedotenkov"],
    ),
    "in a country, a year before": (
        "2021-08-14",
        None,
        "He recalled the Kavkaz-2020 strategic exercise in Russia last September, in which Chinese troops took part.",
        ["exercise 2020-09 Russia: "],
    ),
    "held in a country": (
        "2020-02-11",
        None,
        "Chinese soldiers took part in the strategic exercise Tsentr-2019, which was held in Russia in September 2019.",
        ["exercise 2019-09 Russia: "],
    ),
    "who commands an air arm and only spoke of a patrol": (
        "2020-12-23",
        None,
        "Bombers of China and Russia carried out a joint patrol on Tuesday. Lieutenant General Sergei Kobylash, who "
        "commands Russia's long-range aviation, accused fighter pilots of Japan of coming too close.",
        ["exercise 2020-12-22 -: "],
    ),
    "the patrol's course in the next sentence": (
        "2020-12-23",
        None,
        "Bombers of China and Russia carried out a joint patrol on Tuesday. Four Chinese and two Russian aircraft flew "
        "along a planned route over the Sea of Japan and the East China Sea, a spokesman said.",
        ["exercise 2020-12-22 Sea of Japan: "],
    ),
}

VISITORS = {
    "visiting, no place told": (
        "2011-08-05",
        None,
        "Chinese Vice President Xi Jinping held talks with visiting Russian Deputy Prime Minister Igor Sechin on "
        "Thursday.",
        [
            "meeting 2011-08-04 China: Xi Jinping, Igor Sechin",
            "visit 2011-08-04 China: Igor Sechin",
        ],
    ),
    "told the visiting one": (
        "2001-05-29",
        None,
        "In April 2001 Russian President Vladimir Putin told visiting Chinese Foreign Minister Tang Jiaxuan that the "
        "treaty was ready.",
        [
            "meeting 2001-04 Russia: Vladimir Putin, Tang Jiaxuan",
            "visit 2001-04 Russia: Tang Jiaxuan",
        ],
    ),
    "visiting, but on the margins of something": (
        "2015-09-04",
        None,
        "Chinese Defense Minister Chang Wanquan met visiting Russian Defense Minister Sergei Shoigu in Astana on "
        "Friday.",
        ["meeting 2015-09-04 Astana: Chang Wanquan, Sergei Shoigu", "visit 2015-09-04 Astana: Sergei Shoigu"],
    ),
    "is in a country for talks, named in the next sentence": (
        "2006-04-24",
        None,
        "The Chinese defense minister is in Russia for talks on arms deliveries. Cao Gangchuan met his Russian "
        "counterpart Sergei Ivanov on Monday.",
        ["meeting 2006-04-24 Russia: Cao Gangchuan, Sergei Ivanov", "visit 2006-04-24 Russia: Cao Gangchuan"],
    ),
    "is in a country for talks, by its name": (
        "2012-11-20",
        None,
        "Russia's defense minister is in China for talks. Sergei Shoigu met Xu Qiliang on Tuesday.",
        ["meeting 2012-11-20 China: Sergei Shoigu, Xu Qiliang", "visit 2012-11-20 China: Sergei Shoigu"],
    ),
    "one on Thursday and one on Monday, far from the dateline's day": (
        "2014-05-15",
        "Moscow",
        "MOSCOW, May 15 (Xinhua) -- Fang Fenghui, chief of the General Staff of the Chinese army, met Russian Defense "
        "Minister Sergei Shoigu here on Thursday and Russian Chief of General Staff Valery Gerasimov on Monday.",
        [
            "meeting 2014-05-15 Moscow: Fang Fenghui, Sergei Shoigu",
            "meeting 2014-05-12 Moscow: Fang Fenghui, Valery Gerasimov",
        ],
    ),
}

THIS_WEEK = {
    "this week": (
        "2016-10-13",
        None,
        "Chinese Defense Minister Chang Wanquan met Russian Deputy Defense Minister Anatoly Antonov in Beijing this "
        "week.",
        ["meeting 2016-10 Beijing: Chang Wanquan, Anatoly Antonov"],
    ),
    "a visit this week under somebody's leadership": (
        "1998-12-11",
        None,
        "The sides agreed on new deliveries during a visit to Moscow this week by a Chinese delegation under the "
        "leadership of General Zhang Wannian. Zhang met Defense Minister Igor Sergeyev on December 9.",
        [
            "meeting 1998-12-09 Moscow: Zhang Wannian, Igor Sergeyev",
            "visit 1998-12 Moscow: Zhang Wannian",
        ],
    ),
}

MANY = {
    "five in a row met": (
        "2012-06-07",
        None,
        "Russian President Vladimir Putin, Chinese President Hu Jintao, Kazakh President Nursultan Nazarbayev, Tajik "
        "President Emomali Rahmon and Uzbek President Islam Karimov met in Beijing on Thursday.",
        [
            "multilateral 2012-06-07 Beijing: Vladimir Putin, Hu Jintao, Nursultan Nazarbayev, Emomali Rahmon, "
            "Islam Karimov"
        ],
    ),
    "following the talks, expected to": (
        "2014-05-20",
        None,
        "Following the talks, Vladimir Putin and Xi Jinping are expected to sign a gas contract.",
        ["planned meeting - -: Vladimir Putin, Xi Jinping"],
    ),
    "after their talks, will": (
        "2019-06-05",
        None,
        "After the talks in Moscow, Russian President Vladimir Putin and Chinese President Xi Jinping will open a "
        "panda house.",
        ["planned meeting - Moscow: Vladimir Putin, Xi Jinping"],
    ),
    "ministers of countries, each with his name": (
        "2018-04-24",
        None,
        "Defense Ministers of Kazakhstan Saken Zhasuzakov, China Wei Fenghe and Russia Sergei Shoigu met in Beijing on "
        "Tuesday.",
        ["multilateral 2018-04-24 Beijing: Saken Zhasuzakov, Wei Fenghe, Sergei Shoigu"],
    ),
    "names in capitals": (
        "2014-11-18",
        None,
        "Chinese Defense Minister CHANG WANQUAN met his Russian counterpart SERGEI SHOIGU in Beijing on Tuesday.",
        ["meeting 2014-11-18 Beijing: Chang Wanquan, Sergei Shoigu"],
    ),
    "according to the aide, the leader and his call": (
        "2021-12-16",
        None,
        "Vladimir Putin and Xi Jinping held a video conference on Wednesday. According to Yuri Ushakov, the Chinese "
        "leader told of his telephone conversation with US President Joe Biden, which took place on November 16.",
        [
            "call 2021-12-15 -: Vladimir Putin, Xi Jinping",
            "call 2021-11-16 -: Xi Jinping, Joe Biden",
        ],
    ),
}

UNDATED = {
    "a meeting of the past without a time, beside the news": (
        "2017-02-18",
        None,
        "Russian Foreign Minister Sergei Lavrov met Chinese Foreign Minister Wang Yi in Munich on Friday. Not long ago "
        "Lavrov had held talks with Yang Jiechi in Moscow.",
        [
            "meeting 2017-02-17 Munich: Sergei Lavrov, Wang Yi",
            "undated meeting - Moscow: Sergei Lavrov, Yang Jiechi",
        ],
    ),
    "the news told again without its time": (
        "2017-02-18",
        None,
        "Russian Foreign Minister Sergei Lavrov met Chinese Foreign Minister Wang Yi in Munich on Friday. Lavrov told "
        "Wang at the meeting that trade was growing.",
        ["meeting 2017-02-17 Munich: Sergei Lavrov, Wang Yi"],
    ),
}

EACH_IN_HIS_CITY = {
    "as well as others elsewhere": (
        "2016-04-28",
        None,
        "Russian Foreign Minister Sergei Lavrov met Wang Yi in Beijing on Wednesday, as well as Kazakh President "
        "Nursultan Nazarbayev and Foreign Minister Erlan Idrissov in Astana on Monday.",
        [
            "meeting 2016-04-27 Beijing: Sergei Lavrov, Wang Yi",
            "meeting 2016-04-25 Astana: Sergei Lavrov, Nursultan Nazarbayev, Erlan Idrissov",
        ],
    ),
    "and then another elsewhere": (
        "2023-08-18",
        None,
        "Chinese Defense Minister Li Shangfu met Sergei Shoigu in Moscow on Tuesday and then Belarusian President "
        "Alexander Lukashenko in Minsk on Thursday.",
        [
            "meeting 2023-08-15 Moscow: Li Shangfu, Sergei Shoigu",
            "meeting 2023-08-17 Minsk: Li Shangfu, Alexander Lukashenko",
        ],
    ),
    "as well as another, all in one place": (
        "2016-04-28",
        None,
        "Russian Foreign Minister Sergei Lavrov met Wang Yi as well as Yang Jiechi in Beijing on Wednesday.",
        ["meeting 2016-04-27 Beijing: Sergei Lavrov, Wang Yi, Yang Jiechi"],
    ),
}

CASES = TELEPHONES | MECHANISMS_OF_BODIES | SITTING_IN | TOLD_HERE | ARRIVED_FROM | EXERCISES
CASES |= VISITORS | THIS_WEEK | MANY | UNDATED | EACH_IN_HIS_CITY
