"""Countries as articles name them: ISO 3166-1 alpha-2 code, names, adjectives and the organisations that show them."""

# code: (names, adjectives and inhabitants), small letters without accents
COUNTRIES = {
    "CN": ("china|people's republic of china|prc|mainland china", "chinese"),
    "RU": ("russia|russian federation", "russian"),
    "SU": ("soviet union|ussr", "soviet"),
    "US": ("united states|united states of america|u.s.|us|usa|u.s.a.|america", "american|u.s.|us"),
    "GB": ("united kingdom|britain|great britain|uk|u.k.|england", "british|uk|u.k.|english|scottish"),
    "FR": ("france", "french"), "DE": ("germany", "german"), "IT": ("italy", "italian"), "ES": ("spain", "spanish"),
    "PT": ("portugal", "portuguese"), "NL": ("netherlands|holland", "dutch"), "BE": ("belgium", "belgian"),
    "PL": ("poland", "polish"), "CZ": ("czech republic|czechia", "czech"), "SK": ("slovakia", "slovak|slovakian"),
    "HU": ("hungary", "hungarian"), "RO": ("romania", "romanian"), "BG": ("bulgaria", "bulgarian"),
    "GR": ("greece", "greek"), "CY": ("cyprus", "cypriot"), "TR": ("turkey|turkiye", "turkish"),
    "RS": ("serbia", "serbian"), "ME": ("montenegro", "montenegrin"), "HR": ("croatia", "croatian"),
    "SI": ("slovenia", "slovenian|slovene"), "AT": ("austria", "austrian"), "CH": ("switzerland", "swiss"),
    "SE": ("sweden", "swedish"), "NO": ("norway", "norwegian"), "FI": ("finland", "finnish"),
    "DK": ("denmark", "danish"), "IS": ("iceland", "icelandic"), "IE": ("ireland", "irish"),
    "EE": ("estonia", "estonian"), "LV": ("latvia", "latvian"), "LT": ("lithuania", "lithuanian"),
    "UA": ("ukraine", "ukrainian"), "BY": ("belarus|byelorussia", "belarusian|belarussian|byelorussian"),
    "MD": ("moldova", "moldovan"), "GE": ("georgia", "georgian"), "AM": ("armenia", "armenian"),
    "AZ": ("azerbaijan", "azerbaijani|azeri"), "KZ": ("kazakhstan", "kazakh|kazakhstani|kazak"),
    "KG": ("kyrgyzstan|kirgizstan|kyrgyz republic", "kyrgyz|kirgiz|kyrgyzstani"),
    "TJ": ("tajikistan|tadjikistan", "tajik|tajikistani|tadjik"), "UZ": ("uzbekistan", "uzbek|uzbekistani"),
    "TM": ("turkmenistan", "turkmen"), "MN": ("mongolia", "mongolian"), "JP": ("japan", "japanese"),
    "KR": ("south korea|republic of korea|rok", "south korean"),
    "KP": ("north korea|democratic people's republic of korea|dprk", "north korean"),
    "TW": ("taiwan", "taiwanese"), "VN": ("vietnam|viet nam", "vietnamese"), "LA": ("laos", "lao|laotian"),
    "KH": ("cambodia", "cambodian"), "TH": ("thailand", "thai"), "MM": ("myanmar|burma", "burmese"),
    "MY": ("malaysia", "malaysian"), "SG": ("singapore", "singaporean"), "ID": ("indonesia", "indonesian"),
    "PH": ("philippines", "philippine|filipino"), "BN": ("brunei", "bruneian"), "IN": ("india", "indian"),
    "PK": ("pakistan", "pakistani"), "BD": ("bangladesh", "bangladeshi"), "LK": ("sri lanka", "sri lankan"),
    "NP": ("nepal", "nepalese|nepali"), "AF": ("afghanistan", "afghan"), "IR": ("iran", "iranian"),
    "IQ": ("iraq", "iraqi"), "SY": ("syria", "syrian"), "LB": ("lebanon", "lebanese"), "JO": ("jordan", "jordanian"),
    "IL": ("israel", "israeli"), "PS": ("palestine", "palestinian"), "SA": ("saudi arabia", "saudi|saudi arabian"),
    "AE": ("united arab emirates|uae", "emirati"), "QA": ("qatar", "qatari"), "KW": ("kuwait", "kuwaiti"),
    "OM": ("oman", "omani"), "YE": ("yemen", "yemeni"), "EG": ("egypt", "egyptian"), "LY": ("libya", "libyan"),
    "DZ": ("algeria", "algerian"), "TN": ("tunisia", "tunisian"), "MA": ("morocco", "moroccan"),
    "SD": ("sudan", "sudanese"), "ET": ("ethiopia", "ethiopian"), "KE": ("kenya", "kenyan"),
    "NG": ("nigeria", "nigerian"), "ZA": ("south africa", "south african"), "ZW": ("zimbabwe", "zimbabwean"),
    "ML": ("mali", "malian"), "BF": ("burkina faso", "burkinabe"),
    "CF": ("central african republic", "central african"),
    "CA": ("canada", "canadian"), "MX": ("mexico", "mexican"), "CU": ("cuba", "cuban"),
    "VE": ("venezuela", "venezuelan"), "BR": ("brazil", "brazilian"), "AR": ("argentina", "argentine|argentinian"),
    "CL": ("chile", "chilean"), "PE": ("peru", "peruvian"), "NI": ("nicaragua", "nicaraguan"),
    "AU": ("australia", "australian"), "NZ": ("new zealand", "new zealand"), "ER": ("eritrea", "eritrean"),
    "AO": ("angola", "angolan"), "MZ": ("mozambique", "mozambican"), "BO": ("bolivia", "bolivian"),
}  # fmt: skip
# Organisations and seats of power that show whose officer somebody is.
ORGANISATIONS = {
    "CN": """
        people's liberation army|pla|plan|plaaf|cmc|central military commission|communist party of china|cpc|
        npc|cppcc|national people's congress|politburo|political bureau|zhongnanhai|state councilor|
        state councillor|state council|people's armed police|second artillery|general armament department|
        beijing|shanghai|hong kong|macao|macau|heilongjiang|inner mongolia|jilin|shandong|liaoning|xinjiang|guangdong|
        shenyang|jinan|nanjing|lanzhou|chengdu|guangzhou|qingdao|sanya|dalian|tianjin|chongqing|harbin|costind|mnd|
        eastern theater command|northern theater command|western theater command|southern theater command|
        central theater command|people's daily""",
    "RU": """
        kremlin|duma|state duma|federation council|fsb|svr|gru|rosoboronexport|rostec|rostekhnologii|roscosmos|
        rosatom|moscow|pacific fleet|baltic fleet|black sea fleet|northern fleet|caspian flotilla|primorye|
        primorsky|khabarovsk|vladivostok|far eastern military district|eastern military district|
        western military district|southern military district|central military district|
        far eastern federal district|rosgvardia|emercom|st petersburg|saint petersburg|chechnya|chechen|
        tatarstan|buryatia|amur region|aerospace forces|strategic missile forces|strategic missile troops|
        federal security service|federal service|foreign intelligence service|united russia""",
    "US": """
        pentagon|white house|state department|congress|indo-pacific command|pacific command|central command|
        indopacom|pacom|senate|washington|joint chiefs|joint chiefs of staff|capitol hill|marine corps|
        house of representatives|house speaker|
        secretary of state|secretary of defense|defense secretary""",
    "KR": "blue house|cheong wa dae|seoul",
    "KP": "pyongyang|korean people's army|kpa|workers' party of korea",
    "JP": "self-defense forces|self-defence forces|tokyo|jsdf",
    "IR": "irgc|islamic revolutionary guard corps|revolutionary guards|tehran",
    "KZ": "astana|nur-sultan",
    "KG": "bishkek",
    "TJ": "dushanbe",
    "UZ": "tashkent",
    "BY": "minsk",
    "MN": "ulan bator|ulaanbaatar",
    "UA": "kiev|kyiv|verkhovna rada",
    "GB": "downing street|london",
    "FR": "elysee|paris",
    "DE": "bundeswehr|berlin",
    "IN": "new delhi|lok sabha",
    "PK": "islamabad",
    "TW": "taipei",
    "VN": "hanoi",
}
# Officers of these have no country.
INTERNATIONAL = """
        sco|shanghai cooperation organization|shanghai cooperation organisation|
        shanghai co-operation organization|nato|u.n.|un|united nations|csto|cis|
        collective security treaty organization|collective security treaty organisation|eu|european union|osce|
        iaea|asean|rats|regional anti-terrorist structure|regional antiterrorist structure|
        regional counter-terrorism structure|eurasian economic union|eurasian economic commission|
        european commission|commonwealth of independent states|north atlantic alliance|opcw|world bank|imf|wto|
        interpol|brics|arab league|north atlantic treaty organization|north atlantic treaty organisation|
        african union|cica|
        security council of the united nations|european council|european parliament"""
