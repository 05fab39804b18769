"""The model card's figures: what was measured of the shipped model, on which cases."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from scoring.errors import ModelError
from scoring.learning.artifact import SHIPPED

_FILE: Final = "card.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """One figure: what was measured, on which cases and which group of them, over how many."""

    cases: str
    measure: str
    group: str
    value: float
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """The figures, and the digest of the model that they were measured with."""

    model: str
    figures: tuple[Measured, ...]


def load_card(folder: Path = SHIPPED) -> Card | None:
    """Return the card of the shipped model, or None where nothing was measured yet."""
    path = folder / _FILE
    if not path.exists():
        return None
    try:
        row = json.loads(path.read_text(encoding="utf-8"))
        return Card(model=row["model"], figures=tuple(Measured(**figure) for figure in row["figures"]))
    except (KeyError, TypeError, ValueError) as error:
        raise ModelError(
            f"{path} cannot be read ({error}); write it anew with: lodestar evaluate --card"
        ) from error


def save_card(model: str, figures: tuple[Measured, ...], folder: Path = SHIPPED) -> None:
    """Write figures to the card; those of other cases stay while they are of the same model."""
    before = load_card(folder)
    renewed = {figure.cases for figure in figures}
    kept = () if before is None or before.model != model else before.figures
    kept = tuple(figure for figure in kept if figure.cases not in renewed)
    row = {"model": model, "figures": [asdict(figure) for figure in (*kept, *figures)]}
    (folder / _FILE).write_text(json.dumps(row, indent=1) + "\n", encoding="utf-8")
