"""The roles of those with an account, as groups that every migration makes anew. Each adds a little to the last.

Viewers look at the desk, curators settle what the reader found, editors keep the authority file and delete,
administrators import files and make accounts. Groups of other names are a site's own and are left alone.
"""

from collections.abc import Iterator
from typing import Any

from django.apps import apps
from django.contrib.auth.management import create_permissions
from django.contrib.auth.models import Group, Permission

VIEWED = (
    "articles.article", "articles.importitem", "articles.importrun", "articles.outlet", "articles.rawfile",
    "articles.rawname", "people.alias", "people.correction", "people.decision", "people.meeting", "people.mention",
    "people.official", "people.participation", "people.post", "people.redirect", "people.report",
    "people.reportparticipant",
)  # fmt: skip
SETTLED = ("people.correction", "people.meeting", "people.mention", "people.report")

Rights = dict[str, tuple[str, ...]]  # model: actions

VIEWER: Rights = dict.fromkeys(VIEWED, ("view",))
CURATOR: Rights = dict.fromkeys(SETTLED, ("change",))
EDITOR: Rights = {
    "articles.outlet": ("change",),
    "people.meeting": ("delete", "merge"),
    "people.official": ("add", "change", "merge"),
    "people.alias": ("add", "change", "delete"),
    "people.post": ("add", "change", "delete"),
}
ADMINISTRATOR: Rights = {
    "articles.importrun": ("add",),
    "auth.user": ("view", "add", "change"),
    "auth.group": ("view",),
}
ROLES: dict[str, tuple[Rights, ...]] = {
    "Viewer": (VIEWER,),
    "Curator": (VIEWER, CURATOR),
    "Editor": (VIEWER, CURATOR, EDITOR),
    "Administrator": (VIEWER, CURATOR, EDITOR, ADMINISTRATOR),
}


def rights_of(role: str) -> Iterator[tuple[str, str, str]]:
    """What a role may do: (app, model, action)."""
    for rights in ROLES[role]:
        for model, actions in rights.items():
            app, _, name = model.partition(".")
            yield from ((app, name, action) for action in actions)


def make_roles(using: str = "default", **signal: Any) -> None:
    """Makes the groups, or gives them exactly these rights again; run after every migration."""
    for app in sorted({app for role in ROLES for app, _, _ in rights_of(role)}):
        create_permissions(apps.get_app_config(app), verbosity=0, using=using)  # Django makes them at the same signal
    held = Permission.objects.using(using).select_related("content_type")
    known = {(one.content_type.app_label, one.codename): one for one in held}
    for role in ROLES:
        group, _ = Group.objects.using(using).get_or_create(name=role)
        group.permissions.set([known[app, f"{action}_{model}"] for app, model, action in rights_of(role)])
