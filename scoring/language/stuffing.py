"""Words strung together: the terms of a rubric, nouns in a row, verbs without objects."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from scoring.language import wordlists
from scoring.language.document import Passage
from scoring.language.word import Word
from scoring.language.wordforms import clauses, is_abstract

_SEPARATORS: Final = frozenset({",", ";", "/", "|", "-", "#", "·", "•"})
_FEWEST_WORDS: Final = 8
_FEWEST_BARE_VERBS: Final = 6
_EMPTY: Final = 0.7
_DENSE: Final = 0.55
_BARE: Final = 0.12
# separators for each word: notes and lists within a story stay below
_A_LIST: Final = 0.6
_LEAST_OF_A_TEXT: Final = 0.15
_FEWEST_TOKENS: Final = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Strung:
    """Measures of a stretch: shares of its words, but `empty` of the words that are not grammar."""

    words: int
    empty: float
    grammar: float
    clauses: float
    separators: float
    bare_verbs: float


def measure(tokens: Sequence[Word]) -> Strung:
    """Return how much of a stretch is terms, grammar, clauses, separators and verbs without objects."""
    words = [token for token in tokens if token.is_alpha]
    size = max(len(words), 1)
    content = [token for token in words if token.lower_ not in wordlists.FUNCTION_WORDS]
    empty = sum([_is_empty(token) for token in content]) / max(len(content), 1)
    return Strung(
        words=len(words),
        empty=empty,
        grammar=(len(words) - len(content)) / size,
        clauses=clauses(tokens) / size,
        separators=sum([token.text in _SEPARATORS for token in tokens]) / size,
        bare_verbs=2 * _bare_verbs(tokens) / size,
    )


def stuffed(spans: Sequence[Passage]) -> list[Passage]:
    """Return the units that string words together; all of them where the text as a whole does."""
    tokens = [token for span in spans for token in span]
    if is_strung(measure(tokens)):
        return list(spans)
    found = [span for span in spans if len(span) >= _FEWEST_WORDS and is_strung(measure(list(span)))]
    size = sum(len(span) for span in found)
    return found if size > max(_LEAST_OF_A_TEXT * len(tokens), _FEWEST_TOKENS) else []


def is_strung(found: Strung) -> bool:
    """Tell words that are strung together from words that say something."""
    if found.words < _FEWEST_WORDS:
        return False
    listed = found.clauses < 0.03 and found.grammar < _BARE
    return (
        found.empty >= _EMPTY
        or (found.empty > _DENSE and found.clauses < 0.05)
        or (found.bare_verbs > 0.5 and found.words >= 2 * _FEWEST_BARE_VERBS)
        or (found.separators > _A_LIST and found.words >= 12)
        or (found.grammar < 0.05 and found.clauses < 0.08 and found.separators > 0.4 and found.words >= 12)
        or (listed and (found.empty > 0.25 or found.separators > 0.25) and found.words >= 12)
    )


def _is_empty(token: Word) -> bool:
    word = token.lower_
    return word in wordlists.HOLLOW or token.lemma_.lower() in wordlists.HOLLOW or is_abstract(word)


def _bare_verbs(tokens: Sequence[Word]) -> int:
    """Return how often a pronoun, a verb and a comma follow each other: "I led, I drove, I won"."""
    return sum(
        [
            subject.lower_ in {"i", "we"} and verb.is_alpha and after.text in {",", ".", ";"}
            for subject, verb, after in zip(tokens, tokens[1:], tokens[2:], strict=False)
        ]
    )
