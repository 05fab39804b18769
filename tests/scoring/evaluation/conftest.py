"""Reports that say just so much, for measures that read nothing else of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from question_bank.bank import Bank
from question_bank.schema import Question
from scoring.report import CriterionResult, Guard, Overall, Report, ResponseLabel, ResponseType
from tests.builders import a_report

Told = Callable[..., Report]


@pytest.fixture
def told(question: Question, bank: Bank) -> Told:
    """Return a function that makes a report with some guards, levels, a score and a kind."""

    def make(
        *,
        guards: tuple[str, ...] = (),
        levels: tuple[int | None, ...] = (),
        overall: tuple[int | None, int | None] = (None, None),
        kind: ResponseLabel = "story",
    ) -> Report:
        return replace(
            a_report("", question=question, bank=bank),
            guards=tuple(Guard(code=code, message="", span=(0, 0)) for code in guards),
            criteria=tuple(_criterion(place, level) for place, level in enumerate(levels)),
            overall=Overall(score=overall[0], level=overall[1]),
            response_type=ResponseType(label=kind, probability=1.0),
        )

    return make


def _criterion(place: int, level: int | None) -> CriterionResult:
    return CriterionResult(
        id=f"c{place}", title="", level=level, confidence=1.0, anchor=None, because=(), next=None
    )
