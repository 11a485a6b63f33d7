"""The pages that take the authority file out and bring it in."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from people.authority import load_authority
from people.models import Alias, Official
from people.roles import ROLES
from tests.people.test_authority import ALPHA
from tests.people.test_roles import account

pytestmark = pytest.mark.django_db
PAGE = "/admin/authority/"
ROWS = "official,name\r\nalpha-test,Al'fa <i>\r\n"


@pytest.fixture
def editor(client):
    load_authority([ALPHA])
    user = account("Editor")
    client.force_login(user)
    return user


def sent(client, text=ROWS, name="aliases.csv", kind="aliases", **values):
    data = text if isinstance(text, bytes) else text.encode()
    form = {"kind": kind, "file": SimpleUploadedFile(name, data), "reason": "new edition", **values}
    return client.post(PAGE, form)


def test_a_table_is_shown_first_and_then_brought_in(client, editor):
    page = sent(client)
    assert "Al&#x27;fa &lt;i&gt;" in page.content.decode()
    assert Alias.objects.count() == 1
    form = page.context["form"].initial
    fields = {name: form[name] for name in ("kind", "form", "text", "reason")}
    done = client.post(reverse("authority_confirm"), fields, follow=True).content.decode()
    assert "aliases: 1 added, 0 changed" in done
    assert Alias.objects.filter(name="Al'fa <i>").exists()
    row = Alias.history.get()
    assert (row.history_user, row.history_change_reason) == (editor, "new edition")


def test_faults_are_shown_and_nothing_can_be_brought_in(client, editor):
    page = sent(client, "official,name\nnobody,Alfa\n").content.decode()
    assert "Row 2, column official: There is no official ‘nobody’" in page
    assert "Bring it in" not in page


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        (ROWS, "aliases.xlsx", "ends in .csv or .json"),
        (b"\xff\xfe\x00", "aliases.csv", "not in UTF-8: byte 1"),
        ("official,colour\na,b\n", "aliases.csv", "Unknown column: colour"),
        ("x" * 2_000_001, "aliases.csv", "larger than 2 MB"),
        ("", "aliases.csv", "is empty"),
    ],
)
def test_a_file_that_cannot_be_read(client, editor, text, name, words):
    page = sent(client, text, name)
    assert page.status_code == 200
    assert words in page.content.decode()


def test_a_reason_is_asked_for(client, editor):
    assert "This field is required" in sent(client, reason="").content.decode()


def test_a_confirmation_that_was_tampered_with(client, editor):
    for fields in ({}, {"kind": "duel"}, {"kind": "aliases", "form": "csv", "text": "x", "reason": "y"}):
        assert client.post(reverse("authority_confirm"), fields)["Location"] == reverse("authority_tables")
    fields = {"kind": "aliases", "form": "csv", "text": "official,name\nnobody,A\n", "reason": "y"}
    assert "There is no official" in client.post(reverse("authority_confirm"), fields).content.decode()
    assert Alias.objects.count() == 1


def test_a_confirmation_opened_as_a_page_leads_back_to_the_file(client, editor):
    response = client.get(reverse("authority_confirm"), follow=True)
    assert response.redirect_chain == [(PAGE, 302)]
    assert "nothing of it was written" in response.content.decode()


@pytest.mark.parametrize("form", ["csv", "json"])
@pytest.mark.parametrize("kind", ["officials", "aliases", "posts"])
def test_taking_out(client, editor, kind, form):
    response = client.get(reverse("authority_table", args=[kind, form]))
    assert response["Content-Disposition"].startswith(f'attachment; filename="{kind}-')
    assert "alpha-test" in response.content.decode()


@pytest.mark.parametrize("path", ["duels.csv", "officials.xml"])
def test_a_table_that_is_none(client, editor, path):
    assert client.get(PAGE + path).status_code == 404


@pytest.mark.parametrize(("role", "allowed"), list(zip(ROLES, (False, False, True, True), strict=True)))
def test_editors_alone(client, role, allowed):
    load_authority([ALPHA])
    client.force_login(account(role))
    status = 200 if allowed else 403
    assert client.get(PAGE).status_code == status
    assert client.get(PAGE + "officials.csv").status_code == status
    assert sent(client).status_code == status
    assert client.post(reverse("authority_confirm"), {}).status_code == (302 if allowed else 403)


def test_the_list_of_officials_leads_there(client, editor):
    assert PAGE in client.get(reverse("admin:people_official_changelist")).content.decode()
    assert Official.objects.count() == 1
