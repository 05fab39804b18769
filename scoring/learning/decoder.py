"""Reading the labels of a whole answer at once: a first-order chain over its units.

`Chain.marginals` is the forward-backward algorithm and `Chain.best_path` Viterbi's, both
over ``weight * log p(label | unit) + log p(label | previous label)``, after L. R. Rabiner,
"A tutorial on hidden Markov models" (1989), the former with his scaling. Any order of labels
remains possible.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from scoring.learning.linear import Floats

_SMOOTHING: Final = 0.5
_DECIMALS: Final = 4
_LEAST: Final = 1e-300


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Chain:
    """Log-weights of a label at the start, after each label, and at the end of an answer."""

    start: Floats
    step: Floats
    end: Floats

    @classmethod
    def fitted(
        cls, sequences: Sequence[Sequence[str]], labels: Sequence[str], weights: Sequence[float] = ()
    ) -> Chain:
        """Return the chain of the labels' shares in sequences, none of which is empty, smoothed and rounded.

        Each sequence counts as often as its weight says, once by default.
        """
        size = len(labels)
        start, step, end = (np.full(shape, _SMOOTHING) for shape in ((size,), (size, size), (size,)))
        for sequence, weight in zip(sequences, weights or [1.0] * len(sequences), strict=True):
            places = [labels.index(label) for label in sequence]
            start[places[0]] += weight
            end[places[-1]] += weight
            for before, after in zip(places, places[1:], strict=False):
                step[before, after] += weight
        return cls(
            start=np.round(np.log(start / start.sum()), _DECIMALS),
            step=np.round(np.log(step / step.sum(axis=1, keepdims=True)), _DECIMALS),
            end=np.round(np.log(end / end.sum()), _DECIMALS),
        )

    def best_path(self, scores: Floats) -> NDArray[np.int64]:
        """Return the index of the best label for each unit; `scores` has shape (units, labels)."""
        total = self.start + scores[0]
        back = []
        for row in scores[1:]:
            ways = total[:, None] + self.step
            back.append(ways.argmax(axis=0))
            total = ways.max(axis=0) + row
        path = [int((total + self.end).argmax())]
        for best in reversed(back):
            path.append(int(best[path[-1]]))
        return np.array(path[::-1], dtype=np.int64)

    def marginals(self, scores: Floats) -> Floats:
        """Return the probability of each label for each unit, given the whole answer."""
        step, shown = np.exp(self.step), _scaled(scores)
        forward = np.empty_like(shown)
        backward = np.empty_like(shown)
        forward[0] = np.exp(self.start) * shown[0]
        for place in range(1, len(shown)):
            before = forward[place - 1]
            np.multiply((before / before.sum()) @ step, shown[place], out=forward[place])
        backward[-1] = np.exp(self.end)
        for place in range(len(shown) - 1, 0, -1):
            after = shown[place] * backward[place]
            np.matmul(step, after / after.sum(), out=backward[place - 1])
        joint = forward * backward
        probabilities: Floats = joint / joint.sum(axis=1, keepdims=True)
        return probabilities

    def log_absences(self, scores: Floats) -> Floats:
        """Return, for each label, the logarithm of the probability that no unit has it.

        The sum over all paths that avoid the label, over the sum over all paths: by the
        forward algorithm, for all labels at once, a last row for all paths.
        """
        size = scores.shape[1]
        kept = np.vstack([1.0 - np.eye(size), np.ones(size)])
        step = np.exp(self.step)
        ways = np.broadcast_to(np.exp(self.start), kept.shape)
        logarithms = np.zeros(len(kept))
        for place, row in enumerate(_scaled(scores)):
            ways = (ways @ step if place else ways) * row * kept
            total = np.maximum(ways.sum(axis=1), _LEAST)
            logarithms += np.log(total)
            ways = ways / total[:, None]
        logarithms += np.log(np.maximum(ways @ np.exp(self.end), _LEAST))
        absences: Floats = logarithms[:-1] - logarithms[-1]
        return absences


def _scaled(scores: Floats) -> Floats:
    """Return the exponentials of scores, each row divided by its largest so that none is beyond bounds."""
    scaled: Floats = np.exp(scores - scores.max(axis=1, keepdims=True))
    return scaled
