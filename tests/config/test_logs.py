"""What the log says, and which request it says it of."""

import json
import logging
import re

import pytest

from config.logs import JsonFormatter, LineFormatter, RequestIdFilter

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("0f8fad5b-d9cb-469f-a165-70867728950e", True),
        ("trace.12345678", True),
        ("short", False),
        ("x" * 65, False),
        ("spaces in it and more", False),
        ("<script>alert(1)</script>", False),
        ("12345678\r\nSet-Cookie: a=b", False),
        ("", False),
    ],
)
def test_an_id_is_taken_only_if_it_is_sane(client, given, kept):
    answered = client.get("/healthz", headers={"x-request-id": given})["X-Request-ID"]
    assert (answered == given) is kept
    assert re.fullmatch("[A-Za-z0-9._-]{8,64}", answered)


def test_a_request_is_one_line_without_what_was_searched_for(client, caplog):
    with caplog.at_level(logging.INFO, "readout.access"):
        client.get("/search/?q=private+words")
    (record,) = [one for one in caplog.records if one.name == "readout.access"]
    assert re.fullmatch(r"GET /search/ 200 in [\d.]+ ms", record.getMessage())


def record(message: str, *arguments, **more) -> logging.LogRecord:
    made = logging.LogRecord("readout", logging.WARNING, "x.py", 1, message, arguments, more.pop("exc_info", None))
    vars(made).update(more)
    RequestIdFilter().filter(made)
    return made


def test_lines_for_machines():
    line = JsonFormatter().format(record("Words of %s", "a\nvisitor\u2028", status=200))
    told = json.loads(line)
    assert "\n" not in line
    assert (told["level"], told["message"], told["status"]) == ("WARNING", "Words of a\nvisitor\u2028", 200)
    assert told["request_id"] == "-"


def test_a_fault_is_told_with_its_trace():
    try:
        raise ValueError("broken")
    except ValueError as error:
        told = json.loads(JsonFormatter().format(record("x", exc_info=(type(error), error, error.__traceback__))))
    assert "ValueError: broken" in told["exception"]


def test_no_visitor_writes_a_line_of_his_own():
    line = LineFormatter("{message}", style="{").format(record("Path %s", "/a\nERROR forged \x1b[2J"))
    assert line == r"Path /a\nERROR forged \x1b[2J"
