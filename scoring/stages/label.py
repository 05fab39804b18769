"""Which job each unit does: labels with probabilities, decided over the whole answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from spacy.tokens import Span

from scoring.learning.features import answer_features
from scoring.learning.linear import Floats
from scoring.learning.story import StoryModel
from scoring.report import Offsets, ResponseType, Unit
from scoring.stages.match import FrameworkMatcher


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """The units with their labels, and the probability that each label is in the answer at all."""

    units: tuple[Unit, ...]
    presence: Mapping[str, float]


def label_story(
    spans: Sequence[Span], model: StoryModel, response_type: ResponseType, untrusted: Sequence[Offsets]
) -> Labelled:
    """Label the units of a story S T A R L, or O for none of these."""
    trusted = [not _covered(span, untrusted) for span in spans]
    if not any(trusted):
        return _nothing(spans, model.labels)
    reading = model.read(answer_features(spans), is_story=response_type.label == "story")
    return Labelled(
        units=_units(spans, model.labels, reading.marginals, trusted),
        presence=model.presences(reading.only(trusted)),
    )


def label_framework(
    spans: Sequence[Span], matcher: FrameworkMatcher, untrusted: Sequence[Offsets]
) -> Labelled:
    """Label the units with the ids of a framework's components, or O for none of these.

    A component is as probable in the answer as in the unit that is most like it.
    """
    trusted = [not _covered(span, untrusted) for span in spans]
    if not any(trusted):
        return _nothing(spans, matcher.labels)
    probabilities = matcher.probabilities(spans)
    return Labelled(
        units=_units(spans, matcher.labels, probabilities, trusted),
        presence=dict(zip(matcher.labels, map(float, probabilities[trusted].max(axis=0)), strict=True)),
    )


def _covered(span: Span, untrusted: Sequence[Offsets]) -> bool:
    return any(start <= span.start_char and span.end_char <= end for start, end in untrusted)


def _nothing(spans: Sequence[Span], labels: Sequence[str]) -> Labelled:
    none_of_these = np.zeros((len(spans), len(labels)))
    units = _units(spans, labels, none_of_these, [False] * len(spans))
    return Labelled(units=units, presence=dict.fromkeys(labels, 0.0))


def _units(
    spans: Sequence[Span], labels: Sequence[str], probabilities: Floats, trusted: Sequence[bool]
) -> tuple[Unit, ...]:
    other = np.eye(len(labels))[labels.index("O")]
    rows = [row if trust else other for row, trust in zip(probabilities, trusted, strict=True)]
    return tuple(
        Unit(
            start=span.start_char,
            end=span.end_char,
            label=labels[int(row.argmax())],
            probabilities={label: float(value) for label, value in zip(labels, row, strict=True)},
        )
        for span, row in zip(spans, rows, strict=True)
    )
