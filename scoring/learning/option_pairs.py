"""What two phrases show of naming what is weighed, one against the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Final

import numpy as np

from scoring.language import weighing
from scoring.language.document import Passage
from scoring.language.phrases import Traits, same
from scoring.language.word import Word
from scoring.learning.features import UnitFeatures
from scoring.learning.linear import Floats
from scoring.learning.weighing import ReadPassage

PAIR: Final = "pair"
APART: Final = "apart"
_COMPARED: Final = 8
_NEAR: Final = 18
_AGAINST: Final = frozenset({"against", "over", "versus", "vs"})
_JOINS: Final = frozenset({"or", "versus", "vs", "against"})
_STANDING_IN: Final = frozenset({"one", "ones"})
_TELLING: Final = frozenset({"VBZ", "VBD", "VBP", "MD"})
_AFTER: Final = 3
_FEW: Final = 3
_VERBS: Final = (("give", weighing.GIVING), ("take", weighing.TAKING))
_DETERMINERS: Final = frozenset({"a", "an", "the", "my", "our", "one"})
_WEIGHED: Final = frozenset(
    {"gain", "price", "cost", "would", "sides", "options", "between", "whether", "decided"}
)
_ITSELF: Final = frozenset({"would", "mean", "be"})

Places = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Seen:
    """A phrase with what is compared of it: how it is described, its sentence, whether it opens a clause, the verb behind it."""

    traits: Traits
    described: bool
    comparative: bool
    determiner: str
    sentence: int
    said: frozenset[str]
    opens: bool
    verb: Word | None
    told: str

    @classmethod
    def of(cls, passage: ReadPassage, traits: Traits) -> _Seen:
        """Return a phrase as it stands in a passage."""
        phrase = traits.span
        place = next(at for at, sentence in enumerate(passage.sentences) if phrase.start < sentence.end)
        behind = phrase.doc.words[phrase.end : phrase.end + _AFTER]
        verb = next((word for word in behind if word.tag_ in _TELLING), None)
        return cls(
            traits=traits,
            described=any(word.pos_ == "ADJ" for word in phrase),
            comparative=any(word.tag_ in {"JJR", "RBR"} for word in phrase),
            determiner=phrase[0].lower_ if phrase[0].lower_ in _DETERMINERS else "none",
            sentence=place,
            said=_WEIGHED & frozenset(passage.signs[place]),
            opens=(phrase.start, phrase.end) in passage.topics,
            verb=verb,
            told=_verb_kind(verb),
        )


def pairs(
    passage: ReadPassage, phrases: Sequence[Traits], odds: Floats
) -> tuple[list[Places], list[UnitFeatures]]:
    """Return every two of the likeliest phrases that are not the same thing, by their places, with their features.

    `odds` are the log-odds of each phrase to name an option.
    """
    best = sorted(sorted(range(len(phrases)), key=lambda place: (-odds[place], place))[:_COMPARED])
    seen = {place: _Seen.of(passage, phrases[place]) for place in best}
    found = [
        (one, other) for one, other in combinations(best, 2) if not same(seen[one].traits, seen[other].traits)
    ]
    return found, [
        UnitFeatures(
            names=tuple(_signs(seen[one], seen[other])),
            vector=np.array([odds[one] + odds[other], min(odds[one], odds[other])], dtype=np.float32),
        )
        for one, other in found
    ]


def _signs(one: _Seen, other: _Seen) -> Iterator[str]:
    first, last = one.traits, other.traits
    yield from _alike(first, last)
    yield f"kinds={'_'.join(sorted((first.kind, last.kind)))}"
    yield f"places={first.root.dep_}_{last.root.dep_}"
    yield f"lengths={min(len(first.span), 4)}_{min(len(last.span), 4)}"
    yield f"words_apart={min((last.span.start - first.span.end) // 4, 6)}"
    yield f"sentences_apart={min(other.sentence - one.sentence, 4)}"
    yield f"first_sentence={min(one.sentence, 3)}"
    yield f"determiners={one.determiner}_{other.determiner}"
    yield f"described={one.described}_{other.described}"
    if one.comparative or other.comparative:
        yield "described=comparative"
    for name in one.said | other.said:
        yield f"said={name}_{name in one.said}_{name in other.said}"
    yield from _told(one, other)
    yield from _beside(first.span, last.span)


def _beside(first: Passage, last: Passage) -> Iterator[str]:
    """Yield the words between the two and those right beside each."""
    words = first.doc.words
    between = [word.lower_ for word in words[first.end : last.start]]
    if len(between) <= _FEW:
        yield f"between={'_'.join(between)}"
    else:
        yield f"between_first={'_'.join(between[:2])}"
        yield f"between_last={'_'.join(between[-2:])}"
    leads = [[word.lower_ for word in words[max(0, span.start - 2) : span.start]] for span in (first, last)]
    yield f"leads={'_'.join(lead[-1] if lead else 'none' for lead in leads)}"
    for name, span, lead in zip(("first", "last"), (first, last), leads, strict=True):
        yield from (f"{name}_lead={word}" for word in lead)
        yield from (f"{name}_follow={word.lower_}" for word in words[span.end : span.end + 2])


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


def _told(one: _Seen, other: _Seen) -> Iterator[str]:
    """Yield what is told of the two: whether both open a clause, and the verbs behind them."""
    yield f"open={one.opens}_{other.opens}"
    yield f"told={one.told}"
    yield f"told={other.told}"
    if one.verb is None or other.verb is None or one.verb.tag_ != other.verb.tag_:
        return
    yield "told_alike=form"
    if one.verb.lemma_.lower() == other.verb.lemma_.lower():
        yield "told_alike=verb"
    if one.opens and other.opens:
        yield "told_alike=open"


def _verb_kind(verb: Word | None) -> str:
    if verb is None:
        return "none"
    lemma = verb.lemma_.lower()
    if lemma in _ITSELF:
        return lemma
    return next((name for name, words in _VERBS if lemma in words), verb.tag_)


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
