"""The extractor's bench reads articles of which no two are alike, the same ones each time."""

from itertools import islice

from benchmarks.stories import Stories, enlarged, without_contacts
from people.matching import KnownOfficial, NameIndex

KNOWN = (
    KnownOfficial("sergei-shoigu", "Sergei Shoigu", "RU"),
    KnownOfficial("sergei-lavrov", "Sergei Lavrov", "RU", spellings=("Sergey Lavrov",)),
    KnownOfficial("li-hui", "Li Hui", "CN"),
)
BODIES = ["Sergei Shoigu met Li Hui in Moscow on Tuesday, March 12. They had talks at 10:30.\nHe left on Friday."]


def test_articles_are_of_a_length_unlike_each_other_and_the_same_for_the_same_seed():
    first = list(islice(Stories(BODIES, KNOWN, words=50), 20))
    assert len(set(first)) == 20
    assert all(50 <= len(story.split()) < 90 for story in first)
    assert first == list(islice(Stories(BODIES, KNOWN, words=50), 20))


def test_officials_and_days_change_within_their_kind():
    text = " ".join(islice(Stories(BODIES, KNOWN, words=200), 20))
    assert "Sergei Lavrov met Li Hui" in text
    assert "Li Hui met" not in text


def test_an_authority_file_is_enlarged_to_so_many_spellings():
    large = enlarged(KNOWN, 7)
    assert large[:3] == KNOWN
    assert sum(1 + len(official.spellings) for official in large) == 7
    assert len({official.name for official in large}) == len(large)


def test_an_official_stays_the_same_within_an_article():
    known = (*KNOWN, KnownOfficial("anton-siluanov", "Anton Siluanov", "RU", family_name="Siluanov"))
    known += (KnownOfficial("igor-ivanov", "Igor Ivanov", "RU", family_name="Ivanov"),)
    bodies = ["Igor Ivanov met Li Hui. Ivanov then left. Igor Ivanov is a minister."]
    for story in islice(Stories(bodies, known, words=60), 10):
        assert len({word for word in story.split() if word in {"Igor", "Anton", "Sergei"}}) == 1


def test_every_other_paragraph_is_background():
    text = next(iter(Stories(BODIES, KNOWN, words=60, background=["Quiet reigned."])))
    assert set(text.split("\n")[1::2]) == {"Quiet reigned."}


def test_background_tells_of_no_contact():
    assert without_contacts(BODIES, NameIndex(KNOWN)) == ["They had talks at 10:30.", "He left on Friday."]
