"""Which figure is compared with which: a linear model over two figures and the words around them."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from scoring.language.document import Document, Passage
from scoring.language.sentences import sentence_around
from scoring.language.word import Word
from scoring.learning.features import UnitFeatures, tense
from scoring.learning.linear import Floats, LinearModel
from scoring.quantities.pairs import change, comparable, same_measure, time_cues, told_in_short, worded_tie
from scoring.report import Figure, Unit

APART: Final = "apart"
ORDERS: Final = (APART, "forward", "backward")
_NEIGHBOURS: Final = 6
_SURE_ENOUGH: Final = 0.25
_BESIDE: Final = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """Two figures that could be compared, by their places, and what speaks for it.

    `short` is the second as a value of the first's quantity, where it has no unit of its own.
    """

    first: int
    second: int
    worded: str | None
    short: Figure | None
    features: UnitFeatures


def tie_figures(
    doc: Document, figures: Sequence[Figure], units: Sequence[Unit], model: LinearModel
) -> tuple[Figure, ...]:
    """Tie the figures that are compared, the surest first, each once; the later value has the direction."""
    tied = list(figures)
    found = candidates(doc, figures, units)
    if not found:
        return tuple(tied)
    scores = np.exp(
        model.log_probabilities(
            [candidate.features.names for candidate in found],
            np.array([candidate.features.vector for candidate in found], dtype=np.float64),
        )
    )
    together = [_togetherness(entry, row, model) for entry, row in zip(found, scores, strict=True)]
    for place in sorted(range(len(found)), key=lambda place: -together[place]):
        first, second = found[place].first, found[place].second
        if together[place] > _SURE_ENOUGH and tied[first].pair is None and tied[second].pair is None:
            backward = scores[place][model.classes.index("backward")]
            is_forward = found[place].worded == "forward" or (
                found[place].worded is None and scores[place][model.classes.index("forward")] >= backward
            )
            tied[second] = found[place].short or tied[second]
            before, after = (first, second) if is_forward else (second, first)
            tied[before] = replace(tied[before], pair=after, direction=None)
            tied[after] = replace(tied[after], pair=before, direction=change(tied[before], tied[after]))
    return tuple(tied)


def _togetherness(candidate: Candidate, scores: Floats, model: LinearModel) -> float:
    """Return how surely two figures are compared: beyond doubt where the words say so."""
    return 1.0 if candidate.worded else 1.0 - float(scores[model.classes.index(APART)])


@dataclass(frozen=True, slots=True, kw_only=True)
class _Seen:
    """What is known of one figure before it is compared with any other."""

    span: Passage
    before: tuple[str, ...]
    after: tuple[str, ...]
    tense: str
    label: str
    cues: tuple[str, ...]
    is_first: bool
    is_last: bool
    told_before: bool


def candidates(doc: Document, figures: Sequence[Figure], units: Sequence[Unit]) -> list[Candidate]:
    """Return every two figures of one answer, not far apart, that can be values of one quantity."""
    text = doc.text
    seen = [_see(doc, text, figures, place, units) for place in range(len(figures))]
    found = []
    for first, one in enumerate(seen):
        for second in range(first + 1, min(first + 1 + _NEIGHBOURS, len(figures))):
            other = seen[second]
            if one is None or other is None:
                continue
            if comparable(figures[first], figures[second]):
                found.append(_candidate(text, figures, (first, second), (one, other)))
            elif (short := told_in_short(figures[first], figures[second])) is not None:
                read = [*figures[:second], short, *figures[second + 1 :]]
                found.append(_candidate(text, read, (first, second), (one, other), short))
    return found


def _see(
    doc: Document, text: str, figures: Sequence[Figure], place: int, units: Sequence[Unit]
) -> _Seen | None:
    figure = figures[place]
    span = doc.char_span(figure.start, figure.end)
    if span is None:
        return None
    first = sentence_around(span).start
    alike = [other for other in figures[:place] if other.kind == figure.kind]
    return _Seen(
        span=span,
        before=_lowered(doc[max(first, span.start - _BESIDE) : span.start]),
        after=_lowered(doc[span.end : span.end + _BESIDE]),
        tense=_tense(span),
        label=next((unit.label for unit in units if unit.start <= figure.start < unit.end), "O"),
        cues=time_cues(text, figure),
        is_first=not alike,
        is_last=all(other.kind != figure.kind for other in figures[place + 1 :]),
        told_before=any(other.value == figure.value for other in alike),
    )


def _lowered(tokens: Passage) -> tuple[str, ...]:
    return tuple([token.lower_ for token in tokens if not token.is_space])


def _candidate(
    text: str,
    figures: Sequence[Figure],
    places: tuple[int, int],
    seen: tuple[_Seen, _Seen],
    short: Figure | None = None,
) -> Candidate:
    first, second = places
    one, other = figures[first], figures[second]
    worded = worded_tie(text, one, other) if second == first + 1 and short is None else None
    names = (
        *_compared(one, other),
        *_apart(figures, first, second, *seen),
        *_words(*seen),
        *_told(text, one, other, *seen),
        *_staged(*seen),
        f"worded={worded}",
        *(
            ()
            if short is None
            else ("in_short", f"in_short_kind={one.kind}", f"in_short_apart={second - first}")
        ),
    )
    features = UnitFeatures(names=names, vector=np.zeros(0, dtype=np.float32))
    return Candidate(first=first, second=second, worded=worded, short=short, features=features)


def _compared(one: Figure, other: Figure) -> Iterator[str]:
    yield f"kind={one.kind}"
    yield f"way={change(one, other)}"
    yield f"same_unit={one.unit == other.unit}"
    if one.value and other.value:
        yield f"magnitudes={min(int(3 * abs(math.log10(abs(other.value) / abs(one.value)))), 6)}"


def _apart(figures: Sequence[Figure], first: int, second: int, one: _Seen, other: _Seen) -> Iterator[str]:
    starts = one.span.doc.sentence_starts
    sentences = min(bisect_right(starts, other.span.start) - bisect_left(starts, one.span.end), 4)
    alike = sum([figure.kind == figures[first].kind for figure in figures[first + 1 : second]])
    yield f"sentences={sentences}"
    yield f"figures={second - first}"
    yield f"alike={min(alike, 3)}"
    yield f"kind_sentences={figures[first].kind}_{sentences}"


def _words(one: _Seen, other: _Seen) -> Iterator[str]:
    doc, start, end = one.span.doc, one.span.end, other.span.start
    if end - start <= _BESIDE:
        yield f"joined={'_'.join(_lowered(doc[start:end]))}"
    for side, words in (
        ("lead", one.before),
        ("follow", one.after),
        ("into", other.before),
        ("trail", other.after),
    ):
        yield from {f"{side}={word}" for word in words}
    yield f"tenses={one.tense}_{other.tense}"


def _tense(span: Passage) -> str:
    verb: Word | None = next((token for token in span.root.ancestors if token.pos_ in {"VERB", "AUX"}), None)
    return "none" if verb is None else tense(verb)


def _told(text: str, one: Figure, other: Figure, said: _Seen, later: _Seen) -> Iterator[str]:
    shared = same_measure(text, one, other)
    yield f"measure={'none' if one.measure is None or other.measure is None else shared}"
    yield f"cues={'+'.join(said.cues)}_{'+'.join(later.cues)}"
    yield from (f"cue_one={cue}" for cue in said.cues)
    yield from (f"cue_other={cue}" for cue in later.cues)
    yield f"measure_cues={shared}_{'+'.join(said.cues)}_{'+'.join(later.cues)}"


def _staged(one: _Seen, other: _Seen) -> Iterator[str]:
    """Yield where in the story the two stand, and whether they are the first and the last of their kind."""
    yield f"labels={one.label}_{other.label}"
    yield f"label_one={one.label}"
    yield f"label_other={other.label}"
    yield f"opens_closes={one.is_first}_{other.is_last}"
    yield f"one_told_before={one.told_before}"
    yield f"other_told_before={other.told_before}"
