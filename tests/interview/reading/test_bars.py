"""Figures as bars: lengths, whiskers and words."""

from __future__ import annotations

import pytest

from interview.reading.bars import WIDTH, bar, number
from scoring.evaluation.result import Figure


def figure(value: float, group: str = "all", **bounds: float) -> Figure:
    return Figure(measure="m", group=group, value=value, cases=60, **bounds)


@pytest.mark.parametrize(
    ("value", "most", "width", "words"),
    [
        pytest.param(0.0, 1.0, 0, "0.00", id="nothing"),
        pytest.param(0.5, 1.0, WIDTH // 2, "0.50", id="half"),
        pytest.param(1.0, 1.0, WIDTH, "1.00", id="all"),
        pytest.param(-0.25, 1.0, 0, "−0.25", id="below nothing"),
        pytest.param(5.0, 20.0, WIDTH // 4, "5.0", id="points"),
        pytest.param(30.0, 20.0, WIDTH, "30.0", id="more than fits"),
    ],
)
def test_a_bar_is_as_long_as_its_value(value: float, most: float, width: int, words: str) -> None:
    row = bar(figure(value), "A row", on="answers", most=most)
    assert (row.label, row.width, row.value, row.on) == ("A row", width, words, "60 answers")


def test_an_interval_is_a_whisker_and_words() -> None:
    row = bar(figure(0.8, low=0.75, high=0.85), "A row")
    assert (row.whisker, row.interval) == ((150, 170), "0.75 to 0.85")


def test_without_an_interval_there_is_neither() -> None:
    row = bar(figure(0.8), "A row")
    assert (row.whisker, row.interval) == (None, "")


def test_what_rounds_to_nothing_has_no_minus() -> None:
    assert number(-0.001, 2) == "0.00"
