"""Which figures of a passage stand for a gain, and which for a price.

Most passages with several figures have both, so that the side without any gets the figure
that most likely stands there, where another can be spared.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np

from scoring.language.document import Document
from scoring.learning.features import UnitFeatures
from scoring.learning.linear import Floats, LinearModel
from scoring.learning.roles import figure_features, plain_role
from scoring.report import Figure, Offsets, Unit

GAIN: Final = "gain"
COST: Final = "cost"
NEITHER: Final = "neither"
_ENOUGH: Final = 0.22


def sides(
    doc: Document, passage: Offsets, figures: Sequence[Figure], units: Sequence[Unit], model: LinearModel
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Return the indexes of the figures of a passage that speak for an option, and of those against."""
    places = within(passage, figures)
    if not places:
        return (), ()
    features = figure_features(doc, figures, units)
    chances = np.array(
        [_chances(doc, figures[place], features[place], model) for place in places], dtype=np.float64
    )
    taken = decide(chances, model.classes)
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


def _chances(doc: Document, figure: Figure, features: UnitFeatures, model: LinearModel) -> Floats:
    """Return the probability of each side; one word that says it by itself is certain."""
    role = plain_role(doc, figure)
    if role in {GAIN, COST}:
        return np.array([float(side == role) for side in model.classes])
    dense = np.array([features.vector], dtype=np.float64)
    chances: Floats = np.exp(model.log_probabilities([features.names], dense)[0])
    return chances


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
