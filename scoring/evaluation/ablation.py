"""What each family of features is worth: how well labels are found when it is left out of training."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

import numpy as np

from scoring.evaluation.agreement import Counts, confusion, f1_each
from scoring.evaluation.cases import PARTS
from scoring.evaluation.held_out import Tell
from scoring.evaluation.intervals import Indexes
from scoring.evaluation.measures import Labelled, as_result
from scoring.evaluation.result import Figure
from scoring.learning.features import UnitFeatures
from scoring.learning.samples import Prepared, stories
from scoring.learning.story import BRIEF, StoryModel
from scoring.learning.story_training import fit_story, longer

_FOLDS: Final = 4
_FAMILIES: Final[dict[str, tuple[str, ...]]] = {
    "words": ("lemma", "pair"),
    "how it begins and ends": ("first", "opening", "last"),
    "word classes": ("tag", "tags"),
    "tense": ("tense", "other_tense", "aux"),
    "who acts": ("subject", "other_subject"),
    "other grammar": ("root", "grammar", "child", "complement"),
    "turns of phrase": ("cue",),
    "length": ("length",),
    "neighbours": ("prev", "next"),
    "position": ("position", "position_from_start", "position_from_end", "position_total"),
}
LOST: Final = "points of macro-F1 lost without"
_ORDER: Final = "the order of parts"
_VECTOR: Final = "the pipeline's vectors"

Keep = Callable[[UnitFeatures], UnitFeatures]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class _Read:
    """A held-out story as one way of training reads it: its labels in place, and unit by unit."""

    gold: tuple[str, ...]
    in_place: list[str]
    alone: list[str]


def ablate(prepared: Sequence[Prepared], *, tell: Tell) -> list[Figure]:
    """Return macro-F1 over the parts of held-out longer stories with everything, then what each family adds to it.

    Batches are dealt into a few folds, so that many trainings fit into minutes, and models
    are not calibrated; the figures compare with each other, not with other measures.
    """
    chosen = [entry for entry in stories(prepared) if entry.sentences > BRIEF]
    tell("training with every family of features …")
    read = _read(chosen, lambda unit: unit)
    whole = _tables([(entry.gold, entry.in_place) for entry in read])
    without_it = {_ORDER: _tables([(entry.gold, entry.alone) for entry in read])}
    for name, keep in _ways():
        tell(f"training without {name} …")
        without_it[name] = _tables([(entry.gold, entry.in_place) for entry in _read(chosen, keep)])
    lost = [_lost(name, whole, tables) for name, tables in without_it.items()]
    return [
        Figure.of("label macro-F1 with every family", partial(_macro, whole), len(whole)),
        *sorted(lost, key=lambda figure: -figure.value),
    ]


def without(families: Sequence[str]) -> Keep:
    """Return what drops the names of some families from a unit's features."""

    def keep(unit: UnitFeatures) -> UnitFeatures:
        kept = tuple(name for name in unit.names if name.partition("=")[0] not in families)
        return replace(unit, names=kept)

    return keep


def _ways() -> Iterator[tuple[str, Keep]]:
    yield from ((name, without(families)) for name, families in _FAMILIES.items())
    yield _VECTOR, lambda unit: replace(unit, vector=np.zeros(1, dtype=np.float32))


def _read(chosen: Sequence[Prepared], keep: Keep) -> list[_Read]:
    batches = sorted({entry.answer.batch for entry in chosen})
    kept = [_reduced(entry, keep) for entry in chosen]
    read = []
    for fold in range(_FOLDS):
        out = batches[fold::_FOLDS]
        held = [entry for entry in kept if entry.answer.batch in out]
        if held:
            model = fit_story(longer(entry for entry in kept if entry.answer.batch not in out))
            read += [_of_story(model, entry) for entry in held]
    return read


def _reduced(entry: Prepared, keep: Keep) -> Prepared:
    samples = tuple(
        replace(sample, features=[keep(unit) for unit in sample.features])
        for sample in entry.samples
        if sample.weights.units
    )
    return replace(entry, samples=samples)


def _of_story(model: StoryModel, entry: Prepared) -> _Read:
    reading = model.read(entry.samples[0].features, is_story=True)
    return _Read(
        gold=entry.answer.labels,
        in_place=[model.labels[best] for best in reading.marginals.argmax(axis=1)],
        alone=[model.labels[best] for best in (reading.alone * model.prior).argmax(axis=1)],
    )


def _tables(answers: Sequence[Labelled]) -> Counts:
    return np.array(
        [
            confusion([as_result(label) for label in gold], [as_result(label) for label in found], PARTS)
            for gold, found in answers
        ]
    )


def _macro(tables: Counts, chosen: Indexes) -> float:
    return float(f1_each(tables[chosen].sum(axis=0)).mean())


def _lost(name: str, whole: Counts, tables: Counts) -> Figure:
    """Return the points of 100 that are lost without a family, over the same answers on both sides."""
    return Figure.of(
        LOST, lambda chosen: 100 * (_macro(whole, chosen) - _macro(tables, chosen)), len(whole), group=name
    )
