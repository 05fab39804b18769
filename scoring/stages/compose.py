"""Which components the answer has, how its words are spread over them, and which are missing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np
from spacy.tokens import Span

from question_bank.schema import Component, Kind
from scoring.learning.story import StoryModel
from scoring.report import Component as ComponentReading
from scoring.report import Unit

_PRESENT: Final = 0.5
_NEVER_MISSED: Final = frozenset({"L", "example"})


def compose(
    spans: Sequence[Span],
    units: Sequence[Unit],
    components: Sequence[Component],
    model: StoryModel,
    kind: Kind,
) -> dict[str, ComponentReading]:
    """Return a reading of each component of the framework, decided on the whole answer."""
    words = [sum(1 for token in span if token.is_alpha or token.like_num) for span in spans]
    total = sum(words)
    readings = {}
    for component in components:
        own = tuple(index for index, unit in enumerate(units) if unit.label == component.id)
        probability = _presence(component.id, units, model, kind)
        readings[component.id] = ComponentReading(
            present=probability >= _PRESENT,
            probability=probability,
            share=sum(words[index] for index in own) / total if total else 0.0,
            units=own,
        )
    return readings


def missing(readings: Mapping[str, ComponentReading]) -> tuple[str, ...]:
    """Return the ids of the components that every such answer needs and this one lacks."""
    return tuple(
        component
        for component, reading in readings.items()
        if not reading.present and component not in _NEVER_MISSED
    )


def _presence(component: str, units: Sequence[Unit], model: StoryModel, kind: Kind) -> float:
    column = np.array([unit.probabilities[component] for unit in units])
    if kind is not Kind.BEHAVIOURAL or not len(column):
        return float(column.max(initial=0.0))
    marginals = np.array([[unit.probabilities[label] for label in model.labels] for unit in units])
    return model.presence_probability(component, marginals)
