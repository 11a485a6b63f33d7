"""The archive that the pages are measured on."""

import pytest
from django.core.management import call_command

from articles.models import Article
from benchmarks.answers import addresses, first_byte
from benchmarks.archive import Maker
from people.models import Meeting, Mention, Report

pytestmark = pytest.mark.django_db


def test_it_is_the_same_each_time_and_every_address_answers(client):
    call_command("load_authority", verbosity=0)
    Maker(60).make()
    assert Article.objects.count() == 60
    assert Meeting.objects.count() == 3
    for row in (*Mention.objects.select_related("article"), *Report.objects.select_related("article")):
        words = row.printed if isinstance(row, Mention) else row.quote
        assert row.article.body[row.start : row.end] == words
    again = Maker(60)
    again.people, again.meetings = [], []
    assert again.plain_words(3) == Maker(60).plain_words(3)
    assert all(first_byte(client, address) > 0 for address in list(addresses())[:6])
