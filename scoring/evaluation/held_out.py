"""Models that have not seen the answers they are measured on: each batch of the corpus in turn.

Whole batches are held out because a batch has one writer and one field of occupations.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from scoring.learning.artifact import TrainedModels, load
from scoring.learning.story import StoryModel
from scoring.learning.train import HeldOut, Prepared, calibrate, calibrated_like, fit_story, train_response

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
    fitted: dict[str, StoryModel] = {}
    for batch in batches:
        tell(f"training without batch {batch} …")
        fitted[batch] = fit_story([entry for entry in stories(prepared) if entry.answer.batch != batch])
    tell("calibrating …")
    halves = (batches[::2], batches[1::2])
    folds = []
    for half, others in (halves, halves[::-1]):
        like = calibrate(fitted[half[0]], _read(prepared, others, fitted))
        for batch in half:
            story = calibrated_like(fitted[batch], like)
            folds.append(_fold(prepared, batch, story))
    return sorted(folds, key=lambda fold: fold.batch)


def stories(prepared: Sequence[Prepared]) -> list[Prepared]:
    """Return the answers that are stories."""
    return [entry for entry in prepared if entry.answer.response_type == "story"]


def _read(
    prepared: Sequence[Prepared], batches: Sequence[str], fitted: Mapping[str, StoryModel]
) -> list[HeldOut]:
    return [
        HeldOut(batch=entry.answer.batch, model=fitted[entry.answer.batch], sample=sample)
        for entry in stories(prepared)
        if entry.answer.batch in batches
        for sample in entry.samples
    ]


def _fold(prepared: Sequence[Prepared], batch: str, story: StoryModel) -> Fold:
    rest = [entry for entry in prepared if entry.answer.batch != batch]
    held = tuple(entry for entry in prepared if entry.answer.batch == batch)
    annotated = (
        load().models
    )  # those of figures and trade-offs trained on other answers, none of which is in a batch
    models = replace(annotated, story=story, response=train_response(rest))
    return Fold(batch=batch, held=held, models=models)
