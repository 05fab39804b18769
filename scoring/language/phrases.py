"""Phrases that could name an option, and what of them is compared, by their grammar."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from scoring.language import weighing
from scoring.language.document import Passage
from scoring.language.word import Word

_LONGEST: Final = 9
_NAMING: Final = frozenset({"NOUN", "PROPN", "NUM", "ADJ", "PRON"})
_TELLING: Final = frozenset({"NOUN", "PROPN", "ADJ", "VERB", "ADV", "NUM"})
_STANDING_IN: Final = frozenset({"one", "ones"})
_ENDS: Final = frozenset({",", ";", ":", ".", "?", "!", "-", "–", "—"})
_BREAKS: Final = frozenset({"or", "because", "but", "if", "so", "while", "which"})
_SUPPOSING: Final = frozenset({"if", "whether", "either"})
_ABLE: Final = frozenset({"can", "could", "should"})
_SPEAKERS: Final = frozenset({"i", "we", "you"})
_WANTING: Final = weighing.PREFERRING | weighing.CHOOSING
_LONGEST_TOPIC: Final = 8
_LEADING_ON: Final = frozenset({"or", "and", "but", "so", "well", "either", "then"})
_NO_TOPIC: Final = frozenset(
    [
        "i",
        "we",
        "it",
        "they",
        "he",
        "she",
        "you",
        "there",
        "that",
        "this",
        "which",
        "who",
        "what",
        "when",
        "because",
        "my",
        "if",
        "so",
        "but",
        "then",
        "after",
        "before",
        "as",
    ]
)
_OPENS: Final = frozenset({";", ":", "—", "–"})
_TELLING_FORMS: Final = frozenset({"VBZ", "VBD", "VBP", "MD"})
_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass"})


def candidates(passage: Passage) -> list[Passage]:
    """Return the phrases that could name an option: nouns that are no pronoun, things to do, what opens a clause."""
    named = [chunk for chunk in passage.noun_chunks if chunk.root.pos_ != "PRON" and _has_words(chunk)]
    done = [_phrase(token, passage) for token in passage if _could_be_done(token)]
    return sorted({*named, *done, *topics(passage)}, key=lambda span: (span.start, span.end))


def topics(passage: Passage) -> list[Passage]:
    """Return what clauses open with, before anything is told of it: "With her in it", "Anonymous", "Saying yes"."""
    words = passage.doc.words
    starts = [max(sentence.start, passage.start) for sentence in passage.sents]
    starts += [word.i + 1 for word in passage if word.text in _OPENS]
    found = (_topic(passage, start) for start in sorted(starts))
    return [
        topic
        for topic in found
        if topic is not None and (_has_words(topic) or _opens_alone(words[topic.start]))
    ]


def _opens_alone(word: Word) -> bool:
    return word.tag_ in {"VB", "VBG"} or word.lower_ in {"with", "without"}


def _topic(passage: Passage, start: int) -> Passage | None:
    words = passage.doc.words
    while start < passage.end and words[start].lower_ in _LEADING_ON:
        start += 1
    if start >= passage.end or not words[start].is_alpha or words[start].lower_ in _NO_TOPIC:
        return None
    end = start + 1
    while end < passage.end and not _ends_a_topic(words[end]):
        end += 1
    subject = next(
        (word for word in words[start + 1 : end] if word.dep_ in _SUBJECTS and word.head.i >= end), None
    )
    if subject is not None:
        end = subject.i
        while end - 1 > start and words[end - 1].head is subject:
            end -= 1
    return passage.doc[start:end] if end < min(passage.end, start + _LONGEST_TOPIC + 1) else None


def _ends(word: Word) -> bool:
    """Tell a sign that ends a phrase from the hyphen of "quick-release"."""
    if word.text != "-" or not word.i:
        return word.text in _ENDS
    before = word.doc.words[word.i - 1]
    return before.idx + len(before.text) < word.idx


def _ends_a_topic(word: Word) -> bool:
    return (
        _ends(word)
        or word.lower_ in {"and", "or", "but"}
        or word.tag_ in _TELLING_FORMS
        or word.lemma_ == "mean"
    )


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
        if token.is_sent_start or _ends(token) or token.lower_ in _BREAKS or verb not in token.ancestors:
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
