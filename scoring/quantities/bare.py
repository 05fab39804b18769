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
from scoring.quantities.ellipsis import CARRIED, acts, like, stands_for
from scoring.quantities.measured import counted_noun, direction_of, measure_of
from scoring.quantities.naming import is_mark, named
from scoring.quantities.values import read_value
from scoring.report import Figure, FigureKind, Offsets

_FROM: Final = re.compile(r"\b(?:from|between)\s(?:\w+\s){0,2}$", re.IGNORECASE)
_BACKWARD: Final = 30
_COMPARED: Final = re.compile(
    r",?\s(?:against|versus|vs\.?|instead of|rather than|compared (?:to|with)|not)\s(?:\w+\s){0,2}",
    re.IGNORECASE,
)
LEADS_TO: Final = re.compile(r"\s(?:down\s|up\s)?to\s(?:\w+\s){0,2}", re.IGNORECASE)
_GOT_A: Final = re.compile(r"\b(?:got|gets?|scored|earned|awarded) an?\s$", re.IGNORECASE)
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
_OF_THEM: Final = re.compile(r"\sof (?:those|these|them|us|which|whom|the|our|my|their)\b", re.IGNORECASE)
_THERE_WERE: Final = re.compile(
    r"\bthere(?:['’](?:s|d|ve)| is| are| was| were| have| had)(?: been)?(?: only)?\s$", re.IGNORECASE
)
_OF_THOSE: Final = re.compile(r"\sof (?:them|those|these|which)\b", re.IGNORECASE)
_WE_WERE: Final = re.compile(
    r"\b(?:we|they|you)(?:['’]re| are| were)(?: only| just| about)?\s$", re.IGNORECASE
)
_WHERE: Final = re.compile(
    r"\s*[.,;]|\s(?:up there|in|on|at|there|here|altogether|to start)\b", re.IGNORECASE
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
        return _took_so_long(text, figure, noun)
    return (
        _below_zero(text, figure)
        or named(text, span, figure, before)
        or _short_for(text, span, figure, before)
    )


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


def _short_for(text: str, span: Passage, figure: Figure, before: Sequence[Figure]) -> Figure:
    """Return a bare number as what it stands for: a count, a score, or a quantity like one told before."""
    leading = text[max(0, figure.start - _BACKWARD) : figure.start]
    if before and _OF_THOSE.match(text, figure.end) and _is_part(text, before[-1], figure):
        return like(figure, before[-1])
    if (
        _OF_THEM.match(text, figure.end)
        or _there_are(text, figure, leading)
        or _counts_some(text, figure, leading)
    ):
        return replace(figure, kind="count", value=read_value("count", figure.text)[0])
    if _is_score(figure, span) or _GOT_A.search(leading) or is_mark(text, figure):
        return figure
    earlier = _told_again(text, span, figure, before)
    if earlier is None:
        return replace(figure, kind="other" if figure.value != int(figure.value or 0) else "count")
    return like(figure, earlier)


def _told_again(text: str, span: Passage, figure: Figure, before: Sequence[Figure]) -> Figure | None:
    """Return the earlier figure that a bare number repeats, is compared with or stands for; None for none."""
    again = next((one for one in reversed(before[-_LAST_FIGURES:]) if _repeats(figure, one)), None)
    if again is not None:
        return again
    if before and _is_compared(text, before[-1], figure):
        return before[-1]
    return None if acts(span) else stands_for(text, figure, before)


def _is_part(text: str, whole: Figure, figure: Figure) -> bool:
    """Tell "nine days, two of them" from a number of people."""
    return (
        whole.kind in {"duration", "money", "size"}
        and whole.role != "none"
        and 0 < (figure.value or 0.0) < (whole.value or 0.0)
        and text[whole.end : figure.start] == ", "
    )


def _there_are(text: str, figure: Figure, leading: str) -> bool:
    """Tell "there were nine" and "we were three up there"; a number with a point counts nothing."""
    if "." in figure.text:
        return False
    ours = _WE_WERE.search(leading) is not None and _WHERE.match(text, figure.end) is not None
    return ours or _THERE_WERE.search(leading) is not None


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


def _is_score(figure: Figure, span: Passage) -> bool:
    """Tell "an AUC of 0.83" by the name of the score, or by a fraction of one."""
    sentence = sentence_around(span)
    words = {token.lower_ for token in span.doc[max(sentence.start, span.start - _SCORE_NEAR) : span.end]}
    return bool(words & quantities.SCORES) and (figure.value or 0) < 100
