import pytest
from django import forms

from people.admin.evidence_field import EvidenceForm
from people.models import Official
from people.quoting import Evidence
from tests.factories import make_article

pytestmark = pytest.mark.django_db


@pytest.fixture
def article():
    return make_article(body="The ministers met in Moscow. They met on Sunday.")


def filled(articles=(), **values):
    form = EvidenceForm({f"evidence_{name}": value for name, value in values.items()})
    form.articles_on_page = articles
    return form


def test_no_words_are_no_evidence(article):
    form = filled([article])
    assert form.is_valid()
    assert form.cleaned_data["evidence"] is None


@pytest.mark.parametrize("where", ["{}", "/articles/{}/ministers-meet/", "https://example.org/articles/{}/x/#report-1"])
def test_an_article_is_named_by_number_or_address(article, where):
    form = filled(words="They met on Sunday.", article=where.format(article.pk))
    assert form.is_valid(), form.errors
    assert form.cleaned_data["evidence"] == Evidence(article.pk, 29, 48)


def test_words_without_an_article_are_looked_for_in_those_of_the_page(article):
    form = filled([make_article(), article], words="They met on Sunday.")
    assert form.is_valid()
    assert form.cleaned_data["evidence"].article_id == article.pk


def test_the_place_selected_is_taken_of_several(article):
    assert filled([article], words="met", start=34).is_valid()


@pytest.mark.parametrize(
    ("values", "field", "why"),
    [
        ({"words": "They did not meet."}, "evidence_words", "not in the article"),
        ({"words": "met"}, "evidence_words", "there 2 times"),
        ({"words": "met", "start": "x"}, "evidence_start", "whole number"),
        ({"words": "met", "article": "999"}, "evidence_article", "‘999’ is no article"),
        ({"words": "met", "article": "a report"}, "evidence_article", "‘a report’ is no article"),
        ({"words": "x" * 5001}, "evidence_words", "at most 5000"),
    ],
)
def test_what_is_refused_and_why(article, values, field, why):
    form = filled([article], **values)
    assert not form.is_valid()
    assert why in form.errors[field][0]


def test_words_need_an_article():
    form = filled(words="They met on Sunday.")
    assert form.errors["evidence_words"] == ["Say which article these words are in."]


class OfficialForm(EvidenceForm, forms.ModelForm):
    class Meta:
        model = Official
        fields = ["name"]


def test_a_form_of_a_model_can_ask_for_evidence(article):
    form = OfficialForm({"name": "Official", "evidence_words": "in Moscow", "evidence_article": str(article.pk)})
    assert form.is_valid(), form.errors
    assert form.cleaned_data["evidence"] == Evidence(article.pk, 18, 27)
