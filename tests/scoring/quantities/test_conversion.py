"""Values in other units."""

from __future__ import annotations

import pytest

from scoring.quantities.conversion import converted


@pytest.mark.parametrize(
    ("value", "unit", "to", "expected"),
    [
        pytest.param(5, None, None, 5, id="no unit"),
        pytest.param(2, "h", "min", 120, id="durations"),
        pytest.param(1.5, "GB", "MB", 1500, id="memory"),
        pytest.param(3, "km", "m", 3000, id="lengths"),
        pytest.param(2, "per hour", "per day", 48, id="rates"),
        pytest.param(3, "USD", "EUR", None, id="two currencies"),
        pytest.param(3, "h", "kg", None, id="a time and a weight"),
        pytest.param(3, "%", "h", None, id="a share and a time"),
    ],
)
def test_a_value_is_given_in_a_unit_of_its_own_kind(
    value: float, unit: str | None, to: str | None, expected: float | None
) -> None:
    found = converted(value, unit, to=to)
    assert found == (None if expected is None else pytest.approx(expected))
