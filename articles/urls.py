"""Addresses of the articles app. `addresses` takes the filters of the list, for a project that knows more of them."""

from django.urls import URLPattern, path, register_converter
from django.urls.converters import IntConverter, SlugConverter

from articles import views
from articles.filters import ArticleFilter


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


register_converter(YearConverter, "year")
register_converter(TwoDigitConverter, "two_digits")
register_converter(NameConverter, "name")


def addresses(filterset_class: type[ArticleFilter] = ArticleFilter) -> list[URLPattern]:
    """All addresses of this app, the lists with the given filters."""
    options = {"filterset_class": filterset_class}
    return [
        path("articles/", views.article_list, options, name="articles"),
        path("articles/<year:year>/", views.article_list, options, name="articles"),
        path("articles/<year:year>/<two_digits:month>/", views.article_list, options, name="articles"),
        path("articles/<year:year>/<two_digits:month>/<two_digits:day>/", views.article_list, options, name="articles"),
        path("articles/<int:pk>/<name:slug>/", views.article, name="article"),
    ]
