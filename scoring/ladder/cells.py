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
    """The side of an option that no figure stands for; the option is None where none is named."""

    option: Option | None
    side: Side


def missing_cell(tradeoffs: Sequence[Tradeoff]) -> Cell | None:
    """Return the first cell without a figure; the price comes first where neither side has one.

    The price is asked of what was chosen, for it was paid, and the gain of what was not,
    for it was given up; of the first option where no choice is told.
    """
    for passage in tradeoffs:
        if passage.quantified != "both":
            left = passage.chosen or 0
            if passage.costs:
                left = next((place for place in range(len(passage.options)) if place != passage.chosen), left)
            option = passage.options[left] if passage.options else None
            return Cell(option=option, side="gain" if passage.costs else "price")
    return None


def whose(cell: Cell, reading: Reading) -> str:
    """Return the first words of a cell's option, as submitted, in quotation marks; what it is where its name is not sure."""
    return name(cell.option, reading) or ("what you chose" if cell.side == "price" else "what you gave up")


def name(option: Option | None, reading: Reading) -> str | None:
    """Return the first words of an option, as submitted, in quotation marks; None where it is not sure that they name it."""
    if option is None or (option.start, option.end) not in reading.sure_options:
        return None
    kept = reading.submitted.said((option.start, option.end)).split()
    return f"“{' '.join(kept[:_MOST_WORDS])}{' …' if len(kept) > _MOST_WORDS else ''}”"
