"""Sums over things and periods that are told in other units: minutes each, pounds a month, metres a day."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from scoring.quantities.arithmetic import over_periods
from scoring.quantities.conversion import converted
from scoring.quantities.stated import (
    HEDGES,
    LEAD,
    SAYS,
    WITH_THE_LAST,
    Sum,
    agrees,
    concludes,
    in_digits,
    is_adjusted,
    is_told,
    likely,
    period,
    sentence,
)
from scoring.report import Figure

_NOUN_REACH: Final = 25
# the share of the days of a week, or of the weeks of a year, that are worked at the least
_WORKED: Final = 0.65
_LONG: Final = frozenset({"week", "month", "quarter", "year"})
_MEASURED: Final = frozenset({"duration", "size", "money"})
_FOR_EACH: Final = re.compile(
    r"\s(?:for\s)?(?:an?|per|each|every)\s(?!\w+\s(?:more|less)\b)(?P<thing>[a-z]+)", re.IGNORECASE
)
_AT: Final = re.compile(r"(?:\s[\w'’-]+){0,2}\sat\s(?:about\s|around\s)?", re.IGNORECASE)
_IN: Final = re.compile(r"\b(?:in|over|for)\s(?:an?\s)?$", re.IGNORECASE)
_COMES_TO: Final = rf"(?:(?:is|was|are|were)(?:\sworth)?|makes|made|gives|comes to|came to|{SAYS}|it makes|(?:it|that) works out at)\s{HEDGES}"
_EQUALS: Final = re.compile(
    rf"(?:{WITH_THE_LAST}(?:\s|,\s(?:so\s)?){_COMES_TO}|{LEAD}{HEDGES})", re.IGNORECASE
)
_RESTS: Final = re.compile(
    r"\s(?:to|on|off|for) the \w+|\sof \w+(?=[\s.,])(?:\s(?:each|every|an?)\s\w+)?|\sin (?:all|total)|\s(?:i|we|they|you)\s(?:have|had|get|got|save[sd]?|gain(?:ed)?|lost?|lose|paid|pay)(?:\sback)?(?:\s(?:every|each|an?)\s\w+)?\b",
    re.IGNORECASE,
)


def for_each(text: str, figures: Sequence[Figure], place: int) -> Sum | None:
    """Return what so much for each thing is wrongly said to come to: "4 minutes a call over 10 calls"."""
    stated = figures[place]
    terms = _two_before(text, figures, place) if stated.kind in _MEASURED else None
    if terms is None:
        return None
    each, number = terms if _thing(text, *terms) else terms[::-1]
    total = converted(each.value or 0.0, each.unit, to=stated.unit)
    told = _thing(text, each, number) or _is_at(text, number, each)
    if not (each.kind == stated.kind and told) or total is None:
        return None
    exact = total * (number.value or 0.0)
    if not likely(stated, exact) or agrees(text, stated, exact) or over_periods(stated.value or 0.0, exact):
        return None
    return Sum(
        terms=terms,
        stated=stated,
        gives=f"{each.text} times {number.text} is {in_digits(exact, stated.unit)}",
    )


def longer_period(text: str, figures: Sequence[Figure], place: int) -> Sum | None:
    """Return what so many at so much a month are wrongly said to come to in a year."""
    stated = figures[place]
    terms = _two_before(text, figures, place) if stated.kind == "money" else None
    if terms is None or {term.kind for term in terms} != {"money", "count"}:
        return None
    price, number = terms if terms[0].kind == "money" else terms[::-1]
    periods = (period(text, price), period(text, stated))
    times = converted(1.0, f"per {periods[0]}", to=f"per {periods[1]}") if set(periods) <= _LONG else None
    if times is None or times <= 1 or price.unit != stated.unit:
        return None
    exact = (price.value or 0.0) * (number.value or 0.0) * times
    worked = _WORKED * exact <= (stated.value or 0.0) <= exact
    if not likely(stated, exact) or worked or agrees(text, stated, exact):
        return None
    return Sum(
        terms=terms,
        stated=stated,
        gives=f"{number.text} times {price.text} is {in_digits(exact)} a {periods[1]}",
    )


def in_one_period(text: str, figures: Sequence[Figure], place: int) -> Sum | None:
    """Return what is wrongly said to be done in each period: "60 metres in five days, so 20 metres a day"."""
    stated = figures[place]
    terms = _two_before(text, figures, place) if stated.kind in {"rate", "money"} else None
    if terms is None or "duration" not in {term.kind for term in terms}:
        return None
    whole, taken = terms if terms[1].kind == "duration" else terms[::-1]
    each = period(text, stated)
    times = converted(taken.value or 0.0, taken.unit, to=each)
    paid = whole.kind == stated.kind == "money" and whole.unit == stated.unit and period(text, whole) is None
    done = stated.kind == "rate" and whole.kind in {"size", "count"} and whole is terms[0]
    if not times or not (done or paid) or not _is_done_in(text, taken):
        return None
    exact = (whole.value or 0.0) / times
    worked = exact <= (stated.value or 0.0) <= exact / _WORKED and each != taken.unit
    if not likely(stated, exact) or worked or agrees(text, stated, exact):
        return None
    return Sum(
        terms=terms, stated=stated, gives=f"{whole.text} in {taken.text} is {in_digits(exact)} a {each}"
    )


def _two_before(text: str, figures: Sequence[Figure], place: int) -> tuple[Figure, Figure] | None:
    """Return the two figures of a clause that a number is said to be the outcome of."""
    if place < 2:
        return None
    one, other, stated = figures[place - 2 : place + 1]
    if not concludes(text, (one, other), stated, leads=_EQUALS, rests=_RESTS):
        return None
    opens, closing = sentence(text, one.start, stated.end)
    third = place > 2 and figures[place - 3].start >= opens
    return None if third or is_adjusted(text, opens, closing) else (one, other)


def _thing(text: str, each: Figure, number: Figure) -> bool:
    """Tell whether a figure is for each of the things that the other counts."""
    named = _FOR_EACH.match(text, each.end)
    counted = text[number.end : number.end + _NOUN_REACH].partition(",")[0]
    return number.kind == "count" and named is not None and is_told(counted, named["thing"])


def _is_at(text: str, number: Figure, each: Figure) -> bool:
    """Tell "seven at 20 minutes"."""
    counted = number.kind in {"count", "rate"} and each.kind == "duration"
    return counted and _AT.fullmatch(text, number.end, each.start) is not None


def _is_done_in(text: str, taken: Figure) -> bool:
    return _IN.search(text, max(0, taken.start - _NOUN_REACH), taken.start) is not None
