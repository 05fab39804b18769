"""A linear model served from arrays, so that scoring needs neither scikit-learn nor its start-up time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, chain

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class LinearModel:
    """Multinomial logistic regression over named features and a dense vector.

    `weights` has a row for each name of `vocabulary`, then one for each dense value, and a
    column for each class.
    """

    classes: tuple[str, ...]
    vocabulary: tuple[str, ...]
    weights: Floats
    intercept: Floats
    _rows: dict[str, int] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_rows", {name: row for row, name in enumerate(self.vocabulary)})

    def log_probabilities(self, names: Sequence[Sequence[str]], dense: Floats) -> Floats:
        """Return the log-probability of each class, shape (samples, classes).

        `names` holds the feature names of each sample and `dense` its values, shape
        (samples, dense features). Unknown names are passed over.
        """
        scores = dense @ self.weights[len(self.vocabulary) :] + self.intercept
        row_of = self._rows.get
        held = [_in_order(map(row_of, own)) for own in names]
        known = [sample for sample, rows in enumerate(held) if rows]
        if known:
            taken = self.weights[list(chain.from_iterable(held))]
            starts = [0, *accumulate(len(held[sample]) for sample in known[:-1])]
            scores[known] += np.add.reduceat(taken, starts, axis=0)
        return log_softmax(scores)

    def log_odds(self, names: Sequence[Sequence[str]], wanted: str) -> Floats:
        """Return the log-odds of one of two classes for samples without dense values, shape (samples,)."""
        scores = self.log_probabilities(names, np.zeros((len(names), 0)))
        column = self.classes.index(wanted)
        odds: Floats = scores[:, column] - scores[:, 1 - column]
        return odds


def _in_order(rows: Iterable[int | None]) -> list[int]:
    """Return the rows that there are, each once: in one order, so that sums are the same to the last bit."""
    once = set(rows)
    once.discard(None)
    return sorted(once)  # type: ignore[arg-type]  # no None is left


def log_softmax(scores: Floats) -> Floats:
    """Return the logarithm of the softmax of each row: ``s - log(sum(exp(s)))``."""
    shifted = scores - scores.max(axis=-1, keepdims=True)
    normalised: Floats = shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))
    return normalised
