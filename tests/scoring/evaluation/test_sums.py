"""Wrong sums count when they are questioned, all other passages when they are not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from scoring.evaluation.sums import sums
from scoring.learning.told_sums import Kind, ToldSum
from scoring.report import Check, Report
from tests.scoring.evaluation.conftest import Told

JUSTLY = "sums: questioned ones that are wrong"
QUESTION = Check(code="arithmetic", message="10 and 5 make 15; the answer says 20", spans=((0, 2),))


@pytest.mark.parametrize(
    ("kind", "checks", "is_right"),
    [
        pytest.param("wrong", (QUESTION,), True, id="a wrong sum that is questioned"),
        pytest.param("wrong", (), False, id="a wrong sum that is not seen"),
        pytest.param("right", (), True, id="a right sum"),
        pytest.param("right", (QUESTION,), False, id="a right sum that is questioned"),
        pytest.param("none", (), True, id="numbers that need not fit"),
        pytest.param("none", (QUESTION,), False, id="a false alarm"),
    ],
)
def test_what_counts_as_right(told: Told, kind: Kind, checks: tuple[Check, ...], is_right: bool) -> None:  # noqa: FBT001
    def score(_passage: ToldSum) -> Report:
        return replace(told(), checks=checks)

    passage = ToldSum(
        id="s-1", batch="sums/a", kind=kind, text="Ten and five, so 20.", stated=None, terms=(), should="15"
    )
    found = sums(score, [passage])
    [figure] = [figure for figure in found.figures if figure.cases and figure.measure != JUSTLY]
    assert figure.value == float(is_right)
    assert bool(found.examples) is not is_right
