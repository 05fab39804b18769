"""Figures as amounts that can be reckoned with: a value in a unit, of one dimension, for a period."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from scoring.quantities.conversion import converted, unit_of_time
from scoring.quantities.numbers import NUMBER
from scoring.quantities.patterns import DURATIONS, SIZES
from scoring.quantities.values import read_value
from scoring.report import Figure

_NO_NUMBERS: Final = frozenset({"date", "version", "ordinal"})
_PER: Final = "per "
_EACH_PERIOD: Final = re.compile(
    r"(?:\s(?:an?|per|each|every|in an?)|/)\s?(?:single\s)?(\w+)$", re.IGNORECASE
)
_FOR_PERIOD: Final = re.compile(
    r"(?:(?:\s[a-z'’-]+){0,2}?\s(?:per|each|every)|(?:\s[a-z'’-]+)?\san?|(?:\s[a-z'’-]+){0,3}?\s(?:for|over|in|across)\s(?:the|a whole|one|a full))\s(?:single\s|whole\s|full\s)?(\w+)|/(\w+)",
    re.IGNORECASE,
)
_ADVERBS: Final = re.compile(
    r"(?:\s[a-z'’-]+){0,2}?\s(hourly|daily|nightly|weekly|monthly|quarterly|yearly|annually)\b", re.IGNORECASE
)
_LEADING: Final = re.compile(
    r"\b(hourly|daily|nightly|weekly|monthly|quarterly|yearly|annual|each \w+|every \w+|per \w+)\s(?:[a-z'’-]+\s){0,3}$",
    re.IGNORECASE,
)
_OF_ADVERBS: Final = {
    "hourly": "h",
    "daily": "day",
    "nightly": "day",
    "weekly": "week",
    "monthly": "month",
    "quarterly": "quarter",
    "yearly": "year",
    "annually": "year",
    "annual": "year",
}
_OTHER_TIMES: Final = {"night": "day", "shift": "shift", "morning": "day", "evening": "day", "weekday": "day"}
_REACH: Final = 40
_ONLY_A_NUMBER: Final = re.compile(NUMBER, re.IGNORECASE)
SHARE: Final = "share"
POINTS: Final = "points"
FACTOR: Final = "factor"
COUNT: Final = "count"
TIME: Final = "time"
MONEY: Final = "money"
SIZE: Final = "size"
_LOOSE: Final = frozenset({COUNT, TIME, MONEY, SIZE, SHARE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """A figure that can stand in a sum.

    `period` is the unit of time that it is told for, `bare` tells that it has neither a unit nor a noun of its
    own, and `tie` is its index among all figures of the answer, which their pairs name.
    """

    figure: Figure
    dimension: str
    value: float
    unit: str | None
    period: str | None
    bare: bool
    tie: int

    @property
    def is_part(self) -> bool:
        """Tell whether it says which part of something, in per cent or as a fraction."""
        return self.dimension == SHARE or (self.dimension == FACTOR and self.value < 1)

    @property
    def counts(self) -> bool:
        """Tell whether it can be a number of things."""
        return self.dimension == COUNT or (self.bare and self.dimension != FACTOR)

    @property
    def whole(self) -> float:
        """Return what stands for all of something in the unit of a part."""
        return 100.0 if self.dimension == SHARE else 1.0

    @property
    def part(self) -> float:
        """Return a share, fraction or multiple as a number."""
        return self.value / self.whole

    def scale(self, other: Amount) -> float | None:
        """Return what a value is multiplied by to have the unit of another; None where they do not measure the same.

        A number without a unit or a noun stands for whatever the other measures.
        """
        if self.dimension == other.dimension:
            return converted(1.0, self.unit, to=other.unit)
        loose = (self.bare and other.dimension in _LOOSE) or (other.bare and self.dimension in _LOOSE)
        return 1.0 if loose else None

    def within(self, other: Amount) -> float | None:
        """Return the value in the unit of another; None where the two do not measure the same."""
        scale = self.scale(other)
        return None if scale is None else self.value * scale


def amounts(text: str, figures: Sequence[Figure]) -> tuple[Amount, ...]:
    """Return the figures that can stand in a sum, in order."""
    return tuple(_amount(text, figure, place) for place, figure in enumerate(figures) if has_amount(figure))


def has_amount(figure: Figure) -> bool:
    """Tell whether a figure has a value that can stand in a sum; dates and names stand in none."""
    return figure.value is not None and figure.kind not in _NO_NUMBERS


def _amount(text: str, figure: Figure, place: int) -> Amount:
    value, unit, dimension = figure.value or 0.0, figure.unit, COUNT
    if figure.kind == "rate":
        value, unit, dimension = _of_rate(figure)
    elif figure.kind == "percent":
        dimension = SHARE if unit == "%" else POINTS
    elif figure.kind == "ratio":
        dimension, unit = FACTOR, None
    elif figure.kind == "money":
        dimension = MONEY
    elif figure.kind == "duration":
        dimension = TIME
    elif figure.kind == "size":
        dimension = SIZE
    else:
        unit = None
    return Amount(
        figure=figure,
        dimension=dimension,
        value=abs(value),
        unit=unit,
        period=_period(text, figure),
        tie=place,
        bare=_is_bare(figure, dimension),
    )


def _is_bare(figure: Figure, dimension: str) -> bool:
    """Tell whether a number stands without a unit and without what it counts, so that it may stand for anything."""
    if dimension == COUNT:
        return figure.measure is None or not -1 <= figure.measure[0] - figure.end <= 2
    return _ONLY_A_NUMBER.fullmatch(figure.text) is not None


def _of_rate(figure: Figure) -> tuple[float, str | None, str]:
    """Return value, unit and dimension of what is told for each period, those of a time for "six hours a week"."""
    told = _EACH_PERIOD.sub("", figure.text)
    last = told.split()[-1].lower()
    for kind, dimension, units in (("duration", TIME, DURATIONS), ("size", SIZE, SIZES)):
        if any(words.fullmatch(last) for words in units.values()):
            value, unit = read_value(kind, told)
            if value is not None and unit is not None:
                return value, unit, dimension
    return figure.value or 0.0, None, COUNT


def _period(text: str, figure: Figure) -> str | None:
    unit = figure.unit or ""
    if unit.startswith(_PER):
        return _time(unit.removeprefix(_PER))
    inside = _EACH_PERIOD.search(figure.text) if figure.kind != "duration" else None
    if inside is not None:
        return _time(inside.group(1))
    after = _FOR_PERIOD.match(text, figure.end, figure.end + _REACH)
    if after is not None and (found := _time(after.group(1) or after.group(2))):
        return found
    adverb = _ADVERBS.match(text, figure.end, figure.end + _REACH)
    if adverb is not None:
        return _OF_ADVERBS[adverb.group(1).lower()]
    before = _LEADING.search(text, max(0, figure.start - _REACH), figure.start)
    if before is None:
        return None
    word = before.group(1).lower()
    return _OF_ADVERBS.get(word) or _time(word.split()[-1])


def _time(word: str) -> str | None:
    word = word.lower()
    return unit_of_time(word) or _OTHER_TIMES.get(word)
