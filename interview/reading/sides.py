"""Which of the options that were weighed a figure speaks of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from scoring.report import Figure, Offsets, Option, Tradeoff

_WORD: Final = re.compile(r"[^\W\d_]{4,}")
_SENTENCE_ENDS: Final = re.compile(r"[.!?]\s|\n")


def option_of(figure: Figure, tradeoff: Tradeoff, *, text: str) -> int | None:
    """Return the option named last before the figure in its sentence, else the one named nearest.

    An option is named by its own phrase, and wherever else a word stands that only its
    phrase has. None when there are no options.
    """
    mentions = [
        (span, place)
        for place in range(len(tradeoff.options))
        for span in _mentions(tradeoff, place, text=text)
    ]
    if not mentions:
        return None
    return min(mentions, key=lambda mention: _distance(mention[0], figure, text))[1]


def _mentions(tradeoff: Tradeoff, place: int, *, text: str) -> list[Offsets]:
    option = tradeoff.options[place]
    own = _words([option]) - _words([*tradeoff.options[:place], *tradeoff.options[place + 1 :]])
    words = _WORD.finditer(text, tradeoff.start, tradeoff.end)
    return [(option.start, option.end), *(word.span() for word in words if word.group().lower() in own)]


def _words(options: Sequence[Option]) -> set[str]:
    return {word.lower() for option in options for word in _WORD.findall(option.text)}


def _distance(mention: Offsets, figure: Figure, text: str) -> tuple[bool, int]:
    """Return whether the mention is outside the words before the figure in its sentence, and how far it is."""
    start, end = mention
    before = end <= figure.start
    outside = not before or _SENTENCE_ENDS.search(text, end, figure.start) is not None
    return outside, figure.start - end if before else start - figure.end
