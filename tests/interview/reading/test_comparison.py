"""What changed from one figure to another."""

from __future__ import annotations

from typing import Any

import pytest

from interview.reading.comparison import change, sizes
from tests.interview.reading.told import figure

HOURS: dict[str, Any] = {"kind": "duration", "unit": "h"}
MINUTES: dict[str, Any] = {"kind": "duration", "unit": "min"}


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ({"value": None}, {}, None),
        (HOURS, {}, None),
        (HOURS | {"value": 0.0}, HOURS, None),
        ({"value": 40.0}, {"value": 25.0}, "\N{MINUS SIGN}15 points"),
        (HOURS | {"value": 2.0}, HOURS | {"value": 3.0}, "+50 %"),
        (HOURS | {"value": 3.0}, MINUTES | {"value": 45.0}, "\N{MINUS SIGN}75 %"),
        (HOURS | {"value": 4.0}, HOURS | {"value": 1.0, "unit": None}, "\N{MINUS SIGN}75 %"),
    ],
    ids=[
        "unknown value",
        "unlike units",
        "no base",
        "points between percentages",
        "relative otherwise",
        "units of one kind",
        "a unit said once",
    ],
)
def test_change(before: dict[str, Any], after: dict[str, Any], expected: str | None) -> None:
    found = change(figure("3", said="3", **before), figure("3", said="3", **after))
    assert (found and found.replace("\N{NO-BREAK SPACE}", " ")) == expected


def test_sizes_are_in_the_unit_of_the_first() -> None:
    one, other = figure("3", said="3", **HOURS), figure("3", said="3", **MINUTES)
    assert sizes(one, other) == pytest.approx((3, 3 / 60))
