"""How the words are spread over the parts, beside the spread that is advised."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from interview.reading.yardstick import Part, Yardstick
from scoring.report import Component

WIDTH: Final = 600
_NARROWEST_LABEL: Final = 40

# shares of the words that interview coaches commonly advise for a story told by STAR
ADVISED: Final[Mapping[str, Mapping[str, float]]] = {
    "star-core": {"S": 0.15, "T": 0.10, "A": 0.50, "R": 0.25},
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """A stretch of a bar: its left edge, width and middle in the drawing's units."""

    part: Part
    left: int
    width: int
    middle: int
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """A line of the table: per cent of the words, and what is advised, if anything is."""

    part: Part
    percent: int
    advised: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread:
    """The drawing and its table."""

    bars: tuple[Bar, ...]
    advised_bars: tuple[Bar, ...]
    shares: tuple[Share, ...]
    speaking: str


def read_spread(
    components: Mapping[str, Component], *, yardstick: Yardstick, rubric_id: str, speaking_seconds: int
) -> Spread:
    """Return the spread over the parts, in their order."""
    actual = {name: component.share for name, component in components.items()}
    advised = ADVISED.get(rubric_id, {})
    return Spread(
        bars=_bars(actual, yardstick),
        advised_bars=_bars(advised, yardstick),
        shares=tuple(
            Share(
                part=part,
                percent=round(100 * actual.get(part.id, 0.0)),
                advised=round(100 * advised[part.id]) if part.id in advised else None,
            )
            for part in yardstick.parts
        ),
        speaking=spoken(speaking_seconds),
    )


def spoken(seconds: int) -> str:
    """Return a time to the nearest ten seconds, such as "1 min 40 s"; short ones exactly."""
    if seconds < 10:
        return f"{seconds} s"
    minutes, rest = divmod(round(seconds, -1), 60)
    words = [f"{minutes} min"] * bool(minutes) + [f"{rest} s"] * bool(rest)
    return " ".join(words)


def _bars(shares: Mapping[str, float], yardstick: Yardstick) -> tuple[Bar, ...]:
    bars, left = [], 0
    for part in yardstick.parts:
        width = round(WIDTH * min(max(shares.get(part.id, 0.0), 0.0), 1.0))
        if width:
            label = (
                f"{part.letter} {round(100 * shares[part.id])}" if width >= _NARROWEST_LABEL else part.letter
            )
            bars.append(Bar(part=part, left=left, width=width, middle=left + width // 2, label=label))
        left += width
    return tuple(bars)
