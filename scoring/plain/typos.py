"""Slips of the keyboard: a word that English does not have, one letter away from one that it has."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import chain
from typing import Final

from spacy.language import Language

from scoring.language.stems import STEMS
from scoring.language.wordforms import stem
from scoring.plain.dialects import DIALECT
from scoring.plain.rewriting import Change
from scoring.plain.words import WORDS

_WORD: Final = re.compile(r"(?<![\w'’@/.-])[a-z]{5,20}(?![\w'’@/-])")
_MADE: Final = (
    re.compile(r"([a-z]{2,}?([a-z]))\2?(?:s|ers?|ness)"),
    re.compile(r"([a-z]{4,})ly"),
    re.compile(r"([a-z]{3,})ied"),
    re.compile(r"(?:re|un|over|under|non)([a-z]{4,})"),
)
_AGENT: Final = re.compile(r"er(s?)$")
_JARGON: Final = frozenset(
    [
        "admin",
        "admins",
        "frontend",
        "backend",
        "plugin",
        "plugins",
        "struct",
        "structs",
        "dataset",
        "datasets",
        "fieldset",
        "pytest",
        "covid",
        "tagine",
        "login",
        "logins",
        "async",
        "config",
        "configs",
        "repo",
        "repos",
        "devops",
        "regex",
        "linter",
        "linters",
        "kanban",
        "scrum",
        "emoji",
        "emojis",
        "selfie",
        "vlog",
        "podcast",
        "podcasts",
        "webinar",
    ]
)
_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"


_VOWELS: Final = "aeiouy"
_CONFUSED: Final = dict.fromkeys(_VOWELS, _VOWELS) | {
    "c": "sk",
    "s": "cz",
    "k": "c",
    "z": "s",
    "b": "d",
    "d": "b",
}
_ENDED_ODDLY: Final = {
    "eing": "ing",
    "yed": "ied",
    "ied": "yed",
    "yes": "ies",
    "ys": "ies",
    "fs": "ves",
    "os": "oes",
    "hes": "hs",
}
_RUN_ON: Final = ("the", "and", "was", "that", "with", "for", "had")
_NOUNS: Final = "noun"
_LONG: Final = 6
_LONGEST_IN_DOUBT: Final = 9
_SHORTEST_RUN_ON: Final = 4


class Dictionary:
    """The words of a pipeline's lemmatiser, by which slips are told and mended; one without words mends nothing."""

    def __init__(
        self,
        *,
        kinds: Mapping[str, tuple[frozenset[str], tuple[tuple[str, str], ...]]],
        others: frozenset[str],
    ) -> None:
        """Take, for each kind of word, its base forms and (ending, what the base form has instead); and other words."""
        self._named = kinds.get(_NOUNS, (frozenset(),))[0]
        self._unnamed = others.union(*(bases for kind, (bases, _) in kinds.items() if kind != _NOUNS))
        self._words = self._named | self._unnamed
        self._endings: dict[str, list[tuple[frozenset[str], str]]] = defaultdict(list)
        for bases, endings in kinds.values():
            for ending, instead in endings:
                self._endings[ending].append((bases, instead))
        self._lengths = sorted({len(ending) for ending in self._endings})
        self._mended = lru_cache(maxsize=1 << 14)(self._mend)

    def __bool__(self) -> bool:
        """Tell a dictionary that knows any word."""
        return bool(self._words)

    def mend(self, text: str) -> list[Change]:
        """Return the changes that write the word that was meant, where there can be no doubt which it was."""
        if not self:
            return []
        slips = {word for word in set(_WORD.findall(text)) if self._mended(word) != word}
        if not slips:
            return []
        found = (match for match in _WORD.finditer(text) if match.group() in slips)
        return [(*match.span(), self._mended(match.group())) for match in found]

    def _mend(self, word: str) -> str:
        if word in _JARGON or word in STEMS or word in WORDS or word in DIALECT or self.knows(word):
            return word
        agent = _AGENT.sub(r"or\1", word)
        if agent != word and self.knows(agent):
            return agent  # "superviser"
        if self._is_made(word):
            return word
        known: set[str] = set()
        for likely in _likely(word):
            found = {candidate for candidate in likely if self.knows(candidate)}
            meant = {candidate for candidate in found if stem(candidate) in STEMS}
            if meant:
                return meant.pop() if len(meant) == 1 else word
            known |= found
        # a long word is mended though nobody in the corpus said what it can be
        return known.pop() if len(word) >= _LONGEST_IN_DOUBT and len(known) == 1 else self._parted(word)

    def _parted(self, word: str) -> str:
        """Return two words between which the blank is missing, if one of them is among the smallest."""
        for little in _RUN_ON:
            for first, second in (
                (word.removesuffix(little), little),
                (little, word.removeprefix(little)),
            ):
                other = second if first == little else first
                if first + second == word and len(other) >= _SHORTEST_RUN_ON and self.knows(other):
                    return f"{first} {second}"
        return word

    def knows(self, word: str) -> bool:
        """Tell whether a word in lower case is one of the language."""
        if word in self._words:
            return True
        for length in self._lengths:
            for bases, instead in self._endings.get(word[-length:], ()):
                if word[:-length] + instead in bases:
                    return True
        return False

    def may_begin(self, word: str) -> bool:
        """Tell a word in lower case with which a sentence may begin from a name: many a noun is a name too."""
        if word in self._named and word not in self._unnamed:
            return False
        return (
            self._mended(word) != word
            or word in _JARGON
            or word in WORDS
            or word in DIALECT
            or (self.knows(word) or self._is_made(word))
        )

    def _is_made(self, word: str) -> bool:
        """Tell a word made from one that is known, as anyone may make them: who does it, how, again."""
        made = (pattern.fullmatch(word) for pattern in _MADE)
        return any(any(self.knows(found[1] + ending) for ending in ("", "e", "y")) for found in made if found)


def _likely(word: str) -> Iterator[Iterable[str]]:
    """Yield what may have been meant, the likeliest slips first."""
    yield _ended_otherwise(word)
    yield _doubled(word)
    yield _swapped(word)
    yield _with_one_more(word)
    if len(word) >= _LONG:
        yield chain(_confused(word), _with_one_less(word))


def _ended_otherwise(word: str) -> Iterator[str]:
    return (word[: -len(odd)] + ending for odd, ending in _ENDED_ODDLY.items() if word.endswith(odd))


def _confused(word: str) -> Iterator[str]:
    """Yield the word with another vowel, or another letter that sounds the same."""
    return (
        word[:at] + other + word[at + 1 :]
        for at, letter in enumerate(word)
        for other in _CONFUSED.get(letter, "")
        if at
    )


def _with_one_less(word: str) -> Iterator[str]:
    """Yield the word without a vowel inside it, or a letter that it has two before: "arguged"."""
    return (
        word[:at] + word[at + 1 :]
        for at in range(1, len(word) - 1)
        if word[at] in _VOWELS or (at > 1 and word[at] == word[at - 2])
    )


def _swapped(word: str) -> Iterator[str]:
    return (word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(len(word) - 1))


def _doubled(word: str) -> Iterator[str]:
    """Yield the word with a letter said twice, or once where it is twice."""
    for at, letter in enumerate(word):
        yield word[:at] + letter + word[at:]
        if word[at + 1 : at + 2] == letter:
            yield word[:at] + word[at + 1 :]


def _with_one_more(word: str) -> Iterator[str]:
    return (word[:at] + letter + word[at:] for at in range(1, len(word) + 1) for letter in _LETTERS)


UNCHECKED: Final = Dictionary(kinds={}, others=frozenset())


@lru_cache(maxsize=4)
def dictionary(nlp: Language) -> Dictionary:
    """Return the dictionary of a pipeline, empty where its lemmatiser has no word lists."""
    tables = nlp.get_pipe("lemmatizer").lookups  # type: ignore[attr-defined]  # a pipe is any callable
    if not all(tables.has_table(name) for name in ("lemma_index", "lemma_exc", "lemma_rules")):
        return UNCHECKED
    bases, odd, rules = (tables.get_table(name) for name in ("lemma_index", "lemma_exc", "lemma_rules"))
    return Dictionary(
        others=frozenset(nlp.Defaults.stop_words),
        kinds={
            kind: (
                frozenset(bases[kind]) | frozenset(odd.get(kind, ())),
                tuple((ending, instead) for ending, instead in rules.get(kind, ()) if ending.isalpha()),
            )
            for kind in bases
        },
    )
