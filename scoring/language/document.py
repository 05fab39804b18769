"""A text as the pipeline annotated it, in plain objects: a document, its passages, its words.

spaCy makes a new object each time a token is touched and looks its attributes up in the
vocabulary. The stages touch each token hundreds of times, so all they read is copied once.
The names are spaCy's own and mean the same, so whatever reads a `Document` can read a `Doc`.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cached_property
from itertools import pairwise
from typing import Final, overload

import numpy as np
from numpy.typing import NDArray
from spacy.tokens import Doc

from scoring.language import talk, turns
from scoring.language.lowered import lowered
from scoring.language.noun_chunks import noun_chunks
from scoring.language.word import Word, words_of

_VERBS: Final = frozenset({"VERB", "AUX"})
_NAMES: Final = frozenset({"NNP", "NNPS"})


class Passage:
    """The words of a document from `start` up to `end`, and the offsets of their characters."""

    __slots__ = ("_root", "doc", "end", "end_char", "start", "start_char")

    def __init__(self, doc: Document, start: int, end: int) -> None:
        self.doc = doc
        self.start = start
        self.end = end
        self._root: Word | None = None
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
        if place < 0:
            place += len(self)
        if not 0 <= place < len(self):
            raise IndexError(place)
        return self.doc.words[self.start + place]

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
        if self._root is None:
            self._root = self._highest()
        return self._root

    def _highest(self) -> Word:
        words = self.doc.words
        best, least = words[self.start], len(words)
        for word in self:
            if word.head is word:
                return word
            if not self.start <= word.head.i < self.end:
                bare = (word.is_punct or word.is_space) and not word.children
                steps = len(words) - 1 if bare else self.doc.depths[word.i]
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
        starts = self.doc.sentence_starts
        return self.doc.sents[bisect_right(starts, self.start) - 1 : bisect_left(starts, self.end)]

    @property
    def noun_chunks(self) -> list[Passage]:
        """Return the base noun phrases that lie within the passage."""
        return [
            chunk for chunk in self.doc.noun_chunks if chunk.start >= self.start and chunk.end <= self.end
        ]


class Document:
    """A text, its words, and the pipeline's vectors of them, shape (words, width).

    `hollow` keeps, by where a passage starts and ends, whether it tells nothing: it is asked again and again. So are the
    words at some offsets.
    """

    def __init__(self, doc: Doc, text: str) -> None:
        self.text = text
        self.tensor = np.asarray(doc.tensor, dtype=np.float32)
        self.words = words_of(doc)
        for word in self.words:
            word.doc = self
        self.hollow: dict[tuple[int, int], bool] = {}
        self._starts = [word.idx for word in self.words]
        self._spans: dict[tuple[int, int], Passage | None] = {}

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
        place = start, end
        if place not in self._spans:
            self._spans[place] = self._char_span(start, end)
        return self._spans[place]

    def _char_span(self, start: int, end: int) -> Passage | None:
        if not 0 <= start < len(self.text) or not 0 < end <= len(self.text):
            return None
        first = bisect_right(self._starts, start) - 1
        if start == self._starts[first] + len(self.words[first].text):
            first += 1
        return Passage(self, first, bisect_right(self._starts, end - 1))

    @cached_property
    def running_sums(self) -> NDArray[np.float64]:
        """Return the sums of the vectors of the words before each word and after the last, and in a last column their number.

        Shape (words + 1, width + 1). Names are left out: who somebody is says nothing.
        """
        kept = np.array([word.tag_ not in _NAMES for word in self.words], dtype=np.float64)[:, None]
        sums = np.zeros((len(self.words) + 1, self.tensor.shape[-1] + 1))
        np.cumsum(np.hstack([self.tensor, np.ones_like(kept)]) * kept, axis=0, out=sums[1:])
        return sums

    @cached_property
    def depths(self) -> list[int]:
        """Return of how many words each hangs on, one on another, up to the root; all in one walk."""
        depths = [0 if word.head is word else -1 for word in self.words]
        for word in self.words:
            below = []
            while depths[word.i] < 0:
                below.append(word.i)
                word = word.head  # noqa: PLW2901  # climbs to the nearest whose depth is known
            for steps, place in enumerate(reversed(below), depths[word.i] + 1):
                depths[place] = steps
        return depths

    @cached_property
    def verbs_above(self) -> list[Word | None]:
        """Return the nearest verb or auxiliary that each word hangs on; None where it hangs on none."""
        verbs: list[Word | None] = [None] * len(self.words)
        for word in sorted(self.words, key=lambda word: self.depths[word.i]):
            if word.head is not word:
                verbs[word.i] = word.head if word.head.pos_ in _VERBS else verbs[word.head.i]
        return verbs

    @cached_property
    def lowered(self) -> str:
        """Return the text in lower case, as long as the text."""
        return lowered(self.text)

    @cached_property
    def figures_of_speech(self) -> frozenset[int]:
        """Return the places of the words that are not meant as they stand: "above and beyond", "one hundred percent"."""
        found = [
            self.char_span(*match.span())
            for pattern in (talk.FIGURES_OF_SPEECH, turns.WHOLEHEARTED)
            for match in pattern.finditer(self.lowered)
        ]
        return frozenset(word.i for passage in found if passage is not None for word in passage)

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
        return [Passage(self, start, end) for start, end in noun_chunks(self.words)]
