"""Which phrases of a passage name what is weighed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from scoring.language.document import Passage
from scoring.language.phrases import Traits, candidates, same
from scoring.learning.features import log_probabilities
from scoring.learning.linear import Floats, LinearModel
from scoring.learning.option_pairs import PAIR, pairs
from scoring.learning.option_signs import phrase_signs
from scoring.learning.weighing import ReadPassage

OPTION: Final = "option"
OTHER: Final = "other"
_SURE: Final = 0.8
_NAMES_IT: Final = -1.25
_MOST: Final = 4


def options(passage: ReadPassage, named: LinearModel, paired: LinearModel) -> list[Passage]:
    """Return the phrases that most likely name what the passage weighs, each thing once, in order.

    `named` tells how likely a phrase names an option, `paired` how likely two do together.
    """
    phrases = candidates(passage.span)
    if not phrases:
        return []
    odds = named.log_odds(phrase_signs(passage, phrases), OPTION)
    traits = [Traits.of(phrase) for phrase in phrases]
    picked = _picked(traits, odds, _likeliest(passage, traits, odds, paired))
    first = {_first_named(traits, odds, place, picked) for place in picked}
    return [phrases[place] for place in sorted(first)]


def _likeliest(
    passage: ReadPassage, phrases: Sequence[Traits], odds: Floats, paired: LinearModel
) -> list[int]:
    """Return the places of the two phrases that most likely are a pair, or of the one phrase that is likeliest."""
    found, features = pairs(passage, phrases, odds)
    if not found:
        return [int(odds.argmax())]
    chances = log_probabilities(paired, features)[:, paired.classes.index(PAIR)]
    return list(found[int(chances.argmax())])


def _picked(traits: Sequence[Traits], odds: Floats, places: list[int]) -> list[int]:
    """Return these places, and those of further phrases that are likely by themselves."""
    picked = [*places]
    for place in sorted(range(len(traits)), key=lambda place: (-odds[place], place)):
        if len(picked) == _MOST or odds[place] <= _SURE:
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
