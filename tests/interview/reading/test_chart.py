"""The drawing of a pair."""

from __future__ import annotations

from typing import Any

import pytest

from interview.reading.chart import LEFT, WIDTH, PairChart, pair_chart
from tests.interview.reading.told import figure


def draw(
    before: float | None, after: float | None, *, words: str = "3 %", of: str | None = None, **given: Any
) -> PairChart | None:
    return pair_chart(
        figure(words, said=words, value=before), figure(words, said=words, value=after, **given), of=of
    )


def test_the_larger_value_fills_the_drawing_and_the_other_keeps_its_share() -> None:
    drawing = draw(40.0, 10.0)
    assert drawing
    full = WIDTH - LEFT
    assert (drawing.before.width, drawing.after.width) == (full, round(full / 4))


@pytest.mark.parametrize(
    ("before", "after", "given"),
    [(None, 1.0, {}), (1.0, 2.0, {"unit": "h"}), (0.0, 0.0, {}), (-1.0, 2.0, {})],
    ids=["unknown value", "unlike units", "nothing to draw", "below nothing"],
)
def test_what_has_no_common_scale_is_not_drawn(
    before: float | None, after: float | None, given: dict[str, Any]
) -> None:
    assert draw(before, after, **given) is None


def test_the_drawing_is_told_in_words() -> None:
    drawing = draw(9.0, 4.0, of="errors")
    assert drawing
    assert drawing.title == "Before and after: errors"
    assert drawing.description.startswith("From 3 % to 3 %, \N{MINUS SIGN}5")


def test_a_long_label_is_cut() -> None:
    drawing = draw(9.0, 4.0, words="nine hundred thousand per cent")
    assert drawing
    assert drawing.after.label == "nine hundred…"
