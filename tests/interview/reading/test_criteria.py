"""A criterion as the page shows it."""

from __future__ import annotations

import pytest

from interview.reading.criteria import read_criterion, squares
from interview.reading.quotes import Answer
from interview.reading.yardstick import Yardstick
from scoring.report import Because, CriterionResult, Offsets

NOTHING = Yardstick(parts=(), ladders=())
TEXT = "It went from three hours to forty minutes, and nobody phoned."


def result(*spans: Offsets, level: int | None = 3) -> CriterionResult:
    because = tuple(Because(rule="r", text="", spans=(span,)) for span in spans)
    return CriterionResult(
        id="result", title="Result", level=level, confidence=1, anchor=None, because=because, next=None
    )


@pytest.mark.parametrize(("level", "filled"), [(None, 0), (1, 1), (5, 5)])
def test_a_level_fills_as_many_squares(level: int | None, filled: int) -> None:
    assert sum(squares(level).filled) == filled


def test_a_quote_inside_another_is_not_repeated() -> None:
    reading = read_criterion(
        result((0, 41), (3, 24), (43, 60), (43, 60)),
        Answer(text=TEXT, anchors={(0, 41): "at-0"}),
        yardstick=NOTHING,
    )
    assert [(quote.text, quote.anchor) for quote in reading.quotes] == [
        ("It went from three hours to forty minutes", "at-0"),
        ("and nobody phoned", None),
    ]


def test_without_a_level_there_is_not_enough_to_tell() -> None:
    reading = read_criterion(result(level=None), Answer(text=TEXT, anchors={}), yardstick=NOTHING)
    assert reading.words == "Not enough to tell"
