"""HTML pages of our own writing in the layouts of many outlets and decades.

The sentences and the reporters' names are invented; the markup is of the kinds that the outlets use or used.
"""
# ruff: noqa: E501 - a table keeps one row on one line

from tests.articles.parsing.samples_text import CHINESE, P1, P2, P3, RUSSIAN, Sample

HEADLINE = "Chinese, Russian defense ministers meet in Beijing"


def page(head: str, body: str) -> str:
    return f"<!DOCTYPE html><html><head><meta charset='utf-8'>{head}</head><body>{body}</body></html>"


SAMPLES = (
    Sample(
        "tables and font tags of 1998, nothing closed",
        f"""<HTML><HEAD><TITLE>{HEADLINE}</TITLE></HEAD><BODY BGCOLOR=white>
<TABLE WIDTH=600><TR><TD WIDTH=150 VALIGN=top><FONT SIZE=1><A HREF=/>Home</A><BR><A HREF=/china>China</A><BR><A HREF=/world>World</A>
<TD><FONT SIZE=4><B>{HEADLINE}</B></FONT><P>
<FONT SIZE=2>BEIJING, November 30 (Xinhua) -- {P1}<P>{P2}<P>{P3}<P></FONT>
<HR><FONT SIZE=1>Copyright by People's Daily Online, all rights reserved</FONT>
</TABLE></BODY></HTML>""",
        "BEIJING, November 30 (Xinhua)", "in the spring.", headline=HEADLINE, outlet="People's Daily Online", agency="Xinhua", place="Beijing", paragraphs=3,
    ),
    Sample(
        "xinhuanet 2008",
        page(
            f"<title>{HEADLINE}_English_Xinhua</title>",
            f"""<div id="top"><a href="/">Home</a> | <a>China</a> | <a>World</a></div>
<table><tr><td id="Title">{HEADLINE}</td></tr>
<tr><td>www.chinaview.cn 2008-12-10 19:42:11 &nbsp; <a>Print</a></td></tr>
<tr><td id="Content"><p>&nbsp;&nbsp;&nbsp; BEIJING, Dec. 10 (Xinhua) -- {P1}</p><p>&nbsp;&nbsp;&nbsp; {P2}</p><p>&nbsp;&nbsp;&nbsp; {P3}</p></td></tr>
<tr><td>Editor: Yan Bianji</td></tr></table><div>Related Stories</div><ul><li><a href="/1">Sample fleet sets sail for the south of the sea</a></li></ul>
<p>Copyright ©2003 Xinhua News Agency. All rights reserved.</p>""",
        ),
        "BEIJING, Dec. 10 (Xinhua)", "in the spring.", headline=HEADLINE, published="2008-12-10T19:42", outlet="Xinhua", agency="Xinhua", place="Beijing", date="2008-12-10", paragraphs=3,
    ),
    Sample(
        "json-ld and article tag",
        page(
            f"""<title>{HEADLINE} | Reuters</title><link rel="canonical" href="https://www.reuters.com/world/sample-2010-11-30/">
<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "{HEADLINE}", "datePublished": "2010-11-30T10:20:00Z",
"author": [{{"@type": "Person", "name": "John Sample"}}], "publisher": {{"@type": "Organization", "name": "Reuters"}}}}</script>""",
            f"""<nav><ul><li>World</li><li>Business</li></ul></nav><article><h1>{HEADLINE}</h1>
<div class="article-body"><p>BEIJING, Nov 30 (Reuters) - {P1}</p><div class="ad-slot">Advertisement</div><p>{P2}</p>
<aside><h4>Read Next</h4><a>A sample of something else that happened in the world today.</a></aside><p>{P3}</p>
<p>Reporting by John Sample; Editing by Somebody Else</p></div></article><script>var x = "<p>not text</p>";</script>""",
        ),
        "BEIJING, Nov 30 (Reuters)", "in the spring.", headline=HEADLINE, published="2010-11-30T10:20", outlet="Reuters", agency="Reuters",
        authors=("John Sample",), place="Beijing", date="2010-11-30", paragraphs=3,
    ),
    Sample(
        "opengraph and no marked story",
        page(
            f"""<title>{HEADLINE} - The Sample Herald</title><meta property="og:title" content="{HEADLINE}">
<meta property="og:site_name" content="The Sample Herald"><meta property="article:published_time" content="2010-11-30T18:05:00+08:00">
<meta property="og:url" content="https://herald.example/world/1234">""",
            f"""<div class="nav"><a>Home</a> <a>World</a> <a>Sports</a></div><div class="wrap"><h1>{HEADLINE}</h1><div class="x1">By John Sample</div>
<div class="x2"><p>{P1}</p><p>{P2}</p><p>{P3}</p></div></div><div class="bottom"><h3>More from The Sample Herald</h3>
<ul><li><a href="/2">Something else that happened</a></li><li><a href="/3">A third thing that nobody saw</a></li></ul></div>""",
        ),
        "Chinese Defense Minister", "in the spring.", headline=HEADLINE, published="2010-11-30T18:05", outlet="The Sample Herald", authors=("John Sample",), paragraphs=3,
    ),
    Sample(
        "line breaks for paragraphs",
        page(
            f"<title>{HEADLINE} |Politics |chinadaily.com.cn</title>",
            f"""<h1>{HEADLINE}</h1><div class="info">By Li Shili (China Daily) Updated: 2010-11-30 08:06</div><div id="Content">
<div align="center"><img src="a.jpg"><br>Two ministers shake hands in Beijing. FENG PAISHE / CHINA DAILY</div>{P1}<br><br>{P2}<br><br>{P3}</div>
<div>About China Daily | Contact Us | Jobs</div>""",
        ),
        "Chinese Defense Minister", "in the spring.", headline=HEADLINE, published="2010-11-30T08:06", outlet="China Daily", agency="China Daily", authors=("Li Shili",), paragraphs=3,
    ),
    Sample(
        "microdata and time",
        page(
            f"<title>{HEADLINE} - TASS</title><meta property='og:site_name' content='TASS'>",
            f"""<div itemscope itemtype="http://schema.org/NewsArticle"><time itemprop="datePublished" datetime="2010-11-30T14:35">30 NOV, 14:35</time>
<h1 itemprop="headline">{HEADLINE}</h1><div class="lead">The two men spoke for an hour</div><div class="text-block"><p>BEIJING, November 30. /TASS/. {P1}</p>
<p>{P2}</p><div class="related-box"><p>Read also</p><p>A sample story that has nothing to do with the matter at hand, says somebody.</p></div><p>{P3}</p></div></div>
<div class="tags">Tags: China</div>""",
        ),
        "BEIJING, November 30. /TASS/.", "in the spring.", headline=HEADLINE, published="2010-11-30T14:35", outlet="TASS", agency="TASS", place="Beijing", date="2010-11-30", paragraphs=3,
    ),
    Sample(
        "all in a form, as ASP.NET pages are",
        page(
            "<title>Sample</title>",
            f"""<form method="post" action="news.aspx"><input type="hidden" name="__VIEWSTATE" value="abc"><div class="menu"><a>News</a> | <a>About</a> | <a>Contacts</a> | <a>Archive</a></div>
<h2>{HEADLINE}</h2><span>30.11.2010 (18:15)</span><div><p>{P1}</p><p>{P2}</p><p>{P3}</p></div></form>
<div>© 2010 Ministry of Defence of the Russian Federation</div>""",
        ),
        "Chinese Defense Minister", "in the spring.", headline=HEADLINE, published="2010-11-30T18:15", outlet="Ministry of Defence of the Russian Federation", paragraphs=3,
    ),
    Sample(
        "a page that scripts fill in",
        page(
            f"""<title>{HEADLINE}</title><script type="application/ld+json">{{"@context": "https://schema.org", "@graph": [{{"@type": "NewsArticle", "headline": "{HEADLINE}",
"datePublished": "2010-11-30", "publisher": {{"name": "CGTN"}}, "articleBody": "{P1}\\n\\n{P2}\\n\\n{P3}"}}]}}</script>""",
            "<div id='app'>Loading</div>",
        ),
        "Chinese Defense Minister", "in the spring.", headline=HEADLINE, published="2010-11-30", outlet="CGTN", paragraphs=3,
    ),
    Sample(
        "chinese page",
        page(
            "<title>李尚福同俄罗斯国防部长举行会谈-新华网</title>",
            f"""<div class="nav"><a>首页</a><a>军事</a></div><h1>李尚福同俄罗斯国防部长举行会谈</h1><div class="info">2023-04-18 21:15:30 来源：新华网</div>
<div id="detail"><p>　　新华社北京4月18日电（记者 李示例）{CHINESE[0]}</p><p>　　{CHINESE[1]}</p></div><div class="editor">【责任编辑：王编辑】</div>""",
        ),
        "新华社北京4月18日电", "交流与合作。", headline="李尚福同俄罗斯国防部长举行会谈", published="2023-04-18T21:15", outlet="Xinhua", agency="Xinhua", authors=("李示例",), place="北京", date="2023-04-18", paragraphs=2,
    ),
    Sample(
        "russian page",
        page(
            """<title>Шойгу провел переговоры с министром обороны Китая - РИА Новости, 18.04.2023</title><meta property="og:site_name" content="РИА Новости">
<meta property="article:published_time" content="20230418T1835">""",
            f"""<h1>Шойгу провел переговоры с министром обороны Китая</h1><div class="article__info-date">18:35 18.04.2023</div>
<div class="article__body"><div>ПЕКИН, 18 апр - РИА Новости. {RUSSIAN[0]}</div><div>{RUSSIAN[1]}</div></div>""",
        ),
        "ПЕКИН, 18 апр - РИА Новости.", "в Центральной Азии.", headline="Шойгу провел переговоры с министром обороны Китая", published="2023-04-18T18:35",
        outlet="RIA Novosti", agency="RIA Novosti", place="Пекин", date="2023-04-18", paragraphs=2,
    ),
)  # fmt: skip
