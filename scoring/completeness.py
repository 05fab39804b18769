"""What a figure lacks before it can stand as evidence."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import chain
from operator import attrgetter
from typing import Final, Literal, Protocol

from scoring.quantities.pairs import is_part_of
from scoring.report import Figure, Offsets, Unit

Gap = Literal["measure", "baseline", "unit", "time"]

EFFECTS: Final = frozenset({"result", "gain", "cost"})
_RELATIVE: Final = frozenset({"percent", "ratio"})
_SMALL_WORDS: Final = (
    r"(?:(?:the|just|only|about|less|than|a|next|first|last|past|following|space|course|of)\s+)*$"
)
_OVER: Final = {
    "duration": re.compile(
        rf"\b(?:in|within|over|after|during|for|across|under)\s+{_SMALL_WORDS}", re.IGNORECASE
    ),
    "date": re.compile(rf"\b(?:in|by|since|until|before|after|during|over)\s+{_SMALL_WORDS}", re.IGNORECASE),
}
_LATER: Final = re.compile(r"\s(?:later|on)\b", re.IGNORECASE)
_WORDS_BEFORE: Final = 40
_START: Final = attrgetter("start")


class Measured(Protocol):
    """What has figures and units, both in the order of the text: a reading or a report."""

    @property
    def figures(self) -> tuple[Figure, ...]:
        """Return the figures in order."""

    @property
    def units(self) -> tuple[Unit, ...]:
        """Return the units in order."""


def gaps(index: int, read: Measured, *, text: str) -> frozenset[Gap]:
    """Return what the figure at `index` lacks; only what came of something can lack anything."""
    figure = read.figures[index]
    if figure.role not in EFFECTS:
        return frozenset()
    partner = None if figure.pair is None else read.figures[figure.pair]
    is_result = figure.role == "result"
    lacking: dict[Gap, bool] = {
        "measure": not (figure.measure or (partner and partner.measure)),
        "baseline": partner is None
        and (is_result or figure.kind in _RELATIVE)
        and not beside_a_pair(index, read)
        and not _is_of_a_whole(index, read, text),
        "unit": figure.kind == "other" and not (figure.unit or (partner and partner.unit)),
        "time": is_result and not _is_per(figure) and time_span(index, read, text=text) is None,
    }
    return frozenset(gap for gap, lacks in lacking.items() if lacks)


def _is_of_a_whole(index: int, read: Measured, text: str) -> bool:
    """Tell both numbers of "eleven of our 14 models": each has its base beside it."""
    figures = read.figures
    return any(
        0 <= first < len(figures) - 1 and is_part_of(text, figures[first], figures[first + 1])
        for first in (index - 1, index)
    )


def _is_per(figure: Figure) -> bool:
    """Tell "900 dollars a month", which says its time itself."""
    return figure.unit is not None and " per " in f" {figure.unit}"


def beside_a_pair(index: int, read: Measured) -> bool:
    """Tell a share or a multiple that stands beside both ends of what changed: it has its base there."""
    if read.figures[index].kind not in _RELATIVE:
        return False
    start, end = _unit_around(read.figures[index], read.units)
    first, last = (bisect_left(read.figures, edge, key=_START) for edge in (start, end))
    return any(figure.pair is not None for figure in read.figures[first:last])


def time_span(index: int, read: Measured, *, text: str) -> int | None:
    """Return the figure that says over what time the one at `index` held.

    It is the first one after it in its unit, else the last one before it.
    """
    figures = read.figures
    start, end = _unit_around(figures[index], read.units)
    first, last = (bisect_left(figures, edge, key=_START) for edge in (start, end))
    nearest = chain(range(index + 1, last), range(index - 1, first - 1, -1))
    return next((place for place in nearest if says_a_time(figures[place], text=text)), None)


def says_a_time(figure: Figure, *, text: str) -> bool:
    """Tell "within six weeks" and "by June" from a time that is itself what was measured."""
    pattern = _OVER.get(figure.kind)
    if pattern is None or figure.pair is not None:
        return False
    before = text[max(0, figure.start - _WORDS_BEFORE) : figure.start]
    follows = figure.kind == "duration" and _LATER.match(text, figure.end) is not None
    return follows or pattern.search(before) is not None


def _unit_around(figure: Figure, units: Sequence[Unit]) -> Offsets:
    """Return the unit that the figure begins in; the figure alone where it begins in none."""
    place = bisect_right(units, figure.start, key=_START) - 1
    if place < 0 or figure.start >= units[place].end:
        return figure.start, figure.end
    return units[place].start, units[place].end
