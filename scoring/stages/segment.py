"""From a document to its units, the stretches of text that are labelled one by one."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Span

MAXIMUM_TOKENS = 80


def segment(doc: Doc) -> tuple[Span, ...]:
    """Return the units in order: they cover every character that is not blank, without overlap."""
    units: list[Span] = []
    pending: int | None = None
    for sentence in _sentences(doc):
        start = sentence.start if pending is None else pending
        if _has_words(sentence):
            units.extend(_cut(doc[start : sentence.end]))
            pending = None
        elif units and pending is None and not _starts_a_line(sentence):
            units[-1] = doc[units[-1].start : sentence.end]
        else:
            pending = start
    if pending is not None:
        units.append(_trimmed(doc[pending : len(doc)]))
    return tuple(unit for unit in map(_trimmed, units) if len(unit))


def _sentences(doc: Doc) -> Iterator[Span]:
    return (sentence for sentence in doc.sents if len(_trimmed(sentence)))


def _trimmed(span: Span) -> Span:
    start, end = span.start, span.end
    while start < end and span.doc[start].is_space:
        start += 1
    while end > start and span.doc[end - 1].is_space:
        end -= 1
    return span.doc[start:end]


def _has_words(span: Span) -> bool:
    return any(token.is_alpha or (len(token) > 1 and any(map(str.isalpha, token.text))) for token in span)


def _starts_a_line(span: Span) -> bool:
    return span.start == 0 or "\n" in span.doc[span.start - 1].text


def _cut(span: Span) -> Iterator[Span]:
    """Cut what is far longer than a sentence at its commas, or where it grows too long."""
    start = span.start
    for token in span:
        size = token.i - start
        if size >= MAXIMUM_TOKENS or (size >= MAXIMUM_TOKENS // 2 and token.text in {",", ";"}):
            yield span.doc[start : token.i + 1]
            start = token.i + 1
    if start < span.end:
        yield span.doc[start : span.end]
