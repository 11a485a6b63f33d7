"""Confirming several meetings at once, each on one of its own accounts: the first, unless another is chosen."""

from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode

from django import forms
from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import URLPattern, path, reverse

from people.admin.pages import REASON, form_page
from people.curation import decide, evidence_of
from people.deciding import curator, deciding
from people.models import Decision, Meeting, Report
from people.wording import title_of

AT_ONCE = 50  # meetings in one form


class ConfirmForm(forms.Form):
    """The account on which each meeting is confirmed; without one, it needs the note."""

    note = forms.CharField(
        required=False,
        max_length=1000,
        help_text="Why those without an account are right all the same; without it they are left as they are.",
    )
    reason = forms.CharField(required=False, max_length=1000, help_text=REASON)

    def __init__(self, meetings: list[Meeting], data: Any = None) -> None:
        super().__init__(data)
        self.meetings = meetings
        for meeting in meetings:
            accounts = Report.objects.of_meeting(meeting).current()
            self.fields[f"on_{meeting.pk}"] = forms.ModelChoiceField(
                accounts,
                required=False,
                blank=True,  # or the choice of none is not shown
                label=title_of(meeting),
                initial=accounts.first(),
                empty_label="none: the note below tells why",
                widget=forms.RadioSelect,
            )
        self.order_fields([name for name in self.fields if name.startswith("on_")])

    def grounds(self) -> Iterator[tuple[Meeting, dict[str, Any]]]:
        """The meetings that can be confirmed, each with its evidence or the note."""
        note = self.cleaned_data["note"]
        for meeting in self.meetings:
            report = self.cleaned_data[f"on_{meeting.pk}"]
            if report or note:
                yield meeting, {"evidence": evidence_of(report)} if report else {"note": note}


class Confirming(admin.ModelAdmin):
    """The part of a meeting's admin that confirms several."""

    actions = ["confirm"]

    def get_urls(self) -> list[URLPattern]:
        view = self.admin_site.admin_view(self.confirm_several)
        return [path("confirm/", view, name="people_meeting_confirm"), *super().get_urls()]

    @admin.action(description="Confirm the selected meetings…", permissions=["change"])
    def confirm(self, request: HttpRequest, queryset: QuerySet) -> HttpResponse:
        chosen = list(queryset.values_list("pk", flat=True)[:AT_ONCE])
        query = urlencode({"meeting": chosen}, doseq=True)
        return HttpResponseRedirect(f"{reverse('admin:people_meeting_confirm')}?{query}")

    def confirm_several(self, request: HttpRequest) -> HttpResponse:
        """Shows the words on which each is confirmed, and confirms."""
        if not request.user.has_perm("people.change_meeting"):
            raise PermissionDenied
        ids = [int(one) for one in request.GET.getlist("meeting")[:AT_ONCE] if one.isdecimal() and len(one) < 19]
        form = ConfirmForm(list(Meeting.objects.for_list().filter(pk__in=ids)), request.POST or None)
        back = reverse("admin:people_meeting_changelist")
        if not form.is_valid():
            return form_page(self, request, "Confirm meetings", form, back=back, submit="Confirm")
        grounds = list(form.grounds())
        with deciding():
            for meeting, kept in grounds:
                user, reason = curator(request), form.cleaned_data["reason"]
                decide(Decision.Action.CONFIRM, meeting, user=user, reason=reason, **kept)
                meeting.status = Meeting.Status.CONFIRMED
                meeting.save()
        left = len(form.meetings) - len(grounds)
        told = f"{len(grounds)} meetings are now confirmed."
        self.message_user(request, f"{told} {left} are left as they were." if left else told, messages.SUCCESS)
        return HttpResponseRedirect(back)
