"""Sums that an answer states: products, prices for each, shares, differences.

Each reader looks at one figure as the end of a sum whose terms stand right beside it, and
returns what it would have to be only where the words say which sum is meant.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from scoring.quantities.arithmetic import near
from scoring.quantities.conversion import converted, unit_of_time
from scoring.quantities.each import TIMES
from scoring.quantities.stated import (
    HEDGES,
    LEAD,
    OF_THEM,
    SAYS,
    WITH_THE_LAST,
    Sum,
    agrees,
    concludes,
    in_digits,
    is_adjusted,
    likely,
    period,
    sentence,
)
from scoring.report import Figure

_REACH: Final = 60
_PER: Final = "per "
# the share of the days of a month that are worked at the least
_WORKED_DAYS: Final = 0.65
_NAMES: Final = frozenset({"date", "version", "ordinal"})
_COUNTED: Final = frozenset({"count", "duration", "rate"})
_MULTIPLIERS: Final = frozenset({"count", "other", "duration"})
_AVERAGE: Final = (
    rf"(?:so|which makes)\s(?:an?|the|our)\saverage\s(?:[\w-]+\s){{1,2}}(?:is|was)\s(?:worth\s)?{HEDGES}"
)
_PAID: Final = r"(?:(?:i|we|they|you)\s(?:paid|spent|lost|wrote|earned|saved|are at|got|had)\s)"
_CONCLUDES: Final = re.compile(
    rf"{LEAD}{_PAID}?(?:an\sextra\s|exactly\sthe\s)?(?:(?:altogether|in all|in total|all told|a total of)\s)?{HEDGES}"
    rf"|{WITH_THE_LAST}\s(?:(?:comes|came|adds up) to|is|was|(?:it|that) makes|would (?:be|have been)|{_PAID})\s?{HEDGES}"
    rf"|{WITH_THE_LAST},?\s(?:(?:and\s)?(?:(?:that|it|which)\s(?:comes|came) to|which\s(?:brought in|gave|made)(?:\s(?:us|me))?))\s{HEDGES}"
    rf"|{WITH_THE_LAST},?\s{_AVERAGE}",
    re.IGNORECASE,
)
_ON_AVERAGE: Final = re.compile(rf"\b{_AVERAGE}$", re.IGNORECASE)
_MAKES: Final = re.compile(
    rf"(?:\b(?:so|or|would (?:be|have been)|{SAYS})\s|[=(])(?:(?:it|that|this)(?:['’]s|\s(?:is|was))\s)?{HEDGES}$",
    re.IGNORECASE,
)
# "The price was £8 a ticket. For 400 tickets that is ...": the sum is one, though the sentences are two
_STARTS_ANEW: Final = re.compile(
    r"[.;]\s(?:at|for|with|over|on|times|on about|at about|for about)\s(?:the\s|all\s|our\s|my\s)?$",
    re.IGNORECASE,
)
_RESTS: Final = re.compile(
    r"(?:\s(?:(?:an?|per) \w+|apiece|each|together|of (?:my|our|her|his|their) time|saved|extra|lost|gone|"
    r"(?:i|we|they)\s(?:have\s|had\s)?\w+ed)\b|(?:\s\w+)?\s(?:altogether|in all|in total|all told|all up|for the lot|in the end)\b|"
    r"\sof\s(?!(?:it|them|the|that|those|which)\b)\w+(?:\s\w+){0,5}(?=[.,;:!?]|$))",
    re.IGNORECASE,
)
APIECE: Final = re.compile(
    r"\s(?:each|apiece|(?:an?|per) (?!(?:day|night|shift|week|month|quarter|term|season|year)\b)\w+)\b",
    re.IGNORECASE,
)
_FOR_ONE: Final = re.compile(r"\s(?:(?:an?|per|every)\s\w+|each\b|apiece\b)", re.IGNORECASE)
# "184 services scanned, 23 vulnerable": the second are some of the first
_SOME: Final = re.compile(r"(?:\s[\w'’-]+){1,2},\s(?:only\s|just\s)?", re.IGNORECASE)
_OF: Final = re.compile(
    r"[^.;!?]{0,30}\b(?:of|out of)\s(?:the\s|our\s|my\s|these\s|those\s|all\s)?", re.IGNORECASE
)


def over_time(text: str, figures: Sequence[Figure], place: int) -> Sum | None:
    """Return what so much a week is wrongly said to come to in so many weeks."""
    timed = any(figure.kind == "duration" for figure in figures[max(0, place - 2) : place])
    terms = two_before(text, figures, place) if timed else None
    if terms is None:
        return None
    one, other = terms if terms[1].kind == "duration" else terms[::-1]
    each = period_unit(text, one)
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
        APIECE.match(text, stated.end)
        or not likely(stated, exact)
        or least_worked <= (stated.value or 0.0) <= exact
    ):
        return None
    if is_for_more(figures, place, exact) or agrees(text, stated, exact):
        return None
    return Sum(terms=terms, stated=stated, gives=f"{one.text} times {other.text} is {in_digits(exact)}")


def quotient(text: str, figures: Sequence[Figure], place: int) -> Sum | None:
    """Return a price for each that the price of all does not give: "25 for £5,000, so £300 a head"."""
    stated = figures[place]
    terms = two_before(text, figures, place) if stated.kind == "money" else None
    if terms is None:
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
    return Sum(
        terms=terms, stated=stated, gives=f"{whole.text} for {number.text} is {in_digits(exact)} for each"
    )


def share(text: str, figures: Sequence[Figure], place: int) -> Sum | None:
    """Return a share that so many out of so many do not give: "7 of the 23, which is half"."""
    stated = figures[place]
    is_share = stated.unit == "%" or (stated.kind == "ratio" and (stated.value or 2.0) < 1)
    terms = two_before(text, figures, place) if is_share else None
    if terms is None:
        return None
    one, other = terms
    if _OF.fullmatch(text[one.end : other.start]) is None:
        opened = OF_THEM.search(text[max(0, one.start - _REACH) : one.start])
        if opened is None and _SOME.fullmatch(text, one.end, other.start) is None:
            return None
        one, other = other, one
    counted = {one.kind, other.kind} <= {"count", "other"} and (one.value or 0.0) < (other.value or 0.0)
    exact = (one.value or 0.0) / (other.value or 1.0) * (100.0 if stated.unit == "%" else 1.0)
    rest = (100.0 if stated.unit == "%" else 1.0) - exact
    least = 0.99 if stated.unit == "%" else 0.02
    makes = _MAKES.search(text[max(one.end, other.end) : stated.start]) is not None
    if not (counted and makes) or any(agrees(text, stated, part, least=least) for part in (exact, rest)):
        return None
    return Sum(
        terms=(one, other),
        stated=stated,
        gives=f"{one.text} of {other.text} is {100 * exact / (exact + rest):.3g}%",
    )


def two_before(text: str, figures: Sequence[Figure], place: int) -> tuple[Figure, Figure] | None:
    """Return the two figures that alone lead, in one sentence, to what is concluded from them."""
    if place < 2:
        return None
    one, other, stated = figures[place - 2 : place + 1]
    first = other if _STARTS_ANEW.search(text, one.end, other.start) else one
    if stated.start - other.end > _REACH or not concludes(
        text, (one, other), stated, leads=_CONCLUDES, rests=_RESTS, first=first
    ):
        return None
    opens, closing = sentence(text, one.start, stated.end)
    opens = max(opens, text.rfind("; ", opens, one.start))
    third = place > 2 and figures[place - 3].start >= opens and figures[place - 3].kind not in _NAMES
    if third:
        return None
    # what is said of the one term does not go with what it is multiplied by
    onward = other.end if TIMES.fullmatch(text, one.end, other.start) else one.start
    adjusted = is_adjusted(text, opens, one.start) or is_adjusted(text, onward, closing)
    return None if adjusted else (one, other)


def is_for_more(figures: Sequence[Figure], place: int, exact: float) -> bool:
    """Tell whether what is stated is for as many as a figure before the terms says: "we ran 3 nights. ..."."""
    told = figures[place].value or 0.0
    earlier = figures[: max(0, place - 2)]
    before = (figure.value for figure in earlier if figure.value and figure.kind in _MULTIPLIERS)
    return near(told, exact) or any(near(told, exact * many, rounding=0.01) for many in before)


def _is_for_one(text: str, price: Figure) -> bool:
    return _FOR_ONE.search(price.text) is not None or _FOR_ONE.match(text, price.end) is not None


def period_unit(text: str, figure: Figure) -> str | None:
    """Return the unit of time that a figure is told for, as "month" of "£8 a month"; None for no such unit."""
    unit = figure.unit or ""
    told = period(text, figure) or (unit.removeprefix(_PER) if unit.startswith(_PER) else "")
    return unit_of_time(told)
