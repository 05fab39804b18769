"""The bank's values: frozen, and valid on their own.

A value checks what it can see by itself and raises `ValueError`; references between
values are resolved by `question_bank.loader`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

LEVELS_IN_A_LADDER: Final = 5
MOST_DEMAND: Final = 10


class Kind(StrEnum):
    """How an answer to a question is read and scored."""

    BEHAVIOURAL = "behavioural"
    PROCESS = "process"
    CASE = "case"


class Level(StrEnum):
    """How much experience a question or a stage of learning assumes."""

    BEGINNER = "beginner"
    INTERMEDIATE = "intermediate"
    ADVANCED = "advanced"


class Asks(StrEnum):
    """What a question asks for beyond the event itself."""

    TRADEOFF = "tradeoff"
    REFLECTION = "reflection"
    FIGURES = "figures"


class Concern(StrEnum):
    """What a competency is about: figures are expected of outcomes, not of people."""

    PEOPLE = "people"
    OUTCOMES = "outcomes"


@dataclass(frozen=True, slots=True, kw_only=True)
class Competency:
    """A skill that interviews ask for. `signals` are words that a story about it uses."""

    id: str
    title: str
    definition: str
    concern: Concern
    signals: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Samples:
    """One strong and one weak answer, written for this bank."""

    strong: str
    weak: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """An interview question with everything needed to practise and to judge it."""

    id: str
    text: str
    kind: Kind
    competency: str
    level: Level
    roles: tuple[str, ...]
    asks: frozenset[Asks]
    shows: tuple[str, ...]
    strategy: str
    follow_ups: tuple[str, ...]
    samples: Samples
    rubric: str
    skill: str | None = None
    exercise: str | None = None

    def __post_init__(self) -> None:
        if (self.kind is Kind.CASE) != (self.exercise is not None):
            raise ValueError("a case question names its exercise, and only a case question does")


@dataclass(frozen=True, slots=True, kw_only=True)
class Component:
    """A part that an answer is made of: a part of a story, or a step of a process.

    `exemplars` are sentences that do this part's job and `cues` the words they turn on;
    the engine matches both for every framework but the story's, which has a trained model.
    """

    id: str
    title: str
    letter: str
    asks: str
    cues: tuple[str, ...] = ()
    exemplars: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion:
    """One line of a rubric: five anchored levels, lowest first, each with a short name.

    In a framework's rubric, `component` is the id of the component that the criterion marks.
    """

    id: str
    title: str
    weight: float
    names: tuple[str, ...]
    levels: tuple[str, ...]
    component: str | None = None

    def __post_init__(self) -> None:
        if len(self.levels) != LEVELS_IN_A_LADDER or len(self.names) != LEVELS_IN_A_LADDER:
            raise ValueError(f"a criterion has {LEVELS_IN_A_LADDER} levels and as many names")
        if self.weight <= 0:
            raise ValueError("a weight is above 0")


@dataclass(frozen=True, slots=True, kw_only=True)
class Rubric:
    """Criteria for one kind of question, and the components its answers are read into.

    `reason` says why weights differ, where they do. A case rubric has no components of its
    own: an exercise brings its steps.
    """

    id: str
    version: int
    title: str
    kind: Kind
    purpose: str
    reason: str | None
    components: tuple[Component, ...]
    criteria: tuple[Criterion, ...]
    fingerprint: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Exercise:
    """A practice project: a scenario and the steps a good execution takes."""

    id: str
    title: str
    level: Level
    scenario: str
    steps: tuple[Component, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LearningItem:
    """One thing to learn, and how to practise it."""

    title: str
    text: str
    practise: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LearningStage:
    """A stage of a learning path."""

    level: Level
    title: str
    items: tuple[LearningItem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Framework:
    """A tool or a way of working: what it is, when it helps, how its good use sounds."""

    id: str
    title: str
    what: str
    when: str
    sounds_like: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FrameworkGroup:
    """Frameworks that serve one purpose."""

    title: str
    purpose: str
    frameworks: tuple[Framework, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Careers:
    """Market figures of a skill: counts, mean demand out of ten, mean risk as a share of 1."""

    careers: int
    categories: int
    mean_demand: float
    mean_ai_risk: float

    def __post_init__(self) -> None:
        if not (0 <= self.mean_demand <= MOST_DEMAND and 0 <= self.mean_ai_risk <= 1):
            raise ValueError(f"a mean demand from 0 to {MOST_DEMAND}, and a mean risk from 0 to 1")


@dataclass(frozen=True, slots=True, kw_only=True)
class Skill:
    """A skill guide."""

    id: str
    title: str
    competency: str
    definition: str
    why_it_matters: str
    careers: Careers
    stages: tuple[LearningStage, ...]
    projects: tuple[str, ...]
    framework_groups: tuple[FrameworkGroup, ...]
    questions: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """A short list of questions for one purpose, in the order to practise them."""

    id: str
    title: str
    purpose: str
    questions: tuple[str, ...]
