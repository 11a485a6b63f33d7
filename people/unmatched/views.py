"""The pages of unmatched names."""

from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.views.decorators.http import require_http_methods, require_safe

from articles.filters import BadParametersError
from articles.listing import check_parameters, paged
from articles.models import slug_of
from people.curation import CurationError
from people.deciding import curator
from people.desk.views import of_the_desk
from people.found import free_slugs
from people.models import Official, Post
from people.unmatched.forms import ASSIGN, MAKE, NOBODY, NameForm
from people.unmatched.groups import Group, examples_of, likely_officials, titles_of, unmatched_groups
from people.unmatched.settling import assign, reject

RIGHTS = {ASSIGN: "people.change_mention", MAKE: "people.add_official", NOBODY: "people.change_mention"}


@of_the_desk("people.view_mention")
@require_safe
def queue(request: HttpRequest) -> HttpResponse:
    """The names without an official, those in most articles first."""
    check_parameters(request.GET, ("page",))
    context = {"title": "Unmatched names", "listing": paged(unmatched_groups(), request.GET)}
    return TemplateResponse(request, "admin/names/queue.html", {**admin.site.each_context(request), **context})


@of_the_desk("people.view_mention")
@require_http_methods(["GET", "HEAD", "POST"])
def name(request: HttpRequest) -> HttpResponseBase:
    """One name: where it stands and whose it may be; posted, it is settled in all articles."""
    check_parameters(request.GET, ("name", "country"))
    group = group_or_404(request)
    titles = titles_of(group)
    initial = {"name": group.name, "country": group.country, "title": titles[0] if titles else ""}
    form = NameForm(request.POST if request.method == "POST" else None, initial=initial)
    if request.method == "POST" and settled(request, group, form):
        return redirect("unmatched_names")
    context = {
        "title": group.name,
        "group": group,
        "titles": titles,
        "examples": examples_of(group),
        "likely": likely_officials(group),
        "form": form,
        "may_settle": request.user.has_perm(RIGHTS[ASSIGN]),
        "may_make": request.user.has_perm(RIGHTS[MAKE]),
    }
    return TemplateResponse(request, "admin/names/name.html", {**admin.site.each_context(request), **context})


def group_or_404(request: HttpRequest) -> Group:
    """The group of a name. Http404 where no unmatched name is of it."""
    asked = (request.GET.get("name", ""), request.GET.get("country", ""))
    for group in unmatched_groups():
        if asked == (group.name, group.country):
            return group
    raise Http404("No unmatched name is of this kind.")


def settled(request: HttpRequest, group: Group, form: NameForm) -> bool:
    """Decides what the form says; the form says why where it cannot be."""
    valid = form.is_valid()
    if "action" in form.errors or ("official" in form.errors and request.POST.get("official")):
        names = [name for name in ("action", "official") if name in form.errors]
        raise BadParametersError({name: " ".join(map(str, form.errors[name])) for name in names})
    if not request.user.has_perm(RIGHTS[form.cleaned_data["action"]]):
        raise PermissionDenied
    try:
        if not valid:
            return False
        told = decide(group, form.cleaned_data, request)
    except CurationError as error:
        form.add_error(None, str(error))
        return False
    messages.success(request, f"{group.name}: {told}. It holds in all articles, now and later; meetings have followed.")
    return True


@transaction.atomic
def decide(group: Group, said: dict[str, Any], request: HttpRequest) -> str:
    """Carries out what a curator said of a name; returns it in words."""
    why = {"user": curator(request), "reason": said["reason"]}
    if said["action"] == NOBODY:
        reject(group.name, group.country, **why)
        return "not an official"
    is_new = said["action"] == MAKE
    official = made(said) if is_new else said["official"]
    if said["alias"] and not request.user.has_perm("people.add_alias"):
        raise PermissionDenied
    assign(group.name, group.country, official, alias=said["alias"], made=is_new, **why)
    return f"{official}"


def made(said: dict[str, Any]) -> Official:
    """A new official of the authority file, with the printed post as an uncertain one."""
    slug = free_slugs([slug_of(said["name"])])[0]
    official = Official.objects.create(name=said["name"], country=said["country"], slug=slug)
    if said["title"]:
        Post.objects.create(official=official, title=said["title"], country=said["country"], certain=False)
    return official
