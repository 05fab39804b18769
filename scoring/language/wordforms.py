"""Whether letters are words and words are language: stems, odd forms, pairs that never meet."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final

from scoring.language import wordlists
from scoring.language.function_pairs import FUNCTION_PAIRS
from scoring.language.stems import STEMS
from scoring.language.word import Word

_VOWELS: Final = frozenset("aeiouy")
_ODD: Final = re.compile(rf"[bcdfghjklmnpqrstvwxz]{{5}}|(.)\1\1|(..)\2\2|{'|'.join(wordlists.KEYBOARD_RUNS)}")
_SUFFIX: Final = re.compile(
    r"(?<=...)(?:ations?|ingly|edly|ments?|ness|ings?|e[rd]s?|ie[srd]|i?est|e?s|ly|y|e)$"
)
_ABSTRACT: Final = re.compile(r"....(?:tion|sion|ment|ness|ship|ity|ance|ence|ability|ism)s?$")
_LONGEST: Final = 30
_SHORTEST_JUDGED: Final = 4
_FEW_JUDGED: Final = 8
_MANY_JUDGED: Final = 20
_MOST_UNKNOWN: Final = 0.5
_MOST_UNKNOWN_OF_FEW: Final = 0.7


@lru_cache(maxsize=1 << 14)
def is_abstract(word: str) -> bool:
    """Tell by its ending a word in small letters that names a quality or a doing: "commitment", "flexibility"."""
    return _ABSTRACT.search(word) is not None


@lru_cache(maxsize=1 << 14)
def stem(word: str) -> str:
    """Return a word's beginning without its ending, the same for most forms of one word."""
    bare = _SUFFIX.sub("", word.lower()[:_LONGEST])
    if len(bare) > 3 and bare[-1] == bare[-2]:
        bare = bare[:-1]
    return bare[:-1] if len(bare) > 3 and bare[-1] in "iey" else bare


@lru_cache(maxsize=1 << 14)
def is_odd(word: str) -> bool:
    """Tell a chunk of letters that English does not make: no vowel, a run of consonants, no end."""
    if word.isupper() and len(word) <= 6:
        return False
    if len(word) > _LONGEST:
        return True
    lowered = word.lower()
    return (len(word) > 3 and _VOWELS.isdisjoint(lowered)) or _ODD.search(lowered) is not None


def odd_places(words: Sequence[Word]) -> frozenset[int]:
    """Return the places of the words that are odd."""
    return frozenset([word.i for word in words if is_odd(word.text)])


def unknown(words: Sequence[Word], knows: Callable[[str], bool]) -> bool:
    """Tell words most of which no answer of the corpus uses and no dictionary `knows`.

    The fewer there are to judge, the more of them must be unknown.

    Short words, names and abbreviations are not judged: nobody knows them all.
    """
    judged = [
        word.lower_
        for word in words
        if len(word.text) >= _SHORTEST_JUDGED and (word.is_lower or word.is_sent_start)
    ]
    if len(judged) < _FEW_JUDGED:
        return False
    share = sum([stem(word) not in STEMS and not knows(word) for word in judged]) / len(judged)
    return share > (_MOST_UNKNOWN if len(judged) >= _MANY_JUDGED else _MOST_UNKNOWN_OF_FEW)


def unheard_pairs(words: Sequence[Word]) -> tuple[float, int]:
    """Return the share of neighbouring words of grammar that never meet in English, and their number."""
    pairs = [
        f"{left.lower_} {right.lower_}"
        for left, right in pairwise(words)
        if right.i == left.i + 1
        and left.lower_ in wordlists.FUNCTION_WORDS
        and right.lower_ in wordlists.FUNCTION_WORDS
    ]
    return sum(1 for pair in pairs if pair not in FUNCTION_PAIRS) / max(len(pairs), 1), len(pairs)


def function_share(words: Sequence[Word]) -> float:
    """Return the share of words of grammar, which no English sentence does without."""
    return sum([token.lower_ in wordlists.FUNCTION_WORDS for token in words]) / max(len(words), 1)


def clauses(tokens: Sequence[Word]) -> int:
    """Return how many verbs have a subject."""
    return sum(
        [token.dep_ in {"nsubj", "nsubjpass"} and token.head.pos_ in {"VERB", "AUX"} for token in tokens]
    )
