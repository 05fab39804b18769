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
    r"^[\s,;:(–—-]*(?:(?:so|or|that's|that is|which is|which was|meaning|i\.e\.|almost|nearly|about|a|an|around|roughly|by|it was)\s)*$",
    re.IGNORECASE,
)


def check(text: str, figures: Sequence[Figure]) -> tuple[Check, ...]:
    """Return what does not add up: a stated change against the two ends that it is stated with."""
    return tuple(_changes(text, figures))


def _changes(text: str, figures: Sequence[Figure]) -> Iterator[Check]:
    for index, figure in enumerate(figures):
        if figure.role != "baseline" or figure.pair is None or figure.value in {None, 0.0}:
            continue
        result = figures[figure.pair]
        last = max(index, figure.pair)
        if last + 1 >= len(figures) or result.value is None or figure.value is None:
            continue
        stated = figures[last + 1]
        gap = text[figures[last].end : stated.start]
        after = text[stated.end : stated.end + 22]
        if stated.kind != "percent" or stated.unit != "%" or stated.value is None or len(gap) > _REACH:
            continue
        if not _ABOUT_THE_CHANGE.match(gap) or not _CHANGE.search(after.split(".")[0] + " " + gap):
            continue
        yield from _compared(figure, result, stated)


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
