"""Officials, the spellings of their names, their posts: the authority file in the admin."""

from collections.abc import Iterable, Sequence
from typing import Any

from django.contrib import admin, messages
from django.db.models import Model
from django.http import HttpRequest

from people.admin.forms import PostForm
from people.admin.history import ReasonForm, WithHistory
from people.admin.meanwhile import NothingLost
from people.admin.rereading import Rereading
from people.models import Alias, Official, Post
from people.rereading.offering import offer_rereading
from people.tenures import overlaps


def warn_of_overlaps(request: HttpRequest, posts: Iterable[Post]) -> None:
    """Tells of offices that two persons seem to hold at one time; what was saved stays saved."""
    for overlap in overlaps(posts):
        messages.warning(request, str(overlap))


class AliasInline(admin.StackedInline):  # in a table Django gives the fields of a row no labels
    model = Alias
    extra = 0


class PostInline(admin.StackedInline):
    model = Post
    form = PostForm
    extra = 0
    fields = ["title", ("organisation", "country"), ("start", "end"), ("certain", "checked")]


class PostWithReasonForm(PostForm, ReasonForm):
    """An office held, and why it is changed."""


@admin.register(Official)
class OfficialAdmin(NothingLost, Rereading, WithHistory):
    """Nobody is deleted here: a person's mentions and meetings rest on the record."""

    list_display = ["name", "native_name", "country", "status", "simulated"]
    list_filter = ["status", "simulated", "country"]
    search_fields = ["name", "native_name", "aliases__name"]
    search_help_text = "A name in any spelling or script"
    change_form_template = "admin/people/official/change_form.html"
    form = ReasonForm
    inlines = [AliasInline, PostInline]
    fields = ["name", "native_name", "family_name", "slug", "country", "wikidata", "status", "reason"]

    def get_readonly_fields(self, request: HttpRequest, obj: Official | None = None) -> list[str]:
        return ["slug", "status"] if obj else ["status"]

    def get_prepopulated_fields(self, request: HttpRequest, obj: Official | None = None) -> dict[str, Sequence[str]]:
        return {} if obj else {"slug": ["name"]}

    def has_delete_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return False

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:  # noqa: FBT001
        super().save_related(request, form, formsets, change)
        warn_of_overlaps(request, form.instance.posts.select_related("official"))
        if form.has_changed() or any(formset.has_changed() for formset in formsets):
            offer_rereading(request, form.instance)


class PartOfOfficialAdmin(WithHistory):
    """A spelling or a post of an official."""

    def save_model(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> None:  # noqa: FBT001
        super().save_model(request, obj, form, change)
        offer_rereading(request, obj.official)

    def delete_model(self, request: HttpRequest, obj: Any) -> None:
        super().delete_model(request, obj)
        offer_rereading(request, obj.official)


@admin.register(Post)
class PostAdmin(PartOfOfficialAdmin):
    form = PostWithReasonForm
    fields = ["official", "title", "organisation", "country", "start", "end", "certain", "checked", "reason"]
    list_display = ["title", "official", "organisation", "start", "end", "certain", "checked"]
    list_filter = ["certain", "checked", "country"]
    list_select_related = ["official"]
    search_fields = ["title", "organisation", "official__name"]
    autocomplete_fields = ["official"]

    def save_model(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> None:  # noqa: FBT001
        super().save_model(request, obj, form, change)
        warn_of_overlaps(request, [obj])


@admin.register(Alias)
class AliasAdmin(PartOfOfficialAdmin):
    form = ReasonForm
    list_display = ["name", "official"]
    list_select_related = ["official"]
    search_fields = ["name", "official__name"]
    autocomplete_fields = ["official"]
