"""Agreement of two sets of marks: labels by their F1, levels by weighted kappa."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

Counts = NDArray[np.int64]
HIGHEST: Final = 5


def confusion(gold: Sequence[str], found: Sequence[str], labels: Sequence[str]) -> Counts:
    """Return how often each label (row) was found as each (column); other labels count in the last of both."""
    places = {label: place for place, label in enumerate(labels)}
    other = len(labels)
    table = np.zeros((other + 1, other + 1), dtype=np.int64)
    for one, another in zip(gold, found, strict=True):
        table[places.get(one, other), places.get(another, other)] += 1
    return table


def f1_each(table: Counts) -> NDArray[np.float64]:
    """Return ``2 tp / (2 tp + fp + fn)`` for each label of a confusion, 0 where there is neither."""
    hits = np.diagonal(table)[:-1].astype(np.float64)
    both = table.sum(axis=0)[:-1] + table.sum(axis=1)[:-1]
    shares: NDArray[np.float64] = np.divide(2 * hits, both, out=np.zeros_like(hits), where=both > 0)
    return shares


def weighted_kappa(levels: Counts) -> float:
    """Return Cohen's kappa with quadratic weights of two marks for each case, shape (cases, 2).

    ``1 - sum(w * observed) / sum(w * expected)`` with ``w = (i - j)²``, after J. Cohen,
    "Weighted kappa" (1968). Without any spread there is nothing to agree on: 0, or 1 when
    all marks are one.
    """
    if not len(levels):
        return 0.0
    first, second = levels[:, 0], levels[:, 1]
    observed = float(((first - second) ** 2).mean())
    scale = np.arange(1, HIGHEST + 1)
    shares = [(row[:, None] == scale).mean(axis=0) for row in (first, second)]
    expected = float(shares[0] @ ((scale[:, None] - scale) ** 2) @ shares[1])
    if expected == 0.0:
        return 1.0 if observed == 0.0 else 0.0
    return 1.0 - observed / expected
