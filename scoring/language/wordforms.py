"""Whether letters are words and words are language: stems, odd forms, pairs that never meet."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from spacy.tokens import Token

from scoring.language import wordlists
from scoring.language.vocabulary import FUNCTION_PAIRS, STEMS

_VOWEL: Final = re.compile(r"[aeiouy]", re.IGNORECASE)
_CONSONANTS: Final = re.compile(r"[bcdfghjklmnpqrstvwxz]{5,}")
_REPEATED: Final = re.compile(r"(.)\1{2,}|(..)\2{2,}")
_KEYS: Final = re.compile("|".join(wordlists.KEYBOARD_RUNS))
_SUFFIX: Final = re.compile(
    r"(?<=...)(?:ations?|ingly|edly|ments?|ness|ings?|e[rd]s?|ie[srd]|i?est|e?s|ly|y|e)$"
)
_LONGEST: Final = 30
_SHORTEST_JUDGED: Final = 4


def stem(word: str) -> str:
    """Return a word's beginning without its ending, the same for most forms of one word."""
    bare = _SUFFIX.sub("", word.lower()[:_LONGEST])
    if len(bare) > 3 and bare[-1] == bare[-2]:
        bare = bare[:-1]
    return bare[:-1] if len(bare) > 3 and bare[-1] in "iey" else bare


def is_odd(word: str) -> bool:
    """Tell a chunk of letters that English does not make: no vowel, a run of consonants, no end."""
    if word.isupper() and len(word) <= 6:
        return False
    if len(word) > _LONGEST:
        return True
    lowered = word.lower()
    return bool(
        (len(word) > 3 and not _VOWEL.search(lowered))
        or _CONSONANTS.search(lowered)
        or _REPEATED.search(lowered)
        or _KEYS.search(lowered)
    )


def unknown_share(words: Sequence[Token]) -> tuple[float, int]:
    """Return how many of the judged words no answer of the corpus uses, and how many were judged.

    Short words, names and abbreviations are not judged: nobody knows them all.
    """
    judged = [
        token.lower_
        for token in words
        if len(token) >= _SHORTEST_JUDGED and (token.is_lower or token.is_sent_start)
    ]
    unknown = sum(1 for word in judged if stem(word) not in STEMS)
    return unknown / max(len(judged), 1), len(judged)


def unheard_pairs(words: Sequence[Token]) -> tuple[float, int]:
    """Return the share of neighbouring words of grammar that never meet in English, and their number."""
    pairs = [
        f"{left.lower_} {right.lower_}"
        for left, right in pairwise(words)
        if right.i == left.i + 1
        and left.lower_ in wordlists.FUNCTION_WORDS
        and right.lower_ in wordlists.FUNCTION_WORDS
    ]
    return sum(1 for pair in pairs if pair not in FUNCTION_PAIRS) / max(len(pairs), 1), len(pairs)


def function_share(words: Sequence[Token]) -> float:
    """Return the share of words of grammar, which no English sentence does without."""
    return sum(1 for token in words if token.lower_ in wordlists.FUNCTION_WORDS) / max(len(words), 1)


def clauses(tokens: Sequence[Token]) -> int:
    """Return how many verbs have a subject."""
    return sum(
        1 for token in tokens if token.dep_ in {"nsubj", "nsubjpass"} and token.head.pos_ in {"VERB", "AUX"}
    )
