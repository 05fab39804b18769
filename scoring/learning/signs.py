"""What a model over named features trains on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from scoring.learning.features import UnitFeatures


@dataclass(frozen=True, slots=True, kw_only=True)
class Signs:
    """What a model trains on: the features of each sample and its class; `weight` is their weight in fitting."""

    features: tuple[UnitFeatures, ...]
    classes: tuple[str, ...]
    weight: float = 1.0

    @classmethod
    def named(cls, names: Sequence[tuple[str, ...]], classes: Sequence[str], *, weight: float = 1.0) -> Signs:
        """Return the samples of a model that takes names alone."""
        features = tuple(UnitFeatures.named(own) for own in names)
        return cls(features=features, classes=tuple(classes), weight=weight)
