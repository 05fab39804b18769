"""The model that reads a story: unit classifier, chain, and the presence of each part."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from scoring.learning.decoder import Chain
from scoring.learning.features import UnitFeatures
from scoring.learning.linear import Floats, LinearModel, log_softmax

OTHER_IN_A_STORY: Final = -1.0
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

    def read(self, features: Sequence[UnitFeatures], *, is_story: bool) -> StoryReading:
        """Return what the units say by themselves and within the whole answer.

        Inside a story, Other is rare and mostly an error; elsewhere it is the rule.
        """
        alone = self.classifier.log_probabilities(
            [unit.names for unit in features], np.array([unit.vector for unit in features], dtype=np.float64)
        ) - np.log(self.prior)
        alone[:, self.labels.index("O")] += OTHER_IN_A_STORY if is_story else OTHER_ELSEWHERE
        return StoryReading(
            alone=np.exp(log_softmax(alone)), marginals=self.chain.marginals(alone / self.temperature)
        )

    def presence_probability(self, label: str, reading: StoryReading) -> float:
        """Return the probability that the answer has that part at all."""
        column = self.labels.index(label)
        weights = self.presence[column]
        score = weights[0] + presence_features(reading, column) @ weights[1:]
        return float(1 / (1 + np.exp(-score)))


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class StoryReading:
    """Probabilities of the labels, shape (units, labels), of each unit alone and in its place."""

    alone: Floats
    marginals: Floats


def presence_features(reading: StoryReading, column: int) -> Floats:
    """Return what the probabilities of one label say of its presence in the answer.

    The largest, its log-odds, the second largest, the logarithm of the sum, whether one is
    above a half, and the largest that a unit has when it is read alone.
    """
    within = reading.marginals[:, column]
    top, second = _two_largest(within)
    safe = np.clip(top, 1e-4, 1 - 1e-4)
    alone = float(reading.alone[:, column].max())
    return np.array(
        [top, np.log(safe / (1 - safe)) / 4, second, np.log1p(within.sum()), float(top > 0.5), alone]
    )


def _two_largest(values: Floats) -> tuple[float, float]:
    ordered = np.sort(values)[::-1]
    return float(ordered[0]), float(ordered[1]) if len(ordered) > 1 else 0.0
