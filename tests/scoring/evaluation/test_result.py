"""Figures, their intervals, and findings put together."""

from __future__ import annotations

from scoring.evaluation.result import Bin, Figure, Findings


def test_a_mean_of_nothing_is_nothing_and_has_no_interval() -> None:
    assert Figure.mean("m", []) == Figure(measure="m", group="all", value=0.0, cases=0)


def test_a_share_is_a_mean_of_truths() -> None:
    figure = Figure.mean("m", [True, True, False, False], group="g")
    assert (figure.value, figure.cases, figure.group) == (0.5, 4, "g")
    assert figure.low is not None
    assert figure.high is not None
    assert figure.low <= figure.value <= figure.high


def test_rounding_keeps_four_decimals_and_what_is_absent() -> None:
    figure = Figure(measure="m", group="all", value=1 / 3, cases=3).rounded()
    assert (figure.value, figure.low, figure.high) == (0.3333, None, None)
    assert Bin(measure="m", probability=2 / 3, share=1 / 3, cases=3).rounded().probability == 0.6667


def test_findings_together_keep_their_order() -> None:
    one, other = (Figure(measure=name, group="all", value=1.0, cases=1) for name in "ab")
    both = Findings.together([Findings(figures=(one,)), Findings(figures=(other,))])
    assert both == Findings(figures=(one, other))
    assert Findings.together([]) == Findings()
