"""What an answer was held against: its framework's parts and the ladders of the rubric.

It is kept with the attempt, so that levels keep their words when the bank changes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Self

from question_bank.bank import Bank
from question_bank.fingerprint import fingerprint
from question_bank.schema import Component, Criterion, Question


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A part of the framework. `place` counts from 1 and picks the part's colour and underline."""

    id: str
    title: str
    letter: str
    asks: str
    place: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Ladder:
    """A criterion's five levels, lowest first: a short name and the anchor of each."""

    id: str
    title: str
    names: tuple[str, ...]
    levels: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Yardstick:
    """Parts in their order, and ladders in the order in which they are shown."""

    parts: tuple[Part, ...]
    ladders: tuple[Ladder, ...]

    @classmethod
    def of(cls, question: Question, *, bank: Bank) -> Self:
        """Return what an answer to `question` is held against today."""
        rubric = bank.rubric(question.rubric)
        components = rubric.components
        if question.exercise is not None:
            components = bank.exercise(question.exercise).steps
        return cls(
            parts=tuple(_part(component, place) for place, component in enumerate(components, start=1)),
            ladders=tuple(_ladder(criterion) for criterion in rubric.criteria),
        )

    @classmethod
    def from_dict(cls, stored: Mapping[str, Any]) -> Self:
        """Return the yardstick whose `to_dict` is `stored`."""
        return cls(
            parts=tuple(Part(**part) for part in stored["parts"]),
            ladders=tuple(
                Ladder(
                    id=ladder["id"],
                    title=ladder["title"],
                    names=tuple(ladder["names"]),
                    levels=tuple(ladder["levels"]),
                )
                for ladder in stored["ladders"]
            ),
        )

    def to_dict(self) -> dict[str, Any]:
        """Return JSON values."""
        return asdict(self)

    def part(self, label: str) -> Part | None:
        """Return the part of that id; None for a label that is no part, such as O."""
        return next((part for part in self.parts if part.id == label), None)

    def name_of(self, criterion_id: str, level: int | None) -> str:
        """Return a level in words, such as "3 · Specific"."""
        if level is None:
            return "Not enough to tell"
        ladder = next((ladder for ladder in self.ladders if ladder.id == criterion_id), None)
        return f"{level} · {ladder.names[level - 1]}" if ladder and ladder.names else f"{level} of 5"


def _part(component: Component, place: int) -> Part:
    return Part(
        id=component.id, title=component.title, letter=component.letter, asks=component.asks, place=place
    )


def _ladder(criterion: Criterion) -> Ladder:
    return Ladder(id=criterion.id, title=criterion.title, names=criterion.names, levels=criterion.levels)


def question_fingerprint(question: Question) -> str:
    """Return the content hash of a question as the bank holds it."""
    table = {name: value for name, value in asdict(question).items() if name != "asks"}
    return fingerprint({**table, "asks": sorted(question.asks)})
