"""Addresses of the articles app. `addresses` takes the filters of the list, for a project that knows more of them."""

from django.urls import URLPattern, path, register_converter
from django.urls.converters import IntConverter, SlugConverter, StringConverter

from articles import downloads, views
from articles.filters import ArticleFilter

PERIODS = (
    "",
    "<year:year>/",
    "<year:year>/<two_digits:month>/",
    "<year:year>/<two_digits:month>/<two_digits:day>/",
)


class YearConverter(IntConverter):
    """Four digits."""

    regex = "[0-9]{4}"

    def to_url(self, value: int | str) -> str:
        return f"{int(value):04}"


class TwoDigitConverter(IntConverter):
    """A month or a day, in two digits."""

    regex = "[0-9]{2}"

    def to_url(self, value: int | str) -> str:
        return f"{int(value):02}"


class NameConverter(SlugConverter):
    """A slug that begins with a letter, so that no address can be taken for a date."""

    regex = "[a-zA-Z][-a-zA-Z0-9_]*"


class ExportFormConverter(StringConverter):
    """A form in which lists are exported."""

    regex = "csv|json"


class CitationFormConverter(StringConverter):
    """A form in which records are cited."""

    regex = "ris|bib|json|txt"


register_converter(ExportFormConverter, "export_form")
register_converter(CitationFormConverter, "citation_form")
register_converter(YearConverter, "year")
register_converter(TwoDigitConverter, "two_digits")
register_converter(NameConverter, "name")


def addresses(filterset_class: type[ArticleFilter] = ArticleFilter) -> list[URLPattern]:
    """All addresses of this app, the lists with the given filters."""
    options = {"filterset_class": filterset_class}
    one = "articles/<int:pk>/<name:slug>/"
    found = [
        path(one, views.article, name="article"),
        path(f"{one}raw/", views.raw, name="article_raw"),
        path(f"{one}cite.<citation_form:form>", downloads.article_citation, name="article_citation"),
    ]
    for period in PERIODS:
        every = f"articles/{period}"
        found += [
            path(every, views.article_list, options, name="articles"),
            path(f"{every}export.<export_form:form>", downloads.article_export, options, name="article_export"),
            path(f"{every}feed.atom", downloads.article_feed, options, name="article_feed"),
            path(
                f"{every}cite.<citation_form:form>",
                downloads.article_search_citation,
                options,
                name="article_search_citation",
            ),
        ]
    return found
