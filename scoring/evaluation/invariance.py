"""How far things that must not count still move the levels: names, dialect, fillers, layout and more."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from scoring.evaluation.battery import Pair, first_difference, grouped, quote
from scoring.evaluation.measures import Score
from scoring.evaluation.result import Example, Figure, Findings
from scoring.report import Report

_EXAMPLES: Final = 6
Read = tuple[Pair, Report, Report]


def invariance(score: Score, pairs: Sequence[Pair]) -> Findings:
    """Return, by kind of difference, the share of pairs that keep every level, and the moves.

    A move is the distance of the two overall scores, in points of 100. Where only one side
    has a score there is no distance; such a pair is counted as changed and under
    ``score lost``.
    """
    read = [(pair, score(pair.one, pair.question), score(pair.other, pair.question)) for pair in pairs]
    kept = grouped(
        [pair.group for pair, _, _ in read], [_levels(one) == _levels(other) for _, one, other in read]
    )
    both = [entry for entry in read if _move(entry) is not None]
    moves = grouped([pair.group for pair, _, _ in both], [_move(entry) or 0 for entry in both])
    furthest = sorted(both, key=lambda entry: -(_move(entry) or 0))[:_EXAMPLES]
    return Findings(
        figures=(
            *(Figure.mean("every level kept", values, group=group) for group, values in kept.items()),
            *(Figure.mean("mean move of the score", values, group=group) for group, values in moves.items()),
            *(_largest(group, values) for group, values in moves.items()),
            Figure.mean("score lost", [_lost(entry) for entry in read]),
        ),
        examples=tuple(_example(entry) for entry in furthest if _move(entry)),
    )


def _levels(report: Report) -> tuple[tuple[str, int | None], ...]:
    return tuple((criterion.id, criterion.level) for criterion in report.criteria)


def _move(read: Read) -> int | None:
    one, other = read[1].overall.score, read[2].overall.score
    return None if one is None or other is None else abs(one - other)


def _lost(read: Read) -> bool:
    return (read[1].overall.score is None) != (read[2].overall.score is None)


def _largest(group: str, moves: Sequence[float]) -> Figure:
    return Figure(
        measure="largest move of the score", group=group, value=max(moves, default=0.0), cases=len(moves)
    )


def _example(read: Read) -> Example:
    pair, one, other = read
    place = first_difference(pair.one, pair.other)
    quotes = (quote(pair.one, near=place), quote(pair.other, near=place))
    return Example(
        measure="every level kept",
        group=pair.group,
        id=pair.id,
        told=f"{one.overall.score} points against {other.overall.score}",
        quotes=quotes,
    )
