"""Which figure is compared with which: a linear model over two figures and the words around them."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from spacy.tokens import Doc, Span, Token

from scoring.language.pairs import change, comparable, same_measure, time_cues, worded_tie
from scoring.learning.features import UnitFeatures, tense
from scoring.learning.linear import Floats, LinearModel
from scoring.report import Figure, Unit

APART: Final = "apart"
ORDERS: Final = (APART, "forward", "backward")
_NEIGHBOURS: Final = 6
_SURE_ENOUGH: Final = 0.25
_BESIDE: Final = 4
_LONGEST_BETWEEN: Final = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """Two figures that could be compared, by their places, and what speaks for it."""

    first: int
    second: int
    worded: str | None
    features: UnitFeatures


def tie_figures(
    doc: Doc, figures: Sequence[Figure], units: Sequence[Unit], model: LinearModel
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
            before, after = (first, second) if is_forward else (second, first)
            tied[before] = replace(tied[before], pair=after, direction=None)
            tied[after] = replace(tied[after], pair=before, direction=change(tied[before], tied[after]))
    return tuple(tied)


def _togetherness(candidate: Candidate, scores: Floats, model: LinearModel) -> float:
    """Return how surely two figures are compared: beyond doubt where the words say so."""
    return 1.0 if candidate.worded else 1.0 - float(scores[model.classes.index(APART)])


def candidates(doc: Doc, figures: Sequence[Figure], units: Sequence[Unit]) -> list[Candidate]:
    """Return every two figures of one answer, not far apart, that can be values of one quantity."""
    text = doc.text
    spans = [doc.char_span(figure.start, figure.end, alignment_mode="expand") for figure in figures]
    found = []
    labels = [_label(figure, units) for figure in figures]
    for first, figure in enumerate(figures):
        for second in range(first + 1, min(first + 1 + _NEIGHBOURS, len(figures))):
            one, other = spans[first], spans[second]
            if one is not None and other is not None and comparable(figure, figures[second]):
                worded = worded_tie(text, figure, figures[second]) if second == first + 1 else None
                names = (
                    *_compared(figure, figures[second]),
                    *_apart(figures, first, second, one, other),
                    *_words(one, other),
                    *_told(text, figure, figures[second]),
                    *_staged(figures, first, second, labels),
                    f"worded={worded}",
                )
                found.append(
                    Candidate(
                        first=first,
                        second=second,
                        worded=worded,
                        features=UnitFeatures(names=names, vector=np.zeros(0, dtype=np.float32)),
                    )
                )
    return found


def _compared(one: Figure, other: Figure) -> Iterator[str]:
    yield f"kind={one.kind}"
    yield f"way={change(one, other)}"
    yield f"same_unit={one.unit == other.unit}"
    if one.value and other.value:
        yield f"magnitudes={min(int(3 * abs(math.log10(abs(other.value) / abs(one.value)))), 6)}"


def _apart(figures: Sequence[Figure], first: int, second: int, one: Span, other: Span) -> Iterator[str]:
    sentences = sum(bool(token.is_sent_start) for token in one.doc[one.end : other.start + 1])
    alike = sum(figure.kind == figures[first].kind for figure in figures[first + 1 : second])
    yield f"sentences={min(sentences, 4)}"
    yield f"figures={second - first}"
    yield f"alike={min(alike, 3)}"
    yield f"kind_sentences={figures[first].kind}_{min(sentences, 4)}"


def _words(one: Span, other: Span) -> Iterator[str]:
    between = [token for token in one.doc[one.end : other.start] if not token.is_space]
    if len(between) <= _LONGEST_BETWEEN:
        yield from {f"between={token.lower_}" for token in between}
        if len(between) <= _BESIDE:
            yield f"joined={'_'.join(token.lower_ for token in between)}"
    for side, tokens in (
        ("lead", one.doc[max(one.sent.start, one.start - _BESIDE) : one.start]),
        ("follow", one.doc[one.end : one.end + _BESIDE]),
        ("into", other.doc[max(other.sent.start, other.start - _BESIDE) : other.start]),
        ("trail", other.doc[other.end : other.end + _BESIDE]),
    ):
        yield from {f"{side}={token.lower_}" for token in tokens if not token.is_space}
    yield f"tenses={_tense(one)}_{_tense(other)}"


def _tense(span: Span) -> str:
    verb: Token | None = next((token for token in span.root.ancestors if token.pos_ in {"VERB", "AUX"}), None)
    return "none" if verb is None else tense(verb)


def _staged(figures: Sequence[Figure], first: int, second: int, labels: Sequence[str]) -> Iterator[str]:
    """Yield where in the story the two stand, and whether they are the first and the last of their kind."""
    one, other = labels[first], labels[second]
    yield f"labels={one}_{other}"
    yield f"label_one={one}"
    yield f"label_other={other}"
    kind = figures[first].kind
    opens = all(figure.kind != kind for figure in figures[:first])
    closes = all(figure.kind != kind for figure in figures[second + 1 :])
    yield f"opens_closes={opens}_{closes}"
    earlier = {figure.value for figure in figures[:second] if figure.kind == kind}
    yield f"told_before={figures[second].value in earlier}"
    yield f"one_told_before={any(figure.value == figures[first].value for figure in figures[:first])}"


def _label(figure: Figure, units: Sequence[Unit]) -> str:
    return next((unit.label for unit in units if unit.start <= figure.start < unit.end), "O")


def _told(text: str, one: Figure, other: Figure) -> Iterator[str]:
    shared = same_measure(text, one, other)
    yield f"measure={'none' if one.measure is None or other.measure is None else shared}"
    said, later = time_cues(text, one), time_cues(text, other)
    yield f"cues={'+'.join(said)}_{'+'.join(later)}"
    yield from (f"cue_one={cue}" for cue in said)
    yield from (f"cue_other={cue}" for cue in later)
    yield f"measure_cues={shared}_{'+'.join(said)}_{'+'.join(later)}"
