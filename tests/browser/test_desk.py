"""The review desk in a real browser: by keyboard alone, with words selected, without scripts, and as axe sees it."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.contrib.auth.models import Group, User
from playwright.sync_api import expect

from people.models import Decision, Meeting
from people.recording import rebuild
from tests.browser.test_looks import AXE, OPEN_ALL, WIDTHS
from tests.factories import make_article, make_mention, make_official, make_outlet, make_raw_file, make_report

PASSWORD = "a long enough one"
STORY = """\
𝒜 first paragraph, with a letter that is two units long in a browser.
Chang Wanquan met Sergei Shoigu in Moscow on {day}.
Shoigu met him again. The two met in Moscow for an hour, and Chang thanked his host.
A fourth paragraph.
A fifth one.
A sixth one, far from any quote, tells of Moscow too."""


def make_meetings(count: int) -> list[Meeting]:
    """Meetings of two ministers, each recorded from an article of its own as an import would."""
    shoigu, chang = make_official("Sergei Shoigu", slug="s"), make_official("Chang Wanquan", slug="c", country="CN")
    for number in range(count):
        day = f"2013-{number + 1:02}-24"
        article = make_article(f"Ministers meet {number}", STORY.format(day=day), outlet=make_outlet())
        make_raw_file(article)
        quote = f"Chang Wanquan met Sergei Shoigu in Moscow on {day}"
        claim = {"start": day, "end": day, "place": "Moscow", "place_key": "moscow", "country": "RU"}
        make_report(article, None, quote, [shoigu, chang], claim=claim)
    make_mention(article, None, "ministers" if "ministers" in article.body else "Chang", flags="post ended 2012-11")
    rebuild()
    return list(Meeting.objects.order_by("pk"))


@pytest.fixture
def desk(page, live_server):
    """A curator logged in by the form; the browser's console must have nothing to object to."""
    user = User.objects.create_user("curator", password=PASSWORD, is_staff=True)
    user.groups.add(Group.objects.get_or_create(name="Curator")[0])
    complaints = []
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    page.goto(f"{live_server.url}/admin/")
    page.get_by_label("Username").fill("curator")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Log in").click()
    expect(page.get_by_role("heading", name="Records")).to_be_visible()
    yield f"{live_server.url}/admin"
    assert complaints == []


def settled_after(page, meeting) -> None:
    """Waits until the page of a meeting is left."""
    expect(page.locator(f"form[action*='/{meeting.pk}/skip/']")).to_have_count(0)


def test_ten_meetings_are_settled_by_keyboard_alone(page, desk):
    meetings = make_meetings(10)
    page.goto(f"{desk}/desk/")
    page.keyboard.press("n")
    for number, meeting in enumerate(meetings):
        expect(page.locator(f"form[action*='/{meeting.pk}/skip/']")).to_be_visible()
        if number % 3 == 1:
            page.keyboard.press("e")
            for _ in range(5):
                page.keyboard.press("Tab")
            page.keyboard.press("Control+a")
            page.keyboard.type("Beijing")
            page.keyboard.press("Enter")
        elif number % 3 == 2:
            page.keyboard.press("r")
            page.keyboard.type("crke n: these letters are typed and decide nothing")
            page.keyboard.press("Enter")
        else:
            page.keyboard.press("c")
        settled_after(page, meeting)
    expect(page.get_by_text("Nothing else waits in this queue.")).to_be_visible()
    expect(page.locator(".desk-pace")).to_contain_text("yours (10 records)")
    statuses = list(Meeting.objects.order_by("pk").values_list("status", flat=True))
    assert statuses == [("confirmed", "confirmed", "rejected")[number % 3] for number in range(10)]
    in_beijing = set(Meeting.objects.filter(place="Beijing").values_list("pk", flat=True))
    assert in_beijing == {meeting.pk for meeting in meetings[1::3]}
    assert Decision.objects.filter(action="reject").first().reason.startswith("crke n:")


def test_skip_next_previous_and_the_keys_switched_off(page, desk):
    first, second, third = make_meetings(3)
    page.goto(f"{desk}/desk/{first.pk}/")
    page.keyboard.press("n")
    expect(page).to_have_url(f"{desk}/desk/{second.pk}/")
    page.keyboard.press("p")
    expect(page).to_have_url(f"{desk}/desk/{first.pk}/")
    page.keyboard.press("k")
    expect(page).to_have_url(f"{desk}/desk/{second.pk}/")
    page.keyboard.press("p")
    expect(page).to_have_url(f"{desk}/desk/{third.pk}/")
    page.get_by_label("Keys").uncheck()
    page.keyboard.press("c")
    page.keyboard.press("n")
    expect(page).to_have_url(f"{desk}/desk/{third.pk}/")
    page.reload()
    expect(page.get_by_label("Keys")).not_to_be_checked()
    assert not Decision.objects.exists()


SELECT = """([first, from, last, to]) => {
    const text = (n) => document.querySelectorAll('[data-evidence-body] [data-start]')[n].firstChild;
    const selection = document.getSelection();
    selection.setBaseAndExtent(text(first), from, text(last), to);
}"""


def test_a_key_pressed_twice_decides_once_and_says_so(page, desk):
    one, other = make_meetings(2)
    page.goto(f"{desk}/desk/{one.pk}/")
    page.keyboard.press("c")
    page.keyboard.press("c")
    settled_after(page, one)
    expect(page.locator(".messagelist")).to_contain_text("Confirmed")
    assert page.url.endswith(f"/desk/{other.pk}/")
    assert [decision.subject_id for decision in Decision.objects.all()] == [one.pk]


def test_words_are_picked_by_selecting_them(page, desk):
    (meeting,) = make_meetings(1)
    article = meeting.reports.get().article
    page.goto(f"{desk}/desk/{meeting.pk}/")
    words, start = page.get_by_label("Words that say so"), page.locator("[data-evidence=start]")
    expect(words).to_have_value(meeting.reports.get().quote)
    page.evaluate(SELECT, [0, 0, 0, len("𝒜 first") + 1])  # the letter counts two there
    expect(words).to_have_value("𝒜 first")
    expect(start).to_have_value("0")
    page.evaluate(SELECT, [2, 30, 3, 8])
    expect(words).to_have_value(
        article.body[article.body.index("met in Moscow for") : article.body.index("paragraph.")].strip()
    )
    expect(start).to_have_value(str(article.body.index("met in Moscow for")))
    page.evaluate(SELECT, [2, 30, 2, 43])
    expect(words).to_have_value("met in Moscow")
    expect(page.get_by_text("13 characters of article")).to_be_visible()
    page.keyboard.press("c")
    settled_after(page, meeting)
    assert Decision.objects.get().value["evidence"]["start"] == article.body.index("met in Moscow for")


def test_the_words_of_a_quote_are_taken_by_its_button(page, desk):
    (meeting,) = make_meetings(1)
    page.goto(f"{desk}/desk/{meeting.pk}/")
    page.get_by_label("Words that say so").fill("")
    page.get_by_role("button", name="Take its words").click()
    expect(page.get_by_label("Words that say so")).to_have_value(meeting.reports.get().quote)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS)
def test_axe_finds_nothing_and_nothing_overflows(page, desk, scheme, width):
    meetings = make_meetings(2)
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    found = {}
    for path in ("", "desk/", "desk/?kind=call", f"desk/{meetings[0].pk}/"):
        page.goto(f"{desk}/{path}")
        page.evaluate(OPEN_ALL)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path
        results = Axe().run(page, options=AXE)
        if results.violations_count:
            found[path] = results.generate_report()
    assert not found, "\n".join(f"{path}: {report}" for path, report in found.items())


class TestWithoutJavascript:
    """The same decisions by plain forms."""

    @pytest.fixture
    def browser_context_args(self, browser_context_args):
        return {**browser_context_args, "java_script_enabled": False}

    def test_a_meeting_is_confirmed_another_rejected_a_third_put_aside(self, page, desk):
        make_meetings(3)
        page.goto(f"{desk}/desk/")
        page.get_by_role("link", name="Begin").click()
        page.get_by_label("Words that say so").fill("Chang thanked\nhis host.")
        page.get_by_label("Place").fill("Beijing")
        page.get_by_role("button", name="Confirm", exact=True).click()
        expect(page.get_by_text("Confirmed with place corrected")).to_be_visible()
        page.get_by_label("Reason").fill("It never took place.")
        page.get_by_role("button", name="Reject").click()
        expect(page.get_by_text("Rejected:")).to_be_visible()
        page.get_by_role("button", name="Skip").click()
        expect(page.get_by_text("1 meeting was put aside")).to_be_visible()
        page.get_by_role("button", name="Take them up again").click()
        expect(page.get_by_role("link", name="Begin")).to_be_visible()
        statuses = Meeting.objects.order_by("pk").values_list("status", "place")
        assert list(statuses) == [("confirmed", "Beijing"), ("rejected", "Moscow"), ("found", "Moscow")]

    def test_words_that_are_not_there_once_are_refused_and_kept(self, page, desk):
        (meeting,) = make_meetings(1)
        page.goto(f"{desk}/desk/{meeting.pk}/")
        for words, why in (("They never met.", "not in the article"), ("in Moscow", "there 2 times")):
            page.get_by_label("Words that say so").fill(words)
            page.get_by_role("button", name="Confirm", exact=True).click()
            expect(page.get_by_text(why)).to_be_visible()
            expect(page.get_by_label("Words that say so")).to_have_value(words)
        assert not Decision.objects.exists()
