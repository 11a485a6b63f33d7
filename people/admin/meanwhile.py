"""Two people on one record: the second is told who changed what meanwhile, and loses nothing typed.

A form carries, signed, the record as it was shown, with the rows edited inside it. Where the record is another one when
the form comes back, it is shown again: what was typed stays, what was not touched is as the record has it now, and the
changes are told. Saving again is deliberate, for the form carries what is shown then.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from django import forms
from django.contrib import admin
from django.contrib.admin.models import LogEntry
from django.contrib.admin.utils import unquote
from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.db.models import Model
from django.http import HttpRequest, HttpResponse

from people.admin.retyping import retyped
from people.consolidating import take_turns
from people.shown import Shown, State, in_words, read, shown, signed

NOBODY = "a run"


@dataclass(frozen=True, slots=True)
class Change:
    """A value that another one changed."""

    label: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Meanwhile:
    """What happened to a record since it was shown: by whom, and what."""

    people: list[str]
    changes: list[Change]
    decisions: list[str]


class NothingLost(admin.ModelAdmin):
    """An admin whose forms notice that another one changed the record meanwhile."""

    change_form_template = "admin/change_form_meanwhile.html"

    def changeform_view(
        self, request: HttpRequest, object_id: str | None = None, form_url: str = "", extra_context: Any = None
    ) -> HttpResponse:
        if object_id is None:
            return super().changeform_view(request, object_id, form_url, extra_context)
        with transaction.atomic():
            if request.method == "POST":
                take_turns()
            record = self.get_object(request, unquote(object_id))
            context = self._context(request, record) if record else {}
            return super().changeform_view(request, object_id, form_url, {**(extra_context or {}), **context})

    def get_form(self, request: HttpRequest, obj: Any = None, change: bool = False, **kwargs: Any) -> Any:  # noqa: FBT001, FBT002
        form = super().get_form(request, obj, change, **kwargs)
        return type(form.__name__, (Refusing, form), {}) if getattr(request, "changed_meanwhile", False) else form

    def _context(self, request: HttpRequest, record: Any) -> dict[str, Any]:
        if not self.has_view_or_change_permission(request, record):
            raise PermissionDenied
        state, fields = self._state(request, record)
        now = shown(record, state)
        context: dict[str, Any] = {"shown": signed(now)}
        if request.method == "POST" and "shown" in request.POST:
            before = read(request.POST["shown"])
            if before is None or not before.is_of(now):
                context["meanwhile"] = meanwhile(record, before, now, fields) if before else None
                request.POST = retyped(request.POST, before.state if before else {}, state)  # type: ignore[assignment]
                request.changed_meanwhile = True  # type: ignore[attr-defined]
        return context

    def _state(self, request: HttpRequest, record: Any) -> tuple[State, dict[str, forms.Field]]:
        """The record and the rows inside it as their forms would post them, and the fields of these.

        The values are named 'place', and 'posts:12:title' in a row inside the record.
        """
        bound = dict(self._bound(request, record))
        return {key: posted(one) for key, one in bound.items()}, {key: one.field for key, one in bound.items()}

    def _bound(self, request: HttpRequest, record: Any) -> Iterator[tuple[str, forms.BoundField]]:
        form = self.get_form(request, record, change=True)(instance=record)
        yield from ((name, form[name]) for name in form.fields if name in form.initial)
        for formset_class, inline in self.get_formsets_with_inlines(request, record):
            if not inline.has_change_permission(request, record):
                continue
            formset = formset_class(instance=record, queryset=inline.get_queryset(request))
            for row in formset.initial_forms:
                names = [name for name in row.fields if name in row.initial]
                yield from ((f"{formset.prefix}:{row.instance.pk}:{name}", row[name]) for name in names)


class Refusing:
    """The part of a form that is not saved, for the record changed meanwhile."""

    def clean(self) -> Any:
        super().clean()  # type: ignore[misc]
        raise forms.ValidationError("Nothing is saved yet: this record changed while you had it open. See above.")


def posted(one: forms.BoundField) -> str:
    """A value as a form posts it."""
    value = one.value()
    if isinstance(one.field, forms.BooleanField):
        return "on" if value else ""
    return "" if value is None else str(value)


def meanwhile(record: Model, before: Shown, now: Shown, fields: dict[str, forms.Field]) -> Meanwhile:
    """What happened since a record was shown."""
    decisions = before.decided_since()
    changes = [
        Change(_label(key, now.state), *(_words(fields.get(key), one.state.get(key, "")) for one in (before, now)))
        for key in before.changed(now)
    ]
    people = {str(row.user) for row in decisions if row.user}
    people |= _who_saved(record, datetime.fromtimestamp(before.at, UTC))
    return Meanwhile(sorted(people) or [NOBODY], changes, [in_words(row) for row in decisions])


def _who_saved(record: Model, since: datetime) -> set[str]:
    kind = ContentType.objects.get_for_model(record)
    rows = LogEntry.objects.filter(content_type=kind, object_id=str(record.pk), action_time__gte=since)
    return {str(row.user) for row in rows.select_related("user")}


def _label(key: str, now: State) -> str:
    """'place'; 'posts, title' for a row inside the record."""
    prefix, _, rest = key.partition(":")
    if not rest:
        return prefix.replace("_", " ")
    pk, _, name = rest.partition(":")
    gone = "" if key in now else " (row deleted)"
    return f"{prefix}, row {pk}, {name.replace('_', ' ')}{gone}"


def _words(field: forms.Field | None, value: str) -> str:
    """A posted value as people read it."""
    if not value:
        return ""
    if isinstance(field, forms.ModelChoiceField):
        found = field.queryset.filter(pk=value).first() if field.queryset is not None else None
        return str(found or value)
    if isinstance(field, forms.ChoiceField):
        return str(dict(field.choices).get(value, value))  # type: ignore[arg-type]
    return value
