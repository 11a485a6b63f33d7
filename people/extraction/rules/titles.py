"""The words of which printed titles are made, in small letters without accents."""

from people.extraction.rules.word_list import word_list

# Nouns that make a title on their own: whoever bears one holds a public post.
HEADS = word_list("""
    predecessor successor
    minister president premier chancellor king queen emir sultan prince commander commander-in-chief chief
    commandant commissar commissioner secretary secretary-general director director-general chairman chairwoman
    chairperson chair vice-chairman vice-chairwoman vice-president vice-premier vice-minister vice-foreign head
    plenipotentiary spokesman spokeswoman spokesperson councilor councillor governor mayor speaker senator
    lawmaker legislator prosecutor procurator procurator-general leader member official undersecretary
    under-secretary undersecretary-general coordinator administrator inspector officer boss rapporteur justice judge
    diplomat negotiator congressman congresswoman parliamentarian co-chairman co-chair co-chairwoman counterpart
    number colleague doyen chief-of-staff defmin parliamentary governor-general d'affaires ruler monarch
    chairman-designate ombudsman commissioner-general adjutant deputy-minister superintendent chief-executive
""") - {"parliamentary"}  # fmt: skip
# Heads that take 'to': 'ambassador to Russia', 'aide to the president'.
HEADS_WITH_TO = word_list("""
    ambassador envoy representative aide adviser advisor assistant counselor counsellor attache delegate deputy
    minister-counselor minister-counsellor liaison consul consul-general
""")
# Plural ranks: several persons bear the rank.
PLURAL_RANKS = {"generals": "General", "admirals": "Admiral", "colonels": "Colonel", "marshals": "Marshal"}
# Heads that are heads in capitals alone.
ABBREVIATED_HEADS = word_list("COAS CDS CNO CJCSC CNS CAS PM FM DM")
DEPUTIES = word_list("deputy assistant")
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
    "commissioners": "commissioner", "officers": "officer", "commissars": "commissar", "prosecutors": "prosecutor",
    "spokespeople": "spokesperson", "negotiators": "negotiator", "lawmakers": "lawmaker",
    "directors-general": "director-general",
}  # fmt: skip
# People without a public post.
PRIVATE_HEADS = word_list("""
    analyst expert professor researcher scholar historian journalist reporter correspondent editor economist
    sinologist commentator columnist author writer fellow scientist lecturer observer blogger activist businessman
    businesswoman entrepreneur tycoon ceo coo cfo lawyer attorney-at-law student actor actress singer athlete pilot
    sinologue academic strategist academician specialist pundit photographer interpreter translator
    director-in-chief editor-in-chief broadcaster presenter anchor critic theorist philosopher physicist engineer
    designer professor-emeritus politologist veteran survivor resident villager worker poet novelist composer
    painter artist filmmaker coach chef owner founder co-founder co-author biographer political-scientist
    observer-analyst whistleblower dissident priest bishop patriarch analysts experts professors researchers
    scholars historians journalists reporters vlogger publisher trader banker
""")
# Words of organisations that are no part of a state.
PRIVATE_ORGANISATIONS = word_list("""
    institute university college school center centre company corporation corp inc ltd co. holding bank enterprise
    plant factory shipyard firm foundation fund association club church newspaper magazine daily weekly times
    television tv channel radio studio website think-tank tank society league museum theatre-company hospital
    faculty laboratory lab gazprom rosneft lukoil transneft novatek sinopec cnpc cnooc huawei norinco avic sukhoi
    mikoyan mig almaz-antey irkut boeing airbus lockheed raytheon northrop rand carnegie csis brookings heritage
    sipri iiss casset imemo yukos sibur sberbank vtb vnesheconombank alibaba tencent zte rusal severstal kalashnikov
    uralvagonzavod programme program project academy consultancy consulting exchange union-of-journalists editorial
    business entrepreneurs industrialists chess football hockey olympic
""")
# Of these, the words of companies; a known official may have moved to one.
COMPANY_WORDS = word_list("""
    ceo coo cfo owner founder co-founder businessman entrepreneur company corporation corp inc ltd holding bank
    enterprise plant shipyard firm gazprom rosneft lukoil transneft novatek sinopec cnpc cnooc rostec rosatom
    roscosmos rosoboronexport foundation fund association federation club chairman president
""")
# Heads that only show that someone is in office; they are a title where nothing better is printed.
WEAK_HEADS = word_list("""
    leader official member officer boss guest colleague counterpart predecessor successor number diplomat lawmaker ruler
    legislator
""")
# Heads that a company, a club or a paper has as well: of an unknown person they tell only beside a public organisation.
AMBIGUOUS_HEADS = word_list("""
    president chief secretary director director-general chairman chairwoman chairperson chair vice-chairman
    vice-president head spokesman spokeswoman spokesperson leader member official coordinator administrator
    inspector officer boss diplomat negotiator co-chairman co-chair representative aide adviser advisor assistant
    counselor counsellor delegate deputy liaison number colleague counterpart speaker founder judge commissioner
    rapporteur justice doyen commander king queen prince vice-chairwoman
""") - {"commander", "king", "queen", "judge", "speaker"}
# Heads that name the other side's holder of the same post.
COUNTERPARTS = word_list("counterpart counterparts number colleague colleagues predecessor successor")
# Heads after which a person's or office's possessive belongs to the title: "Putin's aide".
KEEPS_POSSESSIVE = word_list("""
    aide adviser advisor assistant spokesman spokeswoman spokesperson envoy representative press special top
    personal chief deputy
""")
# Military and police ranks; a title only where no post is printed.
RANKS = word_list("""
    general admiral colonel marshal vice-admiral lieutenant-general colonel-general major-general rear-admiral gen
    adm col lt maj brig capt cmdr cdr vadm radm ltgen majgen captain commodore brigadier lieutenant major rear
    generals admirals colonels lieutenant-colonel brigadier-general sergeant
""")
# 'General' after these belongs to the post: 'Secretary General', 'Prosecutor General'.
HEADS_BEFORE_GENERAL = word_list(
    "secretary director prosecutor procurator consul attorney inspector governor auditor commissioner"
)
# Words before a head that belong to the title.
KEPT_MODIFIERS = word_list("""
    deputy vice first second third former acting assistant interim senior executive permanent ex ex- honorary
    principal under associate outgoing special retired emeritus standing late joint co charge chief-designate
    caretaker
""")
FORMER = word_list("former ex ex- late retired onetime one-time then then- formerly previously once erstwhile")
# Words before a head that do not belong to the title.
DROPPED_MODIFIERS = word_list("""
    new visiting current newly appointed incumbent newly-appointed newly-elected elected present incoming top
    high-ranking powerful long-time longtime hawkish embattled ousted disgraced strongman recently then respective
    two both four three other another sacked dismissed detained touring then- outspoken influential future one-time
    onetime highest-ranking ranking named also currently formerly previously now once reformist conservative
    hardline newly-named just-appointed popular pro-russian pro-western pro-kremlin dovish veteran-turned young
    outgoing departing youthful right-hand close trusted formally designated de-facto opposite appointing
""")
# Words that may stand in the name of an office or a state's organisation, also in small letters.
OFFICE_WORDS = word_list("""
    defense defence foreign security council ministry navy naval army air force forces staff affairs department
    general office commission committee bureau central national state party public interior internal military
    political political-legal legal police border guard guards coast fleet district region theater theatre command
    ground space aerospace rocket missile strategic logistics logistic armament armaments equipment development
    international cooperation co-operation information press media emergency emergencies situations intelligence
    service services counterintelligence administration government cabinet parliament parliamentary duma senate
    house upper lower chamber presidential prime ministerial federal federation republic union people congress
    assembly politburo political-military main operations operational directorate training combat trade industry
    economic economy finance energy transport agriculture health education culture science sciences technology
    commerce supreme court investigative investigation drug control anti-drug anti-terrorist anti-terrorism
    counterterrorism counter-terrorism antiterrorism structure regional plenipotentiary extraordinary city
    provincial province oblast territory autonomous municipal county embassy consulate mission delegation working
    group secretariat procurement arms weapons export exports military-technical technical military-industrial
    nuclear atomic agency organization organisation organizations organisations infantry airborne troops marine
    marines corps artillery brigade division regiment squadron flotilla task contingent peacekeeping relations
    policy planning asian asia eurasian european african america americas pacific legislature legislative communist
    religious ethnic overseas propaganda discipline inspection united work front research protocol consular treaty
    disarmament nonproliferation non-proliferation environmental ecology natural resources labor labour social
    digital sports tourism youth mass communications communication cyber cyberspace electronic submarine submarines
    surface aviation long-range bomber fighter unified combined coalition headquarters hq armed law enforcement
    civil supply housing construction personnel veterans medical mobilization chemical protection engineers railway
    inter-parliamentary sub-commission subcommittee intergovernmental far eastern western northern southern north
    south east west board counter-narcotics counternarcotics narcotics anti-corruption monitoring disaster relief
    rescue leading supervisory tribunal exercise exercises drill drills maneuvers manoeuvres academy-of regulation
    anti-monopoly customs tax taxes export-control spokesman's financial monetary reform rural civil-military
    bilateral joint-staff cadre joint asian-pacific side sides countries nations states crimes crime immigration
    migration passport archives heritage water fisheries fishery shipping rail counter-espionage secret bodyguard
    presidential-administration cis-affairs staffs ministries armies navies fleets districts
""") - {"academy-of", "spokesman's"}  # fmt: skip
ARTICLES = word_list("a an the")
DETERMINERS = word_list("his her its their our another this that one both my your")
# Verbs by which a clause names a post: 'who heads the Main Directorate'.
CLAUSE_VERBS = word_list("""
    heads headed leads led oversees oversaw commands commanded chairs chaired runs ran directs
""")
ABBREVIATED_RANKS = {
    "gen": "General", "adm": "Admiral", "col": "Colonel", "lt": "Lieutenant", "maj": "Major", "brig": "Brigadier",
    "capt": "Captain", "cmdr": "Commander", "sr": "Senior", "snr": "Senior",
}  # fmt: skip
# One word that is a title only where nothing better is printed.
BARE = word_list("""
    minister chief head commander director secretary chairman spokesman spokeswoman spokesperson deputy member aide
    representative general-director president-elect councilor councillor ambassador envoy president adviser
""") - {"president", "ambassador"}
# Of the office words, those that show a state's or party's organisation beyond doubt.
PUBLIC_WORDS = OFFICE_WORDS - word_list("""
    agency group information press media industry energy development trade board organizations organisations
    organization organisation sports research education culture health tourism youth digital international
    cooperation co-operation relations service services communications communication social science sciences
    technology mission work united union construction housing aviation shipping railway arms weapons export exports
    nuclear atomic space rocket missile supply delegation city policy planning asian asia eurasian european african
    america americas pacific overseas front treaty mass electronic cyber cyberspace surface fighter bomber
    long-range medical veterans personnel protection engineers main operations training technical procurement bureau
    commerce finance economic economy office general working task law south north east west eastern western northern
    southern far civil relief exercise exercises drill drills maneuvers manoeuvres agriculture transport water
    archives heritage rail financial monetary reform rural crime crimes countries nations states sides joint
    regional structure unified combined leading executive protocol legal house chamber
""")
# With these a private organisation's word is a state's after all: 'National Defence Management Centre'.
STATE_WORDS = word_list("""
    defense defence military army navy naval general staff armed command government presidential federal state
    counterterrorism anti-terrorist sco central
""")
# Whoever is 'of' one of these serves a state.
STATE_ORGANISATIONS = word_list("""
    ministry duma staff council navy army force forces fleet committee commission congress senate parliament kremlin
    pentagon cabinet embassy government flotilla
""")
# With these an organisation is one of study or of the press, whatever else it is called.
STUDY_WORDS = word_list("studies analysis analyses strategies thinking editorial newsroom")
PRIVATE_PHRASES = ("bureau chief", "news agency", "branch chief", "desk chief")
