"""What the models of choices train on: annotated passages with their options, and which of these was chosen."""

from __future__ import annotations

from collections.abc import Sequence

from scoring.language import deciding
from scoring.language.document import Passage
from scoring.learning.choice_signs import choice_signs, decision_signs, name
from scoring.learning.choices import CHOSEN, DECIDED, LEFT, OPEN
from scoring.learning.signs import Signs
from scoring.learning.weighing import ReadPassage
from scoring.report import Tradeoff

Found = Sequence[tuple[Tradeoff, ReadPassage]]


def decided_of(found: Found) -> Signs:
    """Return the passages of an answer, and whether something is chosen in each."""
    names = [
        decision_signs(passage, len(options), deciding.choice(passage.span, options))
        for passage, options in ((passage, _options(tradeoff, passage)) for tradeoff, passage in found)
    ]
    return Signs.named(names, [OPEN if tradeoff.chosen is None else DECIDED for tradeoff, _ in found])


def chosen_of(found: Found) -> Signs:
    """Return the options of the passages of an answer in which one was chosen, and whether each is that one."""
    names: list[tuple[str, ...]] = []
    kinds: list[str] = []
    for tradeoff, passage in found:
        if tradeoff.chosen is not None:
            options = _options(tradeoff, passage)
            ruled = deciding.choice(passage.span, options)
            names += choice_signs(passage, name(passage, options), ruled)
            kinds += [CHOSEN if place == tradeoff.chosen else LEFT for place in range(len(options))]
    return Signs.named(names, kinds)


def _options(tradeoff: Tradeoff, passage: ReadPassage) -> list[Passage]:
    found = (passage.span.doc.char_span(option.start, option.end) for option in tradeoff.options)
    return [span for span in found if span is not None]
