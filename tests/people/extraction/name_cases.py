"""Sentences in the manner of agencies and ministries, and the officials to be read out of them.

All sentences are invented; persons outside the authority file bear artificial names or names of public record.
"""

# text, day of publication, (name, country, title) of each official
CASES = (
    (
        (
            "MOSCOW, September 4. /TASS/. Russian Deputy Defense Minister Colonel General Alexander Fomin "
            "held talks with Chinese Ambassador to Russia Zhang Hanhui, the Russian Defense Ministry said."
        ),
        "2023-09-04",
        [
            ("Alexander Fomin", "RU", "Deputy Defense Minister"),
            ("Zhang Hanhui", "CN", "Ambassador to Russia"),
        ],
    ),
    (
        (
            "Minister of Defence of the Russian Federation General of the Army Sergei Shoigu met with Defence "
            "Minister of the People's Republic of China Colonel General Wei Fenghe."
        ),
        "2019-05-01",
        [
            ("Sergei Shoigu", "RU", "Minister of Defence"),
            ("Wei Fenghe", "CN", "Defence Minister"),
        ],
    ),
    (
        (
            "Chief of the Main Directorate of International Military Cooperation of the Russian Defence "
            "Ministry Lieutenant General Testov Example attended."
        ),
        "2020-01-01",
        [
            (
                "Testov Example",
                "RU",
                "Chief of the Main Directorate of International Military Cooperation of the Russian Defence Ministry",
            ),
        ],
    ),
    (
        (
            "Commander-in-Chief of the Russian Navy Admiral Nikolai Yevmenov received Commander of the PLA "
            "Navy Vice Admiral Hu Zhongming."
        ),
        "2023-07-04",
        [
            ("Nikolai Yevmenov", "RU", "Commander-in-Chief of the Russian Navy"),
            ("Hu Zhongming", "CN", "Commander of the PLA Navy"),
        ],
    ),
    (
        "Kremlin spokesman Dmitry Peskov told reporters on Tuesday. Putin's aide Yury Ushakov confirmed it.",
        "2019-06-01",
        [
            ("Dmitry Peskov", "RU", "Kremlin spokesman"),
            ("Vladimir Putin", "RU", None),
            ("Yury Ushakov", "RU", "Putin's aide"),
        ],
    ),
    (
        (
            "Russian Presidential Spokesman Dmitry Peskov and Russian Foreign Ministry Spokeswoman Maria "
            "Zakharova declined to comment."
        ),
        "2019-06-01",
        [
            ("Dmitry Peskov", "RU", "Presidential Spokesman"),
            ("Maria Zakharova", "RU", "Foreign Ministry Spokeswoman"),
        ],
    ),
    (
        ("Head of the press service of the Eastern Military District Colonel Artificial Testov told Interfax-AVN."),
        "2012-06-01",
        [
            ("Artificial Testov", "RU", "Head of the press service of the Eastern Military District"),
        ],
    ),
    (
        (
            "Captain 1st Rank Roman Testov, a spokesman for the Pacific Fleet, said the Admiral Vinogradov, a "
            "large anti-submarine ship, had left Vladivostok."
        ),
        "2012-04-01",
        [
            ("Roman Testov", "RU", "spokesman for the Pacific Fleet"),
        ],
    ),
    (
        (
            "Chinese Vice President Hu Jintao met with visiting Russian Deputy Prime Minister Ilya Klebanov "
            "here on Monday."
        ),
        "2000-10-30",
        [
            ("Hu Jintao", "CN", "Vice President"),
            ("Ilya Klebanov", "RU", "Deputy Prime Minister"),
        ],
    ),
    (
        (
            "Zhang Wannian, vice chairman of the Central Military Commission (CMC), met with Anatoly "
            "Kvashnin, chief of the General Staff of the Russian Armed Forces, in Beijing today."
        ),
        "2000-01-10",
        [
            ("Zhang Wannian", "CN", "vice chairman of the Central Military Commission (CMC)"),
            ("Anatoly Kvashnin", "RU", "chief of the General Staff of the Russian Armed Forces"),
        ],
    ),
    (
        (
            "Xu Qiliang, a member of the Political Bureau of the Communist Party of China (CPC) Central "
            "Committee and vice chairman of the Central Military Commission, attended the meeting."
        ),
        "2016-09-10",
        [
            (
                "Xu Qiliang",
                "CN",
                (
                    "member of the Political Bureau of the Communist Party of China (CPC) Central Committee and vice "
                    "chairman of the Central Military Commission"
                ),
            ),
        ],
    ),
    (
        (
            "Wang Yi, also a member of the Political Bureau of the CPC Central Committee and director of the "
            "Office of the Central Commission for Foreign Affairs, met Security Council Secretary Nikolai "
            "Patrushev."
        ),
        "2023-02-21",
        [
            (
                "Wang Yi",
                "CN",
                (
                    "member of the Political Bureau of the CPC Central Committee and director of the Office of the "
                    "Central Commission for Foreign Affairs"
                ),
            ),
            ("Nikolai Patrushev", "RU", "Security Council Secretary"),
        ],
    ),
    (
        (
            "Chinese Defense Ministry spokesman Senior Colonel Wu Qian announced the exercise at a press "
            "conference. Foreign Ministry spokesperson Mao Ning confirmed."
        ),
        "2023-07-27",
        [
            ("Wu Qian", "CN", "Defense Ministry spokesman"),
            ("Mao Ning", "CN", "Foreign Ministry spokesperson"),
        ],
    ),
    (
        "Foreign Minister Qian Qichen told his Russian counterpart Yevgeny Primakov that China was satisfied.",
        "1996-11-18",
        [
            ("Qian Qichen", "CN", "Foreign Minister"),
            ("Yevgeny Primakov", "RU", "Foreign Minister"),
        ],
    ),
    (
        (
            "The meeting was chaired by Zhang Youxia, first-ranked vice chairman of China's Central Military "
            "Commission, and Russian Defense Minister Sergei Shoigu."
        ),
        "2023-11-08",
        [
            ("Zhang Youxia", "CN", "vice chairman of China's Central Military Commission"),
            ("Sergei Shoigu", "RU", "Defense Minister"),
        ],
    ),
    (
        (
            "Shao Yuanming, deputy chief of the Joint Staff Department of the CMC, and Stanislav Example, "
            "first deputy chief of the Main Operations Department of the Russian General Staff, co-chaired "
            "the consultation."
        ),
        "2018-01-11",
        [
            ("Shao Yuanming", "CN", "deputy chief of the Joint Staff Department of the CMC"),
            (
                "Stanislav Example",
                "RU",
                "first deputy chief of the Main Operations Department of the Russian General Staff",
            ),
        ],
    ),
    (
        "Russia's Defence Minister Sergei Shoigu, 57, arrived in Beijing. China's Xi Jinping was re-elected.",
        "2012-11-20",
        [
            ("Sergei Shoigu", "RU", "Defence Minister"),
            ("Xi Jinping", "CN", None),
        ],
    ),
    (
        (
            "U.S. Secretary of State Antony Blinken and National Security Adviser Pat Sample warned Beijing, "
            "while NATO Secretary General Jens Stoltenberg said the alliance was watching."
        ),
        "2023-04-01",
        [
            ("Antony Blinken", "US", "Secretary of State"),
            ("Pat Sample", None, "National Security Adviser"),
            ("Jens Stoltenberg", None, "NATO Secretary General"),
        ],
    ),
    (
        (
            "Vasily Analystov, a China military expert at the Centre for Analysis of Strategies and "
            "Technologies in Moscow, said the deal mattered."
        ),
        "2015-01-01",
        [],
    ),
    (
        (
            "Alexei Maslov, director of the Institute of Asian and African Studies at Moscow State "
            "University, said relations would improve."
        ),
        "2021-01-01",
        [],
    ),
    (
        "Gazprom chief executive Alexei Companyov and Rosneft head Igor Firmov joined Putin.",
        "2014-05-21",
        [
            ("Vladimir Putin", "RU", None),
        ],
    ),
    (
        "Defense Minister Anatoly Serdyukov was there. Gen. Andrei Serdyukov was not.",
        "2018-09-12",
        [
            ("Anatoly Serdyukov", "RU", "Defense Minister"),
            ("Andrei Serdyukov", "RU", "General"),
        ],
    ),
    (
        "Russian Defence Minister Anatoly Serdyukov met Gen. Chen Bingde. Serdyukov said talks went well.",
        "2011-08-05",
        [
            ("Anatoly Serdyukov", "RU", "Defence Minister"),
            ("Chen Bingde", "CN", "General"),
        ],
    ),
    (
        "South Korean Foreign Minister Chung Eui-yong and Japanese Defense Minister Nobuo Kishi protested.",
        "2021-10-20",
        [
            ("Chung Eui-yong", "KR", "Foreign Minister"),
            ("Nobuo Kishi", "JP", "Defense Minister"),
        ],
    ),
    (
        (
            "North Korean leader Kim Jong Un received Shoigu, the Russian defence minister, and Li Ceshi, a "
            "Chinese Politburo member."
        ),
        "2023-07-27",
        [
            ("Kim Jong Un", "KP", "leader"),
            ("Sergei Shoigu", "RU", "defence minister"),
            ("Li Ceshi", "CN", "Politburo member"),
        ],
    ),
    (
        "Marshal Igor Sergeyev, the Russian defence minister, met General Ts'ao Kang-ch'uan.",
        "2000-01-01",
        [
            ("Igor Sergeyev", "RU", "defence minister"),
            ("Cao Gangchuan", "CN", "General"),
        ],
    ),
    (
        "Chinese Defense Minister Li Shanfu met Russian President Putin.",
        "2023-04-16",
        [
            ("Li Shangfu", "CN", "Defense Minister"),
            ("Vladimir Putin", "RU", "President"),
        ],
    ),
    (
        "Defence Minister Shoygu and Foreign Minister Wang discussed Syria.",
        "2016-05-05",
        [
            ("Sergei Shoigu", "RU", "Defence Minister"),
            ("Wang Yi", "CN", "Foreign Minister"),
        ],
    ),
    (
        "Minister Serdyukov ordered the drills.",
        "2010-05-05",
        [
            ("Anatoly Serdyukov", "RU", "Minister"),
        ],
    ),
    (
        "Sergei Kuzhugetovich Shoigu greeted V.V. Putin.",
        "2016-05-05",
        [
            ("Sergei Shoigu", "RU", None),
            ("Vladimir Putin", "RU", None),
        ],
    ),
    (
        (
            "Security Council Secretary Igor Ivanov and Defense Minister Sergei Ivanov were both present. "
            "Minister Ivanov spoke."
        ),
        "2005-05-05",
        [
            ("Igor Ivanov", "RU", "Security Council Secretary"),
            ("Sergei Ivanov", "RU", "Defense Minister"),
        ],
    ),
    (
        (
            "Chi Haotian, who doubles as vice-chairman of the Central Military Commission, and his host, "
            "Russian Defence Minister Igor Rodionov, signed it."
        ),
        "1997-04-14",
        [
            ("Chi Haotian", "CN", "vice-chairman of the Central Military Commission"),
            ("Igor Rodionov", "RU", "Defence Minister"),
        ],
    ),
    (
        (
            "The delegation was headed by Testov Artificial, deputy head of the Federal Service for "
            "Military-Technical Cooperation."
        ),
        "2009-04-14",
        [
            ("Testov Artificial", "RU", "deputy head of the Federal Service for Military-Technical Cooperation"),
        ],
    ),
    (
        "Former Russian President Dmitry Medvedev, now deputy head of the Security Council, met Xi.",
        "2022-12-21",
        [
            ("Dmitry Medvedev", "RU", "Former President"),
            ("Xi Jinping", "CN", None),
        ],
    ),
    (
        "Acting Defense Minister Mikhail Testov told state television.",
        "2022-12-21",
        [
            ("Mikhail Testov", None, "Acting Defense Minister"),
        ],
    ),
    (
        (
            "Kazakh Defence Minister Danial Akhmetov, Kyrgyz Defence Minister Bakytbek Examplev and SCO "
            "Secretary-General Bolat Nurgaliyev attended."
        ),
        "2008-05-15",
        [
            ("Daniyal Akhmetov", "KZ", "Defence Minister"),
            ("Bakytbek Examplev", "KG", "Defence Minister"),
            ("Bolat Nurgaliyev", None, "SCO Secretary-General"),
        ],
    ),
    (
        (
            "Iranian Navy commander Rear Admiral Shahram Example said Iran, Russia and China would train "
            "together. Belarusian President Alexander Lukashenko agreed."
        ),
        "2024-03-12",
        [
            ("Shahram Example", "IR", "Navy commander"),
            ("Alexander Lukashenko", "BY", "President"),
        ],
    ),
    (
        (
            "UN Secretary-General Antonio Guterres and Russia's permanent representative to the UN, Vassily "
            "Nebenzia, spoke."
        ),
        "2020-03-12",
        [
            ("Antonio Guterres", None, "UN Secretary-General"),
            ("Vasily Nebenzia", "RU", "permanent representative to the UN"),
        ],
    ),
    (
        'He presented a copy of the book "Xi Jinping: The Governance of China" to the guests.',
        "2016-01-01",
        [],
    ),
    (
        "The memorial honours Marshal Georgy Zhukov and Soviet Marshal Rodion Malinovsky, who died long ago.",
        "2020-09-03",
        [],
    ),
    (
        "Hong Kong Chief Executive Leung Chun-test welcomed the sailors.",
        "2015-09-03",
        [
            ("Leung Chun-test", "CN", "Hong Kong Chief Executive"),
        ],
    ),
    (
        (
            "Deputy Chief of the General Staff Lt. Gen. Ma Xiaotian and his Russian counterpart, Col. Gen. "
            "Alexander Burutin, co-chaired the 11th round of consultations."
        ),
        "2007-11-12",
        [
            ("Ma Xiaotian", "CN", "Deputy Chief of the General Staff"),
            ("Alexander Burutin", "RU", "Deputy Chief of the General Staff"),
        ],
    ),
    (
        (
            "The Russian side was represented by Defense Minister Andrei Belousov and Chief of the General "
            "Staff Valery Gerasimov; the Chinese side by Defense Minister Dong Jun."
        ),
        "2024-10-14",
        [
            ("Andrei Belousov", "RU", "Defense Minister"),
            ("Valery Gerasimov", "RU", "Chief of the General Staff"),
            ("Dong Jun", "CN", "Defense Minister"),
        ],
    ),
    (
        (
            "Indian Defence Minister Rajnath Singh shook hands with Gen Wei Fenghe on the sidelines. "
            "Pakistan's army chief General Asim Munir also came."
        ),
        "2023-04-28",
        [
            ("Rajnath Singh", "IN", "Defence Minister"),
            ("Wei Fenghe", "CN", "General"),
            ("Asim Munir", "PK", "army chief"),
        ],
    ),
    (
        (
            "Song Tao, head of the International Department of the Communist Party of China Central "
            "Committee, met with the leader of the United Russia party, Dmitry Medvedev."
        ),
        "2018-03-01",
        [
            (
                "Song Tao",
                "CN",
                "head of the International Department of the Communist Party of China Central Committee",
            ),
            ("Dmitry Medvedev", "RU", "leader of the United Russia party"),
        ],
    ),
    (
        "Mr. Lavrov said he and Mr. Wang had met twice.",
        "2019-03-01",
        [
            ("Sergei Lavrov", "RU", None),
        ],
    ),
    (
        (
            "Viktor Exampleov, a military analyst and retired colonel, doubted it. Retired Major General "
            "Pavel Testov, a professor at the academy, agreed."
        ),
        "2014-03-01",
        [],
    ),
    (
        ("The frigate Marshal Shaposhnikov and the tanker Boris Butoma sailed. The Marshal Shaposhnikov fired first."),
        "2021-10-18",
        [],
    ),
    (
        (
            "Presidents Vladimir Putin and Xi Jinping spoke by phone; Prime Ministers Dmitry Medvedev and Li "
            "Keqiang met."
        ),
        "2016-10-18",
        [
            ("Vladimir Putin", "RU", "President"),
            ("Xi Jinping", "CN", "President"),
            ("Dmitry Medvedev", "RU", "Prime Minister"),
            ("Li Keqiang", "CN", "Prime Minister"),
        ],
    ),
    (
        "Li Bin, China's health minister, opened the hospital.",
        "2014-10-18",
        [
            ("Li Bin", "CN", "health minister"),
        ],
    ),
    (
        (
            "Yang Jiechi, director of the Office of the Central Commission for Foreign Affairs, said so. "
            "According to Zhao Lijian, a Foreign Ministry spokesman, it was true."
        ),
        "2020-10-18",
        [
            ("Yang Jiechi", "CN", "director of the Office of the Central Commission for Foreign Affairs"),
            ("Zhao Lijian", "CN", "Foreign Ministry spokesman"),
        ],
    ),
    (
        (
            "Alexander Mikheyev, director general of Rosoboronexport, and Sergei Chemezov, the CEO of Rostec, "
            "were there."
        ),
        "2019-10-18",
        [
            ("Alexander Mikheyev", "RU", "director general of Rosoboronexport"),
            ("Sergei Chemezov", "RU", "CEO of Rostec"),
        ],
    ),
    (
        "Sergei Paperov, editor of Novaya Gazeta, and reporter Wang Wei asked about it.",
        "2019-10-18",
        [],
    ),
    (
        (
            "Vladimir Putin's special envoy Kirill Dmitriev flew home. Mikhail Delegatov, Russia's permanent "
            "representative to international organizations in Vienna, wrote."
        ),
        "2025-10-18",
        [
            ("Vladimir Putin", "RU", None),
            ("Kirill Dmitriev", "RU", "Vladimir Putin's special envoy"),
            ("Mikhail Delegatov", "RU", "permanent representative to international organizations in Vienna"),
        ],
    ),
    (
        (
            "State Duma Speaker Vyacheslav Volodin and Federation Council Speaker Valentina Matviyenko "
            "visited. Duma deputy Vyacheslav Deputatov came too."
        ),
        "2018-10-18",
        [
            ("Vyacheslav Volodin", "RU", "State Duma Speaker"),
            ("Valentina Matviyenko", "RU", "Federation Council Speaker"),
            ("Vyacheslav Deputatov", "RU", "Duma deputy"),
        ],
    ),
    (
        "Gen. Serdyukov commanded the parachute drop.",
        "2018-09-12",
        [
            ("Andrei Serdyukov", "RU", "General"),
        ],
    ),
    (
        "Minister Serdyukov praised the drill.",
        "2019-09-12",
        [
            ("Serdyukov", None, "Minister"),
        ],
    ),
    (
        (
            "Gen. Chi Haotian, China's defence minister and a veteran of the war, and Jiang Zemin's deputy, "
            "Viktor Artificial, came."
        ),
        "1997-04-15",
        [
            ("Chi Haotian", "CN", "defence minister"),
            ("Jiang Zemin", "CN", None),
            ("Viktor Artificial", "CN", "Jiang Zemin's deputy"),
        ],
    ),
    (
        (
            "Lieutenant General He Lei, former vice president of the Academy of Military Sciences, chaired a "
            "panel. He Weidong did not."
        ),
        "2023-10-31",
        [
            ("He Lei", "CN", "former vice president of the Academy of Military Sciences"),
            ("He Weidong", "CN", None),
        ],
    ),
    (
        (
            "The leaders of the Shanghai Five - Jiang Zemin, Vladimir Putin, Nursultan Nazarbayev - met. Tang "
            "Jiaxuan, China's foreign minister, and his Uzbek counterpart, Abdulaziz Example, signed."
        ),
        "2001-06-15",
        [
            ("Jiang Zemin", "CN", None),
            ("Vladimir Putin", "RU", None),
            ("Nursultan Nazarbayev", "KZ", None),
            ("Tang Jiaxuan", "CN", "foreign minister"),
            ("Abdulaziz Example", "UZ", "foreign minister"),
        ],
    ),
    (
        "The destroyers Admiral Tributs and Admiral Panteleyev and the corvette Sovershenny called at Qingdao.",
        "2021-10-15",
        [],
    ),
    (
        "Mikhail Dmitriyev, who heads the Federal Service for Military-Technical Cooperation, told the paper.",
        "2009-02-05",
        [
            ("Mikhail Dmitriyev", "RU", "who heads the Federal Service for Military-Technical Cooperation"),
        ],
    ),
    (
        ("Sergei Shoigu, whose trip comes two weeks after he was put in charge of the Russian Defense Ministry, left."),
        "2012-11-22",
        [
            ("Sergei Shoigu", "RU", "in charge of the Russian Defense Ministry"),
        ],
    ),
    (
        (
            "The commanders of four services, Admiral Dong Jun of the PLA Navy and Admiral Nikolay Yevmenov "
            "of the Russian Navy, met."
        ),
        "2021-11-23",
        [
            ("Dong Jun", "CN", "commander of the PLA Navy"),
            ("Nikolai Yevmenov", "RU", "commander of the Russian Navy"),
        ],
    ),
    (
        ("The defense ministers of the SCO, Russia's Anatoly Serdyukov among them, met under General Liang Guanglie."),
        "2012-04-24",
        [
            ("Anatoly Serdyukov", "RU", "defense minister"),
            ("Liang Guanglie", "CN", "defense minister"),
        ],
    ),
    (
        (
            "President Hu and President Putin signed the deal. Premier Wen hosted a dinner. Vice Premier Wu "
            "attended. Foreign Minister Li and Foreign Minister Lavrov exchanged papers. Gen. Guo met "
            "Minister Ivanov."
        ),
        "2004-10-14",
        [
            ("Hu Jintao", "CN", "President"),
            ("Vladimir Putin", "RU", "President"),
            ("Wen Jiabao", "CN", "Premier"),
            ("Wu Yi", "CN", "Vice Premier"),
            ("Li Zhaoxing", "CN", "Foreign Minister"),
            ("Sergei Lavrov", "RU", "Foreign Minister"),
            ("Guo Boxiong", "CN", "General"),
            ("Sergei Ivanov", "RU", "Minister"),
        ],
    ),
    (
        (
            "XI JINPING met VLADIMIR PUTIN in Beijing. Mr Xi told Mr Putin. Sergey LAVROV and WANG Yi spoke. "
            "Gen. He Weidong and Gen. Zhang Youxia sat near. Belousov, the aide, spoke to He. He said no. "
            "Premier Li met Prime Minister Mishustin."
        ),
        "2023-10-20",
        [
            ("Xi Jinping", "CN", None),
            ("Vladimir Putin", "RU", None),
            ("Sergei Lavrov", "RU", None),
            ("Wang Yi", "CN", None),
            ("He Weidong", "CN", "General"),
            ("Zhang Youxia", "CN", "General"),
            ("Li Qiang", "CN", "Premier"),
            ("Mikhail Mishustin", "RU", "Prime Minister"),
        ],
    ),
    (
        (
            "The opening was attended by Wu Shengli, commander of the Chinese Navy, Fang Fenghui, Viktor "
            "Chirkov and Vice Adm. Tian Zhong, who is executive director of the drill on the Chinese side. "
            "Deputy Chief of Staff of the PLA Navy Li Ceshi was chief director. Alexander Fedotenkov, deputy "
            "commander of the Russian Navy and the drill's Russian director, concurred."
        ),
        "2014-05-20",
        [
            ("Wu Shengli", "CN", "commander of the Chinese Navy"),
            ("Fang Fenghui", "CN", None),
            ("Viktor Chirkov", "RU", None),
            ("Tian Zhong", "CN", "executive director of the drill on the Chinese side"),
            ("Li Ceshi", "CN", "Deputy Chief of Staff of the PLA Navy"),
            ("Alexander Fedotenkov", "RU", "deputy commander of the Russian Navy"),
        ],
    ),
    (
        (
            "Wu Bangguo, chairman of the Standing Committee of the National People's Congress (NPC), China's "
            "top legislature, met with Russian Prime Minister Vladimir Putin. Wang Ceshi, vice chairman of "
            "the National Committee of the CPPCC, Dai Bingguo, state councilor, and Zhang Lizi, minister in "
            "charge of the National Development and Reform Commission, were present."
        ),
        "2009-10-13",
        [
            ("Wu Bangguo", "CN", "chairman of the Standing Committee of the National People's Congress (NPC)"),
            ("Vladimir Putin", "RU", "Prime Minister"),
            ("Wang Ceshi", "CN", "vice chairman of the National Committee of the CPPCC"),
            ("Dai Bingguo", "CN", "state councilor"),
            ("Zhang Lizi", "CN", "minister in charge of the National Development and Reform Commission"),
        ],
    ),
    (
        (
            "Russian Defence Minister Igor Rodionov, on his first trip to China, was greeted by Gen. Chi "
            "Haotian, China's defence minister and a veteran of the Korean War, and was to meet President "
            "Jiang Zemin, according to ITAR-TASS correspondent Andrei Exampleov."
        ),
        "1997-04-15",
        [
            ("Igor Rodionov", "RU", "Defence Minister"),
            ("Chi Haotian", "CN", "defence minister"),
            ("Jiang Zemin", "CN", "President"),
        ],
    ),
    (
        (
            "The commander of the exercise on the Russian side, Colonel General Vladimir Moltenskoy, deputy "
            "commander-in-chief of the Ground Forces, told journalists. His Chinese colleague, Lieutenant "
            "General Xu Qiliang, deputy chief of the PLA General Staff, agreed. Pavel Analystov, an "
            "independent defense analyst based in Moscow, and Stephen Sample, a professor at the U.S. Army "
            "War College in Carlisle, did not. Ruslan Testov, director of the Center for Analysis of "
            "Strategies and Technologies (CAST), was away, as was Konstantin Testov, his deputy."
        ),
        "2007-08-10",
        [
            ("Vladimir Moltenskoy", "RU", "commander of the exercise on the Russian side"),
            ("Xu Qiliang", "CN", "deputy chief of the PLA General Staff"),
        ],
    ),
    (
        (
            "South Korea's Defense Ministry called in Russian Deputy Chief of Mission Maxim Exampleov and the "
            "Russian military attache, Air Force Col. Nikolai Exampleov. Lt. Gen. Sergei Kobylash, commander "
            "of Russia's long-range aviation, denied it. Wu Qian, a spokesman for China's Ministry of "
            "National Defense, told a briefing in Beijing. U.S. Secretary of Defense Mark Esper was due in "
            "Seoul."
        ),
        "2019-07-24",
        [
            ("Maxim Exampleov", "RU", "Deputy Chief of Mission"),
            ("Nikolai Exampleov", "RU", "military attache"),
            ("Sergei Kobylash", "RU", "commander of Russia's long-range aviation"),
            ("Wu Qian", "CN", "spokesman for China's Ministry of National Defense"),
            ("Mark Esper", "US", "Secretary of Defense"),
        ],
    ),
    (
        (
            "Chinese Defence Minister Chi Haotian was received by acting president Vladimir Putin, who is "
            "also prime minister, in the Kremlin. First Deputy Defence Minister Nikolai Mikhailov, in charge "
            "of arms, took part. Marshal Sergeyev praised the partnership. General Leonid Ivashov, head of "
            "the defence ministry's department for international co-operation, spoke to Interfax."
        ),
        "2000-01-18",
        [
            ("Chi Haotian", "CN", "Defence Minister"),
            ("Vladimir Putin", "RU", "acting president"),
            ("Nikolai Mikhailov", "RU", "First Deputy Defence Minister"),
            ("Igor Sergeyev", "RU", "Marshal"),
            ("Leonid Ivashov", "RU", "head of the defence ministry's department for international co-operation"),
        ],
    ),
    (
        (
            "Chinese State Councilor and Minister of Public Security Zhao Kezhi met with Russian Interior "
            "Minister Vladimir Kolokoltsev. Chen Wenqing, minister of state security, received SVR chief "
            "Sergei Naryshkin. Alexander Bortnikov, FSB director, did not come. Viktor Zolotov, director of "
            "the National Guard Service and commander-in-chief of the National Guard Troops, did."
        ),
        "2019-12-02",
        [
            ("Zhao Kezhi", "CN", "State Councilor and Minister of Public Security"),
            ("Vladimir Kolokoltsev", "RU", "Interior Minister"),
            ("Chen Wenqing", "CN", "minister of state security"),
            ("Sergei Naryshkin", "RU", "SVR chief"),
            ("Alexander Bortnikov", "RU", "FSB director"),
            (
                "Viktor Zolotov",
                "RU",
                "director of the National Guard Service and commander-in-chief of the National Guard Troops",
            ),
        ],
    ),
    (
        (
            "Vice President and CMC Vice Chairman Hu Jintao, Defence Minister Chi Haotian, and Generals Fu "
            "Quanyou, Wang Ke and Cao Gangchuan attended. President Yeltsin's press secretary, Dmitry "
            "Yakushkin, was there. Foreign Minister Ivanov and Deputy Prime Minister Klebanov would go along."
        ),
        "1999-11-25",
        [
            ("Hu Jintao", "CN", "Vice President and CMC Vice Chairman"),
            ("Chi Haotian", "CN", "Defence Minister"),
            ("Fu Quanyou", "CN", "General"),
            ("Wang Ke", "CN", "General"),
            ("Cao Gangchuan", "CN", "General"),
            ("Boris Yeltsin", "RU", "President"),
            ("Dmitry Yakushkin", "RU", "Yeltsin's press secretary"),
            ("Igor Ivanov", "RU", "Foreign Minister"),
            ("Ilya Klebanov", "RU", "Deputy Prime Minister"),
        ],
    ),
    (
        (
            "Gathered around the table were Russia's Igor Sergeyev, China's Chi Haotian, Sat Examplebayev of "
            "Kazakhstan and Sherali Khairulloyev of Tajikistan, along with the Kyrgyz minister, Esen "
            "Exampleyev."
        ),
        "2000-03-15",
        [
            ("Igor Sergeyev", "RU", None),
            ("Chi Haotian", "CN", None),
            ("Sat Examplebayev", "KZ", None),
            ("Sherali Khairulloyev", "TJ", None),
            ("Esen Exampleyev", "KG", "minister"),
        ],
    ),
    (
        ("The Equipment Development Department and its head, Li Shangfu, were put on a list by the State Department."),
        "2018-09-21",
        [
            ("Li Shangfu", "CN", "head of the Equipment Development Department"),
        ],
    ),
    (
        (
            "Dong's predecessor, Li Shangfu, refused to meet Austin. Chinese Defense Minister Dong Jun spoke "
            "with U.S. Defense Secretary Lloyd Austin."
        ),
        "2024-04-16",
        [
            ("Dong Jun", "CN", "Defense Minister"),
            ("Li Shangfu", "CN", "Defense Minister"),
            ("Lloyd Austin", "US", "Defense Secretary"),
        ],
    ),
    (
        (
            "Deputy Defense Minister Anatoly Antonov and Alexander Exampleov, first deputy defense minister, "
            "went to Kiev, where Defense Minister Mykhailo Example received them."
        ),
        "2012-04-16",
        [
            ("Anatoly Antonov", "RU", "Deputy Defense Minister"),
            ("Alexander Exampleov", "RU", "first deputy defense minister"),
            ("Mykhailo Example", None, "Defense Minister"),
        ],
    ),
    (
        (
            "Andrei Exampleov, director of the Center for Strategic Studies, wrote. Lin Ceshi, deputy head of "
            "the editorial department of the newspaper, commented. Xinhua's Moscow bureau chief Wang Ceshi "
            "reported. Sergei Firmov, the president of Rosneft, signed. Su Ceshi, a professor at the China "
            "Foreign Affairs University, said. Viktor Exampleov, a retired colonel and military commentator "
            "for a paper, disagreed."
        ),
        "2005-08-20",
        [],
    ),
    (
        (
            "The Peace Mission 2018 drill and Joint Sea were listed. Admiral Kuznetsov Naval Academy cadets "
            "and the Marshal Ustinov, a cruiser, were in St. Petersburg. General Motors and General Electric "
            "left. Sun Tzu wrote The Art of War. Peter the Great Bay and the Bayi Building. Chairman Mao "
            "Zedong founded the state; Soviet leader Leonid Brezhnev died in 1982. Gen. John Sample led the "
            "squadron in 1941."
        ),
        "2019-06-05",
        [],
    ),
    (
        (
            "Xi Jinping Thought on Strengthening the Military was studied. The Chinese ships Nanchang and "
            "Kunming and the Russian ships Admiral Tributs and Marshal Krylov sailed through the Tsugaru "
            "Strait."
        ),
        "2021-10-23",
        [],
    ),
    (
        (
            "The spokesman, a sailor, is Captain 1st Rank Georgii Exampleov. "
            "Maxim Exampleov, the No. 2 diplomat at the Russian Embassy to Japan, and Sergei Testov, charge "
            "d'affaires at the Russian Embassy in China, were told."
        ),
        "2018-07-14",
        [
            ("Georgii Exampleov", "RU", "Captain 1st Rank"),
            ("Maxim Exampleov", "RU", "No. 2 diplomat at the Russian Embassy to Japan"),
            ("Sergei Testov", "RU", "charge d'affaires at the Russian Embassy in China"),
        ],
    ),
    (
        (
            "Federal Security Agency (FSA) Director Andrei Exampleov of Russia spoke with Chinese Foreign Minister "
            "Qin Gang and his German counterpart Hanna Sample."
        ),
        "2023-04-17",
        [
            ("Andrei Exampleov", "RU", "Federal Security Agency (FSA) Director"),
            ("Qin Gang", "CN", "Foreign Minister"),
            ("Hanna Sample", "DE", "Foreign Minister"),
        ],
    ),
    (
        (
            "Chinese Defense Minister Li Shangfu was there. President Vladimir Putin thanked him. It was the first "
            "time that Li met his Russian counterpart Sergei Shoigu."
        ),
        "2023-04-17",
        [
            ("Li Shangfu", "CN", "Defense Minister"),
            ("Vladimir Putin", "RU", "President"),
            ("Sergei Shoigu", "RU", "Defense Minister"),
        ],
    ),
    (
        (
            "Defense ministers of Kazakhstan Nurlan Sample, Tajikistan Mirzo Sergei and Kyrgyzstan Ruslan Sample "
            "came, and Minister of Defense Uzbekistan Bakhodir Sample too."
        ),
        "2017-06-07",
        [
            ("Nurlan Sample", "KZ", "Defense minister"),
            ("Mirzo Sergei", "TJ", "Defense minister"),
            ("Ruslan Sample", "KG", "Defense minister"),
            ("Bakhodir Sample", "UZ", "Minister of Defense"),
        ],
    ),
    (
        (
            "Russian and Chinese General Staffs consulted. The decree dismissed Gen. Anatoly Exampleov, also the First "
            "Deputy Interior Minister, and Federal Security Service (FSB) Deputy Director Col. Gen. Vitaly Exampleets."
        ),
        "2004-07-20",
        [
            ("Anatoly Exampleov", "RU", "First Deputy Interior Minister"),
            ("Vitaly Exampleets", "RU", "Federal Security Service (FSB) Deputy Director"),
        ],
    ),
    (
        (
            "Commander of the Interior Troops' North Example district Mikhail Exampleov of Russia came. Mr. Li Ceshi, "
            "Party secretary of Inner Mongolia Autonomous Region, and North Atlantic Treaty Organisation spokesperson "
            "Robert Sample did not."
        ),
        "2018-09-12",
        [
            ("Mikhail Exampleov", "RU", "Commander of the Interior Troops' North Example district"),
            ("Li Ceshi", "CN", "Party secretary of Inner Mongolia Autonomous Region"),
            ("Robert Sample", None, "North Atlantic Treaty Organisation spokesperson"),
        ],
    ),
    (
        (
            "A decree appointing Yuri Baluyevskly as Chief of General Staff was signed. Chinese Defense Minister Chang "
            "Wanquan hailed it; Wanquan will come to Moscow."
        ),
        "2004-07-20",
        [("Yury Baluyevsky", "RU", "Chief of General Staff"), ("Chang Wanquan", "CN", "Defense Minister")],
    ),
    (
        (
            "Gen. Ma Xiaotian held talks with Gen. Serdyukov, the visiting deputy chief of the Russian General Staff. "
            "He welcomed the delegation led by Serdyukov."
        ),
        "2012-02-14",
        [("Ma Xiaotian", "CN", "General"), ("Serdyukov", "RU", "deputy chief of the Russian General Staff")],
    ),
    (
        (
            "Russian Prime Minister Putin came in October. Russia's future-and-past President Putin will come again. "
            "China's People's Liberation Army chief Chen Bingde met him."
        ),
        "2012-01-05",
        [("Vladimir Putin", "RU", "Prime Minister"), ("Chen Bingde", "CN", "People's Liberation Army chief")],
    ),
    (
        (
            '"They will meet," the Russian defense minister\'s spokeswoman, Anyuta Exampleova, said. A representative '
            "of the Shanghai Committee for Foreign Affairs and Russia's Consul General in Shanghai Dmitry Sampleov "
            "came."
        ),
        "2018-10-18",
        [
            ("Anyuta Exampleova", "RU", "defense minister's spokeswoman"),
            ("Dmitry Sampleov", "RU", "Consul General in Shanghai"),
        ],
    ),
    (
        "The commander in chief of the Russian Navy, Admiral Vladimir Kuroyedov, came.",
        "1999-05-27",
        [("Vladimir Kuroyedov", "RU", "commander in chief of the Russian Navy")],
    ),
    (
        "Russian Navy spokesman Captain 1st class Igor Sampleov said so. Dmitry Medvedev, the country's Prime "
        "Minister, left.",
        "2016-11-07",
        [("Igor Sampleov", "RU", "Navy spokesman"), ("Dmitry Medvedev", "RU", "Prime Minister")],
    ),
)
