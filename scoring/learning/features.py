"""What a unit shows of the job it does in its story.

A unit's features are names that hold (``lemma=deadline``) and one dense vector: the mean
of the pipeline's own token vectors, without those of proper names. Names are grouped in families by what stands before
the ``=``, so that an ablation can drop one family at a time.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Final

import numpy as np
from numpy.typing import NDArray

from scoring.language import lexicon
from scoring.language.document import Passage
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
    """What a unit shows by itself, wherever it stands, and which of it its neighbours know."""

    names: tuple[str, ...]
    shared: tuple[str, ...]
    vector: Vector


def answer_features(own: Sequence[OwnFeatures]) -> list[UnitFeatures]:
    """Return the features of each unit of one answer, in order; units know their neighbours."""
    return [
        UnitFeatures(
            names=(
                *unit.names,
                *_position(place, len(own)),
                *_neighbour("prev", own, place - 1),
                *_neighbour("next", own, place + 1),
            ),
            vector=unit.vector,
        )
        for place, unit in enumerate(own)
    ]


_SHARED: Final = ("root=", "subject=", "tense=", "first=", "cue=")


def _neighbour(side: str, own: Sequence[OwnFeatures], place: int) -> list[str]:
    if not 0 <= place < len(own):
        return [f"{side}=none"]
    return [f"{side}={name}" for name in own[place].shared]


def _position(place: int, total: int) -> Iterator[str]:
    share = (place + 0.5) / total
    yield f"position={int(share * _POSITION_BINS)}"
    yield f"position_from_start={min(place, 3)}"
    yield f"position_from_end={min(total - 1 - place, 3)}"
    yield f"position_total={min(total, 20) // 3}"


def _mean_vector(span: Passage) -> Vector:
    sums = span.doc.running_sums
    total = sums[span.end] - sums[span.start]
    return np.asarray(total[:-1] / max(total[-1], 1), dtype=np.float32)


def own_features(span: Passage) -> OwnFeatures:
    """Return what a unit shows by itself."""
    words = [word for word in span if not word.is_space and not word.is_punct]
    if not words:
        return OwnFeatures(names=("empty=yes",), shared=(), vector=_mean_vector(span))
    names = [
        f"first={words[0].lower_}",
        *_grammar(span.root, words),
        *_cues(words),
        f"length={sum([len(words) > edge for edge in _LENGTH_BINS])}",
    ]
    return OwnFeatures(
        names=(*_wording(words), *names),
        shared=tuple([name for name in names if name.startswith(_SHARED)]),
        vector=_mean_vector(span),
    )


def _wording(words: list[Word]) -> list[str]:
    lemmas = [_lemma(word) for word in words]
    tags = [word.tag_ for word in words]
    return [
        *{f"lemma={lemma}" for lemma in lemmas},
        *{f"pair={a}_{b}" for a, b in zip(lemmas, lemmas[1:], strict=False)},
        f"opening={'_'.join([word.lower_ for word in words[:2]])}",
        f"last={lemmas[-1]}",
        *{f"tag={tag}" for tag in tags},
        *{f"tags={a}_{b}" for a, b in zip(tags, tags[1:], strict=False)},
    ]


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


def _cues(words: list[Word]) -> Iterator[str]:
    lowered = [word.lower_ for word in words]
    alone, openings = _families()
    found = {family for word in lowered if word in alone for family in alone[word]}
    found |= {
        family
        for place, opening in enumerate(pairwise(lowered))
        if opening in openings
        for phrase, family in openings[opening]
        if lowered[place : place + len(phrase)] == phrase
    }
    yield from (f"cue={family}" for family in found)
    if any(word.like_num for word in words):
        yield "cue=number"
    if any(word.tag_ == "NNP" for word in words):
        yield "cue=name"


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
