"""Settings come from the environment alone, and say what is wrong with it."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.processes import BARE

ROOT = Path(__file__).resolve().parent.parent
PRODUCTION = {"DEBUG": "0", "SECRET_KEY": "k" * 30 + "ABCDEFGHIJ1234567890-_", "DATABASE_URL": "sqlite://:memory:"}


def settings(show: str, **environment: str) -> subprocess.CompletedProcess:
    """Loads the settings in a process of its own and prints an expression of them."""
    code = f"from config import settings as s; print(({show}))"
    return subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={**BARE, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def value(show: str, **environment: str) -> str:
    done = settings(show, **environment)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_a_missing_secret_key_stops_with_advice():
    done = settings("1", DEBUG="0", SECRET_KEY="")
    assert done.returncode != 0
    assert "SECRET_KEY is not set" in done.stderr
    assert "make env" in done.stderr


def test_an_unsupported_database_stops_with_advice():
    done = settings("1", **{**PRODUCTION, "DATABASE_URL": "mysql://user@host/name"})
    assert done.returncode != 0
    assert "does not support" in done.stderr


def test_production_is_the_default_and_safe():
    assert value("s.DEBUG", **{**PRODUCTION, "DEBUG": ""}) == "False"
    shown = "s.HTTPS, s.SECURE_SSL_REDIRECT, s.SESSION_COOKIE_SECURE, s.CSRF_COOKIE_SECURE, s.SECURE_HSTS_SECONDS > 0"
    assert value(shown, **PRODUCTION) == "(True, True, True, True, True)"


def test_https_off_lets_a_plain_login_work():
    shown = "s.SECURE_SSL_REDIRECT, s.SESSION_COOKIE_SECURE, s.CSRF_COOKIE_SECURE, s.SECURE_HSTS_SECONDS"
    assert value(shown, **PRODUCTION, HTTPS="0") == "(False, False, False, 0)"


def test_sqlite_options():
    shown = "s.DATABASES['default']['CONN_MAX_AGE'], s.DATABASES['default']['OPTIONS']['transaction_mode']"
    assert value(shown, **PRODUCTION) == "(600, 'IMMEDIATE')"


def test_postgresql_has_a_pool():
    shown = "s.DATABASES['default']['OPTIONS']['pool']['max_size'], s.DATABASES['default']['CONN_MAX_AGE']"
    url = "postgres://user:secret@db.example:5432/readout"
    assert value(shown, **{**PRODUCTION, "DATABASE_URL": url, "DATABASE_POOL": "5"}) == "(5, 0)"


@pytest.mark.parametrize(("given", "path"), [("desk", "desk/"), ("/desk/", "desk/")])
def test_admin_path(given, path):
    assert value("s.ADMIN_PATH", **PRODUCTION, ADMIN_PATH=given) == path


def test_every_setting_is_documented():
    source = (ROOT / "config" / "settings.py").read_text(encoding="utf-8")
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    names = {part.split('"')[1] for part in source.split("env.")[1:] if part.partition("(")[2].startswith('"')}
    assert {"SECRET_KEY", "DATABASE_URL"} <= names
    assert not [name for name in names if f"`{name}`" not in readme]


@pytest.mark.parametrize(
    ("environment", "shown"),
    [
        ({}, "full"),
        ({"ALLOWED_HOSTS": "127.0.0.1,localhost"}, "full"),
        ({"ALLOWED_HOSTS": "readout.example,127.0.0.1"}, "quotes"),
        ({"ALLOWED_HOSTS": "readout.example", "DEBUG": "1"}, "full"),
        ({"ALLOWED_HOSTS": "readout.example", "PUBLIC_TEXT": "full"}, "full"),
        ({"PUBLIC_TEXT": "quotes"}, "quotes"),
    ],
)
def test_whole_texts_are_public_on_ones_own_machine_alone(environment, shown):
    assert value("s.PUBLIC_TEXT", **{**PRODUCTION, **environment}) == shown


def test_an_unknown_public_text_stops_with_advice():
    done = settings("1", **PRODUCTION, PUBLIC_TEXT="some")
    assert done.returncode != 0
    assert "full or to quotes" in done.stderr


def test_a_contact_for_holes_is_an_address():
    assert value("s.SECURITY_CONTACT", **PRODUCTION, SECURITY_CONTACT="mailto:a@b.example") == "mailto:a@b.example"
    done = settings("1", **PRODUCTION, SECURITY_CONTACT="call us")
    assert done.returncode != 0
    assert "mailto:" in done.stderr


def test_an_unknown_form_of_the_log_stops_with_advice():
    done = settings("1", **PRODUCTION, LOG_FORMAT="xml")
    assert done.returncode != 0
    assert "Set it to line or to json" in done.stderr


@pytest.mark.parametrize(("behind", "shown"), [("0", "None"), ("1", "('HTTP_X_FORWARDED_PROTO', 'https')")])
def test_only_a_proxy_that_is_there_is_trusted_to_tell_of_https(behind, shown):
    assert value("getattr(s, 'SECURE_PROXY_SSL_HEADER', None)", **PRODUCTION, BEHIND_PROXY=behind) == shown
