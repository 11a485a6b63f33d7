"""Reports as claims: the rows of the database in the form in which people.grouping compares them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from people.claims import Claim
from people.extraction.places import BY_KEY
from people.extraction.rules.lands import WIDE_WATERS
from people.extraction.rules.places import Place
from people.matching import fold
from people.models import Report, ReportParticipant

CURATOR = "curator"  # the voice of an account that a person added to an article
AT_ONCE = 800  # rows asked for in one query
SPOTS = ("city", "sea")


def spot_of(place: Place | None) -> str:
    """'city:moscow', 'sea:yellow-sea', 'ocean:pacific-ocean' (waters that hold seas); '' for wider places."""
    if place is None or place.kind not in SPOTS:
        return ""
    return f"{'ocean' if place.name in WIDE_WATERS else place.kind}:{place.key}"


@dataclass(frozen=True, slots=True)
class Named:
    """A person whom a report names; `key` is the same for all reports that name the same person."""

    key: str
    official: int | None
    name: str
    title: str
    country: str


@dataclass(frozen=True, slots=True)
class Row:
    """A report's claim, with what the database needs to know of it besides."""

    claim: Claim
    named: tuple[Named, ...]
    meeting: int | None
    first_meeting: int | None
    visit: str  # key of the report of the visit, in the same article
    orphaned: bool = False  # its words are no longer in the article


def chunks(ids: Iterable[int]) -> Iterator[list[int]]:
    """Sorted ids, as many at a time as one query takes."""
    ordered = sorted(set(ids))
    for at in range(0, len(ordered), AT_ONCE):
        yield ordered[at : at + AT_ONCE]


def load(ids: Iterable[int]) -> dict[int, Row]:
    """The claims of reports that assert a contact, by id; the other ids are left out."""
    rows: dict[int, Row] = {}
    for some in chunks(ids):
        named = _named(some)
        reports = Report.objects.filter(pk__in=some, modality=Report.Modality.ASSERTED).order_by()
        for report in reports.values(
            "id", "key", "article_id", "kind", "claim", "meeting_id", "first_meeting", "state", "origin",
            "article__published", "article__simulated", "article__copy_of_id", "article__raw_file__sha256",
        ):  # fmt: skip
            rows[report["id"]] = _row(report, tuple(named.get(report["id"], ())))
    return rows


def _named(ids: list[int]) -> dict[int, list[Named]]:
    found: dict[int, list[Named]] = defaultdict(list)
    columns = ("report_id", "official_id", "name", "title", "country", "group_key", "official__group_key")
    rows = ReportParticipant.objects.filter(report__in=ids).order_by("id").values_list(*columns)
    for report, official, name, title, country, printed_key, own_key in rows:
        group_key = own_key if official else printed_key  # a found official may have taken over others' names
        if group_key:
            key = f"found {group_key}"
        elif official:
            key = f"official {official}"
        else:
            key = f"name {fold(name)}|{country}"
        found[report].append(Named(key, official, name, title, country))
    return found


def _row(report: Mapping[str, Any], named: tuple[Named, ...]) -> Row:
    told = report["claim"]
    place = BY_KEY.get(told.get("place_key", ""))
    country = told.get("country", "")
    movers = {one.key for one in named if not country or one.country != country} or {one.key for one in named}
    claim = Claim(
        id=report["id"],
        key=(report["article__raw_file__sha256"] or f"article {report['article_id']}", report["key"]),
        article=report["article_id"],
        source=report["article__copy_of_id"] or report["article_id"],
        kind=report["kind"],
        participants=frozenset(one.key for one in named),
        movers=frozenset(movers) if report["kind"] == "visit" else frozenset(),
        start=told.get("start", ""),
        end=told.get("end", ""),
        extent=told.get("extent", "throughout"),
        basis=told.get("basis", "bounds"),
        end_said=told.get("end_said", False),
        not_before=_day(told.get("not_before")),
        not_after=_day(told.get("not_after")),
        name=told.get("name", ""),
        place=told.get("place", ""),
        place_key=told.get("place_key", ""),
        spot=spot_of(place),
        country=country,
        published=report["article__published"],
        simulated=report["article__simulated"],
        voice=CURATOR if report["origin"] == Report.Origin.CURATOR else "",
    )
    orphaned = report["state"] == Report.State.ORPHANED
    return Row(claim, named, report["meeting_id"], report["first_meeting"], told.get("visit", ""), orphaned)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
