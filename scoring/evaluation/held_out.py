"""Models that have not seen the answers they are measured on: each batch of the corpus is held out.

Whole batches are held out because a batch has one writer and one field of occupations; several
at once, so that a corpus of many batches is measured in minutes.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from scoring.learning.artifact import TrainedModels, load
from scoring.learning.held_out import in_parts
from scoring.learning.samples import Prepared
from scoring.learning.story import StoryModel, StoryModels
from scoring.learning.story_training import (
    Told,
    brief,
    calibrate,
    calibrated_like,
    fit_story,
    longer,
    read_by,
)
from scoring.learning.theme_training import read_theme_marks, train_themes
from scoring.learning.train import train_response

Tell = Callable[[str], None]
Part = frozenset[str]
_PARTS: Final = 7  # so that the two batches without stories are not held out together


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Fold:
    """A batch, and models that were trained without it and the others of its part of the corpus."""

    batch: str
    held: tuple[Prepared, ...]
    models: TrainedModels


def hold_out(prepared: Sequence[Prepared], *, tell: Tell) -> list[Fold]:
    """Deal the batches into parts, train on all but one part, for each; `tell` is told how far it is.

    Calibration is fitted on answers held out too: that of every second part on the
    readings of the others, so that no answer calibrates its own reading.
    """
    batches = sorted({entry.answer.batch for entry in prepared})
    parts = in_parts(batches, _PARTS)
    tell("training without each part, on brief stories …")
    briefs = _unseen(brief(prepared), parts)
    tell("training without each part, on longer stories …")
    longers = _unseen(longer(prepared), parts)
    marks = read_theme_marks()
    annotated = load().models  # those of figures and trade-offs are trained on answers of no batch
    models = {
        part: replace(
            annotated,
            story=StoryModels(brief=briefs[part], longer=longers[part]),
            response=train_response(others),
            themes=train_themes(others, marks),
        )
        for part in parts
        for others in [[entry for entry in prepared if entry.answer.batch not in part]]
    }
    return [
        Fold(
            batch=batch,
            held=tuple(entry for entry in prepared if entry.answer.batch == batch),
            models=models[parts[place % _PARTS]],
        )
        for place, batch in enumerate(batches)
    ]


def _unseen(told: Sequence[Told], parts: Sequence[Part]) -> dict[Part, StoryModel]:
    """Return, for each part, a model that was fitted without it and calibrated on others."""
    fitted = {part: fit_story([entry for entry in told if entry[0] not in part]) for part in parts}
    halves = (parts[::2], parts[1::2])
    models = {}
    for half, others in (halves, halves[::-1]):
        held = [
            entry
            for part in others
            for entry in read_by(fitted[part], [entry for entry in told if entry[0] in part])
        ]
        like = calibrate(fitted[half[0]], held)
        models.update({part: calibrated_like(fitted[part], like) for part in half})
    return models
