"""Which sums an answer tells: a linear model over the words around every relation that its figures could have.

The model judges the words, not the numbers: it is trained on sums that come out as on those that
do not. A figure is questioned where a sum is surely told that does not give it, and no other sum
that the words allow does.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from scoring.learning.linear import LinearModel
from scoring.learning.sum_signs import Signs, signs, stated_signs
from scoring.quantities.amount import Amount
from scoring.quantities.arithmetic import is_apart, is_product
from scoring.quantities.outcome import Stated
from scoring.quantities.relation import FAMILY_OF, Relation
from scoring.quantities.relations import direct_relations_of, places_near, relations_of

_SURE: Final = 0.7
# what the words right around a figure must say of its being an outcome for a closer look
_LEAST: Final = -0.25
# how many figures before the one that is stated may explain it from afar
_EARLIER: Final = 40
_PROBABLE: Final = 0.1
_POSSIBLE: Final = 0.02


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """A relation of figures that the numbers bear out, and how probable it is that the words tell it."""

    relation: Relation
    chance: float


def wrong_sums(text: str, told: Sequence[Amount], model: LinearModel) -> Iterator[Relation]:
    """Yield the sums that are told and do not come out, at most one for each figure that is stated."""

    @cache
    def borne_out(place: int) -> list[Read]:
        return _read(text, told, place, model)

    for stated in range(len(told)):
        if not places_near(text, told, stated):
            continue
        outcome = _weighed(model, stated_signs(text, told, stated))
        families = frozenset(
            name for name, weight in zip(model.classes, outcome, strict=True) if weight >= _LEAST
        )
        if not families:
            continue
        said = Stated.of(text, told[stated])
        wrong = [
            (_chance(text, told, relation, model), relation)
            for relation in direct_relations_of(text, told, stated, families=families)
            if said.is_likely(relation) and not said.fits(relation)
        ]
        chance, best = max(wrong, key=lambda one: one[0], default=(0.0, None))
        if best is not None and chance > _SURE and not _is_explained(text, told, best, borne_out):
            yield best


def _read(text: str, told: Sequence[Amount], stated: int, model: LinearModel) -> list[Read]:
    """Return the relations that the numbers of a figure bear out, each with how probable it is."""
    return [
        Read(relation=relation, chance=_chance(text, told, relation, model))
        for relation, fits in candidates(text, told, stated)
        if fits
    ]


def _chance(text: str, told: Sequence[Amount], relation: Relation, model: LinearModel) -> float:
    family = model.classes.index(FAMILY_OF[relation.name])
    odds = sum(_weighed(model, shown)[family] for shown in signs(text, told, relation))
    return 1.0 / (1.0 + math.exp(-odds - float(model.intercept[family])))


@lru_cache(maxsize=1 << 12)
def _weighed(model: LinearModel, shown: Signs) -> tuple[float, ...]:
    """Return what some signs weigh in each family of sums."""
    return tuple(model.weights[model.rows(shown)].sum(axis=0).tolist())


def candidates(text: str, told: Sequence[Amount], stated: int) -> list[tuple[Relation, bool]]:
    """Return the relations that could be meant of a figure, and whether the numbers bear each out."""
    said = Stated.of(text, told[stated])
    found = (relation for relation in relations_of(text, told, stated) if said.is_likely(relation))
    return [(relation, said.fits(relation)) for relation in found]


def _is_explained(
    text: str, told: Sequence[Amount], wrong: Relation, borne_out: Callable[[int], list[Read]]
) -> bool:
    """Tell whether another sum, that comes out, could be told of these figures, or a longer product gives what is stated."""
    near = [told[place].value for place in places_near(text, told, wrong.stated)]
    earlier = [amount.value for amount in told[max(0, wrong.stated - _EARLIER) : wrong.stated]]
    value = told[wrong.stated].value
    right = (one for place in wrong.places for one in borne_out(place))
    return is_product(value, near) or is_apart(value, earlier) or any(_explains(one, wrong) for one in right)


def _explains(right: Read, wrong: Relation) -> bool:
    """Tell whether a sum that comes out is of the same figures, of the one that is stated, or of two of them."""
    other = right.relation
    if other.places == wrong.places:
        return True
    if other.stated == wrong.stated:
        return right.chance > _POSSIBLE
    shared = other.places & wrong.places
    return len(shared) > 1 and right.chance > (_POSSIBLE if wrong.stated in shared else _PROBABLE)
