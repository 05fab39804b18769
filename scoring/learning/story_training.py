"""Training the models that read stories, and calibrating them on answers held out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize_scalar
from sklearn.linear_model import LogisticRegression

from scoring.learning.dataset import LABELS
from scoring.learning.decoder import Chain
from scoring.learning.estimators import UnitClassifier
from scoring.learning.linear import Floats
from scoring.learning.samples import Prepared, Sample, stories
from scoring.learning.story import NEARLY_BRIEF, StoryModel, StoryModels, presence_features

_FOLDS: Final = 5
_DECIMALS: Final = 4
_FEWEST_OF_A_WRITER: Final = 20
_LEAST_KEPT: Final = 0.75
_AN_ANSWER: Final = 1.0
_THRESHOLDS: Final = np.round(np.arange(0.05, 0.96, 0.01), 2)

Told = tuple[str, tuple[Sample, ...]]


def longer(prepared: Iterable[Prepared]) -> list[Told]:
    """Return what the model of longer stories learns from, as (batch, samples): not from those that are nearly brief.

    With them, few parts would ever be called missing in an answer of some length.
    """
    return [
        (entry.answer.batch, entry.samples) for entry in stories(prepared) if entry.sentences > NEARLY_BRIEF
    ]


def brief(prepared: Iterable[Prepared]) -> list[Told]:
    """Return what the model of brief stories learns from, as (batch, samples)."""
    return [(entry.answer.batch, entry.brief) for entry in stories(prepared)]


def train_story(prepared: Sequence[Prepared]) -> StoryModels:
    """Train the models of brief and of longer stories."""
    return StoryModels(brief=_trained(brief(prepared)), longer=_trained(longer(prepared)))


def _trained(told: Sequence[Told]) -> StoryModel:
    return calibrate(fit_story(told), _held_out(told))


def calibrate(model: StoryModel, held_out: Sequence[HeldOut]) -> StoryModel:
    """Return the model with the temperature and the weights for presence that fit held-out answers."""
    tempered = replace(model, temperature=_temperature(held_out))
    presence, present_from = _presence(tempered, held_out)
    return replace(tempered, presence=presence, present_from=present_from)


def calibrated_like(model: StoryModel, like: StoryModel) -> StoryModel:
    """Return the model with the calibration of another."""
    return replace(
        model, temperature=like.temperature, presence=like.presence, present_from=like.present_from
    )


def fit_story(told: Iterable[Told]) -> StoryModel:
    """Fit the unit classifier and the chain, uncalibrated and without weights for presence."""
    samples = [sample for _, own in told for sample in own]
    taught = [sample for sample in samples if sample.weights.units]
    features = [unit for sample in taught for unit in sample.features]
    labels = [label for sample in taught for label in sample.labels]
    weights = np.concatenate([np.full(len(sample.labels), sample.weights.units) for sample in taught])
    classifier = UnitClassifier(classes=LABELS).fit(features, labels, sample_weight=weights).to_linear_model()
    ordered = [sample for sample in samples if sample.weights.order]
    shares = np.array([weights[[own == label for own in labels]].sum() for label in LABELS])
    return StoryModel(
        classifier=classifier,
        chain=Chain.fitted(
            [sample.labels for sample in ordered], LABELS, [sample.weights.order for sample in ordered]
        ),
        prior=np.round(shares / shares.sum(), _DECIMALS),
        temperature=1.0,
        presence=np.zeros((len(LABELS), 0)),
        present_from=np.ones(len(LABELS)),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldOut:
    """A sample with the model that has not seen its answer; `batch` is its writer's."""

    batch: str
    model: StoryModel
    sample: Sample


def _held_out(told: Sequence[Told]) -> list[HeldOut]:
    """Return every sample with a model of other batches: the writer of an answer is new to a model in use too."""
    batches = sorted({batch for batch, _ in told})
    held = []
    for fold in range(_FOLDS):
        out = batches[fold::_FOLDS]
        own = [entry for entry in told if entry[0] in out]
        if own:
            model = fit_story([entry for entry in told if entry[0] not in out])
            held += read_by(model, own)
    return held


def read_by(model: StoryModel, told: Iterable[Told]) -> list[HeldOut]:
    """Return every sample with the model that it is to be read by."""
    return [HeldOut(batch=batch, model=model, sample=sample) for batch, own in told for sample in own]


def _temperature(held_out: Sequence[HeldOut]) -> float:
    """Return the temperature that gives held-out answers the highest likelihood."""
    ordered = [entry for entry in held_out if entry.sample.weights.order]
    scores = [entry.model.read(entry.sample.features, is_story=True).scores for entry in ordered]
    places = [[LABELS.index(label) for label in entry.sample.labels] for entry in ordered]

    def loss(temperature: float) -> float:
        total = 0.0
        for entry, untempered, gold in zip(ordered, scores, places, strict=True):
            marginals = entry.model.chain.marginals(untempered / temperature)
            chances = np.maximum(marginals[np.arange(len(gold)), gold], 1e-6)
            total -= entry.sample.weights.order * float(np.log(chances).sum())
        return total

    best = minimize_scalar(loss, bounds=(0.5, 3.0), method="bounded", options={"xatol": 0.02})
    return round(float(best.x), 2)


def _presence(model: StoryModel, held_out: Sequence[HeldOut]) -> tuple[Floats, Floats]:
    """Return, for each label, the weights of a logistic regression of its presence, and its threshold.

    Thinned copies teach how little may suffice, but thresholds are for answers of their own length.
    """
    shown = np.array([_shown(entry, model.temperature) for entry in held_out])
    weights = np.array([entry.sample.weights.presence for entry in held_out])
    whole = np.array([entry.sample.weights.units > 0.0 for entry in held_out])
    batches = np.array([entry.batch for entry in held_out])
    rows, present_from = [], []
    for column, label in enumerate(LABELS):
        present = np.array([label in entry.sample.labels for entry in held_out])
        regression = LogisticRegression(C=1.0, max_iter=3000)
        regression.fit(shown[:, column], present, sample_weight=weights)
        rows.append([regression.intercept_[0], *regression.coef_[0]])
        probabilities = regression.predict_proba(shown[:, column])[:, 1]
        present_from.append(
            _dividing(probabilities[whole], present[whole], weights=weights[whole], batches=batches[whole])
        )
    learned: Floats = np.array(rows, dtype=np.float64)
    return np.round(learned, _DECIMALS), np.array(present_from)


def _shown(entry: HeldOut, temperature: float) -> Floats:
    tempered = replace(entry.model, temperature=temperature)
    return presence_features(tempered.read(entry.sample.features, is_story=True), tempered.chain)


def _dividing(
    probabilities: Floats, present: NDArray[np.bool_], *, weights: Floats, batches: NDArray[np.str_]
) -> float:
    """Return the threshold with the highest balanced accuracy, the lowest of those that are equally good.

    Only thresholds count that tell few answers of any one writer wrongly that a part is missing;
    copies that weigh less than an answer are no writer's own.
    """
    own = present & (weights >= _AN_ANSWER)
    writers = [own & (batches == batch) for batch in sorted(set(batches))]
    judged = [probabilities[told] for told in writers if told.sum() >= _FEWEST_OF_A_WRITER]
    fair = [
        threshold
        for threshold in _THRESHOLDS
        if all((told >= threshold).mean() >= _LEAST_KEPT for told in judged)
    ]
    shares = [
        _share(probabilities >= threshold, present, weights)
        + _share(probabilities < threshold, ~present, weights)
        for threshold in fair
    ]
    return float(fair[int(np.argmax(shares))]) if fair else float(_THRESHOLDS[0])


def _share(found: NDArray[np.bool_], chosen: NDArray[np.bool_], weights: Floats) -> float:
    """Return the share of the chosen that are found, by weight; a share of none is none."""
    total = weights[chosen].sum()
    return float(weights[chosen & found].sum() / total) if total else 0.0
