"""From a document to its units, the stretches of text that are labelled one by one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from scoring.language.document import Document, Passage
from scoring.language.word import Word

MAXIMUM_TOKENS: Final = 80
_SHORTEST_CLAUSE: Final = 4
_VERBS: Final = frozenset({"VERB", "AUX"})
_OPENING: Final = frozenset({"advcl", "ccomp"})
_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass", "expl", "csubj"})
_JOINING: Final = frozenset({"and", "but", "so", "or", "then"})
_BRINGING_ABOUT: Final = frozenset(
    "result lead allow enable help save increase reduce cut bring make give cause mean improve leave let".split()
)


def segment(doc: Document) -> tuple[Passage, ...]:
    """Return the units in order: they cover every character that is not blank, without overlap."""
    units: list[Passage] = []
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


def _sentences(doc: Document) -> Iterator[Passage]:
    return (sentence for sentence in doc.sents if len(_trimmed(sentence)))


def _trimmed(span: Passage) -> Passage:
    words, start, end = span.doc.words, span.start, span.end
    while start < end and words[start].is_space:
        start += 1
    while end > start and words[end - 1].is_space:
        end -= 1
    return span if end - start == len(span) else span.doc[start:end]


def _has_words(span: Passage) -> bool:
    return any(token.is_alpha or (len(token) > 1 and any(map(str.isalpha, token.text))) for token in span)


def _starts_a_line(span: Passage) -> bool:
    return span.start == 0 or "\n" in span.doc[span.start - 1].text


def _cut(span: Passage) -> Iterator[Passage]:
    """Cut what is far longer than a sentence at its commas, or where it grows too long."""
    start = span.start
    for token in span:
        size = token.i - start
        if size >= MAXIMUM_TOKENS or (size >= MAXIMUM_TOKENS // 2 and token.text in {",", ";"}):
            yield span.doc[start : token.i + 1]
            start = token.i + 1
    if start < span.end:
        yield span.doc[start : span.end]


def clauses(unit: Passage, *, with_openings: bool) -> tuple[Passage, ...]:
    """Return the clauses of a unit that have each a verb of their own and could each do a job; one if it has no two.

    `with_openings` also parts what another clause leads to from that: "when it broke, | we …", "it broke, | so we …".
    """
    cuts = [unit.start]
    starts = {
        start
        for token in unit
        if token.pos_ in _VERBS
        for start in _clause_starts(token, unit, with_openings=with_openings)
    }
    for start in sorted(starts):
        if start - cuts[-1] >= _SHORTEST_CLAUSE <= unit.end - start:
            cuts.append(start)
    return tuple(
        _trimmed(unit.doc[start:end]) for start, end in zip(cuts, [*cuts[1:], unit.end], strict=True)
    )


def _clause_starts(verb: Word, unit: Passage, *, with_openings: bool) -> list[int]:
    """Return where the clause of a verb begins: one that goes on from the main one, or that an opening leads to."""
    places = (_going_on(verb, unit), _after_its_opening(verb) if with_openings else None)
    return [place for place in places if place is not None and place > unit.start]


def _after_its_opening(verb: Word) -> int | None:
    """Return where the clause of a verb begins that follows another one within its sentence; None without such."""
    subject = _subject(verb)
    if subject is None:
        return None
    opening = max((child.i for child in verb.children if _opens(child, subject)), default=None)
    if opening is None:
        return None
    own = (
        child.left_edge.i for child in verb.children if opening < child.i <= subject.i and not child.is_punct
    )
    return min(own, default=None)


def _opens(child: Word, subject: Word) -> bool:
    return child.dep_ in _OPENING and child.pos_ in _VERBS and child.i < subject.i


def _going_on(verb: Word, unit: Passage) -> int | None:
    """Return where the clause of a verb begins that goes on from the main one; None for any other verb."""
    if verb.dep_ not in {"conj", "relcl", "advcl"}:
        return None
    first = verb.left_edge.i
    if first <= unit.start:
        return None
    before, subject = verb.doc[first - 1], _subject(verb)
    if verb.dep_ == "conj" and subject is not None:
        return _with_joining_words(first, unit)
    which = verb.dep_ == "relcl" and subject is not None and subject.lower_ == "which" and before.text == ","
    so = verb.dep_ == "advcl" and subject is not None and verb.doc[first].lower_ == "so"
    leading_to = verb.tag_ == "VBG" and verb.lemma_ in _BRINGING_ABOUT and before.text == ","
    follows = verb.i > verb.head.i
    return first if follows and (which or so or (verb.dep_ == "advcl" and leading_to)) else None


def _subject(verb: Word) -> Word | None:
    return next((child for child in verb.children if child.dep_ in _SUBJECTS and child.i < verb.i), None)


def _with_joining_words(first: int, unit: Passage) -> int:
    while first > unit.start + 1 and unit.doc[first - 1].lower_ in _JOINING:
        first -= 1
    return first
