"""The levels of several attempts at one question, side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from interview.reading.criteria import Squares, squares
from interview.reading.yardstick import Yardstick
from scoring.report import Report


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A criterion's level in one attempt; `change` from the attempt before, such as "+1"."""

    level: int | None
    words: str
    squares: Squares
    change: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressRow:
    """A criterion over the attempts, oldest first."""

    title: str
    steps: tuple[Step, ...]


def progress(read: Sequence[tuple[Report, Yardstick]]) -> tuple[ProgressRow, ...]:
    """Return a line for each criterion of the newest attempt; attempts come oldest first."""
    if not read:
        return ()
    newest = read[-1][0]
    return tuple(
        ProgressRow(title=criterion.title, steps=_steps(criterion.id, read)) for criterion in newest.criteria
    )


def level_change(before: int | None, after: int | None) -> str | None:
    """Return the difference of two levels with its sign; None when either has no level or none moved."""
    if before is None or after is None or before == after:
        return None
    return f"+{after - before}" if after > before else f"\N{MINUS SIGN}{before - after}"


def _steps(criterion_id: str, read: Sequence[tuple[Report, Yardstick]]) -> tuple[Step, ...]:
    steps: list[Step] = []
    previous = None
    for report, yardstick in read:
        level = next((result.level for result in report.criteria if result.id == criterion_id), None)
        steps.append(
            Step(
                level=level,
                words=yardstick.name_of(criterion_id, level),
                squares=squares(level),
                change=level_change(previous, level),
            )
        )
        previous = level
    return tuple(steps)
