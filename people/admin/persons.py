"""Persons as they are typed: an official by name, number or address; a name with a country where nobody bears it."""

import re

from django import forms

from articles.models import validate_country
from people.curation import Participant
from people.models import Official

SHOWN = 6  # of several officials who bear a name
ADDRESS = re.compile(r"(?:.*/officials/)?([a-z0-9-]+)/?")


def person_typed(text: str, title: str = "", country: str = "") -> Participant:
    """Who is meant. ValidationError where nobody is, or several may be."""
    text, country = text.strip(), country.strip().upper()
    if country:
        validate_country(country)
    officials = _officials(text)
    if len(officials) == 1:
        return Participant(officials[0], title=title.strip())
    if officials:
        named = "; ".join(f"{one.name} ({one.country or '–'}): {one.slug}" for one in officials[:SHOWN])
        raise forms.ValidationError(f"‘{text}’ may be several officials. Give one’s address instead: {named}.")
    if not country:
        raise forms.ValidationError(f"No official bears ‘{text}’. Give a country to have the name alone take part.")
    return Participant(None, text, country, title.strip())


def _officials(text: str) -> list[Official]:
    """Those who may be meant: by number, else by address, else by name, the one of just that name before others."""
    if text.isdecimal() and len(text) < 19:
        return list(Official.objects.filter(pk=int(text)))
    address = ADDRESS.fullmatch(text)
    if address and (found := list(Official.objects.filter(slug=address[1]))):
        return found
    bearers = list(Official.objects.named(text).order_by("name", "pk")) if text else []
    exact = [one for one in bearers if one.name.casefold() == text.casefold()]
    return exact if len(exact) == 1 else bearers


class PersonsField(forms.CharField):
    """Persons, one a line: name; title; country, of which the name alone is needed."""

    def clean(self, value: str) -> list[Participant]:
        """Each line's person."""
        text = super().clean(value)
        return [self._person(line) for line in text.splitlines() if line.strip()]

    def _person(self, line: str) -> Participant:
        parts = [part.strip() for part in line.split(";")]
        if len(parts) > 3:
            raise forms.ValidationError(f"‘{line.strip()}’: give a name, a title and a country, parted by semicolons.")
        return person_typed(*parts)
