"""Who took part in a meeting, decided in the admin: somebody added on words of an article, somebody removed."""

from typing import Any

from django import forms
from django.contrib import admin, messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import URLPattern, path, reverse
from django.utils.http import url_has_allowed_host_and_scheme

from people.admin.pages import GroundsForm, form_page, paragraphs, record_to_decide
from people.admin.persons import person_typed
from people.curation import CurationError, Participant, add_participant, remove_participant
from people.deciding import curator, deciding
from people.models import Meeting, Report
from people.wording import title_of


class AddedForm(GroundsForm):
    """Somebody who took part."""

    person = forms.CharField(max_length=200, help_text="An official’s name, number or address; or another name.")
    title = forms.CharField(required=False, max_length=250, help_text="The post as the article prints it.")
    country = forms.CharField(required=False, max_length=2, help_text="Needed for a name that no official bears.")

    field_order = ["person", "title", "country"]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if cleaned.get("person"):
            try:
                cleaned["who"] = person_typed(cleaned["person"], cleaned.get("title", ""), cleaned.get("country", ""))
            except forms.ValidationError as error:
                self.add_error("person", error)
        return cleaned


class RemovedForm(forms.Form):
    """Somebody who took no part."""

    reason = forms.CharField(max_length=1000, help_text="Why; kept with the decision.")


class ParticipantDecisions(admin.ModelAdmin):
    """The part of a meeting's admin that decides who took part."""

    def get_urls(self) -> list[URLPattern]:
        view = self.admin_site.admin_view
        return [
            path("<int:pk>/participants/add/", view(self.add_person), name="people_meeting_person"),
            path("<int:pk>/participants/<int:row>/remove/", view(self.remove_person), name="people_meeting_remove"),
            *super().get_urls(),
        ]

    def add_person(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Adds a participant, with the evidence."""
        meeting = record_to_decide(self, request, pk)
        reports = list(Report.objects.of_meeting(meeting).current())
        articles = list({report.article_id: report.article for report in reports}.values())
        form = AddedForm(request.POST or None)
        form.articles_on_page = articles
        if form.is_valid():
            return self._decided(request, meeting, form, add_participant, form.cleaned_data["who"], form.grounds())
        return self._page(request, meeting, "Add a participant", form, articles=articles)

    def remove_person(self, request: HttpRequest, pk: int, row: int) -> HttpResponse:
        """Removes a participant, with the reason."""
        meeting = record_to_decide(self, request, pk)
        one = meeting.participations.filter(pk=row).first()
        if one is None:
            self.message_user(request, "That name takes part no more.", messages.WARNING)
            return HttpResponseRedirect(self._back(request, meeting))
        form = RemovedForm(request.POST or None)
        if form.is_valid():
            who = Participant(one.official, one.name, one.country)
            return self._decided(request, meeting, form, remove_participant, who, form.cleaned_data)
        return self._page(request, meeting, f"Remove {one.name}", form)

    def _decided(
        self, request: HttpRequest, meeting: Meeting, form: forms.Form, decide: Any, who: Any, grounds: Any
    ) -> HttpResponse:
        try:
            with deciding():
                decide(meeting, who, user=curator(request), **grounds)
        except CurationError as error:
            form.add_error(None, str(error))
            return self._page(request, meeting, "Who took part", form)
        self.message_user(request, "Who took part is decided.", messages.SUCCESS)
        return HttpResponseRedirect(self._back(request, meeting))

    def _page(self, request: HttpRequest, meeting: Meeting, title: str, form: forms.Form, **more: Any) -> HttpResponse:
        texts = [(article, paragraphs(article)) for article in more.pop("articles", ())]
        about = f"{title}: {title_of(meeting)}"
        return form_page(self, request, about, form, back=self._back(request, meeting), texts=texts, submit=title)

    def _back(self, request: HttpRequest, meeting: Meeting) -> str:
        """The page that led here: the desk's, which its link names, or the meeting's own."""
        back = request.GET.get("back", "")
        if url_has_allowed_host_and_scheme(back, allowed_hosts=None):
            return back
        return reverse("admin:people_meeting_change", args=[meeting.pk])
