"""Trade-offs that were found, held against annotated ones."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from scoring.evaluation.tradeoffs import evaluate_tradeoffs
from scoring.learning.annotated import AnnotatedAnswer
from scoring.report import Figure, Offsets, Option, Tradeoff

TEXT = "Tape was cheap but slow. Disk was fast. We took disk because the window is two hours."


def passage(
    start: int, end: int, *, options: Sequence[str] = ("Tape", "Disk"), chosen: int | None = 1
) -> Tradeoff:
    return Tradeoff(
        start=start,
        end=end,
        options=tuple(
            Option(start=TEXT.index(option), end=TEXT.index(option) + len(option), text=option)
            for option in options
        ),
        chosen=chosen,
        gains=(),
        costs=(),
        constraint=None,
        reason=None,
        quantified="none",
    )


def measured(gold: Sequence[Tradeoff], found: Sequence[Tradeoff]) -> dict[str, float]:
    answer = AnnotatedAnswer(
        id="x", batch="b", question="", domain="", text=TEXT, figures=(), tradeoffs=tuple(gold), claims=()
    )

    def read(_: AnnotatedAnswer) -> tuple[Sequence[Tradeoff], Sequence[Figure]]:
        return found, ()

    return {figure.measure: figure.value for figure in evaluate_tradeoffs(read, [answer])}


@pytest.mark.parametrize(
    ("spans", "f1"),
    [
        pytest.param([], 0.0, id="none found"),
        pytest.param([(0, 85)], 1.0, id="the same passage"),
        pytest.param([(0, 39)], 1.0, id="half of it"),
        pytest.param([(0, 24), (25, 39)], 2 / 3, id="one in two pieces"),
    ],
)
def test_a_passage_is_found_once_where_half_of_it_is(spans: Sequence[Offsets], f1: float) -> None:
    assert measured([passage(0, 85)], [passage(*span) for span in spans])["trade-off F1"] == pytest.approx(f1)


def test_options_and_choice_are_judged_within_a_passage_that_was_found() -> None:
    found = measured([passage(0, 85)], [passage(0, 85, options=("Tape",), chosen=0)])
    assert found["trade-off options"] == pytest.approx(0.5)
    assert found["trade-off chosen"] == 0.0
