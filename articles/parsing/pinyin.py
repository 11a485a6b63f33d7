"""Chinese names in Latin letters: their syllables, and a surname told from the given name after it."""

import re

from articles.parsing.lexicon import words_of

SYLLABLE = (
    r"(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|uan|ian|iao|uai|uei|van|ai|ei|ao|ou|an|en|in"
    r"|un|ia|ie|iu|ua|uo|ui|ue|a|o|e|i|u|er))"
)
TWO_SYLLABLES = re.compile(SYLLABLE + "{1,2}")
PINYIN = re.compile(SYLLABLE + "{1,3}")
GIVEN = re.compile(rf"(?!i|u|o[^u])(?:{TWO_SYLLABLES.pattern})")  # no syllable begins with i or u, no name with o
SURNAMES = words_of(
    "ai an bai bao bi bian bo cai cao cen chang chao chen cheng chu cui dai deng di ding dong dou du duan fan "
    "fang fei feng fu gan gao ge gong gu guan guo han hao he hong hou hu hua huang huo ji jia jian jiang jiao jin "
    "jing kang ke kong kuang lai lan lei li lian liang liao lin ling liu long lou lu luan lun luo lyu ma mao mei "
    "meng mi miao mo mu ni nie niu ou ouyang pan pang pei peng pi pu qi qian qiao qin qiu qu quan ren rong ruan "
    "shang shao shen sheng shi shu si situ song su sun tan tang tao teng tian tong tu wan wang wei wen weng wu xi "
    "xia xiang xiao xie xin xing xiong xu xuan xue yan yang yao ye yi yin ying yu yuan yue zeng zha zhai zhan "
    "zhang zhao zheng zhong zhou zhu zhuang zong zou zuo"
)


def parted_name(name: str) -> str | None:
    """'GULINFEI' -> 'GU LINFEI': surname and given name that run together; None where another cut is possible."""
    key = name.lower()
    splits = [end for end in range(2, len(key) - 1) if key[:end] in SURNAMES and GIVEN.fullmatch(key[end:])]
    return f"{name[: splits[0]]} {name[splits[0] :]}" if len(splits) == 1 else None
