"""On what a decision rests: words of an article, or a note that tells why there are none."""

from typing import Any

from articles.models import Article
from people.curation.errors import CurationError
from people.models import Meeting, Report
from people.quoting import Evidence


def grounds(evidence: Evidence | None, note: str, *, asked: bool) -> dict[str, Any]:
    """What a decision keeps of its evidence: article, span and the words there; or the note.

    CurationError where the span is not in the article, and where neither is given although it is `asked` for.
    """
    if evidence is None:
        if asked and not note.strip():
            raise CurationError("Give the words of an article that say so, or a note why there are none.")
        return {"evidence": None, "note": note.strip()}
    body = Article.objects.filter(pk=evidence.article_id).values_list("body", flat=True).first()
    if body is None:
        raise CurationError(f"There is no article {evidence.article_id}.")
    quote = body[evidence.start : evidence.end]
    if not 0 <= evidence.start < evidence.end <= len(body) or not quote.strip():
        raise CurationError(f"Article {evidence.article_id} has no words from {evidence.start} to {evidence.end}.")
    place = {"article": evidence.article_id, "start": evidence.start, "end": evidence.end}
    return {"evidence": {**place, "quote": quote}, "note": note.strip()}


def evidence_of(report: Report) -> Evidence:
    """The words of a report as evidence. CurationError where they are no longer in the article."""
    if report.start is None or report.end is None:
        raise CurationError("The words of this report are no longer in its article.")
    return Evidence(report.article_id, report.start, report.end)


def first_account(meeting: Meeting) -> Report | None:
    """The report of a meeting that was published first, of those whose words are in their articles."""
    return Report.objects.of_meeting(meeting).current().first()
