"""Phrases that could name an option, and how two of them are alike, by their grammar."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from scoring.language import weighing
from scoring.language.document import Passage
from scoring.language.word import Word

_LONGEST: Final = 9
_NEAR: Final = 18
# how much likelier two phrases are when they are alike in a way; options of a pair tend to be
_LIKENESS: Final = {
    "head": 1.0,
    "kind": 0.5,
    "joined": 1.5,
    "topics": 1.0,
    "wanted": 1.0,
    "sides": 2.5,
    "paired": 3.0,
}
_NAMING: Final = frozenset({"NOUN", "PROPN", "NUM", "ADJ", "PRON"})
_TELLING: Final = frozenset({"NOUN", "PROPN", "ADJ", "VERB", "ADV", "NUM"})
_STANDING_IN: Final = frozenset({"one", "ones"})
_ENDS: Final = frozenset({",", ";", ":", ".", "?", "!", "-", "–", "—"})
_BREAKS: Final = frozenset({"or", "because", "but", "if", "so", "while", "which"})
_AGAINST: Final = frozenset({"against", "over", "versus", "vs"})
_SUPPOSING: Final = frozenset({"if", "whether", "either"})
_ABLE: Final = frozenset({"can", "could", "should"})
_SPEAKERS: Final = frozenset({"i", "we", "you"})
_WANTING: Final = weighing.PREFERRING | weighing.CHOOSING
_JOINS: Final = frozenset({"or", "versus", "vs", "against"})


def candidates(passage: Passage) -> list[Passage]:
    """Return the phrases that could name an option: nouns that are no pronoun, and things to do."""
    named = [chunk for chunk in passage.noun_chunks if chunk.root.pos_ != "PRON" and _has_words(chunk)]
    done = [_phrase(token, passage) for token in passage if _could_be_done(token)]
    return sorted([*named, *done], key=lambda span: (span.start, span.end))


def _has_words(span: Passage) -> bool:
    return any(token.is_alpha and not token.is_stop for token in span) or span.root.lower_ in _STANDING_IN


def _could_be_done(verb: Word) -> bool:
    """Tell a gerund, an infinitive, a supposed or a possible act from a verb that tells what happened."""
    if verb.pos_ not in {"VERB", "AUX"} or verb.dep_ in {"aux", "auxpass"}:
        return False
    if verb.lemma_.lower() in weighing.LEAVING_OPEN:
        return False
    if verb.tag_ in {"VBG", "VB"}:
        return _is_open_to_the_speaker(verb) or not any(
            child.tag_ == "MD" or child.lower_ in {"was", "were", "is"} for child in verb.children
        )
    return verb.tag_ in {"VBP", "VBD"} and _is_supposed(verb)


def _is_supposed(verb: Word) -> bool:
    """Tell "if we wait" and "either we wait or we go", in both of its halves."""
    alternatives = (verb, verb.head) if verb.dep_ == "conj" else (verb,)
    return any(child.lower_ in _SUPPOSING for word in alternatives for child in word.children)


def _is_open_to_the_speaker(verb: Word) -> bool:
    """Tell "we could wait", a way that is open, from "it would cost", what a way brings."""
    words = {child.lower_ for child in verb.children if child.tag_ == "MD" or child.dep_ == "nsubj"}
    return bool(words & _ABLE) and bool(words & _SPEAKERS)


def _phrase(verb: Word, passage: Passage) -> Passage:
    """Return the verb with what follows it in its own clause."""
    end = verb.i + 1
    for token in verb.doc[verb.i + 1 : min(passage.end, verb.i + _LONGEST)]:
        if (
            token.is_sent_start
            or token.text in _ENDS
            or token.lower_ in _BREAKS
            or verb not in token.ancestors
        ):
            break
        end = token.i + 1
    return verb.doc[verb.i : end]


def content(phrase: Passage) -> frozenset[str]:
    """Return the lemmas that tell a phrase from another."""
    return frozenset(token.lemma_.lower() for token in phrase if token.is_alpha and token.pos_ in _TELLING)


@dataclass(frozen=True, slots=True, kw_only=True)
class Traits:
    """What of a phrase is compared with another: its words, its head, who wants it, where it stands."""

    span: Passage
    root: Word
    content: frozenset[str]
    head: str
    kind: str
    seeker: str
    is_wanted: bool
    is_topic: bool

    @classmethod
    def of(cls, phrase: Passage) -> Traits:
        """Return the traits of a phrase."""
        root = phrase.root
        return cls(
            span=phrase,
            root=root,
            content=content(phrase),
            head=root.lemma_.lower(),
            kind=kind_of(root),
            seeker=_seeker(root),
            is_wanted=_is_wanted(root),
            is_topic=phrase.start == phrase.sent.start,
        )


def same(one: Traits, other: Traits) -> bool:
    """Tell whether two phrases overlap, or one says no more than the other."""
    if one.span.start < other.span.end and other.span.start < one.span.end:
        return True
    words, others = one.content, other.content
    return bool(words) and (words <= others or others <= words)


def likeness(one: Traits, other: Traits) -> float:
    """Return how far two phrases look like a pair of options, in log-odds."""
    first, last = (one, other) if one.span.start <= other.span.start else (other, one)
    heads, kinds = {one.head, other.head}, {one.kind, other.kind}
    alike = {
        "head": len(heads) == 1 or bool(heads & _STANDING_IN),
        "kind": len(kinds) == 1 or kinds == {"VB", "VBG"},
        "joined": _are_joined(first.span, last.span),
        "wanted": one.is_wanted and other.is_wanted,
        "paired": _are_paired(first.root, last.root),
        "sides": bool(one.seeker and other.seeker) and one.seeker != other.seeker,
        "topics": one.is_topic and other.is_topic,
    }
    return sum([_LIKENESS[name] for name, holds in alike.items() if holds])


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


def _seeker(root: Word) -> str:
    """Return who argued for, wanted or took a thing, in so many words; nobody is empty."""
    verb = taken_up(root)
    if verb is None or verb.lemma_.lower() not in weighing.SEEKING:
        return ""
    return next((child.lemma_.lower() for child in verb.children if child.dep_ == "nsubj"), "")


def _is_wanted(root: Word) -> bool:
    verb = taken_up(root)
    return verb is not None and verb.lemma_.lower() in _WANTING


def kind_of(root: Word) -> str:
    """Return "named" for a thing, else the tag of what is done."""
    return "named" if root.pos_ in _NAMING else root.tag_


def taken_up(root: Word) -> Word | None:
    """Return the verb that takes a phrase as what is wanted, chosen or done; None where none does."""
    if root.dep_ in {"dobj", "xcomp"}:
        return root.head
    led = root.dep_ in {"pobj", "pcomp"} and root.head.lower_ in {"for", "with", "on"}
    return root.head.head if led and root.head.head.pos_ == "VERB" else None
