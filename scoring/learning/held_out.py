"""Models that have not seen the writer they are measured on."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final, TypeVar

Model = TypeVar("Model")
_PARTS: Final = 8


def without_its_part(batches: Iterable[str], train: Callable[[frozenset[str]], Model]) -> dict[str, Model]:
    """Return, for each batch, a model that has not seen it: a batch has one writer.

    Every eighth batch is left out together, so that eight models are trained however many writers there are;
    `train` is told which batches to leave out.
    """
    names = sorted(set(batches))
    models = {}
    for part in range(min(_PARTS, len(names))):
        held = frozenset(names[part::_PARTS])
        models.update(dict.fromkeys(sorted(held), train(held)))
    return models
