"""What the models of choices train on: annotated passages with their options, and which of these was chosen.

The engine reads options that it found itself, some of them wrong; these are the annotated ones.
"""

from __future__ import annotations

from collections.abc import Sequence

from scoring.errors import CasesError
from scoring.language import deciding
from scoring.language.document import Document, Passage
from scoring.learning.choice_signs import choice_signs, decision_signs, where_named
from scoring.learning.choices import CHOSEN, DECIDED, LEFT, OPEN
from scoring.learning.signs import Signs
from scoring.learning.weighing import ReadPassage
from scoring.report import Tradeoff


def prepare_choices(found: Sequence[tuple[Tradeoff, ReadPassage]]) -> tuple[Signs, Signs]:
    """Return the passages of an answer, and whether something is chosen in each; then the options of those, and which is."""
    decided: list[tuple[str, ...]] = []
    chosen: list[tuple[str, ...]] = []
    kinds: list[str] = []
    for tradeoff, passage in found:
        options = [span_at(passage.span.doc, option.start, option.end) for option in tradeoff.options]
        ruled = deciding.choice(passage.span, options)
        decided.append(decision_signs(passage, len(options), ruled))
        if tradeoff.chosen is not None:
            chosen += choice_signs(passage, where_named(passage, options), ruled)
            kinds += [CHOSEN if place == tradeoff.chosen else LEFT for place in range(len(options))]
    whether = [OPEN if tradeoff.chosen is None else DECIDED for tradeoff, _ in found]
    return Signs.named(decided, whether), Signs.named(chosen, kinds)


def span_at(doc: Document, start: int, end: int) -> Passage:
    """Return the words at offsets that an annotation names; raise `CasesError` where there are none."""
    span = doc.char_span(start, end)
    if span is None:
        raise CasesError(f"no words at {start} to {end} of: {doc.text[:60]}")
    return span
