"""Lost spaces: ordinary text is left alone, damaged text gets its words, apostrophes and quotation marks back."""

import json
import re
from difflib import SequenceMatcher
from functools import cache
from pathlib import Path

import pytest

from articles.parsing import ParseError, parse
from articles.parsing.lexicon import derived_cost
from articles.parsing.lines import Line
from articles.parsing.pinyin import parted_name
from articles.parsing.segmentation import segmenter
from articles.parsing.spacing import restore, restore_lines, spaces_lost

ROOT = Path(__file__).parents[3]
PARAGRAPHS = 200
RIGHT = 0.995  # share of words


@cache
def known_words():
    officials = json.loads((ROOT / "fixtures" / "officials.json").read_text(encoding="utf-8"))
    names = {name for official in officials for name in (official["name"], *official["also_spelled"])}
    titles = {
        post[field] for official in officials for post in official["positions"] for field in ("title", "organisation")
    }
    return frozenset(filter(None, names | titles))


@cache
def paragraphs():
    """Ordinary English paragraphs of our own writing: the sample articles and half of the gold set."""

    files = [
        *sorted((ROOT / "fixtures" / "sample").glob("d*")),
        *sorted((ROOT / "tests" / "gold" / "raw").glob("dev*")),
    ]
    found = []
    for file in files:
        try:
            article = parse(file.read_bytes(), name=file.name)
        except ParseError:
            continue
        if article.language == "en" and not article.warnings:
            found += article.paragraphs
    return found[:PARAGRAPHS]


def words_in(text):
    return re.findall(r"[\w'’-]+", text)


def damaged(paragraph):
    straight = paragraph.translate(str.maketrans("’‘“”–—", "''\"\"--"))
    return re.sub(r"\s", "", straight.replace(" -- ", "--").replace(" - ", "-")), straight


def test_ordinary_english_is_left_alone():
    assert len(paragraphs()) == PARAGRAPHS
    assert [text for text in paragraphs() if spaces_lost(text)] == []


def test_words_are_restored():
    total = right = 0
    for paragraph in paragraphs():
        lost, whole = damaged(paragraph)
        want, got = words_in(whole.replace(" -- ", "--").replace(" - ", "-")), words_in(restore(lost, known_words()))
        total += len(want)
        right += sum(block.size for block in SequenceMatcher(None, want, got, autojunk=False).get_matching_blocks())
    assert right / total >= RIGHT


@pytest.mark.parametrize(
    "text",
    [
        "https://www.example.org/a/very/long/address/that/goes/on/and/on/without/a/single/space/in/it.html",
        "Donaudampfschifffahrtsgesellschaft",
        "国家主席习近平星期一在北京会见来访的俄罗斯联邦安全会议秘书，双方就共同关心的问题交换了意见。",
        "Россияготоваксотрудничествувобластибезопасностиивсехдругихобластях",
        "Email|Print|Comments(Editor:GaoYinan、Liang Jun)",
        "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch is a village.",
        "antidisestablishmentarianism and counterrevolutionaries were words that he knew",
        "010020070750000000000000011100001385972611",
        "sample.writer@chinadaily.com.cn",
        "",
    ],
)
def test_never_fires_on(text):
    assert not spaces_lost(text)


@pytest.mark.parametrize(
    ("lost", "whole"),
    [
        ("LimadethevisitfromSundaytoWednesday.", "Li made the visit from Sunday to Wednesday."),
        ('XiJinping"sRussiavisitlastmonth', "Xi Jinping's Russia visit last month"),
        (
            'eachother"scoreinterestsandeachother"sinternalaffairs.',
            "each other's core interests and each other's internal affairs.",
        ),
        ('Theyoppose"Taiwanindependence"inanyform.', 'They oppose "Taiwan independence" in any form.'),
        ('"Wedon"tknow,"hesaidat10:15.', '"We don\'t know," he said at 10:15.'),
        ("OnNovember21,2012,theU.S.militarysaidso.", "On November 21, 2012, the U.S. military said so."),
        ("Published2018-10-1921:15bythepaper", "Published 2018-10-19 21:15 by the paper"),
        ("Su-35fightersandJ-20jetsofthe13thround", "Su-35 fighters and J-20 jets of the 13th round"),
        ("Russia'sDefenseMinisterSergeiShoigu", "Russia's Defense Minister Sergei Shoigu"),
        ("thetwocountries'militariesdon'tthreatenanyone", "the two countries' militaries don't threaten anyone"),
        ("some10,000menand2.5millionyuan", "some 10,000 men and 2.5 million yuan"),
        ("thehead-of-statediplomacyandin-depthexchanges", "the head-of-state diplomacy and in-depth exchanges"),
        ("at9:30a.m.onSunday,i.e.beforethetalks", "at 9:30 a.m. on Sunday, i.e. before the talks"),
        ("hetravelledabroadasministerandsaidi", "he travelled abroad as minister and said i"),
        ("Itisn'tashowofforceanditwasn'tone", "It isn't a show of force and it wasn't one"),
        ("membersoftheSCOandNATOmet", "members of the SCO and NATO met"),
        ('thevisittoXi"anwasshort', "the visit to Xi'an was short"),
        ("ByZHAOLIMING|ChinaDaily|Updated:2019-03-1218:05", "By ZHAO LIMING | China Daily | Updated: 2019-03-12 18:05"),
        ("ByWANGPEIandSUNDAO|ChinaDaily", "By WANG PEI and SUN DAO | China Daily"),
    ],
)
def test_restored(lost, whole):
    assert restore(lost, known_words()) == whole


@pytest.mark.parametrize(
    ("name", "parted"),
    [
        ("ZHANGLIPING", "ZHANG LIPING"),
        ("LIXIAOPING", "LI XIAOPING"),
        ("MAOLEI", "MAO LEI"),
        ("LIANGUO", None),  # Li Anguo or Lian Guo
        ("LINANPING", None),
        ("REUTERS", None),
        ("SAMPLE", None),
        ("NATO", None),
    ],
)
def test_surname_and_given_name_are_parted_where_that_is_certain(name, parted):
    assert parted_name(name) == parted


def test_known_names_are_kept_whole():
    lost = "hemetQuzhKanovBelgorskiyesterday"
    assert restore(lost, frozenset({"Quzh Kanov Belgorski"})) == "he met Quzh Kanov Belgorski yesterday"


def test_headline_of_a_damaged_page_is_mended_too():
    story = "ThefruitfulvisittoRussiaofStateCouncilorandDefenseMinisterLiShangfuhasended,aspokesmansaidonWednesday."
    lines, mended = restore_lines([Line("LiendsvisittoRussia"), Line("English.news.cn"), Line(story)], known_words())
    assert mended == ("lost spaces were restored",)
    assert lines[0].text == "Li ends visit to Russia"
    assert lines[1].text == "English.news.cn"


def test_undamaged_pages_are_handed_back():
    lines = [Line("Ministers meet"), Line("The two ministers met on Monday in Moscow.")]
    assert restore_lines(lines, frozenset()) == (lines, ())


def test_what_is_not_mended_is_said():
    line = Line("thedefenceministersofthetwocountriesmetonmonday" * 400)
    lines, warnings = restore_lines([line, Line("and"), line, line], known_words())
    assert [mended == line for mended in lines] == [False, False, False, True]
    assert warnings == (f"too long for all lost spaces to be restored: only {2 * len(line.text):,} letters were",)


def test_no_word_that_the_lexicon_knows_is_missed_by_its_beginning():
    cutter = segmenter(known_words())
    made = {f"{word}{ending}" for word in list(cutter.costs)[:20_000] for ending in ("ing", "able", "iest")}
    made |= {f"{word[:-1]}iest" for word in list(cutter.costs)[:20_000] if word.endswith("y")}
    made |= {f"counter{word}" for word in list(cutter.costs)[:2_000]}
    known = {*cutter.costs, *cutter.more, *(word for word in made if derived_cost(word, cutter.costs))}
    missed = [word for word in known if cutter.longest_known(f"{word}qqqqq", 0, len(word) + 5) < len(word)]
    assert missed == []
