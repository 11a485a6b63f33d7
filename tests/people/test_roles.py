"""Who may do what at the desk: the matrix of models, roles and actions, and every address of the admin."""

import pytest
from django.contrib import admin
from django.contrib.auth.models import Group, Permission, User
from django.urls import reverse

from articles.models import Article, ImportRun
from people.roles import ROLES, make_roles
from tests.factories import make_article, make_meeting, make_mention, make_official, make_post, make_report

pytestmark = pytest.mark.django_db

LOOK, SETTLE = "view", "view change"
MATRIX = {  # model: what a viewer, a curator, an editor, an administrator may do
    "articles.article": (LOOK, LOOK, LOOK, LOOK),
    "articles.importitem": (LOOK, LOOK, LOOK, LOOK),
    "articles.importrun": (LOOK, LOOK, LOOK, "view add"),
    "articles.outlet": (LOOK, LOOK, SETTLE, SETTLE),
    "articles.rawfile": (LOOK, LOOK, LOOK, LOOK),
    "auth.group": ("", "", "", LOOK),
    "auth.user": ("", "", "", "view add change"),
    "people.alias": (LOOK, LOOK, "view add change delete", "view add change delete"),
    "people.correction": (LOOK, SETTLE, SETTLE, SETTLE),
    "people.decision": (LOOK, LOOK, LOOK, LOOK),
    "people.meeting": (LOOK, "view add change", "view add change delete", "view add change delete"),
    "people.mention": (LOOK, SETTLE, SETTLE, SETTLE),
    "people.official": (LOOK, LOOK, "view add change", "view add change"),
    "people.post": (LOOK, LOOK, "view add change delete", "view add change delete"),
    "people.redirect": (LOOK, LOOK, LOOK, LOOK),
    "people.report": (LOOK, LOOK, LOOK, LOOK),  # settled by actions, never edited
}


def account(role: str, **fields) -> User:
    user = User.objects.create(username=role.lower(), is_staff=True, **fields)
    user.groups.add(Group.objects.get(name=role))
    return user


@pytest.mark.parametrize("role", ROLES)
def test_the_matrix(rf, role):
    request = rf.get("/")
    request.user = account(role)
    found = {}
    for model, model_admin in admin.site._registry.items():
        allowed = [
            action
            for action in ("view", "add", "change", "delete")
            if getattr(model_admin, f"has_{action}_permission")(request)
        ]
        found[model._meta.label_lower] = " ".join(allowed)
    assert found == {label: rights[list(ROLES).index(role)] for label, rights in MATRIX.items()}


def test_a_migration_gives_exactly_these_rights_again():
    group = Group.objects.get(name="Viewer")
    group.permissions.add(Permission.objects.get(codename="delete_article"))
    own = Group.objects.create(name="Our own")
    make_roles()
    make_roles()
    assert not group.permissions.filter(codename="delete_article").exists()
    assert set(Group.objects.values_list("name", flat=True)) == {*ROLES, own.name}


@pytest.fixture
def rows():
    official = make_official("Sergei Shoigu")
    make_post(official)
    article = make_article(body="Sergei Shoigu spoke.")
    make_mention(article, official, "Sergei Shoigu")
    make_report(article, make_meeting([official]))


def addresses() -> list[str]:
    found = [reverse("admin:index")]
    for model in admin.site._registry:
        name = f"admin:{model._meta.app_label}_{model._meta.model_name}"
        found += [reverse(f"{name}_changelist"), reverse(f"{name}_add")]
        row = model._default_manager.first()
        if row:
            found += [reverse(f"{name}_{page}", args=[row.pk]) for page in ("change", "delete", "history")]
    return found


def test_nobody_without_an_account_sees_any_of_it(client, rows):
    for address in addresses():
        response = client.get(address)
        assert response.status_code == 302, address
        assert response["Location"].startswith(reverse("admin:login")), address


def test_who_has_an_account_without_any_right_is_refused(client, rows):
    client.force_login(User.objects.create(username="new", is_staff=True))
    run = ImportRun.objects.create()
    pages = [
        *addresses()[1:],
        reverse("admin:articles_importrun_ledger", args=[run.pk]),
        "/admin/duplicates/officials/",
        "/admin/names/",
    ]
    assert {address: client.get(address).status_code for address in pages} == dict.fromkeys(pages, 403)


@pytest.mark.parametrize("role", ROLES)
def test_every_address_answers_as_the_role_allows(client, rows, role):
    client.force_login(account(role))
    for address in addresses():
        assert client.get(address).status_code in (200, 403), address
        if role == "Viewer" and not address.endswith("/history/"):
            assert client.post(address, {"action": "delete_selected"}).status_code in (200, 302, 403, 405), address
    if role == "Viewer":
        assert Article.objects.count() == 1


@pytest.mark.parametrize(
    ("role", "action", "settled"),
    [("Viewer", "reject", False), ("Curator", "reject", True), ("Editor", "reject", True)],
)
def test_who_settles_a_meeting(client, role, action, settled):
    meeting = make_meeting([make_official()])
    client.force_login(account(role))
    data = {"action": action, "_selected_action": [meeting.pk], "reason": "a caption"}
    client.post(reverse("admin:people_meeting_changelist"), data, follow=True)
    meeting.refresh_from_db()
    assert (meeting.status != "found") is settled


def test_an_administrator_makes_nobody_mightier_than_a_role(client):
    root = User.objects.create(username="root", is_staff=True, is_superuser=True)
    administrator = account("Administrator")
    client.force_login(administrator)
    page = client.get(reverse("admin:auth_user_change", args=[administrator.pk])).content.decode()
    assert "is_superuser" not in page
    assert "user_permissions" not in page
    client.post(
        reverse("admin:auth_user_change", args=[administrator.pk]),
        {"username": "administrator", "is_superuser": "on", "is_staff": "on", "is_active": "on"},
    )
    administrator.refresh_from_db()
    assert not administrator.is_superuser
    assert client.post(reverse("admin:auth_user_change", args=[root.pk]), {"username": "mine"}).status_code == 403
    assert client.get(reverse("admin:auth_user_password_change", args=[root.pk])).status_code == 403
