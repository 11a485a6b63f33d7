"""Raw files out of an uploaded archive, each under the name that it has there. Plain files on disk come out.

Nothing that an archive says of itself is believed: every entry is written to a file whose name we choose, so that no
path leads out of the folder; bytes are counted as they come; links and devices are not followed or made. An entry that
cannot be had is told with its reason, like a file that cannot be read; an archive that is damaged as a whole, or that
unpacks to more than it may, is refused as a whole.
"""

import gzip
import os
import stat
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from typing import IO, cast

from articles.sources import SUFFIXES, Source, printable

ZIP, TAR, TAR_GZ = (".zip",), (".tar",), (".tar.gz", ".tgz")
ARCHIVES = (*ZIP, *TAR, *TAR_GZ)
RATIO = 100  # times its own size that an archive may unpack to; text packs to a tenth, rarely to a fiftieth
ALLOWANCE = 20_000_000  # bytes that even the smallest archive may unpack to
DIRECTORY_ENTRY = 1_200  # bytes at most that an entry takes in the directory of a zip: its header and a long path
PIECE = 1 << 20
NO_TIME = (1980, 1, 1, 0, 0, 0)  # what a zip says that knows no time
UNREADABLE = (zipfile.BadZipFile, NotImplementedError, RuntimeError)  # what only its entry's reader can meet
DAMAGED = (zipfile.BadZipFile, tarfile.TarError, gzip.BadGzipFile, zlib.error, EOFError, ValueError)


class ArchiveError(Exception):
    """An archive that is refused as a whole; its text says why."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What archives may hold: entries, bytes unpacked, and bytes of a single file."""

    files: int
    total: int
    each: int


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of an archive: `problem` tells why it cannot be had, where that is known before opening it."""

    name: str
    size: int
    changed: float | None
    open: Callable[[], IO[bytes]]
    problem: str = ""


def is_archive(name: str) -> bool:
    """Whether a file's name is that of an archive."""
    return name.lower().endswith(ARCHIVES)


def looks_like(name: str, head: bytes) -> bool:
    """Whether the first 512 bytes of an archive are what its name says."""
    if name.lower().endswith(ZIP):
        return head.startswith((b"PK\3\4", b"PK\5\6"))
    if name.lower().endswith(TAR_GZ):
        return head.startswith(b"\x1f\x8b\x08")
    return head[257:262] == b"ustar"


@dataclass(slots=True)
class Unpacking:
    """Archives of one upload on their way into a folder; the limits hold for all of them together."""

    folder: Path
    limits: Limits
    beat: Callable[[], None] = lambda: None
    sources: list[Source] = field(default_factory=list)
    passed_over: int = 0  # entries of other kinds: pictures, styles, what a Mac adds
    entries: int = 0
    bytes: int = 0
    most: int = 0
    names: set[str] = field(default_factory=set)

    def take(self, path: Path, name: str) -> None:
        """Unpacks one archive. ArchiveError tells why it is refused."""
        self.most += min(self.limits.total, max(ALLOWANCE, RATIO * path.stat().st_size))
        taken = len(self.sources)
        with _opened(path, name, self._limit(), self.limits) as entries:
            for entry in entries:
                self._count(name)
                self._take(entry, name)
        if len(self.sources) == taken:
            raise ArchiveError(f"{name} holds no file that ends in {', '.join(sorted(SUFFIXES))}.")

    def _limit(self) -> int:
        return min(self.limits.total, self.most)

    def _count(self, name: str) -> None:
        self.entries += 1
        if self.entries > self.limits.files:
            raise ArchiveError(f"{name}: more than MAX_UPLOAD_FILES ({self.limits.files:,}) entries.")
        if self.entries % 100 == 0:
            self.beat()

    def _take(self, entry: Entry, archive: str) -> None:
        inner = PurePosixPath(entry.name.replace("\\", "/"))
        if inner.suffix.lower() not in SUFFIXES or inner.name.startswith("._") or "__MACOSX" in inner.parts:
            self.passed_over += 1
            return
        name = _clean("/".join(part for part in inner.parts if part != "."))
        if "/" not in name:
            name = f"{_stem(archive)}/{name}"
        path = self.folder / f"{len(self.sources):08}"
        problem = entry.problem or _problem_of_path(inner) or self._write(entry, name, path, archive)
        self.names.add(name)
        self.sources.append(Source(path, name, problem))

    def _write(self, entry: Entry, name: str, path: Path, archive: str) -> str:
        """Writes an entry's bytes; returns why it cannot be had, else ''."""
        too_large = f"more bytes than MAX_RAW_BYTES ({self.limits.each:,})"
        if name in self.names:
            return "a second entry of this name; the first was taken"
        if entry.size > self.limits.each:
            return too_large
        try:
            with entry.open() as packed, path.open("xb") as file:
                for piece in iter(lambda: packed.read(PIECE), b""):
                    self.bytes += len(piece)
                    if self.bytes > self._limit():
                        raise ArchiveError(_bomb(archive, self._limit()))
                    if file.write(piece) and file.tell() > self.limits.each:
                        return too_large
        except UNREADABLE as error:
            return f"cannot be read out of the archive: {error or type(error).__name__}"
        if entry.changed is not None:
            os.utime(path, (entry.changed, entry.changed))
        return ""


@contextmanager
def _opened(path: Path, name: str, most: int, limits: Limits) -> Iterator[Iterator[Entry]]:
    """The entries of an archive. ArchiveError where it is none, or is damaged as a whole."""
    lower = name.lower()
    with path.open("rb") as file:
        try:
            if lower.endswith(ZIP):
                _check_directory(file, name, limits)
                with zipfile.ZipFile(file) as archive:
                    yield _zip_entries(archive)
            else:
                unzipped = gzip.GzipFile(fileobj=file) if lower.endswith(TAR_GZ) else file
                yield _tar_entries(_Bounded(cast(IO[bytes], unzipped), name, most, limits.each))
        except DAMAGED as error:
            raise ArchiveError(f"{name} is damaged, or no archive of its kind: {error}") from error


# --- zip ---


def _check_directory(file: IO[bytes], name: str, limits: Limits) -> None:
    """Refuses a zip whose list of entries, all of which is read into memory, is too long."""
    file.seek(max(0, file.seek(0, os.SEEK_END) - 70_000))
    tail = file.read()
    at = tail.rfind(b"PK\5\6")
    if at < 0 or len(tail) < at + 22:
        raise ArchiveError(f"{name} is damaged, or no archive of its kind: a zip ends otherwise")
    (size,) = struct.unpack_from("<I", tail, at + 12)
    large = tail.rfind(b"PK\6\6", 0, at)
    if large >= 0 and at >= large + 48:
        (size,) = struct.unpack_from("<Q", tail, large + 40)
    if size > limits.files * DIRECTORY_ENTRY:
        raise ArchiveError(f"{name}: more than MAX_UPLOAD_FILES ({limits.files:,}) entries.")
    file.seek(0)


def _zip_entries(archive: zipfile.ZipFile) -> Iterator[Entry]:
    for info in archive.infolist():
        if not info.is_dir():
            yield Entry(info.filename, info.file_size, _time_of(info), _opener(archive, info), _problem_of_zip(info))


def _opener(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Callable[[], IO[bytes]]:
    return lambda: archive.open(info)


def _problem_of_zip(info: zipfile.ZipInfo) -> str:
    kind = stat.S_IFMT(info.external_attr >> 16)
    if kind == stat.S_IFLNK:
        return "a link; links are not followed"
    if kind not in (0, stat.S_IFREG):
        return "not a regular file"
    return "encrypted; upload it without a password" if info.flag_bits & 1 else ""


def _time_of(info: zipfile.ZipInfo) -> float | None:
    try:
        return None if info.date_time == NO_TIME else datetime(*info.date_time, tzinfo=UTC).timestamp()
    except ValueError:
        return None


# --- tar ---


class _Bounded:
    """A file that is read or passed over only so far, and only so much at once, whatever an archive's headers say."""

    def __init__(self, file: IO[bytes], name: str, most: int, at_once: int) -> None:
        self.file, self.name, self.most, self.at_once = file, name, most, max(at_once, PIECE)

    def read(self, size: int = -1) -> bytes:
        if not 0 <= size <= self.at_once:
            raise ArchiveError(f"{self.name}: a header asks for {size:,} bytes at once; taken for a bomb.")
        self._check(self.file.tell() + size)
        return self.file.read(size)

    def seek(self, position: int) -> int:
        self._check(position)
        return self.file.seek(position)

    def tell(self) -> int:
        return self.file.tell()

    def _check(self, position: int) -> None:
        if position > self.most:
            raise ArchiveError(_bomb(self.name, self.most))


def _tar_entries(file: _Bounded) -> Iterator[Entry]:
    with tarfile.open(fileobj=file, mode="r:", errorlevel=2) as archive:  # type: ignore[call-overload]
        at = -1
        for info in archive:
            if info.offset <= at:
                raise tarfile.ReadError("its entries lead in a circle")
            at = info.offset
            if not info.isdir():
                time = info.mtime if 0 < info.mtime < 2**32 else None
                yield Entry(info.name, info.size, time, _extracter(archive, info), _problem_of_tar(info))
            archive.members = []  # else it keeps every header
        file.seek(archive.offset)
        if file.read(tarfile.BLOCKSIZE) != bytes(tarfile.BLOCKSIZE):
            raise tarfile.ReadError(f"its entries break off at byte {archive.offset:,}")


def _extracter(archive: tarfile.TarFile, info: tarfile.TarInfo) -> Callable[[], IO[bytes]]:
    def opened() -> IO[bytes]:
        file = archive.extractfile(info)
        if file is None:
            raise ValueError("it has no bytes")
        return file

    return opened


def _problem_of_tar(info: tarfile.TarInfo) -> str:
    if info.issym() or info.islnk():
        return "a link; links are not followed"
    return "" if info.isreg() and not info.issparse() else "not a regular file"


# --- names ---


def _problem_of_path(path: PurePosixPath) -> str:
    leaves = path.is_absolute() or ".." in path.parts or path.parts[0].endswith(":")
    return "its path leads out of the archive" if leaves else ""


def _clean(name: str) -> str:
    """A name that can be shown and kept: with a mark in place of control characters and of what is no text."""
    return "".join(char if char.isprintable() else "\ufffd" for char in printable(name))


def _stem(archive: str) -> str:
    """An archive's name without its ending: the folder of entries that are in none."""
    ending = next(one for one in ARCHIVES if archive.lower().endswith(one))
    return archive[: -len(ending)] or "archive"


def _bomb(name: str, most: int) -> str:
    return f"{name}: it unpacks to more than {most:,} bytes; taken for a bomb."
