"""Wrong sums count when they are questioned, all other passages when they are not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from scoring.evaluation.battery import SumItem
from scoring.evaluation.sums import sums
from scoring.report import Check, Report
from tests.scoring.evaluation.conftest import Told

QUESTION = Check(code="arithmetic", message="10 and 5 make 15; the answer says 20", spans=((0, 2),))


@pytest.mark.parametrize(
    ("group", "checks", "is_right"),
    [
        pytest.param("wrong", (QUESTION,), True, id="a wrong sum that is questioned"),
        pytest.param("wrong", (), False, id="a wrong sum that is not seen"),
        pytest.param("right", (), True, id="a right sum"),
        pytest.param("right", (QUESTION,), False, id="a right sum that is questioned"),
        pytest.param("none", (), True, id="numbers that need not fit"),
        pytest.param("none", (QUESTION,), False, id="a false alarm"),
    ],
)
def test_what_counts_as_right(told: Told, group: str, checks: tuple[Check, ...], is_right: bool) -> None:  # noqa: FBT001
    def score(_text: str, _question: str) -> Report:
        return replace(told(), checks=checks)

    found = sums(score, [SumItem(id="s-1", group=group, text="Ten and five, so 20.", told="15, not 20")])
    [figure] = [figure for figure in found.figures if figure.cases]
    assert figure.value == float(is_right)
    assert bool(found.examples) is not is_right
