"""The sentences of a stretch of text."""

from __future__ import annotations

from scoring.language.document import Passage


def sentences(span: Passage) -> list[Passage]:
    """Return the sentences that a span touches, each as far as it lies within the span."""
    return [
        span.doc[max(sentence.start, span.start) : min(sentence.end, span.end)] for sentence in span.sents
    ]


def sentence_around(span: Passage) -> Passage:
    """Return the stretch from the beginning of the first sentence that a span lies in to the end of the last."""
    touched = span.sents
    return span.doc[touched[0].start : touched[-1].end]
