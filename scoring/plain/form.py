"""The plain form of an answer: the same words without what must not move a level.

Layout, fillers, self-corrections, STAR headings, contractions, slips, spelling variants and dialects change how a
sentence looks to the pipeline, but not what it says. The stages read the plain form;
reports speak of the text as submitted, to which every offset is traced back.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Final

from scoring.plain.articles import articles
from scoring.plain.clock import clock
from scoring.plain.constructions import constructions
from scoring.plain.corrections import said_twice, taken_back
from scoring.plain.creole import creole
from scoring.plain.endings import endings
from scoring.plain.grammar import agreement, grammar
from scoring.plain.homophones import homophones
from scoring.plain.learners import learners
from scoring.plain.lines import line_starts, lines, signs
from scoring.plain.names import names
from scoring.plain.numbers import numbers
from scoring.plain.particles import particles
from scoring.plain.rewriting import Change
from scoring.plain.speech import sounds, speech
from scoring.plain.tenses import tenses
from scoring.plain.typos import UNCHECKED, Dictionary
from scoring.plain.words import contractions
from scoring.report import Offsets

_APOSTROPHES: Final = "'’"


@dataclass(frozen=True, slots=True, kw_only=True)
class Plain:
    """A text as submitted and its plain form.

    `starts` and `ends` hold, for each character of the plain form, where what it stands
    for begins and ends in the original.
    """

    original: str
    text: str
    starts: tuple[int, ...] = field(repr=False)
    ends: tuple[int, ...] = field(repr=False)

    @classmethod
    def unchanged(cls, text: str) -> Plain:
        """Return a text that is its own plain form."""
        return cls(
            original=text, text=text, starts=tuple(range(len(text))), ends=tuple(range(1, len(text) + 1))
        )

    def said(self, span: Offsets) -> str:
        """Return the words of the original for which a stretch of the plain form stands, on one line."""
        return " ".join(self.original[slice(*self.quoted(span))].split())

    def quoted(self, span: Offsets) -> Offsets:
        """Return where the words of the original stand for which a stretch of the plain form stands, none cut in two.

        Of "don't" and "dunno" the plain form may have a part alone.
        """
        start, end = self.origin(span)
        while _within_word(self.original, start):
            start -= 1
        while _within_word(self.original, end):
            end += 1
        return start, end

    def origin(self, span: Offsets) -> Offsets:
        """Return where a stretch of the plain form stands in the original; the whole is the whole."""
        start, end = span
        if self.text == self.original:
            return span
        if start <= 0 and end >= len(self.text):
            return 0, len(self.original)
        if end <= start:
            return (self.starts[start] if start < len(self.starts) else len(self.original),) * 2
        return self.starts[start], self.ends[end - 1]

    def place(self, span: Offsets) -> Offsets:
        """Return where a stretch of the original stands in the plain form."""
        return bisect_right(self.ends, span[0]), bisect_left(self.starts, span[1])


def plain(text: str, words: Dictionary = UNCHECKED) -> Plain:
    """Return the plain form of a text, slips mended by a dictionary."""
    submitted = replace(Plain.unchanged(text), text=signs(text))
    read = submitted
    for changes_in in (
        line_starts,
        lines,
        creole,
        particles,
        sounds,
        taken_back,
        speech,
        said_twice,
        words.mend,
        contractions,
        partial(names, words=words),
        homophones,
        articles,
        learners,
        tenses,
        constructions,
        endings,
        agreement,
        clock,
        numbers,
        grammar,
    ):
        read = _rewritten(read, changes_in(read.text))
    return read if read.text.strip() else submitted  # nothing but fillers: they are all there is to read


def _within_word(text: str, place: int) -> bool:
    """Tell whether a place has letters of one word on either side, an apostrophe being one of them."""
    if not 0 < place < len(text) or text[place - 1] == " " or text[place] == " ":
        return False
    before = text[place - 2 : place] if text[place - 1] in _APOSTROPHES else text[place - 1]
    after = text[place : place + 2] if text[place] in _APOSTROPHES else text[place]
    return before[:1].isalpha() and after[-1:].isalpha()


def _rewritten(read: Plain, found: list[Change]) -> Plain:
    """Return the plain form with the changes, which are in order and do not overlap."""
    if not found:
        return read
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    done = 0
    for start, end, written in found:
        pieces += (read.text[done:start], written)
        starts += (*read.starts[done:start], *[read.starts[start]] * len(written))
        ends += (*read.ends[done:start], *[read.ends[end - 1]] * len(written))
        done = end
    pieces.append(read.text[done:])
    starts += read.starts[done:]
    ends += read.ends[done:]
    return Plain(original=read.original, text="".join(pieces), starts=tuple(starts), ends=tuple(ends))
