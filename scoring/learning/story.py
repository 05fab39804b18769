"""The model that reads a story: unit classifier, chain, and the presence of each part."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from scoring.learning.decoder import Chain
from scoring.learning.features import UnitFeatures, log_probabilities
from scoring.learning.linear import Floats, LinearModel, log_softmax

OTHER_IN_A_STORY: Final = -1.0
OTHER_ELSEWHERE: Final = 2.0
# sentences at most of an answer that is read as a brief one, and of one that only the model of brief answers learns from,
# which both models are asked about
BRIEF: Final = 2
NEARLY_BRIEF: Final = 3
_OF_THE_BRIEF: Final = 0.75
_SURELY_PRESENT: Final = 12.0


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class StoryModel:
    """Reads units into labels.

    `prior` is the share of each label in the corpus, whose logarithm is taken out of the
    classifier's scores before the chain brings its own. `temperature` makes marginals
    calibrated. `presence` holds a row of weights for each label: see `presence_features`;
    `present_from` is the probability from which each label counts as there.
    """

    classifier: LinearModel
    chain: Chain
    prior: Floats
    temperature: float
    presence: Floats
    present_from: Floats

    @property
    def labels(self) -> tuple[str, ...]:
        """Return the labels in the order of every array."""
        return self.classifier.classes

    def read(self, features: Sequence[UnitFeatures], *, is_story: bool) -> StoryReading:
        """Return what the units say by themselves and within the whole answer.

        Inside a story, Other is rare and mostly an error; elsewhere it is the rule.
        """
        alone = log_probabilities(self.classifier, features) - np.log(self.prior)
        alone[:, self.labels.index("O")] += OTHER_IN_A_STORY if is_story else OTHER_ELSEWHERE
        scores = alone / self.temperature
        return StoryReading(
            alone=np.exp(log_softmax(alone)), scores=scores, marginals=self.chain.marginals(scores)
        )

    def presences(self, reading: StoryReading) -> dict[str, float]:
        """Return, for each label, the probability that the answer has that part at all."""
        return dict(zip(self.labels, map(float, _probability(self.odds(reading))), strict=True))

    def odds(self, reading: StoryReading) -> Floats:
        """Return the log-odds that the answer has each part at all, shape (labels,)."""
        shown = presence_features(reading, self.chain)
        odds: Floats = self.presence[:, 0] + (shown * self.presence[:, 1:]).sum(axis=1)
        return odds


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class StoryModels:
    """A model for answers of at most `BRIEF` sentences, and one for longer ones.

    Few sentences do several jobs each and any part may be the first or the last, so what
    place and order say of long answers is not true of brief ones.
    """

    brief: StoryModel
    longer: StoryModel

    def of(self, sentences: int) -> StoryModel:
        """Return the model that reads answers of so many sentences."""
        return self.brief if sentences <= BRIEF else self.longer


def presence(shown: Sequence[tuple[StoryModel, StoryReading]]) -> tuple[dict[str, float], frozenset[str]]:
    """Return how probable each part is in an answer, and the parts that count as there.

    Of two models that were asked, the second is that of brief answers and counts for more: they agree on the mean of their
    log-odds, and a part is there where these are on average no less than each asks for.
    """
    counts = np.array([1.0] if len(shown) == 1 else [1.0 - _OF_THE_BRIEF, _OF_THE_BRIEF])
    odds = np.array([model.odds(reading) for model, reading in shown])
    asked = np.array([_odds(model.present_from) for model, _ in shown])
    labels = shown[0][0].labels
    probable = dict(zip(labels, map(float, _probability(counts @ odds)), strict=True))
    there = counts @ (odds - asked) >= 0
    return probable, frozenset(label for label, is_there in zip(labels, there, strict=True) if is_there)


def _odds(probabilities: Floats) -> Floats:
    with np.errstate(divide="ignore"):
        odds: Floats = np.log(probabilities) - np.log1p(-probabilities)
    return odds


def _probability(odds: Floats) -> Floats:
    probability: Floats = 1 / (1 + np.exp(-odds))
    return probability


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class StoryReading:
    """What was read of each unit; every array has shape (units, labels).

    `alone` are probabilities of the unit by itself and `marginals` of the unit in its
    place; `scores` are the tempered logarithms that the chain takes.
    """

    alone: Floats
    scores: Floats
    marginals: Floats

    @classmethod
    def of(cls, rows: Sequence[tuple[StoryReading, int]]) -> StoryReading:
        """Return a reading put together from units of others, given as (reading, unit)."""
        return cls(
            alone=np.array([reading.alone[unit] for reading, unit in rows]),
            scores=np.array([reading.scores[unit] for reading, unit in rows]),
            marginals=np.array([reading.marginals[unit] for reading, unit in rows]),
        )

    def only(self, kept: Sequence[bool]) -> StoryReading:
        """Return the reading of some of the units."""
        return StoryReading(alone=self.alone[kept], scores=self.scores[kept], marginals=self.marginals[kept])


def presence_features(reading: StoryReading, chain: Chain) -> Floats:
    """Return what the probabilities of each label say of its presence, shape (labels, features).

    The largest, its log-odds, the second largest, the logarithm of the sum, whether one is
    above a half, the largest that a unit has when it is read alone, and how improbable the
    chain finds an answer without the label.
    """
    ordered = np.sort(reading.marginals, axis=0)[::-1]
    top = ordered[0]
    second = ordered[1] if len(ordered) > 1 else np.zeros_like(top)
    safe = np.clip(top, 1e-4, 1 - 1e-4)
    unlikely = np.minimum(-chain.log_absences(reading.scores), _SURELY_PRESENT) / _SURELY_PRESENT
    return np.stack(
        [
            top,
            np.log(safe / (1 - safe)) / 4,
            second,
            np.log1p(reading.marginals.sum(axis=0)),
            (top > 0.5).astype(np.float64),
            reading.alone.max(axis=0),
            unlikely,
        ],
        axis=1,
    )
