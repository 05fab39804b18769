"""A linear model from arrays: the softmax of the weights of what holds."""

from __future__ import annotations

import numpy as np
import pytest

from scoring.learning.linear import LinearModel, log_softmax

MODEL = LinearModel(
    classes=("no", "yes"),
    vocabulary=("red", "round"),
    weights=np.array([[0.0, 1.0], [0.0, 2.0], [0.5, 0.0]]),
    intercept=np.array([0.25, 0.0]),
)


def scores(*names: str, dense: float = 0.0) -> list[float]:
    """Return what a sample's log-probabilities differ by from the first class."""
    (row,) = MODEL.log_probabilities([names], np.array([[dense]]))
    return [float(value) for value in row - row[0]]


@pytest.mark.parametrize(
    ("names", "dense", "margin"),
    [
        pytest.param((), 0.0, -0.25, id="nothing holds"),
        pytest.param(("red",), 0.0, 0.75, id="one name"),
        pytest.param(("red", "round"), 0.0, 2.75, id="two names"),
        pytest.param(("round", "red"), 0.0, 2.75, id="in another order"),
        pytest.param(("red", "red"), 0.0, 0.75, id="a name said twice counts once"),
        pytest.param(("blue", "red"), 0.0, 0.75, id="an unknown name"),
        pytest.param(("red",), 2.0, -0.25, id="a dense value"),
    ],
)
def test_the_weights_of_what_holds_are_added(names: tuple[str, ...], dense: float, margin: float) -> None:
    assert scores(*names, dense=dense)[1] == pytest.approx(margin)


def test_probabilities_sum_to_one_for_each_sample() -> None:
    found = MODEL.log_probabilities([("red",), (), ("round",)], np.array([[1.0], [0.0], [-3.0]]))
    assert found.shape == (3, 2)
    assert np.exp(found).sum(axis=1) == pytest.approx(np.ones(3))


def test_a_sample_is_scored_alike_alone_and_among_others() -> None:
    dense = np.array([[1.0], [0.0]])
    among = MODEL.log_probabilities([("red",), ("round",)], dense)
    assert np.array_equal(among[:1], MODEL.log_probabilities([("red",)], dense[:1]))


def test_a_model_without_names_uses_the_dense_values_alone() -> None:
    model = LinearModel(classes=("a", "b"), vocabulary=(), weights=np.eye(2), intercept=np.zeros(2))
    found = model.log_probabilities([()], np.array([[0.0, 3.0]]))
    assert found.argmax() == 1


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        pytest.param([0.0], [1.0], id="one value"),
        pytest.param([5.0, 5.0], [0.5, 0.5], id="equal values"),
        pytest.param([0.0, np.log(3.0)], [0.25, 0.75], id="one to three"),
        pytest.param([1000.0, 0.0], [1.0, 0.0], id="large values do not overflow"),
        pytest.param([-1000.0, -1000.0], [0.5, 0.5], id="small values do not vanish"),
    ],
)
def test_the_softmax_is_taken_of_each_row(row: list[float], expected: list[float]) -> None:
    assert np.exp(log_softmax(np.array([row, row]))) == pytest.approx(np.array([expected, expected]))
