"""Which option of a passage was chosen, if any: what the grammar of decisions tells, and what was learned of the words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from scoring.language import deciding
from scoring.language.deciding import Choice
from scoring.language.document import Passage
from scoring.learning.choice_signs import choice_signs, decision_signs, where_named
from scoring.learning.linear import LinearModel
from scoring.learning.weighing import ReadPassage

CHOSEN: Final = "chosen"
LEFT: Final = "left"
DECIDED: Final = "decided"
OPEN: Final = "open"
_LEAST_ODDS: Final = 0.5


def choose(
    passage: ReadPassage, options: Sequence[Passage], decided: LinearModel, chosen: LinearModel
) -> Choice | None:
    """Return the option that the passage most likely chooses; None where it is not likely enough to choose any."""
    if not options:
        return None
    ruled = deciding.choice(passage.span, options)
    if ruled is None and deciding.leaves_open(passage.sentences):
        return None
    if decided.log_odds([decision_signs(passage, len(options), ruled)], DECIDED)[0] < _LEAST_ODDS:
        return None
    named = where_named(passage, options)
    option = int(chosen.log_odds(choice_signs(passage, named, ruled), CHOSEN).argmax())
    if ruled is not None and ruled.option == option:
        return ruled
    return Choice(option=option, said=passage.sentences[named[option].last])
