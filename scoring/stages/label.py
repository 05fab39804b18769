"""Which job each unit does: labels with probabilities, decided over the whole answer."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from spacy.tokens import Span

from scoring.learning.features import answer_features
from scoring.learning.linear import Floats
from scoring.learning.story import StoryModel
from scoring.report import Offsets, ResponseType, Unit
from scoring.stages.match import FrameworkMatcher


def label_story(
    spans: Sequence[Span], model: StoryModel, response_type: ResponseType, untrusted: Sequence[Offsets]
) -> tuple[Unit, ...]:
    """Label the units of a story S T A R L, or O for none of these."""
    if not spans:
        return ()
    features = answer_features(spans)
    marginals = model.marginals(features, is_story=response_type.label in {"story", "exemplar"})
    return _units(spans, model.labels, marginals, untrusted)


def label_framework(
    spans: Sequence[Span], matcher: FrameworkMatcher, untrusted: Sequence[Offsets]
) -> tuple[Unit, ...]:
    """Label the units with the ids of a framework's components, or O for none of these."""
    if not spans:
        return ()
    return _units(spans, matcher.labels, matcher.probabilities(spans), untrusted)


def _units(
    spans: Sequence[Span], labels: Sequence[str], probabilities: Floats, untrusted: Sequence[Offsets]
) -> tuple[Unit, ...]:
    other = labels.index("O")
    units = []
    for span, read in zip(spans, probabilities, strict=True):
        distrusted = any(start <= span.start_char and span.end_char <= end for start, end in untrusted)
        row = np.eye(len(labels))[other] if distrusted else read
        units.append(
            Unit(
                start=span.start_char,
                end=span.end_char,
                label=labels[int(row.argmax())],
                probabilities={label: float(value) for label, value in zip(labels, row, strict=True)},
            )
        )
    return tuple(units)
