"""Score an answer and keep the result with what it was held against. No Flask here."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Protocol

from sqlalchemy.orm import Session

from interview.models import Attempt
from interview.reading.yardstick import Yardstick, question_fingerprint
from question_bank.bank import Bank
from question_bank.schema import Question
from scoring.report import Report


class Scorer(Protocol):
    """What scores an answer: `scoring.engine.Engine`, or a fake."""

    def score(self, text: str, *, question: Question | None) -> Report:
        """Return the report on `text`; raise `scoring.errors.InputError` if it cannot be scored."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """An answer, its question, its report and the yardstick of that day."""

    text: str
    question: Question
    report: Report
    yardstick: Yardstick


def judge(text: str, *, question: Question, bank: Bank, engine: Scorer) -> Judged:
    """Score an answer; raise `scoring.errors.InputError` if it cannot be scored."""
    report = engine.score(text, question=question)
    return Judged(text=text, question=question, report=report, yardstick=Yardstick.of(question, bank=bank))


def keep(session: Session, *, judged: Judged, guest: str) -> Attempt:
    """Add the attempt to the session and flush."""
    report, question = judged.report, judged.question
    attempt = Attempt(
        id=uuid.uuid4().hex,
        guest=guest,
        submitted_at=datetime.now(UTC),
        question_id=question.id,
        question_text=question.text,
        question_kind=question.kind.value,
        question_fingerprint=question_fingerprint(question),
        text=judged.text,
        report=report.to_dict(),
        yardstick=judged.yardstick.to_dict(),
        rubric_id=report.rubric.id,
        rubric_fingerprint=report.rubric.fingerprint,
        engine_version=report.engine.version,
        overall_level=report.overall.level,
    )
    session.add(attempt)
    session.flush()
    return attempt
