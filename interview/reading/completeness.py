"""What a figure lacks before it can stand as evidence."""

from __future__ import annotations

import re
from typing import Final, Literal

from scoring.report import Figure, Report

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


def gaps(index: int, report: Report, *, text: str) -> frozenset[Gap]:
    """Return what the figure at `index` lacks; only what came of something can lack anything."""
    figure = report.figures[index]
    if figure.role not in EFFECTS:
        return frozenset()
    partner = None if figure.pair is None else report.figures[figure.pair]
    is_result = figure.role == "result"
    lacking: dict[Gap, bool] = {
        "measure": not (figure.measure or (partner and partner.measure)),
        "baseline": partner is None and (is_result or figure.kind in _RELATIVE),
        "unit": figure.kind == "other" and not (figure.unit or (partner and partner.unit)),
        "time": is_result and time_span(index, report, text=text) is None,
    }
    return frozenset(gap for gap, lacks in lacking.items() if lacks)


def time_span(index: int, report: Report, *, text: str) -> int | None:
    """Return the figure that says over what time the one at `index` held.

    It is the first one after it in its unit, else the last one before it.
    """
    figures = report.figures
    figure = figures[index]
    around = next((unit for unit in report.units if unit.start <= figure.start < unit.end), None)
    if around is None:
        return None
    times = [
        place
        for place, other in enumerate(figures)
        if around.start <= other.start < around.end and _says_a_time(other, text=text)
    ]
    before = [place for place in times if place < index]
    after = [place for place in times if place > index]
    return next(iter(after or before[::-1]), None)


def _says_a_time(figure: Figure, *, text: str) -> bool:
    """Tell "within six weeks" and "by June" from a time that is itself what was measured."""
    pattern = _OVER.get(figure.kind)
    if pattern is None or figure.pair is not None:
        return False
    before = text[max(0, figure.start - _WORDS_BEFORE) : figure.start]
    follows = figure.kind == "duration" and _LATER.match(text, figure.end) is not None
    return follows or pattern.search(before) is not None
