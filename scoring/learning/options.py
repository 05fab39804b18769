"""Which phrases of a passage name what is weighed."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from typing import Final

from scoring.language.document import Passage
from scoring.language.phrases import Traits, candidates, likeness, same
from scoring.learning.linear import Floats, LinearModel
from scoring.learning.option_signs import phrase_signs
from scoring.learning.weighing import ReadPassage

OPTION: Final = "option"
OTHER: Final = "other"
_FAVOUR: Final = 1.0
_SURE: Final = 1.0
_TIED: Final = 2.5
_MOST: Final = 4
_COMPARED: Final = 10


def options(passage: ReadPassage, model: LinearModel) -> list[Passage]:
    """Return the phrases that most likely name what the passage weighs, each thing once, in order."""
    phrases = candidates(passage.span)
    if not phrases:
        return []
    return pick(phrases, model.log_odds(phrase_signs(passage, phrases), OPTION) + _FAVOUR)


def pick(phrases: Sequence[Passage], odds: Floats) -> list[Passage]:
    """Return the likeliest pair of phrases, and further ones that are likely by themselves.

    Beside a pair that the words tie together, only what is plainly an option is added.
    """
    best = sorted(range(len(phrases)), key=lambda place: (-odds[place], place))[:_COMPARED]
    known = {place: Traits.of(phrases[place]) for place in sorted(best)}
    pairs = [
        (float(odds[one] + odds[other]) + likeness(known[one], known[other]), one, other)
        for one, other in combinations(known, 2)
        if not same(known[one], known[other])
    ]
    picked = list(max(pairs, key=lambda pair: (pair[0], -pair[1], -pair[2]))[1:]) if pairs else best[:1]
    tied = pairs and likeness(*(known[place] for place in picked)) >= _TIED
    for place in best:
        is_new = not any(same(known[place], known[other]) for other in picked)
        if len(picked) < _MOST and odds[place] > (_SURE if tied else 0) and is_new:
            picked.append(place)
    return sorted((phrases[place] for place in picked), key=lambda span: span.start)
