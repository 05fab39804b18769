"""How exactly a number is stated."""

from __future__ import annotations

import pytest

from scoring.quantities.stated import agrees
from scoring.report import Figure


@pytest.mark.parametrize(
    ("text", "exact", "fits"),
    [
        pytest.param("It was 40", 41.0, True, id="rounded"),
        pytest.param("It was 40", 44.0, False, id="too far off"),
        pytest.param("It was about 40", 44.0, True, id="about"),
        pytest.param("It was more than 40", 90.0, True, id="more than"),
        pytest.param("It was more than 40", 30.0, False, id="more than, and it was less"),
        pytest.param("It was less than 40", 30.0, True, id="less than"),
        pytest.param("It was less than 40", 50.0, False, id="less than, and it was more"),
    ],
)
def test_a_number_agrees_as_exactly_as_it_is_stated(text: str, exact: float, *, fits: bool) -> None:
    stated = Figure(
        start=len(text) - 2,
        end=len(text),
        text="40",
        kind="count",
        value=40.0,
        unit=None,
        role="context",
        direction=None,
        measure=None,
        pair=None,
    )
    assert agrees(text, stated, exact) is fits
