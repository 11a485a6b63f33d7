"""Officials, the spellings of their names, their posts: the authority file in the admin."""

from collections.abc import Sequence

from django.contrib import admin
from django.db.models import Model
from django.http import HttpRequest

from people.admin.forms import PostForm
from people.admin.history import ReasonForm, WithHistory
from people.models import Alias, Official, Post


class AliasInline(admin.TabularInline):
    model = Alias
    extra = 0


class PostInline(admin.TabularInline):
    model = Post
    form = PostForm
    extra = 0
    fields = ["title", "organisation", "country", "start", "end", "certain", "checked"]


class PostWithReasonForm(PostForm, ReasonForm):
    """An office held, and why it is changed."""


@admin.register(Official)
class OfficialAdmin(WithHistory):
    """Nobody is deleted here: a person's mentions and meetings rest on the record."""

    list_display = ["name", "native_name", "country", "status", "simulated"]
    list_filter = ["status", "simulated", "country"]
    search_fields = ["name", "native_name", "aliases__name"]
    search_help_text = "A name in any spelling or script"
    form = ReasonForm
    inlines = [AliasInline, PostInline]
    fields = ["name", "native_name", "family_name", "slug", "country", "wikidata", "status", "reason"]

    def get_readonly_fields(self, request: HttpRequest, obj: Official | None = None) -> list[str]:
        return ["slug", "status"] if obj else ["status"]

    def get_prepopulated_fields(self, request: HttpRequest, obj: Official | None = None) -> dict[str, Sequence[str]]:
        return {} if obj else {"slug": ["name"]}

    def has_delete_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return False


@admin.register(Post)
class PostAdmin(WithHistory):
    form = PostWithReasonForm
    fields = ["official", "title", "organisation", "country", "start", "end", "certain", "checked", "reason"]
    list_display = ["title", "official", "organisation", "start", "end", "certain", "checked"]
    list_filter = ["certain", "checked", "country"]
    list_select_related = ["official"]
    search_fields = ["title", "organisation", "official__name"]
    autocomplete_fields = ["official"]


@admin.register(Alias)
class AliasAdmin(WithHistory):
    form = ReasonForm
    list_display = ["name", "official"]
    list_select_related = ["official"]
    search_fields = ["name", "official__name"]
    autocomplete_fields = ["official"]
