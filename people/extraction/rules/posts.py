"""The words by which printed titles and the posts of the authority file are compared, in small letters."""

from people.extraction.rules.word_list import word_list

# Spellings and synonyms brought to one word.
SAME_WORD = {
    "defence": "defense", "councillor": "councilor", "vice": "deputy", "spokesman": "spokesperson",
    "spokeswoman": "spokesperson", "chairwoman": "chairman", "chairperson": "chairman",
    "commander-in-chief": "commander",
    "vice-chairman": "deputy chairman", "vice-president": "deputy president", "vice-premier": "deputy premier",
    "vice-minister": "deputy minister", "theatre": "theater", "adviser": "aide", "advisor": "aide",
    "envoy": "ambassador",
    "assistant": "aide", "defmin": "defense minister", "centre": "center", "interior": "internal", "seaman": "navy",
    "naval": "navy", "military": "military", "ministry": "ministry", "troops": "forces", "force": "forces",
    "secretary-general": "secretary general", "director-general": "director general", "directorate": "department",
    "cmc": "central commission", "pla": "", "dprk": "", "prc": "", "affairs": "", "operational": "operations",
    "deputies": "deputy", "presidential": "president", "chiefs": "chief",
}  # fmt: skip
NO_WORD = word_list("""
    of the people and for a an to on in at s people's peoples national republic federation liberation party communist
    cpc
    china's russia's chinese russian china russia his her its their new current visiting military armed
""")
LEADERS = word_list("chief head boss director chairman commander chair leader")
LEVELS = word_list("deputy first former acting aide executive")
GENERIC = word_list("""
    minister secretary general department office main central federal executive committee commission state
""")
