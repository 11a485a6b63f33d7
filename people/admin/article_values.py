"""Headline, date and outlet of an article, set in the admin: three values of each."""

from typing import Any

from django import forms
from django.contrib import admin, messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html

from articles.curated import FIELDS, differences, plain, stated
from articles.models import Article, Outlet
from people.admin.pages import GroundsForm, form_page, paragraphs, record_to_decide
from people.article_values import decide_article
from people.curation import CurationError
from people.deciding import curator, deciding
from people.models import Decision

Action = Decision.Action


class ValuesForm(GroundsForm):
    """What is set, handed back to the page, or kept against what the page states since."""

    headline = forms.CharField(required=False, max_length=2000)
    published = forms.CharField(required=False, max_length=16, help_text="YYYY[-MM[-DD[THH:MM]]]")
    outlet = forms.ModelChoiceField(Outlet.objects.all(), required=False, to_field_name="key")
    hand_back = forms.MultipleChoiceField(
        required=False, widget=forms.CheckboxSelectMultiple, help_text="These shall be as the page states them."
    )
    dismiss = forms.MultipleChoiceField(
        required=False, widget=forms.CheckboxSelectMultiple, help_text="Keep what is set: dismiss the difference."
    )

    field_order = [*FIELDS, "hand_back", "dismiss"]
    needed = False

    def __init__(self, article: Article, data: Any = None) -> None:
        super().__init__(data, initial={name: plain(getattr(article, name)) for name in FIELDS})
        self.article = article
        self.articles_on_page = [article]
        for name, fields in (("hand_back", list(article.curated)), ("dismiss", differences(article))):
            choices: Any = self.fields[name]
            choices.choices = [(field, field) for field in fields]
            if not fields:
                del self.fields[name]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        for name in cleaned.get("hand_back", []):
            if name in self.changed_data:
                self.add_error("hand_back", f"{name} is changed above; either set it or hand it back.")
        return cleaned

    def decide(self, user: Any) -> int:
        """Decides what was changed; how much that is."""
        values = {name: plain(self.cleaned_data[name]) for name in FIELDS if name in self.changed_data}
        for name, value in values.items():
            decide_article(Action.SET, self.article, name, user=user, value=value, **self.grounds())
        others = [(Action.HAND_BACK, name) for name in self.cleaned_data.get("hand_back", [])]
        others += [(Action.DISMISS, name) for name in self.cleaned_data.get("dismiss", []) if name not in values]
        for action, name in others:
            decide_article(action, self.article, name, user=user, reason=self.cleaned_data["reason"])
        return len(values) + len(others)


class ArticleValues(admin.ModelAdmin):
    """The part of an article's admin that sets its values."""

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> Any:
        return [*super().get_fieldsets(request, obj), ("Set by persons", {"fields": ["values_set"]})]

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> Any:
        return [*super().get_readonly_fields(request, obj), "values_set"]

    def get_urls(self) -> list[URLPattern]:
        view = self.admin_site.admin_view(self.set_values)
        return [path("<int:pk>/values/", view, name="articles_article_values"), *super().get_urls()]

    @admin.display(description="values")
    def values_set(self, article: Article) -> str:
        told = "; ".join(f"{name}: the page has “{article.as_read.get(name) or 'none'}”" for name in article.curated)
        address = reverse("admin:articles_article_values", args=[article.pk])
        link = format_html('<a href="{}">Set headline, date or outlet…</a>', address)
        add = f"{reverse('admin:people_meeting_add')}?article={article.pk}"
        return format_html('{} {} <a href="{}">Add a contact that it tells of…</a>', told, link, add)

    def set_values(self, request: HttpRequest, pk: int) -> HttpResponse:
        """The values of an article, with a decision for each that is changed."""
        article = record_to_decide(self, request, pk)
        form = ValuesForm(article, request.POST or None)
        back = reverse("admin:articles_article_change", args=[article.pk])
        if form.is_valid():
            try:
                with deciding():
                    count = form.decide(curator(request))
                self.message_user(request, f"Values decided: {count}.", messages.SUCCESS)
                return HttpResponseRedirect(back)
            except CurationError as error:
                form.add_error(None, str(error))
                article.refresh_from_db()
        rows = [
            (name, plain(getattr(article, name)), stated(article, name), article.curated.get(name, {}).get("value"))
            for name in FIELDS
        ]
        texts = [(article, paragraphs(article))]
        return form_page(self, request, f"Values of {article}", form, rows=rows, texts=texts, back=back, submit="Save")
