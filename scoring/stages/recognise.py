"""What kind of answer this is: one past event, a habit, a wish, an opinion, a self-portrait."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

import numpy as np

from question_bank.schema import Kind
from scoring.language.document import Document
from scoring.learning.linear import LinearModel, log_softmax
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
# log-odds: to "how do you …" people tell what they do, to "tell me about a time" what they did
_STORY_WHEN_ASKED_HOW: Final = -2.0
# too few words to show a kind: what they say was done is taken for what was asked for
_STORY_IF_SHORT: Final = 6.0
_FEW_WORDS: Final = 20
_NEVER: Final = -30.0
_DONE: Final = frozenset({"VBD", "VBN"})
_PUTS_OFF: Final = re.compile(
    r"\b(?:can(?:no|')?t|couldn't|don't|do not|not (?:really )?(?:sure|able)|no) "
    r"(?:really )?(?:think of|remember|recall|know|have (?:one|any|an)|idea|example)|\b(?:gone )?blank\b|\bcomes? to mind\b|\bcome back to this\b",
    re.IGNORECASE,
)


def recognise(doc: Document, model: LinearModel, guards: Sequence[Guard], asked: Kind) -> ResponseType:
    """Return the most probable kind of answer; a guard over the whole text makes it unusable.

    `asked` is the kind of question: an event is less to be expected where none is asked for.
    """
    words = sum(1 for token in doc if token.is_alpha)
    covered = any(guard.code in UNUSABLE_GUARDS and _covers(guard, doc) for guard in guards)
    if words < _FEWEST_WORDS or covered:
        return ResponseType(label="unusable", probability=1.0)
    scores = model.log_probabilities([()], response_vector(doc)[None, :])
    if asked is not Kind.BEHAVIOURAL:
        scores[0, model.classes.index("story")] += _STORY_WHEN_ASKED_HOW
    if _states_something(doc):
        scores[0, model.classes.index("unusable")] = _NEVER
        if asked is Kind.BEHAVIOURAL and words < _FEW_WORDS:
            scores[0, model.classes.index("story")] += _STORY_IF_SHORT
    probabilities = np.exp(log_softmax(scores))[0]
    best = int(probabilities.argmax())
    return ResponseType(label=model.classes[best], probability=float(probabilities[best]))  # type: ignore[arg-type]


def _states_something(doc: Document) -> bool:
    """Tell a claim, an act or an outcome, however short, from words that only put the question off."""
    if _PUTS_OFF.search(doc.text):
        return False
    return any(token.like_num or (token.pos_ == "VERB" and token.tag_ in _DONE) for token in doc)


def _covers(guard: Guard, doc: Document) -> bool:
    return guard.span[1] - guard.span[0] >= len(doc.text.strip()) / 2
