"""Changes stated beside their two ends: "from 40 to 10, a cut of 75%", "cut by 60%, from 1,000 to 400"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from scoring.quantities.conversion import converted
from scoring.quantities.extent import fits, goes_down, in_words, is_multiple
from scoring.quantities.pairs import planned_and_actual, set_against, worded_tie
from scoring.quantities.stated import (
    HEDGES,
    Sum,
    closes,
    goes,
    is_bare,
    is_told,
    period,
    sentence,
    told_change,
)
from scoring.report import Figure, Offsets

_REACH: Final = 60
_FARTHEST: Final = 100
_BESIDE: Final = 30
_CHANGE_BY: Final = re.compile(
    r"\b(?:(?P<down>cut|dropp?|f[ae]ll|decreas|reduc|lower|sav|down)|increas|rise|rose|gr[eo]w|improv|chang|went|up)\w*"
    r"(?:\s(?!(?:to|at)\b)[\w'’-]+){0,3}?\s(?P<by>by\s)?$",
    re.IGNORECASE,
)
_OPENS_THE_ENDS: Final = re.compile(r"\s?[,(:–—-]?\s?from\s(?:about\s|around\s|roughly\s)?", re.IGNORECASE)
_ON_TO_THE_END: Final = re.compile(
    rf"(?:\s(?!(?:down|up)\b)(?P<counted>[\w'’-]+))?\s(?:(?:down|up)\s)?to\s{HEDGES}", re.IGNORECASE
)
# a change that is told for each year, or more than once, is not the whole change
_NOT_THE_WHOLE: Final = re.compile(
    r"\b(?:(?:each|every)\s(?:\w+\s)?(?:day|week|month|quarter|year|time|term|season)|twice|year on year|inflation|like for like)\b",
    re.IGNORECASE,
)
_NOT_ALL_OF_IT: Final = re.compile(
    r"\b(?:each|every|again|average\w*|annual\w*|yearly|monthly|weekly)\b", re.IGNORECASE
)
_WITHIN: Final = re.compile(
    r",?\s(?:in|over|within|after)\s(?:about\s|just\s|only\s|the first\s)?", re.IGNORECASE
)
_EACH_PERIOD: Final = re.compile(r"\s(?:an?|per)\s\w+")
_POINTS: Final = frozenset({"point", "bps"})
SHARE_IS_UNSURE: Final = frozenset(
    {
        "faster",
        "slower",
        "longer",
        "shorter",
        "apart",
        "extra",
        "gap",
        "difference",
        "better",
        "worse",
        "quicker",
        "late",
        "early",
        "back",
    }
)
# what is told of a number that became so many times smaller
_TIMES_LESS: Final = frozenset({"faster", "shorter", "less", "fewer", "lower", "cheaper"})
# what is told of a time that became less, and of a pace that became more
_QUICKER: Final = frozenset({"faster", "quicker"})
_NO_AMOUNT: Final = re.compile(
    r"(?:[-−]|\b(?:team|room|ward|grade|band|level|page|version|class|year|group|floor|number|no\.|line|phase|step|stage|week|day|unit|minus)\s)$",
    re.IGNORECASE,
)


def change(text: str, figures: Sequence[Figure], place: int) -> Sum | None:
    """Return a change that the two ends stated beside it do not give."""
    stated = figures[place]
    if stated.kind not in {"percent", "ratio"} or not stated.value:
        return None
    ends = _ends_before(text, figures, place) or _ends_after(text, figures, place)
    if ends is None or not _is_sure(text, figures, (*ends, stated)):
        return None
    before, after = ends
    end = None if after.value is None else converted(after.value, after.unit, to=before.unit)
    # "a half" and the like may be parted by points; "from 1 to 1.2 million" has one word for both
    if before.kind == "ratio" or not before.value or end is None or end > _FARTHEST * before.value:
        return None
    if is_bare(stated) and before.unit != "%":
        return None
    if fits(text, stated, before.value, end, points=before.unit == "%"):
        return None
    gives = f"from {before.text} to {after.text} is {in_words(stated, before, end)}"
    return Sum(terms=ends, stated=stated, gives=gives)


def _ends_before(text: str, figures: Sequence[Figure], place: int) -> tuple[Figure, Figure] | None:
    """Return the two ends just before a change: "from 40 to 10, a cut of 75%"."""
    place_of_last = _place_of_last(text, figures, place)
    if place_of_last < 1:
        return None
    stated, last, first = figures[place], figures[place_of_last], figures[place_of_last - 1]
    word = told_change(text, end_with_noun(text, figures[place - 1]), stated)
    times_less = is_multiple(stated) and word in _TIMES_LESS
    quicker = is_multiple(stated) and word in _QUICKER
    in_points = stated.unit in _POINTS and last.unit == "%"
    unsure = word in SHARE_IS_UNSURE and not times_less and not quicker and not in_points
    if word is None or unsure or not (word or stated.kind == "ratio" or in_points):
        return None
    worded = worded_tie(text, first, last) == "forward"
    if last.pair == place_of_last - 1 or worded:
        ends = _in_order(figures, place_of_last - 1)
    elif set_against(text, first, last):
        ends = (last, first)
    elif planned_and_actual(text, first, last):
        ends = (first, last)
    else:
        return None
    if not goes(word, down=goes_down(*ends)) and not worded:
        ends = ends[::-1]
    down = goes_down(*ends)
    turned = down and is_multiple(stated) and not times_less and not quicker
    return ends if goes(word, down=down) and not turned else None


def _place_of_last(text: str, figures: Sequence[Figure], place: int) -> int:
    """Return the place of the last end before a change; how long it took may stand between."""
    last = place - 1
    if last > 1 and figures[last].kind == "duration" and figures[last].pair is None:
        within = _WITHIN.fullmatch(text, end_with_noun(text, figures[last - 1]), figures[last].start)
        return last - 1 if within is not None else last
    return last


def _ends_after(text: str, figures: Sequence[Figure], place: int) -> tuple[Figure, Figure] | None:
    """Return the two ends just after a change: "cut by 60%, from 1,000 to 400"."""
    if place + 2 >= len(figures) or figures[place + 1].pair != place + 2:
        return None
    stated = figures[place]
    leads = _OPENS_THE_ENDS.fullmatch(text, stated.end, figures[place + 1].start) is not None
    said = _CHANGE_BY.search(text[max(0, stated.start - _REACH) : stated.start])
    # "up by three times" may be three times more or three times as many
    if not leads or said is None or (said["by"] and is_multiple(stated)):
        return None
    one, other = figures[place + 1 : place + 3]
    onward = _ON_TO_THE_END.fullmatch(text, one.end, other.start)
    if onward is None or not closes(text, other.end):
        return None
    ends = _in_order(figures, place + 1)
    same_thing = onward["counted"] is None or is_told(
        text[max(0, stated.start - _REACH) : stated.start], onward["counted"]
    )
    return ends if same_thing and (said["down"] is None or goes_down(*ends)) else None


def _is_sure(text: str, figures: Sequence[Figure], told: tuple[Figure, Figure, Figure]) -> bool:
    """Tell whether a change is the whole way between two ends: no third value, no part of the way, no names."""
    before, after, stated = told
    first, last = min(figure.start for figure in told), max(figure.end for figure in told)
    start, end = sentence(text, first, last)
    others = (figure for figure in figures if figure is not stated and start <= figure.start < last)
    third = any(
        figure.value not in {before.value, after.value}
        and ((figure.kind, figure.unit) == (after.kind, after.unit) or _is_compared_beside(figure, before))
        for figure in others
    )
    periods = {period(text, one) for one in (before, after)} - {None}
    named = any(_NO_AMOUNT.search(text, max(0, one.start - 12), one.start) for one in (before, after))
    below_zero = any(one.text.startswith(("-", "−")) for one in (before, after))
    latest = before if before.end > after.end else after
    partly = is_part_of_a_change(text, latest, (start, end))
    return len(periods) < 2 and not (third or named or below_zero or partly)


def is_part_of_a_change(text: str, last: Figure, around: Offsets) -> bool:
    """Tell whether the words around a change and its last end say that it is not the whole way between its ends."""
    return (
        _NOT_THE_WHOLE.search(text, *around) is not None
        or _NOT_ALL_OF_IT.search(text, last.end, around[1]) is not None
    )


def _is_compared_beside(figure: Figure, before: Figure) -> bool:
    return figure.pair is not None and 0 <= before.start - figure.end <= _BESIDE


def _in_order(figures: Sequence[Figure], first: int) -> tuple[Figure, Figure]:
    """Return a pair as before and after; what is compared with something said later is the later value."""
    one, other = figures[first], figures[first + 1]
    return (other, one) if one.direction is not None and other.direction is None else (one, other)


def end_with_noun(text: str, figure: Figure) -> int:
    """Return where a figure ends, together with what it counts where that follows at once."""
    follows_at_once = figure.measure is not None and 0 <= figure.measure[0] - figure.end < 2
    period = _EACH_PERIOD.match(text, figure.end)
    end = figure.measure[1] if follows_at_once and figure.measure is not None else figure.end
    return end + (len(period.group()) if period is not None else 0)
