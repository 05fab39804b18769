"""A text as the pipeline annotated it, in plain objects: a document, its passages, its words.

spaCy makes a new object each time a token is touched and looks its attributes up in the
vocabulary. The stages touch each token hundreds of times, so all they read is copied once.
The names are spaCy's own and mean the same, so whatever reads a `Document` can read a `Doc`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property
from itertools import pairwise
from typing import Final, overload

import numpy as np
from spacy import attrs
from spacy.tokens import Doc

from scoring.language.lowered import lowered

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
        own = False
        for child in self.children:
            if not own and child.i > self.i:
                own = True
                yield self
            yield from child.subtree
        if not own:
            yield self

    @property
    def left_edge(self) -> Word:
        """Return the first word of the subtree."""
        return min(self.subtree, key=lambda word: word.i)

    @property
    def sent(self) -> Passage:
        """Return the sentence that the word stands in."""
        return self.doc[self.i : self.i + 1].sent

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


class Passage:
    """The words of a document from `start` up to `end`, and the offsets of their characters."""

    __slots__ = ("doc", "end", "end_char", "start", "start_char")

    def __init__(self, doc: Document, start: int, end: int) -> None:
        self.doc = doc
        self.start = start
        self.end = end
        words = doc.words
        self.start_char = words[start].idx if start < len(words) else len(doc.text)
        self.end_char = words[end - 1].idx + len(words[end - 1].text) if end > start else self.start_char

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Passage)
            and self.doc is other.doc
            and (self.start, self.end) == (other.start, other.end)
        )

    def __hash__(self) -> int:
        return hash((self.start, self.end))

    def __len__(self) -> int:
        return self.end - self.start

    def __iter__(self) -> Iterator[Word]:
        return iter(self.doc.words[self.start : self.end])

    def __reversed__(self) -> Iterator[Word]:
        return reversed(self.doc.words[self.start : self.end])

    @overload
    def __getitem__(self, place: int) -> Word: ...

    @overload
    def __getitem__(self, place: slice) -> Passage: ...

    def __getitem__(self, place: int | slice) -> Word | Passage:
        if isinstance(place, slice):
            first, last, _ = place.indices(len(self))
            return Passage(self.doc, self.start + first, self.start + max(first, last))
        return self.doc.words[self.start : self.end][place]

    @property
    def text(self) -> str:
        """Return the passage as it stands in the text."""
        return self.doc.text[self.start_char : self.end_char]

    @property
    def lowered(self) -> str:
        """Return the passage in lower case, as long as its text."""
        return self.doc.lowered[self.start_char : self.end_char]

    @property
    def root(self) -> Word:
        """Return the word nearest to the root of its sentence, the first of several; no bare sign if it can be."""
        best, least = self[0], len(self.doc)
        for word in self:
            if word.head is word:
                return word
            if not self.start <= word.head.i < self.end:
                bare = (word.is_punct or word.is_space) and not word.children
                steps = len(self.doc) - 1 if bare else sum(1 for _ in word.ancestors)
                if steps < least:
                    best, least = word, steps
        return best

    @property
    def sent(self) -> Passage:
        """Return the sentence in which the passage begins."""
        sentences = self.doc.sents
        return sentences[bisect_right(self.doc.sentence_starts, self.start) - 1]

    @property
    def sents(self) -> list[Passage]:
        """Return the sentences that the passage touches."""
        first = bisect_right(self.doc.sentence_starts, self.start) - 1
        return [sentence for sentence in self.doc.sents[first:] if sentence.start < self.end]

    @property
    def noun_chunks(self) -> list[Passage]:
        """Return the base noun phrases that lie within the passage."""
        return [
            chunk for chunk in self.doc.noun_chunks if chunk.start >= self.start and chunk.end <= self.end
        ]


class Document:
    """A text, its words, and the pipeline's vectors of them, shape (words, width)."""

    def __init__(self, doc: Doc) -> None:
        self.text: str = doc.text
        self.tensor = np.asarray(doc.tensor, dtype=np.float32)
        self.words = _words(doc)
        for word in self.words:
            word.doc = self
        self._doc = doc
        self._starts = [word.idx for word in self.words]

    def __len__(self) -> int:
        return len(self.words)

    def __iter__(self) -> Iterator[Word]:
        return iter(self.words)

    @overload
    def __getitem__(self, place: int) -> Word: ...

    @overload
    def __getitem__(self, place: slice) -> Passage: ...

    def __getitem__(self, place: int | slice) -> Word | Passage:
        if isinstance(place, slice):
            start, end, _ = place.indices(len(self.words))
            return Passage(self, start, max(start, end))
        return self.words[place]

    def char_span(self, start: int, end: int) -> Passage | None:
        """Return the words that share a character with the offsets; None where these lie outside."""
        if not 0 <= start < len(self.text) or not 0 < end <= len(self.text):
            return None
        first = bisect_right(self._starts, start) - 1
        if start == self._starts[first] + len(self.words[first].text):
            first += 1
        return Passage(self, first, bisect_right(self._starts, end - 1))

    @cached_property
    def lowered(self) -> str:
        """Return the text in lower case, as long as the text."""
        return lowered(self.text)

    @cached_property
    def sentence_starts(self) -> list[int]:
        """Return the places of the words with which a sentence begins."""
        return [word.i for word in self.words if word.is_sent_start or not word.i]

    @cached_property
    def sents(self) -> list[Passage]:
        """Return the sentences, in order."""
        return [
            Passage(self, start, end) for start, end in pairwise([*self.sentence_starts, len(self.words)])
        ]

    @cached_property
    def noun_chunks(self) -> list[Passage]:
        """Return the base noun phrases, in order."""
        return [Passage(self, chunk.start, chunk.end) for chunk in self._doc.noun_chunks]


def _words(doc: Doc) -> list[Word]:
    """Return a word for each token, tied to its head and its children."""
    if not len(doc):
        return []
    strings = doc.to_array(_STRINGS).astype(np.uint64)
    named = doc.vocab.strings
    known = {key: named[key] for key in set(strings.ravel().tolist())}
    flags = doc.to_array(_FLAGS).astype(bool).tolist()
    numbers = doc.to_array(_NUMBERS).astype(np.int64).tolist()
    words = [
        Word(i, tuple(map(known.__getitem__, row)), held, idx=idx, is_sent_start=begins == 1)
        for i, (row, held, (begins, _, idx)) in enumerate(zip(strings.tolist(), flags, numbers, strict=True))
    ]
    for word, (_, offset, _) in zip(words, numbers, strict=True):
        word.head = words[word.i + offset]
        if offset:
            word.head.children.append(word)
    return words
