"""Pure arithmetic of stated numbers: what a conclusion can follow from, allowing for rounding."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations
from math import prod
from typing import Final

_ROUNDING: Final = 0.05
_PERIODS: Final = (1.0, 4.0, 5.0, 7.0, 12.0, 52.0, 60.0, 365.0)
_MOST: Final = 4


def near(stated: float, exact: float, *, rounding: float = _ROUNDING) -> bool:
    """Tell whether a stated number is the exact one, rounded."""
    return abs(stated - exact) <= rounding * abs(exact) + 1e-9


def follows(stated: float, operands: Sequence[float]) -> bool:
    """Tell whether a number follows from some of the operands by any sum that people state.

    Sums, differences, products, quotients, shares and changes in per cent, also with a
    number of days, weeks or months in a longer period.
    """
    return any(near(stated, result) for result in _results(operands[-_MOST:]))


def over_periods(stated: float, exact: float) -> bool:
    """Tell whether a number is the exact one, or that of so many days, weeks or months."""
    return any(near(stated, exact * factor) or near(stated, exact / factor) for factor in _PERIODS)


def _results(operands: Sequence[float]) -> Iterator[float]:
    for size in range(2, len(operands) + 1):
        for chosen in combinations(operands, size):
            yield sum(chosen)
            yield from (abs(prod(chosen)) * factor for factor in _PERIODS)
            yield from (abs(prod(chosen)) / factor for factor in _PERIODS)
    for one, other in combinations(operands, 2):
        yield abs(one - other)
        for small, large in ((one, other), (other, one)):
            if large:
                share = small / large
                yield from (share * factor for factor in _PERIODS)
                yield from (share / factor for factor in _PERIODS)
                yield abs(1 - share) * 100
                yield abs(1 - share)
