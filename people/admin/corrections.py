"""What readers say is wrong, in the admin: a queue, to be accepted or declined with an answer that everybody reads."""

from typing import Any

from django import forms
from django.contrib import admin
from django.db.models import Model
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html

from people.admin.meanwhile import NothingLost
from people.corrections import record_of, settle
from people.deciding import curator
from people.models import Correction

ADMIN_PAGES = {"article": "articles_article", "meeting": "people_meeting", "official": "people_official"}
GONE = "gone: it was deleted, or another record swallowed it"


class AnswerForm(forms.ModelForm):
    """What a curator decided of a correction."""

    class Meta:
        model = Correction
        fields = ["state", "answer"]
        widgets = {"state": forms.RadioSelect, "answer": forms.Textarea(attrs={"rows": 3})}

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("state") != Correction.State.OPEN and not cleaned.get("answer"):
            self.add_error("answer", "Say what was found: the answer stands on the page of the record.")
        return cleaned


@admin.register(Correction)
class CorrectionAdmin(NothingLost):
    """Accepting one changes no record: put that right first, at the record, so that the decision is kept with it."""

    form = AnswerForm
    list_display = ["__str__", "state", "made", "settled", "user"]
    list_filter = ["state", "subject"]
    list_select_related = ["user"]
    search_fields = ["wrong", "proposed", "answer", "=subject_id"]
    date_hierarchy = "made"
    readonly_fields = ["record", "quote", "wrong", "proposed", "source", "contact", "made", "settled", "user"]
    fieldsets = [
        ("What a reader says", {"fields": ["record", "quote", "wrong", "proposed", "source", "contact", "made"]}),
        ("What you found", {"fields": ["state", "answer", "settled", "user"]}),
    ]

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return False

    def get_fieldsets(self, request: HttpRequest, obj: Correction | None = None) -> Any:
        """Without the contact for those who only look: it is there for whoever settles the correction."""
        if self.has_change_permission(request, obj):
            return super().get_fieldsets(request, obj)
        return [
            (title, {"fields": [name for name in options["fields"] if name != "contact"]})
            for title, options in self.fieldsets
        ]

    @admin.display(description="record")
    def record(self, correction: Correction) -> str:
        record = record_of(correction)
        if record is None:
            return f"{correction.subject} {correction.subject_id}, {GONE}"
        desk = reverse(f"admin:{ADMIN_PAGES[correction.subject]}_change", args=[record.pk])
        return format_html(
            '<a href="{}">{}</a> (<a href="{}">put it right</a>)', record.get_absolute_url(), record, desk
        )

    def save_model(self, request: HttpRequest, obj: Correction, form: AnswerForm, change: bool) -> None:  # noqa: FBT001
        settle(obj, user=curator(request))
