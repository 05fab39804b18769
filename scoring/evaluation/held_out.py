"""Models that have not seen the answers they are measured on: each batch of the corpus in turn.

Whole batches are held out because a batch has one writer and one field of occupations.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from scoring.learning.artifact import TrainedModels, load
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
from scoring.learning.train import train_response

Tell = Callable[[str], None]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Fold:
    """A batch, and models that were trained on all others."""

    batch: str
    held: tuple[Prepared, ...]
    models: TrainedModels


def hold_out(prepared: Sequence[Prepared], *, tell: Tell) -> list[Fold]:
    """Train on all batches but one, for each batch; `tell` is told how far it is.

    Calibration is fitted on answers held out too: that of every second batch on the
    readings of the others, so that no answer calibrates its own reading.
    """
    batches = sorted({entry.answer.batch for entry in prepared})
    tell("training without each batch, on brief stories …")
    briefs = _unseen(brief(prepared), batches)
    tell("training without each batch, on longer stories …")
    longers = _unseen(longer(prepared), batches)
    return [
        _fold(prepared, batch, StoryModels(brief=briefs[batch], longer=longers[batch])) for batch in batches
    ]


def _unseen(told: Sequence[Told], batches: Sequence[str]) -> dict[str, StoryModel]:
    """Return, for each batch, a model that was fitted without it and calibrated on others."""
    fitted = {batch: fit_story([entry for entry in told if entry[0] != batch]) for batch in batches}
    halves = (batches[::2], batches[1::2])
    models = {}
    for half, others in (halves, halves[::-1]):
        held = [
            entry
            for batch in others
            for entry in read_by(fitted[batch], [entry for entry in told if entry[0] == batch])
        ]
        like = calibrate(fitted[half[0]], held)
        models.update({batch: calibrated_like(fitted[batch], like) for batch in half})
    return models


def _fold(prepared: Sequence[Prepared], batch: str, story: StoryModels) -> Fold:
    rest = [entry for entry in prepared if entry.answer.batch != batch]
    held = tuple(entry for entry in prepared if entry.answer.batch == batch)
    annotated = (
        load().models
    )  # those of figures and trade-offs trained on other answers, none of which is in a batch
    models = replace(annotated, story=story, response=train_response(rest))
    return Fold(batch=batch, held=held, models=models)
