"""What people set of articles: a headline, a time of publication, an outlet that the page states wrongly or not.

Each is a Decision; what stands is laid over what the page states, by every run, and what rests on it follows.
"""

import re
from typing import Any

from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.db import transaction

from articles.curated import FIELDS, differences, lay_over, plain, stated
from articles.models import Article, Outlet, validate_partial_date
from articles.search import index
from people.authority import known_officials
from people.consolidating import take_turns
from people.copies import mark
from people.curation import CurationError, pend, withdraw
from people.curation.evidence import grounds
from people.models import Decision, Report
from people.models.decisions import Subject
from people.quoting import Evidence
from people.reading import Reader
from people.recording import record
from people.refreshing import stories

Action = Decision.Action
A_DAY = len("2013-03-25")
TIME = re.compile("([01][0-9]|2[0-3]):[0-5][0-9]")
ACTIONS = (Action.SET, Action.HAND_BACK, Action.DISMISS)


@transaction.atomic
def decide_article(
    action: str, article: Article, field: str, *, user: User | None, value: str = "", reason: str = "",
    evidence: Evidence | None = None, note: str = "",
) -> Decision:  # fmt: skip
    """Sets a field of an article, hands it back to the page, or dismisses what the page states differently since.

    `value` is text, an outlet's its key. CurationError where it makes no sense; call recording.regroup() after it.
    """
    take_turns()
    _check(action, article, field, value)
    kept = {"value": value, "found": stated(article, field), **grounds(evidence, note, asked=False)}
    decision = Decision.objects.create(
        action=action, subject=Subject.ARTICLE, subject_id=article.pk, field=field, value=kept, reason=reason, user=user
    )
    apply(article)
    return decision


@transaction.atomic
def undo(decision: Decision, *, user: User | None, reason: str = "") -> Decision:
    """Undoes a decision about a value of an article; call recording.regroup() after it."""
    withdrawal = withdraw(decision, user=user, reason=reason)
    article = Article.objects.select_related("outlet").filter(pk=decision.subject_id).first()
    if article:
        apply(article)
    return withdrawal


def curated_of(article: Article) -> dict[str, dict[str, Any]]:
    """The values that stand, by field, each with what the page was known to state."""
    found: dict[str, dict[str, Any]] = {}
    rows = Decision.objects.standing().about(Subject.ARTICLE, article.pk).filter(action__in=ACTIONS)
    for row in rows:
        kept: dict[str, Any] = row.value or {}
        if row.action == Action.SET:
            found[row.field] = {"value": kept["value"], "known": kept["found"]}
        elif row.action == Action.HAND_BACK:
            found.pop(row.field, None)
        elif row.field in found:
            found[row.field]["known"] = kept["found"]
    return found


def with_differences() -> list[int]:
    """The articles of which the page states something else since a person set a value; few have such a value."""
    decided = Decision.objects.standing().filter(subject=Subject.ARTICLE, action=Action.SET)
    rows = Article.objects.filter(pk__in=decided.values("subject_id")).only("curated", "as_read")
    return [row.pk for row in rows if differences(row)]


def apply(article: Article) -> None:
    """Lays what stands over what the page states; search, copies, facts and meetings follow."""
    outlets = {outlet.key: outlet for outlet in Outlet.objects.all()}
    values: dict[str, Any] = {name: stated(article, name) for name in FIELDS}
    values["outlet"] = outlets.get(values["outlet"])
    before = {name: plain(getattr(article, name)) for name in FIELDS}
    article.curated = curated_of(article)
    for name, value in lay_over(article, values, outlets).items():
        setattr(article, name, value)
    article.save()
    changed = {name for name in FIELDS if plain(getattr(article, name)) != before[name]}
    if changed:
        _follow(article, changed)


def _follow(article: Article, changed: set[str]) -> None:
    index([article])
    mark([article.pk])
    if "published" in changed:
        officials, _ = known_officials()
        record([(article, Reader(officials).find(stories([article])[0]))])
    meetings = Report.objects.filter(article=article, meeting__isnull=False).values("meeting")
    pend(Report.objects.filter(meeting__in=meetings).values_list("pk", flat=True))


def _check(action: str, article: Article, field: str, value: str) -> None:
    if action not in ACTIONS or field not in FIELDS:
        raise CurationError(f"An article has no field {field!r} that can be set.")
    if action == Action.DISMISS and field not in differences(article):
        raise CurationError(f"No difference of {field!r} waits for a decision.")
    if action == Action.SET and field == "outlet" and value and not Outlet.objects.filter(key=value).exists():
        raise CurationError(f"There is no outlet {value!r}.")
    if action == Action.SET and field == "published" and value:
        _check_time(value)


def _check_time(text: str) -> None:
    """Refuses what is no YYYY[-MM[-DD[THH:MM]]]."""
    day, separator, time = text.partition("T")
    try:
        validate_partial_date(day)
    except ValidationError as error:
        raise CurationError(f"published cannot be {text!r}: {error.messages[0]}") from error
    if separator and not (TIME.fullmatch(time) and len(day) == A_DAY):
        raise CurationError(f"published cannot be {text!r}: give the time of a day as 2013-03-25T14:05.")
