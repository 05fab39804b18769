"""Measured figures as rows of bars, each with its interval as a whisker."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from scoring.evaluation.result import Figure

WIDTH: Final = 200
_MINUS: Final = "−"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One row: words, and lengths in the drawing's units; a bar below zero has no length.

    `whisker` holds the ends of the interval; None where it has none.
    """

    label: str
    value: str
    interval: str
    on: str
    width: int
    whisker: tuple[int, int] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Bars:
    """A table of rows, each with its bar."""

    caption: str
    rows: tuple[Bar, ...]


def bar(figure: Figure, label: str, *, on: str = "", most: float = 1.0) -> Bar:
    """Return the row of a figure; a bar of full width is worth `most`, which sets the decimals too."""
    decimals = 2 if most <= 1.0 else 1
    whisker = None
    interval = ""
    if figure.low is not None and figure.high is not None:
        whisker = (_length(figure.low, most), _length(figure.high, most))
        interval = f"{number(figure.low, decimals)} to {number(figure.high, decimals)}"
    return Bar(
        label=label,
        value=number(figure.value, decimals),
        interval=interval,
        on=f"{figure.cases} {on}".strip(),
        width=_length(figure.value, most),
        whisker=whisker,
    )


def number(value: float, decimals: int) -> str:
    """Return a number with a true minus sign; what rounds to nothing has none."""
    return f"{round(value, decimals) + 0.0:.{decimals}f}".replace("-", _MINUS)


def _length(value: float, most: float) -> int:
    return round(WIDTH * min(max(value / most, 0.0), 1.0))
