"""A list of choices is marked up as Django would."""

from django import forms
from django.test.html import parse_html

from articles.choice_list import ChoiceList

CHOICES = [("", "any"), ("a", "A & B"), ("b", "<B>"), (1, "one")]


def test_it_is_what_django_draws():
    for value in (None, "", "a", 1, "1", "unknown"):
        attrs = {"id": "id_x", "aria-describedby": "help", "required": True}
        ours = ChoiceList(attrs={"class": "c"}, choices=CHOICES).render("x", value, attrs)
        theirs = forms.Select(attrs={"class": "c"}, choices=CHOICES).render("x", value, attrs)
        assert parse_html(ours) == parse_html(theirs), value
