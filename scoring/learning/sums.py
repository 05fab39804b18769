"""Which sums an answer tells: a linear model over the words around every relation that its figures could have.

The model judges the words, not the numbers: it is trained on sums that come out as on those that
do not. A figure is questioned where a sum is surely told that does not give it, and no other sum
that the words allow does.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from scoring.learning.linear import LinearModel
from scoring.learning.sum_signs import SignNames, SumSigns
from scoring.quantities.amount import Amount
from scoring.quantities.arithmetic import is_apart, is_product
from scoring.quantities.outcome import Stated
from scoring.quantities.relation import FAMILY_OF, Relation
from scoring.quantities.relations import direct_relations_of, places_near, relations_of

_SURE: Final = 0.8
# what the words right around a figure must say of its being an outcome for a closer look
_LEAST: Final = -0.25
# how many figures before the one that is stated may explain it from afar
_EARLIER: Final = 40
_PROBABLE: Final = 0.1
_POSSIBLE: Final = 0.02
# "nine, two of which": a part of what was told, not what comes of it
_OF_WHICH: Final = re.compile(r"\sof wh(?:ich|om)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """A relation of figures that the numbers bear out, and how probable it is that the words tell it."""

    relation: Relation
    chance: float


def wrong_sums(text: str, told: Sequence[Amount], model: LinearModel) -> Iterator[Relation]:
    """Yield the sums that are told and do not come out, at most one for each figure that is stated."""
    reader = _Reader(text, told, model)
    return (wrong for stated in range(len(told)) if (wrong := reader.wrong(stated)) is not None)


class _Reader:
    """Reads the sums of one answer; what it has worked out is gone with it."""

    def __init__(self, text: str, told: Sequence[Amount], model: LinearModel) -> None:
        self._text = text
        self._told = told
        self._model = model
        self._signs = SumSigns(text, told)
        # one number at a time is read faster from a view than from an array
        self._columns: list[memoryview[float]] = [memoryview(column) for column in model.weights.T]
        self._rows: dict[SignNames, list[int]] = {}
        self._weights: dict[tuple[SignNames, int], float] = {}
        self._borne_out: dict[int, list[Read]] = {}

    def wrong(self, stated: int) -> Relation | None:
        """Return the sum that is surely told of a figure and does not give it, unless another that does explains it."""
        figure = self._told[stated].figure
        if not places_near(self._text, self._told, stated) or _OF_WHICH.match(self._text, figure.end):
            return None
        outcome = self._signs.stated(stated)
        families = frozenset(
            name for place, name in enumerate(self._model.classes) if self._weighed(outcome, place) >= _LEAST
        )
        if not families:
            return None
        said = Stated.of(self._text, self._told[stated])
        wrong = [
            (self._chance(relation), relation)
            for relation in direct_relations_of(self._text, self._told, stated, families=families)
            if said.is_likely(relation) and not said.fits(relation)
        ]
        chance, best = max(wrong, key=lambda one: one[0], default=(0.0, None))
        return best if best is not None and chance > _SURE and not self._is_explained(best) else None

    def _right(self, stated: int) -> list[Read]:
        """Return the relations that the numbers of a figure bear out, each with how probable it is."""
        if stated not in self._borne_out:
            self._borne_out[stated] = [
                Read(relation=relation, chance=self._chance(relation))
                for relation, fits in candidates(self._text, self._told, stated)
                if fits
            ]
        return self._borne_out[stated]

    def _chance(self, relation: Relation) -> float:
        family = self._model.classes.index(FAMILY_OF[relation.name])
        odds = sum([self._weighed(shown, family) for shown in self._signs.of(relation)])
        return 1.0 / (1.0 + math.exp(-odds - float(self._model.intercept[family])))

    def _weighed(self, shown: SignNames, family: int) -> float:
        """Return what some signs weigh in a family of sums."""
        key = shown, family
        if key not in self._weights:
            if shown not in self._rows:
                self._rows[shown] = self._model.rows(shown)
            self._weights[key] = sum(map(self._columns[family].__getitem__, self._rows[shown]))
        return self._weights[key]

    def _is_explained(self, wrong: Relation) -> bool:
        """Tell whether another sum, that comes out, could be told of these figures, or a longer product gives what is stated."""
        told = self._told
        near = [told[place].value for place in places_near(self._text, told, wrong.stated)]
        earlier = [amount.value for amount in told[max(0, wrong.stated - _EARLIER) : wrong.stated]]
        value = told[wrong.stated].value
        right = (one for place in wrong.places for one in self._right(place))
        return (
            is_product(value, near) or is_apart(value, earlier) or any(_explains(one, wrong) for one in right)
        )


def candidates(text: str, told: Sequence[Amount], stated: int) -> list[tuple[Relation, bool]]:
    """Return the relations that could be meant of a figure, and whether the numbers bear each out."""
    said = Stated.of(text, told[stated])
    found = (relation for relation in relations_of(text, told, stated) if said.is_likely(relation))
    return [(relation, said.fits(relation)) for relation in found]


def _explains(right: Read, wrong: Relation) -> bool:
    """Tell whether a sum that comes out is of the same figures, of the one that is stated, or of two of them."""
    other = right.relation
    if other.places == wrong.places:
        return True
    if other.stated == wrong.stated:
        return right.chance > _POSSIBLE
    shared = other.places & wrong.places
    return len(shared) > 1 and right.chance > (_POSSIBLE if wrong.stated in shared else _PROBABLE)
