"""The sample as it stands after a morning's curating, for the pictures of the desk."""

from django.contrib.auth.models import User

from articles.history import acting
from people.curation import decide, decide_report, evidence_of, first_account
from people.deciding import deciding
from people.duplicates.kinds import KINDS
from people.models import Correction, Meeting, Mention, Official, Report, ReportParticipant, Review
from tests.factories import make_correction

PASSWORD = "of the pictures alone"
NAMES = 5  # without an official
TIMES = (9.0, 14.0, 21.0)  # seconds that a record took


def curate() -> None:
    """Makes a curator, three confirmed meetings, a difference and names that wait, and a reader's correction."""
    user = User.objects.create_superuser("curator", password=PASSWORD)
    with acting(user, "read again"):
        for meeting, seconds in zip(Meeting.objects.order_by("pk")[:3], TIMES, strict=True):
            confirm(meeting, user, seconds)
        differ(differing(), user)
    unmatch(list(Official.objects.filter(status="found").order_by("pk")[:NAMES]))
    make_correction(latest(), wrong="They met a day earlier.", source="https://example.org/a-page")


def confirm(meeting: Meeting, user: User, seconds: float) -> None:
    account = first_account(meeting)
    with deciding():
        decision = decide(
            "confirm", meeting, user=user, evidence=evidence_of(account) if account else None, note="seen"
        )
    Review.objects.create(decision=decision, user=user, seconds=seconds)


def differing() -> Meeting:
    """A meeting of which two accounts tell different places."""
    for meeting in Meeting.objects.filter(disputed=True).order_by("pk"):
        if len({place for report in meeting.reports.all() if (place := report.claim.get("place"))}) > 1:
            return meeting
    raise LookupError("No meeting of the sample has accounts that differ in place.")


def differ(meeting: Meeting, user: User) -> None:
    """Sets a place, then rejects the reports on which the place found until then rested."""
    with deciding():
        decide("set", meeting, user=user, field="place", value="Vladivostok", reason="read in the second account")
    for report in Report.objects.filter(meeting=meeting, claim__place=meeting.place):
        with deciding():
            decide_report("reject", report, user=user, reason="It tells of another exercise.")


def unmatch(officials: list[Official]) -> None:
    """Leaves the names of officials without them, as an import leaves a name that may be another's."""
    for model in (Mention, ReportParticipant):
        model.objects.filter(official__in=officials).update(official=None, group_key="")


def latest() -> Meeting:
    """The meeting that the desk shows first."""
    return Meeting.objects.filter(status="found").order_by("pk")[0]


def desk_addresses() -> dict[str, str]:
    """The pages of the desk to be shown, by the name of their file."""
    found = latest()
    one, other = KINDS["meetings"].pairs()[0].pair
    different = Meeting.objects.with_differences()[0]
    confirmed = Meeting.objects.filter(status="confirmed").order_by("pk")[0]
    correction = Correction.objects.waiting().latest("pk")
    return {
        "desk": "/admin/",
        "desk-queue": "/admin/desk/",
        "desk-review": f"/admin/desk/{found.pk}/",
        "desk-evidence": f"/admin/desk/{found.pk}/?kind={found.kind}",
        "desk-difference": f"/admin/desk/{different.pk}/?queue=differences",
        "desk-names": "/admin/names/",
        "desk-pair": f"/admin/duplicates/meetings/{one}/{other}/",
        "desk-history": f"/admin/people/meeting/{confirmed.pk}/history/",
        "desk-correction": f"/admin/people/correction/{correction.pk}/change/",
        "desk-import": "/admin/articles/importrun/",
    }
