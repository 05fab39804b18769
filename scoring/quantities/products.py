"""Products that an answer states: "450 plates at £10 each, altogether £5,200", "25 calls of ten minutes, so six hours"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from scoring.quantities.arithmetic import near, over_periods
from scoring.quantities.conversion import converted
from scoring.quantities.each import TIMES, is_for_counted, is_for_each
from scoring.quantities.stated import (
    HEDGES,
    WITH_THE_LAST,
    Sum,
    agrees,
    closes,
    in_digits,
    is_adjusted,
    sentence,
)
from scoring.quantities.sums import APIECE, is_for_more, period_unit, two_before
from scoring.quantities.values import read_value
from scoring.report import Figure

_FARTHEST_OFF: Final = 2.5
_SLIPS: Final = (0.01, 0.1, 10.0, 100.0)
_BEFORE: Final = 40
_COSTS: Final = re.compile(
    r"\b(?:cost|costs|was|were|is|paid|spent|(?:came|comes|come) to)\s(?:me\s|us\s|about\s|around\s)?$",
    re.IGNORECASE,
)
_COST_FIRST: Final = re.compile(
    r"(?:\s(?!(?:and|but|or|left|for)\b)[\w'’-]+){0,2}(?:\sfor\sthe\s\w+)?[,:]\s", re.IGNORECASE
)
_AT: Final = re.compile(r"(?:\s[\w'’-]+){1,3}\sat\s", re.IGNORECASE)
_EACH_ENDS: Final = re.compile(r"(?:\s\w+)?\s(?:each|apiece)\b", re.IGNORECASE)
_THAT_PRICE: Final = re.compile(r"[^.;!?]{0,20},\s(?:that|the|those)\s", re.IGNORECASE)
_COMES_TO: Final = re.compile(rf"{WITH_THE_LAST}\s(?:comes|came|adds up) to\s{HEDGES}", re.IGNORECASE)
_EACH_PERIOD: Final = re.compile(r"\s(?:an?|per|each|every)\s\w+$", re.IGNORECASE)
_MEASURED: Final = frozenset({"money", "duration", "size"})
_COUNTED: Final = frozenset({"count", "rate", "other"})


def product(text: str, figures: Sequence[Figure], place: int) -> Sum | None:
    """Return what so many at so much each are wrongly said to come to."""
    terms = two_before(text, figures, place)
    if terms is None:
        return None
    one, other = terms
    stated = figures[place]
    each = next((pair[0] for pair in (terms, terms[::-1]) if _is_each(text, *pair, stated)), None)
    if each is None and not _is_multiplied(text, one, other, stated):
        return None
    values = (one.value or 0.0, other.value or 1.0)
    told, unit = _amount(stated)
    scale = 1.0 if each is None or each.kind in _COUNTED else converted(1.0, each.unit, to=unit)
    exact = values[0] * values[1] * (scale or 0.0)
    if (
        not (_is_likely(told, exact) or _is_slip(told, exact))
        or agrees(text, replace(stated, value=told), exact)
        or APIECE.match(text, stated.end)
        or is_for_more(figures, place, exact)
        or over_periods(told, exact)
        or near(told, values[0] / values[1])
    ):
        return None
    return Sum(terms=terms, stated=stated, gives=f"{one.text} times {other.text} is {in_digits(exact, unit)}")


def total_first(text: str, figures: Sequence[Figure], place: int) -> Sum | None:
    """Return a cost that what follows it does not give: "it was £18,000, six of them at £4,000 each"."""
    if place < 2:
        return None
    stated, number, each = figures[place - 2 : place + 1]
    if not (stated.kind == each.kind == "money" and stated.unit == each.unit and number.kind == "count"):
        return None
    ended = _EACH_ENDS.match(text, each.end)
    gap = _COST_FIRST.fullmatch(text, stated.end, number.start)
    cost = _COSTS.search(text, max(0, stated.start - _BEFORE), stated.start)
    at = _AT.fullmatch(text, number.end, each.start)
    if not (ended and gap and cost and at) or not closes(text, ended.end()):
        return None
    told, exact = stated.value or 0.0, (number.value or 0.0) * (each.value or 0.0)
    opens, closing = sentence(text, stated.start, each.end)
    if not _is_likely(told, exact) or agrees(text, stated, exact) or is_adjusted(text, opens, closing):
        return None
    return Sum(
        terms=(number, each), stated=stated, gives=f"{number.text} times {each.text} is {in_digits(exact)}"
    )


def _is_each(text: str, each: Figure, number: Figure, stated: Figure) -> bool:
    """Tell whether a number of things at so much for each can come to what is stated, over the same period."""
    if each.kind in _MEASURED:
        kind = "duration" if _is_time_each(stated) else stated.kind
        alike = kind == each.kind and converted(1.0, each.unit, to=_amount(stated)[1]) is not None
    else:
        alike = each.kind in _COUNTED and stated.kind in _COUNTED and number.kind in _COUNTED
    if not alike or (number.kind in _MEASURED):
        return False
    terms = (number,) if is_for_counted(text, each, number) else (each, number)
    periods = {period_unit(text, figure) for figure in terms} - {None}
    told = period_unit(text, stated)
    if len(periods) > 1 or (periods and told not in periods and not (told is None and number.kind == "rate")):
        return False
    first, last = sorted((each, number), key=lambda figure: figure.start)
    return is_for_each(text, each, number) or _is_that_price(text, first, last, stated)


def _is_time_each(figure: Figure) -> bool:
    return figure.kind == "rate" and _amount(figure)[1] is not None


def _amount(figure: Figure) -> tuple[float, str | None]:
    """Return value and unit of what is told, those of the time itself for "six hours a week"."""
    if figure.kind != "rate":
        return figure.value or 0.0, figure.unit
    value, unit = read_value("duration", _EACH_PERIOD.sub("", figure.text))
    return (figure.value or 0.0, None) if unit is None or value is None else (value, unit)


def _is_that_price(text: str, one: Figure, other: Figure, stated: Figure) -> bool:
    """Tell "On two million sheets, that 7p comes to ..."."""
    that = other.kind == "money" and _THAT_PRICE.fullmatch(text, one.end, other.start)
    return bool(that) and _COMES_TO.fullmatch(text, other.end, stated.start) is not None


def _is_multiplied(text: str, one: Figure, other: Figure, stated: Figure) -> bool:
    """Tell "five hours times twelve weeks, so 60 hours"."""
    times = TIMES.fullmatch(text, one.end, other.start) is not None
    return times and (stated.kind, stated.unit) in {(one.kind, one.unit), (other.kind, other.unit)}


def _is_likely(told: float, exact: float) -> bool:
    return exact / _FARTHEST_OFF <= told <= exact * _FARTHEST_OFF


def _is_slip(told: float, exact: float) -> bool:
    """Tell whether a number is the exact one but for its noughts."""
    return any(near(told, exact * slip, rounding=0.02) for slip in _SLIPS)
