"""Two curators on one meeting: whoever decides second is told what was decided meanwhile, and decides again."""

from people.curation import MEETING_FIELDS, CurationError, stored
from people.models import Meeting
from people.shown import Shown, in_words, shown

FIELDS = (*MEETING_FIELDS, "status")
PEOPLE = "people"


class ChangedMeanwhileError(CurationError):
    """A record that is no longer as it was shown; `changes` tells in words what was decided or changed."""

    def __init__(self, changes: list[str]) -> None:
        super().__init__("This record changed while you looked at it.")
        self.changes = changes


def as_it_is(meeting: Meeting) -> Shown:
    """A meeting as the database has it now: its values, and who took part."""
    row = Meeting.objects.for_list().get(pk=meeting.pk)
    people = sorted(f"{person.official_id or ''} {person.name}" for person in row.participations.all())
    return shown(row, {**{name: stored(getattr(row, name)) for name in FIELDS}, PEOPLE: people})


def refuse_if_changed(before: Shown | None, meeting: Meeting) -> Shown:
    """What was shown, where the record is still so; call it in the transaction that decides. ChangedMeanwhileError."""
    now = as_it_is(meeting)
    if before is None:
        raise ChangedMeanwhileError(["The form does not say what you were shown."])
    if before.record != now.record:
        raise ChangedMeanwhileError(["It was joined with this record.", *_decided(before)])
    if not before.is_of(now):
        raise ChangedMeanwhileError([*_decided(before), *(_told(name, before, now) for name in before.changed(now))])
    return before


def _decided(before: Shown) -> list[str]:
    return [f"{row.user or 'Nobody known'}: {in_words(row)}" for row in before.decided_since()]


def _told(name: str, before: Shown, now: Shown) -> str:
    if name == PEOPLE:
        return "Who took part changed."
    return f"{name}: {before.state.get(name) or 'empty'} became {now.state.get(name) or 'empty'}"
