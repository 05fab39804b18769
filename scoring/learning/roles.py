"""The part that a figure plays: a linear model over what stands around it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final, cast

import numpy as np
from spacy.tokens import Doc, Span, Token

from scoring.language import quantities
from scoring.language.measured import around
from scoring.learning.features import UnitFeatures, Vector, tense
from scoring.learning.linear import Floats, LinearModel
from scoring.report import Figure, FigureRole, Unit

_BEFORE: Final = frozenset({"baseline", "target"})
_AFTER: Final = frozenset({"result", "gain", "cost"})
_ANY: Final = frozenset({*_BEFORE, *_AFTER, "scale", "context", "none"})
_PROJECTED: Final = frozenset({"would", "could", "might", "will", "'d"})
_WINDOW: Final = 6
_LABELS: Final = ("S", "T", "A", "R", "L", "O")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class FigureModels:
    """The models that read figures: which are compared, and what part each plays."""

    ties: LinearModel
    roles: LinearModel


def play_roles(
    doc: Doc, figures: Sequence[Figure], units: Sequence[Unit], model: LinearModel
) -> tuple[Figure, ...]:
    """Return the figures with their roles; what measures nothing has none."""
    if not figures:
        return ()
    features = figure_features(doc, figures, units)
    scores = model.log_probabilities(
        [entry.names for entry in features], np.array([entry.vector for entry in features], dtype=np.float64)
    )
    return tuple(
        figure
        if figure.role == "none"
        else replace(figure, role=plain_role(doc, figure) or _role(figures, place, scores[place], model))
        for place, figure in enumerate(figures)
    )


def plain_role(doc: Doc, figure: Figure) -> FigureRole | None:
    """Return the role that one word says by itself: "would save", "cost", "the limit was"; else None."""
    span = doc.char_span(figure.start, figure.end, alignment_mode="expand")
    if span is None or figure.pair is not None:
        return None
    measure = None if figure.measure is None else doc.char_span(*figure.measure, alignment_mode="expand")
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


def figure_features(doc: Doc, figures: Sequence[Figure], units: Sequence[Unit]) -> list[UnitFeatures]:
    """Return the features of each figure of one answer, in order."""
    found = []
    length = len(doc.text)
    for place, figure in enumerate(figures):
        unit = next((unit for unit in units if unit.start <= figure.start < unit.end), None)
        span = doc.char_span(figure.start, figure.end, alignment_mode="expand")
        names = [*_own(figure), *_tied(figures, place), *_placed(figure, unit, length)]
        if span is not None:
            names += [*_words(span), *_grammar(span), *_measured(doc, figure)]
        probabilities = {} if unit is None else unit.probabilities
        found.append(
            UnitFeatures(
                names=tuple(names),
                vector=np.concatenate(
                    [
                        np.array([probabilities.get(label, 0.0) for label in _LABELS], dtype=np.float32),
                        *_vectors(doc, span),
                    ]
                ),
            )
        )
    return found


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


def _placed(figure: Figure, unit: Unit | None, length: int) -> Iterator[str]:
    label = "O" if unit is None else unit.label
    yield f"label={label}"
    yield f"label_kind={label}_{figure.kind}"
    yield f"position={4 * figure.start // max(length, 1)}"


def _words(span: Span) -> Iterator[str]:
    """Yield the words of the figure's sentence, those near it by side and those next to it by place."""
    sentence = span.sent
    before = [
        token for token in span.doc[max(sentence.start, span.start - _WINDOW) : span.start] if token.is_alpha
    ]
    after = [token for token in span.doc[span.end : min(sentence.end, span.end + _WINDOW)] if token.is_alpha]
    yield from (f"before={token.lemma_.lower()}" for token in before)
    yield from (f"after={token.lemma_.lower()}" for token in after)
    yield from (f"near={token.lemma_.lower()}" for token in (*before, *after))
    yield f"previous={before[-1].lower_ if before else 'none'}"
    yield f"next={after[0].lower_ if after else 'none'}"
    near = {token.lemma_.lower() for token in (*before, *after)} | {
        token.lower_ for token in (*before, *after)
    }
    said = {token.lemma_.lower() for token in sentence}
    for part, words in quantities.PARTS.items():
        yield f"near_{part}={min(len(near & words), 2)}"
        yield f"said_{part}={min(len(said & words), 2)}"


def _grammar(span: Span) -> Iterator[str]:
    root = span.root
    yield f"dependency={root.dep_}"
    verb = _verb(root)
    if verb is None:
        return
    yield f"verb={verb.lemma_.lower()}"
    yield f"tense={tense(verb)}"
    lemma = verb.lemma_.lower()
    yield f"verb_way={'up' if lemma in quantities.UP else 'down' if lemma in quantities.DOWN else 'none'}"
    subject = next((child for child in verb.children if child.dep_ in {"nsubj", "nsubjpass"}), None)
    yield f"subject={'none' if subject is None else subject.lower_}"
    yield from (
        f"helped={child.lower_}" for child in verb.children if child.dep_ in {"aux", "auxpass", "neg"}
    )
    yield from (f"preposition={token.lower_}" for token in _prepositions(root))


def _measured(doc: Doc, figure: Figure) -> Iterator[str]:
    if figure.measure is None:
        yield "measure=none"
        return
    span = doc.char_span(*figure.measure, alignment_mode="expand")
    if span is not None:
        yield f"measure={span.root.lemma_.lower()}"


def _verb(token: Token) -> Token | None:
    return next((ancestor for ancestor in token.ancestors if ancestor.pos_ in {"VERB", "AUX"}), None)


def _prepositions(token: Token) -> Iterator[Token]:
    for ancestor in token.ancestors:
        if ancestor.pos_ in {"VERB", "AUX"}:
            return
        if ancestor.dep_ == "prep":
            yield ancestor


def _vectors(doc: Doc, span: Span | None) -> Iterator[Vector]:
    """Yield the pipeline's vectors of the figure, of its verb and of its surroundings."""
    empty = np.zeros(doc.tensor.shape[1:], dtype=np.float32)
    if span is None:
        yield from (empty, empty, empty)
        return
    verb = _verb(span.root)
    yield doc.tensor[span.start : span.end].mean(axis=0)
    yield empty if verb is None else doc.tensor[verb.i]
    yield doc.tensor[max(0, span.start - _WINDOW) : span.end + _WINDOW].mean(axis=0)
