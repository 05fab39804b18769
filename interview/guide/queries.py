"""What the guide pages read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from interview.models import Attempt
from interview.reading.card import CardReading, read_card
from question_bank.bank import Bank
from question_bank.schema import Exercise, Question, Rubric, Skill
from scoring.card import load_card

RECENT = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Project:
    """A practice project: its exercise, and the question by which it is practised."""

    question: Question
    exercise: Exercise


def first_question(bank: Bank) -> Question | None:
    """Return the question to start with: the first of the first pack, or of the bank."""
    for pack in bank.packs.values():
        return bank.question(pack.questions[0])
    return next(iter(bank.questions.values()), None)


def recent_attempts(session: Session, *, guest: str | None) -> Sequence[Attempt]:
    """Return the visitor's latest attempts."""
    if guest is None:
        return []
    mine = select(Attempt).where(Attempt.guest == guest)
    return session.scalars(mine.order_by(Attempt.submitted_at.desc()).limit(RECENT)).all()


def projects(bank: Bank, skill: Skill) -> tuple[Project, ...]:
    """Return a skill's practice projects."""
    questions = [bank.question(question_id) for question_id in skill.projects]
    return tuple(
        Project(question=question, exercise=bank.exercise(question.exercise))
        for question in questions
        if question.exercise is not None
    )


def rubrics(bank: Bank) -> tuple[Rubric, ...]:
    """Return the rubrics, each with its ladders."""
    return tuple(bank.rubrics.values())


def card() -> CardReading | None:
    """Return how well the shipped model was found to read; None when no card is shipped."""
    shipped = load_card()
    return None if shipped is None else read_card(shipped)
