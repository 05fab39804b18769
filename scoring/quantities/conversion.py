"""Arithmetic of units, by pint, over the units of the table and no others.

Pint takes a while to import and most answers compare like with like, so that it is
imported when two different units first meet.
"""

from __future__ import annotations

import importlib
from functools import cache, lru_cache
from typing import Any, Final

from scoring.quantities.patterns import DURATIONS, TABLE

_PER: Final = "per "


@lru_cache(maxsize=1 << 10)
def converted(value: float, unit: str | None, *, to: str | None) -> float | None:
    """Return a value in another unit; None where the two do not measure the same kind of thing."""
    if unit == to:
        return value
    source, target = _named(unit), _named(to)
    if source is None or target is None:
        return None
    registry = _registry()
    quantity = registry.Quantity(value, source)
    return float(quantity.to(target).magnitude) if quantity.is_compatible_with(target) else None


def _named(unit: str | None) -> str | None:
    """Return a unit in pint's notation, that of a rate as one over its period; None for no unit of the table."""
    if unit in _names():
        return unit
    if unit is None or not unit.startswith(_PER):
        return None
    time = unit_of_time(unit.removeprefix(_PER))
    return None if time is None else f"1 / {time}"


@lru_cache(maxsize=1 << 10)
def unit_of_time(word: str) -> str | None:
    """Return the unit of the table that a word of time stands for; None for other words."""
    return next((name for name, words in DURATIONS.items() if words.fullmatch(word)), None)


@cache
def _names() -> frozenset[str]:
    return frozenset(unit["id"] for unit in TABLE["unit"])


@cache
def _registry() -> Any:
    pint = importlib.import_module("pint")
    registry = pint.UnitRegistry(None)
    registry.load_definitions([f"{unit['id']} = {unit['is']}" for unit in TABLE["unit"]])
    return registry
