"""What an evaluation finds: figures with their intervals, reliability bins, and examples of failures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from scoring.evaluation.intervals import Indexes, interval, interval_of_mean
from scoring.learning.linear import Floats

_DECIMALS: Final = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One measured figure: of which group of cases, over how many of them.

    `low` and `high` bound its bootstrap 95 % interval over cases; None where it has none.
    """

    measure: str
    group: str
    value: float
    cases: int
    low: float | None = None
    high: float | None = None

    def rounded(self) -> Figure:
        """Return the figure with the decimals that are kept."""
        low, high = (None if bound is None else round(bound, _DECIMALS) for bound in (self.low, self.high))
        return replace(self, value=round(self.value, _DECIMALS), low=low, high=high)

    @classmethod
    def mean(cls, measure: str, values: Sequence[float] | Floats, *, group: str = "all") -> Figure:
        """Return the mean of one value for each case, 0 for no cases; a share is a mean of truths."""
        value = float(np.mean(values)) if len(values) else 0.0
        low, high = interval_of_mean(values)
        return cls(measure=measure, group=group, value=value, cases=len(values), low=low, high=high)

    @classmethod
    def of(
        cls, measure: str, statistic: Callable[[Indexes], float], cases: int, *, group: str = "all"
    ) -> Figure:
        """Return a statistic of all cases; it takes the indexes of the cases to reckon with."""
        low, high = interval(statistic, cases)
        value = statistic(slice(None))
        return cls(measure=measure, group=group, value=value, cases=cases, low=low, high=high)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bin:
    """Claims whose probabilities lie near each other: how many of them turned out true.

    `probability` is their mean; a measure is calibrated where it equals `share`.
    """

    measure: str
    probability: float
    share: float
    cases: int

    def rounded(self) -> Bin:
        """Return the bin with the decimals that are kept."""
        return replace(
            self, probability=round(self.probability, _DECIMALS), share=round(self.share, _DECIMALS)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A failure on one of our own texts: what was expected, what came, and short quotes."""

    measure: str
    group: str
    id: str
    told: str
    quotes: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """Everything that one set of cases showed."""

    figures: tuple[Figure, ...] = ()
    bins: tuple[Bin, ...] = ()
    examples: tuple[Example, ...] = ()

    @classmethod
    def together(cls, findings: Sequence[Findings]) -> Findings:
        """Return several findings as one, in their order."""
        return cls(
            figures=tuple(figure for found in findings for figure in found.figures),
            bins=tuple(entry for found in findings for entry in found.bins),
            examples=tuple(example for found in findings for example in found.examples),
        )
