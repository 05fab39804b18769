"""What kind of answer this is: one past event, a habit, a wish, an opinion, a self-portrait."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
from spacy.tokens import Doc

from scoring.learning.linear import LinearModel
from scoring.learning.response import response_vector
from scoring.report import Guard, ResponseType

UNUSABLE_GUARDS: Final = frozenset(
    {
        "not_english",
        "gibberish",
        "keyword_stuffing",
        "echoes_question",
        "unfilled_template",
        "instruction_text",
        "not_prose",
    }
)
_FEWEST_WORDS: Final = 4


def recognise(doc: Doc, model: LinearModel, guards: Sequence[Guard]) -> ResponseType:
    """Return the most probable kind of answer; a guard over the whole text makes it unusable."""
    words = sum(1 for token in doc if token.is_alpha)
    covered = any(guard.code in UNUSABLE_GUARDS and _covers(guard, doc) for guard in guards)
    if words < _FEWEST_WORDS or covered:
        return ResponseType(label="unusable", probability=1.0)
    probabilities = np.exp(model.log_probabilities([()], response_vector(doc)[None, :]))[0]
    best = int(probabilities.argmax())
    return ResponseType(label=model.classes[best], probability=float(probabilities[best]))  # type: ignore[arg-type]


def _covers(guard: Guard, doc: Doc) -> bool:
    return guard.span[1] - guard.span[0] >= len(doc.text.strip()) / 2
