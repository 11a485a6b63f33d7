"""Who is named in a body: officials, their countries and titles, and the span of each naming."""

import pytest

from people.extraction.names import find_names
from tests.people.extraction.authority import name_index
from tests.people.extraction.name_cases import CASES


def named(body, day="2013-03-25", language="en"):
    return find_names(body, name_index(), published=day, dateline_date=None, language=language)


@pytest.mark.parametrize(("body", "day", "officials"), CASES)
def test_officials(body, day, officials):
    found = {p.name: (p.country, p.title) for p in named(body, day).persons}
    assert found == {name: (country, title) for name, country, title in officials}


@pytest.mark.parametrize(("body", "day", "officials"), CASES)
def test_spans_hold_the_printed_words(body, day, officials):
    result = named(body, day)
    assert len(result.mentions) == len(result.phrases)
    for mention, (start, end) in zip(result.mentions, result.phrases, strict=True):
        assert body[mention.start : mention.end] == mention.printed
        assert start <= mention.start < mention.end <= end <= len(body)
    assert [m.start for m in result.mentions] == sorted(m.start for m in result.mentions)


def test_phrase_holds_title_and_apposition():
    body = "Visiting Chinese State Councilor Guo Shengkun met Li Hui, Chinese ambassador to Russia, here."
    phrases = [body[start:end] for start, end in named(body).phrases]
    assert phrases == ["Visiting Chinese State Councilor Guo Shengkun", "Li Hui, Chinese ambassador to Russia,"]


def test_surname_takes_up_the_person_named_before():
    result = named("Russian Defense Minister Sergei Shoigu met Chang Wanquan. Shoigu thanked Chang.")
    assert [(m.printed, result.persons[m.person].name) for m in result.mentions][2:] == [
        ("Shoigu", "Sergei Shoigu"),
        ("Chang", "Chang Wanquan"),
    ]


def test_surname_that_two_of_the_article_bear_is_left_open():
    body = "Sergei Ivanov and Igor Ivanov came to the Kremlin. Ivanov spoke first."
    assert [m.printed for m in named(body, "2005-03-01").mentions] == ["Sergei Ivanov", "Igor Ivanov"]


@pytest.mark.parametrize(
    ("body", "open_names"),
    [
        ("Sergei Ivanov and Igor Ivanov came to the Kremlin. Ivanov spoke first.", [("Ivanov", None)]),
        ("The Foreign Ministry's Wang agreed.", [("Wang", None)]),
        ("Sergei Ivanov came to the Kremlin. Ivanov spoke first.", []),
        ("Wang Ceshi, a professor, came. Wang spoke first.", []),
        ("The road is long.", []),
    ],
)
def test_a_name_that_no_rule_settles_is_kept(body, open_names):
    found = named(body, "2005-03-01")
    assert [(one.person.printed, one.person.title) for one in found.open_names] == open_names
    assert all(body[one.start : one.end] == one.person.printed for one in found.open_names)


def test_title_tells_two_bearers_of_a_surname_apart():
    body = "Defense Minister Sergei Ivanov and Secretary Igor Ivanov came. Defense Minister Ivanov spoke first."
    result = named(body, "2005-03-01")
    assert result.persons[result.mentions[-1].person].name == "Sergei Ivanov"


def test_bare_surname_of_many_is_nobody():
    assert named("Zhang and Wang agreed with Ivanov.").persons == ()


def test_bare_surname_outside_the_tenure_is_nobody():
    assert named("Primakov said so.", "1998-12-01").persons[0].name == "Yevgeny Primakov"
    assert named("Primakov said so.", "2020-12-01").persons == ()


def test_post_after_its_tenure_is_flagged():
    person = named("Defense Minister Anatoly Serdyukov signed it.", "2013-06-01").persons[0]
    assert (person.known, person.flags) == ("anatoly-serdyukov", ("post ended 2012-11-06",))


@pytest.mark.parametrize("title", ["Former Defense Minister", "Russian"])
def test_former_post_is_no_contradiction(title):
    assert named(f"{title} Anatoly Serdyukov signed it.", "2013-06-01").persons[0].flags == ()


def test_officers_of_an_international_organisation_have_no_country():
    assert named("Secretary-General Zhang Ming opened it.", "2023-06-01").persons[0].country is None
    assert named("Assistant Foreign Minister Zhang Ming opened it.", "2013-06-01").persons[0].country == "CN"
    assert named("Vasily Nebenzia spoke.", "2023-06-01").persons[0].country == "RU"


def test_scholar_of_a_known_name_is_not_the_official():
    assert named("Alexei Maslov, a sinologist in Moscow, said so.").persons == ()
    assert named("General Alexei Maslov said so.", "2006-06-01").persons[0].known == "alexei-maslov"


def test_surname_alone_is_not_a_full_name():
    assert [p.full for p in named("President Obama met Xi Jinping.").persons] == [False, True]


def test_reading_depends_on_nothing_read_before():
    first = "Deputy Commander Leonid Sukhanov of the Russian Navy spoke."
    alone = named("Sukhanov spoke.")
    named(first)
    assert named("Sukhanov spoke.") == alone


def test_empty_body_names_nobody():
    assert named("").persons == ()


def test_chinese_sentence_in_an_english_text():
    result = named("He told Chang Wanquan: 俄罗斯国防部长会见国防部长常万全")
    assert [m.printed for m in result.mentions] == ["Chang Wanquan", "常万全"]
    assert [p.name for p in result.persons] == ["Chang Wanquan"]


def test_title_ends_with_its_paragraph():
    result = named("The paper was signed by a colonel\nSergei Shoigu met Li Shangfu.")
    assert [(p.name, p.title) for p in result.persons] == [("Sergei Shoigu", None), ("Li Shangfu", None)]


def test_chinese_text():
    result = named("4月16日，普京会见了国务委员兼国防部长李尚福。习近平主席致意。", "2023-04-16", "zh")
    assert [(p.name, p.title) for p in result.persons] == [
        ("Vladimir Putin", None),
        ("Li Shangfu", "国务委员兼国防部长"),
        ("Xi Jinping", "主席"),
    ]


def test_russian_text():
    body = (
        "Президент России Владимир Путин принял министра обороны КНР Ли Шанфу. Во встрече с Сергеем Шойгу "
        "участвовал В. Путин. Виталий Герасимов отсутствовал. С Шойгу говорил Дун Цзюнь."
    )
    result = named(body, "2023-04-16", "ru")
    assert [(p.name, p.title) for p in result.persons] == [
        ("Vladimir Putin", "Президент"),
        ("Li Shangfu", "министра обороны"),
        ("Sergei Shoigu", None),
        ("Dong Jun", None),
    ]
    assert all(body[m.start : m.end] == m.printed for m in result.mentions)


def test_russian_titles_of_members_and_of_envoys():
    body = "Член Госсовета страны Ли Шанфу прибыл. Его встретил посол Китая в России Чжан Ханьхуэй."
    result = named(body, "2023-04-16", "ru")
    assert [(p.name, p.title) for p in result.persons] == [
        ("Li Shangfu", "Член Госсовета"),
        ("Zhang Hanhui", "посол Китая в России"),
    ]


def test_given_name_printed_as_if_it_were_the_surname():
    result = named("Tan Kefei, a spokesman of the Ministry of Defense, spoke. According to Kefei, all went well.")
    assert [m.printed for m in result.mentions] == ["Tan Kefei", "Kefei"]
    assert len(result.persons) == 1


def test_russian_text_with_a_given_name_of_one_letter():
    body = "С министром иностранных дел Китая Ван И прибыла делегация во главе с вице-премьером Ху Чуньхуа."
    assert [(p.name, p.title) for p in named(body, "2019-09-09", "ru").persons] == [
        ("Wang Yi", "министром иностранных дел"),
        ("Hu Chunhua", "вице-премьером"),
    ]
