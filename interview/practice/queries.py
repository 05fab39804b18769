"""What the practice pages read: questions of the bank, and this visitor's attempts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import Row, func, select
from sqlalchemy.orm import Session

from interview.errors import NoSuchAttempt
from interview.models import Attempt, Draft
from interview.practice.forms import QuestionFilter
from interview.reading.feedback import Feedback, read_feedback
from interview.reading.progress import ProgressRow, progress
from interview.reading.stored import report_from
from interview.reading.yardstick import Yardstick
from interview.web.paging import SIZE, Page, page_of, pages
from question_bank.bank import Bank
from question_bank.schema import Question

COMPARED = 4
_NEWEST_FIRST: Final = (Attempt.submitted_at.desc(), Attempt.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A value that the question browser can filter by."""

    value: str
    words: str


def find_questions(bank: Bank, wanted: QuestionFilter, *, number: int) -> Page[Question]:
    """Return the questions that match every given filter; all search words must occur."""
    words = wanted.q.casefold().split()
    found = [question for question in bank.questions.values() if _matches(question, wanted, words, bank)]
    return page_of(found, number)


def _matches(question: Question, wanted: QuestionFilter, words: list[str], bank: Bank) -> bool:
    text = (
        f"{question.text} {bank.competency(question.competency).title} {' '.join(question.roles)}".casefold()
    )
    return (
        wanted.competency in {"", question.competency}
        and wanted.level in {"", question.level}
        and wanted.kind in {"", question.kind}
        and (not wanted.role or wanted.role in question.roles or "any" in question.roles)
        and all(word in text for word in words)
    )


def roles(bank: Bank) -> tuple[str, ...]:
    """Return every role that a question is for, but for "any"."""
    return tuple(sorted({role for question in bank.questions.values() for role in question.roles} - {"any"}))


def draft_of(session: Session, *, guest: str | None, question_id: str) -> Draft | None:
    """Return the visitor's draft of an answer to this question."""
    return None if guest is None else session.get(Draft, (guest, question_id))


def attempt_of(session: Session, *, guest: str | None, attempt_id: str) -> Attempt:
    """Return the visitor's own attempt; raise `NoSuchAttempt` for any other id."""
    attempt = session.get(Attempt, attempt_id)
    if attempt is None or guest is None or attempt.guest != guest:
        raise NoSuchAttempt(attempt_id)
    return attempt


def times_at(session: Session, *, guest: str | None, question_id: str) -> Sequence[Row[str, datetime]]:
    """Return id and time of the visitor's attempts at this question, newest first, and none of the rest."""
    if guest is None:
        return []
    chosen = select(Attempt.id, Attempt.submitted_at)
    mine = chosen.where(Attempt.guest == guest, Attempt.question_id == question_id)
    return session.execute(mine.order_by(*_NEWEST_FIRST)).all()


def newest_at(
    session: Session, *, guest: str, question_id: str, most: int = COMPARED, until: datetime | None = None
) -> list[Attempt]:
    """Return the visitor's last attempts at this question, or the last until a time, oldest first."""
    mine = select(Attempt).where(Attempt.guest == guest, Attempt.question_id == question_id)
    if until is not None:
        mine = mine.where(Attempt.submitted_at <= until)
    return list(session.scalars(mine.order_by(*_NEWEST_FIRST).limit(most)))[::-1]


def attempts_by(session: Session, *, guest: str | None, number: int) -> Page[Attempt]:
    """Return a page of all of the visitor's attempts, newest first."""
    mine = Attempt.guest == guest
    total = session.scalar(select(func.count()).select_from(Attempt).where(mine)) or 0
    of = pages(total)
    number = min(number, of)
    chosen = select(Attempt).where(mine).order_by(*_NEWEST_FIRST)
    entries = session.scalars(chosen.offset((number - 1) * SIZE).limit(SIZE)).all()
    return Page(entries=entries, number=number, of=of, total=total)


def feedback_on(attempt: Attempt) -> Feedback:
    """Return what the feedback page shows, from what was kept with the attempt."""
    return read_feedback(
        report_from(attempt.report), text=attempt.text, yardstick=Yardstick.from_dict(attempt.yardstick)
    )


def progress_over(attempts: list[Attempt]) -> tuple[ProgressRow, ...]:
    """Return the levels of these attempts, which come oldest first."""
    return progress([(report_from(entry.report), Yardstick.from_dict(entry.yardstick)) for entry in attempts])


def question_of(attempt: Attempt, bank: Bank) -> Question | None:
    """Return the attempt's question as the bank holds it today; None when it is gone."""
    return bank.questions.get(attempt.question_id)
