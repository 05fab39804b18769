"""How far apart two figures are said to be: "£9 against £3, so £4 more", "150, 80% over the 100"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from scoring.quantities.arithmetic import near, over_periods
from scoring.quantities.conversion import converted
from scoring.quantities.pairs import planned_and_actual, set_against, worded_tie
from scoring.quantities.stated import (
    HEDGES,
    LEAD,
    Sum,
    agrees,
    closes,
    goes,
    in_digits,
    is_bare,
    likely,
    period,
    told_change,
)
from scoring.report import Figure

_REACH: Final = 40
_NEAR_MISS: Final = 0.35
_OR: Final = re.compile(r"\bor\b", re.IGNORECASE)
_SHARES: Final = frozenset({"percent", "ratio"})
_LEADS: Final = re.compile(rf"{LEAD}{HEDGES}", re.IGNORECASE)
_TOOK: Final = re.compile(r"\s(?:in|over|within)\s(?:about\s|just\s|only\s)?$", re.IGNORECASE)
_IS: Final = re.compile(rf"\s(?:is|was|makes|that['’]s)\s{HEDGES}", re.IGNORECASE)
_A_TIME: Final = re.compile(r"\s(?:an?|per|each|every)\s(?:go|time|job|run|round|turn|trip)\b", re.IGNORECASE)
_ON_THE_BASE: Final = re.compile(
    r"\s(?:over|above|below|under|ahead of|up on|down on|(?:more|less|higher|lower|fewer) than)\s(?:the\s|our\s|my\s|what\s\w+\s)?",
    re.IGNORECASE,
)


def difference(text: str, figures: Sequence[Figure], place: int) -> Sum | None:
    """Return how far apart two compared figures are wrongly said to be: "£9 against £3, so £4 more"."""
    ends = _two_before(text, figures, place)
    if ends is None:
        return None
    one, other = ends
    stated = figures[place]
    bare = is_bare(stated) and (is_bare(one) or is_bare(other))
    unit = other.unit if bare else stated.unit
    first, second = (converted(term.value or 0.0, term.unit, to=unit) for term in ends)
    alike = one.kind == other.kind and (bare or other.kind == stated.kind)
    shares = other.kind in _SHARES or (stated.kind in _SHARES and not bare)
    if not alike or shares or first is None or second is None or not _are_compared(text, figures, ends):
        return None
    exact = abs(first - second)
    if not _is_apart(text, ends, stated) or not likely(stated, exact) or agrees(text, stated, exact):
        return None
    if near(stated.value or 0.0, second) or (bare and over_periods(stated.value or 0.0, exact)):
        return None
    return Sum(terms=ends, stated=stated, gives=f"{one.text} and {other.text} are {in_digits(exact)} apart")


def _two_before(text: str, figures: Sequence[Figure], place: int) -> tuple[Figure, Figure] | None:
    """Return the two figures before a number; how long it took may stand between."""
    last = place - 1
    if (
        last > 1
        and figures[last].kind == "duration"
        and _TOOK.search(text, max(0, figures[last].start - _REACH), figures[last].start)
    ):
        last -= 1
    return None if last < 1 else (figures[last - 1], figures[last])


def _are_compared(text: str, figures: Sequence[Figure], ends: tuple[Figure, Figure]) -> bool:
    """Tell whether a figure and the next are values that are compared, as the words or their tie say."""
    one, other = ends
    tied = other.pair is not None and figures[other.pair] is one
    held = set_against(text, one, other) or planned_and_actual(text, one, other)
    return tied or held or _is_span(text, one, other) or worded_tie(text, one, other) == "forward"


def _is_span(text: str, one: Figure, other: Figure) -> bool:
    return text[one.end : other.start] == " to "


def excess(text: str, figures: Sequence[Figure], place: int) -> Sum | None:
    """Return a share over a base that a value does not have: "we sold 150, 80% over the 100"."""
    if not 0 < place < len(figures) - 1 or figures[place].unit != "%":
        return None
    value, stated, base = figures[place - 1 : place + 2]
    alike = value.kind == base.kind and value.unit == base.unit and bool(value.value) and bool(base.value)
    leads = _LEADS.fullmatch(text, value.end, stated.start) is not None and closes(text, base.end)
    if not (alike and leads) or _ON_THE_BASE.fullmatch(text[stated.end : base.start]) is None:
        return None
    exact = abs((value.value or 0.0) - (base.value or 0.0)) / (base.value or 1.0) * 100
    if agrees(text, stated, exact, least=1.0):
        return None
    return Sum(terms=(value, base), stated=stated, gives=f"{value.text} against {base.text} is {exact:.3g}%")


def _is_apart(text: str, compared: tuple[Figure, Figure], stated: Figure) -> bool:
    """Tell whether a number is told as what lies between two others, over the same period as they are."""
    one, other = compared
    # of two hours of the day it is the clock that tells how far apart they are
    is_clock = stated.unit == "h" and is_bare(one)
    if not is_clock and _is_span(text, one, other) and _IS.fullmatch(text, other.end, stated.start):
        return closes(text, stated.end) or _A_TIME.match(text, stated.end) is not None
    word = told_change(text, other.end, stated)
    ordered = worded_tie(text, one, other) != "forward" or goes(
        word or "", down=(other.value or 0.0) < (one.value or 0.0)
    )
    periods = {period(text, figure) for figure in compared} - {None}
    same_period = is_bare(stated) or periods == {period(text, stated)} - {None}
    return (
        (bool(word) or (word is not None and _is_meant(text, compared, stated))) and ordered and same_period
    )


def _is_meant(text: str, compared: tuple[Figure, Figure], stated: Figure) -> bool:
    """Tell whether a number that is told without a word for it comes near to what lies between two others."""
    ends = [converted(figure.value or 0.0, figure.unit, to=stated.unit) for figure in compared]
    exact = abs((ends[0] or 0.0) - (ends[1] or 0.0))
    instead = _OR.search(text, compared[1].end, stated.start) is not None
    return not (is_bare(stated) or instead) and near(stated.value or 0.0, exact, rounding=_NEAR_MISS)
