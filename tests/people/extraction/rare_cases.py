"""Turns of phrase that few articles have: who came along, who directs, days that cannot be counted.

Name: (day, city of the dateline, text, contacts in the form of test_contacts.written).
"""

CASES: dict[str, tuple[str | None, str | None, str, list[str]]] = {
    "accompanied by his own": (
        "2017-06-08",
        "Moscow",
        "Chang Wanquan arrived in Moscow on Tuesday. He was accompanied by Sun Jianguo.",
        [
            "visit 2017-06-06 Moscow: Chang Wanquan, Sun Jianguo",
        ],
    ),
    "accompanied by the host": (
        "2017-06-08",
        "Moscow",
        "Chang Wanquan visited the academy in Moscow on Tuesday, where he was accompanied by Sergei Shoigu.",
        [
            "meeting 2017-06-06 Moscow: Chang Wanquan, Sergei Shoigu",
        ],
    ),
    "travelling with the one named": (
        "2017-06-08",
        "Moscow",
        "Chang Wanquan arrived in Moscow on Tuesday. Sun Jianguo and other officers are accompanying Chang on the "
        "visit.",
        [
            "visit 2017-06-06 Moscow: Chang Wanquan, Sun Jianguo",
        ],
    ),
    "travelling with him": (
        "2017-06-08",
        "Moscow",
        "Chang Wanquan arrived in Moscow on Tuesday. Sun Jianguo and Wang Guanzhong are travelling with him.",
        [
            "visit 2017-06-06 Moscow: Chang Wanquan, Sun Jianguo, Wang Guanzhong",
        ],
    ),
    "at his own invitation": (
        "2017-06-08",
        "Moscow",
        "Chang Wanquan came to Moscow on Tuesday at the invitation of Sergei Shoigu.",
        [
            "visit 2017-06-06 Moscow: Chang Wanquan, Sergei Shoigu",
        ],
    ),
    "a conference by its attendees": (
        "2017-06-08",
        "Astana",
        "The meeting was attended by Sergei Shoigu of Russia, Chang Wanquan of China and Saken Zhasuzakov of "
        "Kazakhstan.",
        [
            "multilateral 2017-06-08 Astana: Chang Wanquan, Saken Zhasuzakov, Sergei Shoigu",
        ],
    ),
    "commander of an exercise in apposition": (
        "2013-07-10",
        "Vladivostok",
        "China and Russia began the exercise Joint Sea-2013 off Vladivostok on Friday. Ding Yiping of the Chinese "
        "navy, director of the joint exercise, was content with it.",
        [
            "exercise 2013-07-05 Vladivostok: Ding Yiping",
        ],
    ),
    "directors before their names": (
        "2013-07-10",
        "Vladivostok",
        "The Chinese and Russian directors of the joint drill, Yang Junfei and Leonid Sukhanov, opened Joint Sea-2013 "
        "off Vladivostok on Friday.",
        [
            "exercise 2013-07-05 Vladivostok: Leonid Sukhanov, Yang Junfei",
        ],
    ),
    "director by his title": (
        "2013-07-10",
        "Vladivostok",
        "China and Russia began Joint Sea-2013 off Vladivostok on Friday. Ding Yiping, drill director of the Chinese "
        "side, was content with it.",
        [
            "exercise 2013-07-05 Vladivostok: Ding Yiping",
        ],
    ),
    "to be opened by another": (
        "2013-07-10",
        "Vladivostok",
        "China and Russia began the exercise Joint Sea-2013 off Vladivostok on Friday. Next week the exercise will be "
        "opened by Sergei Shoigu.",
        [
            "exercise 2013-07-05 Vladivostok: ",
        ],
    ),
    "watched by somebody's deputy": (
        "2013-07-10",
        "Vladivostok",
        "China and Russia began the exercise Joint Sea-2013 off Vladivostok on Friday. Sergei Shoigu's deputy Anatoly "
        "Antonov watched the exercise.",
        [
            "exercise 2013-07-05 Vladivostok: Anatoly Antonov",
        ],
    ),
    "exercise called off": (
        "2013-07-10",
        "Vladivostok",
        "The joint exercise Joint Sea-2013, due on July 20, has been called off.",
        [
            "cancelled exercise 2013-07-20 -: ",
        ],
    ),
    "exercise that went on": (
        "2013-07-18",
        "Vladivostok",
        "China and Russia held the exercise Joint Sea-2013. They began on July 5 and lasted for six days.",
        [
            "exercise 2013-07-05/2013-07-10 -: ",
        ],
    ),
    "plan between weekdays": (
        "2017-09-08",
        "Beijing",
        "Chang Wanquan will visit Moscow from Monday to Wednesday.",
        [
            "planned visit 2017-09-11/2017-09-13 Moscow: Chang Wanquan",
        ],
    ),
    "plan over the new year": (
        "2017-09-08",
        "Beijing",
        "Chang Wanquan will visit Russia from December 28 to January 3, 2018.",
        [
            "planned visit 2017-12-28/2018-01-03 Russia: Chang Wanquan",
        ],
    ),
    "plan of coming days": (
        "2017-09-08",
        "Beijing",
        "Chang Wanquan visits Russia in the coming days.",
        [
            "planned visit - Russia: Chang Wanquan",
        ],
    ),
    "days of no year": (
        None,
        "Beijing",
        "Chang Wanquan visited Russia from December 28 to January 3.",
        [
            "visit - Russia: Chang Wanquan",
        ],
    ),
    "month of an article dated by its year": (
        "2017",
        None,
        "Chang Wanquan met Sergei Shoigu in Moscow in May.",
        [
            "meeting 2017-05 Moscow: Chang Wanquan, Sergei Shoigu",
        ],
    ),
    "last week of an article dated by its year": (
        "2017",
        None,
        "Chang Wanquan met Sergei Shoigu in Moscow last week.",
        [
            "undated meeting - Moscow: Chang Wanquan, Sergei Shoigu",
        ],
    ),
    "last month of an article dated by its year": (
        "2017",
        None,
        "Chang Wanquan met Sergei Shoigu in Moscow last month.",
        [
            "undated meeting - Moscow: Chang Wanquan, Sergei Shoigu",
        ],
    ),
    "last weekend of an article dated by its year": (
        "2017",
        None,
        "Chang Wanquan met Sergei Shoigu in Moscow last weekend.",
        [
            "undated meeting - Moscow: Chang Wanquan, Sergei Shoigu",
        ],
    ),
    "last summer of an undated article": (
        None,
        None,
        "Chang Wanquan met Sergei Shoigu in Moscow last summer.",
        [
            "meeting - Moscow: Chang Wanquan, Sergei Shoigu",
        ],
    ),
    "third day of a visit whose days are not told": (
        "2017-09-08",
        "Beijing",
        "Chang Wanquan arrived in Moscow in August. On the third day of his visit he met Sergei Shoigu.",
        [
            "visit 2017-08 Moscow: Chang Wanquan",
            "meeting 2017-08 Moscow: Chang Wanquan, Sergei Shoigu",
        ],
    ),
    "same year as a day told": (
        "2017-09-08",
        "Beijing",
        "Chang Wanquan met Sergei Shoigu in Moscow on May 5, 2015. They met in Beijing in November of the same year.",
        [
            "meeting 2015-05-05 Moscow: Chang Wanquan, Sergei Shoigu",
            "meeting 2015-11 Beijing: Chang Wanquan, Sergei Shoigu",
        ],
    ),
    "same year as one that cannot be told": (
        "2017-09-08",
        "Beijing",
        "Chang Wanquan met Sergei Shoigu in Moscow in 2015. They met in Beijing in November of the same year.",
        [
            "meeting 2015 Moscow: Chang Wanquan, Sergei Shoigu",
            "undated meeting - Beijing: Chang Wanquan, Sergei Shoigu",
        ],
    ),
    "opening words on the telephone": (
        "2017-06-08",
        "Moscow",
        "Sergei Shoigu held a telephone conversation with Chang Wanquan.\n"
        "Sergei Shoigu: Dear Chang Wanquan, I am glad to greet you.\n"
        "Chang Wanquan: Dear Sergei Shoigu, I greet you, too.",
        [
            "call 2017-06-08 -: Chang Wanquan, Sergei Shoigu",
        ],
    ),
    "two separately with one": (
        "2017-10-28",
        "Beijing",
        "Chang Wanquan and Wang Yi separately met Sergei Shoigu on October 21.",
        [
            "meeting 2017-10-21 -: Chang Wanquan, Sergei Shoigu",
            "meeting 2017-10-21 -: Sergei Shoigu, Wang Yi",
        ],
    ),
    "upon arriving": (
        "2016-06-08",
        "Beijing",
        "Upon arriving in Moscow on Monday, Chang Wanquan said that ties were strong.",
        [
            "visit 2016-06-06 Moscow: Chang Wanquan",
        ],
    ),
    "visits summed up": (
        "2016-06-08",
        "Beijing",
        "Chang Wanquan has visited Russia several times.",
        [],
    ),
    "visit told in the present, of next week": (
        "2016-06-08",
        "Beijing",
        "Chang Wanquan pays an official visit to Russia next week.",
        [
            "planned visit 2016-06 Russia: Chang Wanquan",
        ],
    ),
    "first by its month, then by its days": (
        "2016-06-18",
        "Beijing",
        "Chang Wanquan visited Russia in June. He arrived in Moscow on June 5. He stays until June 10.",
        [
            "visit 2016-06-05/2016-06-10 Russia: Chang Wanquan",
        ],
    ),
    "you and I": (
        "2017-06-08",
        "Moscow",
        'Chang Wanquan met Sergei Shoigu in Moscow on Tuesday. "You and I met in Beijing in May," Shoigu said.',
        [
            "meeting 2017-06-06 Moscow: Chang Wanquan, Sergei Shoigu",
            "meeting 2017-05 Beijing: Chang Wanquan, Sergei Shoigu",
        ],
    ),
    "each with one": (
        "2017-06-08",
        "Beijing",
        "Sergei Shoigu and Sergei Lavrov each met Xi Jinping on Tuesday.",
        [
            "meeting 2017-06-06 -: Sergei Lavrov, Xi Jinping",
            "meeting 2017-06-06 -: Sergei Shoigu, Xi Jinping",
        ],
    ),
    "two with one, told separately after": (
        "2017-06-08",
        "Beijing",
        "Sergei Shoigu and Sergei Lavrov met Xi Jinping separately on Tuesday.",
        [
            "meeting 2017-06-06 -: Sergei Lavrov, Xi Jinping",
            "meeting 2017-06-06 -: Sergei Shoigu, Xi Jinping",
        ],
    ),
    "two with one, of separate things": (
        "2017-06-08",
        "Beijing",
        "Sergei Shoigu and Sergei Lavrov met Xi Jinping on Tuesday, and spoke of two separate projects.",
        [
            "meeting 2017-06-06 -: Sergei Lavrov, Sergei Shoigu, Xi Jinping",
        ],
    ),
    "more contacts than days": (
        "2017-06-08",
        "Beijing",
        "Sergei Shoigu met Chang Wanquan and Xi Jinping respectively in May.",
        [
            "meeting 2017-05 -: Chang Wanquan, Sergei Shoigu",
            "meeting 2017-05 -: Sergei Shoigu, Xi Jinping",
        ],
    ),
}
