"""Where something is weighed: signs of each unit and its neighbours, and a chain over the units.

Names of features stand before the ``=``; `WeighingModels` holds what was learned of them.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from scoring.language import weighing
from scoring.language.document import Passage
from scoring.language.matching import Patterns
from scoring.language.phrases import topics
from scoring.language.sentences import sentences
from scoring.language.word import Word
from scoring.learning.decoder import Chain
from scoring.learning.features import tense
from scoring.learning.linear import LinearModel

IN: Final = "in"
OUT: Final = "out"
_TRUST: Final = 0.85
_PLAIN: Final = 1.5
_ROOM: Final = 7
_REACH: Final = 2
_SILENT: Final = 3
_MOST_COUNTED: Final = 12
_PERSONS: Final = frozenset({"i", "we", "it", "that", "he", "she", "they"})
_COUNTED: Final = frozenset(weighing.SIGNS) - weighing.SAYING_LITTLE
_NUMBERS: Final = "numbers"
_SAYING: Final = Patterns(
    weighing.SIGNS
    | {f"about_{name}": pattern for name, pattern in weighing.QUALITIES.items()}
    | {_NUMBERS: weighing.NUMBER}
)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class WeighingModels:
    """What is learned of trade-offs.

    Which answers weigh something, which of their units do and how these follow each other;
    which phrases name options and which two do so together, whether one is chosen and which; which sentences
    name limits, and which figures speak for and against.
    """

    answers: LinearModel
    units: LinearModel
    chain: Chain
    options: LinearModel
    pairs: LinearModel
    decided: LinearModel
    chosen: LinearModel
    limits: LinearModel
    sides: LinearModel


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadPassage:
    """A passage with its sentences, the signs of each, and where its topics stand, read once for all that look at them."""

    span: Passage
    sentences: tuple[Passage, ...]
    signs: tuple[tuple[str, ...], ...]
    topics: frozenset[tuple[int, int]]

    @classmethod
    def of(cls, span: Passage) -> ReadPassage:
        """Return the passage with its sentences read."""
        told = tuple(sentences(span))
        return cls(
            span=span,
            sentences=told,
            signs=tuple(tuple(own_signs(sentence)) for sentence in told),
            topics=frozenset((topic.start, topic.end) for topic in topics(span)),
        )

    def with_one_before(self, free_from: int = 0) -> ReadPassage:
        """Return the passage with the sentence before it, where options are often named; itself where that is not free."""
        wide = one_before(self.span, free_from)
        return self if wide is self.span else ReadPassage.of(wide)

    def cut_to(self, start: int) -> ReadPassage:
        """Return the passage from a word on."""
        kept = [place for place, sentence in enumerate(self.sentences) if sentence.start >= start]
        span = self.span.doc[start : self.span.end]
        if not kept or self.sentences[kept[0]].start != start:
            return ReadPassage.of(span)
        return ReadPassage(
            span=span,
            sentences=self.sentences[kept[0] :],
            signs=self.signs[kept[0] :],
            topics=frozenset(topic for topic in self.topics if topic[0] >= start),
        )


def one_before(span: Passage, free_from: int = 0) -> Passage:
    """Return a stretch with the sentence before it; itself where that is not free."""
    doc, first = span.doc, span[0].sent.start
    start = doc[first - 1].sent.start if first else 0
    return doc[start : span.end] if free_from <= start < span.start else span


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What a unit shows by itself: signs and words of weighing, and whether it says so in plain words."""

    signs: frozenset[str]
    words: frozenset[str]
    plain: bool


def show(span: Passage) -> Shown:
    """Return what a unit shows by itself."""
    return Shown(
        signs=frozenset(own_signs(span)),
        words=frozenset([_word(token) for token in span if token.is_alpha]),
        plain=weighing.PLAIN.search(span.lowered) is not None,
    )


def _word(token: Word) -> str:
    return "Name" if token.pos_ == "PROPN" else token.lemma_.lower()


def chance(shown: Sequence[Shown], models: WeighingModels) -> float:
    """Return the probability that an answer weighs one thing against another, whatever its passages are."""
    odds = float(models.answers.log_odds([answer_signs(shown)], IN)[0])
    return 1 / (1 + math.exp(-odds))


def answer_signs(shown: Sequence[Shown]) -> tuple[str, ...]:
    """Return the features of a whole answer: all that its units show, and how much of it close together."""
    together = max((len(near & _COUNTED) for near in _neighbourhoods(shown)), default=0)
    return (
        *[f"any={name}" for name in frozenset().union(*[unit.signs for unit in shown])],
        *[f"word={word}" for word in frozenset().union(*[unit.words for unit in shown])],
        *[f"together={count}" for count in range(together + 1)],
        *(["plain=yes"] if any(unit.plain for unit in shown) else []),
    )


def _neighbourhoods(shown: Sequence[Shown]) -> Iterator[frozenset[str]]:
    for place in range(len(shown)):
        yield frozenset().union(*(unit.signs for unit in shown[max(0, place - 1) : place + 2]))


def passages(shown: Sequence[Shown], models: WeighingModels, *, favour: float) -> list[tuple[int, int]]:
    """Return (first, last) of each run of units in which something is weighed.

    `favour` is added to the log-odds of every unit to weigh something. A unit by itself
    must say so in plain words.
    """
    if not shown:
        return []
    odds = _TRUST * models.units.log_odds(unit_signs(shown), IN) + favour
    odds += _PLAIN * np.array([unit.plain for unit in shown])
    path = _chain(models.chain, len(shown)).best_path(np.stack([odds, np.zeros(len(odds))], axis=1))
    telling = [bool(unit.signs & _COUNTED) for unit in shown]
    runs = _runs([bool(best == 0) for best in path], telling)
    begun = [(_begun(first, last, telling), last) for first, last in runs]
    return [(first, last) for first, last in begun if last > first or shown[first].plain]


def _begun(first: int, last: int, telling: Sequence[bool]) -> int:
    """Return where a run begins to tell something; a run that tells nothing begins where it began."""
    return next((place for place in range(first, last + 1) if telling[place]), first)


def _chain(chain: Chain, size: int) -> Chain:
    """Return the chain for an answer of that size: a short one has less room beside its passage."""
    room = min(1.0, size / _ROOM)
    return replace(chain, start=room * chain.start, end=room * chain.end)


def _runs(held: Sequence[bool], telling: Sequence[bool]) -> list[tuple[int, int]]:
    """Return (first, last) of the runs that hold, cut where too many units in a row tell nothing."""
    runs: list[tuple[int, int]] = []
    silent = 0
    for place, (holds, tells) in enumerate(zip(held, telling, strict=True)):
        silent = 0 if tells else silent + 1
        if not holds or silent > _SILENT:
            continue
        if runs and runs[-1][1] == place - 1:
            runs[-1] = (runs[-1][0], place)
        else:
            runs.append((place, place))
    return runs


def unit_signs(shown: Sequence[Shown]) -> list[tuple[str, ...]]:
    """Return the features of each unit of one answer, in order: of itself and of those near it."""
    signs, words = [unit.signs for unit in shown], [unit.words for unit in shown]
    return [(*_around(signs, place), *_worded(words, place)) for place in range(len(shown))]


def _said(text: str) -> tuple[str, ...]:
    """Return the signs, qualities and numbers that a text in small letters names."""
    said = _SAYING.found(text)
    if _NUMBERS not in said:
        return said
    numbers = min(len(weighing.NUMBER.findall(text)), 2)
    return tuple(f"{_NUMBERS}_{numbers}" if name == _NUMBERS else name for name in said)


def own_signs(span: Passage) -> Iterator[str]:
    """Yield what a stretch of text shows by itself."""
    yield from _said(span.lowered)
    yield f"tense_{tense(span.root)}"
    for token in span:
        if token.tag_ in {"JJR", "RBR"}:
            yield "comparative"
        if token.dep_ == "csubj" or (token.tag_ == "VBG" and token.i == span.start):
            yield "doing_as_subject"
        if token.dep_ == "nsubj" and token.lower_ in _PERSONS:
            yield f"subject_{token.lower_}"


def _around(signs: Sequence[frozenset[str]], place: int) -> list[str]:
    reached = [step for step in range(-_REACH, _REACH + 1) if 0 <= place + step < len(signs)]
    near = frozenset().union(*[signs[place + step] for step in reached])
    return [
        *[f"own={name}" for name in signs[place]],
        *[f"by_{step}={name}" for step in reached if step for name in signs[place + step]],
        *[f"near={name}" for name in near],
        *[f"near_over={count}" for count in range(min(len(near & _COUNTED), _MOST_COUNTED))],
        *[f"own_over={count}" for count in range(min(len(signs[place] & _COUNTED), _MOST_COUNTED))],
    ]


def _worded(words: Sequence[frozenset[str]], place: int) -> list[str]:
    near = frozenset().union(*words[max(0, place - 1) : place + 2])
    return [*[f"word={word}" for word in words[place]], *[f"near_word={word}" for word in near]]
