"""What readers say is wrong: the record that it is about, the queue, what is shown of it, and settling it."""

from django.contrib.auth.models import User
from django.db.models import QuerySet
from django.urls import reverse
from django.utils import timezone

from articles.models import Article
from people.models import Correction, Meeting, Official, Redirect, Report
from people.models.decisions import Subject

Record = Article | Meeting | Official

SUBJECTS: dict[type[Record], Subject] = {
    Article: Subject.ARTICLE,
    Meeting: Subject.MEETING,
    Official: Subject.OFFICIAL,
}
MOST_WAITING = 1000  # more than that is no work of readers, and nobody's to read
MOST_QUOTES = 30  # to choose from


def subject_of(record: Record) -> Subject:
    """The kind of a record, as corrections and decisions name it."""
    return SUBJECTS[type(record)]


def record_of(correction: Correction) -> Record | None:
    """The record that a correction is about; None where it is gone."""
    model = next(model for model, subject in SUBJECTS.items() if subject == correction.subject)
    return model._default_manager.filter(pk=correction.subject_id).first()


def correction_address(record: Record) -> str:
    """Where to say what is wrong with a record."""
    key = [record.slug] if isinstance(record, Official) else [record.pk, record.slug]
    return reverse(f"{subject_of(record)}_correction", args=key)


def waiting_corrections() -> int:
    """How many corrections nobody has settled yet."""
    return Correction.objects.waiting().count()


def settled_corrections(record: Record) -> QuerySet[Correction]:
    """Those about a record, or about one that it swallowed, that a curator has answered; the last first."""
    subject = subject_of(record)
    swallowed = Redirect.objects.filter(subject=subject, new_id=record.pk).values("old_id")
    return Correction.objects.answered(subject, record.pk, swallowed)


def reports_of(record: Record) -> QuerySet[Report]:
    """The evidence that a record rests on, in the order of publication."""
    if isinstance(record, Article):
        return Report.objects.of_article(record)
    return Report.objects.of_meeting(record) if isinstance(record, Meeting) else Report.objects.about(record)


def quotes_about(record: Record, chosen: int | None = None) -> dict[int, str]:
    """The words that a correction can be about, by report: the first of them, and those chosen already."""
    reports = reports_of(record)
    quotes = {report.pk: report.quote for report in reports[:MOST_QUOTES]}
    if chosen is not None and chosen not in quotes:
        quotes |= {report.pk: report.quote for report in reports.filter(pk=chosen)}
    return quotes


def settle(correction: Correction, *, user: User) -> None:
    """Keeps what a curator decided and answered, and forgets how to reach the reader."""
    if correction.state == Correction.State.OPEN:
        correction.settled, correction.user = None, None
    else:
        correction.settled, correction.user, correction.contact = timezone.now(), user, ""
    correction.save()
