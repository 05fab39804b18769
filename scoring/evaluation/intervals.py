"""How far a figure could move had other cases been drawn: the percentile bootstrap.

After B. Efron and R. Tibshirani, "An introduction to the bootstrap" (1993), chapter 13.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from scoring.learning.linear import Floats

Indexes = NDArray[np.int64] | slice
Bounds = tuple[float, float] | tuple[None, None]

_RESAMPLES: Final = 1000
_SEED: Final = 1979
_TAILS: Final = (2.5, 97.5)


def interval(statistic: Callable[[Indexes], float], cases: int) -> Bounds:
    """Return the 95 % interval of a statistic over resampled cases; None for fewer than two.

    The statistic takes the indexes of the cases, some of them repeated. The draws are the
    same for the same number of cases.
    """
    if cases < 2:
        return None, None
    draws = np.random.default_rng(_SEED).integers(cases, size=(_RESAMPLES, cases))
    low, high = np.percentile([statistic(draw) for draw in draws], _TAILS)
    return float(low), float(high)


def interval_of_mean(values: Sequence[float] | Floats) -> Bounds:
    """Return the 95 % interval of the mean of one value for each case."""
    row = np.array(values, dtype=np.float64)
    return interval(lambda chosen: float(row[chosen].mean()), len(row))
