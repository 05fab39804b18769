"""Whether the numbers of an answer hold together: changes, totals, products, parts of a whole.

A sum is questioned only where the words say which sum is meant and no other sum of the
numbers told just before would give what is stated.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from scoring.quantities.conversion import converted
from scoring.quantities.listed import parts, total
from scoring.quantities.pairs import set_against, worded_tie
from scoring.quantities.rates import for_each, in_one_period, longer_period
from scoring.quantities.shares import both_ways, in_percent, points, share_of_change, share_of_those
from scoring.quantities.stated import HEDGES, agrees, closes, goes, is_told, period, sentence, told_change
from scoring.quantities.sums import difference, excess, over_time, product, quotient, share
from scoring.report import Check, Figure

_REACH: Final = 60
_LEAST_OFF: Final = 1.0
# "almost half" and "a third" are said of much that comes near them
_FRACTION_OFF: Final = 0.11
_FARTHEST: Final = 100
_BESIDE: Final = 30
_WITHOUT_VALUE: Final = frozenset({"date", "version", "ordinal"})
_SUMS: Final = (
    total, product, over_time, quotient, share, difference, excess, parts, points, share_of_change,
    share_of_those, for_each, longer_period, in_one_period,
)  # fmt: skip
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
    r"\b(?:each|every|twice|again|annual\w*|yearly|monthly|weekly|year on year|average\w*|inflation|like for like)\b",
    re.IGNORECASE,
)
_SHARE_IS_UNSURE: Final = frozenset(
    {"faster", "slower", "longer", "shorter", "apart", "extra", "gap", "difference"}
)
# what is told of a number that became so many times smaller
_TIMES_LESS: Final = frozenset({"faster", "shorter", "less", "fewer", "lower", "cheaper"})
_NO_AMOUNT: Final = re.compile(
    r"(?:[-−]|\b(?:team|room|ward|grade|band|level|page|version|class|year|group|floor|number|no\.|line|phase|step|stage|week|day|unit|minus)\s)$",
    re.IGNORECASE,
)


def check(text: str, figures: Sequence[Figure]) -> tuple[Check, ...]:
    """Return what does not add up, each stated number questioned once."""
    found: dict[int, Check] = {}
    for place, figure in enumerate(figures):
        if figure.value is not None and figure.kind not in _WITHOUT_VALUE:
            for question in _questions(text, figures, place):
                found.setdefault(question.spans[-1][0], question)
    return tuple(found.values())


def _questions(text: str, figures: Sequence[Figure], place: int) -> Iterator[Check]:
    change = _change(text, figures, place)
    if change is not None:
        yield change
    for read in _SUMS:
        wrong = read(text, figures, place)
        if wrong is not None:
            yield Check(
                code="arithmetic",
                message=f"{wrong.gives}; the answer says {wrong.stated.text}",
                spans=tuple((figure.start, figure.end) for figure in (*wrong.terms, wrong.stated)),
            )


def _change(text: str, figures: Sequence[Figure], place: int) -> Check | None:
    """Question a change stated beside its two ends."""
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
    if _agrees(text, stated, before.value, end, points=before.unit == "%"):
        return None
    spans = tuple((figure.start, figure.end) for figure in (before, after, stated))
    message = (
        f"from {before.text} to {after.text} is {_exact(stated, before, end)}; the answer says {stated.text}"
    )
    return Check(code="arithmetic", message=message, spans=spans)


def _ends_before(text: str, figures: Sequence[Figure], place: int) -> tuple[Figure, Figure] | None:
    """Return the two ends just before a change: "from 40 to 10, a cut of 75%"."""
    if place < 2:
        return None
    stated, last, first = figures[place], figures[place - 1], figures[place - 2]
    word = told_change(text, _end(text, last), stated)
    times_less = _is_multiple(stated) and word in _TIMES_LESS
    if word is None or (word in _SHARE_IS_UNSURE and not times_less) or not (word or stated.kind == "ratio"):
        return None
    if last.pair == place - 2 or worded_tie(text, first, last) == "forward":
        ends = _in_order(figures, place - 2)
    elif set_against(text, first, last):
        ends = (last, first)
    else:
        return None
    down = _goes_down(*ends)
    turned = down and _is_multiple(stated) and not times_less
    return ends if goes(word, down=down) and not turned else None


def _ends_after(text: str, figures: Sequence[Figure], place: int) -> tuple[Figure, Figure] | None:
    """Return the two ends just after a change: "cut by 60%, from 1,000 to 400"."""
    if place + 2 >= len(figures) or figures[place + 1].pair != place + 2:
        return None
    stated = figures[place]
    leads = _OPENS_THE_ENDS.fullmatch(text, stated.end, figures[place + 1].start) is not None
    said = _CHANGE_BY.search(text[max(0, stated.start - _REACH) : stated.start])
    # "up by three times" may be three times more or three times as many
    if not leads or said is None or (said["by"] and _is_multiple(stated)):
        return None
    one, other = figures[place + 1 : place + 3]
    onward = _ON_TO_THE_END.fullmatch(text, one.end, other.start)
    if onward is None or not closes(text, other.end):
        return None
    ends = _in_order(figures, place + 1)
    same_thing = onward["counted"] is None or is_told(
        text[max(0, stated.start - _REACH) : stated.start], onward["counted"]
    )
    return ends if same_thing and (said["down"] is None or _goes_down(*ends)) else None


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
    partly = _NOT_THE_WHOLE.search(text, start, end) is not None
    return len(periods) < 2 and not (third or named or below_zero or partly)


def _is_compared_beside(figure: Figure, before: Figure) -> bool:
    return figure.pair is not None and 0 <= before.start - figure.end <= _BESIDE


def _goes_down(before: Figure, after: Figure) -> bool:
    end = None if after.value is None else converted(after.value, after.unit, to=before.unit)
    return (end or 0.0) < (before.value or 0.0)


def _in_order(figures: Sequence[Figure], first: int) -> tuple[Figure, Figure]:
    """Return a pair as before and after; what is compared with something said later is the later value."""
    one, other = figures[first], figures[first + 1]
    return (other, one) if one.direction is not None and other.direction is None else (one, other)


def _end(text: str, figure: Figure) -> int:
    """Return where a figure ends, together with what it counts where that follows at once."""
    follows_at_once = figure.measure is not None and 0 <= figure.measure[0] - figure.end < 2
    period = re.match(r"\s(?:an?|per)\s\w+", text[figure.end :])
    end = figure.measure[1] if follows_at_once and figure.measure is not None else figure.end
    return end + (len(period.group()) if period is not None else 0)


def _is_multiple(figure: Figure) -> bool:
    return figure.kind == "ratio" and (figure.value or 0.0) >= 2


def _agrees(text: str, stated: Figure, before: float, after: float, *, points: bool) -> bool:
    says = abs(stated.value or 0.0)
    if stated.kind == "ratio" and not _is_multiple(stated):
        kept = min(before, after) / max(before, after)
        parts = (kept, 1 - kept, abs(after - before) / before)
        return any(agrees(text, stated, part, least=_FRACTION_OFF) for part in parts)
    if _is_multiple(stated):
        exact = max(before, after) / min(before, after) if min(before, after) else says
        if "times" in stated.text and agrees(text, stated, exact - 1, rough=True):
            return True
    elif stated.unit == "%":
        exact = abs(after - before) / abs(before) * 100
    else:
        exact = abs(after - before) * (100.0 if stated.unit == "bps" else 1.0)
        if not points:
            return True
    is_share = stated.unit == "%"
    return agrees(text, stated, exact, rough=_is_multiple(stated), least=_LEAST_OFF if is_share else 0.0)


def _exact(stated: Figure, before: Figure, end: float) -> str:
    start = before.value or 1.0
    if _is_multiple(stated):
        return f"{max(start, end) / (min(start, end) or 1.0):.2g} times"
    return both_ways(start, end) if before.unit == "%" else in_percent(start, end)
