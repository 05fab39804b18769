"""Numbers without a unit: counts, times of day, ages, numbers of things, and those of which a model says what they tell."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from scoring.language.document import Passage
from scoring.quantities.measured import counted_noun, direction_of, measure_of
from scoring.quantities.naming import named
from scoring.quantities.values import read_value
from scoring.report import Figure, FigureKind, Offsets

_BACKWARD: Final = 30
LEADS_TO: Final = re.compile(r"\s(?:down\s|up\s)?to\s(?:\w+\s){0,2}", re.IGNORECASE)
_TAKEN: Final = re.compile(
    r"\b(?:took|takes?|taken|costs?|spen[dt]|spending|los[et]|gave up|(?:that|it|this)(?:['’]s| is| was))\s(?:(?:me|us|him|her|them|about|only|just|maybe|nearly)\s){0,2}$",
    re.IGNORECASE,
)
_AFTERNOONS: Final = re.compile(r"(?:long |full |whole )?(?:morning|afternoon|evening)s", re.IGNORECASE)
_MINUS: Final = re.compile(
    r"(?:\b(?:to|at|of|was|is|hit|got|below|under|from|about)|[.,;:])\s(?P<minus>minus\s)$", re.IGNORECASE
)
_IT_IS: Final = re.compile(
    r"\bit(?:['’]s| is| was| got| hit| fell| dropped| went)(?: down)?(?: to)?\sminus\s$", re.IGNORECASE
)
_COLD: Final = re.compile(
    r"°|\b(?:freez\w+|frozen|froze|frost\w*|cold\w*|degrees?|temperatures?|snow|ice|winter)\b", re.IGNORECASE
)


def bare_number(text: str, span: Passage, start: int, end: int, before: Sequence[Figure]) -> Figure:
    """Return the figure of a number without a unit: what it names, or a count, and a score where it is no whole number."""
    words = text[start:end]
    noun = counted_noun(span)
    kind: FigureKind = "other" if noun is None else "count"
    figure = Figure(
        start=start,
        end=end,
        text=words,
        kind=kind,
        value=read_value(kind, words)[0],
        unit=None,
        role="context",
        direction=direction_of(span),
        measure=noun if noun is not None else measure_of(span),
        pair=None,
    )
    if noun is not None:
        return _took_so_long(text, figure, noun)
    return _below_zero(text, figure) or named(text, span, figure, before) or _by_itself(figure)


def _by_itself(figure: Figure) -> Figure:
    """Return a number that nothing names as a count where it is whole, and as a score where it is not."""
    if (figure.value or 0.0) % 1 != 0:
        return figure
    return replace(figure, kind="count", value=read_value("count", figure.text)[0])


def _took_so_long(text: str, figure: Figure, noun: Offsets) -> Figure:
    """Return how long "it took two afternoons" says; afternoons that nothing took are counted."""
    taken = _TAKEN.search(text, max(0, figure.start - _BACKWARD), figure.start)
    if taken is None or _AFTERNOONS.fullmatch(text, *noun) is None:
        return figure
    words = text[figure.start : noun[1]]
    return replace(figure, end=noun[1], text=words, kind="duration", unit="day", measure=None)


def _below_zero(text: str, figure: Figure) -> Figure | None:
    """Return the temperature that "it fell to minus nine" says."""
    minus = _MINUS.search(text, max(0, figure.start - _BACKWARD), figure.start)
    if minus is None or figure.value is None:
        return None
    if not (_IT_IS.search(text, 0, figure.start) or _COLD.search(text)):
        return None
    start = minus.start("minus")
    return replace(
        figure, start=start, text=text[start : figure.end], kind="size", unit="degree", value=-figure.value
    )
