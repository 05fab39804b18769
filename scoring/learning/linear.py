"""A linear model served from arrays, so that scoring needs neither scikit-learn nor its start-up time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import chain, repeat

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Places = NDArray[np.int64]


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
    _named: Floats = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_rows", {name: row for row, name in enumerate(self.vocabulary)})
        # the weights of a name side by side in memory, where they are fetched at once
        object.__setattr__(self, "_named", np.ascontiguousarray(self.weights[: len(self.vocabulary)]))

    def log_probabilities(self, names: Sequence[Sequence[str]], dense: Floats) -> Floats:
        """Return the log-probability of each class, shape (samples, classes).

        `names` holds the feature names of each sample and `dense` its values, shape
        (samples, dense features). Unknown names are passed over.
        """
        scores = dense @ self.weights[len(self.vocabulary) :] + self.intercept
        samples, rows = self._held(names)
        if len(rows):
            (starts,) = _begins(samples).nonzero()
            scores[samples[starts]] += np.add.reduceat(self._named[rows], starts, axis=0)
        return log_softmax(scores)

    def rows(self, names: Sequence[str]) -> list[int]:
        """Return the rows of the names that are known."""
        return [row for row in map(self._rows.get, names) if row is not None]

    def _held(self, names: Sequence[Sequence[str]]) -> tuple[Places, Places]:
        """Return samples and the rows of their names, each once and in order, so that sums are the same to the last bit."""
        sizes = [len(own) for own in names]
        rows = np.fromiter(
            map(self._rows.get, chain.from_iterable(names), repeat(-1)), dtype=np.int64, count=sum(sizes)
        )
        width = len(self.vocabulary) + 1
        places = np.repeat(np.arange(len(sizes)) * width, sizes) + rows
        held = np.sort(places[rows >= 0])
        held = held[_begins(held)]
        return held // width, held % width

    def log_odds(self, names: Sequence[Sequence[str]], wanted: str) -> Floats:
        """Return the log-odds of one of two classes for samples without dense values, shape (samples,)."""
        scores = self.log_probabilities(names, np.zeros((len(names), 0)))
        column = self.classes.index(wanted)
        odds: Floats = scores[:, column] - scores[:, 1 - column]
        return odds


def _begins(values: Places) -> NDArray[np.bool_]:
    """Tell of sorted values which are the first of their kind."""
    begins = np.ones(len(values), dtype=np.bool_)
    np.not_equal(values[1:], values[:-1], out=begins[1:])
    return begins


def log_softmax(scores: Floats) -> Floats:
    """Return the logarithm of the softmax of each row: ``s - log(sum(exp(s)))``."""
    shifted = scores - scores.max(axis=-1, keepdims=True)
    normalised: Floats = shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))
    return normalised
