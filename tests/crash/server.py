"""A PostgreSQL server of the tests' own, to be stopped at will; it needs PostgreSQL's programs, and root."""

import shutil
import socket
import subprocess
import tempfile
from pathlib import Path


class Server:
    """A cluster in a new folder, on a free port."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="readout-server-"))
        shutil.chown(self.folder, "postgres")
        self.programs = max(Path("/usr/lib/postgresql").glob("*/bin"))
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.url = f"postgres://postgres@127.0.0.1:{self.port}/postgres"
        self.as_postgres("initdb", "-A", "trust", "-U", "postgres", "-D", f"{self.folder}/data")
        self.control("start")

    def as_postgres(self, program: str, *arguments: str) -> None:
        command = " ".join([str(self.programs / program), *(f"'{one}'" for one in arguments)])
        subprocess.run(["su", "postgres", "-c", command], check=True, stdout=subprocess.DEVNULL)  # noqa: S607

    def control(self, action: str, *arguments: str) -> None:
        options = ("-w", "-D", f"{self.folder}/data", "-l", f"{self.folder}/log", *arguments)
        self.as_postgres("pg_ctl", *options, "-o", f"-p {self.port} -k {self.folder}", action)

    def remove(self) -> None:
        self.as_postgres("pg_ctl", "-w", "-m", "immediate", "-D", f"{self.folder}/data", "stop")
        shutil.rmtree(self.folder)
