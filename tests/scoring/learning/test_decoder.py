"""The chain finds what trying every path finds."""

from __future__ import annotations

from itertools import pairwise, product

import numpy as np
import pytest

from scoring.learning.decoder import Chain
from scoring.learning.linear import Floats

SIZES = [
    pytest.param(units, labels, seed, id=f"{units} units, {labels} labels, table {seed}")
    for units, labels in ((1, 1), (1, 4), (2, 2), (3, 3), (5, 4), (7, 2))
    for seed in range(3)
]


def some_tables(units: int, labels: int, seed: int) -> tuple[Chain, Floats]:
    random = np.random.default_rng([units, labels, seed])
    chain = Chain(
        start=random.normal(size=labels),
        step=random.normal(size=(labels, labels)),
        end=random.normal(size=labels),
    )
    return chain, 2 * random.normal(size=(units, labels))


def every_path(chain: Chain, scores: Floats) -> dict[tuple[int, ...], float]:
    """Return the weight of each path through the labels."""
    units, labels = scores.shape
    return {
        path: float(
            chain.start[path[0]]
            + sum(scores[unit, label] for unit, label in enumerate(path))
            + sum(chain.step[before, after] for before, after in pairwise(path))
            + chain.end[path[-1]]
        )
        for path in product(range(labels), repeat=units)
    }


@pytest.mark.parametrize(("units", "labels", "seed"), SIZES)
def test_the_best_path_is_the_best_of_all_paths(units: int, labels: int, seed: int) -> None:
    chain, scores = some_tables(units, labels, seed)
    paths = every_path(chain, scores)
    assert tuple(chain.best_path(scores)) == max(paths, key=lambda path: paths[path])


@pytest.mark.parametrize(("units", "labels", "seed"), SIZES)
def test_marginals_are_sums_over_all_paths(units: int, labels: int, seed: int) -> None:
    chain, scores = some_tables(units, labels, seed)
    expected = np.zeros((units, labels))
    for path, weight in every_path(chain, scores).items():
        expected[range(units), path] += np.exp(weight)
    expected /= expected.sum(axis=1, keepdims=True)
    assert chain.marginals(scores) == pytest.approx(expected)


def test_without_a_chain_each_unit_stands_alone() -> None:
    chain = Chain(start=np.zeros(2), step=np.zeros((2, 2)), end=np.zeros(2))
    scores = np.log(np.array([[0.9, 0.1], [0.2, 0.8]]))
    assert chain.marginals(scores) == pytest.approx(np.exp(scores))
    assert list(chain.best_path(scores)) == [0, 1]


def test_an_order_that_is_ruled_out_is_not_taken() -> None:
    chain = Chain(start=np.zeros(2), step=np.array([[0.0, -50.0], [0.0, 0.0]]), end=np.zeros(2))
    scores = np.array([[1.0, 0.0], [0.0, 0.5]])
    assert list(chain.best_path(scores)) == [0, 0]


def test_a_long_answer_neither_overflows_nor_vanishes() -> None:
    chain, scores = some_tables(2000, 6, 0)
    marginals = chain.marginals(scores * 50)
    assert np.isfinite(marginals).all()
    assert marginals.sum(axis=1) == pytest.approx(np.ones(2000))
