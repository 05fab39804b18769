"""What the stages have read of one answer, as the later ones take it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from question_bank.schema import Asks, Competency, Component, Exercise, Kind, Question, Rubric
from scoring.language.document import Document, Passage
from scoring.language.substance import is_hollow
from scoring.plain.form import Plain
from scoring.report import (
    Check,
    Figure,
    Guard,
    Offsets,
    Ownership,
    ResponseType,
    Tradeoff,
    Unit,
)
from scoring.report import (
    Component as ComponentReading,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Prompt:
    """What was asked, as far as it is known, and how the answer is to be judged.

    `question` is None for free text, and `text` empty when nothing was asked.
    `competencies` are those that the question is about, best first; `about_people` says
    that it asks about relations, where figures are not expected, `expects_event` that a
    past event is asked for, and `guessed` that the kind of question was guessed from its
    wording.
    """

    text: str
    rubric: Rubric
    components: tuple[Component, ...]
    question: Question | None = None
    exercise: Exercise | None = None
    competencies: tuple[Competency, ...] = ()
    asks: frozenset[Asks] = frozenset()
    about_people: bool = False
    expects_event: bool = True
    guessed: bool = False

    @property
    def kind(self) -> Kind:
        """Return how the answer is read: by the rubric's kind."""
        return self.rubric.kind

    @property
    def asks_for_a_tradeoff(self) -> bool:
        """Return whether the question itself asks what was given up for what."""
        return Asks.TRADEOFF in self.asks


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """What ties an answer to the question, as offsets of single words, each word once.

    `signals` belong to the competency asked for and `shared` are the question's own words;
    `asked` is the number of content words of the question.
    """

    signals: tuple[Offsets, ...] = ()
    shared: tuple[Offsets, ...] = ()
    asked: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One answer as read. `text` is its plain form; `spans` are the units as passages, in the order of `units`.

    `submitted` leads back to the text as submitted, `weighs` is the probability that the answer weighs one thing against another,
    `sure_options` are the places of the options that can be spoken of by their names, and `untrusted` are offsets that must not
    count as evidence.
    """

    text: str
    submitted: Plain
    doc: Document
    spans: Sequence[Passage]
    prompt: Prompt
    response_type: ResponseType
    units: tuple[Unit, ...]
    components: Mapping[str, ComponentReading]
    missing: tuple[str, ...]
    ownership: Ownership
    relation: Relation
    figures: tuple[Figure, ...]
    tradeoffs: tuple[Tradeoff, ...]
    sure_options: frozenset[Offsets]
    weighs: float
    checks: tuple[Check, ...]
    guards: tuple[Guard, ...]
    untrusted: tuple[Offsets, ...]

    def labelled(self, *labels: str) -> list[Passage]:
        """Return the units that carry one of the labels, in order."""
        return [span for span, unit in zip(self.spans, self.units, strict=True) if unit.label in labels]

    def told(self, *labels: str) -> list[Passage]:
        """Return the units with one of the labels that tell something: effort and praise alone are no evidence."""
        return [span for span in self.labelled(*labels) if not is_hollow(span)]

    def label_at(self, position: int) -> str:
        """Return the label of the unit at that offset; O between units."""
        return next((unit.label for unit in self.units if unit.start <= position < unit.end), "O")
