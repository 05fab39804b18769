"""Sums that an answer states: products, prices for each, shares, differences.

Each reader looks at one figure as the end of a sum whose terms stand right beside it, and
returns what it would have to be only where the words say which sum is meant.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from scoring.quantities.arithmetic import follows, near
from scoring.quantities.conversion import converted
from scoring.quantities.patterns import DURATIONS
from scoring.quantities.stated import (
    HEDGES,
    LEAD,
    OF_THEM,
    SAYS,
    WITH_THE_LAST,
    Sum,
    agrees,
    concludes,
    is_adjusted,
    likely,
    period,
    sentence,
)
from scoring.report import Figure

_REACH: Final = 60
# the share of the days of a month that are worked at the least
_WORKED_DAYS: Final = 0.65
_NAMES: Final = frozenset({"date", "version", "ordinal"})
_SHARES: Final = frozenset({"percent", "ratio"})
_COUNTED: Final = frozenset({"count", "duration", "rate"})
_AVERAGE: Final = (
    rf"(?:so|which makes)\s(?:an?|the|our)\saverage\s(?:[\w-]+\s){{1,2}}(?:is|was)\s(?:worth\s)?{HEDGES}"
)
_CONCLUDES: Final = re.compile(
    rf"{LEAD}(?:(?:i|we|they)\s(?:paid|spent)\s)?(?:(?:altogether|in all|in total|all told)\s)?{HEDGES}"
    rf"|{WITH_THE_LAST}\s(?:(?:comes|came|adds up) to|is|was|(?:it|that) makes)\s{HEDGES}"
    rf"|{WITH_THE_LAST},?\s{_AVERAGE}",
    re.IGNORECASE,
)
_ON_AVERAGE: Final = re.compile(rf"\b{_AVERAGE}$", re.IGNORECASE)
_MAKES: Final = re.compile(
    rf"(?:\b(?:so|or|{SAYS})\s|[=(])(?:(?:it|that|this)(?:['’]s|\s(?:is|was))\s)?{HEDGES}$", re.IGNORECASE
)
_RESTS: Final = re.compile(
    r"\s(?:(?:a|per) (?:head|person)|apiece|each|together|altogether|in all|in total|all told|of (?:my|our|her|his|their) time)\b",
    re.IGNORECASE,
)
_AT: Final = re.compile(r"\bat\s$", re.IGNORECASE)
_EACH: Final = re.compile(r"\b(?:each|a head|apiece|per|times)\b", re.IGNORECASE)
_APIECE: Final = re.compile(r"\s(?:each|apiece|(?:a|per) (?:head|person))\b", re.IGNORECASE)
_FOR_ONE: Final = re.compile(r"\s(?:(?:an?|per|every)\s\w+|each\b|apiece\b)", re.IGNORECASE)
_TIMES: Final = re.compile(r"[^.;!?]{0,14}\s(?:times|x|×|multiplied by|into)\s", re.IGNORECASE)
_OF: Final = re.compile(
    r"[^.;!?]{0,30}\b(?:of|out of)\s(?:the\s|our\s|my\s|these\s|those\s|all\s)?", re.IGNORECASE
)


def product(text: str, figures: Sequence[Figure], place: int) -> Sum | None:
    """Return what so many at so much each are wrongly said to come to."""
    terms = _two_before(text, figures, place)
    if terms is None:
        return None
    one, other = terms
    stated = figures[place]
    if not (_is_priced(text, one, other, stated) or _is_multiplied(text, one, other, stated)):
        return None
    values = (one.value or 0.0, other.value or 0.0)
    exact = values[0] * values[1]
    if (
        not likely(stated, exact)
        or agrees(text, stated, exact)
        or _APIECE.match(text, stated.end)
        or _is_for_more(figures, place, exact)
        or follows(stated.value or 0.0, values)
    ):
        return None
    return Sum(terms=terms, stated=stated, gives=f"{one.text} times {other.text} is {exact:,.10g}")


def over_time(text: str, figures: Sequence[Figure], place: int) -> Sum | None:
    """Return what so much a week is wrongly said to come to in so many weeks."""
    terms = _two_before(text, figures, place)
    if terms is None:
        return None
    one, other = terms if terms[1].kind == "duration" else terms[::-1]
    each = _period_unit(text, one)
    if each is None or other.kind != "duration":
        return None
    stated = figures[place]
    alike = one.unit == stated.unit if one.kind == "money" else stated.kind in _COUNTED
    times = converted(other.value or 0.0, other.unit, to=each)
    if not alike or times is None or period(text, stated) == period(text, one):
        return None
    exact = (one.value or 0.0) * times
    least_worked = _WORKED_DAYS * exact if each != other.unit else exact
    if (
        _APIECE.match(text, stated.end)
        or not likely(stated, exact)
        or least_worked <= (stated.value or 0.0) <= exact
    ):
        return None
    if _is_for_more(figures, place, exact) or agrees(text, stated, exact):
        return None
    return Sum(terms=terms, stated=stated, gives=f"{one.text} times {other.text} is {exact:,.6g}")


def quotient(text: str, figures: Sequence[Figure], place: int) -> Sum | None:
    """Return a price for each that the price of all does not give: "25 for £5,000, so £300 a head"."""
    terms = _two_before(text, figures, place)
    stated = figures[place]
    if terms is None or stated.kind != "money":
        return None
    between = text[terms[1].end : stated.start]
    for_one = _is_for_one(text, stated) and _MAKES.search(between) is not None
    if not for_one and _ON_AVERAGE.search(between) is None:
        return None
    whole = next((term for term in terms if term.kind == "money" and not _is_for_one(text, term)), None)
    number = next((term for term in terms if term.kind == "count"), None)
    if whole is None or number is None or whole.unit != stated.unit or not number.value:
        return None
    exact = (whole.value or 0.0) / number.value
    if not likely(stated, exact) or agrees(text, stated, exact):
        return None
    return Sum(terms=terms, stated=stated, gives=f"{whole.text} for {number.text} is {exact:,.6g} for each")


def share(text: str, figures: Sequence[Figure], place: int) -> Sum | None:
    """Return a share that so many out of so many do not give: "7 of the 23, which is half"."""
    terms = _two_before(text, figures, place)
    stated = figures[place]
    if terms is None or not (stated.unit == "%" or (stated.kind == "ratio" and (stated.value or 2.0) < 1)):
        return None
    one, other = terms
    if _OF.fullmatch(text[one.end : other.start]) is None:
        if OF_THEM.search(text[max(0, one.start - _REACH) : one.start]) is None:
            return None
        one, other = other, one
    counted = {one.kind, other.kind} <= {"count", "other"} and (one.value or 0.0) < (other.value or 0.0)
    exact = (one.value or 0.0) / (other.value or 1.0) * (100.0 if stated.unit == "%" else 1.0)
    rest = (100.0 if stated.unit == "%" else 1.0) - exact
    least = 1.0 if stated.unit == "%" else 0.02
    makes = _MAKES.search(text[max(one.end, other.end) : stated.start]) is not None
    if not (counted and makes) or any(agrees(text, stated, part, least=least) for part in (exact, rest)):
        return None
    return Sum(
        terms=(one, other),
        stated=stated,
        gives=f"{one.text} of {other.text} is {100 * exact / (exact + rest):.3g}%",
    )


def _two_before(text: str, figures: Sequence[Figure], place: int) -> tuple[Figure, Figure] | None:
    """Return the two figures that alone lead, in one sentence, to what is concluded from them."""
    if place < 2:
        return None
    one, other, stated = figures[place - 2 : place + 1]
    if stated.start - other.end > _REACH or not concludes(
        text, (one, other), stated, leads=_CONCLUDES, rests=_RESTS
    ):
        return None
    opens, closing = sentence(text, one.start, stated.end)
    opens = max(opens, text.rfind("; ", opens, one.start))
    third = place > 2 and figures[place - 3].start >= opens and figures[place - 3].kind not in _NAMES
    return None if third or is_adjusted(text, opens, closing) else (one, other)


def _is_priced(text: str, one: Figure, other: Figure, stated: Figure) -> bool:
    """Tell a number of things at a price for each, told for the same period as what it comes to."""
    between = text[one.end : other.start]
    each = _EACH.search(text[one.start : stated.start]) or _AT.search(between) or _TIMES.fullmatch(between)
    price = one if one.kind == "money" else other
    alike = (
        stated.kind == "money" and stated.unit == price.unit and period(text, price) == period(text, stated)
    )
    return {one.kind, other.kind} == {"money", "count"} and bool(each) and alike


def _is_multiplied(text: str, one: Figure, other: Figure, stated: Figure) -> bool:
    """Tell "five hours times twelve weeks, so 60 hours"."""
    times = _TIMES.fullmatch(text[one.end : other.start]) is not None
    return times and (stated.kind, stated.unit) in {(one.kind, one.unit), (other.kind, other.unit)}


def _is_for_more(figures: Sequence[Figure], place: int, exact: float) -> bool:
    """Tell whether what is stated is for as many as the figure before the terms says: "we ran 3 nights. ..."."""
    before = figures[place - 3].value if place > 2 else None
    return near(figures[place].value or 0.0, exact * (before or 1.0))


def _is_for_one(text: str, price: Figure) -> bool:
    return _FOR_ONE.search(price.text) is not None or _FOR_ONE.match(text, price.end) is not None


def _period_unit(text: str, price: Figure) -> str | None:
    told = period(text, price)
    return next(
        (name for name, words in DURATIONS.items() if told is not None and words.fullmatch(told)), None
    )
