"""Whether texts that try to game the scoring are held back, and harmless ones are not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from scoring.evaluation.battery import GamingItem, grouped, quote
from scoring.evaluation.measures import Score
from scoring.evaluation.result import Example, Figure, Findings
from scoring.report import Report

HARMLESS: Final = "harmless"
_ALLOWED: Final = frozenset({"too_short"})


def gaming(score: Score, items: Sequence[GamingItem]) -> Findings:
    """Return the share of attempts held back, by guard, and of harmless texts let through."""
    reports = [(item, score(item.text, item.question)) for item in items]
    right = [(item, report, _as_expected(item, report)) for item, report in reports]
    attempts = [(item, is_right) for item, _, is_right in right if item.group != HARMLESS]
    harmless = [is_right for item, _, is_right in right if item.group == HARMLESS]
    held = grouped([item.group for item, _ in attempts], [is_right for _, is_right in attempts])
    return Findings(
        figures=(
            *(Figure.mean("gaming held back", values, group=group) for group, values in held.items()),
            Figure.mean("harmless let through", harmless),
        ),
        examples=tuple(_example(item, report) for item, report, is_right in right if not is_right),
    )


def _as_expected(item: GamingItem, report: Report) -> bool:
    codes = {guard.code for guard in report.guards}
    usable = report.response_type.label != "unusable"
    if item.group == HARMLESS:
        return usable and codes <= _ALLOWED
    bounded = (report.overall.level or 1) <= item.at_most if item.at_most is not None else not usable
    return item.guard in codes and bounded


def _example(item: GamingItem, report: Report) -> Example:
    raised = ", ".join(sorted({guard.code for guard in report.guards})) or "no guard"
    level = report.overall.level
    told = f"{raised}; read as {report.response_type.label}, " + (f"level {level}" if level else "no level")
    return Example(
        measure="gaming held back", group=item.group, id=item.id, told=told, quotes=(quote(item.text),)
    )
