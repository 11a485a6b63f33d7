"""Which articles may read differently after a change of an official: those with any spelling, now or before."""

from collections.abc import Iterable

from articles.history import rows_of
from articles.search import hits
from articles.search_query import any_of
from people.models import Alias, Mention, Official
from people.russian_names import forms
from people.transliteration import IS_CYRILLIC, plain


def spellings(official: Official) -> list[str]:
    """Every name of an official that is known or ever was: full names, family names, other spellings."""
    rows = [official, *rows_of(Official).objects.filter(id=official.pk)]
    names = [name for row in rows for name in (row.name, row.native_name, row.family_name)]
    names += official.aliases.values_list("name", flat=True)
    names += rows_of(Alias).objects.filter(official_id=official.pk).order_by("name").values_list("name", flat=True)
    return list(dict.fromkeys(name for name in (*names, *_family_forms(names)) if name))


def _family_forms(names: Iterable[str]) -> list[str]:
    """The case forms of family names in Russian text."""
    cyrillic = [plain(name).split()[-1] for name in names if name and IS_CYRILLIC.match(plain(name))]
    return [form for name in dict.fromkeys(cyrillic) for form in forms(name)]


def affected(official: Official) -> list[int]:
    """The ids of the articles that name an official, or in whose text one of the spellings stands, in order."""
    named = Mention.objects.filter(official=official).order_by().values_list("article", flat=True).distinct()
    asked = any_of(spellings(official))
    return sorted({*named, *(hits(asked) if asked else ())})
