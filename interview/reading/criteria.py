"""The levels, each with its words, its evidence and what the next one needs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from interview.reading.quotes import Answer, Quote
from interview.reading.yardstick import Yardstick
from scoring.report import CriterionResult, Offsets

LEVELS: Final = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Squares:
    """A level drawn as five squares, filled from the left; `label` says it in words."""

    filled: tuple[bool, ...]
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CriterionReading:
    """A criterion as the page shows it."""

    id: str
    title: str
    level: int | None
    words: str
    squares: Squares
    anchor: str | None
    quotes: tuple[Quote, ...]
    next_level: int | None
    needs: str | None


def squares(level: int | None) -> Squares:
    """Return the drawing of a level."""
    return Squares(
        filled=tuple(level is not None and place <= level for place in range(1, LEVELS + 1)),
        label="no level" if level is None else f"level {level} of {LEVELS}",
    )


def read_criterion(criterion: CriterionResult, answer: Answer, *, yardstick: Yardstick) -> CriterionReading:
    """Return a criterion ready for the page."""
    return CriterionReading(
        id=criterion.id,
        title=criterion.title,
        level=criterion.level,
        words=yardstick.name_of(criterion.id, criterion.level),
        squares=squares(criterion.level),
        anchor=criterion.anchor,
        quotes=_quotes(criterion, answer),
        next_level=criterion.next.level if criterion.next else None,
        needs=criterion.next.needs if criterion.next else None,
    )


def _quotes(criterion: CriterionResult, answer: Answer) -> tuple[Quote, ...]:
    """Return each span once, in the order of the text, but for those that lie inside another."""
    given = {span for because in criterion.because for span in because.spans}
    spans = sorted(
        span for span in given if not any(span != other and _inside(span, other) for other in given)
    )
    return tuple(answer.quote(span) for span in spans)


def _inside(span: Offsets, other: Offsets) -> bool:
    return other[0] <= span[0] and span[1] <= other[1]
