"""Every address of the site, made of its URL patterns and of rows of the archive of tests/scenes.py."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from django.apps import apps
from django.contrib.auth.models import User
from django.contrib.contenttypes.models import ContentType
from django.urls import URLResolver, get_resolver

from articles.models import Article, ImportItem, ImportRun
from people.curation import decide
from people.models import Meeting, Official, Redirect
from tests.factories import make_meeting
from tests.scenes import build_archive

PARAMETER = re.compile(r"<(?:\w+:)?(?P<name>\w+)>|\(\?P<(?P<regex>\w+)>(?:[^()]|\([^()]*\))*\)")
OF_A_MODEL = re.compile(r"admin/(?P<app>auth|articles|people)/(?P<model>\w+)/")


@dataclass(frozen=True)
class Address:
    """One address, with the pattern it was made of."""

    path: str
    route: str
    name: str

    @property
    def model(self) -> str:
        """The model whose page of the admin it is: 'people.meeting'; '' for any other."""
        match = OF_A_MODEL.match(self.route)
        return f"{match['app']}.{match['model']}" if match else ""


def build_rows() -> None:
    """The archive, and a row of every kind that the admin shows."""
    build_archive()
    root = User.objects.create_superuser("root", password="a long enough one")
    decide("confirm", Meeting.objects.earliest("pk"), user=root, note="told by two papers")
    swallowed = make_meeting()
    Redirect.objects.create(subject="meeting", old_id=swallowed.pk + 1000, new_id=swallowed.pk)
    run = ImportRun.objects.create()
    ImportItem.objects.create(run=run, name="a.txt", fate="failed", reason="empty")


def routes(patterns: list, before: str = "") -> Iterator[tuple[str, str]]:
    """Every pattern, with what it stands behind: (route, name)."""
    for pattern in patterns:
        route = f"{before}{pattern.pattern}"
        if isinstance(pattern, URLResolver):
            yield from routes(pattern.url_patterns, route)
        else:
            yield route, pattern.name or ""


def every_address() -> list[Address]:
    """One address for each pattern. KeyError names a parameter for which there is no value."""
    return [Address("/" + filled(route), route, name) for route, name in routes(get_resolver().url_patterns)]


def filled(route: str) -> str:
    """A route with a row's values in place of its parameters."""
    values = values_for(route)
    path = PARAMETER.sub(lambda match: str(values[match["name"] or match["regex"]]), route)
    return path.replace("^", "").replace("$", "")


def values_for(route: str) -> dict[str, object]:
    article, meeting = Article.objects.earliest("pk"), Meeting.objects.standing().exclude(slug="").earliest("pk")
    record = next((row for start, row in (("articles/", article), ("meetings/", meeting)) if start in route), meeting)
    common = {
        "year": 2013, "month": "03", "day": 25, "export_form": "csv", "form": "txt" if "cite" in route else "csv",
        "row": meeting.participations.earliest("pk").pk,
        "section": "articles", "app_label": "people", "url": "nothing/", "kind": "meeting", "number": 1,
        "content_type_id": ContentType.objects.get_for_model(Article).pk, "object_id": article.pk,
        "id": User.objects.earliest("pk").pk, "pk": record.pk, "slug": record.slug,
    }  # fmt: skip
    if match := OF_A_MODEL.match(route):
        first = apps.get_model(match["app"], match["model"])._default_manager.order_by("pk").first()
        common["object_id"] = common["pk"] = first.pk if first else 1
    elif route.startswith(("admin/duplicates/", "admin/authority/")):
        one, other = Official.objects.order_by("pk")[:2]
        common |= {"kind": "officials", "form": "csv", "one": one.pk, "other": other.pk}
    elif route.startswith("officials/"):
        one, other = Official.objects.order_by("slug")[:2]
        common |= {"slug": one.slug, "other": other.slug}
    elif route.startswith("offices/"):
        common |= {"slug": "minister-of-defense-ru", "other": "minister-of-national-defense-cn"}
    elif route.startswith("api/"):
        named = {"articles": article, "meetings": meeting, "officials": Official.objects.earliest("pk")}
        common["pk"] = next((row.pk for kind, row in named.items() if kind in route), 0)
    return common
