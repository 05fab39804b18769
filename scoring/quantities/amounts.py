"""What a share, a supply or a sum for one period comes to: "8% of 5,000", "12,000 at 3,000 a day", "£800 a month, £9,600 a year"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from scoring.quantities.arithmetic import near
from scoring.quantities.conversion import converted
from scoring.quantities.stated import (
    HEDGES,
    LEAD,
    SAYS,
    WITH_THE_LAST,
    Sum,
    agrees,
    closes,
    in_digits,
    is_adjusted,
    is_told,
    sentence,
)
from scoring.quantities.sums import period_unit
from scoring.report import Figure

_NEAR_MISS: Final = 1.6
_REACH: Final = 60
_NOUN: Final = 30
_ALL: Final = 100.0
_LEADS: Final = re.compile(rf"{LEAD}{HEDGES}", re.IGNORECASE)
_IS: Final = re.compile(
    rf"(?:{WITH_THE_LAST},?\s(?:so|or|{SAYS}|so it is|which is)\s|\s?[=(]\s?){HEDGES}", re.IGNORECASE
)
_OF_IT: Final = re.compile(r"\sof (?:it|that|them|what (?:i|we) \w+)\b", re.IGNORECASE)
_OF: Final = re.compile(r"\sof\s(?:the\s|our\s|those\s|my\s|all\s)?", re.IGNORECASE)
_ON: Final = re.compile(
    r"\b(?:of|on|out of|from)\s(?:the\s|our\s|my\s|an?\s(?:[\w-]+\s){1,2}of\s)?$", re.IGNORECASE
)
_TAKES: Final = re.compile(
    rf"(?:\s[\w'’-]+){{0,3}}\s(?:is|was|were|are|makes?|would (?:be|have been|take)|would['’]ve been|takes?|took)\s{HEDGES}",
    re.IGNORECASE,
)
_LASTS: Final = re.compile(
    r"\s(?:left|of (?:stock|cash|money|supply|cover|runway|work)|and then \w+)\b|(?=[.,;:!?]|$)",
    re.IGNORECASE,
)
_WE_USE: Final = re.compile(
    r"\b(?:use|used|using|burn|burned|burnt|burning|spend|spent|spending|need|needed|eat|ate|lose|losing|lost|sell|sold|selling|"
    r"go through|went through|get through|got through|ship|shipped|do|did|make|made)\s(?:about\s|around\s)?$",
    re.IGNORECASE,
)
_A_YEAR_LATER: Final = re.compile(
    rf"(?:{WITH_THE_LAST})?(?:,\s|\s\(?|\.\s)(?:(?:so|or|{SAYS}|call it)\s)?{HEDGES}", re.IGNORECASE
)
_NEXT_WORD: Final = re.compile(r"\s([\w'’-]+)")
_EACH_PERIOD: Final = re.compile(r"\s(?:an?|per|every|each)\s\w+")
_AMOUNTS: Final = frozenset({"count", "money", "size", "rate"})
# how many of the shorter period a longer one has, worked or in full
_HOLDS: Final = {
    ("day", "week"): (5.0, 7.0),
    ("day", "month"): (20.0, 31.0),
    ("day", "year"): (200.0, 365.0),
    ("week", "month"): (4.0, 4.5),
    ("week", "year"): (40.0, 52.2),
    ("month", "year"): (10.0, 12.0),
    ("quarter", "year"): (4.0, 4.0),
}


def share_of_amount(text: str, figures: Sequence[Figure], place: int) -> Sum | None:
    """Return a share that one of two amounts of a sentence does not have in the other: "40 tons and lost 14, that is 50%"."""
    if place < 2:
        return None
    whole, part, stated = figures[place - 2 : place + 1]
    in_short = part.kind == "count" and (part.measure is None or part.measure[0] < part.start)
    alike = whole.kind in _AMOUNTS and (in_short or (whole.kind == part.kind and whole.unit == part.unit))
    if stated.unit != "%" or not alike or not (whole.value or 0.0) > (part.value or 0.0) > 0:
        return None
    of_it = _OF_IT.match(text, stated.end)
    lead = _IS.fullmatch(text, part.end, stated.start) is not None and closes(
        text, of_it.end() if of_it else stated.end
    )
    opens, closing = sentence(text, whole.start, stated.end)
    third = place > 2 and figures[place - 3].start >= opens and figures[place - 3].value is not None
    if not lead or third or part.start - whole.end > _REACH or is_adjusted(text, opens, closing):
        return None
    big, small = whole.value or 1.0, part.value or 1.0
    exact = _ALL * small / big
    others = (
        exact,
        _ALL - exact,
        _ALL * big / small - _ALL,
        _ALL * small / (small + big),
        _ALL * big / small,
    )
    if any(agrees(text, stated, one, least=0.99) for one in others) or not _is_meant(
        stated.value or 0.0, exact
    ):
        return None
    return Sum(terms=(part, whole), stated=stated, gives=f"{part.text} of {whole.text} is {exact:.3g}%")


def part_of(text: str, figures: Sequence[Figure], place: int) -> Sum | None:
    """Return what a share of so many is wrongly said to be: "of 5,000 we had 8% faulty, that is 500"."""
    if place < 2:
        return None
    one, other, stated = figures[place - 2 : place + 1]
    base, share = (one, other) if other.unit == "%" else (other, one)
    alike = base.kind == stated.kind and base.unit == stated.unit and base.kind in _AMOUNTS
    if share.unit != "%" or base.unit == "%" or not alike or other.start - one.end > _REACH:
        return None
    told = (
        _OF.fullmatch(text, share.end, base.start)
        if share is one
        else _ON.search(text, max(0, base.start - _REACH), base.start)
    )
    opens, closing = sentence(text, one.start, stated.end)
    third = place > 2 and figures[place - 3].start >= opens
    apart = sentence(text, one.start, one.end)[1] < stated.start
    if (
        told is None
        or third
        or apart
        or is_adjusted(text, stated.end, closing)
        or _LEADS.fullmatch(text, other.end, stated.start) is None
    ):
        return None
    noun = _NEXT_WORD.match(text, stated.end, stated.end + _NOUN)
    same = closes(text, stated.end) or (noun is not None and is_told(text[opens : stated.start], noun[1]))
    exact = (base.value or 0.0) * (share.value or 0.0) / _ALL
    rest = (base.value or 0.0) - exact
    fits = any(agrees(text, stated, one) for one in (exact, rest, (base.value or 0.0) + exact))
    if not same or fits or not _is_meant(stated.value or 0.0, exact):
        return None
    return Sum(terms=(share, base), stated=stated, gives=f"{share.text} of {base.text} is {in_digits(exact)}")


def lasts(text: str, figures: Sequence[Figure], place: int) -> Sum | None:
    """Return how long a supply is wrongly said to last: "12,000 in stock. We use 3,000 a day, so five days"."""
    if place < 2 or figures[place].kind != "duration":
        return None
    one, other, stated = figures[place - 2 : place + 1]
    supply, rate = (one, other) if period_unit(text, other) else (other, one)
    unit = period_unit(text, rate)
    money = supply.kind == rate.kind == "money" and supply.unit == rate.unit
    counted = supply.kind in {"count", "size"} and rate.kind == "rate"
    left = _LASTS.match(text, stated.end)
    if unit is None or not (money or counted) or left is None or not rate.value or not supply.value:
        return None
    used = _WE_USE.search(text, max(0, rate.start - _REACH), rate.start) is not None
    told = used and _LEADS.fullmatch(text, rate.end, stated.start) is not None
    takes = other is supply and _TAKES.fullmatch(text, supply.end, stated.start) is not None
    if not (told or takes) or other.start - one.end > _REACH:
        return None
    exact = converted(supply.value / rate.value, unit, to=stated.unit)
    if exact is None or not _is_meant(stated.value or 0.0, exact) or abs((stated.value or 0.0) - exact) < 1.0:
        return None
    worked = exact <= (stated.value or 0.0) <= 1.5 * exact and unit != stated.unit
    if worked or agrees(text, stated, exact) or not closes(text, left.end()):
        return None
    return Sum(
        terms=(supply, rate),
        stated=stated,
        gives=f"{supply.text} at {rate.text} is {in_digits(exact, stated.unit)}",
    )


def in_the_year(text: str, figures: Sequence[Figure], place: int) -> Sum | None:
    """Return what so much a month is wrongly said to be in a year, or the like: "£800 a month, about £11,000 a year"."""
    if place < 1:
        return None
    one, stated = figures[place - 1 : place + 1]
    periods = (period_unit(text, one) or "", period_unit(text, stated) or "")
    alike = one.kind == stated.kind == "money" and one.unit == stated.unit
    if not alike or periods not in _HOLDS or _A_YEAR_LATER.fullmatch(text, one.end, stated.start) is None:
        return None
    opens, closing = sentence(text, one.start, stated.end)
    told, (least, most) = stated.value or 0.0, _HOLDS[periods]
    before = figures[: place - 1]
    if is_adjusted(text, opens, closing) or any(figure.start >= opens for figure in before):
        return None
    low, high = least * (one.value or 0.0), most * (one.value or 0.0)
    fits = low * 0.94 <= told <= high * 1.06 or agrees(text, stated, high) or agrees(text, stated, low)
    manifold = any(near(told, high * (figure.value or 0.0)) for figure in before)
    if fits or manifold or not low / _NEAR_MISS <= told <= high * _NEAR_MISS or not _ends(text, stated):
        return None
    return Sum(terms=(one,), stated=stated, gives=f"{one.text} is {in_digits(high)} a {periods[1]}")


def _ends(text: str, stated: Figure) -> bool:
    after = _EACH_PERIOD.match(text, stated.end, stated.end + _NOUN)
    return closes(text, stated.end + (len(after.group()) if after else 0))


def _is_meant(told: float, exact: float) -> bool:
    return exact / _NEAR_MISS <= told <= exact * _NEAR_MISS
