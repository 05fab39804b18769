"""The reliability plot: where points stand and how large they are."""

from __future__ import annotations

from interview.reading.reliability import SIDE, read_reliability
from scoring.evaluation.result import Bin


def test_nothing_claimed_is_an_empty_plot() -> None:
    plot = read_reliability((), title="Parts", error=0.0)
    assert (plot.points, plot.line, plot.error) == ((), "", "0.000")


def test_points_stand_right_for_probable_and_high_for_true() -> None:
    bins = (
        Bin(measure="m", probability=0.25, share=0.1, cases=1),
        Bin(measure="m", probability=1.0, share=1.0, cases=400),
    )
    few, many = read_reliability(bins, title="Parts", error=0.0123).points
    assert (few.x, few.y, few.probability, few.share) == (SIDE // 4, 180, "0.25", "0.10")
    assert (many.x, many.y, many.cases) == (SIDE, 0, 400)
    assert few.radius < many.radius
