"""The cell of a trade-off's table that has no figure: whose, and on which side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from scoring.reading import Reading
from scoring.report import Option, Tradeoff

Side = Literal["gain", "price"]
_MOST_WORDS: Final = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """An option and the side of it that no figure stands for."""

    option: Option
    side: Side


def missing_cell(tradeoffs: Sequence[Tradeoff]) -> Cell | None:
    """Return the first cell without a figure; the price comes first where neither side has one.

    The price is asked of what was chosen, for it was paid, and the gain of what was not,
    for it was given up; of the first option where no choice is told.
    """
    for passage in tradeoffs:
        if passage.quantified == "both" or not passage.options:
            continue
        chosen = passage.chosen or 0
        if passage.costs:
            left = next((place for place in range(len(passage.options)) if place != passage.chosen), chosen)
            return Cell(option=passage.options[left], side="gain")
        return Cell(option=passage.options[chosen], side="price")
    return None


def name(option: Option, reading: Reading) -> str:
    """Return the first words of an option, as submitted."""
    kept = reading.submitted.said((option.start, option.end)).split()
    return " ".join(kept[:_MOST_WORDS]) + (" …" if len(kept) > _MOST_WORDS else "")
