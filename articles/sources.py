"""Finding raw files: PATHs of a command line become files with the names under which the archive keeps them."""

import glob
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

SUFFIXES = {".txt", ".html", ".htm"}
LONGEST_NAME = 1000  # characters that the archive keeps


class NothingFoundError(Exception):
    """A PATH that matches no raw file."""


class UnreadableError(Exception):
    """A file whose bytes cannot be had; its text says why, for the ledger."""


@dataclass(frozen=True, slots=True)
class Source:
    """A raw file. `name` is its path from the folder that was given, that folder's own name included."""

    path: Path
    name: str
    problem: str = ""  # why it cannot be read, where that is known before opening it


def find_sources(paths: Sequence[str], *, limit: int | None = None) -> Iterator[Source]:
    """The raw files of files, folders (recursively) and glob patterns, each once, in an order that is always the same.

    A file given by itself is named after its folder, as if the folder had been given. Links to folders are not
    followed, and links to files only within the folder: what somebody packed shall not bring in the files around it.
    NothingFoundError names a PATH that matches nothing.
    """
    seen: set[str] = set()
    for path in sorted(_expand(paths)):
        found = False
        for source in _within(path):
            found = True
            real = os.path.realpath(source.path)
            if real in seen:
                continue
            if limit is not None and len(seen) >= limit:
                return
            seen.add(real)
            yield source
        if not found:
            raise NothingFoundError(f"{path} holds no file that ends in {', '.join(sorted(SUFFIXES))}.")


def _expand(paths: Sequence[str]) -> Iterator[Path]:
    for text in paths:
        path = Path(text)
        if path.exists() or path.is_symlink():
            yield path
            continue
        matches = glob.glob(text, recursive=True)
        if not matches:
            raise NothingFoundError(f"{text} matches no file and no folder.")
        yield from map(Path, matches)


def _within(path: Path) -> Iterator[Source]:
    if path.is_dir():
        yield from _walk(path, Path(os.path.abspath(path)).name, os.path.realpath(path))
        return
    folder = Path(os.path.abspath(path)).parent.name
    name = f"{folder}/{path.name}" if folder else path.name
    ends_well = path.suffix.lower() in SUFFIXES
    yield Source(path, printable(name), "" if ends_well else f"not a file that ends in {', '.join(sorted(SUFFIXES))}")


def _walk(folder: Path, name: str, top: str) -> Iterator[Source]:
    try:
        with os.scandir(folder) as entries:
            found = sorted(entries, key=lambda entry: entry.name)
    except OSError as error:
        yield Source(folder, printable(name), f"cannot list the folder: {error.strerror}")
        return
    for entry in found:
        inner = f"{name}/{entry.name}" if name else entry.name
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(folder / entry.name, inner, top)
        elif Path(entry.name).suffix.lower() in SUFFIXES and not os.path.isdir(entry.path):
            inside = not entry.is_symlink() or Path(os.path.realpath(entry.path)).is_relative_to(top)
            yield Source(folder / entry.name, printable(inner), "" if inside else "a link out of the folder")


def printable(name: str) -> str:
    """A name with a mark in place of the bytes that are no UTF-8, which no database keeps."""
    return os.fsencode(name).decode("utf-8", "replace")


def read_bytes(source: Source, most: int) -> tuple[bytes, datetime]:
    """The bytes of a raw file and the time of its last change. UnreadableError says why they cannot be had."""
    if source.problem:
        raise UnreadableError(source.problem)
    if len(source.name) > LONGEST_NAME:
        raise UnreadableError(f"its path is longer than {LONGEST_NAME} characters")
    if source.path.is_symlink() and not source.path.exists():
        raise UnreadableError("a broken link")
    try:
        if not source.path.is_file():
            raise UnreadableError("not a regular file")
        status = source.path.stat()
        if status.st_size > most:
            raise UnreadableError(f"{status.st_size:,} bytes, more than MAX_RAW_BYTES ({most:,})")
        data = source.path.read_bytes()
    except OSError as error:
        raise UnreadableError(f"cannot be read: {error.strerror}") from error
    if not data.strip():
        raise UnreadableError("empty")
    return data, datetime.fromtimestamp(status.st_mtime, UTC)
