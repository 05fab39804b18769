"""Which job each unit does: labels with probabilities, decided over the whole answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

import numpy as np

from scoring.language.document import Passage
from scoring.learning.features import OwnFeatures, UnitReader, answer_features
from scoring.learning.linear import Floats
from scoring.learning.story import NEARLY_BRIEF, StoryModel, StoryModels, StoryReading, presence
from scoring.report import Offsets, ResponseType, Unit
from scoring.stages.match import FrameworkMatcher
from scoring.stages.segment import clauses

_PLAINLY: Final = 0.95
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

    A sentence whose clauses plainly do two jobs becomes a unit for each. A brief answer is read
    in clauses from the start, and those of a sentence that do the same job stay together. Which parts are
    there at all is asked of both models where an answer is nearly brief.
    """
    trusted = sum(not _covered(span, untrusted) for span in spans)
    model = models.of(trusted)
    if not trusted:
        return _nothing(spans, model.labels)
    is_story = response_type.label == "story"
    read = _in_clauses if model is models.brief else _in_sentences
    divided, reading, shown = read(spans, model, untrusted, is_story=is_story)
    asked = [(model, shown)]
    if trusted == NEARLY_BRIEF:
        *_, shown = _in_clauses(spans, models.brief, untrusted, is_story=is_story)
        asked.append((models.brief, shown))
    probable, there = presence(asked)
    kept = [not _covered(span, untrusted) for span in divided]
    return Labelled(
        spans=tuple(divided),
        units=_units(divided, model.labels, reading.marginals, kept),
        presence=probable,
        present=there,
    )


_Read = tuple[Sequence[Passage], StoryReading, StoryReading]


def _in_clauses(
    spans: Sequence[Passage], model: StoryModel, untrusted: Sequence[Offsets], *, is_story: bool
) -> _Read:
    """Return the units, their reading, and the reading that shows what is there: that of every clause."""
    parts = [clauses(span, with_openings=True) if is_story else (span,) for span in spans]
    pieces = [piece for part in parts for piece in part]
    shown = model.read(answer_features(UnitReader(spans[0].doc).own_features(pieces)), is_story=is_story)
    trusted = [not _covered(piece, untrusted) for piece in pieces]
    return *_joined(parts, shown), shown.only(trusted)


def _in_sentences(
    spans: Sequence[Passage], model: StoryModel, untrusted: Sequence[Offsets], *, is_story: bool
) -> _Read:
    """Return the units, their reading, and the reading that shows what is there: that of whole sentences."""
    reader = UnitReader(spans[0].doc)
    own = reader.own_features(spans)
    whole = model.read(answer_features(own), is_story=is_story)
    trusted = [not _covered(span, untrusted) for span in spans]
    return *(_divided(spans, own, whole, model, reader) if is_story else (spans, whole)), whole.only(trusted)


def _joined(
    parts: Sequence[tuple[Passage, ...]], shown: StoryReading
) -> tuple[Sequence[Passage], StoryReading]:
    """Return the units and their reading, with neighbouring clauses of a sentence that do the same job as one.

    What is read of the clause that does it most plainly is read of them all.
    """
    jobs, surely = shown.marginals.argmax(axis=1), shown.marginals.max(axis=1)
    units: list[Passage] = []
    rows: list[tuple[StoryReading, int]] = []
    places = iter(range(len(jobs)))
    for part in parts:
        own = zip(part, places, strict=False)
        for _, alike in groupby(own, key=lambda piece: jobs[piece[1]]):
            group = list(alike)
            units.append(group[0][0].doc[group[0][0].start : group[-1][0].end])
            rows.append((shown, max((place for _, place in group), key=lambda place: surely[place])))
    return units, StoryReading.of(rows)


def _divided(
    spans: Sequence[Passage],
    own: Sequence[OwnFeatures],
    whole: StoryReading,
    model: StoryModel,
    reader: UnitReader,
) -> tuple[Sequence[Passage], StoryReading]:
    """Return the units and their reading, with sentences that do two jobs divided between them."""
    parts = [clauses(span, with_openings=False) for span in spans]
    if all(len(part) == 1 for part in parts):
        return spans, whole
    pieces = iter(reader.own_features([piece for part in parts if len(part) > 1 for piece in part]))
    shown = [
        next(pieces) if len(part) > 1 else known for part, known in zip(parts, own, strict=True) for _ in part
    ]
    fine = model.read(answer_features(shown), is_story=True)
    kept: list[Passage] = []
    rows: list[tuple[StoryReading, int]] = []
    place = 0
    for index, (span, part) in enumerate(zip(spans, parts, strict=True)):
        places = range(place, place + len(part))
        place += len(part)
        if _do_two_jobs(fine.marginals[places.start : places.stop]):
            kept += part
            rows += [(fine, row) for row in places]
        else:
            kept.append(span)
            rows.append((whole, index))
    return kept, StoryReading.of(rows)


def _do_two_jobs(marginals: Floats) -> bool:
    jobs = marginals.argmax(axis=1)
    return len(set(jobs)) > 1 and bool((marginals.max(axis=1) >= _PLAINLY).all())


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
