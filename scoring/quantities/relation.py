"""A relation between figures: one that could follow from others by a sum."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from scoring.quantities.amount import FACTOR, Amount

ALL: Final = 100.0
# what is told alike: the words around sums of one family say much the same
FAMILIES: Final[Mapping[str, tuple[str, ...]]] = {
    "change": ("change", "change_back", "points", "times", "times_more", "difference"),
    "share": ("share", "share_of_both", "part", "rest", "same"),
    "total": ("total", "left", "average"),
    "product": ("product", "over_time", "product_of_three", "product_over_time"),
    "quotient": ("each", "pace", "fits", "lasts"),
    "adjusted": ("less", "more", "whole", "before"),
    "steps": (
        "gap_times", "gap_each", "gap_over_time", "both_times", "both_each", "both_over_time", "product_and", "product_less",
    ),
}  # fmt: skip
FAMILY_OF: Final[Mapping[str, str]] = {name: family for family, names in FAMILIES.items() for name in names}


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """A figure and those it could follow from, by their places; `exact` is the outcome in the unit of `stated`.

    `also` are other outcomes that people tell for the same sum, as those of working days.
    """

    name: str
    terms: tuple[int, ...]
    stated: int
    exact: float
    also: tuple[float, ...] = ()

    @classmethod
    def of(cls, name: str, terms: tuple[int, ...], stated: int, outcomes: Sequence[float]) -> Relation:
        """Return the relation with its outcomes, the exact one first."""
        exact, *also = outcomes
        return cls(name=name, terms=terms, stated=stated, exact=exact, also=tuple(also))

    @property
    def places(self) -> frozenset[int]:
        """Return the places of all figures of the sum."""
        return frozenset((*self.terms, self.stated))


def scale(one: Amount, other: Amount) -> float | None:
    """Return what a value is multiplied by to have the unit of another; None where they do not measure the same.

    Multiples and fractions measure nothing by themselves.
    """
    return None if FACTOR in (one.dimension, other.dimension) else one.scale(other)
