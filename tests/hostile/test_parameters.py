"""Every parameter of every page, given nonsense: an answer, never a fault of ours."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from people.filters import MeetingFilter, NetworkFilter, PeopleArticleFilter
from people.official_filters import OfficialListFilter
from tests.hostile import EXAMPLES
from tests.hostile.markup import faults
from tests.scenes import build_archive

pytestmark = pytest.mark.django_db
OF_ALL = ("page", "view", "sort")
PAGES = {
    "/articles/": PeopleArticleFilter,
    "/articles/2013/03/": PeopleArticleFilter,
    "/articles/export.csv": PeopleArticleFilter,
    "/articles/feed.atom": PeopleArticleFilter,
    "/articles/cite.ris": PeopleArticleFilter,
    "/api/v1/articles/": PeopleArticleFilter,
    "/meetings/": MeetingFilter,
    "/meetings/export.json": MeetingFilter,
    "/meetings/calendar.ics": MeetingFilter,
    "/meetings/feed.atom": MeetingFilter,
    "/api/v1/meetings/": MeetingFilter,
    "/network/": NetworkFilter,
    "/network/graph.graphml": NetworkFilter,
    "/officials/": OfficialListFilter,
    "/officials/cite.bib": OfficialListFilter,
    "/api/v1/officials/": OfficialListFilter,
}
OTHERS = {
    "/search/": ("q",),
    "/coverage/": ("by",),
    "/data/": ("part",),
    "/offices/": ("q", "country"),
    "/officials/chang-wanquan/with/sergei-shoigu/": ("kind", "since"),
    "/offices/minister-of-defense-ru/with/minister-of-national-defense-cn/": ("kind",),
    "/officials/sergei-shoigu/correction/": ("quote", "sent"),
    "/api/v1/meetings/?page_size=2&": ("cursor", "page_size"),
}
PARAMETERS = [
    *((path, name) for path, filters in PAGES.items() for name in (*filters.base_filters, *OF_ALL)),
    *((path, name) for path, names in OTHERS.items() for name in names),
]
NASTY = st.sampled_from(
    [
        "", " ", "\0", "%00", "-1", "0", "1e9", "9" * 40, "٣", "NaN", "inf", "true", "[]", "{}", "null", "'", '"', "\\",
        "2013-02-30", "2013-13", "0000", "9999-12-31", "-0001", "2013/03", "2013-03-25T00:00", "<script>1</script>",
        "' OR 1=1 --", "%", "_", "*", "(", "a*" * 50, '"a b', "-a", "a OR", "OR", "NEAR(a)", "a:b", "^a", "习近平",
        "\u202e", "ſ", "İ", "x" * 5000, "a,b", "sergei-shoigu", "cd", "meeting", "CN", "2013", "2013-03", "1", "yes",
    ]
)  # fmt: skip
VALUES = st.one_of(
    NASTY, st.text(st.characters(codec="utf-8"), max_size=40), st.integers().map(str), st.dates().map(str)
)


@pytest.fixture
def scene(db):
    return build_archive()


@pytest.mark.parametrize(("path", "name"), PARAMETERS)
def test_a_parameter(client, scene, path, name):
    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        database=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
    )
    @given(values=st.lists(VALUES, min_size=1, max_size=2))
    def answered(values):
        address, _, query = path.partition("?")
        data = dict(pair.split("=") for pair in query.split("&") if pair)
        response = client.get(address, {**data, name: values})
        assert response.status_code in (200, 302, 400, 404), (address, name, values)
        if response["Content-Type"].startswith("text/html"):
            found = list(faults(response.content.decode()))
            assert not found, (address, name, values, found)
        else:
            assert response.getvalue() is not None

    answered()
