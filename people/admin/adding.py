"""Adding a contact that the reader missed, in the admin: an article, its words, and what they say."""

from typing import Any

from django import forms
from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse

from articles.models import Article
from people.adding import Account, add_account
from people.admin.evidence_field import EvidenceForm
from people.admin.forms import PeriodForm
from people.admin.pages import REASON, form_page, paragraphs
from people.admin.persons import PersonsField
from people.curation import CurationError
from people.deciding import curator, deciding
from people.models import Meeting

FIELDS = ("kind", "name", "start", "end", "extent", "place", "country")


class AccountForm(EvidenceForm, PeriodForm):
    """What some words of an article say of a contact."""

    participants = PersonsField(
        required=False,
        max_length=5000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="One a line: name; title; country. A name alone will do where one official bears it.",
    )
    reason = forms.CharField(required=False, max_length=1000, help_text=REASON)

    class Meta:
        model = Meeting
        fields = FIELDS
        labels = {"start": "First day", "end": "Last day"}
        help_texts = {"start": "YYYY, YYYY-MM or YYYY-MM-DD.", "end": "Empty where it is the first day."}

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if not cleaned["evidence"] and "evidence_words" not in self.errors:
            self.add_error("evidence_words", "Give the words of an article that tell of it.")
        return cleaned

    def account(self) -> Account:
        said = {name: self.cleaned_data[name] for name in FIELDS}
        return Account(self.cleaned_data["evidence"], participants=self.cleaned_data["participants"], **said)


class MeetingAdding(admin.ModelAdmin):
    """The part of a meeting's admin that adds one."""

    def has_add_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm("people.change_meeting")

    def add_view(self, request: HttpRequest, form_url: str = "", extra_context: Any = None) -> HttpResponse:
        """Adds an account to the article that the address names, or the form."""
        if not self.has_add_permission(request):
            raise PermissionDenied
        number = request.GET.get("article", "")
        articles = list(Article.objects.filter(pk=int(number))) if number.isdecimal() and len(number) < 19 else []
        form = AccountForm(request.POST or None)
        form.articles_on_page = articles
        if form.is_valid():
            added = self._add(request, form)
            if added:
                return added
        texts = [(article, paragraphs(article)) for article in articles]
        back = reverse("admin:people_meeting_changelist")
        return form_page(self, request, "Add a contact", form, texts=texts, back=back, submit="Add the contact")

    def _add(self, request: HttpRequest, form: AccountForm) -> HttpResponse | None:
        try:
            with deciding():
                report = add_account(form.account(), user=curator(request), reason=form.cleaned_data["reason"])
        except CurationError as error:
            form.add_error(None, str(error))
            return None
        report.refresh_from_db()
        meeting = report.meeting
        if meeting is None:
            return HttpResponseRedirect(reverse("admin:people_report_change", args=[report.pk]))
        others = meeting.reports.exclude(pk=report.pk).count()
        told = f"It tells of a meeting on record; other accounts of it: {others}." if others else "A meeting is added."
        rejected = " That meeting was rejected, and stays so." if meeting.status == Meeting.Status.REJECTED else ""
        self.message_user(request, told + rejected, messages.WARNING if rejected else messages.SUCCESS)
        return HttpResponseRedirect(reverse("admin:people_meeting_change", args=[meeting.pk]))
