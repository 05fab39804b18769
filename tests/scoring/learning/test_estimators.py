"""Estimators keep scikit-learn's contract, and serve from arrays what they were fitted to."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn.base import clone
from sklearn.exceptions import NotFittedError

from scoring.learning.estimators import DenseClassifier, UnitClassifier
from scoring.learning.features import UnitFeatures
from scoring.learning.linear import Floats

RANDOM = np.random.default_rng(7)
LABELS = ["day", "dusk", "night"] * 20
SIGNS = {"day": "sun", "dusk": "bat", "night": "moon"}
SAMPLES = [
    UnitFeatures(
        names=(SIGNS[label], "sky"),
        vector=RANDOM.normal(size=3).astype(np.float32),
    )
    for label in LABELS
]
ROWS: Floats = np.array(
    [
        [float(label == "day"), float(label == "dusk"), 1.0, noise]
        for label, noise in zip(LABELS, RANDOM.normal(size=60), strict=True)
    ]
)


def units(**parameters: object) -> UnitClassifier:
    return UnitClassifier(**{"inverse_penalty": 1.0, "minimum": 2} | parameters)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "estimator", [UnitClassifier(), DenseClassifier()], ids=lambda made: type(made).__name__
)
def test_its_parameters_can_be_read_set_and_cloned(estimator: UnitClassifier | DenseClassifier) -> None:
    copy = clone(estimator.set_params(inverse_penalty=0.5, classes=("b", "a")))
    assert copy is not estimator
    assert copy.get_params() == estimator.get_params()
    assert copy.get_params()["classes"] == ("b", "a")


@pytest.mark.parametrize(
    "estimator", [UnitClassifier(), DenseClassifier()], ids=lambda made: type(made).__name__
)
def test_making_it_learns_nothing(estimator: UnitClassifier | DenseClassifier) -> None:
    assert not [name for name in vars(estimator) if name.endswith("_")]


def test_units_cannot_be_read_before_fitting() -> None:
    with pytest.raises(NotFittedError):
        UnitClassifier().predict(SAMPLES)


def test_rows_cannot_be_read_before_fitting() -> None:
    with pytest.raises(NotFittedError):
        DenseClassifier().predict(ROWS)


def test_fitting_returns_the_estimator() -> None:
    estimator, dense = units(), DenseClassifier()
    assert estimator.fit(SAMPLES, LABELS) is estimator
    assert dense.fit(ROWS, LABELS) is dense


def test_fitting_leaves_the_parameters_as_they_were() -> None:
    estimator = units()
    before = estimator.get_params()
    estimator.fit(SAMPLES, LABELS)
    assert estimator.get_params() == before


def test_what_tells_the_labels_apart_is_learned() -> None:
    assert units().fit(SAMPLES, LABELS).predict(SAMPLES) == LABELS
    assert DenseClassifier(inverse_penalty=10.0).fit(ROWS, LABELS).predict(ROWS) == LABELS


def test_probabilities_have_a_row_for_each_unit_and_sum_to_one() -> None:
    found = units().fit(SAMPLES, LABELS).predict_log_proba(SAMPLES)
    assert found.shape == (60, 3)
    assert np.exp(found).sum(axis=1) == pytest.approx(np.ones(60))


def test_classes_stand_in_the_order_asked_for() -> None:
    fitted = units(classes=("night", "day", "dusk")).fit(SAMPLES, LABELS)
    assert fitted.to_linear_model().classes == ("night", "day", "dusk")
    assert fitted.predict(SAMPLES) == LABELS


@pytest.mark.parametrize(
    ("minimum", "vocabulary"),
    [
        pytest.param(1, ("bat", "moon", "sky", "sun"), id="all"),
        pytest.param(21, ("sky",), id="those in enough samples"),
        pytest.param(61, (), id="none"),
    ],
)
def test_a_name_enters_the_vocabulary_when_enough_samples_have_it(
    minimum: int, vocabulary: tuple[str, ...]
) -> None:
    assert units(minimum=minimum).fit(SAMPLES, LABELS).vocabulary_ == vocabulary


def test_a_sample_without_weight_teaches_nothing() -> None:
    wrong = [*LABELS, *(label for label in reversed(LABELS))]
    weights = np.array([1.0] * 60 + [0.0] * 60)
    assert units().fit(SAMPLES * 2, wrong, sample_weight=weights).predict(SAMPLES) == LABELS


def test_samples_and_labels_must_be_as_many() -> None:
    with pytest.raises(ValueError, match="60 samples and 59 labels"):
        units().fit(SAMPLES, LABELS[1:])


def test_fitting_twice_gives_the_same_weights() -> None:
    first, second = units().fit(SAMPLES, LABELS), units().fit(SAMPLES, LABELS)
    assert np.array_equal(first.weights_, second.weights_)
    assert np.array_equal(first.intercept_, second.intercept_)


def test_weights_are_rounded_so_that_machines_agree() -> None:
    weights = units().fit(SAMPLES, LABELS).weights_
    assert np.array_equal(weights, np.round(weights, 4))


def test_two_classes_are_enough() -> None:
    samples, labels = SAMPLES[:2] * 10, LABELS[:2] * 10
    assert units().fit(samples, labels).predict(samples) == labels
