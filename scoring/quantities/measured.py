"""What a quantity measures and which way it went, from the grammar around it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from scoring.language.document import Passage
from scoring.language.sentences import sentence_around
from scoring.language.word import Word, verb_above
from scoring.quantities import patterns as quantities
from scoring.report import Direction, Offsets

_NOUNS: Final = frozenset({"NOUN", "PROPN"})
_BETWEEN: Final = frozenset({"ADJ", "NOUN", "PROPN", "VERB", "PUNCT"})
_OF: Final = frozenset({"of", "in", "on", "to"})
_LONGEST: Final = 4
_NEAR: Final = 4
_BORDERS: Final = frozenset(["and", "but", "while", "whereas", "against", "with", "so", "because"])
_COMPARING: Final = frozenset({"more", "less", "fewer", "faster", "slower", "lower", "higher", "extra", "additional", "other", "new"})  # fmt: skip


def counted_noun(span: Passage) -> Offsets | None:
    """Return the noun that follows a number at once, with what describes it: what is counted."""
    first = span.end
    end = first
    for token in span.doc[first : first + _LONGEST]:
        if token.is_sent_start or not _can_stand_before(token):
            break
        end = token.i + 1
        if token.pos_ in _NOUNS and not _goes_on(token):
            return span.doc[first].idx, token.idx + len(token)
    last = span.doc[end - 1]
    if end > first and last.pos_ in _NOUNS:
        return span.doc[first].idx, last.idx + len(last)
    return None


def _can_stand_before(token: Word) -> bool:
    if token.pos_ == "VERB":
        return token.tag_ in {"VBG", "VBN"} and token.dep_ in {"amod", "compound"}
    if token.pos_ == "PUNCT":
        return token.text == "-"
    return token.pos_ in _BETWEEN and not token.is_space


def _goes_on(token: Word) -> bool:
    """Tell whether a noun is only the first of a compound: "unit" of "unit tests"."""
    following = token.doc[token.i + 1] if token.i + 1 < len(token.doc) else None
    if following is None or following.is_sent_start:
        return False
    compound = following.pos_ in _NOUNS and token.dep_ in {"compound", "amod", "nmod"}
    return compound or following.text == "-"


def measure_of(span: Passage) -> Offsets | None:
    """Return the words that say what is measured: what follows, what it is of, or the verb's noun."""
    after = _after(span)
    if after is not None:
        return after
    root = span.root
    noun = _described(root) or _verb_noun(verb_above(root), span) or _before(span)
    return None if noun is None else phrase(noun)


def _before(span: Passage) -> Word | None:
    """Return the nearest noun before a figure in its sentence that is not itself counted."""
    for token in reversed(span.doc[sentence_around(span).start : span.start]):
        if token.pos_ in _NOUNS and not any(child.like_num for child in token.children):
            return token
    return None


def _after(span: Passage) -> Offsets | None:
    """Return the noun of "12% of the orders" or "12% fewer orders"."""
    doc, place = span.doc, span.end
    while place < len(doc) and (doc[place].lower_ in _COMPARING or doc[place].is_quote):
        place += 1
    if place < len(doc) and doc[place].lower_ in _OF and not doc[place].is_sent_start:
        noun = next(
            (child for child in doc[place].children if child.dep_ == "pobj" and child.pos_ in _NOUNS), None
        )
        return None if noun is None else phrase(noun)
    if span.end < len(doc) and place > span.end:
        return counted_noun(doc[span.start : place])
    if place < len(doc) and doc[place].pos_ in _NOUNS and not doc[place].is_sent_start:
        return counted_noun(span)
    return None


def _described(root: Word) -> Word | None:
    """Return the noun that the figure is said of: "a latency of 200 ms", "a 12-month plan"."""
    head = root.head
    if head.dep_ == "ROOT" and head is root:
        return None
    if root.dep_ in {"nummod", "compound", "amod", "npadvmod", "appos"} and head.pos_ in _NOUNS:
        return head
    if head.dep_ == "prep" and head.lower_ in {"of", "at"} and head.head.pos_ in _NOUNS:
        return head.head
    return None


def _verb_noun(verb: Word | None, span: Passage) -> Word | None:
    """Return the noun that a verb is about, or else that of the verb which it goes on from or hangs on."""
    while verb is not None:
        found = _own_noun(verb, span)
        if found is not None or verb.dep_ not in {"conj", "xcomp", "advcl", "ccomp"}:
            return found
        verb = verb.head if verb.head.pos_ in {"VERB", "AUX"} else None
    return None


def _own_noun(verb: Word, span: Passage) -> Word | None:
    """Return a verb's object that nothing counts, or else its subject or what it is said to be."""
    nouns = [
        child
        for child in verb.children
        if child.dep_ in {"dobj", "nsubj", "nsubjpass", "attr"}
        and child.pos_ in _NOUNS
        and not span.start <= child.i < span.end
        and not any(grandchild.like_num for grandchild in child.children)
    ]
    objects = [noun for noun in nouns if noun.dep_ == "dobj"]
    return next(iter(objects or nouns), None)


def phrase(noun: Word) -> Offsets:
    """Return a noun with the words before it that belong to its name."""
    first = noun
    for token in sorted(noun.children, key=lambda child: -child.i):
        if token.i == first.i - 1 and token.dep_ in {"compound", "amod", "nmod"} and not token.like_num:
            first = token
    return first.idx, noun.idx + len(noun)


def direction_of(span: Passage) -> Direction | None:
    """Return which way a quantity itself, its verb or the words near it say that it went."""
    verb = verb_above(span.root)
    for token in (*span, *((verb,) if verb is not None else ()), *around(span, _NEAR)):
        if token.lower_ == "over" and token.i < span.start:
            continue  # "over 60 days" says how long, "ten minutes over" says more
        if token.lemma_.lower() in quantities.UP or token.lower_ in quantities.UP:
            return "up"
        if token.lemma_.lower() in quantities.DOWN or token.lower_ in quantities.DOWN:
            return "down"
    return None


def around(span: Passage, size: int) -> Iterator[Word]:
    """Yield the tokens near the span that stand in its own clause."""
    if not span[0].is_sent_start:
        for token in reversed(span.doc[max(0, span.start - size) : span.start]):
            if _ends_clause(token):
                break
            yield token
            if token.is_sent_start:
                break
    for token in span.doc[span.end : span.end + size]:
        if token.is_sent_start or _ends_clause(token):
            break
        yield token


def _ends_clause(token: Word) -> bool:
    return token.lower_ in _BORDERS or token.text in {",", ";", ":", "(", ")"}
