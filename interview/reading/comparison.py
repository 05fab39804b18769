"""Two figures that are compared: their sizes in one unit, and what changed from one to the other."""

from __future__ import annotations

from scoring.quantities.conversion import converted
from scoring.report import Figure


def sizes(before: Figure, after: Figure) -> tuple[float, float] | None:
    """Return the two values in the unit of the first; a figure without a unit takes the other's.

    None when either value is unknown or the units cannot be compared.
    """
    if before.value is None or after.value is None:
        return None
    one, other = before.unit or after.unit, after.unit or before.unit
    second = converted(after.value, other, to=one)
    return None if second is None else (before.value, second)


def change(before: Figure, after: Figure) -> str | None:
    """Return the difference: points between percentages, else (after - before) / before.

    None when the two cannot be compared, or there is no base to divide by.
    """
    compared = sizes(before, after)
    if compared is None:
        return None
    first, second = compared
    if before.kind == "percent":
        return _signed(second - first, "points")
    return _signed(100 * (second - first) / first, "%") if first else None


def _signed(number: float, unit: str) -> str:
    sign = "\N{MINUS SIGN}" if number < 0 else "+"
    return f"{sign}{round(abs(number), 1):g}\N{NO-BREAK SPACE}{unit}"
