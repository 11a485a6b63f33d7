"""Heads of state, of government and of diplomacy whom papers name without country or post, 1996 to 2025.

Small letters without accents; ISO 3166-1 alpha-2 codes, '' for officers of international organisations. They are
officials wherever they are named in full; the authority file need not hold them.
"""

_BY_COUNTRY = {
    "US": """
        bill clinton|william clinton|george w. bush|george bush|barack obama|donald trump|donald j. trump|
        joe biden|al gore|dick cheney|mike pence|kamala harris|jd vance|j.d. vance|madeleine albright|
        colin powell|condoleezza rice|hillary clinton|john kerry|rex tillerson|mike pompeo|antony blinken|
        anthony blinken|marco rubio|william perry|jake sullivan|john bolton|susan rice|mark milley|nancy pelosi|
        martin dempsey|joseph dunford|mike mullen""",
    "GB": "tony blair|gordon brown|david cameron|theresa may|boris johnson|liz truss|rishi sunak|keir starmer",
    "FR": "jacques chirac|nicolas sarkozy|francois hollande|emmanuel macron",
    "DE": "helmut kohl|gerhard schroeder|gerhard schroder|angela merkel|olaf scholz|friedrich merz",
    "JP": """
        ryutaro hashimoto|keizo obuchi|yoshiro mori|junichiro koizumi|yasuo fukuda|taro aso|yukio hatoyama|
        naoto kan|yoshihiko noda|yoshihide suga|fumio kishida|shigeru ishiba|sanae takaichi""",
    "KR": "kim dae-jung|roh moo-hyun|lee myung-bak|park geun-hye|moon jae-in|yoon suk-yeol|yoon suk yeol|lee jae-myung",
    "UA": "leonid kuchma|viktor yushchenko|viktor yanukovych|petro poroshenko|volodymyr zelensky|volodymyr zelenskyy|"
    "volodymyr zelenskiy|vladimir zelensky",
    "KG": "askar akayev|kurmanbek bakiyev|roza otunbayeva|almazbek atambayev|sooronbay jeenbekov",
    "TR": "recep tayyip erdogan|tayyip erdogan",
    "IR": "mohammad khatami|mahmoud ahmadinejad|hassan rouhani|ali khamenei|mohammad javad zarif",
    "IN": "atal bihari vajpayee|manmohan singh|subrahmanyam jaishankar",
    "PK": "pervez musharraf|nawaz sharif|imran khan|shehbaz sharif",
    "SY": "bashar assad|bashar al-assad",
    "VE": "hugo chavez|nicolas maduro",
    "CU": "fidel castro|raul castro|miguel diaz-canel",
    "RS": "slobodan milosevic|aleksandar vucic",
    "IL": "benjamin netanyahu",
    "BR": "luiz inacio lula da silva|dilma rousseff|jair bolsonaro",
    "ZA": "nelson mandela|thabo mbeki|jacob zuma|cyril ramaphosa",
    "MN": "natsagiin bagabandi|tsakhiagiin elbegdorj|khaltmaagiin battulga",
    "IQ": "saddam hussein",
    "": "kofi annan|ban ki-moon|antonio guterres|javier solana|jens stoltenberg|anders fogh rasmussen|mark rutte|"
    "josep borrell|ursula von der leyen|kaja kallas",
}
LEADERS = {
    " ".join(name.split()): code for code, names in _BY_COUNTRY.items() for name in names.split("|")
}  # fmt: skip
