"""Whether a sentence tells anything: effort, attitude and praise alone are true of everybody and of nothing."""

from __future__ import annotations

from typing import Final

from scoring.language import turns, wordlists
from scoring.language.document import Document, Passage
from scoring.language.sentences import sentences
from scoring.language.word import Word
from scoring.language.wordforms import is_abstract

_ATTITUDES: Final = turns.VAGUE_VERBS | turns.EFFORT_VERBS
_OF_EVERYBODY: Final = turns.COMMON_NOUNS | turns.VAGUE_OBJECTS | turns.HOLLOW_NOUNS | wordlists.HOLLOW
_SHORTEST_NOUN: Final = 3


def is_hollow(span: Passage) -> bool:
    """Tell "I gave it my all and learned a lot" from what names a thing, a number, a person or an act."""
    known = span.doc.hollow
    place = span.start, span.end
    if place not in known:
        numbers_tell = turns.WHOLEHEARTED.search(span.lowered) is None
        known[place] = not any(_tells(token) for token in span if numbers_tell or not token.like_num)
    return known[place]


def telling(doc: Document) -> list[Word]:
    """Return the words of the sentences that tell something; all words where none does."""
    told = [token for sentence in sentences(doc[:]) if not is_hollow(sentence) for token in sentence]
    return told or list(doc)


def _tells(token: Word) -> bool:
    if token.like_num:
        return token.lower_ != "one"
    if token.pos_ == "VERB":
        return token.lemma_.lower() not in _ATTITUDES and not _is_of_no_time(token)
    if token.tag_ in {"NNP", "NNPS"} and not token.is_sent_start:
        return token.is_alpha and len(token.text) > 1
    return token.pos_ == "NOUN" and _is_particular(token)


def _is_of_no_time(verb: Word) -> bool:
    """Tell "people always told me", which is said of no time, and "I took that seriously", which is no act."""
    how = {child.lower_ for child in verb.children if child.dep_ == "advmod"}
    lemma = verb.lemma_.lower()
    return (lemma in turns.SAYING and bool(how & turns.EVER)) or (lemma == "take" and "seriously" in how)


def _is_particular(noun: Word) -> bool:
    return (
        noun.is_alpha
        and len(noun.text) >= _SHORTEST_NOUN
        and noun.lemma_.lower() not in _OF_EVERYBODY
        and not is_abstract(noun.lower_)
    )
