"""The part of a form in which evidence is given: words selected in an article on the page, or pasted.

A form that derives from EvidenceForm (before its other bases) finds `evidence` in its cleaned data: people.quoting's
Evidence, or None where no words are given. static/js/evidence.js fills the fields from what is selected inside an
element with `data-evidence-body="<article>"` whose paragraphs have `data-start="<code points before it>"`.
"""

import re
from collections.abc import Sequence
from typing import Any

from django import forms

from articles.models import Article
from people.quoting import MOST_WORDS, Evidence, QuoteError, quoted

NUMBER = re.compile(r"(?:.*/articles?/(?:article/)?)?([0-9]{1,18})(?:/.*)?")  # alone, or in an address


def part(name: str, **attributes: str) -> dict[str, str]:
    """The attribute by which the script knows a field."""
    return {"data-evidence": name, **attributes}


class EvidenceForm(forms.Form):
    """Words that say so, and where they are."""

    articles_on_page: Sequence[Article] = ()  # in which words are looked for that come without an article

    evidence_words = forms.CharField(
        required=False,
        max_length=MOST_WORDS,
        label="Words that say so",
        help_text="Select them in an article on this page, or paste them here as the article has them.",
        widget=forms.Textarea(attrs=part("words", rows="4", spellcheck="false")),
    )
    evidence_article = forms.CharField(
        required=False,
        max_length=500,
        label="In the article",
        help_text="Its number or address; empty where it is one on this page.",
        widget=forms.TextInput(attrs=part("article", autocomplete="off", spellcheck="false")),
    )
    evidence_start = forms.IntegerField(required=False, widget=forms.HiddenInput(attrs=part("start")))

    class Media:
        js = [forms.Script("js/evidence.js", defer=True)]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        cleaned["evidence"] = None
        if cleaned.get("evidence_words") and "evidence_article" in cleaned:
            try:
                cleaned["evidence"] = self._evidence(cleaned)
            except QuoteError as error:
                self.add_error("evidence_words", str(error))
        return cleaned

    def clean_evidence_article(self) -> Sequence[Article]:
        """The article that is named; those of the page where none is. An unknown one is refused."""
        text = self.cleaned_data["evidence_article"]
        if not text:
            return self.articles_on_page
        number = NUMBER.fullmatch(text)
        article = Article.objects.filter(pk=int(number[1])).first() if number else None
        if article is None:
            raise forms.ValidationError(f"‘{text}’ is no article. Give its number or its address here.")
        return [article]

    def _evidence(self, cleaned: dict[str, Any]) -> Evidence:
        if not cleaned["evidence_article"]:
            raise QuoteError("Say which article these words are in.")
        return quoted(cleaned["evidence_words"], cleaned["evidence_article"], start=cleaned.get("evidence_start"))
