"""The loaded bank: indexed and immutable."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

from question_bank.errors import UnknownEntry
from question_bank.schema import Competency, Exercise, Pack, Question, Rubric, Skill

Entry = TypeVar("Entry")


def _get(kind: str, entries: Mapping[str, Entry], entry_id: str) -> Entry:
    try:
        return entries[entry_id]
    except KeyError:
        raise UnknownEntry(kind, entry_id) from None


@dataclass(frozen=True, slots=True, kw_only=True)
class Bank:
    """Every entry by id, in the order in which lists show it. Lookups raise `UnknownEntry`."""

    competencies: Mapping[str, Competency]
    questions: Mapping[str, Question]
    rubrics: Mapping[str, Rubric]
    exercises: Mapping[str, Exercise]
    skills: Mapping[str, Skill]
    packs: Mapping[str, Pack]
    fingerprint: str

    def question(self, question_id: str) -> Question:
        """Return the question of that id."""
        return _get("question", self.questions, question_id)

    def rubric(self, rubric_id: str) -> Rubric:
        """Return the rubric of that id."""
        return _get("rubric", self.rubrics, rubric_id)

    def exercise(self, exercise_id: str) -> Exercise:
        """Return the exercise of that id."""
        return _get("exercise", self.exercises, exercise_id)

    def skill(self, skill_id: str) -> Skill:
        """Return the skill guide of that id."""
        return _get("skill", self.skills, skill_id)

    def pack(self, pack_id: str) -> Pack:
        """Return the pack of that id."""
        return _get("pack", self.packs, pack_id)

    def competency(self, competency_id: str) -> Competency:
        """Return the competency of that id."""
        return _get("competency", self.competencies, competency_id)
