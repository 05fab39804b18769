"""How far the engine's levels agree with readers' levels, and readers with each other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

import numpy as np

from scoring.evaluation.agreement import weighted_kappa
from scoring.evaluation.battery import Marks, quote
from scoring.evaluation.result import Example, Figure
from scoring.report import Report

Levels = Mapping[str, int | None]
_FIRST: Final = "first"
_FAR: Final = 2
_EXAMPLES: Final = 5


def levels_of(report: Report) -> dict[str, int | None]:
    """Return a report's levels by criterion, and the overall one, as readers' marks have them."""
    return {criterion.id: criterion.level for criterion in report.criteria} | {
        "overall": report.overall.level
    }


def levels(marks: Sequence[Marks], given: Mapping[str, Levels]) -> list[Figure]:
    """Compare the levels `given` by answer with the first reader's, then the readers with each other."""
    first = {entry.id: entry.levels for entry in marks if entry.reader == _FIRST}
    second = {entry.id: entry.levels for entry in marks if entry.reader != _FIRST}
    return [*_compared("level", first, given), *_compared("second reader's level", first, second)]


def furthest(
    marks: Sequence[Marks], given: Mapping[str, Levels], texts: Mapping[str, str]
) -> tuple[Example, ...]:
    """Return the answers whose overall level is furthest from the first reader's, two levels at least."""
    apart = [
        (abs(mine - theirs), entry.id, mine, theirs)
        for entry in marks
        if entry.reader == _FIRST and entry.id in given
        for mine, theirs in [(given[entry.id]["overall"], entry.levels["overall"])]
        if mine and theirs and abs(mine - theirs) >= _FAR
    ]
    return tuple(
        Example(
            measure="level: exact",
            group="overall",
            id=identifier,
            told=f"level {mine} where the reader gives {theirs}",
            quotes=(quote(texts[identifier]),),
        )
        for _, identifier, mine, theirs in sorted(apart, key=lambda entry: (-entry[0], entry[1]))[:_EXAMPLES]
    )


def _compared(name: str, gold: Mapping[str, Levels], given: Mapping[str, Levels]) -> Iterator[Figure]:
    shared = [identifier for identifier in gold if identifier in given]
    for criterion in gold[shared[0]] if shared else ():
        pairs = [(gold[entry][criterion], given[entry].get(criterion)) for entry in shared]
        yield from _agreement(name, criterion, pairs)


def _agreement(name: str, criterion: str, pairs: Sequence[tuple[int | None, int | None]]) -> Iterator[Figure]:
    """Yield kappa, exact and adjacent agreement where both have a level, and who abstains alone."""
    both = np.array([(one, other) for one, other in pairs if one and other], dtype=np.int64).reshape(-1, 2)
    apart = np.abs(both[:, 0] - both[:, 1])
    yield Figure.of(
        f"{name}: weighted kappa", lambda chosen: weighted_kappa(both[chosen]), len(both), group=criterion
    )
    yield Figure.mean(f"{name}: exact", [float(gap == 0) for gap in apart], group=criterion)
    yield Figure.mean(f"{name}: within one", [float(gap <= 1) for gap in apart], group=criterion)
    yield Figure.mean(f"{name}: withheld", [bool(one) and not other for one, other in pairs], group=criterion)
    yield Figure.mean(
        f"{name}: where a reader gives none",
        [not one and bool(other) for one, other in pairs],
        group=criterion,
    )
