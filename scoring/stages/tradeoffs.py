"""Passages in which something is gained and something given up: options, prices, and what decided."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from scoring.language import grounds
from scoring.language.document import Document, Passage
from scoring.learning.choices import choose
from scoring.learning.constraints import limiting
from scoring.learning.options import options
from scoring.learning.sides import sides
from scoring.learning.weighing import ReadPassage, WeighingModels, chance, one_before, passages, show
from scoring.report import Figure, FigureRole, Offsets, Option, Quantified, Tradeoff, Unit

_FAVOUR: Final = 1.75
_FAVOUR_IF_ASKED: Final = 2.2
_LEAST_CHANCE: Final = 0.25
_GAIN: Final[FigureRole] = "gain"
_COST: Final[FigureRole] = "cost"


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighing:
    """The passages that weigh options, in order, without overlap; `chance` that the answer weighs any.

    `sure` are the offsets of the options that can be spoken of by their names.
    """

    tradeoffs: tuple[Tradeoff, ...]
    sure: frozenset[Offsets]
    chance: float


def read_tradeoffs(
    doc: Document,
    spans: Sequence[Passage],
    units: Sequence[Unit],
    figures: Sequence[Figure],
    models: WeighingModels,
    *,
    asked: bool,
) -> Weighing:
    """Return the passages that weigh options, and how likely the answer as a whole weighs any.

    `units` are the labelled `spans`. Where the question asks for a trade-off, less is
    enough to see one; where it does not, none is seen in an answer that is unlikely to weigh anything. Figures for and against are judged within their passage, whatever
    part they play in the answer.
    """
    favour = _FAVOUR_IF_ASKED if asked else _FAVOUR
    shown = [show(span) for span in spans]
    likely = chance(shown, models)
    runs = passages(shown, models, favour=favour) if asked or likely > _LEAST_CHANCE else []
    found = [doc[spans[first].start : spans[last].end] for first, last in runs]
    free = [0, *(passage.end for passage in found)]
    weighed = [
        _tradeoff(passage, units, figures, models, free_from=start)
        for passage, start in zip(found, free, strict=False)
    ]
    return Weighing(
        tradeoffs=tuple(tradeoff for tradeoff, _ in weighed),
        sure=frozenset(place for _, sure in weighed for place in sure),
        chance=likely,
    )


def on_their_sides(figures: Sequence[Figure], tradeoffs: Sequence[Tradeoff]) -> tuple[Figure, ...]:
    """Return the figures, a gain or a cost told as what it is to the passage that weighs it."""
    sided = list(figures)
    for passage in tradeoffs:
        for places, role in ((passage.gains, _GAIN), (passage.costs, _COST)):
            for place in places:
                if sided[place].role in {_GAIN, _COST}:
                    sided[place] = replace(sided[place], role=role)
    return tuple(sided)


def _tradeoff(
    passage: Passage,
    units: Sequence[Unit],
    figures: Sequence[Figure],
    models: WeighingModels,
    *,
    free_from: int,
) -> tuple[Tradeoff, list[Offsets]]:
    """Return what a passage weighs, and where the options stand that can be spoken of by their names.

    `free_from` is the first word that belongs to no passage before it.
    """
    read = ReadPassage.of(one_before(passage, free_from))
    found = options(read, models.options, models.pairs)
    named = [option.phrase for option in found]
    if all(option.start >= passage.start for option in named):
        read = read.cut_to(passage.start)
    passage = read.span
    sentence = limiting(read, models.limits)
    limit = None if sentence is None else grounds.limit(sentence, within=passage)
    choice = choose(read, named, models.decided, models.chosen)
    place = passage.start_char, passage.end_char
    gains, costs = sides(passage.doc, place, figures, units, models.sides)
    sure = [(option.phrase.start_char, option.phrase.end_char) for option in found if option.is_sure]
    weighed = Tradeoff(
        start=passage.start_char,
        end=passage.end_char,
        options=tuple(Option(start=span.start_char, end=span.end_char, text=span.text) for span in named),
        chosen=None if choice is None else choice.option,
        gains=gains,
        costs=costs,
        constraint=limit,
        reason=grounds.reason(passage, None if choice is None else choice.said, limit),
        quantified=_quantified(gains, costs),
    )
    return weighed, sure


def _quantified(gains: tuple[int, ...], costs: tuple[int, ...]) -> Quantified:
    if gains and costs:
        return "both"
    return "one" if gains or costs else "none"
