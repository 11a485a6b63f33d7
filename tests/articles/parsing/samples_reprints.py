"""Text dumps of our own writing: reprints of wire stories and pages that print their credits in out-of-the-way places."""
# ruff: noqa: E501 - a table keeps one row on one line

from tests.articles.parsing.samples_text import P1, P2, P3, Sample

HEADLINE = "Chinese, Russian defense ministers meet"
SAMPLES = (
    Sample(
        "credit with an unclosed bracket", f"English>>China\n\n{HEADLINE}\n\nXinhua) 08:52, November 24, 2010\n\nBEIJING, Nov. 23 (Xinhua) -- {P1}\n\n{P2}\n\n{P3}\n\n(Web editor: Li Sample)\n",
        "BEIJING, Nov. 23", "in the spring.", headline=HEADLINE, published="2010-11-24T08:52", outlet="People's Daily Online", agency="Xinhua", place="Beijing", date="2010-11-23", paragraphs=3,
    ),
    Sample(
        "credit with the date below the story", f"{HEADLINE}\n\n{P1}\n\n{P2}\n\n{P3}\n\n(Xinhua News Agency November 24, 2010)\n\nCopyright © China Internet Information Center. All Rights Reserved\n",
        "Chinese Defense", "in the spring.", headline=HEADLINE, published="2010-11-24", outlet="China.org", agency="Xinhua", paragraphs=3,
    ),
    Sample(
        "credit behind the last sentence", f"{HEADLINE}\nPublished : Nov. 24, 2010 - 15:11:07\n{P1}\n\n{P2}\n\nThey meet again in spring. – CGTN\n\nShare This:\n",
        "Chinese Defense", "– CGTN", headline=HEADLINE, published="2010-11-24T15:11", agency="CGTN", paragraphs=3,
    ),
    Sample(
        "writer below the story", f"Asia Pacific\n{HEADLINE}\nBy John Sample and Ann Beispiel\n Nov 24, 2010, 04:02 PM\n\nMELBOURNE, Australia — {P1}\n\n{P2}\n\n{P3}\n\nJohn Sample is the Asia correspondent for Defense News.\n",
        "MELBOURNE", "in the spring.", headline=HEADLINE, published="2010-11-24T16:02", outlet="Defense News", authors=("John Sample", "Ann Beispiel"), place="Melbourne", paragraphs=3,
    ),
    Sample(
        "month glued to the byline", f"ASIA PACIFIC\n{HEADLINE}\nBy JOHN SAMPLENOV. 24, 2010\n\nBEIJING — {P1}\n\n{P2}\n\n{P3}\n\nA version of this article appears in print on November 25, 2010, on Page A4 of the New York edition.\n",
        "BEIJING", "in the spring.", headline=HEADLINE, published="2010-11-24", outlet="The New York Times", authors=("John Sample",), place="Beijing", paragraphs=3,
    ),
    Sample(
        "name, place and topic above the time", f"China / Diplomacy\n\n{HEADLINE}\n\n  • The two spoke of closer ties between the armed forces\n\nTopic |   China-Russia relations\nJohn Sample\nJohn Sample in Beijing\n\nUpdated: 11:17pm, 24 Nov, 2010\n\nWhy you can trust SCMP\n{P1}\n{P2}\n{P3}\nREAD FULL ARTICLE\n",
        "Chinese Defense", "in the spring.", headline=HEADLINE, published="2010-11-24T23:17", outlet="South China Morning Post", authors=("John Sample",), paragraphs=3,
    ),
    Sample(
        "agency and city on a line", f"Taipei Times\nWorld News\n\nWed, Nov 24, 2010 - Page 5\n{HEADLINE}\nAP, BEIJING\n{P1}\n{P2}\n{P3}\nThis story has been viewed 2419 times.\n",
        "Chinese Defense", "in the spring.", headline=HEADLINE, published="2010-11-24", outlet="Taipei Times", agency="AP", place="Beijing", paragraphs=3,
    ),
    Sample(
        "long caption above the story", f"Theme\nLeaders attend a meeting at the Vostochny Cosmodrome in the far eastern Amur region, Russia, September 13, 2010. Sputnik/Pool via REUTERS ATTENTION EDITORS - THIS IMAGE WAS PROVIDED BY A THIRD PARTY.\n{HEADLINE}\n\nReuters\nPublished: 24 November ,2010: 11:02 AM GST\n{P1}\n\n{P2}\n\n{P3}\n\nAl Arabiya English © 2010\n",
        "Chinese Defense", "in the spring.", headline=HEADLINE, published="2010-11-24T11:02", outlet="Al Arabiya English", agency="Reuters", paragraphs=3,
    ),
    Sample(
        "long entry in the menu", f"WEATHER\nCHINA\nHot Links\nPermanent Mission of the Republic to the United Nations Office at Geneva and other International Organizations in all of Switzerland and of the Continent\nForeign Affairs College\nInstitute of Studies\nDefense Ministers Meet\n{P1}\n\n{P2}\n\n{P3}\n\n(People's Daily November 24, 2010)\n",
        "Chinese Defense", "in the spring.", headline="Defense Ministers Meet", published="2010-11-24", agency="People's Daily Online", paragraphs=3,
    ),
    Sample(
        "byline of an agency and its reporter", f"{HEADLINE}\n16:0424/11/2010\nRIA Novosti. John Sample\nBEIJING, November 24 (RIA Novosti) - {P1}\n\n{P2}\n\n{P3}\n",
        "BEIJING", "in the spring.", headline=HEADLINE, published="2010-11-24T16:04", agency="RIA Novosti", authors=("John Sample",), place="Beijing", date="2010-11-24", paragraphs=3,
    ),
    Sample(
        "place below the headline of kremlin.ru", f"Official website of the President of Russia\n\n{HEADLINE}\n\nNovember 24, 2010, Novo-Ogaryovo, Moscow Region\n\n{P1}\n\n{P2}\n\n{P3}\n",
        "Chinese Defense", "in the spring.", headline=HEADLINE, published="2010-11-24", outlet="Kremlin", place="Novo-Ogaryovo", date="2010-11-24", paragraphs=3,
    ),
    Sample(
        "standfirst below the byline", f"{HEADLINE}\nJohn Sample 5 hours ago Wed 24th November 2010 | 04:40 PM\n\nThe Chinese and the Russian defense minister spoke of closer ties between their armed forces\n\nBEIJING (UrduPoint News / Sputnik - 24th November, 2010) {P1}\n\n{P2}\n\n{P3}\n\nYour Thoughts and Comments\n",
        "BEIJING", "in the spring.", headline=HEADLINE, published="2010-11-24T16:40", outlet="UrduPoint", agency="UrduPoint", authors=("John Sample",), place="Beijing", date="2010-11-24", paragraphs=3,
    ),
    Sample(
        "fields with labels of two letters", f"HD   {HEADLINE}\nWC   240 words\nPD   24 November 2010\nET   18:30\nSN   Interfax: Russia & CIS General Newswire\nLA   English\nCY   (c) 2010 Interfax Information Services, B.V.\n\nLP\nBEIJING. Nov 24 (Interfax) - {P1}\n\n{P2}\n\n{P3}\n\nNS   gdip : International Relations\n",
        "BEIJING. Nov 24", "in the spring.", headline=HEADLINE, published="2010-11-24T18:30", outlet="Interfax", agency="Interfax", place="Beijing", date="2010-11-24", paragraphs=3,
    ),
    Sample(
        "first sentence full of titles", f"{HEADLINE}\n2010-11-24\n\nOn November 24, 2010, State Councilor and Defense Minister Liang Guanglie met with Defense Minister of the Russian Federation Anatoly Serdyukov.\n\n{P2}\n\n{P3}\nSuggest to a Friend\nPrint\n",
        "On November 24", "in the spring.", headline=HEADLINE, published="2010-11-24", paragraphs=3,
    ),
    Sample(
        "time in the next line, bureau chief", f"{HEADLINE}\nNovember 24, 2010\nWeb posted at: 6:30 p.m. EDT (2230 GMT)\n\nFrom Beijing Bureau Chief John Sample\n\nBEIJING (CNN) -- {P1}\n\n{P2}\n\n{P3}\n\n(c) 2010 Cable News Network, Inc.\n",
        "BEIJING (CNN)", "in the spring.", headline=HEADLINE, published="2010-11-24T18:30", outlet="CNN", agency="CNN", authors=("John Sample",), place="Beijing", paragraphs=3,
    ),
    Sample(
        "square as the end mark", f"{HEADLINE}\nSource: Xinhua\nEditor: huaxia\n2010-11-24 20:41:30\n\nBEIJING, Nov. 24 (Xinhua) -- {P1}\n\n{P2}\n\n{P3} ■\n",
        "BEIJING, Nov. 24", "in the spring.", headline=HEADLINE, published="2010-11-24T20:41", agency="Xinhua", place="Beijing", date="2010-11-24", paragraphs=3,
    ),
)  # fmt: skip
