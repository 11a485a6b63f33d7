"""Titles in Chinese and Russian text."""

# Words that stand before the head of a Chinese title, and the heads.
CHINESE_UNITS = (
    "国家|中央军事委员会|中央军委|军委|国防部|国防|外交部|外交|国务院|总参谋部|联合参谋部|海军|空军|陆军|火箭军|第二炮兵|"
    "武装力量|总政治部|总装备部|总后勤部|政治工作部|装备发展部|全国人大常委会|全国人大|全国政协|中共中央|中央政治局|政治局|"
    "中央|政法委员会|外事工作委员会|外事工作领导小组|联邦安全会议|安全会议|联邦|总统|政府|办公厅|办公室|国际军事合作|新闻局|"
    "新闻司|公安部|国家安全部|东部战区|西部战区|南部战区|北部战区|中部战区|太平洋舰队|北海舰队|东海舰队|南海舰队|"
    "上海合作组织|对外联络部|中联部|驻俄罗斯|驻俄|驻华|驻中国"
)
CHINESE_HEADS = (
    "总书记|副主席|主席|副总理|总理|副部长|部长|国务委员|政治局委员|委员长|委员|副司令员|司令员|总司令|司令|副总参谋长|"
    "总参谋长|副参谋长|参谋长|政治委员|政委|大使|新闻发言人|发言人|书记|秘书长|秘书|副主任|主任|局长|总统|议长|外长|防长|"
    "助理|院长|总理|首相"
)
CHINESE_RANKS = "一级上将|上将|中将|少将|大校|大将|元帅|海军上将|空军上将"
# Heads of Russian titles, without their case endings.
RUSSIAN_HEADS = (
    "министр|президент|премьер-министр|вице-премьер|премьер|председател|глав|секретар|начальник|главнокомандующ|командующ|посол|посл|"
    "заместител|замглав|зампред|член|замминистр|помощник|спикер|пресс-секретар|представител|директор|генсек|советник|руководител|министерств"
)
RUSSIAN_FIRST = "перв|официальн|чрезвычайн|врио|специальн|бывш|генеральн|врид|постоянн|полномочн"
RUSSIAN_STATES = (
    "РФ|России|Российской Федерации|КНР|Китая|Китайской Народной Республики|США|Казахстана|Белоруссии|страны"
)
# How Chinese papers write officials of other states; the value is a name of the authority file.
FOREIGNERS_IN_CHINESE = {
    "普京": "Vladimir Putin",
    "梅德韦杰夫": "Dmitry Medvedev",
    "叶利钦": "Boris Yeltsin",
    "绍伊古": "Sergei Shoigu",
    "别洛乌索夫": "Andrei Belousov",
    "谢尔久科夫": "Anatoly Serdyukov",
    "拉夫罗夫": "Sergei Lavrov",
    "帕特鲁舍夫": "Nikolai Patrushev",
    "格拉西莫夫": "Valery Gerasimov",
    "巴卢耶夫斯基": "Yury Baluyevsky",
    "马卡罗夫": "Nikolai Makarov",
    "米舒斯京": "Mikhail Mishustin",
    "佩斯科夫": "Dmitry Peskov",
    "乌沙科夫": "Yury Ushakov",
    "扎哈罗娃": "Maria Zakharova",
    "普里马科夫": "Yevgeny Primakov",
    "切尔诺梅尔金": "Viktor Chernomyrdin",
    "纳雷什金": "Sergei Naryshkin",
    "马特维延科": "Valentina Matviyenko",
    "沃洛金": "Vyacheslav Volodin",
    "叶夫梅诺夫": "Nikolai Yevmenov",
    "卢卡申科": "Alexander Lukashenko",
    "托卡耶夫": "Kassym-Jomart Tokayev",
    "纳扎尔巴耶夫": "Nursultan Nazarbayev",
}
