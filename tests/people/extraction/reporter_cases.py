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
}
