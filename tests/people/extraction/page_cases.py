"""Contacts in sentences of our own, after wordings met on pages of agencies, ministries and weeklies."""

CASES: dict[str, tuple[str | None, str | None, str, list[str]]] = {
    "a round with its name in capitals": (
        "2014-06-09",
        None,
        "On June 6, State Councilor Yang Jiechi held the 10th Round of China-Russia Strategic Security Consultation "
        "with Russian Security Council Secretary Nikolai Patrushev in Beijing.",
        ["consultation 2014-06-06 Beijing: Yang Jiechi, Nikolai Patrushev"],
    ),
    "talks ahead of a round are not the round": (
        "2019-12-03",
        "Shanghai",
        "Russian Security Council Secretary Nikolai Patrushev held talks here on Tuesday with State Councilor Yang "
        "Jiechi ahead of the 15th round of strategic security consultations.",
        ["meeting 2019-12-03 Shanghai: Nikolai Patrushev, Yang Jiechi"],
    ),
    "consultations under way": (
        "2013-08-15",
        "Moscow",
        "Russian Security Council Secretary Nikolai Patrushev and Chinese State Councilor Yang Jiechi are conducting "
        "consultations on strategic security, a ministry spokesman said.",
        ["consultation 2013-08-15 Moscow: Nikolai Patrushev, Yang Jiechi"],
    ),
    "to each of two his day": (
        "2019-10-24",
        "Beijing",
        "Xu Qiliang, vice chairman of the Central Military Commission, met with Sergei Shoigu and Nikolai Patrushev in "
        "Beijing on October 21 and 22 respectively.",
        [
            "meeting 2019-10-21 Beijing: Xu Qiliang, Sergei Shoigu",
            "meeting 2019-10-22 Beijing: Xu Qiliang, Nikolai Patrushev",
        ],
    ),
    "discussed cooperation with somebody": (
        "2013-03-26",
        None,
        "Russian Defense Minister Sergei Shoigu on Monday discussed military cooperation with his Chinese counterpart "
        "Chang Wanquan via video link.",
        ["call 2013-03-25 -: Sergei Shoigu, Chang Wanquan"],
    ),
    "ministers whom the next sentence names": (
        "2013-03-25",
        None,
        "Chinese and Russian defense ministers met in Qingdao Monday on the sidelines of the joint military exercises. "
        '"Our ties are good," Chinese Defense Minister Chang Wanquan told his Russian counterpart Sergei Shoigu.',
        ["meeting 2013-03-25 Qingdao: Chang Wanquan, Sergei Shoigu"],
    ),
    "the place of the meeting on whose sidelines it was": (
        "2013-06-28",
        None,
        "Sergei Shoigu and Chang Wanquan held talks on Thursday on the sidelines of a regional meeting in Kazakhstan's "
        "capital, Astana.",
        ["meeting 2013-06-27 Astana: Sergei Shoigu, Chang Wanquan"],
    ),
    "at his residence": (
        "2013-03-26",
        None,
        "Russian President Vladimir Putin met in his Novo-Ogaryovo residence with Chinese Defense Minister Chang "
        "Wanquan on Monday.",
        ["meeting 2013-03-25 Moscow: Vladimir Putin, Chang Wanquan"],
    ),
    "during a visit, told before the visitor": (
        "2013-03-26",
        None,
        "During an official visit to Moscow on Monday, Chang Wanquan met with Russian Defense Minister Sergei Shoigu.",
        ["meeting 2013-03-25 Moscow: Chang Wanquan, Sergei Shoigu", "visit 2013-03-25 Moscow: Chang Wanquan"],
    ),
    "talks in the city reached": (
        "2013-03-26",
        None,
        "Russian Defense Minister Sergei Shoigu began a visit to China on Monday. He arrived in Beijing from Hanoi. He "
        "held talks on Monday with Chinese Defense Minister Chang Wanquan.",
        [
            "meeting 2013-03-25 Beijing: Sergei Shoigu, Chang Wanquan",
            "visit 2013-03-25 China: Sergei Shoigu",
        ],
    ),
    "recently is no day": (
        "2013-03-26",
        None,
        "Recently, Chang Wanquan was welcomed in Moscow, where he held talks with Russian President Vladimir Putin.",
        ["undated meeting - Moscow: Chang Wanquan, Vladimir Putin"],
    ),
    "the PRC": (
        "2013-03-26",
        None,
        "Russian Defense Minister Sergei Shoigu arrived in the PRC on Monday.",
        ["visit 2013-03-25 China: Sergei Shoigu"],
    ),
    "an exercise that began and one that ended are one": (
        "2005-08-26",
        None,
        "The first China-Russia joint military exercises ended in Weifang on Thursday. The first-ever China-Russia "
        'military exercises, dubbed "Peace Mission 2005," began on Aug. 18 in Vladivostok.',
        ["exercise 2005-08-18/2005-08-25 Weifang: "],
    ),
    "a president without his name": (
        "2023-12-21",
        None,
        "Also on Wednesday, China's president met Russian Prime Minister Mikhail Mishustin in Beijing. Xi Jinping said "
        "ties were good.",
        ["meeting 2023-12-20 Beijing: Xi Jinping, Mikhail Mishustin"],
    ),
    "a first call": (
        "2013-02-02",
        None,
        "On Jan. 31, Chang Wanquan placed his first international call as minister to Russian Defense Minister Sergei "
        'Shoigu. The two "exchanged views on issues of common interest".',
        ["call 2013-01-31 -: Chang Wanquan, Sergei Shoigu"],
    ),
    "a post named before the name's own": (
        "2013-04-17",
        "Moscow",
        "Russian President Vladimir Putin held a working meeting on Tuesday with a member of the State Council of "
        "China, Minister of Defense of the PRC Chang Wanquan.",
        ["meeting 2013-04-16 -: Vladimir Putin, Chang Wanquan"],
    ),
    "a visit whose article is left out": (
        "2011-05-15",
        None,
        "Chinese Defense Minister Chang Wanquan left Sunday for official goodwill visit to Singapore and Indonesia.",
        ["visit 2011-05-15 Singapore: Chang Wanquan"],
    ),
    "fields of cooperation are no contact": (
        "2011-06-04",
        "Singapore",
        "The two sides achieved results in such fields as exchange of visits and strategic consultation of the general "
        "staffs, Chinese Defense Minister Chang Wanquan told Russian Defense Minister Sergei Shoigu.",
        [],
    ),
    "a city that reports what happened elsewhere": (
        "2013-04-16",
        "Baku",
        "BAKU, Azerbaijan, April 16. Russian President Vladimir Putin held a working meeting with visiting Chinese "
        "Defense Minister Chang Wanquan, spokesman Dmitry Peskov said on Tuesday.",
        ["meeting 2013-04-16 Russia: Vladimir Putin, Chang Wanquan", "visit 2013-04-16 Russia: Chang Wanquan"],
    ),
    "a visit that was announced": (
        "2013-04-16",
        None,
        "Beijing had announced Chang Wanquan's visit to Moscow last week.",
        ["planned visit 2013-04 Moscow: Chang Wanquan"],
    ),
    "one patrol told twice": (
        "2023-06-08",
        None,
        "Russian and Chinese bombers on Wednesday carried out a combined air patrol over the Sea of Japan. On June 7, "
        "2023, the two air forces conducted a new joint air patrol in the Asia-Pacific region.",
        ["exercise 2023-06-07 Sea of Japan: "],
    ),
    "joint flights": (
        "2022-12-01",
        None,
        "The Russian Defense Ministry said it conducted joint flights with the Chinese military on Wednesday.",
        ["exercise 2022-11-30 -: "],
    ),
    "patrols by planes of which some are named": (
        "2022-11-30",
        None,
        "Russian and Chinese warplanes, including Tu-95 bombers, conducted joint patrols over the Sea of Japan, the "
        "ministry said.",
        ["exercise 2022-11-30 Sea of Japan: "],
    ),
    "who started a drill": (
        "2009-07-22",
        None,
        'The "Peace Mission 2009" drill was officially started on Wednesday in Khabarovsk by Russian Chief of General '
        "Staff Nikolai Makarov and his Chinese counterpart Chen Bingde.",
        ["exercise 2009-07-22 Khabarovsk: Nikolai Makarov, Chen Bingde"],
    ),
    "an exercise that begins next week": (
        "2009-07-17",
        None,
        "The joint drill of China and Russia begins on July 22 and lasts until July 26.",
        ["planned exercise 2009-07-22/2009-07-26 -: "],
    ),
    "who attended a consultation": (
        "2020-12-30",
        "Beijing",
        "The matter was discussed during a consultation on China-Russia strategic stability held in Beijing in "
        "November last year with the attendance of Chinese State Councilor Yang Jiechi and Russian Security Council "
        "Secretary Nikolai Patrushev.",
        ["consultation 2019-11 Beijing: Nikolai Patrushev, Yang Jiechi"],
    ),
    "hosts of a press conference": (
        "2016-10-12",
        None,
        "The press conference in Beijing on Tuesday was jointly hosted by Chinese Defense Minister Chang Wanquan and "
        "Russian Defense Minister Sergei Shoigu.",
        [],
    ),
    "a meeting during a conference": (
        "2013-07-03",
        None,
        "Russian Defense Minister Sergei Shoigu recalled that on June 26, during a meeting of defense ministers of the "
        "SCO countries, he held bilateral talks with Chinese Defense Minister Chang Wanquan.",
        ["meeting 2013-06-26 -: Chang Wanquan, Sergei Shoigu"],
    ),
    "the defense chief": (
        "2013-04-19",
        None,
        "Chinese Defense Minister Chang Wanquan arrived in Russia on April 16. On April 16, Russian President Vladimir "
        "Putin held a working meeting with the defense chief.",
        ["meeting 2013-04-16 Russia: Chang Wanquan, Vladimir Putin", "visit 2013-04-16 Russia: Chang Wanquan"],
    ),
    "a dinner": (
        "2013-03-26",
        None,
        "Chang Wanquan hosted a dinner for Sergei Shoigu in Beijing on Monday.",
        ["meeting 2013-03-25 Beijing: Chang Wanquan, Sergei Shoigu"],
    ),
    "a compatriot met him too": (
        "2013-03-26",
        None,
        "Xi Jinping met with Sergei Shoigu on Monday. State Councilor Yang Jiechi also met him the same day.",
        ["meeting 2013-03-25 -: Sergei Shoigu, Xi Jinping", "meeting 2013-03-25 -: Sergei Shoigu, Yang Jiechi"],
    ),
    "in attendance at a meeting of long ago": (
        "2013-06-26",
        None,
        "Chang Wanquan was received by President Vladimir Putin on March 16, with Sergei Shoigu in attendance.",
        ["meeting 2013-03-16 -: Chang Wanquan, Sergei Shoigu, Vladimir Putin"],
    ),
    "a name with a dash": (
        "2013-07-09",
        None,
        "The joint naval exercise Maritime Cooperation - 2013 began off Vladivostok on Friday.",
        ["exercise 2013-07-05 Vladivostok: "],
    ),
    "a fleet under somebody's command": (
        "2018-10-23",
        "Qingdao",
        "On the morning of October 21, a Russian naval fleet comprised of a cruiser, a destroyer and an oiler, under "
        "the command of Rear Admiral Sergei Avakyants, arrived at Qingdao for a five-day goodwill visit.",
        ["visit 2018-10-21/2018-10-25 Qingdao: Sergei Avakyants"],
    ),
    "exercises of a whole year": (
        "2021-11-23",
        None,
        "The commanders summarized the joint patrols conducted by the navies of China and Russia this year.",
        [],
    ),
    "exercises later this year": (
        "2005-06-30",
        None,
        "Putin kicked off the tour in Moscow, where he announced that joint military exercises with China would be "
        "held later this year.",
        [],
    ),
    "on a trip of which a clause tells": (
        "2005-03-19",
        None,
        "Russia will help, said Defense Minister Cao Gangchuan on Friday. Cao told visiting Sergei Ivanov, who is on "
        "his first trip abroad, that ties were good.",
        [
            "meeting 2005-03-18 -: Cao Gangchuan, Sergei Ivanov",
            "visit 2005-03-18 -: Sergei Ivanov",
        ],
    ),
    "no owner of a visit across an article": (
        "1999-06-10",
        None,
        "Russia and China reaffirmed their ties during a visit to Moscow on Tuesday by a Chinese delegation led by "
        "Gen. Zhang Wannian.",
        ["visit 1999-06-08 Moscow: Zhang Wannian"],
    ),
    "a visit by somebody with two posts": (
        "2000-01-20",
        None,
        "The pledge came during a three-day visit to the Russian capital by the Vice Chairman of the Central Military "
        "Commission, Defense Minister Chi Haotian. Chi held talks with Defense Minister Igor Sergeyev on January 17.",
        ["meeting 2000-01-17 Moscow: Chi Haotian, Igor Sergeyev", "visit 2000-01-17 Moscow: Chi Haotian"],
    ),
    "a series of summits is no one contact": (
        "2000-01-20",
        None,
        "Moscow would abide by decisions made during a series of summit meetings held between Boris Yeltsin and Jiang "
        "Zemin.",
        [],
    ),
    "who co-chaired a round told before": (
        "2017-07-26",
        None,
        "The two sides Wednesday held the 13th round of strategic security consultation in Beijing.\nThe consultation "
        "was co-chaired by State Councilor Yang Jiechi and Russian Security Council Secretary Nikolai Patrushev.",
        ["consultation 2017-07-26 Beijing: Yang Jiechi, Nikolai Patrushev"],
    ),
    "a round between ministries": (
        "2023-07-05",
        None,
        "Russia and China's foreign ministries held a round of consultations on anti-missile defence at end-June.",
        ["consultation 2023-06 -: "],
    ),
    "invited during a call": (
        "2022-07-05",
        None,
        "Xi Jinping will not travel to Moscow soon. Vladimir Putin had invited Xi during a telephone call on June 15.",
        ["call 2022-06-15 -: Vladimir Putin, Xi Jinping"],
    ),
    "officials convened": (
        "2025-06-26",
        "Qingdao",
        "China convened top defence officials from Iran, Russia and other member states of the SCO here on Thursday. "
        "Chinese Defence Minister Dong Jun, addressing the gathering, called for unity.",
        ["multilateral 2025-06-26 Qingdao: Dong Jun"],
    ),
    "a planned visit that has begun": (
        "2023-04-16",
        None,
        "Russian President Vladimir Putin met visiting Chinese Defense Minister Li Shangfu on Sunday. The ministry had "
        "said that Li Shangfu will pay a visit to Russia on April 16-18.",
        ["meeting 2023-04-16 Russia: Li Shangfu, Vladimir Putin", "visit 2023-04-16/2023-04-18 Russia: Li Shangfu"],
    ),
    "their arrival, of ships": (
        "2023-07-05",
        "Shanghai",
        'Two Russian corvettes called at Shanghai on Wednesday. "Their arrival is important," Russian Consul General '
        "Dmitry Lukyantsev said. The ships will stay until July 11.",
        [],
    ),
    "a visit of ships, and who led them": (
        "2011-08-03",
        None,
        "The informal visit of two Chinese warships to Vladivostok finished on Aug 2. The task unit of a frigate and a "
        "training ship was headed by China's Northern Fleet Commander Vice Admiral Tian Zhong. During the 4-day visit "
        "sailors played football.",
        ["visit 2011-07-30/2011-08-02 Vladivostok: Tian Zhong"],
    ),
    "the Russian visit of a Chinese general": (
        "2013-07-01",
        None,
        "The Russian visit of Chief of the PLA General Staff Fang Fenghui matters, Russian Defense Minister Sergei "
        "Shoigu said at a meeting with the Chinese general on Monday.",
        ["meeting 2013-07-01 Russia: Fang Fenghui, Sergei Shoigu", "visit 2013-07-01 Russia: Fang Fenghui"],
    ),
    "a visit welcomed": (
        "2009-11-27",
        "Moscow",
        "Russian President Dmitry Medvedev met Guo Boxiong here on Thursday. Medvedev welcomed Guo's visit.",
        ["meeting 2009-11-26 Moscow: Dmitry Medvedev, Guo Boxiong", "visit 2009-11-26 Moscow: Guo Boxiong"],
    ),
    "only the foreigner is on a visit": (
        "2018-09-13",
        None,
        "On Wednesday, Sergei Shoigu and his Chinese counterpart Wei Fenghe visited the Tsugol training range, where "
        "joint exercises of Russian and Chinese troops are held.",
        ["exercise 2018-09-12 -: Sergei Shoigu, Wei Fenghe", "visit 2018-09-12 Tsugol: Wei Fenghe"],
    ),
    "games attended": (
        "2018-09-14",
        None,
        "Russian President Vladimir Putin on Thursday attended Russia's biggest war games, which involved Chinese "
        "troops. The weeklong Vostok 2018 maneuvers span Siberia.",
        ["exercise 2018-09-13 -: Vladimir Putin"],
    ),
    "arrived for conducting talks": (
        "2026-02-01",
        None,
        "On February 1, Sergei Shoigu arrived in China for conducting talks with Foreign Minister Wang Yi.",
        ["planned meeting 2026-02-01 China: Sergei Shoigu, Wang Yi", "visit 2026-02-01 China: Sergei Shoigu"],
    ),
    "consultations by their heads": (
        "2025-11-20",
        None,
        '"On November 19, Russian-Chinese consultations were held in Moscow on missile defense. The Russian delegation '
        "was headed by Deputy Foreign Minister Sergei Ryabkov, and the Chinese delegation, by Assistant Foreign "
        'Minister Liu Bin," the release says.',
        ["consultation 2025-11-19 Moscow: Liu Bin, Sergei Ryabkov"],
    ),
    "where consultations on strategic security were": (
        "2026-02-01",
        None,
        "On December 1, Security Council Secretary Sergei Shoigu and Foreign Minister Wang Yi held Russian-Chinese "
        "consultations on strategic security in Moscow.",
        ["consultation 2025-12-01 Moscow: Sergei Shoigu, Wang Yi"],
    ),
    "a welcome speech": (
        "2017-09-18",
        None,
        "Vice Admiral Alexander Fedotenkov delivered a welcome speech with Vice Admiral Tian Zhong.",
        [],
    ),
    "was abroad, meeting somebody": (
        "2026-02-05",
        None,
        "Deputy Foreign Minister Sergei Ryabkov was in Beijing meeting with Foreign Minister Wang Yi on Feb. 3.",
        ["meeting 2026-02-03 Beijing: Sergei Ryabkov, Wang Yi", "visit 2026-02-03 Beijing: Sergei Ryabkov"],
    ),
    "talks with somebody's adviser": (
        "2023-09-18",
        "Moscow",
        "Foreign Minister Wang Yi on Monday began consultations with Russian officials following his weekend talks in "
        "Malta with President Joe Biden's adviser. Wang Yi held talks with Russian Foreign Minister Sergei Lavrov.",
        ["meeting 2023-09-18 Moscow: Sergei Lavrov, Wang Yi"],
    ),
    "since taking office last month": (
        "2023-04-17",
        None,
        "Vladimir Putin met Chinese Defense Minister Li Shangfu in Moscow on Sunday, opening Li's visit to Russia, "
        "Li's first trip since taking office last month. Li's trip follows Xi Jinping's visit to Russia last month. "
        "Putin on Sunday called Xi's recent visit productive.",
        [
            "meeting 2023-04-16 Moscow: Li Shangfu, Vladimir Putin",
            "visit 2023-04-16 Russia: Li Shangfu",
            "visit 2023-03 Russia: Xi Jinping",
        ],
    ),
    "a visit by its year": (
        "2023-04-14",
        None,
        "During a 2022 visit to Beijing, Russian President Vladimir Putin and Xi Jinping issued a statement.",
        ["visit 2022 Beijing: Vladimir Putin"],
    ),
    "an exercise up to a weekday": (
        "2021-08-14",
        None,
        "Wei Fenghe and Sergei Shoigu inspected a joint military exercise of the two nations, held from Aug. 5 through "
        "Friday in Ningxia, and spoke of a meeting to come.",
        ["exercise 2021-08-05/2021-08-13 Ningxia: Sergei Shoigu, Wei Fenghe"],
    ),
    "exercises of a year at one place": (
        "2017-07-26",
        None,
        "Russia and China previously held joint naval exercises in the Mediterranean Sea in 2015.",
        ["exercise 2015 Mediterranean Sea: "],
    ),
    "a patrol after an exercise": (
        "2024-09-28",
        None,
        "The two navies on Friday concluded an 18-day joint exercise in the Sea of Japan before launching a joint "
        "patrol. A closing ceremony for the Northern/Interaction-2024 exercise took place on Friday.",
        ["exercise 2024-09-10/2024-09-27 Sea of Japan: "],
    ),
    "the capital of another place": (
        "2007-08-10",
        None,
        'Commanders on Thursday launched the drill "Peace Mission 2007" following consultations in Urumqi, capital of '
        "Xinjiang. The drill is centered at Chelyabinsk.",
        ["exercise 2007-08-09 Chelyabinsk: "],
    ),
    "there, where the sentence before was": (
        "2013-07-03",
        None,
        "Sergei Shoigu attended the forum in Beijing. There he held talks on June 26 with Chang Wanquan.",
        ["meeting 2013-06-26 Beijing: Chang Wanquan, Sergei Shoigu"],
    ),
    "there was no place": (
        "2013-07-03",
        None,
        "Sergei Shoigu attended the forum in Beijing. There was time, and he held talks on June 26 with Chang Wanquan.",
        ["meeting 2013-06-26 -: Chang Wanquan, Sergei Shoigu"],
    ),
    "we, in a quotation": (
        "2013-07-03",
        None,
        '"We met with Chinese Defense Minister Chang Wanquan in Astana on June 26," Minister Sergei Shoigu said.',
        ["meeting 2013-06-26 Astana: Chang Wanquan, Sergei Shoigu"],
    ),
    "a session of a mechanism, and who chaired it": (
        "2018-10-10",
        None,
        "The ninth meeting of the bilateral mechanism on law enforcement was held in Sochi on Tuesday. State Councilor "
        "Guo Shengkun and Security Council Secretary Nikolai Patrushev co-chaired the meeting.",
        ["consultation 2018-10-09 Sochi: Guo Shengkun, Nikolai Patrushev"],
    ),
    "a full stop in a name": (
        "2023-07-25",
        None,
        'The Russian and Chinese navies held "North. Interaction-2023" in the Sea of Japan from July 20 to 23.',
        ["exercise 2023-07-20/2023-07-23 Sea of Japan: "],
    ),
    "the CPX": (
        "2023-07-30",
        None,
        "China and Russia on July 24 opened a joint command post exercise in Beijing. The CPX ended on Friday.",
        ["exercise 2023-07-24/2023-07-28 Beijing: "],
    ),
    "who headed each delegation at talks": (
        "2025-11-20",
        None,
        "On November 19, Russian-Chinese consultations were held in Moscow. Deputy Foreign Minister Sergei Ryabkov "
        "headed the Russian delegation, and Assistant Foreign Minister Liu Bin the Chinese one.",
        ["consultation 2025-11-19 Moscow: Liu Bin, Sergei Ryabkov"],
    ),
    "the commander in chief": (
        "1999-05-27",
        None,
        "The commander in chief of the Russian Navy, Admiral Vladimir Kuroyedov, completed a visit to China on Monday. "
        "The officials with whom he had talks were glad.",
        ["visit 1999-05-24 China: Vladimir Kuroyedov"],
    ),
    "led a delegation abroad": (
        "1999-06-09",
        None,
        "General Zhang Wannian, vice-chairman of the Central Military Commission, led a large delegation to Moscow on "
        "Monday.",
        ["visit 1999-06-07 Moscow: Zhang Wannian"],
    ),
    "a visit to this city by somebody": (
        "1999-06-14",
        "Vladivostok",
        "Deputy Defense Minister Nikolai Mikhailov made the comment during a visit to this port city by Chinese "
        "General Zhang Wannian. Zhang has been travelling in Russia since June 9.",
        ["visit 1999-06-09/1999-06-14 Russia: Zhang Wannian"],
    ),
    "each side was led by": (
        "1998-07-28",
        None,
        "Delegations of the two General Staffs wound up five days of consultations in Beijing yesterday. The Russian "
        "side was led by Colonel General Valery Manilov. Lieutenant General Xiong Guangkai headed up the Chinese side.",
        ["meeting 1998-07-27 Beijing: Valery Manilov, Xiong Guangkai"],
    ),
    "till a day to come": (
        "2021-08-09",
        None,
        "The joint military exercise between China and Russia kicked off Monday in Ningxia. The joint exercise is set "
        "to continue till Aug. 13.",
        ["exercise 2021-08-09/2021-08-13 Ningxia: "],
    ),
    "a meeting that is taking place": (
        "2024-04-09",
        None,
        "Sergei Lavrov has started talks with Foreign Minister Wang Yi. The meeting is taking place in Beijing.",
        ["meeting 2024-04-09 Beijing: Sergei Lavrov, Wang Yi"],
    ),
    "as somebody's guest, before the traveller": (
        "2011-10-12",
        None,
        "As Wen Jiabao's guest, Russian Prime Minister Vladimir Putin arrived in Beijing on Tuesday.",
        ["visit 2011-10-11 Beijing: Vladimir Putin, Wen Jiabao"],
    ),
}
