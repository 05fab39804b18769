"""Which sentence of a passage names the limit that decided: signs of its sentences and their words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

import numpy as np

from scoring.language import weighing
from scoring.language.document import Passage
from scoring.language.matching import Patterns
from scoring.learning.linear import LinearModel
from scoring.learning.weighing import ReadPassage

LIMIT: Final = "limit"
NO_LIMIT: Final = "none"
_FAVOUR: Final = 1.0
_MOST_FROM_END: Final = 3
# "the budget was £6,000, so": what follows from a limit was decided by it
_DRAWN: Final = 4.0
_SO: Final = re.compile(
    r"\b(?:budget|limit|slo|sla|deadline|cap|ceiling|maximum|quota|allowance|contract|law|rule|permit|threshold|policy)\b[^.;!?]{0,50},? so\b",
    re.IGNORECASE,
)
_LIMITS: Final = Patterns({"limited": weighing.LIMIT, "tight": weighing.TIGHT})


def limiting(passage: ReadPassage, model: LinearModel) -> Passage | None:
    """Return the sentence that most likely names what could not be moved; None where none is likely."""
    if not passage.sentences:
        return None
    odds = model.log_odds(sentence_signs(passage), LIMIT) + _FAVOUR
    odds += _DRAWN * np.array([_SO.search(sentence.text) is not None for sentence in passage.sentences])
    best = int(odds.argmax())
    return passage.sentences[best] if odds[best] > 0 else None


def sentence_signs(passage: ReadPassage) -> list[tuple[str, ...]]:
    """Return the features of each sentence of one passage, in order."""
    sentences = passage.sentences
    signs = [(*shown, *_signs(sentence)) for sentence, shown in zip(sentences, passage.signs, strict=True)]
    last = len(sentences) - 1
    return [
        (
            *[f"own={name}" for name in signs[place]],
            *[f"word={token.lemma_.lower()}" for token in sentence if token.is_alpha],
            *[
                f"two={'_'.join(two)}"
                for two in pairwise(token.lower_ for token in sentence if token.is_alpha)
            ],
            *[f"before={name}" for name in (signs[place - 1] if place else ())],
            *[f"after={name}" for name in (signs[place + 1] if place < last else ())],
            f"third={3 * place // len(sentences)}",
            f"from_end={min(last - place, _MOST_FROM_END)}",
        )
        for place, sentence in enumerate(sentences)
    ]


def _signs(sentence: Passage) -> Iterator[str]:
    yield f"root_{sentence.root.lemma_.lower()}"
    yield f"first_{next((token.lower_ for token in sentence if token.is_alpha), 'none')}"
    yield from _LIMITS.found(sentence.text)
    for token in sentence:
        if token.tag_ == "MD":
            yield f"modal_{token.lower_}"
            yield f"modal_{token.lower_}_{token.head.lemma_.lower()}"
        if token.dep_ == "neg":
            yield f"not_{token.head.lemma_.lower()}"
