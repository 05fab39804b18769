"""The same sentence as speakers of other grammars tell it, so that a model learns what such grammar leaves as it is."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final

from scoring.learning.dataset import LabelledAnswer, join_sentences
from scoring.plain.rewriting import either
from scoring.plain.verbs import BASE, PARTICIPLE, ongoing, third_person

_ARTICLE: Final = re.compile(r"\b(?:the|an?) (?=[a-z])", re.IGNORECASE)
_ONE_OF_MANY: Final = re.compile(r"\ban? (?=[a-z]{3})")
_TOLD: Final = re.compile(rf"\b(I|he|she|it|we|they) ({either(sorted(set(BASE) - {'was', 'had', 'did'}))})\b")
_MANY: Final = frozenset({"we", "they"})
_ONE: Final = frozenset({"he", "she", "it"})


def _bare(subject: str, past: str) -> str:
    return f"{subject} {BASE[past]}"


def _going_on(subject: str, past: str) -> str:
    return f"{subject} {'were' if subject in _MANY else 'was'} {ongoing(BASE[past])}"


def _perfect(subject: str, past: str) -> str:
    return f"{subject} {'has' if subject in _ONE else 'have'} {PARTICIPLE.get(past, past)}"


def _now(subject: str, past: str) -> str:
    return f"{subject} {third_person(BASE[past]) if subject in _ONE else BASE[past]}"


def _going_on_now(subject: str, past: str) -> str:
    return f"{subject} {'am' if subject == 'I' else 'is' if subject in _ONE else 'are'} {ongoing(BASE[past])}"


def _going_to(subject: str, past: str) -> str:
    return f"{subject} will {BASE[past]}"


def without_articles(sentence: str) -> str:
    """Return the sentence without "a" and "the", and with every other verb of a pronoun in its base form."""
    told = _every_other(sentence, _bare)
    short = _ARTICLE.sub("", told)
    return short[0].upper() + short[1:] if sentence[0].isupper() else short


def with_longer_tenses(sentence: str) -> str:
    """Return the sentence with "one" for "a", and with tenses in which English tells no single act."""
    return _ONE_OF_MANY.sub("one ", _every_other(sentence, _going_on, _perfect))


def as_if_now(sentence: str) -> str:
    """Return the sentence with verbs that tell of now, though it is told of then."""
    return _every_other(sentence, _now, _going_on_now)


def as_if_to_come(sentence: str) -> str:
    """Return the sentence with verbs of now and with "will", though it is told of then."""
    return _every_other(sentence, _now, _going_to)


def _every_other(sentence: str, *written: Callable[[str, str], str]) -> str:
    """Return the sentence with its verbs of pronouns written in these ways by turns, and in none."""
    ways: Sequence[Callable[[str, str], str] | None] = (*written, None)
    found = iter(range(len(sentence)))

    def write(match: re.Match[str]) -> str:
        way = ways[next(found) % len(ways)]
        return way(match[1], match[2]) if way else match.group()

    return _TOLD.sub(write, sentence)


def retold(answer: LabelledAnswer, tell: Callable[[str], str]) -> str:
    """Return the text of the answer with each of its sentences told anew."""
    sentences = [tell(answer.text[start:end]) for start, end in answer.spans]
    text, _ = join_sentences(sentences, notes=answer.register == "notes")
    return text


GRAMMARS: Final = (without_articles, with_longer_tenses, as_if_now, as_if_to_come)
