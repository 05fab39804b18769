"""Whether a sentence tells anything: effort, attitude and praise alone are true of everybody and of nothing.

A sentence about oneself must tell more than any other: "I aligned the stakeholders and drove a holistic approach"
has verbs of doing, but names nothing that was done.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from scoring.language import talk, turns, wordlists
from scoring.language.document import Document, Passage
from scoring.language.sentences import sentences
from scoring.language.word import Word
from scoring.language.wordforms import is_abstract

_ATTITUDES: Final = turns.VAGUE_VERBS | turns.EFFORT_VERBS
_OF_EVERYBODY: Final = turns.COMMON_NOUNS | turns.VAGUE_OBJECTS | turns.HOLLOW_NOUNS | wordlists.HOLLOW
_TALK: Final = _ATTITUDES | talk.VERBS
_GENERAL: Final = (_OF_EVERYBODY | talk.NOUNS | talk.PEOPLE) - talk.THINGS
_SPEAKERS: Final = frozenset({"i", "we"})
_ONE_PERSON: Final = frozenset({"he", "she", "him", "her", "his", "hers"})
_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass"})
_ANOTHER_ACT: Final = frozenset({"conj", "advcl", "parataxis"})
_NO_VERBS: Final = frozenset({"amod", "compound", "prep"})
_COMPARATIVES: Final = frozenset({"JJR", "RBR"})
_PRAISING_NOUNS: Final = _GENERAL - turns.COMMON_NOUNS - turns.HOLLOW_NOUNS - talk.PEOPLE
_SHORTEST_NOUN: Final = 3


def is_hollow(span: Passage) -> bool:
    """Tell "I gave it my all and learned a lot" from what names a thing, a number, a person or an act."""
    known = span.doc.hollow
    place = span.start, span.end
    if place not in known:
        known[place] = _is_of_everybody(span) or (_is_of_oneself(span) and not is_told(span))
    return known[place]


def is_told(words: Iterable[Word]) -> bool:
    """Tell whether words name an act or what it was done to: "aligned the two scripts", not "aligned the business"."""
    return any(_tells_of_oneself(word) for word in words)


def is_hollow_reason(words: Sequence[Word]) -> bool:
    """Tell "because quality matters" and "so that people felt valued" from "because it was cheaper" and "because she asked"."""
    if is_told(words) or any(
        word.lower_ in talk.NEGATIONS
        or word.lemma_.lower() in talk.TAKEN
        or (word.tag_ in _COMPARATIVES and word.lower_ not in talk.PRAISE)
        for word in words
    ):
        return False
    return any(_praises(word) for word in words) and not any(_is_quality_of_the_case(word) for word in words)


def is_hollow_act(verb: Word) -> bool:
    """Tell "took ownership of the situation" from any other act, in a sentence that may tell something beside it.

    What somebody else did is no praise of oneself: "she accepted the scope".
    """
    by_another = any(child.dep_ in _SUBJECTS and child.lower_ not in _SPEAKERS for child in verb.children)
    return (
        _is_talk(verb) and not by_another and not is_told(_belonging(verb, without=_ANOTHER_ACT | _SUBJECTS))
    )


def clause(verb: Word) -> Iterator[Word]:
    """Yield the words of a clause: not what else is done, but what for."""
    return _belonging(verb, without=_ANOTHER_ACT)


def telling(doc: Document) -> list[Word]:
    """Return the words of the sentences that tell something; all words where none does."""
    told = [token for sentence in sentences(doc[:]) if not _is_of_everybody(sentence) for token in sentence]
    return told or list(doc)


def _is_of_everybody(span: Passage) -> bool:
    numbers_tell = turns.WHOLEHEARTED.search(span.lowered) is None
    return not any(_tells(token) for token in span if numbers_tell or not token.like_num)


def _is_of_oneself(span: Passage) -> bool:
    """Tell praise of how the speaker acted: not what is said of their mind, or of how things stand."""
    subjects = [word for word in span if word.dep_ in _SUBJECTS]
    done = [
        verb
        for word in subjects
        if word.lower_ in _SPEAKERS
        for verb in (word.head, *word.head.conjuncts)
        if verb.pos_ == "VERB" and verb.lemma_.lower() not in talk.MIND
    ]
    return bool(done or not subjects) and any(_praises(word) for word in span)


def _belonging(verb: Word, *, without: frozenset[str]) -> Iterator[Word]:
    yield verb
    for child in verb.children:
        if child.dep_ not in without or _is_purpose(child):
            yield from child.subtree


def _is_purpose(verb: Word) -> bool:
    return verb.dep_ == "advcl" and any(child.lower_ == "to" for child in verb.children)


def _tells(token: Word) -> bool:
    if token.like_num:
        return token.lower_ != "one"
    if token.pos_ == "VERB":
        return token.lemma_.lower() not in _ATTITUDES and not _is_of_no_time(token)
    if token.tag_ in {"NNP", "NNPS"} and not token.is_sent_start:
        return token.is_alpha and len(token.text) > 1
    return token.pos_ == "NOUN" and _is_particular(token, _OF_EVERYBODY)


def _tells_of_oneself(token: Word) -> bool:
    if token.lower_ in _ONE_PERSON:
        return True
    if token.i in token.doc.figures_of_speech:
        return False
    lemma = token.lemma_.lower()
    if token.pos_ == "NOUN":
        return lemma in talk.THINGS or _is_particular(token, _GENERAL)
    if token.pos_ == "VERB":
        return _tells(token) and not (_is_no_act(token) or lemma in _TALK or _is_light(token))
    if token.like_num:
        return token.pos_ in {"NUM", "X"} and _tells(token)
    return _tells(token) and lemma not in _GENERAL


def _praises(word: Word) -> bool:
    lemma = word.lemma_.lower()
    return (
        word.i in word.doc.figures_of_speech
        or word.lower_ in talk.PRAISE
        or (word.pos_ == "VERB" and lemma in talk.PRAISING_VERBS)
        or (word.pos_ == "NOUN" and (lemma in _PRAISING_NOUNS or is_abstract(word.lower_)))
    )


def _is_quality_of_the_case(word: Word) -> bool:
    """Tell "small" and "late", said of what a clause is about, from praise."""
    return word.pos_ == "ADJ" and word.dep_ in {"acomp", "oprd"} and word.lower_ not in talk.PRAISE


def _is_talk(verb: Word) -> bool:
    return verb.lemma_.lower() in talk.VERBS or _is_light(verb)


def _is_no_act(verb: Word) -> bool:
    """Tell "a data-driven decision", "according to" and "kept informed"."""
    is_left_so = verb.tag_ == "VBN" and verb.head.lemma_.lower() in talk.STATES and verb.dep_ != "conj"
    return verb.dep_ in _NO_VERBS or is_left_so


def _is_light(verb: Word) -> bool:
    """Tell "I took the initiative" and "I looked at the bigger picture" from "I took it back" and "I took on the client"."""
    lemma = verb.lemma_.lower()
    if lemma not in talk.LIGHT_VERBS:
        return False
    taken = [child for child in verb.children if child.dep_ == "dobj"] or [
        inner for child in verb.children if (lemma, child.lower_) in talk.LEANING for inner in child.children
    ]
    return bool(taken) and all(_stands_for_nothing_else(word) for word in taken)


def _stands_for_nothing_else(word: Word) -> bool:
    """Tell a noun, which is judged by itself, and "everyone" from a person and from "it", told of before."""
    if word.lower_ in talk.ANYONE:
        return True
    of = [inner for child in word.children if child.lower_ == "of" for inner in child.children]
    if of and word.lower_ in talk.PARTS:
        return all(_stands_for_nothing_else(inner) for inner in of)
    return word.pos_ == "NOUN" and word.lemma_.lower() not in talk.TAKEN and not _is_person(word)


def _is_person(word: Word) -> bool:
    lemma = word.lemma_.lower()
    return lemma != "stakeholder" and (
        lemma in turns.OTHERS or turns.NAMED_PERSON.fullmatch(lemma) is not None
    )


def _is_of_no_time(verb: Word) -> bool:
    """Tell "people always told me", which is said of no time, and "I took that seriously", which is no act."""
    how = {child.lower_ for child in verb.children if child.dep_ == "advmod"}
    lemma = verb.lemma_.lower()
    return (lemma in turns.SAYING and bool(how & turns.EVER)) or (lemma == "take" and "seriously" in how)


def _is_particular(noun: Word, general: frozenset[str]) -> bool:
    return (
        noun.is_alpha
        and len(noun.text) >= _SHORTEST_NOUN
        and noun.lemma_.lower() not in general
        and not is_abstract(noun.lower_)
    )
