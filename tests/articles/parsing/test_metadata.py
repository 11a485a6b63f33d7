from lxml.html import document_fromstring

from articles.parsing.metadata import article_record, linked_data


def test_what_no_database_keeps_is_left_out_of_linked_data():
    linked = (
        r'{"@type": "NewsArticle", "headline": "A \ud83d half \u0000 and \u4e60", "author": [{"name": "A\udfff B"}]}'
    )
    record = article_record(linked_data(document_fromstring(f'<script type="application/ld+json">{linked}</script>')))
    assert record["headline"] == "A  half  and 习"
    assert record["author"] == [{"name": "A B"}]
