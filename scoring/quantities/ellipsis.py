"""Numbers said without what was said before: which earlier quantity a bare number stands for."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from scoring.quantities.naming import is_day_of
from scoring.quantities.numbers import NUMBER, value_of
from scoring.report import Figure

_CARRIED: Final = frozenset({"percent", "money", "duration", "rate", "size", "other", "count"})
_ADVERBIAL: Final = re.compile(
    r"\b(?:in|after|for|within|over|during|every|last|first|next|past|another|the|by)\s(?:about\s|the\s|a\s|first\s|last\s|next\s)*$",
    re.IGNORECASE,
)
_LATER: Final = re.compile(r"\s(?:later|after|on|ago|before|in|since|old|earlier)\b", re.IGNORECASE)
_CALENDAR: Final = frozenset({"day", "week", "month", "quarter", "year"})
_BACKWARD: Final = 40
_SCALED: Final = re.compile(r"\d\s?(?:k|m|mn|bn|lakh|crore|thousand|million|billion)\b", re.IGNORECASE)
_LEADING_DIGITS: Final = re.compile(r"\d+(?:[.,]\d+)*")
_SO_MANY_OF: Final = re.compile(
    r"\s(?:in|out of)\s(?:an?\s|every\s)?(?:\d{2,}|hundred|thousand|ten|twenty)", re.IGNORECASE
)
_MULTIPLE: Final = re.compile(r"\d+\.\d+\s?(?:times|x)", re.IGNORECASE)
_NUMBER: Final = re.compile(NUMBER, re.IGNORECASE)
_SCALED_BELOW: Final = 1000


def is_carried(text: str, one: Figure) -> bool:
    """Tell whether a figure is of a quantity that may be told again by a bare number."""
    so_many_of = one.kind == "ratio" and (_SO_MANY_OF.search(one.text) is not None or _is_multiple(one))
    return (
        (so_many_of or one.kind in _CARRIED)
        and one.role != "none"
        and bool(one.value)
        and not is_day_of(text, one)
    )


def _is_multiple(one: Figure) -> bool:
    """Tell "2.5 times EBITDA", which is told again as a number with a point."""
    return one.kind == "ratio" and _MULTIPLE.fullmatch(one.text) is not None


def is_adverbial(text: str, one: Figure) -> bool:
    """Tell a stretch of time that only says when: "after six weeks", "two months later"."""
    if one.kind != "duration" or one.unit not in _CALENDAR:
        return False
    return (
        _ADVERBIAL.search(text, max(0, one.start - _BACKWARD), one.start) is not None
        or _LATER.match(text, one.end) is not None
    )


def scale(earlier: Figure, figure: Figure) -> float:
    """Return what the earlier figure says and the bare number leaves out: thousands, or "in a hundred"."""
    if earlier.kind == "ratio":
        first = _NUMBER.search(earlier.text)
        written = None if first is None else value_of(first.group())
    else:
        digits = _LEADING_DIGITS.search(earlier.text) if _SCALED.search(earlier.text) else None
        written = None if digits is None else value_of(digits.group())
    if not written or figure.value is None or figure.value >= _SCALED_BELOW:
        return 1.0
    return abs(earlier.value or 0.0) / written


def like(figure: Figure, earlier: Figure) -> Figure:
    """Return a bare number as another value of an earlier quantity."""
    return replace(
        figure,
        kind=earlier.kind,
        unit=earlier.unit,
        value=(figure.value or 0.0) * scale(earlier, figure),
        measure=earlier.measure or figure.measure,
    )
