"""Which phrases of a passage name what is weighed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import numpy as np

from scoring.language.document import Passage
from scoring.language.phrases import Traits, candidates, same
from scoring.learning.features import log_probabilities
from scoring.learning.linear import Floats, LinearModel
from scoring.learning.option_pairs import PAIR, pairs
from scoring.learning.option_signs import phrase_signs
from scoring.learning.weighing import ReadPassage

OPTION: Final = "option"
OTHER: Final = "other"
_LIKELY_ALONE: Final = 0.8
_NAMES_IT: Final = -1.25
# of what is kept three in four are options of annotated answers by writers held out, of what is sure four in five
_LEAST_ODDS: Final = -1.0
_LEAST_CHANCE: Final = 0.3
_SURE_ODDS: Final = 0.0
_SURE_CHANCE: Final = 0.6
_MOST: Final = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A phrase that names an option; `is_sure` where it is likely enough to be spoken of by that name."""

    phrase: Passage
    is_sure: bool


def options(passage: ReadPassage, named: LinearModel, paired: LinearModel) -> list[Named]:
    """Return the phrases that most likely name what the passage weighs, each thing once, in order.

    `named` tells how likely a phrase names an option, `paired` how likely two do together. What is
    likely in neither way is left out, so that there may be none.
    """
    phrases = candidates(passage.span)
    if not phrases:
        return []
    odds = named.log_odds(phrase_signs(passage, phrases), OPTION)
    traits = [Traits.of(phrase) for phrase in phrases]
    pair, chance = _named_together(phrases) or _likeliest(passage, traits, odds, paired)
    picked = _picked(traits, odds, pair)
    first = {_first_named(traits, odds, place, picked): place for place in picked}
    return [
        Named(
            phrase=phrases[place],
            is_sure=odds[first[place]] >= _SURE_ODDS or chance >= _SURE_CHANCE,
        )
        for place in sorted(first)
        if odds[first[place]] >= _LEAST_ODDS or chance >= _LEAST_CHANCE
    ]


def _named_together(phrases: Sequence[Passage]) -> tuple[list[int], float] | None:
    """Return the places of the first two phrases that stand as "between one and the other", beyond doubt."""
    for place, (one, other) in enumerate(pairwise(phrases)):
        lead = one.doc[one.start - 1].lower_ if one.start else ""
        if lead == "between" and other.start == one.end + 1 and one.doc[one.end].lower_ == "and":
            return [place, place + 1], 1.0
    return None


def _likeliest(
    passage: ReadPassage, phrases: Sequence[Traits], odds: Floats, paired: LinearModel
) -> tuple[list[int], float]:
    """Return the places of the two phrases that most likely are a pair, and the chance that they are.

    Where there are no two, it is the one phrase that is likeliest.
    """
    found, features = pairs(passage, phrases, odds)
    if not found:
        return [int(odds.argmax())], 0.0
    chances = np.exp(log_probabilities(paired, features)[:, paired.classes.index(PAIR)])
    return list(found[int(chances.argmax())]), float(chances.max())


def _picked(traits: Sequence[Traits], odds: Floats, places: list[int]) -> list[int]:
    """Return these places, and those of further phrases that are likely by themselves."""
    picked = [*places]
    for place in sorted(range(len(traits)), key=lambda place: (-odds[place], place)):
        if len(picked) == _MOST or odds[place] <= _LIKELY_ALONE:
            break
        if not any(same(traits[place], traits[other]) for other in picked):
            picked.append(place)
    return picked


def _first_named(traits: Sequence[Traits], odds: Floats, place: int, picked: Sequence[int]) -> int:
    """Return where the thing is named first, in words that are no other option's."""
    own = traits[place]
    others = [traits[other] for other in picked if other != place]
    return next(
        (
            earlier
            for earlier, phrase in enumerate(traits[:place])
            if odds[earlier] > _NAMES_IT
            and phrase.span.end <= own.span.start
            and bool(phrase.content and own.content)
            and same(phrase, own)
            and not any(same(phrase, other) for other in others)
        ),
        place,
    )
