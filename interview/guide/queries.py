"""What the guide pages read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from interview.models import Attempt
from question_bank.bank import Bank
from question_bank.schema import Exercise, Question, Rubric, Skill
from scoring.card import load_card
from scoring.evaluation.result import Figure

RECENT = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Project:
    """A practice project: its exercise, and the question by which it is practised."""

    question: Question
    exercise: Exercise


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """A measured figure of the engine, in words: what, how much, on what; `first` ones come first."""

    what: str
    value: str
    on: str
    first: bool


_MEASURES: Final[Mapping[str, str]] = {
    "label macro-F1": "Sentences given to the right part (macro-F1)",
    "missing parts: mean balanced accuracy": "A part that was cut out is named missing, one that is there is not (balanced accuracy)",
    "pairs in order": "The strong of two answers scores above the weak",
    "pairs in order, weak one padded": "It still does when empty phrases make the weak one longer",
    "rank correlation with ratings": "Rank correlation of scores with a person's ratings",
    "kind of answer": "Kind of answer recognised",
    "label macro-F1, held out": "Sentences given to the right part, in texts by writers it never saw (macro-F1)",
}
_CASES: Final[Mapping[str, str]] = {
    "stories": "real answers under their authors' own headings",
    "retold": "published samples, retold",
    "pairs": "pairs of answers to one question",
    "rated": "answers rated by a coaching guide",
    "other-kinds": "answers of several kinds",
    "corpus": "answers of the training corpus, each batch held out in turn",
}
_FIRST_GROUPS: Final = frozenset({"all", "human prose"})


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


def measures() -> tuple[Measure, ...]:
    """Return how well the shipped model was found to read, or nothing when no card is shipped."""
    card = load_card()
    if card is None:
        return ()
    return tuple(
        _measure(cases, figure) for cases, findings in card.sections.items() for figure in findings.figures
    )


def _measure(cases: str, figure: Figure) -> Measure:
    group = "" if figure.group == "all" else f", {figure.group}"
    return Measure(
        what=_MEASURES.get(figure.measure, figure.measure) + group,
        value=f"{figure.value:.2f}",
        on=f"{figure.cases} {_CASES.get(cases, cases)}",
        first=figure.measure in _MEASURES and figure.group in _FIRST_GROUPS,
    )
