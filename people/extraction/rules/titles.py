"""The words of which printed titles are made. All in small letters."""

# Nouns that make a title on their own: whoever bears one holds a public post.
HEADS = frozenset(
    """minister president premier chancellor king queen emir sultan sheikh prince commander commander-in-chief chief
    commandant commissar commissioner secretary secretary-general director director-general chairman chairwoman
    chairperson chair vice-chairman vice-chairwoman vice-president vice-premier vice-minister head deputy ambassador envoy
    charge attache consul representative plenipotentiary spokesman spokeswoman spokesperson spox aide adviser advisor
    assistant councilor councillor councillor-general governor mayor speaker senator lawmaker legislator deputy-minister
    prosecutor procurator procurator-general marshal leader member official undersecretary under-secretary
    undersecretary-general czar coordinator administrator superintendent inspector officer boss
    rapporteur justice judge diplomat negotiator congressman congresswoman parliamentarian dictator
    co-chairman co-chair counterpart number colleague host guest minister-counselor counselor counsellor doyen
    pm defmin militant-in-chief chief-of-staff""".split()
)
# Plural forms: several persons bear the title.
PLURALS = {
    "ministers": "minister", "presidents": "president", "premiers": "premier", "commanders": "commander",
    "commanders-in-chief": "commander-in-chief", "chiefs": "chief", "secretaries": "secretary", "directors": "director",
    "chairmen": "chairman", "heads": "head", "deputies": "deputy", "ambassadors": "ambassador", "envoys": "envoy",
    "attaches": "attache", "representatives": "representative", "spokesmen": "spokesman", "aides": "aide",
    "advisers": "adviser", "advisors": "advisor", "councilors": "councilor", "councillors": "councillor",
    "governors": "governor", "mayors": "mayor", "speakers": "speaker", "leaders": "leader", "members": "member",
    "senators": "senator", "counterparts": "counterpart", "spokespersons": "spokesperson", "officials": "official",
    "vice-chairmen": "vice-chairman", "vice-premiers": "vice-premier", "vice-presidents": "vice-president",
    "chairs": "chair", "co-chairs": "co-chair", "co-chairmen": "co-chairman", "diplomats": "diplomat",
    "colleagues": "colleague", "assistants": "assistant", "secretaries-general": "secretary-general",
    "commissioners": "commissioner", "officers": "officer", "commissars": "commissar",
}  # fmt: skip
# Heads that only show that someone is in office; they are a title where nothing better is printed.
WEAK_HEADS = frozenset(
    "leader official member officer boss host guest colleague counterpart number diplomat lawmaker".split()
)
# Heads that name the other side's holder of the same post.
COUNTERPARTS = frozenset("counterpart counterparts number colleague colleagues".split())
# Heads after which a person's or office's possessive belongs to the title: "Putin's aide".
KEEPS_POSSESSIVE = frozenset(
    "aide adviser advisor assistant spokesman spokeswoman spokesperson envoy representative deputy".split()
)
# Military and police ranks; a title only where no post is printed.
RANKS = frozenset(
    """general admiral colonel marshal vice-admiral lieutenant-general colonel-general major-general rear-admiral
    gen adm col lt maj brig capt cmdr cdr vadm radm ltgen majgen captain commodore brigadier lieutenant major rear
    generals admirals colonels lieutenant-colonel brigadier-general sergeant cosmonaut""".split()
)
# Words before a head that belong to the title.
KEPT_MODIFIERS = frozenset(
    "deputy vice first second third former acting assistant interim senior executive permanent ex ex- honorary principal"
    " under associate outgoing special retired emeritus standing late joint".split()
)
# Words before a head that do not belong to the title.
DROPPED_MODIFIERS = frozenset(
    """new visiting current newly appointed incumbent newly-appointed newly-elected elected present incoming
    top high-ranking powerful long-time longtime veteran hawkish embattled ousted disgraced hard-line strongman
    recently then respective two both four three other another sacked dismissed detained touring then- outspoken influential
    future one-time onetime highest-ranking ranking fellow""".split()
)
# Small-letter words that may stand in the name of an office or an organisation.
OFFICE_WORDS = frozenset(
    """defense defence foreign security council ministry navy naval army air force forces staff affairs department
    general office commission committee bureau central national state party public interior internal military political
    political-legal
    legal police border guard coast fleet district region theater theatre command ground space aerospace rocket
    missile strategic logistics logistic armament armaments equipment development international cooperation
    co-operation information press
    media emergency situations intelligence service services counterintelligence administration government cabinet
    parliament parliamentary duma senate house upper lower chamber presidential prime ministerial federal federation
    republic union people congress assembly standing politburo bureau political-military main operations operational
    directorate training combat academy university trade industry economic economy finance energy transport agriculture
    health education culture science technology commerce justice supreme court prosecutor's investigative
    investigation drug control anti-drug anti-terrorist counterterrorism counter-terrorism antiterrorism structure
    executive regional special plenipotentiary extraordinary district city provincial province regional oblast region
    territory autonomous municipal county embassy consulate mission delegation working group secretariat
    procurement arms weapons export exports military-technical technical military-industrial complex nuclear atomic
    agency organization organisation corporation infantry airborne troops paratroop marine marines corps artillery
    second brigade division regiment squadron flotilla task contingent peacekeeping relations policy planning
    asian asia eurasian european african america americas american affairs oceania pacific-fleet
    legislature legislative legislature's communist religious ethnic overseas propaganda organization discipline
    inspection united work front liaison research protocol consular legal treaty arms disarmament nonproliferation
    non-proliferation cis environmental ecology natural resources labor labour social digital sports tourism youth
    mass communications communication cyber cyberspace radio electronic nuclear-missile submarine surface aviation long-range
    bomber fighter strategic-missile joint unified combined coalition headquarters hq armed law enforcement civil
    defense-industrial supply rear rear-services housing construction personnel cadres veterans medical mobilization
    chemical protection engineers signal signals railway inter-parliamentary sub-commission subcommittee intergovernmental
    far eastern western northern southern russian-chinese chinese-russian sino-russian russia-china china-russia
    board counter-narcotics counternarcotics narcotics anti-corruption monitoring disaster relief rescue civil
    spokesperson's secretary's minister's president's chief's premier's leading supervisory tribunal""".split()
)
ARTICLES = frozenset("a an the".split())
DETERMINERS = frozenset("his her its their our another this that one both".split())
