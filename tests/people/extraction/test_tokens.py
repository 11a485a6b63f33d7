"""Words and their kinds."""

import pytest

from people.extraction import tokens


def test_what_is_remembered_of_words_is_bounded(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(tokens, "MOST", 50)
    kinds = tokens.Kinds()
    words = [f"unheard{number} " for number in range(500)]
    assert [kinds[word] for word in words] == [tokens.kind_of(word) for word in words]
    assert len(kinds) <= 50
