"""The files of deployments name settings, commands and files that there are, and agree with each other."""

import configparser
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from django.conf import settings
from django.core.management import get_commands

from deploy import healthy
from tests.processes import BARE

ROOT = settings.BASE_DIR
DEPLOY = ROOT / "deploy"
OF_OTHERS = {"POSTGRES_PASSWORD", "POSTGRES_USER", "POSTGRES_DB"}  # read by the image of PostgreSQL
MANAGE = re.compile(r"(?:manage\.py|readout-manage) ([a-z_]+)")
UNITS = sorted(DEPLOY.glob("*.service"))
TOLD = [*sorted((ROOT / "docs").glob("*.md")), *(ROOT / name for name in ("README.md", "compose.yaml", "Dockerfile"))]
RESTRICTION = re.compile(r"(Protect|Restrict|Private|System|Cap)")


def known_settings() -> set[str]:
    return set(re.findall(r'env\.\w+\(\s*"([A-Z_]+)"', (ROOT / "config" / "settings.py").read_text())) | {
        "DATABASE_URL",
        "SECRET_KEY",
    }


def compose() -> dict:
    return yaml.safe_load((ROOT / "compose.yaml").read_text())


def unit(path: Path) -> dict[str, str]:
    parser = configparser.ConfigParser(strict=False, interpolation=None)
    parser.optionxform = str
    parser.read_string(path.read_text())
    return dict(parser["Service"])


@pytest.mark.parametrize("path", [*TOLD, ROOT / "Makefile", *UNITS], ids=lambda path: path.name)
def test_commands_are_there(path):
    assert set(MANAGE.findall(path.read_text())) <= set(get_commands())


def test_settings_of_compose_are_there():
    services = compose()["services"]
    given = {name for service in services.values() for name in service["environment"]}
    assert given - OF_OTHERS <= known_settings()
    asked = set(re.findall(r"\$\{([A-Z_]+)", (ROOT / "compose.yaml").read_text()))
    assert asked - OF_OTHERS <= known_settings()


def test_settings_of_the_example_are_there():
    lines = (DEPLOY / "readout.env").read_text().splitlines()
    given = {line.lstrip("# ").partition("=")[0] for line in lines if re.match(r"(# )?[A-Z_]+=", line)}
    assert {"SECRET_KEY", "ALLOWED_HOSTS", "BEHIND_PROXY", "HTTPS"} <= given <= known_settings()


def test_settings_are_in_the_readme():
    documented = set(re.findall(r"^\| `([A-Z_]+)` \|", (ROOT / "README.md").read_text(), re.MULTILINE))
    assert known_settings() <= documented


def test_web_and_worker_have_few_rights_in_compose():
    services = compose()["services"]
    for name in ("web", "worker", "migrate"):
        service = services[name]
        assert service["read_only"] is True
        assert service["cap_drop"] == ["ALL"]
        assert service["security_opt"] == ["no-new-privileges:true"]
    assert all(port.startswith("127.0.0.1:") for port in services["web"]["ports"])
    assert "ports" not in services["db"]
    assert set(compose()["volumes"]) == {"db", "data"}


def test_the_image_copies_what_is_there_as_no_root():
    text = (ROOT / "Dockerfile").read_text()
    copied = re.findall(r"^COPY (?!--)(\S+)", text, re.MULTILINE)
    assert all((ROOT / name).exists() for name in copied)
    allowed = re.findall(r"^!(\S+)", (ROOT / ".dockerignore").read_text(), re.MULTILINE)
    assert set(copied) == set(allowed)
    assert re.findall(r"^USER (\S+)", text, re.MULTILINE) == ["10001"]
    assert "HEALTHCHECK" in text


@pytest.mark.parametrize("path", UNITS, ids=lambda path: path.name)
def test_units_run_what_is_there_with_few_rights(path):
    service = unit(path)
    assert (service["User"], service["NoNewPrivileges"], service["ProtectSystem"]) == ("readout", "true", "strict")
    assert service["EnvironmentFile"] == "/etc/readout.env"
    for name in re.findall(r"deploy/[\w.]+", path.read_text()):
        assert (ROOT / name).is_file()


def test_units_share_their_restrictions():
    alike = [{line for line in path.read_text().splitlines() if RESTRICTION.match(line)} for path in UNITS]
    assert alike[0] == alike[1] == alike[2]


def test_proxies_take_forms_as_large_as_we_do():
    megabytes = settings.MAX_UPLOAD_BYTES // 1_000_000
    assert f"client_max_body_size {megabytes}m;" in (DEPLOY / "nginx.conf").read_text()
    assert f"max_size {megabytes}MB" in (DEPLOY / "Caddyfile").read_text()


def test_the_web_server_takes_its_settings():
    gunicorn = Path(sys.executable).with_name("gunicorn")
    command = [gunicorn, "--check-config", "config.wsgi", "--config", "deploy/gunicorn.conf.py"]
    environment = {**BARE, "DEBUG": "1", "DATABASE_URL": "sqlite://:memory:"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr


def test_files_named_in_the_guide_are_there():
    text = (ROOT / "docs" / "deploy.md").read_text()
    for name in set(re.findall(r"deploy/[\w.-]*\w", text)):
        assert (ROOT / name).is_file(), name
    for name in re.findall(r"\]\(([\w./-]+)(?:#\w+)?\)", text):
        assert (ROOT / "docs" / name).resolve().is_file(), name


@pytest.mark.parametrize(
    ("hosts", "asked"),
    [(None, "localhost"), ("a.example,b.example", "a.example"), (".a.example", "a.example"), ("*", "localhost")],
)
def test_health_is_asked_for_under_a_name_that_is_answered(monkeypatch, hosts, asked):
    monkeypatch.delenv("ALLOWED_HOSTS", raising=False)
    if hosts:
        monkeypatch.setenv("ALLOWED_HOSTS", hosts)
    assert healthy.host() == asked


@pytest.fixture
def answering(live_server, monkeypatch):
    monkeypatch.setattr(healthy, "ADDRESS", f"{live_server.url}/healthz")
    monkeypatch.setenv("ALLOWED_HOSTS", "localhost")


@pytest.mark.django_db(transaction=True)
def test_health_is_told_by_the_exit_status(answering, monkeypatch):
    assert healthy.main() == 0
    monkeypatch.setattr(healthy, "ADDRESS", "http://127.0.0.1:9/healthz")
    assert healthy.main() == 1
