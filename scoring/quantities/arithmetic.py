"""Pure arithmetic of stated numbers: what is near to what, and which numbers a product gives to the last digit."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from math import prod
from typing import Final

_ROUNDING: Final = 0.05
_EXACTLY: Final = 0.005
_PERIODS: Final = (1.0, 4.0, 5.0, 7.0, 12.0, 52.0, 60.0, 365.0)
# numbers of weeks, days and minutes in longer times, and hundredths, that a longer product is told without
_UNTOLD: Final = (1.0, 4.0, 5.0, 7.0, 12.0, 50.0, 52.0, 60.0, 1 / 60, 0.01, 7 / 5)
_MOST: Final = 4
_LARGE: Final = 100.0


def near(stated: float, exact: float, *, rounding: float = _ROUNDING) -> bool:
    """Tell whether a stated number is the exact one, rounded."""
    return abs(stated - exact) <= rounding * abs(exact) + 1e-9


def over_periods(stated: float, exact: float) -> bool:
    """Tell whether a number is the exact one, or that of so many days, weeks or months."""
    return any(near(stated, exact * factor) or near(stated, exact / factor) for factor in _PERIODS)


def is_product(stated: float, factors: Sequence[float]) -> bool:
    """Tell whether a number is, to the last digit, the product of two to four others; that of more than two by time too."""
    telling = [factor for factor in factors if factor not in (0.0, 1.0)]
    return any(
        near(stated, prod(chosen) * untold, rounding=_EXACTLY)
        for size in range(2, _MOST + 1)
        for chosen in combinations(telling, size)
        for untold in (_UNTOLD if size > 2 else (1.0,))
    )


def is_apart(stated: float, others: Sequence[float]) -> bool:
    """Tell whether a large number is, to the last digit, the difference or the total of two others."""
    return stated >= _LARGE and any(
        near(stated, outcome, rounding=_EXACTLY)
        for one, other in combinations(others, 2)
        for outcome in (abs(one - other), one + other)
    )
