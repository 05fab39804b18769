"""The part that a figure plays: a linear model over what stands around it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final, cast

import numpy as np

from scoring.language.document import Document, Passage
from scoring.language.sentences import sentence_around
from scoring.learning.features import UnitFeatures, log_probabilities
from scoring.learning.linear import Floats, LinearModel
from scoring.learning.role_cues import Told, cue_signs
from scoring.learning.role_sequence import ranks, sequence_signs
from scoring.learning.role_signs import sentence_signs, signs
from scoring.quantities import patterns as quantities
from scoring.quantities.measured import around
from scoring.report import Figure, FigureRole, Unit

_BEFORE: Final = frozenset({"baseline", "target"})
_AFTER: Final = frozenset({"result", "gain", "cost"})
_ANY: Final = frozenset({*_BEFORE, *_AFTER, "scale", "context", "none"})
_PROJECTED: Final = frozenset({"would", "could", "might", "will", "'d"})
_WINDOW: Final = 6
_LABELS: Final = ("S", "T", "A", "R", "L", "O")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class FigureModels:
    """The models that read figures: what bare numbers tell, which are compared, and what part each plays."""

    bare: LinearModel
    ties: LinearModel
    roles: LinearModel


def play_roles(
    doc: Document, figures: Sequence[Figure], units: Sequence[Unit], model: LinearModel
) -> tuple[Figure, ...]:
    """Return the figures with their roles; what measures nothing has none."""
    roles = {place: plain_role(doc, figure) for place, figure in enumerate(figures) if figure.role != "none"}
    unsaid = [place for place, role in roles.items() if role is None]
    if unsaid:
        scores = log_probabilities(model, figure_features(doc, figures, units, unsaid))
        roles |= {place: _role(figures, place, row, model) for place, row in zip(unsaid, scores, strict=True)}
    return tuple(_playing(figure, roles.get(place) or figure.role) for place, figure in enumerate(figures))


def _playing(figure: Figure, role: FigureRole) -> Figure:
    return figure if figure.role == role else replace(figure, role=role)


def plain_role(doc: Document, figure: Figure) -> FigureRole | None:
    """Return the role that one word says by itself: "would save", "cost", "the limit was"; else None."""
    span = doc.char_span(figure.start, figure.end)
    if span is None or figure.pair is not None:
        return None
    measure = None if figure.measure is None else doc.char_span(*figure.measure)
    if measure is not None and measure.root.lemma_.lower() in quantities.PLAIN["target_nouns"]:
        return "target"
    verb = next((token for token in around(span, _WINDOW) if token.pos_ == "VERB"), None)
    if verb is None:
        return None
    if verb.lemma_.lower() in quantities.PLAIN["cost_verbs"]:
        return "cost"
    projected = any(child.lemma_.lower() in _PROJECTED for child in verb.children if child.dep_ == "aux")
    burden = measure is not None and any(
        token.lemma_.lower() in quantities.PLAIN["burdens"] for token in measure
    )
    if projected and burden and figure.direction != "down":
        return "cost"
    return "gain" if projected and verb.lemma_.lower() in quantities.PLAIN["gain_verbs"] else None


def _role(figures: Sequence[Figure], place: int, scores: Floats, model: LinearModel) -> FigureRole:
    """Return the likeliest role that a figure can play where it stands in its pair."""
    possible = _possible(figures, place)
    best = max(
        (column for column, role in enumerate(model.classes) if role in possible),
        key=lambda column: float(scores[column]),
        default=0,
    )
    return cast("FigureRole", model.classes[best])


def _possible(figures: Sequence[Figure], place: int) -> frozenset[str]:
    pair = figures[place].pair
    if pair is None:
        return _ANY
    if figures[place].direction is not None:
        return _AFTER
    return _BEFORE if figures[pair].direction is not None else _ANY


def figure_features(
    doc: Document, figures: Sequence[Figure], units: Sequence[Unit], places: Iterable[int]
) -> list[UnitFeatures]:
    """Return the features of the figures of one answer that have these places, in their order."""
    told = Told(doc=doc, units=units)
    said: dict[Passage, list[str]] = {}
    ranked = ranks(figures)
    return [_features(told, figures, place, ranked[place], said) for place in places]


def _features(
    told: Told,
    figures: Sequence[Figure],
    place: int,
    rank: tuple[int, int],
    said: dict[Passage, list[str]],
) -> UnitFeatures:
    """Return the features of one figure; `said` keeps the signs of each sentence for the next figure."""
    figure = figures[place]
    standing = told.unit_of(figure)
    unit = None if standing is None else told.units[standing]
    label = "O" if unit is None else unit.label
    span = told.doc.char_span(figure.start, figure.end)
    names = [
        *_own(figure),
        *_tied(figures, place),
        *_placed(figure, label, len(told.doc.text)),
        *sequence_signs(told.doc.text, figures, place, rank),
    ]
    if span is not None:
        sentence = sentence_around(span)
        if sentence not in said:
            said[sentence] = sentence_signs(sentence)
        names += [*said[sentence], *signs(told.doc, span, sentence, figure, label)]
        names += [] if standing is None else cue_signs(told, standing, span, figure, label)
    probabilities = {} if unit is None else unit.probabilities
    vector = np.array([probabilities.get(label, 0.0) for label in _LABELS], dtype=np.float32)
    return UnitFeatures(names=tuple(names), vector=vector)


def _own(figure: Figure) -> Iterator[str]:
    yield f"kind={figure.kind}"
    yield f"unit={figure.unit}"
    yield f"kind_direction={figure.kind}_{figure.direction}"
    yield f"direction={figure.direction}"
    yield f"signed={figure.text[0] in '+-±'}"


def _tied(figures: Sequence[Figure], place: int) -> Iterator[str]:
    pair = figures[place].pair
    if pair is None:
        yield "pair=none"
        return
    later = figures[place].direction is not None
    yield f"pair={'after' if later else 'before'}"
    yield f"pair_order={'first' if place < pair else 'second'}_{'after' if later else 'before'}"


def _placed(figure: Figure, label: str, length: int) -> Iterator[str]:
    yield f"label={label}"
    yield f"label_kind={label}_{figure.kind}"
    yield f"position={4 * figure.start // max(length, 1)}"
