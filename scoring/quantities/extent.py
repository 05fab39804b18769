"""How large the change between two figures is, in per cent, points, fractions or times."""

from __future__ import annotations

from typing import Final

from scoring.quantities.conversion import converted
from scoring.quantities.shares import both_ways, in_percent
from scoring.quantities.stated import agrees, is_hedged
from scoring.report import Figure

# a share rounded up or down is less than one off
_LEAST_OFF: Final = 0.99
# "almost half" and "a third" are said of much that comes near them
_FRACTION_OFF: Final = 0.11
_FRACTIONS: Final = (1 / 4, 1 / 3, 1 / 2, 2 / 3, 3 / 4)
_EXACT: Final = 0.012


def goes_down(before: Figure, after: Figure) -> bool:
    """Tell whether a quantity became less."""
    end = None if after.value is None else converted(after.value, after.unit, to=before.unit)
    return (end or 0.0) < (before.value or 0.0)


def is_multiple(figure: Figure) -> bool:
    """Tell whether a figure says how many times, and not which part."""
    return figure.kind == "ratio" and (figure.value or 0.0) >= 2


def fits(text: str, stated: Figure, before: float, after: float, *, points: bool) -> bool:
    """Tell whether a stated share, fraction or multiple is that of a change, as exactly as it is said.

    Between shares the change may be told in `points`; between other things points say nothing.
    """
    says = abs(stated.value or 0.0)
    if stated.kind == "ratio" and not is_multiple(stated):
        kept = min(before, after) / max(before, after)
        parts = (kept, 1 - kept, abs(after - before) / before)
        return any(_is_fraction(text, stated, part) for part in parts)
    if is_multiple(stated):
        exact = max(before, after) / min(before, after) if min(before, after) else says
        if "times" in stated.text and agrees(text, stated, exact - 1, rough=True):
            return True
    elif stated.unit == "%":
        exact = abs(after - before) / abs(before) * 100
    else:
        exact = abs(after - before) * (100.0 if stated.unit == "bps" else 1.0)
        if not points:
            return True
    is_share = stated.unit == "%"
    return agrees(text, stated, exact, rough=is_multiple(stated), least=_LEAST_OFF if is_share else 0.0)


def _is_fraction(text: str, stated: Figure, part: float) -> bool:
    """Tell whether a fraction is about the part; an exact third is no quarter, unless it is about one."""
    others = (one for one in _FRACTIONS if abs(one - (stated.value or 0.0)) > _EXACT)
    least = _FRACTION_OFF
    if not is_hedged(text, stated) and any(abs(part - one) < _EXACT for one in others):
        least = 0.0
    return agrees(text, stated, part, least=least)


def in_words(stated: Figure, before: Figure, end: float) -> str:
    """Say how large a change is, in the way in which it was stated."""
    start = before.value or 1.0
    if is_multiple(stated):
        return f"{max(start, end) / (min(start, end) or 1.0):.2g} times"
    return both_ways(start, end) if before.unit == "%" else in_percent(start, end)
