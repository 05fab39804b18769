"""What the stages have read of one answer, as the later ones take it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import exp
from typing import Final

from question_bank.schema import Asks, Competency, Component, Exercise, Kind, Question, Rubric
from scoring.language.document import Document, Passage
from scoring.language.substance import is_hollow
from scoring.learning.themes import Fit
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
    `competencies` are those that the question is about, best first, `themes` what a story must be of to answer it; `about_people` says
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
    themes: tuple[str, ...] = ()
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


_FEWEST_SIGNALS: Final = 3
# Held out, 68 of 100 answers are found to serve their own question, and 5 are taken for ones to another; of questions that they do
# not serve, as readers say, 12 and 40.
_SERVES: Final = -2.5
_SERVES_WITH_ITS_WORDS: Final = -4.5
_ANOTHER: Final = -5.75
# a sentence or two do not say enough of what they are not about
_ENOUGH_SIGNS: Final = 40
# the slope with which held-out log-odds become chances, and where neither is likely
_SLOPE: Final = 0.69
_UNDECIDED: Final = -4.1


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """What ties an answer to the question, as offsets of single words, each word once.

    `signals` belong to the competency asked for and `shared` are the question's own words.
    `fit` tells how well the answer serves what the question asks for; None where that is not known.
    """

    signals: tuple[Offsets, ...] = ()
    shared: tuple[Offsets, ...] = ()
    fit: Fit | None = None

    @property
    def serves(self) -> bool:
        """Return whether the answer can be taken for one to this question."""
        if self.fit is None:
            return bool(self.shared) or len(self.signals) >= _FEWEST_SIGNALS
        return self.fit.odds >= (_SERVES_WITH_ITS_WORDS if self.shared else _SERVES)

    @property
    def is_another(self) -> bool:
        """Return whether the answer is plainly one to another question."""
        if self.fit is None or self.shared:
            return False
        return self.fit.odds <= _ANOTHER and self.fit.known >= _ENOUGH_SIGNS

    @property
    def of_the_field(self) -> tuple[Offsets, ...]:
        """Return the words that tie the answer to the question, or at least to its field; none where too few do."""
        if self.serves and self.fit is not None:
            return self.fit.told_by or self.shared
        enough = not self.is_another or len(self.signals) >= _FEWEST_SIGNALS
        return tuple(sorted({*self.signals, *self.shared})) if enough else ()

    @property
    def sure(self) -> float:
        """Return how sure it is that the answer is one to this question, or that it is none."""
        if self.fit is None:
            return min(1.0, 0.5 + 0.1 * (len(self.signals) + len(self.shared)))
        return 1 / (1 + exp(-_SLOPE * abs(self.fit.odds - _UNDECIDED)))


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
