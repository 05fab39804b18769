"""The sentences of a stretch of text."""

from __future__ import annotations

from typing import Final

from scoring.language.document import Passage

_NEAR: Final = 80


def sentences(span: Passage) -> list[Passage]:
    """Return the sentences that a span touches, each as far as it lies within the span."""
    return [
        span.doc[max(sentence.start, span.start) : min(sentence.end, span.end)] for sentence in span.sents
    ]


def sentence_around(span: Passage) -> Passage:
    """Return the stretch from the beginning of the first sentence that a span lies in to the end of the last.

    Of a sentence without end, only what is near.
    """
    touched = span.sents
    start, end = max(touched[0].start, span.start - _NEAR), min(touched[-1].end, span.end + _NEAR)
    return span.doc[start:end]
