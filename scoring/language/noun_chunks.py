"""Base noun phrases, by spaCy's rules for English, from words that are copied already."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from scoring.language.word import Word

_NOUNS: Final = frozenset({"NOUN", "PROPN", "PRON"})
_RELATIONS: Final = frozenset(
    {"oprd", "nsubj", "dobj", "nsubjpass", "pcomp", "pobj", "dative", "appos", "attr", "ROOT"}
)


def noun_chunks(words: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """Yield where each base noun phrase starts and ends; none lies within another."""
    last = -1
    for word in words:
        if word.pos_ in _NOUNS and _heads_a_phrase(word):
            start = word.left_edge.i
            if start > last:
                last = word.i
                yield start, word.i + 1


def _heads_a_phrase(noun: Word) -> bool:
    """Tell a noun by its relation, or by that of the first noun that it is coordinated with."""
    first = noun.head if noun.dep_ == "conj" else noun
    while first.dep_ == "conj" and first.head.i < first.i:
        first = first.head
    return first.dep_ in _RELATIONS
