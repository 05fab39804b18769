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
from scoring.quantities.stated import agrees
from scoring.quantities.sums import difference, excess, over_time, product, quotient, share
from scoring.report import Check, Figure

_REACH: Final = 60
_LEAST_OFF: Final = 1.0
_WITHOUT_VALUE: Final = frozenset({"date", "version", "ordinal"})
_LEADS_ON: Final = re.compile(
    r"[^.;!?]{0,30}?(?:[,;:(–—.-]|\bso\b|\bwhich\b|\bthat(?:['’]s| is| was)\b|\bis\b)[\s\w,'’]{0,28}",
    re.IGNORECASE,
)
_SUMS: Final = (total, product, over_time, quotient, share, difference, excess, parts)
_CHANGE: Final = re.compile(
    r"\b(?:cut|drop|fall|fell|decrease|reduction|reduced|less|lower|fewer|down|increase|rise|rose|growth|more|higher|up|gain|improve\w*|change|saving|jump|better|faster|cheaper|off)\b",
    re.IGNORECASE,
)
_CHANGE_BY: Final = re.compile(
    r"\b(?:cut|dropp?|f[ae]ll|decreas|reduc|lower|increas|rise|rose|gr[eo]w|improv|chang|sav|went|up|down)\w*\b[^.;]*$",
    re.IGNORECASE,
)
_OPENS_THE_ENDS: Final = re.compile(r"\s?[,(:;–—-]?\s?from\s(?:about\s|around\s|roughly\s)?", re.IGNORECASE)


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
    if not (stated.kind == "percent" or _is_multiple(stated)):
        return None
    ends = _ends_before(text, figures, place) or _ends_after(text, figures, place)
    if ends is None:
        return None
    before, after = ends
    end = None if after.value is None else converted(after.value, after.unit, to=before.unit)
    if not before.value or end is None or _agrees(text, stated, before.value, end, points=before.unit == "%"):
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
    stated, last = figures[place], figures[place - 1]
    gap = text[_end(text, last) : stated.start]
    tail = re.split(r"[.;,]", text[stated.end : stated.end + 24])[0]
    tells = _is_multiple(stated) or stated.unit == "point" or _CHANGE.search(f"{gap} {tail}") is not None
    if len(gap) > _REACH or not tells or _LEADS_ON.fullmatch(gap) is None:
        return None
    first = figures[place - 2]
    if last.pair == place - 2 or worded_tie(text, first, last) == "forward":
        return _in_order(figures, place - 2)
    return (last, first) if set_against(text, first, last) else None


def _ends_after(text: str, figures: Sequence[Figure], place: int) -> tuple[Figure, Figure] | None:
    """Return the two ends just after a change: "cut by 60%, from 1,000 to 400"."""
    if place + 2 >= len(figures) or figures[place + 1].pair != place + 2:
        return None
    stated = figures[place]
    leads = _OPENS_THE_ENDS.fullmatch(text[stated.end : figures[place + 1].start]) is not None
    said = _CHANGE_BY.search(text[max(0, stated.start - _REACH) : stated.start])
    return _in_order(figures, place + 1) if leads and said else None


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
    if _is_multiple(stated):
        exact = max(before, after) / min(before, after) if min(before, after) else says
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
    share = f"{abs(end - start) / abs(start) * 100:.3g}% {'less' if end < start else 'more'}"
    return f"{abs(end - start):.3g} points, or {share}" if before.unit == "%" else share
