"""The tables of the authority file, for django-import-export: their columns, and how a row finds its record.

What a person set is kept unless it is to be overwritten: a value that differs from the authority file's entry as last
loaded (`Official.loaded`).
"""

from dataclasses import dataclass
from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import Model, QuerySet
from import_export.fields import Field
from import_export.resources import ModelResource
from import_export.widgets import CharWidget, Widget

from articles.partial_dates import first_day, is_partial_date, last_day
from people.authority import POST_FIELDS
from people.models import Alias, Official, Post

YES, NO = ("yes", "true", "1"), ("no", "false", "0")


@dataclass(frozen=True, slots=True)
class Kept:
    """A value that a person set, and that a row of the file would have changed."""

    row: int
    record: str
    column: str
    value: str
    told: str


class OfficialWidget(Widget):
    """An official by slug; `known` is filled before an import."""

    known: dict[str, Official] = {}

    def clean(self, value: Any, row: Any = None, **kwargs: Any) -> Official:
        try:
            return self.known[str(value or "")]
        except KeyError:
            raise ValueError(f"There is no official ‘{value or ''}’ in the authority file.") from None

    def render(self, value: Official | None, obj: Any = None, **kwargs: Any) -> str:
        return value.slug if value else ""


class YesNoWidget(Widget):
    """Yes or no; an empty cell is yes."""

    def clean(self, value: Any, row: Any = None, **kwargs: Any) -> bool:
        text = "yes" if value in (None, "") else str(value).casefold()
        if text not in (*YES, *NO):
            raise ValueError(f"‘{value}’ is neither yes nor no.")
        return text in YES

    def render(self, value: Any, obj: Any = None, **kwargs: Any) -> str:
        return "yes" if value else "no"


class Table(ModelResource):
    """What the tables share: records looked up in one query, and people's values kept."""

    def __init__(self, *, overwrite: bool = False) -> None:
        super().__init__()
        self.overwrite = overwrite
        self.kept: list[Kept] = []
        self.held: dict[Any, Any] = {}

    @classmethod
    def columns(cls) -> list[str]:
        """The columns of the file, in their order."""
        return list(cls().get_export_headers())

    def before_import(self, dataset: Any, **kwargs: Any) -> None:
        official = self.fields.get("official")
        if official:
            authority = Official.objects.filter(status=Official.Status.AUTHORITY)
            official.widget.known = {one.slug: one for one in authority}
        self.held = {place: record for record in self.get_queryset() for place in self.places(record)}

    def places(self, record: Any) -> list[Any]:
        """What a record is found by."""
        raise NotImplementedError

    def place_of(self, row: Any) -> Any:
        """What a row asks for. ValidationError where it names a record that is not there."""
        raise NotImplementedError

    def person_set(self, record: Any, name: str, before: dict[str, Any]) -> bool:
        """Whether a person set a field of a record to the value that it had before."""
        raise NotImplementedError

    def get_instance(self, instance_loader: Any, row: Any) -> Model | None:
        return self.held.get(self.place_of(row))

    def import_instance(self, instance: Any, row: Any, **kwargs: Any) -> None:
        names = [field.attribute for field in self.get_import_fields() if not field.readonly]
        before = {name: getattr(instance, name) for name in names} if instance.pk else {}
        super().import_instance(instance, row, **kwargs)
        for name, value in before.items():
            told = getattr(instance, name)
            if told != value and not self.overwrite and self.person_set(instance, name, before):
                setattr(instance, name, value)
                self.kept.append(Kept(kwargs["row_number"], str(instance), name, str(value), str(told)))


class Officials(Table):
    """Officials of the authority file, known by their slug."""

    class Meta:
        model = Official
        fields = ("slug", "name", "native_name", "family_name", "country", "wikidata")
        import_id_fields = ("slug",)
        clean_model_instances = skip_unchanged = store_instance = skip_html_diff = report_skipped = True

    def get_queryset(self) -> QuerySet:
        return Official.objects.filter(status=Official.Status.AUTHORITY).order_by("slug")

    def places(self, record: Official) -> list[Any]:
        return [record.slug]

    def place_of(self, row: Any) -> Any:
        return row["slug"]

    def person_set(self, record: Official, name: str, before: dict[str, Any]) -> bool:
        return bool(before[name]) and before[name] != record.loaded.get(name, "")


class Aliases(Table):
    """Other spellings, each with its official's slug."""

    official = Field("official", "official", widget=OfficialWidget())

    class Meta:
        model = Alias
        fields = ("official", "name")
        import_id_fields = ("official", "name")
        clean_model_instances = skip_unchanged = store_instance = skip_html_diff = report_skipped = True

    def get_queryset(self) -> QuerySet:
        aliases = Alias.objects.filter(official__status=Official.Status.AUTHORITY)
        return aliases.select_related("official").order_by("official__slug", "name")

    def places(self, record: Alias) -> list[Any]:
        return [(record.official.slug, record.name)]

    def place_of(self, row: Any) -> Any:
        return row["official"], row["name"]

    def person_set(self, record: Alias, name: str, before: dict[str, Any]) -> bool:
        return False  # a row is found by all that it holds


class Posts(Table):
    """Posts, each known by its number; without one by official, title, organisation, country and start."""

    id = Field("id", "id", readonly=True)
    official = Field("official", "official", widget=OfficialWidget())
    start = Field("start", "start", widget=CharWidget())
    end = Field("end", "end", widget=CharWidget())
    certain = Field("certain", "certain", widget=YesNoWidget())

    class Meta:
        model = Post
        fields = ("id", "official", *POST_FIELDS)
        import_id_fields = ("official", "title")
        clean_model_instances = skip_unchanged = store_instance = skip_html_diff = report_skipped = True

    def get_queryset(self) -> QuerySet:
        posts = Post.objects.filter(official__status=Official.Status.AUTHORITY)
        return posts.select_related("official").order_by("official__slug", "id")

    def places(self, record: Post) -> list[Any]:
        known = (record.official.slug, record.title, record.organisation, record.country, record.start)
        return [str(record.pk), known]

    def place_of(self, row: Any) -> Any:
        number = row.get("id")
        if not number:
            return tuple(row.get(name) or "" for name in ("official", "title", "organisation", "country", "start"))
        if number not in self.held:
            raise ValidationError({"id": f"There is no post {number}."})
        return number

    def person_set(self, record: Post, name: str, before: dict[str, Any]) -> bool:
        loaded = before["official"].loaded.get("posts", [])
        entries = [{key: post.get(key) or "" for key in POST_FIELDS} for post in loaded]
        return {key: before[key] or "" for key in POST_FIELDS} not in entries

    def validate_instance(self, instance: Post, import_validation_errors: Any = None, **kwargs: Any) -> None:
        errors = dict(import_validation_errors or {})
        start, end = instance.start, instance.end
        if is_partial_date(start) and is_partial_date(end) and last_day(end) < first_day(start):
            errors["end"] = ValidationError("It ends before it starts.")
        super().validate_instance(instance, errors, **kwargs)


TABLES: dict[str, type[Table]] = {"officials": Officials, "aliases": Aliases, "posts": Posts}
