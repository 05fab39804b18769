"""Whether the numbers of an answer hold together."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from scoring.language.quantities import SECONDS
from scoring.report import Check, Figure

_TOLERANCE: Final = 0.06
_REACH: Final = 90
_CHANGE: Final = re.compile(
    r"\b(?:cut|drop|fall|fell|decrease|reduction|reduced|less|lower|down|increase|rise|rose|growth|more|higher|up|gain|improve\w*|change|saving)\b",
    re.IGNORECASE,
)
_ABOUT_THE_CHANGE: Final = re.compile(
    r"^[\s,;:(–—-]*(?:(?:so|or|that's|that is|which is|which was|meaning|i\.e\.|almost|nearly|about|a|an|around|roughly|by|it was|of|cut|drop|fall|decrease|reduction|increase|rise|growth|gain|improvement|change|saving)\s)*$",
    re.IGNORECASE,
)

_LEADS_TO_THE_ENDS: Final = re.compile(
    r"\s?[,(:;–—-]?\s?from\s(?:about\s|around\s|roughly\s)?", re.IGNORECASE
)
_CHANGE_BY: Final = re.compile(
    r"\b(?:cut|dropp?|f[ae]ll|decreas|reduc|lower|increas|rise|rose|gr[eo]w|improv|chang|sav)\w*\s.*\bby\s(?:about\s|around\s|roughly\s|nearly\s)?$",
    re.IGNORECASE | re.DOTALL,
)


def check(text: str, figures: Sequence[Figure]) -> tuple[Check, ...]:
    """Return what does not add up: a stated change against the two ends that it is stated with."""
    return tuple(_changes(text, figures))


def _changes(text: str, figures: Sequence[Figure]) -> Iterator[Check]:
    for index, figure in enumerate(figures):
        if figure.role != "baseline" or figure.pair is None or figure.value in {None, 0.0}:
            continue
        result = figures[figure.pair]
        if result.value is None or figure.value is None:
            continue
        for stated in _stated(text, figures, min(index, figure.pair), max(index, figure.pair)):
            yield from _compared(figure, result, stated)


def _stated(text: str, figures: Sequence[Figure], first: int, last: int) -> Iterator[Figure]:
    """Yield the percentages that stand for the change between two figures, said after or before them."""
    if last + 1 < len(figures) and _is_share(figures[last + 1]):
        stated = figures[last + 1]
        gap = text[_end(figures[last]) : stated.start]
        after = text[stated.end : stated.end + 22].split(".", maxsplit=1)[0]
        if len(gap) <= _REACH and _ABOUT_THE_CHANGE.match(gap) and _CHANGE.search(f"{after} {gap}"):
            yield stated
    if first > 0 and _is_share(figures[first - 1]):
        stated = figures[first - 1]
        before = text[max(0, stated.start - _REACH) : stated.start].rsplit(".", 1)[-1]
        if _LEADS_TO_THE_ENDS.fullmatch(text[stated.end : figures[first].start]) and _CHANGE_BY.search(
            before
        ):
            yield stated


def _end(figure: Figure) -> int:
    """Return where a figure ends, together with what it counts where that follows at once."""
    counts = figure.kind == "count" and figure.measure is not None and 0 <= figure.measure[0] - figure.end < 2
    return figure.measure[1] if counts and figure.measure is not None else figure.end


def _is_share(figure: Figure) -> bool:
    return figure.kind == "percent" and figure.unit == "%" and figure.value is not None


def _compared(before: Figure, after: Figure, stated: Figure) -> Iterator[Check]:
    start, end = _size(before), _size(after)
    share = abs(end - start) / start * 100
    points = abs(end - start) if before.unit == "%" else None
    says = stated.value or 0.0
    if abs(says - share) <= max(_TOLERANCE * share, 1.0):
        return
    word = "less" if end < start else "more"
    exact = f"{share:.3g}% {word}"
    if points is not None:
        exact = f"{points:.3g} points, or {exact}"
    yield Check(
        code="arithmetic",
        message=f"from {before.text} to {after.text} is {exact}; the answer says {stated.text}",
        spans=((before.start, before.end), (after.start, after.end), (stated.start, stated.end)),
    )


def _size(figure: Figure) -> float:
    return (figure.value or 0.0) * SECONDS.get(figure.unit or "", 1.0)
