"""Events told in passing: exercises by their last day, patrols by their route, journeys without a goal, conferences.

Name: (day, city of the dateline, text, contacts in the form of test_contacts.written).
"""

CASES: dict[str, tuple[str | None, str | None, str, list[str]]] = {
    "exercise, last of its days": (
        "2012-04-26",
        "Beijing",
        'The joint exercise "Maritime Cooperation-2012", which began in Qingdao on Sunday, involves 25 ships. '
        "Reporters may watch the live firing on Friday, the last of the six days of the exercise.",
        [
            "exercise 2012-04-22/2012-04-27 Qingdao: ",
        ],
    ),
    "exercise, named after it was told": (
        "2012-04-26",
        None,
        "China and Russia began a joint drill in Qingdao on Sunday. Reporters may watch the live firing on Friday, "
        'the last of the six days of "Maritime Cooperation-2012".',
        [
            "exercise 2012-04-22/2012-04-27 Qingdao: ",
        ],
    ),
    "exercise, its days told backwards": (
        "2009-07-24",
        None,
        'They are to see the main assault on Sunday, the final day of the five-day exercise "Peace Mission-2009", '
        "which began in Khabarovsk on Wednesday.",
        [
            "exercise 2009-07-22/2009-07-26 Khabarovsk: ",
        ],
    ),
    "patrol with its route told later": (
        "2022-05-25",
        None,
        "The joint air patrol by Chinese and Russian bombers on Tuesday was a routine one, a Chinese spokesman said "
        "on Wednesday. Lieutenant General Sergei Kobylash, who commands the long-range aviation, said that it broke "
        "no rule. The planes flew over the Sea of Japan and the East China Sea for 13 hours.",
        [
            "exercise 2022-05-24 Sea of Japan: ",
        ],
    ),
    "exercises in a country, of other years": (
        "2019-03-05",
        None,
        "The officer mentioned the Joint Sea-2017 drill in the Baltic Sea in July 2017 and the Vostok-2018 manoeuvres"
        " in Russia in September 2018.",
        [
            "exercise 2017-07 Baltic Sea: ",
            "exercise 2018-09 Russia: ",
        ],
    ),
    "those who direct jointly": (
        "2014-05-21",
        None,
        "China and Russia began a joint naval drill, Joint Sea-2014, off Shanghai on Tuesday. Vice Admiral Tian Zhong"
        " and Rear Admiral Alexander Vitko, who run two fleets and jointly direct the exercise, attended a meeting of"
        " the staff on Wednesday.",
        [
            "exercise 2014-05-20 Shanghai: Alexander Vitko, Tian Zhong",
        ],
    ),
    "arrival without a goal": (
        "2017-06-08",
        None,
        "Chinese Defense Minister Chang Wanquan and his Russian counterpart Sergei Shoigu met in the Kazakh capital "
        "of Astana on Wednesday. Shoigu, who had flown in on Tuesday, said that ties were strong.",
        [
            "meeting 2017-06-07 Astana: Chang Wanquan, Sergei Shoigu",
            "visit 2017-06-06/2017-06-07 Astana: Sergei Shoigu",
        ],
    ),
    "arrival in a clause of its own": (
        "2018-04-25",
        "Beijing",
        "Sergei Shoigu, who had arrived on Monday, also talked with Wei Fenghe, China's defense minister, in Beijing "
        "on Tuesday.",
        [
            "meeting 2018-04-24 Beijing: Sergei Shoigu, Wei Fenghe",
            "visit 2018-04-23/2018-04-24 China: Sergei Shoigu",
        ],
    ),
    "brought abroad by talks": (
        "2012-06-06",
        None,
        "A round of security talks brought Russian Deputy Foreign Minister Igor Morgulov to Beijing on Tuesday.",
        [
            "visit 2012-06-05 Beijing: Igor Morgulov",
        ],
    ),
    "brought to attention": (
        "2012-06-06",
        None,
        "The affair brought Sergei Ivanov to China's attention on Tuesday.",
        [],
    ),
    "conference with its chair and its guests": (
        "2012-04-25",
        None,
        "The defense ministers of the Shanghai Cooperation Organization met in Beijing on Tuesday. The meeting was "
        "chaired by China's Liang Guanglie and attended, among others, by Russian Defense Minister Anatoly Serdyukov "
        "and Kazakhstan's Adilbek Dzhaksybekov.",
        [
            "multilateral 2012-04-24 Beijing: Adilbek Dzhaksybekov, Anatoly Serdyukov, Liang Guanglie",
        ],
    ),
    "speeches right after a conference": (
        "2015-07-01",
        None,
        "A meeting of defense ministers of the SCO was held in St. Petersburg on Tuesday. The session, chaired by the"
        " host, Russian Defense Minister Sergei Shoigu, was also attended by Imangali Tasmagambetov of Kazakhstan. "
        "Chang Wanquan, China's defense minister, who had arrived in St. Petersburg the day before, said in a speech "
        "that the armies should train together.",
        [
            "multilateral 2015-06-30 St. Petersburg: Chang Wanquan, Imangali Tasmagambetov, Sergei Shoigu",
            "visit 2015-06-29/2015-06-30 St. Petersburg: Chang Wanquan",
        ],
    ),
    "delegations led by, after talks without names": (
        "2017-12-07",
        None,
        "China and Russia held their strategic consultation in Moscow on Wednesday. The Chinese side was headed by "
        "Shao Yuanming, deputy chief of the Joint Staff Department, the Russian one by Sergei Rudskoy, chief of the "
        "Main Operational Directorate.",
        [
            "consultation 2017-12-06 Moscow: Sergei Rudskoy, Shao Yuanming",
        ],
    ),
    "it was the Nth time, with the heads and a call": (
        "2015-11-20",
        None,
        "Officers of the two armies compared their views on terrorism in Beijing on Thursday. It was the 17th time "
        "that the two sides had met for strategic consultations. The Russian delegation was led by Sergei Rudskoy, "
        "first deputy chief of the General Staff, the Chinese delegation by Admiral Sun Jianguo, deputy chief of the "
        "Joint Staff Department. Rudskoy and the officers who had come with him were also received by Fang Fenghui, "
        "chief of the General Staff.",
        [
            "consultation 2015-11-19 Beijing: Sergei Rudskoy, Sun Jianguo",
            "meeting 2015-11-19 Beijing: Fang Fenghui, Sergei Rudskoy",
        ],
    ),
    "a session that brought one abroad, both speak": (
        "2013-01-10",
        None,
        "A consultation on strategic stability, the eighth in this form, took Yang Jiechi to Moscow on Wednesday. "
        "Yang, China's state councilor, and Nikolai Patrushev, secretary of the Russian Security Council, agreed that"
        " the treaties had to be kept.",
        [
            "consultation 2013-01-09 Moscow: Nikolai Patrushev, Yang Jiechi",
            "visit 2013-01-09 Moscow: Yang Jiechi",
        ],
    ),
    "a delegation that is still to come": (
        "2013-01-10",
        None,
        "The Russian delegation will be led by Nikolai Patrushev, secretary of the Russian Security Council, who is "
        "to hold consultations with Yang Jiechi, China's state councilor, in Beijing next month.",
        [
            "planned meeting 2013-02 Beijing: Nikolai Patrushev, Yang Jiechi",
        ],
    ),
}
