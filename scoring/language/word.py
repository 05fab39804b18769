"""A word of a document: a token's attributes, copied once, its head and its children."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final

import numpy as np
from spacy import attrs
from spacy.tokens import Doc

if TYPE_CHECKING:
    from scoring.language.document import Document, Passage

_STRINGS: Final = [attrs.ORTH, attrs.LOWER, attrs.LEMMA, attrs.TAG, attrs.POS, attrs.DEP]
_FLAGS: Final = [
    attrs.IS_ALPHA,
    attrs.IS_SPACE,
    attrs.IS_PUNCT,
    attrs.IS_STOP,
    attrs.IS_LOWER,
    attrs.IS_QUOTE,
    attrs.LIKE_NUM,
    attrs.LIKE_URL,
    attrs.LIKE_EMAIL,
]
_TELLING: Final = frozenset({"NOUN", "PROPN", "VERB", "ADJ"})
_NUMBERS: Final = [attrs.SENT_START, attrs.HEAD, attrs.IDX]


class Word:
    """A token with its attributes, its head and its children."""

    __slots__ = (
        "children",
        "dep_",
        "doc",
        "head",
        "i",
        "idx",
        "is_alpha",
        "is_lower",
        "is_punct",
        "is_quote",
        "is_sent_start",
        "is_space",
        "is_stop",
        "lemma_",
        "like_email",
        "like_num",
        "like_url",
        "lower_",
        "pos_",
        "tag_",
        "text",
    )

    doc: Document
    head: Word

    def __init__(
        self, i: int, strings: tuple[str, ...], flags: tuple[bool, ...], *, idx: int, is_sent_start: bool
    ) -> None:
        self.i = i
        self.idx = idx
        self.text, self.lower_, self.lemma_, self.tag_, self.pos_, self.dep_ = strings
        (
            self.is_alpha,
            self.is_space,
            self.is_punct,
            self.is_stop,
            self.is_lower,
            self.is_quote,
            self.like_num,
            self.like_url,
            self.like_email,
        ) = flags
        self.is_sent_start = is_sent_start
        self.children: list[Word] = []

    def __len__(self) -> int:
        return len(self.text)

    def __repr__(self) -> str:
        return f"Word({self.text!r})"

    @property
    def ancestors(self) -> Iterator[Word]:
        """Yield the head, the head's head and so on, up to the root."""
        word = self
        while word.head is not word:
            word = word.head
            yield word

    @property
    def subtree(self) -> Iterator[Word]:
        """Yield the word and all that hang on it, in the order of a projective sentence."""
        waiting = [(self, False)]
        while waiting:
            word, is_due = waiting.pop()
            if is_due or not word.children:
                yield word
                continue
            waiting += [(child, False) for child in reversed(word.children) if child.i > word.i]
            waiting.append((word, True))
            waiting += [(child, False) for child in reversed(word.children) if child.i < word.i]

    @property
    def left_edge(self) -> Word:
        """Return the first word of the subtree."""
        first = self
        below = [self]
        for word in below:
            below += word.children
            if word.i < first.i:
                first = word
        return first

    @property
    def sent(self) -> Passage:
        """Return the sentence that the word stands in."""
        return self.doc[self.i : self.i + 1].sent

    @property
    def is_joined(self) -> bool:
        """Tell whether the word is coordinated with any other."""
        return (self.dep_ == "conj" and self.head is not self) or any(
            child.dep_ == "conj" and child.i > self.i for child in self.children
        )

    @property
    def conjuncts(self) -> tuple[Word, ...]:
        """Return the words that are coordinated with this one."""
        first = self
        while first.dep_ == "conj" and first.head is not first:
            first = first.head
        joined = [first]
        for word in joined:
            joined += [child for child in word.children if child.dep_ == "conj" and child.i > word.i]
        return tuple(word for word in joined if word is not self)


def verb_above(word: Word) -> Word | None:
    """Return the nearest verb or auxiliary that a word hangs on; None where it hangs on none."""
    return word.doc.verbs_above[word.i]


def telling_lemmas(words: Iterable[Word]) -> frozenset[str]:
    """Return the lemmas of the nouns, verbs and adjectives among words, in lower case."""
    return frozenset(word.lemma_.lower() for word in words if word.pos_ in _TELLING and not word.like_num)


def words_of(doc: Doc) -> list[Word]:
    """Return a word for each token, tied to its head and its children."""
    if not len(doc):
        return []
    columns = doc.to_array(_STRINGS).astype(np.uint64).T.tolist()
    named = doc.vocab.strings
    known = {key: named[key] for key in set().union(*columns)}
    strings = zip(*[map(known.__getitem__, column) for column in columns], strict=True)
    flags = doc.to_array(_FLAGS).astype(bool).tolist()
    numbers = doc.to_array(_NUMBERS).astype(np.int64).tolist()
    words = [
        Word(i, row, held, idx=idx, is_sent_start=begins == 1)
        for i, (row, held, (begins, _, idx)) in enumerate(zip(strings, flags, numbers, strict=True))
    ]
    for word, (_, offset, _) in zip(words, numbers, strict=True):
        word.head = words[word.i + offset]
        if offset:
            word.head.children.append(word)
    return words
