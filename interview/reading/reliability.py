"""The reliability plot: how often claims of each probability turned out true."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from typing import Final

from scoring.evaluation.result import Bin

SIDE: Final = 200
_LARGEST: Final = 9
_SMALLEST: Final = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """A bin: where it stands in the drawing, how large, and its line of the table."""

    x: int
    y: int
    radius: int
    probability: str
    share: str
    cases: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Reliability:
    """A plot of one kind of claim; `line` joins the points for an SVG polyline."""

    title: str
    error: str
    points: tuple[Point, ...]
    line: str


def read_reliability(bins: Sequence[Bin], *, title: str, error: float) -> Reliability:
    """Return the plot of one measure's bins; areas grow with the number of cases."""
    most = max((entry.cases for entry in bins), default=1)
    points = tuple(
        Point(
            x=round(SIDE * entry.probability),
            y=round(SIDE * (1 - entry.share)),
            radius=max(_SMALLEST, round(_LARGEST * sqrt(entry.cases / most))),
            probability=f"{entry.probability:.2f}",
            share=f"{entry.share:.2f}",
            cases=entry.cases,
        )
        for entry in bins
    )
    line = " ".join(f"{point.x},{point.y}" for point in points)
    return Reliability(title=title, error=f"{error:.3f}", points=points, line=line)
