"""Passages in which something is gained and something given up: options, prices, and what decided."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from spacy.tokens import Doc, Span

from scoring.language import deciding
from scoring.language.sentences import sentences
from scoring.learning.constraints import limiting
from scoring.learning.options import options
from scoring.learning.sides import sides
from scoring.learning.weighing import WeighingModels, passages
from scoring.report import Figure, Option, Quantified, Tradeoff, Unit

_FAVOUR: Final = 0.75
_FAVOUR_IF_ASKED: Final = 1.1


def read_tradeoffs(
    doc: Doc,
    spans: Sequence[Span],
    units: Sequence[Unit],
    figures: Sequence[Figure],
    models: WeighingModels,
    *,
    asked: bool,
) -> tuple[Tradeoff, ...]:
    """Return the passages that weigh options, in order, without overlap.

    `units` are the labelled `spans`. Where the question asks for a trade-off, less is
    enough to see one. Figures for and against are judged within their passage, whatever
    part they play in the answer.
    """
    favour = _FAVOUR_IF_ASKED if asked else _FAVOUR
    found = (
        doc[spans[first].start : spans[last].end] for first, last in passages(spans, models, favour=favour)
    )
    return tuple(_tradeoff(passage, units, figures, models) for passage in found)


def _tradeoff(
    passage: Span, units: Sequence[Unit], figures: Sequence[Figure], models: WeighingModels
) -> Tradeoff:
    named = options(passage, models.options)
    limit = limiting(sentences(passage), models.limits)
    place = passage.start_char, passage.end_char
    gains, costs = sides(passage.doc, place, figures, units, models.sides)
    return Tradeoff(
        start=passage.start_char,
        end=passage.end_char,
        options=tuple(Option(start=span.start_char, end=span.end_char, text=span.text) for span in named),
        chosen=deciding.chosen(passage, named),
        gains=gains,
        costs=costs,
        constraint=None if limit is None else deciding.limit(limit, within=passage),
        reason=deciding.reason(passage),
        quantified=_quantified(gains, costs),
    )


def _quantified(gains: tuple[int, ...], costs: tuple[int, ...]) -> Quantified:
    if gains and costs:
        return "both"
    return "one" if gains or costs else "none"
