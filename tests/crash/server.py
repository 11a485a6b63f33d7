"""A PostgreSQL server of the tests' own, to be stopped or crowded at will; it needs PostgreSQL's programs and root."""

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from pathlib import Path

AMPLE = 1_000_000_000  # bytes
SEGMENT = 1  # MB of a file of the write-ahead log: small, so that a small disk holds several


class Disk:
    """A folder of a size that can be changed, in memory. PermissionError where mounting is not allowed."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir()
        self._mount(f"size={AMPLE},mode=700,uid={pwd.getpwnam('postgres').pw_uid}")

    def _mount(self, options: str) -> None:
        command = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(self.folder)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            raise PermissionError(done.stderr.strip())

    def leave(self, room: int) -> None:
        """Leaves so many bytes free."""
        state = os.statvfs(self.folder)
        self._mount(f"remount,size={(state.f_blocks - state.f_bfree) * state.f_frsize + room}")

    def remove(self) -> None:
        subprocess.run(["umount", str(self.folder)], check=True)  # noqa: S607


class Server:
    """A cluster in a new folder, on a free port. `small` names what lies on a disk of its own: 'data' or 'log'."""

    def __init__(self, small: str = "") -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="readout-server-"))
        shutil.chown(self.folder, "postgres")
        self.data, self.log, self.told = (self.folder / name for name in ("data", "log", "told"))
        try:
            self.disk = Disk(self.folder / small) if small else None
        except PermissionError:
            shutil.rmtree(self.folder)
            raise
        self.programs = max(Path("/usr/lib/postgresql").glob("*/bin"))
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.url = f"postgres://postgres@127.0.0.1:{self.port}/postgres"
        places = ("-D", str(self.data), "-X", str(self.log), "--wal-segsize", str(SEGMENT))
        self.as_postgres("initdb", "-A", "trust", "-U", "postgres", *places)
        self.control("start")

    def as_postgres(self, program: str, *arguments: str) -> None:
        command = " ".join([str(self.programs / program), *(f"'{one}'" for one in arguments)])
        subprocess.run(["su", "postgres", "-c", command], check=True, stdout=subprocess.DEVNULL)  # noqa: S607

    def control(self, action: str, *arguments: str) -> None:
        options = ("-w", "-D", str(self.data), "-l", str(self.told), *arguments)
        self.as_postgres("pg_ctl", *options, "-o", f"-p {self.port} -k {self.folder}", action)

    def remove(self) -> None:
        try:
            self.as_postgres("pg_ctl", "-w", "-m", "immediate", "-D", str(self.data), "stop")
        finally:
            if self.disk:
                self.disk.remove()
            shutil.rmtree(self.folder)
