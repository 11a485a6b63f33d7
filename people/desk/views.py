"""The pages of the review desk."""

from collections.abc import Callable, Sequence
from functools import wraps

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from articles.filters import BadParametersError
from articles.listing import bad_request, list_page, listing_of
from people.accounts import accounts_of
from people.curation import CurationError, differences_of
from people.deciding import curator
from people.desk.filters import QueueFilter
from people.desk.forms import DifferenceForm, RejectionForm, ReviewForm
from people.desk.meanwhile import ChangedMeanwhileError
from people.desk.pace import pace_of
from people.desk.passages import stretches_of
from people.desk.queues import QUEUES
from people.desk.settling import confirm, reject, settle_difference
from people.desk.twins import twins_of
from people.desk.walk import Walk, put_aside, take_up
from people.models import Meeting
from people.redirects import successor_of_meeting
from people.wording import title_of

ACCOUNTS_SHOWN = 10
LOOK, DECIDE = "people.view_meeting", "people.change_meeting"

View = Callable[..., HttpResponseBase]


def of_the_desk(permission: str) -> Callable[[View], View]:
    """A page for those who are logged in and have a right; bad parameters of its address are named."""

    def decorated(view: View) -> View:
        @wraps(view)
        def wrapped(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponseBase:
            if not request.user.has_perm(permission):
                raise PermissionDenied
            return view(request, *args, **kwargs)

        return admin.site.admin_view(list_page(wrapped))

    return decorated


@of_the_desk(LOOK)
@require_safe
def queue(request: HttpRequest) -> HttpResponse:
    """The meetings that wait in a queue, in the order in which they are settled."""
    listing = listing_of(QueueFilter(request.GET, Meeting.objects.for_list()))
    walk = Walk(listing.filters, request.session)
    context = {
        "title": QUEUES[listing.filters.name].label,
        "listing": listing,
        "walk": walk,
        "first": walk.first(),
        "pace": pace_of(curator(request)),
    }
    return TemplateResponse(request, "admin/desk/queue.html", {**admin.site.each_context(request), **context})


@of_the_desk(LOOK)
@require_http_methods(["GET", "HEAD", "POST"])
def review(request: HttpRequest, pk: int) -> HttpResponseBase:
    """A meeting with its evidence; posted, it is confirmed as the form has it."""
    walk = walk_of(request)
    meeting = meeting_or_successor(pk)
    if request.method != "POST":
        return page(request, meeting, walk) if meeting.pk == pk else redirect(walk.address(meeting))
    may_decide(request)
    accounts = accounts_of(meeting)
    form = ReviewForm.of(meeting, accounts, request.POST.dict())
    if not form.is_valid():
        return page(request, meeting, walk, form=form)
    following = walk.after(meeting)
    try:
        confirm(meeting, form, curator(request))
    except ChangedMeanwhileError as error:
        return page(request, meeting, walk, form=form.over(meeting, accounts), meanwhile=error.changes)
    told = f" with {', '.join(form.corrected())} corrected" if form.corrected() else ""
    return onward(request, following, walk, f"Confirmed{told}: {title_of(meeting)}.")


@of_the_desk(LOOK)
@require_POST
def rejection(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Rejects a meeting with a reason."""
    walk = walk_of(request)
    meeting = meeting_or_successor(pk)
    may_decide(request)
    form = RejectionForm.of(meeting, request.POST.dict())
    if not form.is_valid():
        return page(request, meeting, walk, rejected=form)
    following = walk.after(meeting)
    try:
        reject(meeting, form, curator(request))
    except ChangedMeanwhileError as error:
        return page(request, meeting, walk, rejected=form.over(meeting), meanwhile=error.changes)
    return onward(request, following, walk, f"Rejected: {title_of(meeting)}.")


@of_the_desk(LOOK)
@require_POST
def difference(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Accepts or dismisses what the reports say of a field since a person set it."""
    walk = walk_of(request)
    meeting = meeting_or_successor(pk)
    may_decide(request)
    form = DifferenceForm(request.POST)
    if not form.is_valid():
        return bad_request(
            request, BadParametersError({name: " ".join(map(str, why)) for name, why in form.errors.items()})
        )
    try:
        settle_difference(form.cleaned_data["action"], meeting, form.cleaned_data["field"], curator(request))
        messages.success(request, form.told())
    except CurationError as error:
        messages.error(request, str(error))
    return redirect(walk.address(meeting))


@of_the_desk(LOOK)
@require_POST
def skip(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Puts a meeting aside for the rest of the session, and goes on."""
    walk = walk_of(request)
    meeting = meeting_or_successor(pk)
    following = walk.after(meeting)
    put_aside(request.session, meeting)
    return onward(request, following, walk, f"Put aside: {title_of(meeting)}.")


@of_the_desk(LOOK)
@require_POST
def again(request: HttpRequest) -> HttpResponseBase:
    """Takes up again what was put aside."""
    take_up(request.session)
    return redirect(f"{reverse('desk')}{walk_of(request).query}")


def page(
    request: HttpRequest,
    meeting: Meeting,
    walk: Walk,
    *,
    form: ReviewForm | None = None,
    rejected: RejectionForm | None = None,
    meanwhile: Sequence[str] = (),
) -> HttpResponse:
    """The page of a meeting, with forms that were refused as they were filled."""
    accounts = accounts_of(meeting)
    context = {
        "title": title_of(meeting),
        "meeting": meeting,
        "passages": [(account, stretches_of(account)) for account in accounts[:ACCOUNTS_SHOWN]],
        "more_accounts": max(0, len(accounts) - ACCOUNTS_SHOWN),
        "elsewhere": Meeting.objects.elsewhere(meeting),
        "twins": twins_of(meeting),
        "differences": differences_of(meeting) if meeting.differences else [],
        "form": form or ReviewForm.of(meeting, accounts),
        "rejection": rejected or RejectionForm.of(meeting),
        "meanwhile": meanwhile,
        "may_decide": request.user.has_perm(DECIDE),
        "walk": walk,
        "next": walk.after(meeting),
        "previous": walk.before(meeting),
        "pace": pace_of(curator(request)),
    }
    return TemplateResponse(request, "admin/desk/review.html", {**admin.site.each_context(request), **context})


def walk_of(request: HttpRequest) -> Walk:
    """The queue that the address names, and what was put aside in this session."""
    return Walk(QueueFilter(request.GET, Meeting.objects.all()), request.session)


def may_decide(request: HttpRequest) -> None:
    """PermissionDenied for those who only look."""
    if not request.user.has_perm(DECIDE):
        raise PermissionDenied


def meeting_or_successor(pk: int) -> Meeting:
    """A meeting, or the one that it was joined with. Http404 where there is neither."""
    try:
        return Meeting.objects.for_page().get(pk=pk)
    except Meeting.DoesNotExist:
        pass
    try:
        return successor_of_meeting(pk)
    except Meeting.DoesNotExist as error:
        raise Http404("There is no such meeting.") from error


def onward(request: HttpRequest, following: Meeting | None, walk: Walk, told: str) -> HttpResponseBase:
    """To the next meeting of the queue; to the queue where there is none."""
    messages.success(request, told)
    if following is None:
        messages.info(request, "Nothing else waits in this queue.")
        return redirect(f"{reverse('desk')}{walk.query}")
    return redirect(walk.address(following))
