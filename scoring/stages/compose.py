"""Which components the answer has, how its words are spread over them, and which are missing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from question_bank.schema import Component
from scoring.language.document import Passage
from scoring.report import Component as ComponentReading
from scoring.stages.label import Labelled

_NEVER_MISSED: Final = frozenset({"L", "example"})


def compose(
    spans: Sequence[Passage], labelled: Labelled, components: Sequence[Component]
) -> dict[str, ComponentReading]:
    """Return a reading of each component of the framework, decided on the whole answer."""
    words = [sum(1 for token in span if token.is_alpha or token.like_num) for span in spans]
    total = sum(words)
    readings = {}
    for component in components:
        own = tuple(index for index, unit in enumerate(labelled.units) if unit.label == component.id)
        readings[component.id] = ComponentReading(
            present=component.id in labelled.present,
            probability=labelled.presence[component.id],
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
