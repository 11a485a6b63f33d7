"""Every address of the site: what it answers to whom, with which headers, and that nothing is taken without a token."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse

from people.roles import ROLES
from tests.addresses import Address, build_rows, every_address
from tests.people.test_roles import MATRIX, account

pytestmark = pytest.mark.django_db
ROOT = Path(__file__).resolve().parent.parent
HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
}
NOTHING_THERE = ("(?P<url>.*)$", "security.txt", "undo/", "metrics", "names/one/")  # without a setting or a parameter
FILE_NAME = re.compile(r'(inline|attachment); filename="[a-zA-Z][a-z0-9-]*\.[a-z]{2,8}"')


@pytest.fixture
def rows():
    build_rows()


@pytest.fixture(params=["nobody", "superuser"])
def somebody(request, rows, client):
    if request.param == "superuser":
        client.force_login(User.objects.get(username="root"))
    return client


def check_headers(response, where: str) -> None:
    policy = response["Content-Security-Policy"]
    assert "unsafe-inline" not in policy, where
    assert "unsafe-eval" not in policy, where
    assert re.search("default-src '(self|none)'", policy), where
    assert "frame-ancestors 'none'" in policy, where
    assert "camera=()" in response["Permissions-Policy"], where
    for name, value in HEADERS.items():
        assert response[name] == value, f"{where}: {name}"
    if "Content-Disposition" in response:
        assert FILE_NAME.fullmatch(response["Content-Disposition"]), where


def test_every_answer_bears_the_headers_and_none_is_a_fault(somebody):
    for address in every_address():
        response = somebody.get(address.path)
        assert response.status_code < 500, address
        assert response.status_code != 404 or address.route.endswith(NOTHING_THERE), address
        check_headers(response, address.path)


def test_nothing_is_taken_without_a_token(rows):
    careful = Client(enforce_csrf_checks=True)
    careful.force_login(User.objects.get(username="root"))
    for address in every_address():
        response = careful.post(address.path)
        assert response.status_code in (403, 404, 405), address
        check_headers(response, address.path)


def test_errors_redirects_and_static_files_bear_them_too(client, settings, monkeypatch):
    settings.STATIC_ROOT = ROOT / "static"
    client.raise_request_exception = False
    monkeypatch.setattr("people.overview.holdings", lambda: 1 / 0)
    expected = {
        "/nothing/": 404,
        "/meetings/?kind=duel": 400,
        "/meetings/?q=": 302,
        "/meetings": 301,
        "/": 500,
        "/static/css/base.css": 200,
        "/static/nothing.css": 404,
    }
    for path, status in expected.items():
        response = client.get(path)
        assert response.status_code == status, path
        check_headers(response, path)
    response = client.get("/articles/", headers={"host": "evil.example"})
    assert response.status_code == 400
    check_headers(response, "a host that is not ours")
    check_headers(client.post("/"), "a method that is not allowed")


def test_with_https(settings):
    settings.SECURE_SSL_REDIRECT = True
    settings.SECURE_HSTS_SECONDS = 31_536_000
    client = Client()
    response = client.get("/")
    assert (response.status_code, response["Location"]) == (301, "https://testserver/")
    check_headers(response, "the way to https")
    response = client.get("/", secure=True)
    assert response["Strict-Transport-Security"].startswith("max-age=31536000")


def test_cookies_are_for_us_alone(client, settings):
    settings.SESSION_COOKIE_SECURE = settings.CSRF_COOKIE_SECURE = True
    User.objects.create_superuser("root", password="a long enough one")
    form = {"username": "root", "password": "a long enough one"}
    assert client.post(reverse("admin:login"), form, secure=True).status_code == 302
    session, token = client.cookies["sessionid"], client.cookies["csrftoken"]
    assert session["secure"]
    assert session["httponly"]
    assert session["samesite"] == token["samesite"] == "Lax"
    assert session["max-age"] == 12 * 60 * 60
    assert token["secure"]


def test_sessions_end_when_the_password_changes(client):
    user = User.objects.create_superuser("root", password="a long enough one")
    client.force_login(user)
    assert client.get(reverse("admin:index")).status_code == 200
    user.set_password("another long one")
    user.save()
    assert client.get(reverse("admin:index")).status_code == 302


@pytest.mark.parametrize("password", ["elevenchars", "password1234", "1234567890123", "administrator"])
def test_weak_passwords_are_refused(client, password):
    root = User.objects.create_superuser("root", password="a long enough one")
    client.force_login(root)
    form = {"username": "administrator", "password1": password, "password2": password, "usable_password": "true"}
    assert client.post(reverse("admin:auth_user_add"), form).status_code == 200
    assert not User.objects.filter(username="administrator").exists()


@pytest.mark.parametrize("words", ["a\r\nSet-Cookie: x=1", "a\nX-Evil: 1", '"; filename="evil.exe', "é\u202e"])
@pytest.mark.parametrize("path", ["/meetings/", "/meetings/export.csv", "/meetings/cite.bib", "/search/", "/articles/"])
def test_no_words_of_a_visitor_come_into_a_header(client, path, words):
    response = client.get(path, {"q": words, "since": ""})  # the empty field is taken away by a redirect
    for name, value in response.items():
        assert not re.search("[\r\n]|evil", value, re.IGNORECASE) or name == "Location", (name, value)
    assert not response.cookies
    assert re.fullmatch("[!-~]*", response["Location"])


def test_the_admin_is_where_the_setting_says():
    code = (
        "import django; django.setup(); from django.urls import resolve, reverse; "
        "print(reverse('admin:index')); print(resolve('/desk/').url_name); resolve('/admin/')"
    )
    environment = {**os.environ, "ADMIN_PATH": "desk", "DJANGO_SETTINGS_MODULE": "config.settings"}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert done.stdout.split() == ["/desk/", "index"]
    assert "Resolver404" in done.stderr


# --- who may what in the admin -----------------------------------------------------------------------------------


def expected(address: Address, role: str) -> int:
    """What a role's account gets at an address of the admin."""
    page = address.name.rpartition("_")[2]
    if address.name in OTHERS:
        return OTHERS[address.name][("Viewer", "Curator").index(role)]
    assert address.model, f"{address.route} is new: put it into OTHERS"
    if not address.name:
        return 302  # from a row to its page
    rights = MATRIX[address.model][list(ROLES).index(role)].split()
    looks = {"view", "change"} & set(rights)
    needed = {"add": "add" in rights, "delete": "delete" in rights}
    return 200 if needed.get(page, bool(looks)) else 403


POSTED_BY_ALL = ("desk_again", "desk_skip")  # the order of one's own queue, kept in the session
POSTED_BY_CURATORS = ("desk_reject", "desk_difference")
POSTED_BY_IMPORTERS = ("articles_importrun_retry", "articles_importrun_resume", "articles_importrun_discard")
OTHERS = {  # what a viewer and a curator get where no model's rights decide
    "index": (200, 200),
    "login": (302, 302),
    "logout": (405, 405),
    "password_change": (200, 200),
    "password_change_done": (200, 200),
    "jsi18n": (200, 200),
    "autocomplete": (403, 403),
    "view_on_site": (302, 302),
    "app_list": (200, 200),
    "auth_user_password_change": (403, 403),
    "articles_article_apart": (403, 200),
    "people_official_reread": (403, 403),
    "desk": (200, 200),
    "desk_review": (200, 200),
    "recent_changes": (200, 200),
    "authority_tables": (403, 403),  # an editor's
    "authority_table": (403, 403),
    "authority_confirm": (403, 403),
    "unmatched_names": (200, 200),
    "unmatched_name": (404, 404),  # no name is asked for
    "duplicates": (200, 200),
    "duplicate_pair": (200, 200),
    "articles_article_values": (403, 200),
    "people_meeting_person": (403, 200),
    "people_meeting_remove": (403, 200),
    "people_meeting_confirm": (403, 200),
    "deleted_records": (200, 200),
    "undo_change": (404, 404),  # there is nothing to undo
    **dict.fromkeys(POSTED_BY_ALL + POSTED_BY_CURATORS + POSTED_BY_IMPORTERS, (405, 405)),
}


@pytest.mark.parametrize("role", ["Viewer", "Curator"])
def test_every_address_of_the_admin_answers_as_the_role_allows(client, rows, role):
    client.force_login(account(role))
    admin = [address for address in every_address() if address.route.startswith("admin/")]
    found = {address: client.get(address.path).status_code for address in admin}
    wrong = {
        address.route: (status, expected(address, role))
        for address, status in found.items()
        if status != (404 if address.route.endswith("(?P<url>.*)$") else expected(address, role))
    }
    assert not wrong


@pytest.mark.parametrize(
    ("role", "names"), [("Viewer", POSTED_BY_CURATORS + POSTED_BY_IMPORTERS), ("Curator", POSTED_BY_IMPORTERS)]
)
def test_what_is_only_posted_is_refused_to_those_without_the_right(client, rows, role, names):
    client.force_login(account(role))
    paths = {address.name: address.path for address in every_address()}
    assert {name: client.post(paths[name]).status_code for name in names} == dict.fromkeys(names, 403)


def test_nobody_gets_into_the_admin(client, rows):
    for address in every_address():
        if address.route.startswith("admin/") and address.name != "login":
            response = client.get(address.path)
            assert response.status_code == 302, address
            assert response["Location"].startswith((reverse("admin:login"), reverse("admin:index"))), address
