"""Intervals: the same every time, around the figure, narrower for more cases."""

from __future__ import annotations

import pytest

from scoring.evaluation.intervals import interval, interval_of_mean


@pytest.mark.parametrize("values", [pytest.param([], id="none"), pytest.param([1.0], id="one")])
def test_too_few_cases_have_no_interval(values: list[float]) -> None:
    assert interval_of_mean(values) == (None, None)


def test_cases_that_are_all_alike_leave_nothing_to_chance() -> None:
    assert interval_of_mean([1.0] * 9) == (1.0, 1.0)


def test_the_interval_is_the_same_each_time_and_holds_the_mean() -> None:
    values = [0.0, 1.0] * 50
    low, high = interval_of_mean(values)
    assert (low, high) == interval_of_mean(values)
    assert low is not None
    assert high is not None
    assert 0.38 < low < 0.42
    assert 0.58 < high < 0.62


def test_a_statistic_gets_the_indexes_of_the_cases() -> None:
    assert interval(lambda _chosen: 3.0, 5) == (3.0, 3.0)
