"""Models that have not seen the writer they are measured on."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final, TypeVar

Model = TypeVar("Model")
_PARTS: Final = 8


def in_parts(batches: Iterable[str], count: int) -> list[frozenset[str]]:
    """Return the batches in at most so many parts, every so-manieth in one, in the order of their names."""
    names = sorted(set(batches))
    return [frozenset(names[part::count]) for part in range(min(count, len(names)))]


def without_its_part(batches: Iterable[str], train: Callable[[frozenset[str]], Model]) -> dict[str, Model]:
    """Return, for each batch, a model that has not seen it: a batch has one writer.

    Every eighth batch is left out together, so that at most eight models are trained however many writers there
    are; `train` is told which batches to leave out.
    """
    models = {}
    for held in in_parts(batches, _PARTS):
        models.update(dict.fromkeys(sorted(held), train(held)))
    return models
