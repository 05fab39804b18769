"""The sentences of a stretch of text."""

from __future__ import annotations

from spacy.tokens import Span


def sentences(span: Span) -> list[Span]:
    """Return the sentences that a span touches, each as far as it lies within the span."""
    touched = span.sents  # type: ignore[attr-defined]  # spaCy's types lack it
    return [span.doc[max(sentence.start, span.start) : min(sentence.end, span.end)] for sentence in touched]
