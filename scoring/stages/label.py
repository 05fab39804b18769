"""Which job each unit does: labels with probabilities, decided over the whole answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from scoring.language.document import Passage
from scoring.learning.features import answer_features, own_features
from scoring.learning.linear import Floats
from scoring.learning.story import StoryModel, StoryModels, StoryReading
from scoring.report import Offsets, ResponseType, Unit
from scoring.stages.match import FrameworkMatcher
from scoring.stages.segment import clauses

_PLAINLY: Final = 0.8
_RATHER: Final = 0.5
_PRESENT: Final = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """The units with their labels, the probability that each label is in the answer at all, and those that are.

    `spans` are the units as passages, in the same order.
    """

    spans: tuple[Passage, ...]
    units: tuple[Unit, ...]
    presence: Mapping[str, float]
    present: frozenset[str]


def label_story(
    spans: Sequence[Passage], models: StoryModels, response_type: ResponseType, untrusted: Sequence[Offsets]
) -> Labelled:
    """Label the units of a story S T A R L, or O for none of these.

    A sentence whose clauses plainly do two jobs becomes a unit for each; in a brief answer, one
    whose clauses rather do two than one. What a brief answer has is seen in these units, and what
    a longer one has in its sentences.
    """
    trusted = [not _covered(span, untrusted) for span in spans]
    model = models.of(sum(trusted))
    is_brief = model is models.brief
    if not any(trusted):
        return _nothing(spans, model.labels)
    is_story = response_type.label == "story"
    own = [own_features(span) for span in spans]
    whole = model.read(answer_features(spans, own), is_story=is_story)
    divided, reading = _divided(spans, own, whole, model, is_brief=is_brief) if is_story else (spans, whole)
    kept = [not _covered(span, untrusted) for span in divided]
    presence = model.presences(reading.only(kept) if is_brief else whole.only(trusted))
    return Labelled(
        spans=tuple(divided),
        units=_units(divided, model.labels, reading.marginals, kept),
        presence=presence,
        present=model.present(presence),
    )


def _divided(
    spans: Sequence[Passage],
    own: Sequence[tuple[str, ...]],
    whole: StoryReading,
    model: StoryModel,
    *,
    is_brief: bool,
) -> tuple[Sequence[Passage], StoryReading]:
    """Return the units and their reading, with sentences that do two jobs divided between them."""
    parts = [clauses(span, with_openings=is_brief) for span in spans]
    if all(len(part) == 1 for part in parts):
        return spans, whole
    pieces = [piece for part in parts for piece in part]
    shown = [
        own_features(piece) if len(part) > 1 else known
        for part, known in zip(parts, own, strict=True)
        for piece in part
    ]
    fine = model.read(answer_features(pieces, shown), is_story=True)
    kept: list[Passage] = []
    rows: list[tuple[StoryReading, int]] = []
    least = _RATHER if is_brief else _PLAINLY
    place = 0
    for index, (span, part) in enumerate(zip(spans, parts, strict=True)):
        places = range(place, place + len(part))
        place += len(part)
        if _do_two_jobs(fine.marginals[places.start : places.stop], least=least):
            kept += part
            rows += [(fine, row) for row in places]
        else:
            kept.append(span)
            rows.append((whole, index))
    return kept, StoryReading.of(rows)


def _do_two_jobs(marginals: Floats, *, least: float) -> bool:
    jobs = marginals.argmax(axis=1)
    return len(set(jobs)) > 1 and bool((marginals.max(axis=1) >= least).all())


def label_framework(
    spans: Sequence[Passage], matcher: FrameworkMatcher, untrusted: Sequence[Offsets]
) -> Labelled:
    """Label the units with the ids of a framework's components, or O for none of these.

    A component is as probable in the answer as in the unit that is most like it.
    """
    trusted = [not _covered(span, untrusted) for span in spans]
    if not any(trusted):
        return _nothing(spans, matcher.labels)
    probabilities = matcher.probabilities(spans)
    presence = dict(zip(matcher.labels, map(float, probabilities[trusted].max(axis=0)), strict=True))
    return Labelled(
        spans=tuple(spans),
        units=_units(spans, matcher.labels, probabilities, trusted),
        presence=presence,
        present=frozenset(label for label, probability in presence.items() if probability >= _PRESENT),
    )


def _covered(span: Passage, untrusted: Sequence[Offsets]) -> bool:
    return any(start <= span.start_char and span.end_char <= end for start, end in untrusted)


def _nothing(spans: Sequence[Passage], labels: Sequence[str]) -> Labelled:
    none_of_these = np.zeros((len(spans), len(labels)))
    units = _units(spans, labels, none_of_these, [False] * len(spans))
    return Labelled(spans=tuple(spans), units=units, presence=dict.fromkeys(labels, 0.0), present=frozenset())


def _units(
    spans: Sequence[Passage], labels: Sequence[str], probabilities: Floats, trusted: Sequence[bool]
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
