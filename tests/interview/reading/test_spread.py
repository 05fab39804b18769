"""The spread of words over the parts."""

from __future__ import annotations

import pytest

from interview.reading.spread import read_spread, spoken
from interview.reading.yardstick import Part, Yardstick
from scoring.report import Component

PARTS = tuple(
    Part(id=letter, title=letter, letter=letter, asks="?", place=place)
    for place, letter in enumerate("STAR", start=1)
)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0, "0 s"), (7, "7 s"), (44, "40 s"), (60, "1 min"), (99, "1 min 40 s"), (3600, "60 min")],
)
def test_speaking_time_is_said_to_ten_seconds(seconds: int, words: str) -> None:
    assert spoken(seconds) == words


def test_bars_lie_side_by_side_and_leave_out_what_is_empty() -> None:
    shares = {"S": 0.25, "T": 0.0, "A": 0.5, "R": 0.25}
    components = {
        name: Component(present=True, probability=1, share=share, units=()) for name, share in shares.items()
    }
    reading = read_spread(
        components, yardstick=Yardstick(parts=PARTS, ladders=()), rubric_id="star-core", speaking_seconds=0
    )
    assert [(bar.left, bar.width) for bar in reading.bars] == [(0, 150), (150, 300), (450, 150)]
    assert [share.advised for share in reading.shares] == [15, 10, 50, 25]


def test_a_framework_without_advice_shows_no_advised_bar() -> None:
    reading = read_spread(
        {}, yardstick=Yardstick(parts=PARTS, ladders=()), rubric_id="other", speaking_seconds=0
    )
    assert reading.advised_bars == ()
