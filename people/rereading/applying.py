"""Reading articles again for good: the first of them at once, the rest as a queued run."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.contrib.auth.models import User

from articles.models import ImportRun
from articles.runs import writing_run
from people.authority import known_from_database
from people.queue import queue_extraction
from people.refreshing import refresh_facts

AT_ONCE = 200  # articles read within a request


@dataclass(frozen=True, slots=True)
class Reread:
    """What was done: the closing table, and the run that will take the rest."""

    counts: dict[str, int]
    queued: ImportRun | None


def reread(ids: Sequence[int], user: User) -> Reread:
    """Reads articles again and records what they tell. BusyError where another run is writing."""
    now, later = list(ids[:AT_ONCE]), list(ids[AT_ONCE:])
    with writing_run("extract_facts", {"articles": now, "user": user.get_username()}) as run:
        run.row.counts = counts = refresh_facts(run, known_from_database(), 1, lambda _: None, now)
    return Reread(counts, queue_extraction(later, user) if later else None)
