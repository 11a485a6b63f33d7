"""Who met whom: how many contacts each two officials of different states had, as a drawing, a matrix and GraphML."""

from dataclasses import dataclass
from io import BytesIO
from typing import Any
from xml.etree import ElementTree as ET  # only written, never read  # nosec B405

from django.http import QueryDict
from django.urls import reverse

from articles.charts import Matrix, Ties, matrix, ties_chart
from articles.countries import side
from articles.export import for_xml
from articles.filters import ListFilter
from people.models import Official
from people.together import pair_address

DRAWN = 60  # pairs, those with most contacts; a drawing of more cannot be read
LISTED = 100  # pairs in the table, three screens of them; the export has all
GRAPHML = "http://graphml.graphdrawing.org/xmlns"
KEYS = (
    ("name", "node", "string"),
    ("native_name", "node", "string"),
    ("country", "node", "string"),
    ("simulated", "node", "boolean"),
    ("contacts", "edge", "int"),
)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two officials of different states, and how many contacts they had in common."""

    first: Official
    second: Official
    contacts: int
    address: str

    @property
    def together(self) -> str:
        """The page of the two, with all of their contacts."""
        return pair_address(self.first, self.second)


@dataclass(frozen=True, slots=True)
class Network:
    """The pairs with most contacts, those with most first; `more` where there are others."""

    pairs: list[Pair]
    more: bool

    @property
    def drawn(self) -> list[Pair]:
        return self.pairs[:DRAWN]

    @property
    def chart(self) -> Ties[Official]:
        """China's officials on the left, all others on the right."""
        people = officials_of(self.drawn)
        left = [one for one in people if side(one.country) == "cn"]
        right = [one for one in people if side(one.country) != "cn"]
        return ties_chart(left, right, counts_of(self.drawn), self.address)

    @property
    def matrix(self) -> Matrix[Official, Official]:
        """China's and third states' officials with Russia's and third states'."""
        people = officials_of(self.drawn)
        counts = counts_of(self.drawn)
        both = counts | {(second, first): count for (first, second), count in counts.items()}
        rows = [one for one in people if side(one.country) != "ru"]
        columns = [one for one in people if side(one.country) != "cn"]
        wanted = {(row, column): both[row, column] for row in rows for column in columns if (row, column) in both}
        return matrix(rows, columns, wanted, self.address)

    def address(self, one: Official, other: Official) -> str:
        """Where the contacts of two officials are listed."""
        return next(pair.address for pair in self.drawn if {one, other} == {pair.first, pair.second})

    @property
    def simulated(self) -> bool:
        return any(pair.first.simulated or pair.second.simulated for pair in self.pairs)


def network_of(filters: ListFilter, most: int | None = None) -> Network:
    """The network of the meetings that some filters leave. BadParametersError where they ask for nonsense."""
    rows, query = filters.checked().pairs(), filters.data  # type: ignore[attr-defined]
    counted = filters.remembered(f"pairs {most}", lambda: list(rows[: most + 1] if most else rows))
    kept = counted[:most] if most else counted
    people = Official.objects.in_bulk({pk for row in kept for pk in (row["first"], row["second"])})
    pairs = [
        Pair(first, second, row["contacts"], contacts_address(first, second, query))
        for row in kept
        for first, second in [in_order(people[row["first"]], people[row["second"]])]
    ]
    return Network(pairs, len(counted) > len(kept))


def in_order(one: Official, other: Official) -> tuple[Official, Official]:
    """China's first, then Russia's."""
    order = {"cn": 0, "ru": 1, "other": 2}
    first, second = sorted((one, other), key=lambda official: (order[side(official.country)], official.name))
    return first, second


def contacts_address(first: Official, second: Official, query: QueryDict) -> str:
    """Where the contacts of two officials are listed, narrowed as the network is."""
    kept = query.copy()
    kept["official"], kept["counterpart"] = first.slug, second.slug
    return f"{reverse('meetings')}?{kept.urlencode()}"


def officials_of(pairs: list[Pair]) -> list[Official]:
    """Everyone in some pairs, once, those with most contacts first."""
    totals: dict[Official, int] = {}
    for pair in pairs:
        for official in (pair.first, pair.second):
            totals[official] = totals.get(official, 0) + pair.contacts
    return sorted(totals, key=lambda official: (-totals[official], official.name))


def counts_of(pairs: list[Pair]) -> dict[tuple[Official, Official], int]:
    return {(pair.first, pair.second): pair.contacts for pair in pairs}


def graphml_of(network: Network) -> bytes:
    """The network as GraphML: an undirected graph, officials as nodes, their contacts as weighted edges."""
    root = ET.Element("graphml", xmlns=GRAPHML)
    for name, of, kind in KEYS:
        ET.SubElement(root, "key", {"id": name, "for": of, "attr.name": name, "attr.type": kind})
    graph = ET.SubElement(root, "graph", id="readout", edgedefault="undirected")
    for official in officials_of(network.pairs):
        values = {
            "name": official.name,
            "native_name": official.native_name,
            "country": official.country,
            "simulated": str(official.simulated).lower(),
        }
        add_data(ET.SubElement(graph, "node", id=official.slug), values)
    for pair in network.pairs:
        edge = ET.SubElement(graph, "edge", source=pair.first.slug, target=pair.second.slug)
        add_data(edge, {"contacts": pair.contacts})
    out = BytesIO()
    ET.ElementTree(root).write(out, encoding="utf-8", xml_declaration=True)
    return out.getvalue()


def add_data(element: ET.Element, values: dict[str, Any]) -> None:
    for name, value in values.items():
        if value != "":
            ET.SubElement(element, "data", key=name).text = for_xml(str(value))
