"""Addresses that nobody types: they get an error page that helps, and never our own fault."""

import pytest

pytestmark = pytest.mark.django_db
TOO_LARGE = 10**30
NO_SEARCH = ("%", "_", "\\", "'", '"', "' OR 1=1 --")  # no word to find, or an OR with nothing before it


@pytest.mark.parametrize(
    "address",
    [
        f"/articles/{TOO_LARGE}/x/",
        f"/meetings/{TOO_LARGE}/x/",
        "/articles/2147483648/x/",
        "/articles/0/x/",
        "/officials/-/",
        "/officials/x/with/y/",
        "/offices/x/",
        "/offices/x/with/y/",
        "/articles/9999/12/31/",
        "/articles/0000/",
        "/meetings/x/x/",
    ],
)
def test_nothing_is_there(client, address):
    assert client.get(address).status_code == 404


@pytest.mark.parametrize("path", ["/articles/", "/meetings/", "/officials/", "/offices/"])
@pytest.mark.parametrize(
    "query",
    [
        "q=%00",
        "q=" + "x" * 201,
        "q=a" + "+b" * 50,
        "sort=%00",
        "country=%00",
        "page=%00",
        f"page={TOO_LARGE}",
        "page=-1",
        "page=1.5",
        "%00=1",
        "q[]=1",
        "__proto__=1",
    ],
)
def test_nonsense_is_refused(client, path, query):
    assert client.get(f"{path}?{query}").status_code == 400


@pytest.mark.parametrize("path", ["/articles/", "/meetings/"])
@pytest.mark.parametrize("query", ["official=%00", "official=" + "x" * 5000, "since=%00", "until=2013-03-25T00:00"])
def test_nonsense_of_some_lists_is_refused(client, path, query):
    assert client.get(f"{path}?{query}").status_code == 400


@pytest.mark.parametrize(
    "words", ["%", "_", "\\", "'", '"', "' OR 1=1 --", "<script>alert(1)</script>", "习近平", "a b " * 5, "&#39;"]
)
@pytest.mark.parametrize("path", ["/articles/", "/meetings/", "/officials/"])
def test_any_words_can_be_looked_for(client, path, words):
    response = client.get(path, {"q": words.strip()})
    assert response.status_code == 400 if path == "/articles/" and words in NO_SEARCH else 200
    assert "<script>alert" not in response.content.decode()


@pytest.mark.parametrize("method", ["post", "put", "delete"])
@pytest.mark.parametrize("path", ["/", "/articles/", "/officials/", "/meetings/", "/search/", "/coverage/"])
def test_pages_are_only_read(client, path, method):
    assert getattr(client, method)(path).status_code == 405


@pytest.mark.parametrize("query", ["post=%00", "post=" + "x" * 101, "on=%00", "organisation=%00", "since=2013-13"])
def test_nonsense_of_the_list_of_officials_is_refused(client, query):
    assert client.get(f"/officials/?{query}").status_code == 400
