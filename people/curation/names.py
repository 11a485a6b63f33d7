"""Deciding who the person of a name is."""

from django.contrib.auth.models import User
from django.db import transaction

from people.models import Decision, Mention, Official
from people.models.decisions import Subject

Action = Decision.Action


@transaction.atomic
def link_name(mention: Mention, official: Official, *, user: User | None, reason: str = "") -> Decision:
    """Says who the person of this name is, in this mention's article; extract_facts and later imports keep to it."""
    value = {"article": mention.article_id, "name": mention.name, "country": mention.country}
    return Decision.objects.create(
        action=Action.LINK, subject=Subject.MENTION, subject_id=mention.pk, other_id=official.pk, value=value,
        reason=reason, user=user,
    )  # fmt: skip
