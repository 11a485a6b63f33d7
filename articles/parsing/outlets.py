"""The table of outlets: one row an outlet. A new outlet is a row and a sample, no code."""
# ruff: noqa: E501 - a table keeps one row on one line

import re
from dataclasses import dataclass, field
from urllib.parse import urlsplit


@dataclass(frozen=True, slots=True)
class OutletRow:
    """An outlet.

    `names`: the other forms in which pages and credits print its name; `domains`: without 'www.' and subdomains;
    `furniture`: patterns of lines that only its own pages have; `story`: '#id' or '.class' of the story in its HTML.
    """

    # ruff: noqa: E501 - a table keeps one row on one line

    key: str
    name: str
    country: str
    domains: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    furniture: tuple[str, ...] = ()
    story: tuple[str, ...] = ()
    compiled: tuple[re.Pattern[str], ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "compiled", tuple(re.compile(p, re.IGNORECASE) for p in self.furniture))


OUTLETS = (
    # China
    OutletRow(
        "xinhua", "Xinhua", "CN",
        ("xinhuanet.com", "news.cn", "chinaview.cn", "xinhua.org", "xinhuanet.com.cn"),
        ("Xinhua News Agency", "Xinhua News", "Xinhuanet", "Xinhua Net", "Xinhua Online", "XINHUANET.com", "China View", "New China News Agency",
         "Xinhua General News Service", "Xinhua Economic News Service", "English.news.cn", "新华社", "新華社", "新华网", "新華網", "Синьхуа"),
        (r"explore xinhuanet", r"(?:www\.|english\.)?(?:chinaview\.cn|news\.cn|xinhuanet\.com)\s+(?:19|20)\d\d-\d\d-\d\d", r"more from xinhua$", r"xinhuanet +\| +"),
        ("#detail", "#detailContent", "#Content"),
    ),
    OutletRow(
        "china-daily", "China Daily", "CN",
        ("chinadaily.com.cn", "chinadaily.com", "chinadailyhk.com", "chinadaily.net"),
        ("China Daily Website", "China Daily Information Co (CDIC)", "China Daily Information Co", "China Daily Online", "China Daily Global",
         "China Daily Asia", "chinadaily", "中国日报", "中国日报网"),
        (r"today's top news$", r"editor's picks$", r"most viewed in 24 hours$", r"(?:by [^|]{2,60}\|\s*)?china ?daily(?:\.com\.cn)?\s*\|\s*updated:"),
        ("#Content", ".article-main"),
    ),
    OutletRow(
        "peoples-daily-online", "People's Daily Online", "CN",
        ("people.com.cn", "people.cn", "peopledaily.com.cn", "peoplesdaily.com.cn"),
        ("People's Daily", "People's Daily app", "People's Daily Overseas Edition", "People’s Daily Online", "Renmin Ribao", "人民网", "人民日报", "人民网-人民日报"),
        (r"english ?>>", r"selections for you$"),
        (".w860", "#p_content", ".txt_con", ".rm_txt_con"),
    ),
    OutletRow(
        "china-military-online", "China Military Online", "CN",
        ("chinamil.com.cn", "81.cn"),
        ("China Military", "ChinaMil", "ChinaMilitary", "China Military Net", "中国军网"),
        (), ("#article-content", ".article-content"),
    ),
    OutletRow("pla-daily", "PLA Daily", "CN", ("pladaily.com.cn",), ("PLA Daily Online", "Liberation Army Daily", "解放军报", "Jiefangjun Bao"), ()),
    OutletRow(
        "mnd-china", "Ministry of National Defense of the People's Republic of China", "CN",
        ("mod.gov.cn",),
        ("Ministry of National Defense", "Ministry of National Defense of PRC", "Ministry of National Defense, PRC", "MOD China", "国防部网", "中华人民共和国国防部"),
        (), ("#article-content", ".article-content"),
    ),
    OutletRow("global-times", "Global Times", "CN", ("globaltimes.cn", "huanqiu.com"), ("Global Times Online", "globaltimes", "环球时报", "环球网"), (), (".article_right", ".article_content", ".span12")),
    OutletRow("cgtn", "CGTN", "CN", ("cgtn.com",), ("China Global Television Network", "CGTN America"), (), ("#cmsMainContent",)),
    OutletRow("cctv", "CCTV", "CN", ("cctv.com", "cntv.cn", "cctv.cn"), ("CCTV.com", "CNTV", "China Central Television", "央视网", "央视新闻", "CCTV News"), ()),
    OutletRow("cri", "China Radio International", "CN", ("cri.cn", "crienglish.com"), ("CRI", "CRI Online", "CRIENGLISH.com", "国际在线"), ()),
    OutletRow("ecns", "ECNS", "CN", ("ecns.cn", "chinanews.com", "chinanews.com.cn"), ("ECNS.cn", "China News Service", "CNS", "China News", "Chinanews.com", "中新网", "中新社", "中国新闻网"), (), (".left_zw", ".content")),
    OutletRow("china-org", "China.org", "CN", ("china.org.cn",), ("China.org.cn", "China Internet Information Center", "中国网"), (), ("#container_txt",)),
    OutletRow("gov-cn", "The State Council of the People's Republic of China", "CN", ("gov.cn",), ("Gov.cn", "GOV.cn", "English.gov.cn", "The State Council", "中国政府网", "中國政府網", "中央政府门户网站", "中央政府門戶網站", "中华人民共和国中央人民政府", "中華人民共和國中央人民政府"), ()),
    OutletRow("fmprc", "Ministry of Foreign Affairs of the People's Republic of China", "CN", ("fmprc.gov.cn", "mfa.gov.cn"),
              ("Ministry of Foreign Affairs, the People's Republic of China", "Foreign Ministry of China", "中华人民共和国外交部", "外交部"), (), ("#News_Body_Txt_A", ".news-main")),
    OutletRow("shanghai-daily", "Shanghai Daily", "CN", ("shanghaidaily.com", "shine.cn"), ("SHINE", "上海日报"), ()),
    OutletRow("scmp", "South China Morning Post", "HK", ("scmp.com",), ("SCMP", "SCMP.com", "South China Morning Post Publishers Ltd", "South China Morning Post Publishers"), (r"why you can trust scmp$",)),
    OutletRow("asia-times", "Asia Times", "HK", ("asiatimes.com", "atimes.com"), ("Asia Times Online",)),
    OutletRow("china-review-news", "China Review News", "HK", ("crntt.com", "chinareviewnews.com"), ("CRNTT", "中评社", "中評社", "中國評論新聞網"), (r"(?:https?://)?www\.crntt\.com\s+(?:19|20)\d\d-",)),
    OutletRow("ifeng", "Phoenix", "HK", ("ifeng.com",), ("Phoenix TV", "ifeng", "凤凰网", "凤凰卫视")),
    OutletRow("guancha", "Guancha", "CN", ("guancha.cn",), ("观察者网",)),
    OutletRow("the-paper", "The Paper", "CN", ("thepaper.cn",), ("澎湃新闻",)),
    OutletRow("sina", "Sina", "CN", ("sina.com.cn", "sina.cn"), ("新浪网", "新浪军事", "新浪新闻")),
    OutletRow("sohu", "Sohu", "CN", ("sohu.com",), ("搜狐", "搜狐网")),
    OutletRow("netease", "NetEase", "CN", ("163.com",), ("网易", "网易新闻")),
    OutletRow("sixth-tone", "Sixth Tone", "CN", ("sixthtone.com",)),
    OutletRow("beijing-review", "Beijing Review", "CN", ("bjreview.com", "bjreview.com.cn")),
    OutletRow("yicai", "Yicai", "CN", ("yicai.com", "yicaiglobal.com"), ("Yicai Global", "第一财经")),
    OutletRow("caixin", "Caixin", "CN", ("caixin.com", "caixinglobal.com"), ("Caixin Global", "财新", "财新网")),
    OutletRow("haiwainet", "Haiwainet", "CN", ("haiwainet.cn",), ("海外网",)),
    OutletRow("reference-news", "Reference News", "CN", ("cankaoxiaoxi.com",), ("Cankao Xiaoxi", "参考消息", "参考消息网")),
    OutletRow("guangming-daily", "Guangming Daily", "CN", ("gmw.cn",), ("光明日报", "光明网")),
    OutletRow("china-youth-daily", "China Youth Daily", "CN", ("cyol.com",), ("中国青年报", "中青在线")),
    OutletRow("cnr", "China National Radio", "CN", ("cnr.cn",), ("央广网", "中央人民广播电台")),
    OutletRow("tencent", "Tencent", "CN", ("qq.com",), ("腾讯网", "腾讯新闻")),
    OutletRow("beijing-news", "The Beijing News", "CN", ("bjnews.com.cn",), ("新京报",)),
    OutletRow("jiefang-daily", "Jiefang Daily", "CN", ("jfdaily.com",), ("解放日报", "上观新闻")),
    OutletRow("hk01", "HK01", "HK", ("hk01.com",), ("香港01",)),
    OutletRow("rthk", "RTHK", "HK", ("rthk.hk",), ("Radio Television Hong Kong", "香港電台", "香港电台")),
    OutletRow("hkfp", "Hong Kong Free Press", "HK", ("hongkongfp.com",), ("HKFP",)),
    OutletRow("ta-kung-pao", "Ta Kung Pao", "HK", ("takungpao.com", "takungpao.com.hk"), ("大公报", "大公報", "大公网")),
    OutletRow("wen-wei-po", "Wen Wei Po", "HK", ("wenweipo.com",), ("香港文匯報", "香港文汇报", "文匯網")),
    OutletRow("ming-pao", "Ming Pao", "HK", ("mingpao.com",), ("明報", "明报", "明報新聞網")),
    OutletRow("taipei-times", "Taipei Times", "TW", ("taipeitimes.com",), (), ()),
    OutletRow("cna-taiwan", "Central News Agency", "TW", ("focustaiwan.tw", "cna.com.tw"), ("Focus Taiwan", "CNA English News", "中央社"), ()),
    OutletRow("united-daily-news", "United Daily News", "TW", ("udn.com",), ("聯合報", "联合报", "聯合新聞網")),
    OutletRow("china-times", "China Times", "TW", ("chinatimes.com",), ("中國時報", "中国时报", "中時新聞網")),
    OutletRow("liberty-times", "Liberty Times", "TW", ("ltn.com.tw",), ("自由時報", "自由时报")),
    OutletRow("taiwan-news", "Taiwan News", "TW", ("taiwannews.com.tw",)),
    # Russia
    OutletRow(
        "tass", "TASS", "RU", ("tass.com", "tass.ru", "itar-tass.com", "itar-tass.ru"),
        ("ITAR-TASS", "Itar-Tass", "ITAR TASS", "TASS Russian News Agency", "Russian News Agency TASS", "TASS, Russian news agency", "TASS Defense",
         "Federal State Unitary Enterprise ITAR-TASS", "ТАСС", "ИТАР-ТАСС", "塔斯社"),
        (r"© tass, russian news agency",), (".text-block", ".text-content"),
    ),
    OutletRow("ria-novosti", "RIA Novosti", "RU", ("rian.ru", "ria.ru", "rian.com"), ("РИА Новости", "俄新网", "俄新网RUSNEWS.CN", "RIA Novosti news agency", "Russian News & Information Agency RIA Novosti", "RIA-Novosti", "РИА «Новости»"), (), (".article__body",)),
    OutletRow("sputnik", "Sputnik", "RU", ("sputniknews.com", "sputnikglobe.com", "sputniknews.cn", "sputnik.by"), ("Sputnik International", "Sputnik News", "Sputnik Globe", "Sputnik Military", "Спутник", "俄罗斯卫星通讯社"), (), (".article__body", ".b-article__text")),
    OutletRow("interfax", "Interfax", "RU", ("interfax.com", "interfax.ru", "interfax-news.com"), ("Interfax News Agency", "INTERFAX.RU", "Интерфакс", "Interfax Russia & CIS General Newswire"), ()),
    OutletRow("interfax-avn", "Interfax-AVN", "RU", ("militarynews.ru",), ("Interfax-AVN Military News Agency", "Interfax-Military News Agency", "Military News Agency", "Russia & CIS Military Newswire"), ()),
    OutletRow(
        "kremlin", "Kremlin", "RU", ("kremlin.ru",), ("President of Russia", "The Kremlin, Moscow: official site", "Президент России", "Official website of the President of Russia"),
        (r"direct link: en\.kremlin\.ru", r"official website: kremlin\.ru", r"published in sections?: news"), (".read__internal_content", ".read__content"),
    ),
    OutletRow("russian-government", "Government of Russia", "RU", ("government.ru", "premier.gov.ru"), ("The Russian Government", "Russian Government", "Правительство России"), ()),
    OutletRow("mid", "Ministry of Foreign Affairs of the Russian Federation", "RU", ("mid.ru",), ("The Ministry of Foreign Affairs of the Russian Federation", "Russian Foreign Ministry", "МИД России", "Министерство иностранных дел Российской Федерации"), (), (".text", ".article-content")),
    OutletRow("mod-russia", "Ministry of Defence of the Russian Federation", "RU", ("mil.ru",), ("Russian Defence Ministry", "Ministry of Defense of the Russian Federation", "Министерство обороны Российской Федерации", "Минобороны России"), (), (".article-content",)),
    OutletRow("rt", "RT", "RU", ("rt.com", "russiatoday.com"), ("Russia Today", "RT International", "RT.com", "Autonomous Nonprofit Organization \"TV-Novosti\"", "Autonomous Nonprofit Organization “TV-Novosti”"), (), (".article__text",)),
    OutletRow("pravda", "Pravda.ru", "RU", ("pravda.ru", "pravdareport.com"), ("Pravda Report", "PRAVDA.Ru", "PravdaReport", "English Pravda", "Правда.Ру"), ()),
    OutletRow("moscow-times", "The Moscow Times", "RU", ("themoscowtimes.com", "moscowtimes.ru"), ("Moscow Times",), ()),
    OutletRow("voice-of-russia", "Voice of Russia", "RU", ("ruvr.ru", "voiceofrussia.com"), ("The Voice of Russia",), ()),
    OutletRow("kommersant", "Kommersant", "RU", ("kommersant.ru", "kommersant.com"), ("Коммерсантъ", "Коммерсант"), ()),
    OutletRow("krasnaya-zvezda", "Krasnaya Zvezda", "RU", ("redstar.ru",), ("Красная звезда", "Red Star"), ()),
    OutletRow("rossiyskaya-gazeta", "Rossiyskaya Gazeta", "RU", ("rg.ru",), ("Российская газета",)),
    OutletRow("izvestia", "Izvestia", "RU", ("iz.ru", "izvestia.ru"), ("Известия",)),
    OutletRow("vedomosti", "Vedomosti", "RU", ("vedomosti.ru",), ("Ведомости",)),
    OutletRow("rbc", "RBC", "RU", ("rbc.ru",), ("РБК",)),
    OutletRow("lenta", "Lenta.ru", "RU", ("lenta.ru",), ("Лента.ру",)),
    OutletRow("gazeta-ru", "Gazeta.ru", "RU", ("gazeta.ru",), ("Газета.Ru",)),
    OutletRow("regnum", "Regnum", "RU", ("regnum.ru",), ("ИА REGNUM", "REGNUM News Agency")),
    OutletRow("zvezda", "Zvezda", "RU", ("tvzvezda.ru", "zvezdaweekly.ru"), ("TV Zvezda", "Звезда", "Телеканал Звезда")),
    OutletRow("russian-security-council", "Security Council of the Russian Federation", "RU", ("scrf.gov.ru",), ("Совет Безопасности Российской Федерации",)),
    OutletRow("rbth", "Russia Beyond", "RU", ("rbth.com", "rbth.ru"), ("Russia Beyond the Headlines", "RBTH"), ()),
    OutletRow("news-ru", "NEWS.ru", "RU", ("news.ru",)),
    OutletRow("newsru-com", "NEWSru.com", "RU", ("newsru.com",)),
    OutletRow("komsomolskaya-pravda", "Komsomolskaya Pravda", "RU", ("kp.ru",), ("Комсомольская правда",)),
    OutletRow("moskovsky-komsomolets", "Moskovsky Komsomolets", "RU", ("mk.ru",), ("Московский комсомолец",)),
    OutletRow("nezavisimaya-gazeta", "Nezavisimaya Gazeta", "RU", ("ng.ru",), ("Независимая газета", "Независимое военное обозрение")),
    OutletRow("novaya-gazeta", "Novaya Gazeta", "RU", ("novayagazeta.ru",), ("Новая газета",)),
    OutletRow("argumenty-i-fakty", "Argumenty i Fakty", "RU", ("aif.ru",), ("Аргументы и факты",)),
    OutletRow("fontanka", "Fontanka", "RU", ("fontanka.ru",), ("Фонтанка.ру",)),
    OutletRow("vzglyad", "Vzglyad", "RU", ("vz.ru",), ("ВЗГЛЯД.РУ", "Деловая газета «Взгляд»")),
    OutletRow("rosbalt", "Rosbalt", "RU", ("rosbalt.ru",), ("Росбалт", "ИА Росбалт")),
    OutletRow("channel-one", "Channel One Russia", "RU", ("1tv.ru",), ("Первый канал",)),
    OutletRow("vesti-ru", "Vesti.ru", "RU", ("vesti.ru",), ("Вести.Ru",)),
    OutletRow("ren-tv", "REN TV", "RU", ("ren.tv",), ("РЕН ТВ",)),
    OutletRow("topwar", "Military Review", "RU", ("topwar.ru",), ("Военное обозрение",)),
    OutletRow("vpk", "Military-Industrial Courier", "RU", ("vpk-news.ru",), ("Военно-промышленный курьер",)),
    OutletRow("mail-ru", "Mail.ru", "RU", ("mail.ru",), ("Новости Mail", "Новости Mail.ru")),
    OutletRow("vestnik-kavkaza", "Vestnik Kavkaza", "RU", ("vestikavkaza.ru", "vestnikkavkaza.net"), ("Вестник Кавказа",)),
    OutletRow("valdai", "Valdai Club", "RU", ("valdaiclub.com",), ("Valdai Discussion Club", "Клуб «Валдай»")),
    OutletRow("meduza", "Meduza", "LV", ("meduza.io",), ("Медуза",)),
    # the West, and agencies of other countries
    OutletRow("reuters", "Reuters", "GB", ("reuters.com",), ("Thomson Reuters", "Reuters News"), (r"our standards: the thomson reuters trust principles",), (".article-body__content", "#articleText")),
    OutletRow("ap", "AP", "US", ("apnews.com", "ap.org"), ("Associated Press", "The Associated Press", "AP News", "Associated Press Worldstream", "The Associated Press State & Local Wire"), (r"follow ap['’]s .{2,60} coverage at",), (".RichTextStoryBody", ".Article")),
    OutletRow("afp", "AFP", "FR", ("afp.com",), ("Agence France-Presse", "Agence France Presse", "AFP News", "Agence France Presse -- English"), ()),
    OutletRow("upi", "UPI", "US", ("upi.com",), ("United Press International", "UPI.com"), ()),
    OutletRow("bbc", "BBC", "GB", ("bbc.com", "bbc.co.uk"), ("BBC News", "BBC中文", "BBC News 中文", "Русская служба Би-би-си"), (r"the bbc is not responsible for the content of external",)),
    OutletRow("bbc-monitoring", "BBC Monitoring", "GB", ("monitoring.bbc.co.uk",), ("BBC Monitoring Asia Pacific", "BBC Monitoring Former Soviet Union", "BBC Worldwide Monitoring", "BBC Monitoring International Reports", "BBC Summary of World Broadcasts", "British Broadcasting Corporation")),
    OutletRow("france-24", "France 24", "FR", ("france24.com",), ("FRANCE 24",)),
    OutletRow("al-jazeera", "Al Jazeera", "QA", ("aljazeera.com",), ("Al Jazeera English", "Al Jazeera Media Network")),
    OutletRow("al-arabiya", "Al Arabiya English", "AE", ("alarabiya.net",), ("Al Arabiya", "Al Arabiya News")),
    OutletRow("deutsche-welle", "Deutsche Welle", "DE", ("dw.com",), ("德国之声", "DW News",)),
    OutletRow("dpa", "dpa", "DE", ("dpa.com", "dpa-international.com"), ("Deutsche Presse-Agentur", "Deutsche Presse-Agentur GmbH")),
    OutletRow("efe", "EFE", "ES", ("efe.com",), ("Agencia EFE",)),
    OutletRow("euronews", "Euronews", "FR", ("euronews.com",)),
    OutletRow("bloomberg", "Bloomberg", "US", ("bloomberg.com",), ("Bloomberg News", "Bloomberg L.P.")),
    OutletRow("wsj", "The Wall Street Journal", "US", ("wsj.com",), ("Wall Street Journal", "Dow Jones & Company")),
    OutletRow("financial-times", "Financial Times", "GB", ("ft.com",), ("The Financial Times Limited",)),
    OutletRow("telegraph", "The Daily Telegraph", "GB", ("telegraph.co.uk",), ("Telegraph Media Group Limited", "The Telegraph", "Daily Telegraph")),
    OutletRow("independent", "The Independent", "GB", ("independent.co.uk", "the-independent.com"), ("Independent Online", "The Independent Online"), (r".{0,80}\bthe independent is (?:on the ground|trusted by)\b", r"join thought-provoking conversations, follow other independent readers")),
    OutletRow("newsweek", "Newsweek", "US", ("newsweek.com",)),
    OutletRow("washington-times", "The Washington Times", "US", ("washingtontimes.com",), ("Washington Times",)),
    OutletRow("los-angeles-times", "Los Angeles Times", "US", ("latimes.com",)),
    OutletRow("fox-news", "Fox News", "US", ("foxnews.com",), ("FOX News Network, LLC",)),
    OutletRow("cnbc", "CNBC", "US", ("cnbc.com",)),
    OutletRow("usni-news", "USNI News", "US", ("news.usni.org", "usni.org"), ("U.S. Naval Institute News", "U.S. Naval Institute Staff")),
    OutletRow("spacewar", "SpaceWar", "US", ("spacewar.com",), ("Space War", "SpaceWar.com")),
    OutletRow("space-daily", "Space Daily", "US", ("spacedaily.com",), ("SpaceDaily",)),
    OutletRow("terra-daily", "TerraDaily", "US", ("terradaily.com",), ("Terra Daily",)),
    OutletRow("stars-and-stripes", "Stars and Stripes", "US", ("stripes.com",)),
    OutletRow("navy-recognition", "Navy Recognition", "BE", ("navyrecognition.com",)),
    OutletRow("army-recognition", "Army Recognition", "BE", ("armyrecognition.com",)),
    OutletRow("naval-news", "Naval News", "FR", ("navalnews.com",)),
    OutletRow("stratfor", "Stratfor", "US", ("stratfor.com",)),
    OutletRow("national-interest", "The National Interest", "US", ("nationalinterest.org",)),
    OutletRow("foreign-policy", "Foreign Policy", "US", ("foreignpolicy.com",)),
    OutletRow("pacific-forum", "Pacific Forum", "US", ("pacforum.org",), ("Comparative Connections",)),
    OutletRow("cnn", "CNN", "US", ("cnn.com",), ("CNN.com", "Cable News Network"), ()),
    OutletRow("nyt", "The New York Times", "US", ("nytimes.com",), ("New York Times", "The New York Times Company"), (r"a version of this article appears in print .{0,60}new york edition",)),
    OutletRow("washington-post", "The Washington Post", "US", ("washingtonpost.com",), ("Washington Post",), ()),
    OutletRow("guardian", "The Guardian", "GB", ("theguardian.com", "guardian.co.uk"), ("Guardian News & Media Limited", "Guardian News and Media Limited"), ()),
    OutletRow("defense-news", "Defense News", "US", ("defensenews.com",), ("DefenseNews",), ()),
    OutletRow("janes", "Jane's", "GB", ("janes.com",), ("Janes", "IHS Jane's", "Jane's Defence Weekly", "IHS Jane's Defence Weekly"), ()),
    OutletRow("jamestown", "The Jamestown Foundation", "US", ("jamestown.org",), ("Jamestown Foundation", "China Brief", "Eurasia Daily Monitor"), ()),
    OutletRow("rferl", "RFE/RL", "US", ("rferl.org", "svoboda.org"), ("Радио Свобода", "Radio Free Europe/Radio Liberty", "RadioFreeEurope/RadioLiberty", "Radio Free Europe", "RFE/RL, Inc"), ()),
    OutletRow("voa", "VOA", "US", ("voanews.com", "voachinese.com", "voacantonese.com", "golosameriki.com"), ("美国之音", "美國之音", "Голос Америки", "Voice of America", "VOA News"), ()),
    OutletRow("diplomat", "The Diplomat", "US", ("thediplomat.com",), (), ()),
    OutletRow("carnegie", "Carnegie Endowment for International Peace", "US", ("carnegieendowment.org", "carnegie.ru", "carnegieeurope.eu"), ("Carnegie Moscow Center", "Carnegie Endowment"), ()),
    OutletRow("yonhap", "Yonhap", "KR", ("yonhapnews.co.kr", "yna.co.kr"), ("Yonhap News Agency", "Yonhap News"), ()),
    OutletRow("kyodo", "Kyodo", "JP", ("kyodonews.net", "kyodonews.jp", "kyodo.co.jp"), ("Kyodo News", "Kyodo News International", "Japan Economic Newswire", "KYODO NEWS"), ()),
    OutletRow("korea-herald", "The Korea Herald", "KR", ("koreaherald.com",), ("Korea Herald",)),
    OutletRow("korea-times", "The Korea Times", "KR", ("koreatimes.co.kr",), ("Korea Times",)),
    OutletRow("kbs", "KBS World", "KR", ("kbs.co.kr",), ("KBS WORLD Radio", "KBS News")),
    OutletRow("nhk", "NHK", "JP", ("nhk.or.jp",), ("NHK World", "NHK WORLD-JAPAN", "NHK World Japan")),
    OutletRow("jiji", "Jiji Press", "JP", ("jiji.com",), ("The Jiji Press", "The Jiji Press, Ltd", "Jiji Press, Ltd")),
    OutletRow("nikkei-asia", "Nikkei Asia", "JP", ("asia.nikkei.com", "nikkei.com"), ("Nikkei Asian Review", "Nikkei")),
    OutletRow("japan-times", "The Japan Times", "JP", ("japantimes.co.jp",), ("Japan Times",), ()),
    OutletRow("kazinform", "Kazinform", "KZ", ("inform.kz",), ("KAZINFORM", "Kazinform International News Agency", "Казинформ", "QazInform"), ()),
    OutletRow("astana-times", "The Astana Times", "KZ", ("astanatimes.com",), ("Astana Times",), ()),
    OutletRow("kazakhstan-today", "Kazakhstan Today", "KZ", ("kt.kz",)),
    OutletRow("tengrinews", "Tengrinews", "KZ", ("tengrinews.kz",)),
    OutletRow("24-kg", "24.kg", "KG", ("24.kg",), ("24.kg news agency",)),
    OutletRow("uza", "UzA", "UZ", ("uza.uz",), ("Uzbekistan National News Agency",)),
    OutletRow("trend", "Trend", "AZ", ("trend.az",), ("Trend News Agency",)),
    OutletRow("azertac", "AZERTAC", "AZ", ("azertag.az",), ("AZERTAG",)),
    OutletRow("news-az", "News.az", "AZ", ("news.az",)),
    OutletRow("ukrinform", "Ukrinform", "UA", ("ukrinform.net",)),
    OutletRow("interfax-ukraine", "Interfax-Ukraine", "UA", ("interfax.com.ua",), ("Interfax Ukraine",)),
    OutletRow("anadolu", "Anadolu Agency", "TR", ("aa.com.tr",), ("Anadolu",)),
    OutletRow("akipress", "AKIpress", "KG", ("akipress.com", "akipress.org"), ("AKIpress News Agency",), ()),
    OutletRow("belta", "BelTA", "BY", ("belta.by",), ("Belarusian Telegraph Agency", "БЕЛТА"), ()),
    OutletRow("montsame", "Montsame", "MN", ("montsame.mn",), ("MONTSAME News Agency",), ()),
    OutletRow("urdupoint", "UrduPoint", "PK", ("urdupoint.com",), ("UrduPoint News", "UrduPoint Network", "Pakistan Point News", "UrduPoint.com"), (r"your thoughts and comments$", r"[A-Z ']{4,30},? \([^()]{0,20}urdupoint")),
    OutletRow("app", "Associated Press of Pakistan", "PK", ("app.com.pk",), ("APP",), ()),
    OutletRow("dawn", "Dawn", "PK", ("dawn.com",), ("DAWN.COM",)),
    OutletRow("business-recorder", "Business Recorder", "PK", ("brecorder.com",)),
    OutletRow("express-tribune", "The Express Tribune", "PK", ("tribune.com.pk",)),
    OutletRow("ani", "ANI", "IN", ("aninews.in",), ("Asian News International",)),
    OutletRow("ians", "IANS", "IN", ("ians.in",), ("Indo-Asian News Service",)),
    OutletRow("times-of-india", "The Times of India", "IN", ("indiatimes.com",), ("Times of India", "TOI")),
    OutletRow("indian-express", "The Indian Express", "IN", ("indianexpress.com",), ("Indian Express",)),
    OutletRow("ndtv", "NDTV", "IN", ("ndtv.com",)),
    OutletRow("the-print", "ThePrint", "IN", ("theprint.in",)),
    OutletRow("pti", "PTI", "IN", ("ptinews.com",), ("Press Trust of India", "PTI News"), ()),
    OutletRow("hindu", "The Hindu", "IN", ("thehindu.com",), (), ()),
    OutletRow("irna", "IRNA", "IR", ("irna.ir",), ("Islamic Republic News Agency",), ()),
    OutletRow("mehr", "Mehr News Agency", "IR", ("mehrnews.com",), ("MNA",)),
    OutletRow("tasnim", "Tasnim News Agency", "IR", ("tasnimnews.com",)),
    OutletRow("press-tv", "Press TV", "IR", ("presstv.ir", "presstv.com")),
    OutletRow("kuna", "KUNA", "KW", ("kuna.net.kw",), ("Kuwait News Agency", "Kuwait News Agency (KUNA)")),
    OutletRow("menafn", "MENAFN", "JO", ("menafn.com",), (), (r"menafn\d{8,}", r"\(menafn ?- ")),
    OutletRow("jerusalem-post", "The Jerusalem Post", "IL", ("jpost.com",), ("Jerusalem Post", "JPost.com")),
    OutletRow("vna", "Vietnam News Agency", "VN", ("vietnamplus.vn", "vnanet.vn"), ("VNA", "VietnamPlus")),
    OutletRow("bernama", "Bernama", "MY", ("bernama.com",), ("BERNAMA News Agency",)),
    OutletRow("antara", "Antara", "ID", ("antaranews.com",), ("ANTARA News",)),
    OutletRow("aap", "AAP", "AU", ("aap.com.au",), ("Australian Associated Press",)),
    OutletRow("abc-australia", "ABC Australia", "AU", ("abc.net.au",)),
    OutletRow("kcna", "KCNA", "KP", ("kcna.kp", "kcna.co.jp"), ("Korean Central News Agency",), ()),
    OutletRow("straits-times", "The Straits Times", "SG", ("straitstimes.com",), ("Straits Times",), ()),
    OutletRow("channel-newsasia", "CNA", "SG", ("channelnewsasia.com",), ("Mediacorp", "Mediacorp Pte Ltd", "Channel NewsAsia",), ()),
    OutletRow("lianhe-zaobao", "Lianhe Zaobao", "SG", ("zaobao.com", "zaobao.com.sg"), ("联合早报", "聯合早報")),
    OutletRow("rfa", "Radio Free Asia", "US", ("rfa.org",), ("RFA", "自由亚洲电台")),
    OutletRow("rfi", "RFI", "FR", ("rfi.fr",), ("Radio France Internationale", "法国国际广播电台")),
    OutletRow("epoch-times", "The Epoch Times", "US", ("theepochtimes.com", "epochtimes.com"), ("Epoch Times", "大纪元", "大紀元")),
    OutletRow("eurasianet", "Eurasianet", "US", ("eurasianet.org",), ("EurasiaNet.org",)),
    OutletRow("asianews", "AsiaNews", "IT", ("asianews.it",)),
    OutletRow("breaking-defense", "Breaking Defense", "US", ("breakingdefense.com",)),
    OutletRow("defense-one", "Defense One", "US", ("defenseone.com",)),
    OutletRow("military-com", "Military.com", "US", ("military.com",)),
    OutletRow("spokesman-review", "The Spokesman-Review", "US", ("spokesman.com",), ("Spokesman-Review",)),
    OutletRow("military-times", "Military Times", "US", ("militarytimes.com",)),
    OutletRow("air-and-space-forces", "Air & Space Forces Magazine", "US", ("airandspaceforces.com", "airforcemag.com"), ("Air Force Magazine",)),
    OutletRow("war-on-the-rocks", "War on the Rocks", "US", ("warontherocks.com",)),
    OutletRow("the-war-zone", "The War Zone", "US", ("twz.com",)),
    OutletRow("globalsecurity", "GlobalSecurity.org", "US", ("globalsecurity.org",)),
    OutletRow("us-defense-department", "U.S. Department of Defense", "US", ("defense.gov",), ("DoD News", "American Forces Press Service")),
    OutletRow("business-insider", "Business Insider", "US", ("businessinsider.com",)),
    OutletRow("politico", "Politico", "US", ("politico.com", "politico.eu")),
    OutletRow("nbc-news", "NBC News", "US", ("nbcnews.com",)),
    OutletRow("cbs-news", "CBS News", "US", ("cbsnews.com",)),
    OutletRow("abc-news", "ABC News", "US", ("abcnews.go.com",)),
    OutletRow("npr", "NPR", "US", ("npr.org",), ("National Public Radio",)),
    OutletRow("usa-today", "USA Today", "US", ("usatoday.com",)),
    OutletRow("christian-science-monitor", "The Christian Science Monitor", "US", ("csmonitor.com",), ("Christian Science Monitor",)),
    OutletRow("yahoo-news", "Yahoo News", "US", ("yahoo.com",), ("Yahoo! News",)),
    OutletRow("csis", "Center for Strategic and International Studies", "US", ("csis.org",)),
    OutletRow("rand", "RAND Corporation", "US", ("rand.org",)),
    OutletRow("brookings", "Brookings Institution", "US", ("brookings.edu",)),
    OutletRow("atlantic-council", "Atlantic Council", "US", ("atlanticcouncil.org",)),
    OutletRow("economist", "The Economist", "GB", ("economist.com",)),
    OutletRow("daily-mail", "Daily Mail", "GB", ("dailymail.co.uk",), ("Mail Online",)),
    OutletRow("sky-news", "Sky News", "GB", ("news.sky.com",)),
    OutletRow("rusi", "Royal United Services Institute", "GB", ("rusi.org",), ("RUSI",)),
    OutletRow("iiss", "International Institute for Strategic Studies", "GB", ("iiss.org",), ("IISS",)),
    OutletRow("chatham-house", "Chatham House", "GB", ("chathamhouse.org",)),
    OutletRow("le-monde", "Le Monde", "FR", ("lemonde.fr",)),
    OutletRow("le-figaro", "Le Figaro", "FR", ("lefigaro.fr",)),
    OutletRow("spiegel", "Der Spiegel", "DE", ("spiegel.de",), ("Spiegel Online",)),
    OutletRow("hindustan-times", "Hindustan Times", "IN", ("hindustantimes.com",)),
    OutletRow("economic-times", "The Economic Times", "IN", ("economictimes.indiatimes.com",), ("Economic Times",)),
    OutletRow("india-today", "India Today", "IN", ("indiatoday.in",)),
    OutletRow("wion", "WION", "IN", ("wionews.com",)),
    OutletRow("deccan-herald", "Deccan Herald", "IN", ("deccanherald.com",), (), (r"deccan herald news now on telegram",)),
    OutletRow("idsa", "Institute for Defence Studies and Analyses", "IN", ("idsa.in",)),
    OutletRow("orf", "Observer Research Foundation", "IN", ("orfonline.org",)),
    OutletRow("asahi", "The Asahi Shimbun", "JP", ("asahi.com",), ("Asahi Shimbun", "朝日新聞")),
    OutletRow("yomiuri", "The Yomiuri Shimbun", "JP", ("yomiuri.co.jp",), ("Yomiuri Shimbun", "The Japan News")),
    OutletRow("mainichi", "The Mainichi", "JP", ("mainichi.jp",), ("Mainichi Shimbun",)),
    OutletRow("joongang", "Korea JoongAng Daily", "KR", ("joins.com",)),
    OutletRow("chosun", "The Chosun Ilbo", "KR", ("chosun.com",), ("Chosun Ilbo", "The Chosun Daily", "Chosun Biz")),
    OutletRow("donga", "The Dong-A Ilbo", "KR", ("donga.com",), ("Dong-A Ilbo",)),
    OutletRow("hankyoreh", "The Hankyoreh", "KR", ("hani.co.kr",), ("Hankyoreh",)),
    OutletRow("new-straits-times", "New Straits Times", "MY", ("nst.com.my",)),
    OutletRow("malay-mail", "Malay Mail", "MY", ("malaymail.com",)),
    OutletRow("bangkok-post", "Bangkok Post", "TH", ("bangkokpost.com",)),
    OutletRow("thai-pbs", "Thai PBS World", "TH", ("thaipbsworld.com",)),
    OutletRow("inquirer", "Philippine Daily Inquirer", "PH", ("inquirer.net",), ("INQUIRER.net",)),
    OutletRow("rappler", "Rappler", "PH", ("rappler.com",)),
    OutletRow("jakarta-post", "The Jakarta Post", "ID", ("thejakartapost.com",), ("Jakarta Post",)),
    OutletRow("sydney-morning-herald", "The Sydney Morning Herald", "AU", ("smh.com.au",), ("Sydney Morning Herald",)),
    OutletRow("lowy", "Lowy Institute", "AU", ("lowyinstitute.org",)),
    OutletRow("aspi", "Australian Strategic Policy Institute", "AU", ("aspi.org.au", "aspistrategist.org.au"), ("ASPI",)),
    OutletRow("arab-news", "Arab News", "SA", ("arabnews.com",)),
    OutletRow("gulf-news", "Gulf News", "AE", ("gulfnews.com",)),
    OutletRow("daily-sabah", "Daily Sabah", "TR", ("dailysabah.com",)),
    OutletRow("hurriyet", "Hürriyet Daily News", "TR", ("hurriyetdailynews.com",), ("Hurriyet Daily News",)),
    OutletRow("tehran-times", "Tehran Times", "IR", ("tehrantimes.com",)),
    OutletRow("fars", "Fars News Agency", "IR", ("farsnews.ir",), ("FNA",)),
    OutletRow("unian", "UNIAN", "UA", ("unian.info", "unian.net"), ("УНИАН",)),
    OutletRow("kyiv-post", "Kyiv Post", "UA", ("kyivpost.com",)),
    OutletRow("kyiv-independent", "The Kyiv Independent", "UA", ("kyivindependent.com",), ("Kyiv Independent",)),
    OutletRow("asia-plus", "Asia-Plus", "TJ", ("asiaplustj.info",), ("Азия-Плюс",)),
    OutletRow("khovar", "Khovar", "TJ", ("khovar.tj",)),
    OutletRow("kabar", "Kabar", "KG", ("kabar.kg",), ("Kabar News Agency", "Кабар")),
)  # fmt: skip


MAIL_HOSTS = {
    "163.com",
    "qq.com",
    "sina.com.cn",
    "sina.cn",
    "sohu.com",
    "mail.ru",
    "yahoo.com",
}  # anybody may write from there
WIRES = {  # the agencies: their name alone beside a story is its credit
    "xinhua", "ecns", "tass", "ria-novosti", "sputnik", "interfax", "interfax-avn", "reuters", "ap", "afp", "upi", "dpa", "efe",
    "yonhap", "kyodo", "jiji", "kazinform", "ani", "ians", "pti", "anadolu", "belta", "bernama", "antara", "aap", "irna", "kcna", "vna",
}  # fmt: skip


def name_key(name: str) -> str:
    """The form in which printed names of outlets are compared."""
    return re.sub(r"\s+", " ", name.replace("’", "'")).strip(" .,:;|-–—©").casefold()


BY_NAME = {name_key(name): row for row in OUTLETS for name in (*row.names, *row.domains, row.name)}
BY_DOMAIN = {domain: row for row in OUTLETS for domain in row.domains}
MAX_NAME = 2 * max(map(len, BY_NAME))  # letters of an outlet's name with what credits put around it
NAME_EXTRAS = re.compile(
    r"^(?:the|www\.)\s*|\s+(?:(?:international )?(?:news )?(?:agency|service)|news|website"
    r"|(?:staff )?writers?|correspondents?|reporters?|staff)$|['’]s \w+ service$",
    re.IGNORECASE,
)


def known(name: str) -> OutletRow | None:
    """The outlet of a printed name, None for an outlet without a row."""
    if len(name) > MAX_NAME:
        return None
    bare = NAME_EXTRAS.sub("", name)
    return BY_NAME.get(name_key(name)) or (BY_NAME.get(name_key(bare)) if bare != name else None)


def row_of_domain(host: str) -> OutletRow | None:
    """The outlet of a host name, subdomains included."""
    labels = host.lower().split(".")
    for start in range(len(labels) - 1):
        if row := BY_DOMAIN.get(".".join(labels[start:])):
            return row
    return None


def row_of_address(url: str | None) -> OutletRow | None:
    """The outlet of an address."""
    if not url:
        return None
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return None
    return row_of_domain(host)
