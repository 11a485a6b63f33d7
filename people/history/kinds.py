"""The kinds of record that have a history."""

from django.db.models import Model

from articles.models import Article, Outlet
from people.models import Alias, Decision, Meeting, Mention, Official, Post, Report
from people.models.decisions import Subject

DECISION = "decision"
KINDS: dict[str, type[Model]] = {
    "official": Official,
    "alias": Alias,
    "post": Post,
    "meeting": Meeting,
    "outlet": Outlet,
    "article": Article,
}
SUBJECTS: dict[str, type[Model]] = {
    Subject.ARTICLE: Article,
    Subject.OFFICIAL: Official,
    Subject.MENTION: Mention,
    Subject.MEETING: Meeting,
    Subject.REPORT: Report,
}
PAIRS = (Decision.Action.JOIN, Decision.Action.KEEP_APART)  # decisions about two records of one kind
PARTS = ("alias", "post")  # rows of an official
LABELS = {kind: kind.capitalize() for kind in (*KINDS, DECISION)}
