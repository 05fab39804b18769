"""Which figures of a passage stand for a gain, and which for a price.

Most passages with several figures have both, so that the side without any gets the figure
that most likely stands there, where another can be spared.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import numpy as np

from scoring.language.document import Document
from scoring.learning.linear import Floats, LinearModel
from scoring.learning.roles import figure_features, log_probabilities, plain_role
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
    taken = decide(_chances(doc, figures, units, places, model), model.classes)
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
    figures: Sequence[Figure],
    units: Sequence[Unit],
    places: Sequence[int],
    model: LinearModel,
) -> Floats:
    """Return the probability of each side for the figures at these places; one word that says it by itself is certain."""
    roles = {place: plain_role(doc, figures[place]) for place in places}
    chances: dict[int, Any] = {
        place: [float(side == role) for side in model.classes]
        for place, role in roles.items()
        if role in {GAIN, COST}
    }
    unsaid = [place for place in places if place not in chances]
    if unsaid:
        read = log_probabilities(model, figure_features(doc, figures, units, unsaid))
        chances |= dict(zip(unsaid, np.exp(read), strict=True))
    return np.array([chances[place] for place in places], dtype=np.float64)


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
