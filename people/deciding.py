"""How a page of the curators' desk decides: by whom, and in a transaction that the records follow."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import HttpRequest

from people.consolidating import regroup, take_turns


def curator(request: HttpRequest) -> User:
    """Who decides. PermissionDenied where nobody is logged in."""
    if not isinstance(request.user, User):
        raise PermissionDenied
    return request.user


@contextmanager
def deciding() -> Iterator[None]:
    """A transaction that decides: it waits for a run's batch first, as a run would wait for it; records follow."""
    with transaction.atomic():
        take_turns()
        yield
        regroup()
