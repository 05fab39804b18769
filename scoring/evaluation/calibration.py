"""Whether a probability means what it says: of claims made with 0.8, eight in ten should be true."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np

from scoring.evaluation.cases import PARTS
from scoring.evaluation.held_out import Fold
from scoring.evaluation.result import Bin, Figure, Findings
from scoring.learning.linear import Floats
from scoring.learning.samples import stories

BINS: Final = 10
_UNITS: Final = "a sentence's part"
_PRESENCE: Final = "a part is there"


def expected_error(bins: Sequence[Bin]) -> float:
    """Return the expected calibration error: ``sum(n_b * |p_b - s_b|) / sum(n_b)`` over bins.

    After M. P. Naeini, G. Cooper and M. Hauskrecht, "Obtaining well calibrated
    probabilities using Bayesian binning" (2015).
    """
    total = sum(entry.cases for entry in bins)
    return sum(entry.cases * abs(entry.probability - entry.share) for entry in bins) / max(total, 1)


def reliability(measure: str, probabilities: Floats, truths: Floats) -> tuple[Bin, ...]:
    """Return the claims in bins of equal width by their probability; empty bins are left out."""
    places = np.minimum((probabilities * BINS).astype(int), BINS - 1)
    return tuple(
        Bin(
            measure=measure,
            probability=float(probabilities[inside].mean()),
            share=float(truths[inside].mean()),
            cases=int(inside.sum()),
        )
        for inside in (places == place for place in range(BINS))
        if inside.any()
    )


def unit_calibration(folds: Sequence[Fold]) -> Findings:
    """Calibration of the most probable label of each sentence of a story."""
    probabilities, truths = [], []
    for fold in folds:
        for entry in stories(fold.held):
            model = fold.models.story.of(entry.sentences)
            marginals = model.read(entry.samples[0].features, is_story=True).marginals
            probabilities += list(marginals.max(axis=1))
            found = [model.labels[best] for best in marginals.argmax(axis=1)]
            truths += [one == other for one, other in zip(found, entry.answer.labels, strict=True)]
    return _findings(_UNITS, probabilities, truths)


def presence_calibration(folds: Sequence[Fold]) -> Findings:
    """Calibration of the probability that S, T, A or R is there, over stories and copies that lack one."""
    probabilities, truths = [], []
    for fold in folds:
        held = [(entry, sample) for entry in stories(fold.held) for sample in entry.samples]
        for entry, sample in held:
            model = fold.models.story.of(entry.sentences)
            claimed = model.presences(model.read(sample.features, is_story=True))
            probabilities += [claimed[part] for part in PARTS]
            truths += [part in sample.labels for part in PARTS]
    return _findings(_PRESENCE, probabilities, truths)


def _findings(measure: str, probabilities: Sequence[float], truths: Sequence[bool]) -> Findings:
    bins = reliability(measure, np.array(probabilities), np.array(truths, dtype=np.float64))
    error = Figure(
        measure="expected calibration error", group=measure, value=expected_error(bins), cases=len(truths)
    )
    return Findings(figures=(error,), bins=bins)
