"""Text dumps of our own writing in the forms in which scrapers leave a page: its title, teasers and addresses as lines."""
# ruff: noqa: E501 - a table keeps one row on one line

from tests.articles.parsing.samples_text import CHINESE, P1, P2, P3, RUSSIAN, Sample

HEADLINE = "Chinese, Russian defense ministers meet"
SAMPLES = (
    Sample(
        "title and headline", f"{HEADLINE} | The Straits Times\nHome\nWorld\n{HEADLINE}\nPublished Nov 24, 2010, 15:11\n\n{P1}\n\n{P2}\n\n{P3}\n",
        "Chinese Defense", "in the spring.", headline=HEADLINE, published="2010-11-24T15:11", outlet="The Straits Times", paragraphs=3,
    ),
    Sample(
        "title in other words than the headline", f"Ministers of two neighbours meet in Beijing | CNA\nAsia\n{HEADLINE}\n24 Nov 2010 03:11PM\n(Updated: 24 Nov 2010 05:00PM)\nBookmark\nBEIJING: {P1}\n{P2}\n{P3}\nSource: AFP/xy\nCopyright© Mediacorp 2010. Mediacorp Pte Ltd. All rights reserved.\n",
        "BEIJING: ", "in the spring.", headline=HEADLINE, published="2010-11-24T15:11", outlet="CNA", agency="AFP", place="Beijing", paragraphs=3,
    ),
    Sample(
        "title alone, the outlet twice", f"{HEADLINE} in the capital - Xinhua | English.news.cn\n\n{P1}\n\n{P2}\n\n{P3}\n",
        "Chinese Defense", "in the spring.", headline=f"{HEADLINE} in the capital", outlet="Xinhua", paragraphs=3,
    ),
    Sample(
        "a source at the headline's end", f"{HEADLINE} - Xinhua\n24 November 2010\n\n{P1}\n\n{P2}\n\n{P3}\n",
        "Chinese Defense", "in the spring.", headline=f"{HEADLINE} - Xinhua", published="2010-11-24", paragraphs=3,
    ),
    Sample(
        "teaser, title, addresses and times as a program reads them",
        f"International\nhttps://sample.example/20101124/ministers-meet.html\n{HEADLINE}\n{HEADLINE}\nSputnik International\nBEIJING (Sputnik) - Chinese Defense Minister Liang Guanglie held talks with his Russian counterpart Anatoly Serdyukov here on... 24.11.2010, Sputnik International\n2010-11-24T15:11+0000\n2010-11-24T15:11+0000\n2010-11-24T18:01+0000\nworld\ndefense ministers of both countries\n/html/head/meta[@name='og:title']/@content\nhttps://sample.example/picture.jpg\nBEIJING (Sputnik) - {P1}\n{P2}\n{P3}\nhttps://sample.example/another.html\nrussia\nfeedback@sputniknews.com\n",
        "BEIJING (Sputnik) - Chinese Defense", "in the spring.", headline=HEADLINE, published="2010-11-24T15:11", outlet="Sputnik", agency="Sputnik", place="Beijing", paragraphs=3,
    ),
    Sample(
        "teaser of two paragraphs above the headline", f"BEIJING, Nov 24 (Reuters) – {P1} Liang said that the two militaries had trained together every year […]\nWorld\n{HEADLINE}\nNov 24, 2010 | 4:12 AM\nAudio By Sampler\nBEIJING, Nov 24 (Reuters) – {P1}\n{P2}\n{P3}\n(Reporting by A Sample; Editing by B Sample)\nSample Radio News\nCopyright © 2010 Sample Radio News\n",
        "BEIJING, Nov 24 (Reuters)", "in the spring.", headline=HEADLINE, published="2010-11-24T04:12", outlet="Sample Radio News", agency="Reuters", place="Beijing", date="2010-11-24", paragraphs=3,
    ),
    Sample(
        "headline that is the first sentence", f"{P1.rstrip('.')}\n12 July 2010, 14:05\n{P1}\n{P2}\n{P3}\n",
        "Chinese Defense", "in the spring.", headline=P1.rstrip("."), published="2010-07-12T14:05", paragraphs=3,
    ),
    Sample(
        "headline broken at a colon", f"Talks of Defense Ministers:\nWider Contacts in View\n\nBEIJING (RIA Novosti) — {P1}\n\n{P2}\n\n{P3}\n",
        "BEIJING (RIA", "in the spring.", headline="Talks of Defense Ministers: Wider Contacts in View", agency="RIA Novosti", place="Beijing", paragraphs=3,
    ),
    Sample(
        "appeals for money above and below", f"×\nEnjoying ad-free content?\nThis commitment costs us a great deal of money every month.\nSupport us\nOur journalism is under attack. We need your help to keep providing you with news.\n\n{HEADLINE}\n\nNov. 24, 2010\n\n{P1}\n\nFleets at sea: Read more on how the two navies trained.\n\n{P2}\n\n{P3}\n\n\nA Message from The Moscow Times:\n\nDear readers,\n\nWe are facing challenges of a kind that we have not met before in all these years.\n© The Moscow Times, all rights reserved.\n",
        "Chinese Defense", "in the spring.", headline=HEADLINE, published="2010-11-24", outlet="The Moscow Times", paragraphs=3,
    ),
    Sample(
        "an agency's name alone below the story", f"World News\n2010-11-24 | 03:09\n{HEADLINE}\n{HEADLINE}\n\n{P1}\n\n{P2}\n\n{P3}\n\nAFP\n \nWorld News\nChina\n",
        "Chinese Defense", "in the spring.", headline=HEADLINE, published="2010-11-24T03:09", agency="AFP", paragraphs=3,
    ),
    Sample(
        "name in capitals before the agency", f"NEWS\n\n{HEADLINE}\n\nJOHN SAMPLE Associated Press\n\nBEIJING -- {P1}\n\n{P2}\n\n{P3}\n",
        "BEIJING --", "in the spring.", headline=HEADLINE, agency="AP", authors=("John Sample",), place="Beijing", paragraphs=3,
    ),
    Sample(
        "domain before the time", f"{HEADLINE}\nchinadaily.com.cn | Updated: 2010-11-24 19:24\nShare\n{P1}\n{P2}\n{P3}\n- Visitors explore the beer city\n- Rain leaves three dead\n",
        "Chinese Defense", "in the spring.", headline=HEADLINE, published="2010-11-24T19:24", outlet="China Daily", agency="China Daily", paragraphs=3,
    ),
    Sample(
        "two cities and a dash alone", f"East Asia\n{HEADLINE}\nNovember 24, 2010 8:25 AM\nReuters\nShare\nMoscow/Beijing — \n\n{P1}\n\n{P2}\n\n{P3}\n\nBack to top\n",
        "Chinese Defense", "in the spring.", headline=HEADLINE, published="2010-11-24T08:25", agency="Reuters", place="Moscow", paragraphs=3,
    ),
    Sample(
        "chinese punctuation read as western", f"{HEADLINE}\n\nUPDATED: 20:43, November 24, 2010\n\n{P1}\n\n¡°China¡¯s answer was ¡®yes¡¯,¡± he said £¨in Chinese£© ¡ª and that was all.\n\n{P3}\n",
        "Chinese Defense", "in the spring.", headline=HEADLINE, published="2010-11-24T20:43", paragraphs=3,
    ),
    Sample(
        "traditional characters, reporter in the dateline", f"中華人民共和國中央人民政府\nwww.gov.cn\n您當前位置：首頁>> 活動\n示例領導人舉行第四輪磋商\n中央政府門戶網站 www.gov.cn   2009年12月08日   來源：新華社\n【字體：大 中 小】\n新華社北京12月8日電(記者李示例){CHINESE[0]}\n12月8日,兩人在北京舉行磋商。新華社記者 某某某 攝\n{CHINESE[1]}\n【我要糾錯】 責任編輯：某某\n",
        "新華社北京12月8日電", "交流与合作。", headline="示例領導人舉行第四輪磋商", published="2009-12-08", outlet="The State Council of the People's Republic of China", agency="Xinhua", authors=("李示例",), place="北京", date="2009-12-08", paragraphs=2,
    ),
    Sample(
        "chinese writer by another word", f"香港01\n兩國防長舉行會談 同意擴大聯合演習\n撰文：王例子\n出版：2024-04-26 16:20 更新：2024-04-26 16:31\n\n{CHINESE[0]}\n{CHINESE[1]}\n",
        CHINESE[0][:10], "交流与合作。", headline="兩國防長舉行會談 同意擴大聯合演習", published="2024-04-26T16:20", outlet="HK01", authors=("王例子",), paragraphs=2,
    ),
    Sample(
        "buttons behind the source", f"首页\n字号：大 中 小\n两国防长举行会谈\n\n2023年07月03日 18:32 来源：中国新闻网 参与互动\n\n{CHINESE[0]}\n{CHINESE[1]}(完)\n【编辑:某某某】\n",
        CHINESE[0][:10], "交流与合作。", headline="两国防长举行会谈", published="2023-07-03T18:32", agency="ECNS", paragraphs=2,
    ),
    Sample(
        "russian author alone, caption with a credit", f"Политика\nШойгу провел переговоры с министром обороны Китая\nОбновлено 18 апреля 2023, 18:35\nАнна Примерова\n\nМинистры во время встречи в Москве Министры во время встречи в Москве Фото: Имя Фамильев/РИА Новости\n{RUSSIAN[0]}\n\n{RUSSIAN[1]}\n\nЧитайте также\n© 2023 NEWS.ru\n",
        RUSSIAN[0][:10], "в Центральной Азии.", headline="Шойгу провел переговоры с министром обороны Китая", published="2023-04-18T18:35", outlet="NEWS.ru", authors=("Анна Примерова",), paragraphs=2,
    ),
    Sample(
        "a place in a headline is no masthead", f"Russia-China Military Talks Begin\n2010-11-24\n\n{P1}\n\n{P2}\n\n{P3}\n\nThe Sample Monitor is a publication of the Sample Foundation. It is written under the direction of analysts.\n",
        "Chinese Defense", "in the spring.", headline="Russia-China Military Talks Begin", published="2010-11-24", paragraphs=3,
    ),
    Sample(
        "narrow columns with broken words", "Page 3                    THE SAMPLE DAILY                    July 12, 2013\n\nNavies of two countries end drills\n\nBy Ann Beispiel\n\nVLADIVOSTOK — Warships of the two\nnavies ended their largest joint exer-\ncise on Thursday with live firing at\nsea and air targets, and a high-\nlevel visitor watched, officers of\nboth sides said on board the flagship.\n\nRear Admiral Yang Example, who com-\nmanded the ships, told report-\ners that the crews had learned much\nfrom one another and that the games\nwould be held every year.\n",
        "VLADIVOSTOK — Warships of the two navies ended their largest joint exercise on Thursday with live firing at sea and air targets, and a high-level visitor", "commanded the ships, told reporters that the crews had learned much from one another and that the games would be held every year.",
        headline="Navies of two countries end drills", published="2013-07-12", authors=("Ann Beispiel",), place="Vladivostok", paragraphs=2,
    ),
    Sample(
        "a transcript of a monitor, wrapped, two lines that break off", f"{' ' * 20}BBC Monitoring Asia Pacific - Political\n\n{' ' * 23}August 24, 2005 Wednesday\n\n{HEADLINE} on drill sidelines\n\nLENGTH: 231 words\n\nText of report in English by official Chinese news agency Xinhua (New China News Agency)\n\nQingdao, 24 August: Chinese Defence Minister Cao Gangchuan met his Russian counterpart\nSergei Ivanov in Qingdao, east China's Shandong Province, on Wednesday [24 August] on the\nsidelines of the exercise, for an exchange of views.\n\nIvanov said that it was particularly significant to hold the drill at the anniversary\nof the victory.\n\nSource: Xinhua news agency, Beijing, in English 1335 gmt 24 Aug 05\n\nLOAD-DATE: August 24, 2005\n",
        "Qingdao, 24 August: Chinese", "at the anniversary of the victory.", headline=f"{HEADLINE} on drill sidelines", published="2005-08-24", outlet="BBC Monitoring", agency="Xinhua", place="Qingdao", date="2005-08-24", paragraphs=2,
    ),
    Sample(
        "report transcribed by FBIS", f"Daily Report\n24 November 2010\nPRC: {HEADLINE}\nOW2411131210 Beijing XINHUA in English 1254 GMT 24 Nov 10\n[FBIS Transcribed Text] Beijing, November 24 (XINHUA) -- {P1}\n\n{P2}\n\n{P3}\n",
        "[FBIS Transcribed Text]", "in the spring.", headline=f"PRC: {HEADLINE}", published="2010-11-24", agency="Xinhua", place="Beijing", date="2010-11-24", paragraphs=3,
    ),
    Sample(
        "banner of a web archive", f"Wayback Machine\n17 captures\n03 Jun 2013 - 11 Apr 2016\nMay\tJUN\tJul\n2012\t2013\t2014\nAbout this capture\nCOLLECTED BY\nOrganization: Sample Crawls\nThe crawls have donated what they gathered every day, and it is added to the archive after a while.\nTIMESTAMPS\nThe Wayback Machine - http://web.archive.org/web/20130603120044/http://english.peopledaily.com.cn:80/201011/24/eng.shtml\nChina\nBusiness\nLast updated at: (Beijing Time) Wednesday, November 24, 2010\n{HEADLINE}\n{P1}\n{P2}\n{P3}\nSource: Xinhua\n",
        "Chinese Defense", "in the spring.", headline=HEADLINE, published="2010-11-24", outlet="People's Daily Online", agency="Xinhua", paragraphs=3,
    ),
    Sample(
        "entities encoded twice", f"Russia &amp;amp; China: ministers&amp;#39; talks end in &amp;quot;accord&amp;quot;\nPublished: 24 November 2010, 18:05\n{P1}\n&amp;ldquo;We have no open questions,&amp;rdquo; the minister told reporters after the talks &amp;mdash; twice.\n&amp;copy; 2010 The Moscow Times. All rights reserved.\n",
        "Chinese Defense", "“We have no open questions,” the minister told reporters after the talks — twice.", headline="Russia & China: ministers' talks end in \"accord\"", published="2010-11-24T18:05", outlet="The Moscow Times", paragraphs=2,
    ),
    Sample(
        "paywall below, copyright before its year", f"The Spokesman-Review\nNews >  Nation/World\n\n{HEADLINE}\n\nWed., Nov. 24, 2010\n\nAssociated Press\n\n{P1}\n\n{P2}\n\n{P3}\n\nThank you for visiting Sample.com. To continue reading this story please subscribe or log in.\n\nYou have reached your article limit for this month.\n© Copyright 2010, The Spokesman-Review | Permission to reprint\n",
        "Chinese Defense", "in the spring.", headline=HEADLINE, published="2010-11-24", outlet="The Spokesman-Review", agency="AP", paragraphs=3,
    ),
    Sample(
        "the agency's copyright on another's page", f"{HEADLINE}\nAssociated Press | Nov 24, 2010\n\nBEIJING — {P1}\n\n{P2}\n\n{P3}\n\n© Copyright 2010  Associated Press . All rights reserved.\n\nNews App by Military.com\nWrite to somebody@yahoo.com or somebody@163.com\n",
        "BEIJING —", "in the spring.", headline=HEADLINE, published="2010-11-24", outlet="Military.com", agency="AP", place="Beijing", paragraphs=3,
    ),
    Sample(
        "from an agency, the writer's city before the time", f"{HEADLINE}\nYour support helps us to tell the story\nFrom all over the world, The Independent is on the ground when the story is developing, and we know how important that is.\nAnn Beispiel\nPeking\nWednesday 24 November 2010 00:02 GMT\nFrom Reuters\n{P1}\n{P2}\n{P3}\n",
        "Chinese Defense", "in the spring.", headline=HEADLINE, published="2010-11-24T00:02", outlet="The Independent", agency="Reuters", authors=("Ann Beispiel",), paragraphs=3,
    ),
    Sample(
        "chinese dateline told at second hand", f"两国“海上演习”联合演习开幕\n2025-08-02 08:10\n\n据新华社符拉迪沃斯托克8月1日电 {CHINESE[0]}\n{CHINESE[1]}\n",
        "据新华社", "交流与合作。", headline="两国“海上演习”联合演习开幕", published="2025-08-02T08:10", agency="Xinhua", place="符拉迪沃斯托克", date="2025-08-01", paragraphs=2,
    ),
    Sample(
        "agency and city, caption with a credit, more to follow", f"Home > China News\n{HEADLINE}\nAFP , Beijing,\nNOV 24 2010, 11:45 IST\nChina's Defence Minister. Credit: Reuters Photo\n{P1}\nAlso Read | Fleets at sea\n{P2}\n{P3}\nMore to follow...\n(This is an unedited and auto-generated story from Syndicated News feed, our staff may not have modified it)\n",
        "Chinese Defense", "in the spring.", headline=HEADLINE, published="2010-11-24T11:45", agency="AFP", paragraphs=3,
    ),
    Sample(
        "by with a colon, credits of text and picture below", f"{HEADLINE}\nBy Special Correspondent\nNovember 24, 2010\n\n{P1}\n\n{P2}\n\n{P3}\n\nPhoto Credit : AP\nCredit : Voice of America (VOA)\n",
        "Chinese Defense", "in the spring.", headline=HEADLINE, published="2010-11-24", agency="VOA", paragraphs=3,
    ),
    Sample(
        "an agency after 'By:'", f"{HEADLINE}\nBy: AFP\nLast Updated: November 24, 2010, 23:35 IST\n{P1}\n{P2}\n{P3}\nSample Channel is committed to providing a forum for civil conversation.\n",
        "Chinese Defense", "in the spring.", headline=HEADLINE, published="2010-11-24T23:35", agency="AFP", paragraphs=3,
    ),
    Sample(
        "dateline without a dash", f"{HEADLINE}\n24 November 2010, 21:12\nShare\nMOSCOW. KAZINFORM {P1}\n\n{P2}\n\n{P3}\n",
        "MOSCOW. KAZINFORM", "in the spring.", headline=HEADLINE, published="2010-11-24T21:12", agency="Kazinform", place="Moscow", paragraphs=3,
    ),
    Sample(
        "the site's address before the time", f"当前位置: 首页>> 今日中国\n两国防长会谈 就加强交流合作交换意见\n示例网站 www.gov.cn   2011年08月04日   来源:新华社\n\n    俄新网RUSNEWS.CN北京8月3日电 {CHINESE[0]}\n\n    {CHINESE[1]}\n",
        "俄新网RUSNEWS.CN", "交流与合作。", headline="两国防长会谈 就加强交流合作交换意见", published="2011-08-04", outlet="The State Council of the People's Republic of China", agency="Xinhua", place="北京", date="2011-08-03", paragraphs=2,
    ),
)  # fmt: skip
