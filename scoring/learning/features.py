"""What a unit shows of the job it does in its story.

A unit's features are names that hold (``lemma=deadline``) and one dense vector: the mean
of the pipeline's own token vectors, without those of proper names. Names are grouped in families by what stands before
the ``=``, so that an ablation can drop one family at a time.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Final

import numpy as np
from numpy.typing import NDArray

from scoring.language import lexicon
from scoring.language.document import Document, Passage
from scoring.language.word import Word
from scoring.learning.linear import Floats, LinearModel

Vector = NDArray[np.float32]

_POSITION_BINS: Final = 10
_LENGTH_BINS: Final = (4, 8, 13, 20, 30)
_SUBJECTS: Final = {"nsubj", "nsubjpass", "csubj", "expl"}
_AUXILIARIES: Final = {"aux", "auxpass"}
_COMPLEMENTS: Final = {"xcomp", "ccomp", "acomp", "attr", "dobj"}
_CHILDREN: Final = _COMPLEMENTS | {"neg", "advcl", "mark", "prep", "agent"}
_FORMS: Final = {
    "VBD": "past",
    "VBZ": "present",
    "VBP": "present",
    "VBG": "ing",
    "VBN": "participle",
    "VB": "base",
}
_VERBLESS: Final = "verbless"
_NO_VECTOR: Final[Vector] = np.zeros(0, dtype=np.float32)


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitFeatures:
    """Features of one unit: names that hold, and a vector of the pipeline's width."""

    names: tuple[str, ...]
    vector: Vector

    @classmethod
    def named(cls, names: tuple[str, ...]) -> UnitFeatures:
        """Return features that are names alone."""
        return cls(names=names, vector=_NO_VECTOR)


def log_probabilities(model: LinearModel, features: Sequence[UnitFeatures]) -> Floats:
    """Return the log-probability of each class for at least one sample, shape (samples, classes)."""
    return model.log_probabilities(
        [entry.names for entry in features], np.array([entry.vector for entry in features], dtype=np.float64)
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnFeatures:
    """What a unit shows by itself, wherever it stands, and what the units after and before it know of it."""

    names: tuple[str, ...]
    as_previous: tuple[str, ...]
    as_next: tuple[str, ...]
    vector: Vector


def answer_features(own: Sequence[OwnFeatures]) -> list[UnitFeatures]:
    """Return the features of each unit of one answer, in order; units know their neighbours."""
    previous = [("prev=none",), *[unit.as_previous for unit in own]]
    following = [*[unit.as_next for unit in own[1:]], ("next=none",)]
    return [
        UnitFeatures(names=(*unit.names, *_position(place, len(own)), *before, *after), vector=unit.vector)
        for place, (unit, before, after) in enumerate(zip(own, previous, following, strict=False))
    ]


_SHARED: Final = ("root=", "subject=", "tense=", "first=", "cue=")


def _position(place: int, total: int) -> Iterator[str]:
    share = (place + 0.5) / total
    yield f"position={int(share * _POSITION_BINS)}"
    yield f"position_from_start={min(place, 3)}"
    yield f"position_from_end={min(total - 1 - place, 3)}"
    yield f"position_total={min(total, 20) // 3}"


class UnitReader:
    """Reads what units of one document show by themselves; what words and neighbours show is worked out once for all.

    Units may share words, as a sentence and its clauses do.
    """

    def __init__(self, doc: Document) -> None:
        self._sums = doc.running_sums
        self._words = [word for word in doc if not word.is_space and not word.is_punct]
        self._places = [word.i for word in self._words]
        lemmas, tags = [_lemma(word) for word in self._words], [word.tag_ for word in self._words]
        self._lemmas = [f"lemma={lemma}" for lemma in lemmas]
        self._pairs = [f"pair={one}_{other}" for one, other in pairwise(lemmas)]
        self._tags = [f"tag={tag}" for tag in tags]
        self._tag_pairs = [f"tags={one}_{other}" for one, other in pairwise(tags)]
        self._cues = list(_cues(self._words))

    def own_features(self, units: Sequence[Passage]) -> list[OwnFeatures]:
        """Return what each unit shows by itself."""
        starts, ends = [unit.start for unit in units], [unit.end for unit in units]
        totals = self._sums[ends] - self._sums[starts]
        vectors = (totals[:, :-1] / np.maximum(totals[:, -1:], 1)).astype(np.float32)
        return [self._own(unit, vector) for unit, vector in zip(units, vectors, strict=True)]

    def _own(self, unit: Passage, vector: Vector) -> OwnFeatures:
        first, end = bisect_left(self._places, unit.start), bisect_left(self._places, unit.end)
        if first == end:
            return OwnFeatures(names=("empty=yes",), as_previous=(), as_next=(), vector=vector)
        words = self._words[first:end]
        names = [
            f"first={words[0].lower_}",
            *_grammar(unit.root, words),
            *{cue for start, after, cue in self._cues if first <= start and after <= end},
            f"length={sum([len(words) > edge for edge in _LENGTH_BINS])}",
        ]
        shared = [name for name in names if name.startswith(_SHARED)]
        return OwnFeatures(
            names=(*self._wording(first, end), *names),
            as_previous=tuple([f"prev={name}" for name in shared]),
            as_next=tuple([f"next={name}" for name in shared]),
            vector=vector,
        )

    def _wording(self, first: int, end: int) -> Iterator[str]:
        yield from self._lemmas[first:end]
        yield from self._pairs[first : end - 1]
        yield f"opening={'_'.join([word.lower_ for word in self._words[first:end][:2]])}"
        yield f"last={_lemma(self._words[end - 1])}"
        yield from self._tags[first:end]
        yield from self._tag_pairs[first : end - 1]


def _lemma(word: Word) -> str:
    if word.like_num:
        return "#"
    if word.tag_ in {"NNP", "NNPS"}:
        return "Name"
    return word.lemma_.lower()


def _grammar(root: Word, words: list[Word]) -> Iterator[str]:
    yield f"root={root.lemma_.lower()}"
    yield f"tense={tense(root)}"
    subject = next((child for child in root.children if child.dep_ in _SUBJECTS), None)
    yield f"subject={_subject_kind(subject)}"
    if subject is not None and subject.dep_ == "nsubjpass":
        yield "grammar=passive"
    for child in root.children:
        if child.dep_ in _AUXILIARIES:
            yield f"aux={child.lower_}"
        if child.dep_ in _CHILDREN:
            yield f"child={child.dep_}"
        if child.dep_ in _COMPLEMENTS:
            yield f"complement={_lemma(child)}"
    for word in words:
        if word.dep_ in _SUBJECTS and word.head is not root:
            yield f"other_subject={_subject_kind(word)}"
            yield f"other_tense={tense(word.head)}"
        if word.dep_ == "ROOT" and word is not root:
            yield f"root={word.lemma_.lower()}"


def _subject_kind(subject: Word | None) -> str:
    if subject is None:
        return "none"
    if subject.lower_ in lexicon.PRONOUNS:
        return subject.lower_
    return "name" if subject.pos_ == "PROPN" else "noun"


def tense(verb: Word) -> str:
    """Return the form of a verb with its auxiliaries, such as ``past``, ``had+past`` or ``would``."""
    helpers = [child.lower_ for child in verb.children if child.dep_ in _AUXILIARIES and child.i < verb.i]
    if not helpers:
        return _FORMS.get(verb.tag_, _VERBLESS)
    modal = next((word for word in helpers if word in lexicon.MODALS), None)
    if modal is not None:
        return lexicon.MODALS[modal]
    form = _FORMS.get(verb.tag_, _VERBLESS)
    leading = next((lexicon.HELPERS[word] for word in helpers if word in lexicon.HELPERS), None)
    return f"{leading}+{form}" if leading else form


def _cues(words: Sequence[Word]) -> Iterator[tuple[int, int, str]]:
    """Yield where each cue starts and ends among words, and its name."""
    lowered = [word.lower_ for word in words]
    alone, openings = _families()
    for place, word in enumerate(words):
        for family in alone.get(word.lower_, ()):
            yield place, place + 1, f"cue={family}"
        if word.like_num:
            yield place, place + 1, "cue=number"
        if word.tag_ == "NNP":
            yield place, place + 1, "cue=name"
    for place, opening in enumerate(pairwise(lowered)):
        for phrase, family in openings.get(opening, ()):
            if lowered[place : place + len(phrase)] == phrase:
                yield place, place + len(phrase), f"cue={family}"


@cache
def _families() -> tuple[dict[str, list[str]], dict[tuple[str, ...], list[tuple[list[str], str]]]]:
    """Return the families of cues that are one word, and of the others by their first two words."""
    alone: dict[str, list[str]] = defaultdict(list)
    openings: dict[tuple[str, ...], list[tuple[list[str], str]]] = defaultdict(list)
    for family, phrases in lexicon.CUES.items():
        for words in map(str.split, phrases):
            if len(words) == 1:
                alone[words[0]].append(family)
            else:
                openings[tuple(words[:2])].append((words, family))
    return alone, openings
