"""Spellings folded together, known names found in a text, and the keys of the authority file."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from people.chinese_syllables import from_palladius, from_wade_giles, is_wade_giles, split_pinyin, to_palladius
from people.matching import KnownOfficial, NameIndex, group_key, known_from_json, match
from people.russian_names import forms
from people.transliteration import fold, plain
from tests.people.extraction.authority import name_index

SAME = [
    ("Sergei Shoigu", "Sergey Shoygu", "SHOIGU Sergei", "Сергей Шойгу", "Сергей Кужугетович Шойгу", "Sergei K. Shoigu"),
    ("Dong Jun", "Дун Цзюнь"),
    ("Cao Gangchuan", "Ts'ao Kang-ch'uan", "Ts’ao Kang-ch’uan", "Gangchuan Cao", "Цао Ганчуань"),
    ("Zhang Wannian", "Chang Wan-nien", "Zhang Wan-nian", "Zhang Wan Nian"),
    ("Chang Wanquan", "Chang Wan-quan", "Wanquan Chang", "Чан Ваньцюань"),
    ("Chi Haotian", "Ch'ih Hao-t'ien", "Chi Hao-tian"),
    ("Xi Jinping", "Си Цзиньпин"),
    ("Yury Baluyevsky", "Yuri Baluyevskiy", "Юрий Балуевский"),
    ("Yevgeny Primakov", "Evgeniy Primakov", "Евгений Примаков"),
    ("Viktor Fyodorov", "Victor Fedorov", "Виктор Фёдоров"),
    ("Alexander Lukashenko", "Aleksandr Lukashenko"),
]
APART = [
    ("Xu Qiliang", "Xu Qiling"),
    ("Zhang Wannian", "Chang Wanquan"),
    ("Sergei Ivanov", "Igor Ivanov"),
    ("Li Zhanshu", "Li Shangfu"),
]


@pytest.mark.parametrize("spellings", SAME)
def test_spellings_of_one_name_fold_together(spellings):
    assert len({fold(spelling) for spelling in spellings}) == 1


@pytest.mark.parametrize(("one", "other"), APART)
def test_other_names_stay_apart(one, other):
    assert fold(one) != fold(other)


def test_no_two_officials_of_the_authority_file_fold_together():
    index = name_index()
    assert [keys for keys in index.by_fold.values() if len(keys) > 1] == []


@given(st.text())
def test_plain_keeps_the_length(text):
    assert len(plain(text)) == len(text)


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyzабвгдежзийклмнопрстуфхцчшщыьэюя' -"))
def test_fold_is_stable_under_order(name):
    assert fold(name) == fold(name)


@pytest.mark.parametrize(
    ("wade", "pinyin"), [("hsiao", "xiao"), ("ts'ai", "cai"), ("chien", "jian"), ("jo", "ruo"), ("k'o", "ke")]
)
def test_wade_giles(wade, pinyin):
    assert from_wade_giles(wade) == pinyin


def test_no_wade_giles_syllable():
    assert not is_wade_giles("xiao")
    with pytest.raises(ValueError, match="xiao"):
        from_wade_giles("xiao")


@pytest.mark.parametrize(
    ("pinyin", "cyrillic"), [("jinping", "цзиньпин"), ("shengkun", "шэнкунь"), ("guanglie", "гуанле"), ("wei", "вэй")]
)
def test_palladius(pinyin, cyrillic):
    assert to_palladius(pinyin) == cyrillic
    assert from_palladius(cyrillic) == pinyin


def test_split_pinyin():
    assert split_pinyin("wanquan") == ("wan", "quan")
    assert split_pinyin("smith") is None


@pytest.mark.parametrize(
    ("word", "form"),
    [
        ("путин", "путиным"),
        ("балуевский", "балуевского"),
        ("шойгу", "шойгу"),
        ("цзюнь", "цзюнем"),
        ("сергей", "сергеем"),
        ("захарова", "захаровой"),
    ],
)
def test_case_forms(word, form):
    assert form in forms(word)


def index_of(*names):
    return NameIndex(tuple(KnownOfficial(name.lower(), name, "CN") for name in names))


def test_finds_whole_names_only():
    text = plain("Li Pengfei met Li Peng's aide; Sergei Ivanov-Petrov did not.")
    assert [hit.keys for hit in index_of("Li Peng", "Sergei Ivanov").find(text)] == [("li peng",)]


def test_longest_name_wins():
    hits = index_of("Wang Yi", "Wang Yi Ming").find("wang yi ming")
    assert [hit.keys for hit in hits] == [("wang yi ming",)]


def test_no_official_no_hit():
    assert NameIndex(()).find("xi jinping") == []


def test_near_names():
    index = name_index()
    assert "li-shangfu" in index.near("Li Shanfu")
    assert index.near("Hsu Tsai-hou") == ("xu-caihou",)
    assert index.near("Tsao Kang-chuan") == ("cao-gangchuan",)
    assert index.near("Somebody Else") == ()


@pytest.mark.parametrize("name", ["Sergey Shoygu", "Шойгу Сергей", "Sergei Kuzhugetovich Shoigu"])
def test_match_knows_a_name_in_every_spelling(name):
    assert match(name, name_index()).key == "sergei-shoigu"


@pytest.mark.parametrize("name", ["Shoigu", "Somebody Else", ""])
def test_match_never_guesses(name):
    assert match(name, name_index()) is None


def test_keys_are_slugs_and_a_clash_gets_a_number():
    row = {
        "name": "Li Bin",
        "country": "CN",
        "native_name": None,
        "family_name": "Li",
        "also_spelled": [],
        "positions": [],
    }
    assert [o.key for o in known_from_json([row, row | {"native_name": "李滨"}])] == ["li-bin", "li-bin-2"]


def test_a_row_without_a_field_is_refused():
    with pytest.raises(KeyError, match="positions"):
        known_from_json(
            [{"name": "Li Bin", "country": "CN", "native_name": None, "family_name": "Li", "also_spelled": []}]
        )


def test_group_key_holds_name_and_country():
    assert (
        group_key("Leonid Sukhanov", "RU") == group_key("SUKHANOV Leonid", "RU") != group_key("Leonid Sukhanov", None)
    )
