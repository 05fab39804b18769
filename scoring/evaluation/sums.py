"""Whether numbers that do not fit together are questioned, and those that do, or need not, are left alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from scoring.evaluation.battery import quote
from scoring.evaluation.result import Example, Figure, Findings
from scoring.learning.told_sums import ToldSum
from scoring.report import Report

_CODE: Final = "arithmetic"
_EXAMPLES: Final = 6
_QUESTIONED: Final = "sums: wrong ones questioned"
_JUSTLY: Final = "sums: questioned ones that are wrong"
_LEFT_ALONE: Final = {
    "right": "sums: right ones left alone",
    "none": "sums: numbers that need not fit left alone",
}


def sums(score: Callable[[ToldSum], Report], passages: Sequence[ToldSum]) -> Findings:
    """Return the shares of wrong sums that are questioned, of questions that are just, and of other passages left alone."""
    read = [(passage, _questions(score(passage))) for passage in passages]
    wrong = [(passage, bool(questions)) for passage, questions in read if passage.kind == "wrong"]
    questioned = [passage.kind == "wrong" for passage, questions in read if questions]
    return Findings(
        figures=(
            Figure.mean(_QUESTIONED, [seen for _, seen in wrong]),
            Figure.mean(_JUSTLY, questioned),
            *(
                Figure.mean(measure, [not questions for passage, questions in read if passage.kind == kind])
                for kind, measure in _LEFT_ALONE.items()
            ),
        ),
        examples=(
            *[
                _example(passage, _LEFT_ALONE[passage.kind], f"questioned: {questions[0]}")
                for passage, questions in read
                if questions and passage.kind in _LEFT_ALONE
            ],
            *[_example(passage, _QUESTIONED, passage.should) for passage, seen in wrong if not seen],
        )[:_EXAMPLES],
    )


def _questions(report: Report) -> list[str]:
    return [check.message for check in report.checks if check.code == _CODE]


def _example(passage: ToldSum, measure: str, told: str) -> Example:
    return Example(
        measure=measure, group=passage.kind, id=passage.id, told=told, quotes=(quote(passage.text),)
    )
