"""An archive in which every kind of page has something of every kind to show."""

from types import SimpleNamespace

from articles.models import Article
from people.models import Participation
from tests.factories import (
    make_article,
    make_correction,
    make_meeting,
    make_mention,
    make_official,
    make_outlet,
    make_post,
    make_raw_file,
    make_report,
)

STORY = """\
MOSCOW, March 24 -- Chinese Defense Minister Chang Wanquan met his Russian counterpart Sergei Shoigu in Moscow \
on Sunday, and the two agreed to hold more exercises.
Chang, who had arrived in Russia on Friday, thanked his host. Shoigu replied that he would visit Beijing in May.
""" + "\n".join("Nothing else was said of it that anybody recorded." for _ in range(30))


def build_archive() -> SimpleNamespace:
    """Its `paths` lead to each page by name; `report` is the one that a meeting of two ministers rests on."""
    china, tass = make_outlet("China Daily", key="cd", country="CN"), make_outlet("TASS", key="tass", country="RU")
    chang = make_official("Chang Wanquan", slug="chang-wanquan", country="CN", native_name="常万全")
    shoigu = make_official("Sergei Shoigu", slug="sergei-shoigu", native_name="Сергей Шойгу", aliases=("Shoygu",))
    make_post(chang, "Minister of National Defense", organisation="Ministry of National Defense", start="2013-03-16")
    post = make_post(shoigu, "Minister of Defence", organisation="Ministry of Defence", start="2012-11-06")
    article = make_article("Defense ministers meet", STORY, outlet=china, simulated=True, agency="Xinhua")
    make_raw_file(article)
    other = make_article("Talks on Saturday", "Sergei Shoigu and Chang Wanquan met on Saturday.", outlet=tass)
    make_article("Defense ministers meet again", STORY, outlet=tass, published="2013-03-26", copy_of=article)
    make_article("会谈", "国防部长常万全会见了绍伊古。", language="zh", published="")
    for official, printed in ((chang, "Chang Wanquan"), (shoigu, "Sergei Shoigu")):
        make_mention(article, official, printed, title="Defense Minister")
    visit = make_meeting([chang], kind="visit", place="Russia", country="RU", simulated=True)
    meeting = make_meeting(
        [chang, shoigu], place="Moscow", place_key="moscow", country="RU", visit=visit, simulated=True, sources=2
    )
    Participation.objects.filter(official=shoigu).update(post=post, title="Defense Minister")
    quote = "Chang Wanquan met his Russian counterpart Sergei Shoigu in Moscow on Sunday"
    report = make_report(article, meeting, quote, [chang, shoigu], claim={"start": "2013-03-24", "end": "2013-03-24"})
    make_report(article, visit, "Sergei Shoigu in Moscow on Sunday, and the two agreed to hold more exercises", [chang])
    make_report(article, None, "he would visit Beijing in May", [shoigu], kind="visit", modality="planned")
    make_correction(meeting, "The paper names Sunday, the 24th; Monday was the day after.")
    make_report(other, meeting, claim={"start": "2013-03-23", "end": "2013-03-23"})
    make_meeting([shoigu], kind="call", start="", not_before="2012-11-06")
    make_meeting([chang, shoigu], kind="call", start="", not_before="2012-11-06")
    make_meeting([chang, shoigu], kind="multilateral", start="2014-09", place="Dushanbe", country="TJ")
    many = [Article(headline=f"Report {n}", body="Text", published="2014-03-25", language="en") for n in range(30)]
    for row in many:
        row.derive()
    Article.objects.bulk_create(many)
    paths = {
        "home": "/",
        "articles": "/articles/",
        "filtered articles": "/articles/?since=2013&official=sergei-shoigu&outlet=cd&sort=oldest",
        "articles of a year": "/articles/2013/",
        "articles of a month": "/articles/2013/03/",
        "articles of a day": "/articles/2013/03/25/",
        "articles found": "/articles/?q=%22Sergei+Shoigu%22",
        "no articles": "/articles/?q=nobody",
        "article": article.get_absolute_url(),
        "officials": "/officials/",
        "narrowed officials": "/officials/?post=minister&on=2013&since=2013&country=RU",
        "official": shoigu.get_absolute_url(),
        "two officials": "/officials/chang-wanquan/with/sergei-shoigu/",
        "offices": "/offices/",
        "office": "/offices/minister-of-defense-ru/",
        "two offices": "/offices/minister-of-defense-ru/with/minister-of-national-defense-cn/",
        "meetings": "/meetings/",
        "meetings of a period": "/meetings/?since=2013-03&until=2013-03&kind=meeting",
        "timeline": "/meetings/?view=timeline",
        "map": "/meetings/?view=map",
        "no meetings": "/meetings/?q=nobody",
        "meeting": meeting.get_absolute_url(),
        "correction of a meeting": f"{meeting.get_absolute_url()}correction/",
        "correction of an official": "/officials/sergei-shoigu/correction/",
        "network": "/network/",
        "search": "/search/?q=Shoigu",
        "search without words": "/search/",
        "search without results": "/search/?q=nobody",
        "no network": "/network/?since=1950&until=1950",
        "coverage": "/coverage/",
        "quality": "/quality/",
        "interface": "/api/v1/",
        "bad request": "/meetings/?kind=duel",
        "not found": "/nothing/",
    }
    return SimpleNamespace(paths=paths, report=report)
