"""Which figures of a passage stand for a gain, and which for a price.

Most passages with several figures have both, so that the side without any gets the figure
that most likely stands there, where another can be spared.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

import numpy as np

from scoring.language.document import Document
from scoring.learning.features import UnitFeatures, log_probabilities
from scoring.learning.linear import Floats, LinearModel
from scoring.learning.roles import figure_features, plain_role
from scoring.report import Figure, Offsets, Unit

GAIN: Final = "gain"
COST: Final = "cost"
NEITHER: Final = "neither"
_ENOUGH: Final = 0.22
_MANY: Final = 5


def sides(
    doc: Document, passage: Offsets, figures: Sequence[Figure], units: Sequence[Unit], model: LinearModel
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Return the indexes of the figures of a passage that speak for an option, and of those against."""
    places = within(passage, figures)
    if not places:
        return (), ()
    taken = decide(_chances(doc, passage, figures, units, model), model.classes)
    gains, costs = (
        tuple(place for place, side in zip(places, taken, strict=True) if side == wanted)
        for wanted in (GAIN, COST)
    )
    return gains, costs


def within(passage: Offsets, figures: Sequence[Figure]) -> list[int]:
    """Return the indexes of the figures of a passage that measure something."""
    return [
        place
        for place, figure in enumerate(figures)
        if passage[0] <= figure.start < passage[1] and figure.role != "none"
    ]


def _chances(
    doc: Document,
    passage: Offsets,
    figures: Sequence[Figure],
    units: Sequence[Unit],
    model: LinearModel,
) -> Floats:
    """Return the probability of each side for the figures of a passage; one word that says it by itself is certain."""
    features = side_features(doc, passage, figures, units)
    chances: Floats = np.exp(log_probabilities(model, features))
    for row, place in enumerate(within(passage, figures)):
        role = plain_role(doc, figures[place])
        if role in {GAIN, COST}:
            chances[row] = [float(side == role) for side in model.classes]
    return chances


def side_features(
    doc: Document, passage: Offsets, figures: Sequence[Figure], units: Sequence[Unit]
) -> list[UnitFeatures]:
    """Return the features of the figures of a passage: those of their parts, and where in it they stand."""
    places = within(passage, figures)
    features = figure_features(doc, figures, units, places)
    return [
        replace(own, names=(*own.names, *_standing(passage, [figures[place] for place in places], order)))
        for order, own in enumerate(features)
    ]


def _standing(passage: Offsets, figures: Sequence[Figure], order: int) -> Iterator[str]:
    start, end = passage
    yield f"third={3 * (figures[order].start - start) // (end - start)}"
    yield f"figures={min(len(figures), _MANY)}"
    yield f"order={min(order, _MANY)}"
    yield f"last={order == len(figures) - 1}"
    if order:
        yield f"like_the_last={figures[order - 1].kind == figures[order].kind}"
        yield f"after={figures[order - 1].role}"


def decide(chances: Floats, classes: Sequence[str]) -> list[str]:
    """Return the side of each figure; `chances` has shape (figures, sides)."""
    taken = [classes[int(best)] for best in chances.argmax(axis=1)]
    for side in (GAIN, COST):
        if side in taken:
            continue
        spare = [place for place, other in enumerate(taken) if other == NEITHER or taken.count(other) > 1]
        column = classes.index(side)
        best = max(spare, key=lambda place, column=column: float(chances[place, column]), default=None)  # type: ignore[misc]
        if best is not None and chances[best, column] > _ENOUGH:
            taken[best] = side
    return taken
