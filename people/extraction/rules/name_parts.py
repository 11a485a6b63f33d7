"""Parts of personal names. All in small letters without accents."""

from people.extraction.rules.word_list import word_list

GIVEN_NAMES = word_list("""
    adam adilbek adrian ahmad ahmed aidar akylbek alan albert alec aleksandr aleksander aleksandra aleksei aleksey
    alex alexander alexandr alexandra alexei alexey ali alikhan alfred almazbek amir anatoli anatoly anatoliy andre
    andrea andrei andrey andrew angela anna anne anthony anton antonio antony arkadi arkady arkadiy arseniy arthur
    artem artur artyom ashton askar augusto bakhodir barack barbara baurzhan ben benjamin bernard bill bob bolat
    boris bradley brett brian bruce carl carlos caroline catherine charles chris christian christopher chuck claudia
    colin condoleezza cyril dan daniel daniyal danil danila dauren daulet david davron denis dennis dick dmitri
    dmitriy dmitry dmitrii dominique donald doug douglas dwight eduard edward edwin ekaterina elena elizabeth emil
    emmanuel emomali eric erik ernst evgeni evgeniy evgeny evgenii fedor felix fidel filipp francois frank franz
    fred frederick fyodor galina gary gavin gennadi gennadiy gennady george georgi georgy georgiy gerald gerhard
    german gleb gordon greg gregory grigori grigoriy grigory guy hans harold harry harvey heinz helmut henry herbert
    herman hillary hossein howard hugh hugo hussein ian ibrahim igor ilya imangali immanuel ioann irina iosif islam
    ivan ivo jack jacques jake james jamie jan jane janet jason jay jean jeff jeffrey jens jeremy jerry jill jim
    jimmy joe joel johann john jon jonathan jorge jose josef joseph josep juan jules julia julian justin karen karl
    karim kasym kassym-jomart kathleen keith ken kenneth kevin kirill klaus konstantin kurt larry larisa lars laura
    lawrence leon leonid leo leonardo lev linda lloyd louis luis lucas lyudmila madeleine magomed maksim maksut
    marat marc marcus margaret maria marina mario mark markus martin mary matthew maxim maxime michael michel mike
    mikhail mikhael miroslav mohammad mohammed mohamed muhammad mukhtar murat musa mustafa nadezhda narendra natalia
    natalya nathan nicholas nick nicolas nikita nikola nikolai nikolay nikolas nina nobuo norman nurlan nursultan
    oleg olga oliver olivier olzhas omar oscar otto patrick paul pavel pedro pete peter petr philip pierre piotr
    pyotr rafael rajnath ralph ramon ramzan randall rashid raul ravil raymond rebecca recep renat rex ricardo
    richard rick rinat rob robert roberto rodrigo roger roman ron ronald rostislav roy ruslan rustam ryan saken
    samuel sandra sara sarah scott sean sebastian semyon serge sergei sergey sergiy sergio serik seyyed sharif
    shavkat sherali shinzo silvio simon sofia spencer stanislav stefan stephane stephen steve steven stuart susan
    svetlana tatiana tatyana ted teodor teymur theodore theresa thomas tim timothy timofei timur tom tony toomas
    ulan umar ursula vadim valentin valentina valeri valery valeriy valdis vasily vasili vasiliy venyamin veniamin
    viacheslav victor victoria viktor viktoria vincent vitali vitaly vitaliy vlad vladimir vladislav volodymyr
    vyacheslav walter warren wendy wesley wilhelm william wolfgang yahya yakov yana yaroslav yefim yegor yekaterina
    yelena yevgeni yevgeniy yevgeny yoshihide yulia yuri yuriy yury yves zakir zamir zhanna zoya zurab taro shigeru
    yasukazu minoru toshimi gen itsunori tomomi takeshi nakhchivan hulusi yasar ismail abdullah abdul javad
    mohammad-javad hassan gholam-ali gholamali bashar faisal khalid salman salem nasser tariq yoav avigdor ehud
    benny jaroslaw mariusz wladyslaw antti pekka petri anders jonas bjorn mette kaja gitanas arvydas raimonds aslan
    daniil danilo dragan aleksandar ivica vuk slobodan nebojsa bratislav milos zoran viktar uladzimir aliaksandr
""")
JAPANESE_GIVEN_NAMES = word_list("""
    gen itsunori minoru nobuo shigeru shinzo takeshi taro tomomi toshimi toshimitsu yasukazu yoshihide yoshihiko fumio
    shigeki hirokazu katsuya seiji akihisa satoshi ichiro junichiro
    yasuo naoto yukio keizo ryutaro yohei masahiko yoriko
    yoshimasa takeo kono yuko kihei hideshi kensuke shotaro hiroyuki naoki kazuo koji kenji makoto akira hiroshi osamu
""")
GIVEN_NAMES |= JAPANESE_GIVEN_NAMES - {"kono"}
CHINESE_FAMILY_NAMES = word_list("""
    ai an bai bao bi bian bo cai cao cen chai chang che chen cheng chi chu ci cui dai dang deng di ding dong dou du
    duan fan fang fei feng fu gan gao ge geng gong gou gu guan gui guo hai han hao he hou hu hua huang huo ji jia
    jian jiang jiao jin jing ju kang ke kong kuang lai lan lang le lei leng li lian liang liao lin ling liu long lou
    lu luo lv ma mao mei meng mi miao min ming mo mou mu nan ni nie ning niu ou ouyang pan pang pei peng pi pu qi
    qian qiao qin qiu qu quan que ran rao ren rong ru ruan rui shan shang shao shen sheng shi shu shui si sima situ
    song su sui sun tan tang tao teng tian tong tu wan wang wei wen weng wu xi xia xian xiang xiao xie xin xing
    xiong xu xuan xue yan yang yao ye yi yin ying you yu yuan yue yun zang zeng zha zhai zhan zhang zhao zhen zheng
    zhi zhong zhou zhu zhuang zhuge zhuo zong zou zu zuo chao chiang chien ching chou chow hsieh hsu hsiung hsi kuo
    kung kuan lo ts'ai ts'ao tseng tsai tsao tsou tung t'an t'ang leung lam tsang cheung chan lau yip kwok tam wong
    yeh yen ch'en ch'ih ch'in ch'iao chung
""")
KOREAN_FAMILY_NAMES = word_list("""
    kim lee park pak choi choe chung jung jeong kang cho jo yoon yun jang chang lim im rim han oh o seo so shin sin
    kwon hwang ahn an song hong ri ro no noh ryu yoo yu moon mun chun jeon ban suh kwak hyon hyun ko koh pyon
""")
SUFFIXES = word_list("""
    jr sr ii iii iv
""")
PARTICLES = word_list("""
    de van von der den la le al el bin ben ibn du da dos di abu
""")
HONORIFICS = word_list("""
    mr mrs ms miss dr sir comrade madam mme prof professor lord lady dame gospodin
""")
# Capitalised words that open sentences or phrases and are never part of a name.
NOT_NAMES = word_list("""
    motors electric dynamics mills atomics assembly petty
    the a an this that these those he she it they we i you his her its their our my your and but or nor so yet as at
    by for from in into of on off onto over per to under upon up with within without about above across after
    against along amid among around before behind below beneath beside between beyond despite during except
    following including like near since through throughout till toward towards until via when while where who whom
    whose which what why how if unless although though because whereas whether once both either neither each every
    all any some no not none many most more several few other another such same own only also too very just even
    still already again ever never often always earlier later meanwhile moreover however furthermore therefore thus
    hence nevertheless nonetheless then there here now today yesterday tomorrow recently currently previously
    finally first second third last next monday tuesday wednesday thursday friday saturday sunday january february
    march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct
    nov dec asked speaking according addressing commenting referring noting calling citing quoting accompanied
    welcoming thanking hailing stressing having being two three four five six seven eight nine ten hundred
    president-elect visiting chinese russian military defense defence ministry minister president world war ii
    agency news xinhua tass reuters interfax ria novosti itar-tass sputnik afp photo caption one let allow please
    thank thanks dear esteemed ladies gentlemen friends comrades god bless do does did is are was were be has have
    had will would can could might shall should must yes well indeed perhaps maybe certainly instead together
    separately besides apart regarding concerning given joint
""")

# Two words in the form of a Chinese name that are none.
NOT_PERSONS = frozenset(
    {
        "hong kong",
        "wang fu",
        "tai shan",
        "xin hua",
        "shan dong",
        "he nan",
        "an hui",
        "shen zhou",
        "bo hai",
        "lin yi",
        "long march",
    }
)
# A name before one of these is the name of a thing.
THINGS_AFTER = word_list("""
    thought theory street avenue square university academy airport foundation center centre library museum institute
    school prize award cup palace hotel stadium plant class building bridge award-winning doctrine
""")
# A name after one of these is the name of a ship.
SHIPS_BEFORE = word_list("""
    destroyer destroyers frigate frigates cruiser cruisers ship ships warship warships vessel vessels carrier
    corvette corvettes submarine submarines flagship tanker tankers icebreaker tug tugboat boat minesweeper
    tall-ship liner battleship dreadnought aircraft-carrier
""")
# Persons of history whom an article may name beside those in office.
OF_HISTORY = frozenset(
    {
        "georgy zhukov",
        "ivan konev",
        "konstantin rokossovsky",
        "vasily chuikov",
        "rodion malinovsky",
        "joseph stalin",
        "josef stalin",
        "vladimir lenin",
        "nikita khrushchev",
        "leonid brezhnev",
        "mao zedong",
        "mao tse-tung",
        "zhou enlai",
        "chou en-lai",
        "zhu de",
        "peng dehuai",
        "he long",
        "deng xiaoping",
        "liu shaoqi",
        "ye jianying",
        "chen yi",
        "lin biao",
        "nie rongzhen",
        "xu xiangqian",
        "liu bocheng",
        "luo ronghuan",
        "sun yat-sen",
        "chiang kai-shek",
        "adolf hitler",
        "winston churchill",
        "franklin roosevelt",
        "franklin d. roosevelt",
        "theodore roosevelt",
        "abraham lincoln",
        "george washington",
        "peter the great",
        "alexander suvorov",
        "mikhail kutuzov",
        "pavel nakhimov",
        "fyodor ushakov",
        "stepan makarov",
        "alexander pushkin",
        "leo tolstoy",
        "aleksandr vasilevsky",
        "alexander vasilevsky",
        "yuri gagarin",
        "semyon timoshenko",
        "kliment voroshilov",
        "semyon budyonny",
        "kim il sung",
        "ho chi minh",
        "john f. kennedy",
        "richard nixon",
        "henry kissinger",
        "nikolai kuznetsov",
        "sergei gorshkov",
        "andrei gromyko",
        "vyacheslav molotov",
        "lavrenty beria",
        "yuri andropov",
        "konstantin chernenko",
        "karl marx",
        "friedrich engels",
        "sergei tikhvinsky",
        "alexander nevsky",
        "gennady nevelskoy",
        "nikolai muravyov-amursky",
        "dwight eisenhower",
        "douglas macarthur",
        "harry truman",
        "charles de gaulle",
        "jawaharlal nehru",
        "mahatma gandhi",
        "indira gandhi",
    }
) - {"henry kissinger"}
SURNAMES_OF_HISTORY = frozenset(name.split()[-1] for name in OF_HISTORY) | {"mao", "zhou", "deng", "chiang"}
# A work's title in quotes follows one of these.
WORKS_BEFORE = word_list("""
    book books volume volumes film documentary article essay titled entitled called series song novel biography
    exhibition play movie memoir memoirs episode headlined album report dubbed
""")
# Names that many bear: alone and without a title they show nobody.
COMMON_SURNAMES = word_list("""
    ivanov popov kuznetsov mikhailov makarov maslov borisov antonov volodin mironov denisov titov kulikov lebedev
    bogdanov medvedev-jr sobolev sergeyev rodionov samsonov kovalyov zubkov lukyanov fomin gates carter austin
    harris cohen davidson sharif singh asif munir alimov karimov akhmetov kim no abe lebed gromov kolesnikov
    nurgaliyev muradov kurbanov
""")
