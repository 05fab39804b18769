"""Corpus answers as the models train on them: whole, and in copies that lack some of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Final

from spacy.language import Language

from scoring.errors import CasesError
from scoring.language.document import Document, Passage
from scoring.learning.dataset import LabelledAnswer
from scoring.learning.features import OwnFeatures, UnitFeatures, UnitReader, answer_features
from scoring.learning.linear import Floats
from scoring.learning.response import response_vector
from scoring.learning.retelling import GRAMMARS, retold
from scoring.learning.story import NEARLY_BRIEF
from scoring.learning.themes import theme_signs
from scoring.learning.weighing import Shown, show
from scoring.plain.form import plain
from scoring.plain.typos import dictionary
from scoring.stages.annotate import annotate
from scoring.stages.segment import clauses, segment

_CUT_WEIGHT: Final = 0.3
_KEPT_WHEN_THIN: Final = {"S": 1, "T": 1, "A": 2, "R": 1, "L": 1, "O": 0}
_PARTS: Final = ("S", "T", "A", "R")
_BRIEF_ANSWER: Final = 20.0
_LONGER_ANSWER: Final = 1.0
_BRIEF_COPY: Final = 0.3


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """How much a sample counts: for what a unit says, for the order of parts, for whether a part is there."""

    units: float
    order: float
    presence: float

    @classmethod
    def alike(cls, weight: float) -> Weights:
        """Return weights that are the same for everything."""
        return cls(units=weight, order=weight, presence=weight)


Copy = tuple[list[int], Weights]
Unit = tuple[OwnFeatures, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """An answer, or a shorter copy of it, as features and labels."""

    answer: str
    features: list[UnitFeatures]
    labels: tuple[str, ...]
    weights: Weights


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """One corpus answer, read once: what the models train on.

    `samples` and `brief` are what the models of longer and of brief stories learn from it, the
    whole answer first; the latter in clauses, since brief answers are read in them. `sentences` is the number of its sentences, `response` what shows its
    kind, `retold` the same where it is told in other grammars, and `theme_signs` the names of what can show its themes.
    """

    answer: LabelledAnswer
    sentences: int
    samples: tuple[Sample, ...]
    brief: tuple[Sample, ...]
    response: Floats
    shown: tuple[Shown, ...]
    retold: tuple[Floats, ...] = ()
    theme_signs: frozenset[str] = frozenset()


def stories(prepared: Iterable[Prepared]) -> list[Prepared]:
    """Return the answers that are stories."""
    return [entry for entry in prepared if entry.answer.response_type == "story"]


def prepare(nlp: Language, answer: LabelledAnswer) -> Prepared:
    """Return the answer's features, with copies that lack some of its parts."""
    text = plain(answer.text, dictionary(nlp))
    with nlp.memory_zone():
        doc = annotate(nlp, text.text)
        spans = [_span(doc, *text.place(offsets)) for offsets in answer.spans]
        labelled = list(zip(spans, answer.labels, strict=True))
        reader = UnitReader(doc)
        whole = [_units(reader, [span], label) for span, label in labelled]
        parted = [_units(reader, clauses(span, with_openings=True), label) for span, label in labelled]
        sentences = len(segment(doc))
        brief_copies = _brief_copies(answer.labels, is_brief=sentences <= NEARLY_BRIEF)
        return Prepared(
            answer=answer,
            sentences=sentences,
            samples=tuple(_sample(answer, whole, copy) for copy in _copies(answer.labels)),
            brief=tuple(_sample(answer, parted, copy) for copy in brief_copies),
            response=response_vector(doc),
            shown=tuple(show(span) for span in spans),
            retold=tuple(_retold(nlp, answer, tell) for tell in GRAMMARS),
            theme_signs=frozenset(theme_signs(doc)),
        )


def _units(reader: UnitReader, spans: Sequence[Passage], label: str) -> list[Unit]:
    return [(own, label) for own in reader.own_features(spans)]


def _sample(answer: LabelledAnswer, units: Sequence[Sequence[Unit]], copy: Copy) -> Sample:
    """Return a copy of an answer as a sample; `units` are those of each labelled stretch of it."""
    kept, weights = copy
    own, labels = zip(*(unit for place in kept for unit in units[place]), strict=True)
    return Sample(answer=answer.id, features=answer_features(own), labels=labels, weights=weights)


def _span(doc: Document, start: int, end: int) -> Passage:
    span = doc.char_span(start, end)
    if span is None:
        raise CasesError(f"no words at {start} to {end} of: {doc.text[:60]}")
    return span


def _retold(nlp: Language, answer: LabelledAnswer, tell: Callable[[str], str]) -> Floats:
    return response_vector(annotate(nlp, plain(retold(answer, tell), dictionary(nlp)).text))


def _copies(labels: tuple[str, ...]) -> Iterator[Copy]:
    """Yield (units kept, weights): the answer, thinned to a short one, and both without each part.

    Thinned copies only teach when a part is missing, so they weigh nothing elsewhere.
    """
    whole = list(range(len(labels)))
    thin = [
        place for place in whole if labels[: place + 1].count(labels[place]) <= _KEPT_WHEN_THIN[labels[place]]
    ]
    for kept, weight in ((whole, 1.0), (thin, 0.0)):
        if kept:
            yield kept, Weights(units=weight, order=weight, presence=1.0)
        for part in sorted({labels[place] for place in kept} - {"O"}):
            without = [place for place in kept if labels[place] != part]
            if len(without) > 1:
                yield without, Weights(units=min(weight, _CUT_WEIGHT), order=0.0, presence=1.0)


def _brief_copies(labels: tuple[str, ...], *, is_brief: bool) -> Iterator[Copy]:
    """Yield (units kept, weights): the answer and, of a longer one, every choice of a few parts.

    Each chosen part is told by the unit in its middle.
    """
    whole = list(range(len(labels)))
    yield whole, Weights.alike(_BRIEF_ANSWER if is_brief else _LONGER_ANSWER)
    if not is_brief:
        places = [[place for place in whole if labels[place] == part] for part in _PARTS]
        middles = sorted(own[len(own) // 2] for own in places if own)
        for size in range(1, NEARLY_BRIEF + 1):
            for kept in combinations(middles, size):
                yield list(kept), Weights.alike(_BRIEF_COPY)
