"""HTML pages of our own in layouts that differ widely, each with what a reader must find on it."""
# ruff: noqa: E501 - whole pages as they are

from dataclasses import dataclass

FIRST = (
    "Chinese Defense Minister Dong Jun met with his Russian counterpart Andrei Belousov on Thursday, "
    "and the two sides agreed to widen contacts between their armed forces."
)
SECOND = (
    "The ministers spoke about joint exercises at sea, military education and the safety of shipping. "
    "Belousov said that relations had reached a level without precedent."
)
THIRD = (
    "Dong told his guest that China was ready to carry out what the two heads of state had agreed. "
    "The talks lasted for about two hours, the ministry said in a statement."
)
STORY = (FIRST, SECOND, THIRD)
P = "".join(f"<p>{paragraph}</p>\n" for paragraph in STORY)
OTHER = (
    "Rescuers in the coastal province of Example searched for a fishing boat that went missing on Tuesday "
    "with eleven people aboard, officials of the port said."
)


@dataclass(frozen=True)
class Layout:
    """A page and what it states; None means that the page does not state it."""

    page: bytes
    headline: str | None
    published: str | None
    authors: tuple[str, ...] = ()
    outlet: str | None = None
    agency: str | None = None
    paragraphs: tuple[str, ...] = STORY
    url: str | None = None


TABLES = f"""<HTML><HEAD><TITLE>Ministers agree on wider contacts</TITLE></HEAD>
<BODY BGCOLOR=#FFFFFF TEXT=#000000 LINK=#0000FF>
<TABLE WIDTH=600 BORDER=0 CELLPADDING=0><TR>
<TD WIDTH=120 BGCOLOR=#CCCCCC VALIGN=top><FONT SIZE=1 FACE=Arial>
<A HREF=index.html>Front page</A><BR><A HREF=world.html>World</A><BR><A HREF=biz.html>Business</A><BR>
<A HREF=sports.html>Sports</A><BR><A HREF=search.html>Search the archive</A></FONT></TD>
<TD VALIGN=top><FONT SIZE=5 FACE="Times New Roman"><B>Ministers agree on wider contacts</B></FONT><BR>
<FONT SIZE=2>Thursday, October 15, 1998<BR>By Wang Example</FONT>
<P><FONT SIZE=3>{FIRST}
<P>{SECOND}
<P>{THIRD}</FONT>
<HR><FONT SIZE=1>Copyright 1998 The Example Post. All rights reserved.</FONT></TD></TR></TABLE></BODY></HTML>"""

FRAMESET = b"""<html><head><title>The Example Post</title></head>
<frameset cols="20%,80%"><frame src="menu.html"><frame src="story.html">
<noframes><body>Your browser does not show frames.</body></noframes></frameset></html>"""

GRAPH = f"""<!doctype html><html lang="en"><head><title>Ministers agree on wider contacts - Example Post</title>
<link rel="canonical" href="https://www.examplepost.example/world/ministers-agree"/>
<script type="application/ld+json">{{"@context":"https://schema.org","@graph":[
{{"@type":"Organization","@id":"https://www.examplepost.example/#org","name":"Example Post"}},
{{"@type":"Person","@id":"https://www.examplepost.example/#p2","name":"Boris Sample"}},
{{"@type":"WebPage","name":"Ministers agree on wider contacts - Example Post","datePublished":"2024-10-17T01:02:03+00:00"}},
{{"@type":["NewsArticle","Article"],"headline":"Ministers agree on wider contacts",
"datePublished":"2024-10-17T09:30:00+08:00","dateModified":"2024-10-18T11:00:00+08:00",
"author":[{{"@type":"Person","name":"Wang Example, EXAMPLE POST"}},{{"@id":"https://www.examplepost.example/#p2"}},
{{"@type":"Organization","name":"Newsroom"}}],
"publisher":{{"@id":"https://www.examplepost.example/#org"}}}}]}}</script></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
<main><h1>Ministers agree on wider contacts</h1><div class="entry-content">{P}</div></main>
<footer>Example Post, 1 Example Street</footer></body></html>"""

MICRODATA = f"""<!doctype html><html><head><title>Example Daily | Ministers agree on wider contacts</title></head><body>
<div class="top"><a href="/">Example Daily</a> <a href="/subscribe">Subscribe</a></div>
<div itemscope itemtype="http://schema.org/NewsArticle"><h2 itemprop="headline">Ministers agree on wider contacts</h2>
<span itemprop="author" itemscope itemtype="http://schema.org/Person"><span itemprop="name">Wang Example</span></span>
<meta itemprop="datePublished" content="2016-07-05"><meta itemprop="dateModified" content="2016-07-06">
<div itemprop="publisher" itemscope itemtype="http://schema.org/Organization"><meta itemprop="name" content="Example Daily"></div>
<figure><img src="a.jpg"><figcaption>The ministers shake hands before their talks on Thursday in the capital, where they met.</figcaption></figure>
<div itemprop="articleBody">{P}</div></div>
<div class="tags">Tags: <a href="/t/army">army</a> <a href="/t/talks">talks</a></div></body></html>"""

AMP = f"""<!doctype html><html amp lang="en"><head><meta charset="utf-8"><script async src="https://cdn.ampproject.org/v0.js"></script>
<title>Ministers agree on wider contacts</title><link rel="canonical" href="https://news.example/2023/ministers.html">
<meta property="og:site_name" content="Example Wire"><meta property="article:published_time" content="2023-08-29T10:15:00Z">
<meta property="article:modified_time" content="2023-08-29T12:00:00Z"><meta name="author" content="Wang Example">
<style amp-custom>body{{color:#000}} p{{margin:0}}</style></head><body>
<amp-sidebar id="s" layout="nodisplay"><ul><li>World</li><li>Sport</li></ul></amp-sidebar>
<article><h1>Ministers agree on wider contacts</h1><amp-img src="x.jpg" width="1" height="1"></amp-img>
<p>{FIRST}</p><amp-ad width="300" height="250" type="x"><div placeholder>Advertisement</div></amp-ad><p>{SECOND}</p>
<amp-iframe src="https://x.example"><p placeholder>Loading video, please wait a moment for it</p></amp-iframe><p>{THIRD}</p></article>
<amp-analytics><script type="application/json">{{"vars":{{"account":"UA-1"}}}}</script></amp-analytics></body></html>"""

TIMES = f"""<!doctype html><html><head><title>Ministers agree on wider contacts | Example Times</title></head><body>
<header><time datetime="2026-01-02T08:00">Friday 2 January 2026</time> <a href="/">Example Times</a></header>
<aside class="latest"><h3>Latest</h3><a href="/a">Boat missing off Example</a> <time datetime="2025-12-31T22:10">22:10</time></aside>
<article><header><h1>Ministers agree on wider contacts</h1>
<p class="byline">By <a rel="author" href="/staff/wang">Wang Example</a></p>
<p>Published <time datetime="2025-11-03T18:45:00+03:00" pubdate>3 November 2025, 18:45 MSK</time>
Updated <time datetime="2025-11-04T09:00:00+03:00">4 November 2025</time></p></header>{P}</article></body></html>"""

NEXT = f"""<!DOCTYPE html><html lang="en"><head><title>Ministers agree on wider contacts</title>
<meta name="next-head-count" content="2"></head><body><div id="__next"><div class="css-1x2y"><div class="css-9a">
<h1 class="css-77">Ministers agree on wider contacts</h1><div class="css-3b"><span>November 20, 2025, 7:05 PM</span></div>
<div class="css-4c"><div class="css-p">{FIRST}</div><div class="css-p">{SECOND}</div><div class="css-p">{THIRD}</div></div>
</div></div></div><script id="__NEXT_DATA__" type="application/json">{{"props":{{"pageProps":{{"article":{{
"title":"Ministers agree on wider contacts","publishedAt":"2025-11-20T19:05:00.000Z","related":[
{{"title":"Boat missing","body":"{OTHER}"}}]}}}}}},"page":"/[slug]","buildId":"x"}}</script></body></html>"""

CHINESE = """<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>董军同俄罗斯国防部长会谈_示例网</title></head><body>
<div id="nav"><a href="/">首页</a>|<a href="/gj">国际</a>|<a href="/js">军事</a></div>
<h1>董军同俄罗斯国防部长会谈</h1>
<div class="info">2024年10月15日 09:12　来源：新华社</div>
<div id="content"><p>　　新华社北京10月14日电（记者 王例）国防部长董军14日在北京与来访的俄罗斯国防部长别洛乌索夫举行会谈，双方就两军关系交换意见。</p>
<p>　　董军表示，中方愿同俄方一道，落实好两国元首达成的重要共识，推动两军务实合作不断走深走实，维护地区和平稳定。</p>
<p>　　别洛乌索夫说，俄中两军关系处于历史最好水平，俄方愿同中方加强联合训练和人员交流，共同应对各种安全挑战。</p></div>
<div class="footer">版权所有 示例网 京ICP备00000000号</div></body></html>""".encode("gb2312", "replace")

RUSSIAN = """<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251">
<title>Министры обороны провели переговоры - Пример.Ру</title></head><body>
<div class="menu"><a href="/">Главная</a> <a href="/news">Новости</a> <a href="/army">Армия</a></div>
<div class="date">15 октября 2009, 14:35</div><h1>Министры обороны провели переговоры</h1>
<div class="text"><p>МОСКВА, 15 окт - Пример. Министр обороны России провел в четверг переговоры со своим китайским коллегой, \
сообщили в пресс-службе ведомства.</p>
<p>Стороны обсудили совместные учения, военное образование и безопасность судоходства, а также обстановку в регионе.</p>
<p>По словам министра, отношения двух стран достигли небывалого уровня, и стороны намерены их развивать.</p></div>
<div class="foot">При перепечатке ссылка обязательна. Все права защищены.</div></body></html>""".encode("windows-1251")

RELATED = f"""<!doctype html><html><head><title>Ministers agree on wider contacts</title>
<meta property="og:title" content="Ministers agree on wider contacts"><meta property="og:site_name" content="Example Post">
<meta property="article:published_time" content="2022-09-21T05:04:00-04:00"></head><body>
<article class="teaser"><h2><a href="/boat">Boat missing off Example</a></h2><p>{OTHER}</p></article>
<article class="post main-story"><h1>Ministers agree on wider contacts</h1>{P}
<section class="related"><h3>Related stories</h3><article><h4><a href="/b2">Port reopens</a></h4><p>{OTHER}</p></article></section></article>
<article class="teaser"><h2><a href="/storm">Storm nears the coast</a></h2><p>{OTHER} A second storm is expected.</p></article>
</body></html>"""

LIVE = f"""<!doctype html><html><head><title>Ministers' talks: as it happened - Example News</title>
<script type="application/ld+json">{{"@type":"LiveBlogPosting","headline":"Ministers' talks: as it happened",
"datePublished":"2024-05-16T06:00:00Z","coverageEndTime":"2024-05-16T18:00:00Z","publisher":{{"name":"Example News"}},
"liveBlogUpdate":[{{"@type":"BlogPosting","headline":"Talks end","datePublished":"2024-05-16T12:40:00Z",
"articleBody":"x"}}]}}</script></head><body><main><h1>Ministers' talks: as it happened</h1>
<div class="live-entries"><div class="entry"><time datetime="2024-05-16T12:40:00Z">12.40</time><h2>Talks end</h2><p>{THIRD}</p></div>
<div class="entry"><time datetime="2024-05-16T10:20:00Z">10.20</time><h2>What was said</h2><p>{SECOND}</p></div>
<div class="entry"><time datetime="2024-05-16T08:05:00Z">08.05</time><h2>Ministers meet</h2><p>{FIRST}</p></div></div></main></body></html>"""

COMMENTS = f"""<!doctype html><html><head><title>Ministers agree on wider contacts &raquo; Example Blog</title></head><body>
<div id="page"><div class="post"><h1 class="entry-title">Ministers agree on wider contacts</h1>
<div class="meta">Posted on March 4, 2011 by Wang Example</div><div class="entry">{P}</div></div>
<div id="comments"><h3>3 comments</h3><ol class="commentlist">
<li class="comment"><cite>reader1</cite> says: March 5, 2011 at 8:15 am<p>I have long said that talks like these should be \
held every year, and by more people than just the ministers themselves, whatever the papers write.</p></li>
<li class="comment"><cite>reader2</cite> says: March 6, 2011 at 9:20 am<p>Nobody here reads beyond the headline. The statement \
of the ministry says something quite different from what this article makes of it.</p></li></ol>
<form><p>Leave a reply. Your email address will not be published.</p></form></div></div></body></html>"""

PRINT = f"""<html><head><title>The Example Post - print version</title><meta name="robots" content="noindex"></head>
<body onload="window.print()"><p><b>The Example Post</b></p><p>Printed from www.examplepost.example</p>
<h3>Ministers agree on wider contacts</h3><p><i>By Wang Example</i><br>June 5, 2003</p>
{"".join(f"{paragraph}<br><br>" for paragraph in STORY)}
<p>URL: http://www.examplepost.example/story/123</p><p>&copy; 2003 The Example Post</p></body></html>"""

WAYBACK = f"""<html><head><script src="//archive.org/includes/analytics.js" type="text/javascript"></script>
<link rel="stylesheet" href="/_static/css/banner-styles.css"/><!-- End Wayback Rewrite JS Include -->
<title>Ministers agree on wider contacts</title>
<link rel="canonical" href="https://web.archive.org/web/20040612083000/http://www.examplepost.example/2004/ministers.html"></head>
<body><!-- BEGIN WAYBACK TOOLBAR INSERT --><div id="wm-ipp-base" lang="en"><div id="wm-ipp"><div id="wm-capinfo">
<form><input type="text" name="url" value="http://www.examplepost.example/2004/ministers.html"><input type="submit" value="Go"></form>
<div>12 captures</div><div>12 Jun 2004 - 3 Mar 2016</div><table><tr><td>May</td><td>JUN</td><td>Jul</td></tr>
<tr><td>12</td></tr><tr><td>2003</td><td>2004</td><td>2005</td></tr></table>
<p>About this capture: COLLECTED BY Organization: Example Crawls. The Example Crawls have collected pages of the web since 1996, \
and this collection holds what was found of news sites in those years.</p></div></div></div><!-- END WAYBACK TOOLBAR INSERT -->
<h1>Ministers agree on wider contacts</h1><p class="date">10 June 2004</p>{P}
</body><!-- FILE ARCHIVED ON 08:30:00 Jun 12, 2004 AND RETRIEVED FROM THE INTERNET ARCHIVE ON 10:00:00 Mar 3, 2016. --></html>"""

TITLE = "Ministers agree on wider contacts"
ZH = (
    "新华社北京10月14日电（记者 王例）国防部长董军14日在北京与来访的俄罗斯国防部长别洛乌索夫举行会谈，双方就两军关系交换意见。",
    "董军表示，中方愿同俄方一道，落实好两国元首达成的重要共识，推动两军务实合作不断走深走实，维护地区和平稳定。",
    "别洛乌索夫说，俄中两军关系处于历史最好水平，俄方愿同中方加强联合训练和人员交流，共同应对各种安全挑战。",
)
RU = (
    "МОСКВА, 15 окт - Пример. Министр обороны России провел в четверг переговоры со своим китайским коллегой, "
    "сообщили в пресс-службе ведомства.",
    "Стороны обсудили совместные учения, военное образование и безопасность судоходства, а также обстановку в регионе.",
    "По словам министра, отношения двух стран достигли небывалого уровня, и стороны намерены их развивать.",
)
WANG = ("Wang Example",)

LAYOUTS: dict[str, Layout] = {
    "tables and font tags": Layout(TABLES.encode(), TITLE, "1998-10-15", WANG, "The Example Post"),
    "JSON-LD graph": Layout(
        GRAPH.encode(),
        TITLE,
        "2024-10-17T09:30",
        ("Wang Example", "Boris Sample"),
        "Example Post",
        url="https://www.examplepost.example/world/ministers-agree",
    ),
    "microdata": Layout(MICRODATA.encode(), TITLE, "2016-07-05", WANG, "Example Daily"),
    "AMP": Layout(
        AMP.encode(), TITLE, "2023-08-29T10:15", WANG, "Example Wire", url="https://news.example/2023/ministers.html"
    ),
    "time tags": Layout(TIMES.encode(), TITLE, "2025-11-03T18:45", WANG, "Example Times"),
    "Next.js": Layout(NEXT.encode(), TITLE, "2025-11-20T19:05"),
    "Chinese declared wrongly": Layout(
        CHINESE, "董军同俄罗斯国防部长会谈", "2024-10-15T09:12", ("王例",), "示例网", "Xinhua", ZH
    ),
    "windows-1251": Layout(
        RUSSIAN, "Министры обороны провели переговоры", "2009-10-15T14:35", (), "Пример.Ру", None, RU
    ),
    "several articles": Layout(RELATED.encode(), TITLE, "2022-09-21T05:04", (), "Example Post"),
    "live blog": Layout(
        LIVE.encode(),
        "Ministers' talks: as it happened",
        "2024-05-16T06:00",
        (),
        "Example News",
        paragraphs=(THIRD, SECOND, FIRST),
    ),
    "comments": Layout(COMMENTS.encode(), TITLE, "2011-03-04", WANG, "Example Blog"),
    "print version": Layout(PRINT.encode(), TITLE, "2003-06-05", WANG, "The Example Post"),
    "Wayback Machine": Layout(
        WAYBACK.encode(),
        TITLE,
        "2004-06-10",
        (),
        None,
        url="http://www.examplepost.example/2004/ministers.html",
    ),
}
