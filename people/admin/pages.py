"""A page of the admin with one form in which a decision is made."""

from typing import Any

from django import forms
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse

from articles.models import Article
from people.admin.evidence_field import EvidenceForm

REASON = "Why; kept with the decision."


class GroundsForm(EvidenceForm):
    """The words on which a decision rests, or a note, and the reason."""

    note = forms.CharField(
        required=False,
        max_length=1000,
        label="Or a note",
        help_text="Why no words of an article can be given.",
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    reason = forms.CharField(required=False, max_length=1000, help_text=REASON)

    needed = True  # words or a note

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if self.needed and not (cleaned["evidence"] or cleaned.get("note") or "evidence_words" in self.errors):
            self.add_error("evidence_words", "Give the words of an article that say so, or a note why there are none.")
        return cleaned

    def grounds(self) -> dict[str, Any]:
        """What a decision takes."""
        return {name: self.cleaned_data[name] for name in ("evidence", "note", "reason")}


def form_page(page: Any, request: HttpRequest, title: str, form: forms.Form, **context: Any) -> HttpResponse:
    """The page of a form; `page` is the model's admin."""
    values = {**page.admin_site.each_context(request), "title": title, "opts": page.opts, "form": form, **context}
    return TemplateResponse(request, "admin/curate.html", values)


def record_to_decide(page: Any, request: HttpRequest, pk: int) -> Any:
    """A record about which somebody may decide. PermissionDenied and Http404 where not."""
    if not request.user.has_perm("people.change_meeting"):
        raise PermissionDenied
    record = page.get_object(request, str(pk))
    if record is None:
        raise Http404(f"There is no {page.opts.verbose_name} {pk}.")
    return record


def paragraphs(article: Article) -> list[tuple[int, str]]:
    """An article's paragraphs, each with the code points of the body before it, as evidence.js wants them."""
    found, start = [], 0
    for text in article.paragraphs:
        found.append((start, text))
        start += len(text) + 1
    return found
