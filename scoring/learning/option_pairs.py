"""What two phrases show of naming what is weighed, one against the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import Final

import numpy as np

from scoring.language import weighing
from scoring.language.document import Passage
from scoring.language.phrases import Traits, same, topics
from scoring.language.word import Word
from scoring.learning.features import UnitFeatures
from scoring.learning.linear import Floats

PAIR: Final = "pair"
APART: Final = "apart"
_COMPARED: Final = 14
_NEAR: Final = 18
_AGAINST: Final = frozenset({"against", "over", "versus", "vs"})
_JOINS: Final = frozenset({"or", "versus", "vs", "against"})
_STANDING_IN: Final = frozenset({"one", "ones"})
_TELLING: Final = frozenset({"VBZ", "VBD", "VBP", "MD"})
_AFTER: Final = 3
_VERBS: Final = (("give", weighing.GIVING), ("take", weighing.TAKING))
_ITSELF: Final = frozenset({"would", "mean", "be"})

Places = tuple[int, int]


def pairs(
    passage: Passage, phrases: Sequence[Passage], odds: Floats
) -> tuple[list[Places], list[UnitFeatures]]:
    """Return every two of the likeliest phrases that are not the same thing, by their places, with their features.

    `odds` are the log-odds of each phrase to name an option.
    """
    best = sorted(sorted(range(len(phrases)), key=lambda place: (-odds[place], place))[:_COMPARED])
    traits = {place: Traits.of(phrases[place]) for place in best}
    opening = {(topic.start, topic.end) for topic in topics(passage)}
    found = [(one, other) for one, other in combinations(best, 2) if not same(traits[one], traits[other])]
    return found, [
        UnitFeatures(
            names=tuple(_signs(passage, traits[one], traits[other], opening)),
            vector=np.array([odds[one] + odds[other], min(odds[one], odds[other])], dtype=np.float32),
        )
        for one, other in found
    ]


def _signs(passage: Passage, first: Traits, last: Traits, opening: set[Places]) -> Iterator[str]:
    yield from _alike(first, last)
    yield f"kinds={'_'.join(sorted((first.kind, last.kind)))}"
    yield f"places={first.root.dep_}_{last.root.dep_}"
    yield f"lengths={min(len(first.span), 4)}_{min(len(last.span), 4)}"
    yield f"words_apart={min((last.span.start - first.span.end) // 4, 6)}"
    stand = [_sentence(passage, traits.span) for traits in (first, last)]
    yield f"sentences_apart={min(stand[1] - stand[0], 4)}"
    yield f"first_sentence={min(stand[0], 3)}"
    yield from _told(first, last, opening)


def _alike(first: Traits, last: Traits) -> Iterator[str]:
    heads, kinds = {first.head, last.head}, {first.kind, last.kind}
    alike = {
        "head": len(heads) == 1,
        "standing_in": bool(heads & _STANDING_IN),
        "kind": len(kinds) == 1 or kinds == {"VB", "VBG"},
        "place": first.root.dep_ == last.root.dep_,
        "opening": first.span[0].lower_ == last.span[0].lower_,
        "words": bool(first.content & last.content),
        "joined": _are_joined(first.span, last.span),
        "paired": _are_paired(first.root, last.root),
        "wanted": first.is_wanted and last.is_wanted,
        "sides": bool(first.seeker and last.seeker) and first.seeker != last.seeker,
        "topics": first.is_topic and last.is_topic,
    }
    yield from [f"alike={name}" for name, holds in alike.items() if holds]


def _told(first: Traits, last: Traits, opening: set[Places]) -> Iterator[str]:
    """Yield what is told of the two: whether both open a clause, and the verbs behind them."""
    opens = [(traits.span.start, traits.span.end) in opening for traits in (first, last)]
    yield f"open={opens[0]}_{opens[1]}"
    verbs = [_verb_behind(traits.span) for traits in (first, last)]
    for verb in verbs:
        yield f"told={_verb_kind(verb)}"
    one, other = verbs
    if one is None or other is None or one.tag_ != other.tag_:
        return
    yield "told_alike=form"
    if one.lemma_.lower() == other.lemma_.lower():
        yield "told_alike=verb"
    if all(opens):
        yield "told_alike=open"


def _verb_behind(phrase: Passage) -> Word | None:
    behind = phrase.doc.words[phrase.end : phrase.end + _AFTER]
    return next((word for word in behind if word.tag_ in _TELLING), None)


def _verb_kind(verb: Word | None) -> str:
    if verb is None:
        return "none"
    lemma = verb.lemma_.lower()
    if lemma in _ITSELF:
        return lemma
    return next((name for name, words in _VERBS if lemma in words), verb.tag_)


def _sentence(passage: Passage, phrase: Passage) -> int:
    return sum(sentence.end <= phrase.start for sentence in passage.sents)


def _are_joined(first: Passage, last: Passage) -> bool:
    if last.start - first.start >= _NEAR:
        return False
    return any(token.lower_ in _JOINS for token in first.doc.words[first.end : last.start])


def _are_paired(one: Word, other: Word) -> bool:
    """Tell "between one and the other" and "one against the other", in any of its words."""
    if other in one.conjuncts:
        return one.head.lower_ == "between" or any(child.lower_ == "or" for child in one.children)
    led = other.head
    return (
        other.dep_ in {"pobj", "pcomp"} and led.lower_ in _AGAINST and one in {led.head, *led.head.children}
    )
