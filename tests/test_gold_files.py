"""The gold set's truth fits its raw articles (the articles themselves are simulated, see gold/README.md)."""

import json
import re
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest

GOLD = Path(__file__).parent / "gold"
TRUTHS = sorted((GOLD / "truth").glob("*.json"))
RAWS = sorted((GOLD / "raw").iterdir())
KINDS = {"meeting", "visit", "call", "consultation", "multilateral", "exercise"}
ARTICLE_FIELDS = {
    "headline", "published", "outlet", "agency", "authors", "dateline",
    "body_starts", "body_ends", "body_excludes", "body_letters",
}  # fmt: skip
ENCODINGS = {"windows-1251": "cp1251", "gb2312": "gb2312", "iso-8859-1": "cp1252"}


class _Text(HTMLParser):
    """Collects what a reader sees of a page, and what its structured data says."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []

    def handle_data(self, data: str) -> None:
        self.pieces.append(data)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in {"p", "br", "div", "td", "li", "h1", "h2", "h3"}:
            self.pieces.append("\n")


def decoded(path: Path) -> str:
    """The file as text: UTF-8, else the encoding that it declares."""
    data = path.read_bytes()
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        declared = re.search(rb"charset=[\"']?([\w-]+)", data)
        assert declared, f"{path.name} is not UTF-8 and declares nothing"
        return data.decode(ENCODINGS[declared[1].decode().lower()])


def repaired(text: str) -> str:
    """UTF-8 that was read as windows-1252 on its way, put right; any other text unchanged."""
    if "â€" not in text:
        return text
    data = bytearray()
    for letter in text:
        data += letter.encode("latin-1") if ord(letter) < 256 else letter.encode("cp1252")
    return data.decode("utf-8")


def visible(path: Path) -> str:
    text = repaired(decoded(path))
    if path.suffix != ".html":
        return text
    page = _Text()
    page.feed(text)
    return "".join(page.pieces)


def folded(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def letters(text: str) -> str:
    return re.sub(r"[\W_]", "", text).casefold()


def day(text: str) -> date:
    """The first day of 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'; ValueError for anything else."""
    assert re.fullmatch(r"\d{4}(-\d{2}){0,2}", text), text
    return date.fromisoformat((text + "-01-01")[:10])


@pytest.fixture(params=TRUTHS, ids=lambda path: path.stem)
def truth(request):
    return json.loads(request.param.read_text(encoding="utf-8"))


def found(words: str, truth: dict) -> bool:
    fold = letters if truth.get("spaces_lost") else folded
    return fold(words) in fold(visible(GOLD / "raw" / truth["file"]))


def test_every_raw_file_has_its_truth_and_the_other_way_round():
    assert {path.stem for path in RAWS} == {path.stem for path in TRUTHS}
    assert {json.loads(path.read_text(encoding="utf-8"))["file"] for path in TRUTHS} == {path.name for path in RAWS}


def test_one_article_in_five_or_more_has_no_contact():
    empty = [path for path in TRUTHS if not json.loads(path.read_text(encoding="utf-8"))["meetings"]]
    assert len(empty) * 5 >= len(TRUTHS)


def test_article_has_its_fields(truth):
    assert set(truth) - {"spaces_lost"} == {"file", "article", "officials", "meetings"}
    assert set(truth["article"]) == ARTICLE_FIELDS
    published = truth["article"]["published"]
    if published is not None:
        day(published.partition("T")[0])
    if truth["article"]["dateline"]["date"] is not None:
        day(truth["article"]["dateline"]["date"])


def test_body_marks_are_in_the_raw_file(truth):
    article = truth["article"]
    assert found(article["body_starts"], truth)
    assert found(article["body_ends"], truth)
    text = letters(visible(GOLD / "raw" / truth["file"]))
    start = text.index(letters(article["body_starts"]))
    end = text.rindex(letters(article["body_ends"])) + len(letters(article["body_ends"]))
    assert article["body_letters"] <= (end - start) * 1.01


def test_words_kept_out_of_the_body_are_in_the_raw_file(truth):
    raw = decoded(GOLD / "raw" / truth["file"])
    for words in truth["article"]["body_excludes"]:
        assert found(words, truth) or words in raw


def test_officials_are_listed_once(truth):
    names = [official["name"] for official in truth["officials"]]
    assert len(names) == len(set(names))
    for official in truth["officials"]:
        assert set(official) == {"name", "country", "title"}
        assert official["country"] is None or re.fullmatch(r"[A-Z]{2}", official["country"])


def test_contacts_are_whole(truth):
    names = {official["name"] for official in truth["officials"]}
    for meeting in truth["meetings"]:
        assert meeting["kind"] in KINDS
        assert set(meeting["participants"]) <= names
        assert (meeting["start"] is None) == (meeting["end"] is None)
        if meeting["start"] is not None:
            assert day(meeting["start"]) <= day(meeting["end"])
        if meeting["kind"] in {"meeting", "call"}:
            assert len(meeting["participants"]) > 1
        if meeting["kind"] == "call":
            assert meeting["place"] is None


def test_evidence_is_in_the_raw_file(truth):
    for meeting in truth["meetings"]:
        assert found(meeting["evidence"], truth), meeting["evidence"]
