"""Archives from outside, the hostile ones first: what comes out of them, and what is refused."""

import gzip
import io
import os
import stat
import struct
import tarfile
import zipfile

import pytest

from articles.sources import read_bytes
from articles.unpacking import ArchiveError, Limits, Unpacking, is_archive, looks_like

LIMITS = Limits(files=20_000, total=100_000_000, each=1_000_000)


@pytest.fixture
def unpack(tmp_path):
    """Unpacks an archive: its sources as {name: problem}; and nothing but numbered files came to be."""

    def take(data: bytes, name: str = "scraped.zip", limits: Limits = LIMITS) -> Unpacking:
        path, folder = tmp_path / "archive", tmp_path / "inside" / "out"
        path.write_bytes(data)
        folder.mkdir(parents=True, exist_ok=True)
        unpacking = Unpacking(folder, limits)
        try:
            unpacking.take(path, name)
        finally:
            written = {entry for entry in tmp_path.rglob("*") if entry.is_file() and entry != path}
            assert all(entry.parent == folder and entry.name.isdigit() for entry in written)
            assert not any(entry.is_symlink() for entry in written)
        return unpacking

    return take


def fates(unpacking: Unpacking) -> dict[str, str]:
    return {source.name: source.problem for source in unpacking.sources}


def zipped(*entries: tuple[str | zipfile.ZipInfo, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries:
            archive.writestr(name, data)
    return out.getvalue()


def tarred(*entries: tuple[str | tarfile.TarInfo, bytes], form: str = "gz") -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode=f"w:{form}") as archive:
        for name, data in entries:
            info = name if isinstance(name, tarfile.TarInfo) else tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return out.getvalue()


PACKED = {"scraped.zip": zipped, "scraped.tar.gz": tarred, "scraped.tar": lambda *e: tarred(*e, form="")}


@pytest.fixture(params=PACKED)
def kind(request):
    return request.param


# --- what is good ---


def test_files_come_out_under_their_names(unpack, kind):
    packed = PACKED[kind](
        ("raw/a.txt", b"Alpha"), ("raw/in/b.HTML", b"<p>Beta"), ("c.htm", b"Gamma"), ("raw/d.png", b".")
    )
    taken = unpack(packed, kind)
    assert fates(taken) == {"raw/a.txt": "", "raw/in/b.HTML": "", "scraped/c.htm": ""}
    assert [read_bytes(source, 100)[0] for source in taken.sources] == [b"Alpha", b"<p>Beta", b"Gamma"]
    assert taken.passed_over == 1


def test_the_time_of_an_entry_is_kept(unpack):
    info = zipfile.ZipInfo("raw/a.txt", (2013, 3, 25, 6, 0, 0))
    _, changed = read_bytes(unpack(zipped((info, b"Alpha"))).sources[0], 100)
    assert f"{changed:%Y-%m-%dT%H:%M}" == "2013-03-25T06:00"


def test_what_a_mac_adds_is_passed_over(unpack, kind):
    taken = unpack(PACKED[kind](("raw/a.txt", b"Alpha"), ("__MACOSX/raw/._a.txt", b"x"), ("raw/._a.txt", b"x")), kind)
    assert (list(fates(taken)), taken.passed_over) == (["raw/a.txt"], 2)


def test_ten_thousand_entries(unpack, kind):
    taken = unpack(PACKED[kind](*((f"raw/{n}.txt", b"%d" % n) for n in range(10_000))), kind)
    assert len(taken.sources) == 10_000
    assert read_bytes(taken.sources[9_999], 100)[0] == b"9999"


# --- entries that are not taken, each told ---


@pytest.mark.parametrize(
    "name", ["../../evil.txt", "/etc/evil.txt", "raw/../../evil.txt", "..\\..\\evil.txt", "C:\\evil.txt"]
)
def test_no_path_leads_out(unpack, kind, name):
    taken = unpack(PACKED[kind]((name, b"evil"), ("raw/a.txt", b"Alpha")), kind)
    assert list(fates(taken).values()) == ["its path leads out of the archive", ""]


def test_links_are_not_followed(unpack, tmp_path):
    link, hard, device = (tarfile.TarInfo(f"raw/{name}.txt") for name in ("link", "hard", "device"))
    link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
    hard.type, hard.linkname = tarfile.LNKTYPE, "raw/a.txt"
    device.type = tarfile.CHRTYPE
    found = fates(unpack(tarred((link, b""), (hard, b""), (device, b""), ("raw/a.txt", b"Alpha")), "x.tgz"))
    assert found["raw/link.txt"] == found["raw/hard.txt"] == "a link; links are not followed"
    assert (found["raw/device.txt"], found["raw/a.txt"]) == ("not a regular file", "")


def test_a_link_in_a_zip_is_not_followed(unpack):
    info = zipfile.ZipInfo("raw/link.txt")
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    assert fates(unpack(zipped((info, b"/etc/passwd")))) == {"raw/link.txt": "a link; links are not followed"}


def test_encrypted_entries_are_told(unpack):
    data = bytearray(zipped(("raw/a.txt", b"Alpha"), ("raw/secret.txt", b"Beta")))
    for start, flag in ((data.rfind(b"PK\3\4"), 6), (data.rfind(b"PK\1\2"), 8)):
        data[start + flag] |= 1
    found = fates(unpack(bytes(data)))
    assert found == {"raw/a.txt": "", "raw/secret.txt": "encrypted; upload it without a password"}


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_second_entry_of_a_name_is_told(unpack, kind):
    taken = unpack(PACKED[kind](("raw/a.txt", b"Alpha"), ("raw/a.txt", b"Beta"), ("raw/./a.txt", b"Gamma")), kind)
    assert [source.problem[:14] for source in taken.sources] == ["", "a second entry", "a second entry"]
    assert read_bytes(taken.sources[0], 100)[0] == b"Alpha"


def test_names_with_newlines_and_worse(unpack, kind):
    taken = unpack(PACKED[kind](("raw/a\nb\x1b[31m.txt", b"Alpha"), ("raw/\u202ea.txt", b"Beta")), kind)
    assert fates(taken) == {"raw/a\ufffdb\ufffd[31m.txt": "", "raw/\ufffda.txt": ""}


def test_names_that_are_no_utf_8(unpack):
    info = tarfile.TarInfo(os.fsdecode(b"raw/\xff\xfe.txt"))
    assert list(fates(unpack(tarred((info, b"Alpha")), "x.tar.gz"))) == ["raw/\ufffd\ufffd.txt"]


def test_a_damaged_entry_of_a_zip_is_told_and_the_others_taken(unpack):
    data = zipped(("raw/a.txt", os.urandom(500)), ("raw/b.txt", b"Beta"))
    at = data.index(b"raw/a.txt") + 50
    found = fates(unpack(data[:at] + bytes([data[at] ^ 255]) + data[at + 1 :]))
    assert found["raw/a.txt"].startswith("cannot be read out of the archive")
    assert found["raw/b.txt"] == ""


def test_an_entry_larger_than_a_raw_file_may_be(unpack, kind):
    limits = Limits(files=10, total=100_000_000, each=1_000)
    taken = unpack(PACKED[kind](("raw/large.txt", b"x" * 1_001), ("raw/a.txt", b"x" * 1_000)), kind, limits)
    assert list(fates(taken).values()) == ["more bytes than MAX_RAW_BYTES (1,000)", ""]


# --- archives that are refused ---


def test_a_bomb_of_one_entry(unpack, kind):
    bomb = PACKED[kind](("raw/bomb.txt", bytes(60_000_000)), ("raw/a.txt", b"Alpha"))
    if kind == "scraped.tar.gz":  # what follows can only be reached by unpacking it
        with pytest.raises(ArchiveError, match="taken for a bomb"):
            unpack(bomb, kind)
    else:
        assert list(fates(unpack(bomb, kind)).values()) == ["more bytes than MAX_RAW_BYTES (1,000,000)", ""]


def test_a_bomb_of_many_entries(unpack):
    bomb = zipped(*((f"raw/{n}.txt", bytes(900_000)) for n in range(40)))
    with pytest.raises(ArchiveError, match="unpacks to more than 20,000,000 bytes"):
        unpack(bomb)


def test_two_archives_share_the_limit(unpack):
    with pytest.raises(ArchiveError, match="unpacks to more than 1,500,000 bytes"):
        unpack(zipped(("a/1.txt", bytes(900_000)), ("a/2.txt", bytes(900_000))), limits=Limits(9, 1_500_000, 1_000_000))


def test_a_header_that_asks_for_much_memory(unpack):
    header = tarfile.TarInfo("x")
    header.type, header.size = tarfile.XHDTYPE, 8_000_000_000
    data = header.tobuf(tarfile.PAX_FORMAT)[:512]
    with pytest.raises(ArchiveError, match="taken for a bomb"):
        unpack(gzip.compress(data + bytes(100_000)), "x.tar.gz")


def test_a_tar_whose_entries_lead_backwards(unpack):
    header = bytearray(tarfile.TarInfo("raw/a.txt").tobuf())
    header[124:136] = b"\xff" * 8 + struct.pack(">i", -1024)
    header[148:156] = b" " * 8
    header[148:155] = b"%06o\0" % sum(header[:512])
    with pytest.raises(ArchiveError):
        unpack(tarred(("raw/b.txt", b"Beta"), form="")[:1024] + bytes(header) + bytes(1024), "x.tar")


@pytest.mark.parametrize("name", ["scraped.zip", "scraped.tar", "scraped.tgz"])
@pytest.mark.parametrize(
    "data",
    [b"", b"no archive", b"PK\3\4" + bytes(600), gzip.compress(b"text", mtime=0), bytes(2000)],
    ids=["empty", "text", "zip", "gzip", "zeros"],
)
def test_no_archive(unpack, name, data):
    with pytest.raises(ArchiveError):
        unpack(data, name)


@pytest.mark.parametrize("length", [1500, 31_000, 30_720])
def test_an_archive_that_breaks_off(unpack, kind, length):
    whole = PACKED[kind](*((f"raw/{n}.txt", os.urandom(3000)) for n in range(20)))
    with pytest.raises(ArchiveError, match="damaged"):
        unpack(whole[:length], kind)


def test_too_many_entries(unpack, kind):
    many = PACKED[kind](*((f"raw/{n}.png", b"") for n in range(60)))
    with pytest.raises(ArchiveError, match=r"more than MAX_UPLOAD_FILES \(50\) entries"):
        unpack(many, kind, Limits(50, 10_000_000, 1_000))


def test_a_long_list_of_entries_is_refused_before_it_is_read(unpack, monkeypatch):
    many = zipped(*((f"raw/{n}.txt", b"") for n in range(100)))
    monkeypatch.setattr(zipfile, "ZipFile", None)
    with pytest.raises(ArchiveError, match="MAX_UPLOAD_FILES"):
        unpack(many, limits=Limits(1, 10_000_000, 1_000))


def test_an_archive_without_raw_files(unpack, kind):
    with pytest.raises(ArchiveError, match="holds no file that ends in"):
        unpack(PACKED[kind](("raw/a.png", b"x"), ("raw/inner.zip", zipped(("a.txt", b"x")))), kind)


def test_archives_are_known_by_name_and_first_bytes(kind):
    assert is_archive(kind.upper())
    assert looks_like(kind, PACKED[kind](("a.txt", b"x"))[:512])
    assert not looks_like(kind, b"<html>" + bytes(600))
    assert not is_archive("a.txt")


def test_what_is_no_file_in_a_zip_is_told(unpack):
    info = zipfile.ZipInfo("raw/pipe.txt")
    info.external_attr = (stat.S_IFIFO | 0o600) << 16
    assert fates(unpack(zipped((info, b"x")))) == {"raw/pipe.txt": "not a regular file"}


def test_folders_of_an_archive_are_no_entries(unpack, kind):
    folder: str | tarfile.TarInfo = "raw/"
    if "tar" in kind:
        folder = tarfile.TarInfo("raw")
        folder.type = tarfile.DIRTYPE
    taken = unpack(PACKED[kind]((folder, b""), ("raw/a.txt", b"Alpha")), kind)
    assert (fates(taken), taken.passed_over) == ({"raw/a.txt": ""}, 0)


def test_a_time_that_never_was_is_not_kept(unpack):
    data = bytearray(zipped(("raw/a.txt", b"Alpha")))
    for start, at in ((data.rfind(b"PK\3\4"), 12), (data.rfind(b"PK\1\2"), 14)):
        data[start + at : start + at + 2] = (15 << 5 | 31).to_bytes(2, "little")  # the 31st day of month 15
    taken = unpack(bytes(data))
    assert fates(taken) == {"raw/a.txt": ""}
    assert read_bytes(taken.sources[0], 100)[0] == b"Alpha"
