"""Texts of our own writing in the shape of official readouts and transcripts, for test_contacts; see contact_cases."""

CASES = {
    "transcript of two speakers": (
        "2010-03-23",
        None,
        "Prime Minister of Russia Vladimir Putin: Mr Vice President, friends. We are happy to receive you and your "
        "colleagues in Moscow.\nVice President of China Xi Jinping (as translated): Mr Prime Minister, thank you.",
        ["meeting 2010-03-23 Moscow: Vladimir Putin, Xi Jinping"],
    ),
    "transcript of one who addresses the other": (
        "2013-07-12",
        "Moscow",
        "President of Russia Vladimir Putin: Mr Fan Changlong, friends, let me welcome you to Russia. Our soldiers "
        "have just ended a good exercise.",
        ["meeting 2013-07-12 Russia: Vladimir Putin, Fan Changlong"],
    ),
    "statements to the press are no transcript of a meeting": (
        "2013-03-22",
        "Moscow",
        "President of Russia Vladimir Putin: Ladies and gentlemen, I am glad to welcome our friends.\n"
        "President of China Xi Jinping (retranslated): I am glad to see you all.",
        [],
    ),
    "told a visitor": (
        "2013-03-25",
        None,
        "On Sunday Russian Defense Minister Sergei Shoigu told visiting Chinese President Xi Jinping that the door of "
        "his command centre was open.",
        ["meeting 2013-03-24 Russia: Sergei Shoigu, Xi Jinping", "visit 2013-03-24 Russia: Xi Jinping"],
    ),
    "told somebody who is no visitor": (
        "2013-03-25",
        None,
        "Russian Defense Minister Sergei Shoigu told Russian President Vladimir Putin on Sunday that all was well.",
        [],
    ),
    "on the evening of": (
        "2013-03-26",
        None,
        "On the evening of March 24, Russian Defense Minister Sergei Shoigu had a telephone conversation with Chinese "
        "Defense Minister Chang Wanquan.",
        ["call 2013-03-24 -: Sergei Shoigu, Chang Wanquan"],
    ),
    "with the two meeting, at a city's hospital": (
        "2013-03-26",
        None,
        "The summit of Chinese President Xi Jinping and Russian President Vladimir Putin was a short one, with the two "
        "leaders meeting yesterday at Moscow's Central Clinical Hospital.",
        ["meeting 2013-03-25 Moscow: Xi Jinping, Vladimir Putin"],
    ),
    "the tenth meeting since 1992": (
        "2013-03-26",
        None,
        "During the meeting, the tenth between the two since 1992, both Chinese President Xi Jinping and Russian "
        "President Vladimir Putin were in good spirits.",
        ["meeting 2013-03-26 -: Xi Jinping, Vladimir Putin"],
    ),
    "news without a day and an older meeting": (
        "2013-08-25",
        "Bishkek",
        "Russian President Vladimir Putin met his Chinese counterpart Xi Jinping. The two leaders had first met in "
        "Moscow in March 2013.",
        [
            "meeting 2013-08-25 Bishkek: Vladimir Putin, Xi Jinping",
            "meeting 2013-03 Moscow: Vladimir Putin, Xi Jinping",
        ],
    ),
    "a post taken up in March is no day of the talks": (
        "2013-06-09",
        None,
        "Russian Defense Minister Sergei Shoigu held talks via video conferencing on Friday with Chinese Defense "
        "Minister Chang Wanquan appointed to this post in March 2013.",
        ["call 2013-06-07 -: Sergei Shoigu, Chang Wanquan"],
    ),
    "a counted round": (
        "2009-12-08",
        "Beijing",
        "Chinese State Councilor Dai Bingguo and Russian Security Council Secretary Nikolai Patrushev attended the "
        "fourth round of talks in Beijing early Tuesday.",
        ["consultation 2009-12-08 Beijing: Dai Bingguo, Nikolai Patrushev"],
    ),
    "the Russian and Chinese leaders after another pair": (
        "2013-03-26",
        None,
        "Russian President Vladimir Putin met Chinese President Xi Jinping on Monday in Moscow. Xi then met Russian "
        "Prime Minister Dmitry Medvedev on Tuesday. Monday's meeting was the sixth between the Russian and Chinese "
        "presidents.",
        [
            "meeting 2013-03-25 Moscow: Vladimir Putin, Xi Jinping",
            "meeting 2013-03-26 -: Xi Jinping, Dmitry Medvedev",
        ],
    ),
    "a meeting on the same day in the same company": (
        "2013-03-26",
        None,
        "Chinese President Xi Jinping met Russian President Vladimir Putin in Moscow on Monday.\nThe trade figures "
        "are good.\nXi also met Russian Defense Minister Sergei Shoigu on Monday.",
        [
            "meeting 2013-03-25 Moscow: Vladimir Putin, Xi Jinping",
            "meeting 2013-03-25 Moscow: Xi Jinping, Sergei Shoigu",
        ],
    ),
    "while on a visit": (
        "2013-03-26",
        None,
        "While on an official visit to China, Russian Defense Minister Sergei Shoigu met with Chinese Defense Minister "
        "Chang Wanquan.",
        ["meeting 2013-03-26 China: Sergei Shoigu, Chang Wanquan", "visit 2013-03-26 China: Sergei Shoigu"],
    ),
    "a session that opens by itself, chaired by a minister": (
        "2013-06-27",
        None,
        "The 13th Meeting of Defense Ministers of the Shanghai Cooperation Organization (SCO) convened on Wednesday in "
        "Bishkek. Chaired by Chinese Defense Minister Chang Wanquan, the meeting lasted two hours.",
        ["multilateral 2013-06-26 Bishkek: Chang Wanquan"],
    ),
    "noted at a session": (
        "2013-06-27",
        None,
        "At the meeting of defense ministers of the Shanghai Cooperation Organization on Wednesday, Chinese Defense "
        "Minister Chang Wanquan noted that the times were changing.",
        ["multilateral 2013-06-26 -: Chang Wanquan"],
    ),
    "a minister hosted a senior general whom the next sentence names": (
        "2017-12-07",
        None,
        "Russian President Vladimir Putin praised the ties on Thursday as he hosted a senior Chinese general in "
        'Moscow.\n"These contacts matter," he told Zhang Youxia, a vice chairman of the Central Military Commission.',
        ["meeting 2017-12-07 Moscow: Vladimir Putin, Zhang Youxia"],
    ),
    "the ministers of two countries whom the next sentence names": (
        "2013-03-26",
        None,
        "The defense ministers of China and Russia met in Moscow on Monday and spoke of the years to come. Both "
        "Chinese Defense Minister Chang Wanquan and his Russian counterpart, Sergei Shoigu, were satisfied.",
        ["meeting 2013-03-25 Moscow: Chang Wanquan, Sergei Shoigu"],
    ),
    "one who sat in, and the two again": (
        "2013-03-26",
        None,
        "Chinese Defense Minister Chang Wanquan met Russian Defense Minister Sergei Shoigu in Moscow on Monday. Chang "
        "and Shoigu exchanged views on Syria.\nRussian Chief of General Staff Valery Gerasimov was present at the "
        "meeting.",
        ["meeting 2013-03-25 Moscow: Chang Wanquan, Sergei Shoigu, Valery Gerasimov"],
    ),
    "on the sidelines of a conference that is always in one city": (
        "2013-06-03",
        None,
        "Chinese Defense Minister Chang Wanquan met Russian Defense Minister Sergei Shoigu on Saturday on the "
        "sidelines of the Shangri-La Dialogue.",
        ["meeting 2013-06-01 Singapore: Chang Wanquan, Sergei Shoigu"],
    ),
    "what they will discuss during a call": (
        "2013-06-03",
        None,
        "According to an aide, Russian President Vladimir Putin and Chinese President Xi Jinping will discuss the "
        "harvest during a telephone conversation.",
        ["planned call - -: Vladimir Putin, Xi Jinping"],
    ),
    "three meetings this year": (
        "2013-06-03",
        None,
        "Russian Defense Minister Sergei Shoigu recalled that Russian President Vladimir Putin and Chinese President "
        "Xi Jinping had held three meetings this year.",
        [],
    ),
    "a recent call": (
        "2013-06-03",
        None,
        "Russian President Vladimir Putin recently telephoned Chinese President Xi Jinping.",
        ["undated call - -: Vladimir Putin, Xi Jinping"],
    ),
    "talks that took place on a day": (
        "2013-06-03",
        None,
        "Chinese President Xi Jinping gave details of his talks with Russian President Vladimir Putin, which took "
        "place on March 22 in Moscow.",
        ["meeting 2013-03-22 Moscow: Xi Jinping, Vladimir Putin"],
    ),
    "received a representative whose title comes first": (
        "2013-06-03",
        None,
        "Russian Defense Minister Sergei Shoigu received in Moscow on Monday the special representative of the "
        "government for the two armies, Chang Wanquan.",
        ["meeting 2013-06-03 Moscow: Sergei Shoigu, Chang Wanquan"],
    ),
    "in his own meeting, of the subject to come": (
        "2013-03-27",
        None,
        "Chinese President Xi Jinping met Russian Defense Minister Sergei Shoigu in Moscow on Monday. In his own "
        "meeting with Xi on Tuesday, Russian Prime Minister Dmitry Medvedev spoke of the harvest.",
        [
            "meeting 2013-03-25 Moscow: Xi Jinping, Sergei Shoigu",
            "meeting 2013-03-26 -: Xi Jinping, Dmitry Medvedev",
        ],
    ),
    "days after a call": (
        "2013-03-27",
        None,
        "The talk of a gas pipe comes days after Chinese President Xi Jinping held a phone call with Russian President "
        "Vladimir Putin.",
        ["undated call - -: Vladimir Putin, Xi Jinping"],
    ),
}
