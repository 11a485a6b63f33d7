"""All records as a zip, or a part of them: a CSV file for each table, and what every table and column means.

The description for programs is a Frictionless data package (https://specs.frictionlessdata.io/data-package/), the one
for people a plain text.
"""

import json
from io import TextIOWrapper
from typing import IO, Any
from zipfile import ZIP_DEFLATED, ZipFile

from articles.export import csv_lines
from people.export import TABLES, tables
from people.parts import WHOLE, Part

ABOUT = {
    "officials": "Every official of the authority file, and those found in articles.",
    "posts": "The offices that officials held, with their tenures.",
    "meetings": "Every contact that no curator rejected, once, however many articles report it.",
    "participants": "Who took part in each meeting.",
    "sources": "The words of the articles that each meeting rests on. A copy is told as such and adds no weight.",
    "articles": "Every article that is held, without its text.",
}


def write_bundle(out: IO[bytes], address: str, made: str, part: Part = WHOLE, of: int = 1) -> None:
    """Writes the zip of a part, one `of` so many, into a file. `address` is this archive's, `made` an ISO day."""
    with ZipFile(out, "w", ZIP_DEFLATED) as bundle:
        bundle.writestr("README.txt", dictionary(address, made, part, of))
        bundle.writestr("datapackage.json", json.dumps(data_package(address, made), indent=1) + "\n")
        for name, records in tables(part):
            with bundle.open(f"{name}.csv", "w") as entry, TextIOWrapper(entry, "utf-8", newline="") as text:
                text.writelines(csv_lines(TABLES[name], records))


def dictionary(address: str, made: str, part: Part, of: int) -> str:
    """The data dictionary, for people."""
    told = [
        f"Records of Readout ({address}), as of {made}.",
        *([] if part == WHOLE else ["", *in_words(part, of)]),
        "",
        "CSV files in UTF-8; an empty cell is something not known or not stated. Dates are as exact as they are known:",
        "2013-03 is some day of March 2013. What a spreadsheet would take for a formula begins with an apostrophe.",
        "Rows with 'true' under 'simulated' rest on sample data, written for this program and never published.",
    ]
    for name, columns in TABLES.items():
        told += ["", f"{name}.csv: {ABOUT[name]}", ""]
        told += [f"  {column.name:18}{column.meaning}" for column in columns]
    return "\n".join(told) + "\n"


def in_words(part: Part, of: int) -> list[str]:
    """What a part holds."""
    return [
        f"Part {part.number} of {of}: officials, meetings and articles numbered {part.first} to {part.last},",
        "and what belongs to them. Every record is in one part; put the tables of all parts together.",
    ]


def data_package(address: str, made: str) -> dict[str, Any]:
    """The data dictionary, for programs."""
    return {
        "name": "readout",
        "title": "Readout: contacts in the press coverage of China–Russia defence relations",
        "homepage": address,
        "created": f"{made}T00:00:00Z",
        "resources": [
            {
                "name": name,
                "path": f"{name}.csv",
                "description": ABOUT[name],
                "profile": "tabular-data-resource",
                "format": "csv",
                "mediatype": "text/csv",
                "encoding": "utf-8",
                "schema": {
                    "fields": [
                        {"name": column.name, "type": column.type, "description": column.meaning} for column in columns
                    ]
                },
            }
            for name, columns in TABLES.items()
        ],
    }
