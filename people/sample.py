"""Taking the sample articles out of the archive again."""

from django.db import transaction

from articles.models import Article, RawFile
from people.consolidating import regroup
from people.found import refresh_found
from people.models import Meeting, Mention, Official, Redirect
from people.models.decisions import Subject


@transaction.atomic
def remove_sample() -> dict[str, int]:
    """Deletes simulated raw files and articles, and the meetings and found officials known from them alone.

    Returns how many of each. Runs and their items stay, as the ledger of what was done.
    """
    articles = Article.objects.filter(simulated=True)
    keys = set(Mention.objects.filter(article__in=articles).exclude(group_key="").values_list("group_key", flat=True))
    before = {"meetings": Meeting.objects.count(), "officials": Official.objects.count()}
    meetings = set(Meeting.objects.filter(reports__article__simulated=True).values_list("pk", flat=True))
    Redirect.objects.filter(subject=Subject.MEETING, new_id__in=meetings).delete()
    Meeting.objects.filter(pk__in=meetings).delete()
    removed = {"articles": articles.count(), "raw files": RawFile.objects.filter(simulated=True).count()}
    articles.update(raw_file=None, copy_of=None)
    RawFile.objects.filter(simulated=True).delete()
    articles.delete()
    refresh_found(keys)
    regroup()
    after = {"meetings": Meeting.objects.count(), "officials": Official.objects.count()}
    return {**removed, **{name: before[name] - after[name] for name in before}}
