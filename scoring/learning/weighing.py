"""Where something is weighed: signs of each unit and its neighbours, and a chain over the units.

Names of features stand before the ``=``; `WeighingModels` holds what was learned of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

import numpy as np
from spacy.tokens import Span

from scoring.language import weighing
from scoring.learning.decoder import Chain
from scoring.learning.features import tense
from scoring.learning.linear import LinearModel

IN: Final = "in"
OUT: Final = "out"
_TRUST: Final = 0.85
_PLAIN: Final = 1.5
_ROOM: Final = 7
_REACH: Final = 2
_SILENT: Final = 3
_MOST_COUNTED: Final = 12
_PERSONS: Final = frozenset({"i", "we", "it", "that", "he", "she", "they"})
_COUNTED: Final = frozenset(weighing.SIGNS) - weighing.SAYING_LITTLE


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class WeighingModels:
    """What is learned of trade-offs.

    Which units weigh something and how they follow each other; which phrases name options,
    which sentences limits, and which figures speak for and against.
    """

    units: LinearModel
    chain: Chain
    options: LinearModel
    limits: LinearModel
    sides: LinearModel


def passages(spans: Sequence[Span], models: WeighingModels, *, favour: float) -> list[tuple[int, int]]:
    """Return (first, last) of each run of units in which something is weighed.

    `favour` is added to the log-odds of every unit to weigh something. A unit by itself
    must say so in plain words.
    """
    if not spans:
        return []
    signs = [frozenset(own_signs(span)) for span in spans]
    odds = _TRUST * models.units.log_odds(unit_signs(signs), IN) + favour
    plain = [weighing.PLAIN.search(span.text) is not None for span in spans]
    odds += _PLAIN * np.array(plain)
    path = _chain(models.chain, len(spans)).best_path(np.stack([odds, np.zeros(len(odds))], axis=1))
    telling = [bool(shown & _COUNTED) for shown in signs]
    runs = _runs([bool(best == 0) for best in path], telling)
    return [(first, last) for first, last in runs if last > first or plain[first]]


def _chain(chain: Chain, size: int) -> Chain:
    """Return the chain for an answer of that size: a short one has less room beside its passage."""
    room = min(1.0, size / _ROOM)
    return replace(chain, start=room * chain.start, end=room * chain.end)


def _runs(held: Sequence[bool], telling: Sequence[bool]) -> list[tuple[int, int]]:
    """Return (first, last) of the runs that hold, cut where too many units in a row tell nothing."""
    runs: list[tuple[int, int]] = []
    silent = 0
    for place, (holds, tells) in enumerate(zip(held, telling, strict=True)):
        silent = 0 if tells else silent + 1
        if not holds or silent > _SILENT:
            continue
        if runs and runs[-1][1] == place - 1:
            runs[-1] = (runs[-1][0], place)
        else:
            runs.append((place, place))
    return runs


def unit_signs(signs: Sequence[frozenset[str]]) -> list[tuple[str, ...]]:
    """Return the features of each unit of one answer, in order, from the signs of each: its own and those near it."""
    return [tuple(_around(signs, place)) for place in range(len(signs))]


@lru_cache(maxsize=256)
def said(text: str) -> tuple[str, ...]:
    """Return the signs, qualities and numbers that a text names; several readers ask of the same sentence."""
    numbers = len(weighing.NUMBER.findall(text))
    return (
        *(name for name, pattern in weighing.SIGNS.items() if pattern.search(text)),
        *(f"about_{name}" for name, pattern in weighing.QUALITIES.items() if pattern.search(text)),
        *([f"numbers_{min(numbers, 2)}"] if numbers else []),
    )


def own_signs(span: Span) -> Iterator[str]:
    """Yield what a stretch of text shows by itself."""
    yield from said(span.text)
    yield f"tense_{tense(span.root)}"
    for token in span:
        if token.tag_ in {"JJR", "RBR"}:
            yield "comparative"
        if token.dep_ == "csubj" or (token.tag_ == "VBG" and token.i == span.start):
            yield "doing_as_subject"
        if token.dep_ == "nsubj" and token.lower_ in _PERSONS:
            yield f"subject_{token.lower_}"


def _around(signs: Sequence[frozenset[str]], place: int) -> Iterator[str]:
    reached = [step for step in range(-_REACH, _REACH + 1) if 0 <= place + step < len(signs)]
    yield from (f"own={name}" for name in signs[place])
    for step in reached:
        yield from (f"by_{step}={name}" for name in signs[place + step] if step)
    near = frozenset().union(*(signs[place + step] for step in reached))
    yield from (f"near={name}" for name in near)
    for reach, shown in (("near", near), ("own", signs[place])):
        several = len(shown & _COUNTED)
        yield from (f"{reach}_over={count}" for count in range(min(several, _MOST_COUNTED)))
