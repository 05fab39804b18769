"""F1 and weighted kappa against values reckoned by hand."""

from __future__ import annotations

import numpy as np
import pytest

from scoring.evaluation.agreement import confusion, f1_each, weighted_kappa


@pytest.mark.parametrize(
    ("pairs", "kappa"),
    [
        pytest.param([], 0.0, id="nothing"),
        pytest.param([(3, 3)], 1.0, id="one level throughout, agreed"),
        pytest.param([(3, 4)], 0.0, id="one level throughout, apart"),
        pytest.param([(1, 1), (5, 5)], 1.0, id="the same"),
        pytest.param([(1, 5), (5, 1)], -1.0, id="the opposite"),
        pytest.param([(1, 1), (1, 5), (5, 1), (5, 5)], 0.0, id="what chance gives"),
        pytest.param([(1, 1), (5, 5), (4, 5), (2, 1)], 1 - 0.5 / 6.5, id="neighbours"),
    ],
)
def test_kappa_weighs_the_square_of_the_distance(pairs: list[tuple[int, int]], kappa: float) -> None:
    levels = np.array(pairs, dtype=np.int64).reshape(-1, 2)
    assert weighted_kappa(levels) == pytest.approx(kappa)


def test_labels_beyond_those_asked_for_cost_precision_or_recall() -> None:
    table = confusion(["S", "S", "O", "A"], ["S", "O", "S", "A"], ["S", "A", "R"])
    assert f1_each(table) == pytest.approx([0.5, 1.0, 0.0])
