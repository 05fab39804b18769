"""A pair of figures drawn: a bar for the value before and a bar for the value after, on one scale."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from interview.reading.comparison import change, sizes
from scoring.report import Figure

WIDTH: Final = 319
LEFT: Final = 120
_THICK: Final = 20
_TOPS: Final = (4, 32)
_BASELINE: Final = 14
_LONGEST_LABEL: Final = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueBar:
    """A bar and its label: edges in the drawing's units, `baseline` that of the label."""

    label: str
    top: int
    thick: int
    width: int
    baseline: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PairChart:
    """The drawing of a pair; `title` and `description` say it in words."""

    title: str
    description: str
    before: ValueBar
    after: ValueBar


def pair_chart(before: Figure, after: Figure, *, of: str | None) -> PairChart | None:
    """Return the drawing; None when the two have no sizes that can be compared."""
    compared = sizes(before, after)
    if compared is None or min(compared) < 0 or not max(compared):
        return None
    largest = max(compared)
    first, second = (
        ValueBar(
            label=_label(figure.text),
            top=top,
            thick=_THICK,
            width=round((WIDTH - LEFT) * size / largest),
            baseline=top + _BASELINE,
        )
        for figure, size, top in zip((before, after), compared, _TOPS, strict=True)
    )
    difference = change(before, after)
    return PairChart(
        title=f"Before and after: {of}" if of else "Before and after",
        description=f"From {before.text} to {after.text}{f', {difference}' if difference else ''}",
        before=first,
        after=second,
    )


def _label(text: str) -> str:
    return text if len(text) <= _LONGEST_LABEL else f"{text[: _LONGEST_LABEL - 1].rstrip()}…"
