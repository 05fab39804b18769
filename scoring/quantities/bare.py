"""Numbers without a unit: counts, times of day, numbers of things, scores, and quantities told in short.

A number is a count where a noun follows it; else it stands for a quantity of the kind
told just before ("from nine days to two"), or for a score.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from scoring.language.document import Passage
from scoring.language.sentences import sentence_around
from scoring.quantities import patterns as quantities
from scoring.quantities.ellipsis import CARRIED, acts, scale, stands_for
from scoring.quantities.measured import counted_noun, direction_of, measure_of
from scoring.quantities.naming import is_mark, named
from scoring.quantities.values import read_value
from scoring.report import Figure, FigureKind

_FROM: Final = re.compile(r"\b(?:from|between)\s(?:\w+\s){0,2}$", re.IGNORECASE)
_BACKWARD: Final = 30
_COMPARED: Final = re.compile(
    r",?\s(?:against|versus|vs\.?|instead of|rather than|compared (?:to|with)|not)\s(?:\w+\s){0,2}",
    re.IGNORECASE,
)
LEADS_TO: Final = re.compile(r"\s(?:down\s|up\s)?to\s(?:\w+\s){0,2}", re.IGNORECASE)
_GOT_A: Final = re.compile(r"\b(?:got|gets?|scored|earned|awarded) an?\s$", re.IGNORECASE)
_MINUS: Final = re.compile(
    r"(?:\b(?:to|at|of|was|is|hit|got|below|under|from|about)|[.,;:])\s(?P<minus>minus\s)$", re.IGNORECASE
)
_COLD: Final = re.compile(
    r"\b(?:freez\w+|frozen|froze|frost\w*|cold\w*|degrees?|temperatures?|snow|ice|winter)\b", re.IGNORECASE
)
_OF_THEM: Final = re.compile(r"\sof (?:those|these|them|us|which|whom|the|our|my|their)\b", re.IGNORECASE)
_THERE_WERE: Final = re.compile(
    r"\bthere(?:['’](?:s|d|ve)| is| are| was| were| have| had)(?: been)?(?: only)?\s$", re.IGNORECASE
)
_WHO_OR_WHAT: Final = re.compile(r"\s(?:that|who|whose)\b", re.IGNORECASE)
_SOME: Final = re.compile(
    r"\b(?:other|remaining|these|those|same|team of|crew of|group of|squad of|class of|staff of)\s$",
    re.IGNORECASE,
)
_LAST_FIGURES: Final = 40
_LEADING_DIGITS: Final = re.compile(r"\d+(?:[.,]\d+)*")
_SCORE_NEAR: Final = 6


def bare_number(text: str, span: Passage, start: int, end: int, before: Sequence[Figure]) -> Figure:
    """Return the figure of a number without a unit: a count, or whatever it names or stands for."""
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
        return figure
    return (
        _below_zero(text, figure)
        or named(text, span, figure, before)
        or _short_for(text, span, figure, before)
    )


def _below_zero(text: str, figure: Figure) -> Figure | None:
    """Return the temperature that "it fell to minus nine" says."""
    minus = _MINUS.search(text, max(0, figure.start - _BACKWARD), figure.start)
    if minus is None or figure.value is None or not _COLD.search(text):
        return None
    start = minus.start("minus")
    return replace(
        figure, start=start, text=text[start : figure.end], kind="size", unit="degree", value=-figure.value
    )


def _short_for(text: str, span: Passage, figure: Figure, before: Sequence[Figure]) -> Figure:
    """Return a bare number as what it stands for: a count, a score, or a quantity like one told before."""
    leading = text[max(0, figure.start - _BACKWARD) : figure.start]
    if _OF_THEM.match(text, figure.end) or _THERE_WERE.search(leading) or _counts_some(text, figure, leading):
        return replace(figure, kind="count", value=read_value("count", figure.text)[0])
    if _is_score(figure, span) or _GOT_A.search(leading) or is_mark(text, figure):
        return figure
    again = next((one for one in reversed(before[-_LAST_FIGURES:]) if _repeats(figure, one)), None)
    if again is not None:
        return _like(figure, again)
    if before and _is_compared(text, before[-1], figure):
        return _like(figure, before[-1])
    earlier = None if acts(span) else stands_for(text, figure, before)
    if earlier is None:
        return replace(figure, kind="other" if figure.value != int(figure.value or 0) else "count")
    return _like(figure, earlier)


def _counts_some(text: str, figure: Figure, leading: str) -> bool:
    """Tell "the three that stayed", "the other six" and "a team of 14" from quantities told in short."""
    return _WHO_OR_WHAT.match(text, figure.end) is not None or _SOME.search(leading) is not None


def _repeats(figure: Figure, earlier: Figure) -> bool:
    """Tell a number that was told with its unit before: "$57k ... so 57 it was"."""
    digits = _LEADING_DIGITS.match(figure.text)
    told = _LEADING_DIGITS.search(earlier.text)
    same = digits is not None and told is not None and digits.group() == told.group()
    return (
        same
        and earlier.kind in CARRIED
        and earlier.role != "none"
        and bool(earlier.value)
        and len(figure.text) > 1
    )


def _is_compared(text: str, earlier: Figure, figure: Figure) -> bool:
    """Tell "from 40 a month to 10" and "6 hours against 2" by the words between."""
    between = text[earlier.end : figure.start]
    compared = _COMPARED.fullmatch(between) is not None
    from_to = _FROM.search(text[max(0, earlier.start - _BACKWARD) : earlier.start]) and LEADS_TO.fullmatch(
        between
    )
    return earlier.kind in CARRIED and bool(earlier.value) and (compared or bool(from_to))


def _like(figure: Figure, earlier: Figure) -> Figure:
    return replace(
        figure,
        kind=earlier.kind,
        unit=earlier.unit,
        value=(figure.value or 0.0) * scale(earlier, figure),
        measure=earlier.measure or figure.measure,
    )


def _is_score(figure: Figure, span: Passage) -> bool:
    """Tell "an AUC of 0.83" by the name of the score, or by a fraction of one."""
    sentence = sentence_around(span)
    words = {token.lower_ for token in span.doc[max(sentence.start, span.start - _SCORE_NEAR) : span.end]}
    return bool(words & quantities.SCORES) and (figure.value or 0) < 100
