"""The sentences of a stretch of text."""

from __future__ import annotations

from spacy.tokens import Span


def sentences(span: Span) -> list[Span]:
    """Return the sentences that a span touches, each as far as it lies within the span."""
    touched = span.sents  # type: ignore[attr-defined]  # spaCy's types lack it
    return [span.doc[max(sentence.start, span.start) : min(sentence.end, span.end)] for sentence in touched]


def sentence_around(span: Span) -> Span:
    """Return the sentence, or sentences, that a span lies in; spaCy's own way looks at the whole document."""
    doc, start, end = span.doc, span.start, span.end
    while start > 0 and not doc[start].is_sent_start:
        start -= 1
    while end < len(doc) and not doc[end].is_sent_start:
        end += 1
    return doc[start:end]
