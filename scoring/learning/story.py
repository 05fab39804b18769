"""The model that reads a story: unit classifier, chain, and the presence of each part."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from scoring.learning.decoder import Chain
from scoring.learning.features import UnitFeatures
from scoring.learning.linear import Floats, LinearModel

OTHER_IN_A_STORY: Final = -2.0
OTHER_ELSEWHERE: Final = 2.0


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class StoryModel:
    """Reads units into labels.

    `prior` is the share of each label in the corpus, whose logarithm is taken out of the
    classifier's scores before the chain brings its own. `temperature` makes marginals
    calibrated. `presence` holds a row of weights for each label: see `presence_features`.
    """

    classifier: LinearModel
    chain: Chain
    prior: Floats
    temperature: float
    presence: Floats

    @property
    def labels(self) -> tuple[str, ...]:
        """Return the labels in the order of every array."""
        return self.classifier.classes

    def marginals(self, features: Sequence[UnitFeatures], *, is_story: bool) -> Floats:
        """Return the probability of each label for each unit, shape (units, labels).

        Inside a story, Other is rare and mostly an error; elsewhere it is the rule.
        """
        scores = self.classifier.log_probabilities(
            [unit.names for unit in features], np.array([unit.vector for unit in features], dtype=np.float64)
        )
        scores = scores - np.log(self.prior)
        scores[:, self.labels.index("O")] += OTHER_IN_A_STORY if is_story else OTHER_ELSEWHERE
        return self.chain.marginals(scores / self.temperature)

    def presence_probability(self, label: str, marginals: Floats) -> float:
        """Return the probability that the answer has that part at all."""
        column = self.labels.index(label)
        weights = self.presence[column]
        score = weights[0] + presence_features(marginals[:, column]) @ weights[1:]
        return float(1 / (1 + np.exp(-score)))


def presence_features(column: Floats) -> Floats:
    """Return what the marginals of one label over the units say of its presence.

    The largest value and its log-odds, the second largest, the logarithm of the sum, and
    whether some unit has the label as its likely one.
    """
    if not len(column):
        return np.zeros(5)
    ordered = np.sort(column)[::-1]
    top = float(np.clip(ordered[0], 1e-4, 1 - 1e-4))
    second = float(ordered[1]) if len(ordered) > 1 else 0.0
    return np.array([top, np.log(top / (1 - top)) / 4, second, np.log1p(column.sum()), float(top > 0.5)])
