"""Whether numbers that do not fit together are questioned, and those that do, or need not, are left alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from scoring.evaluation.battery import SumItem, quote
from scoring.evaluation.measures import Score
from scoring.evaluation.result import Example, Figure, Findings
from scoring.report import Report

_CODE: Final = "arithmetic"
_EXAMPLES: Final = 6
_QUESTIONED: Final = "sums: wrong ones questioned"
_LEFT_ALONE: Final = {
    "right": "sums: right ones left alone",
    "none": "sums: numbers that need not fit left alone",
}


def sums(score: Score, items: Sequence[SumItem]) -> Findings:
    """Return the share of wrong sums that are questioned, and of other passages that are not.

    The passages were written after the rules, by writers who had not seen them.
    """
    read = [(item, _questions(score(item.text, ""))) for item in items]
    wrong = [(item, bool(questions)) for item, questions in read if item.group == "wrong"]
    return Findings(
        figures=(
            Figure.mean(_QUESTIONED, [questioned for _, questioned in wrong]),
            *(
                Figure.mean(measure, [not questions for item, questions in read if item.group == group])
                for group, measure in _LEFT_ALONE.items()
            ),
        ),
        examples=(
            *[
                _example(item, _LEFT_ALONE[item.group], f"questioned: {questions[0]}")
                for item, questions in read
                if questions and item.group in _LEFT_ALONE
            ],
            *[_example(item, _QUESTIONED, item.told) for item, questioned in wrong if not questioned],
        )[:_EXAMPLES],
    )


def _questions(report: Report) -> list[str]:
    return [check.message for check in report.checks if check.code == _CODE]


def _example(item: SumItem, measure: str, told: str) -> Example:
    return Example(measure=measure, group=item.group, id=item.id, told=told, quotes=(quote(item.text),))
