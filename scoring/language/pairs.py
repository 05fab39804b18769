"""Which figure is compared with which: a value before and the value after."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from scoring.language import quantities
from scoring.report import Figure

_FROM: Final = re.compile(r"\bfrom\b[^.]*$")
_ON_TO: Final = re.compile(r"\b(?:to|down to|up to)\s(?:\w+\s){0,3}$")
_BACK_FROM: Final = re.compile(
    r"^\W*(?:\w+\s){0,3}?(?:from|instead of|rather than|compared (?:to|with)|against|where it was|before it was)\s(?:\w+\s){0,3}$"
)
_FARTHEST: Final = 45
_WORDS_BEFORE: Final = 22


def tie_figures(text: str, figures: Sequence[Figure]) -> tuple[Figure, ...]:
    """Tie "from A to B" and "to B from A" together: A becomes the baseline, B the result.

    "From A to B" comes first, so that "by a third, from A to B" ties A to B.
    """
    tied_together = list(figures)
    for tied in (_from_to, _back_from):
        for index, (first, second) in enumerate(zip(tied_together, tied_together[1:], strict=False)):
            free = first.pair is None and second.pair is None and _comparable(first, second)
            if not free or second.start - first.end > _FARTHEST:
                continue
            ends = tied(text, first, second, index)
            if ends is not None:
                _tie(tied_together, *ends)
    return tuple(tied_together)


def _from_to(text: str, first: Figure, second: Figure, index: int) -> tuple[int, int] | None:
    forward = _FROM.search(text[max(0, first.start - _WORDS_BEFORE) : first.start].lower()) and _ON_TO.search(
        text[first.end : second.start].lower()
    )
    return (index, index + 1) if forward else None


def _back_from(text: str, first: Figure, second: Figure, index: int) -> tuple[int, int] | None:
    return (index + 1, index) if _BACK_FROM.search(text[first.end : second.start].lower()) else None


def _tie(figures: list[Figure], baseline: int, result: int) -> None:
    before, after = figures[baseline], figures[result]
    unit = before.unit or after.unit
    up = _size(replace(after, unit=after.unit or unit)) > _size(replace(before, unit=before.unit or unit))
    figures[baseline] = replace(before, role="baseline", pair=result)
    figures[result] = replace(after, role="result", pair=baseline, direction="up" if up else "down")


def _size(figure: Figure) -> float:
    return (figure.value or 0.0) * quantities.SECONDS.get(figure.unit or "", 1.0)


def _comparable(first: Figure, second: Figure) -> bool:
    if "none" in {first.role, second.role}:
        return False
    loose = {"count", "other", "rate"}
    return first.kind == second.kind or first.kind in loose or second.kind in loose
