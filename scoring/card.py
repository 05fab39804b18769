"""The model card: what was measured of the shipped model, on which cases."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from scoring.errors import ModelError
from scoring.evaluation.result import Bin, Example, Figure, Findings
from scoring.learning.artifact import SHIPPED

_FILE: Final = "card.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """The findings by the name of their cases, and the digest of the model that they are of."""

    model: str
    sections: Mapping[str, Findings]


def load_card(folder: Path = SHIPPED) -> Card | None:
    """Return the card of the shipped model, or None where nothing was measured yet."""
    path = folder / _FILE
    if not path.exists():
        return None
    try:
        row = json.loads(path.read_text(encoding="utf-8"))
        sections = {name: _findings(section) for name, section in row["sections"].items()}
        return Card(model=row["model"], sections=sections)
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise ModelError(
            f"{path} cannot be read ({error}); write it anew with: lodestar evaluate --card"
        ) from error


def save_card(model: str, found: Mapping[str, Findings], folder: Path = SHIPPED) -> None:
    """Write findings to the card; those on other cases stay while they are of the same model.

    A card that cannot be read is written anew.
    """
    try:
        before = load_card(folder)
    except ModelError:
        before = None
    kept = before.sections if before is not None and before.model == model else {}
    sections = {name: _row(findings) for name, findings in {**kept, **found}.items()}
    content = json.dumps({"model": model, "sections": sections}, indent=1, ensure_ascii=False)
    (folder / _FILE).write_text(content + "\n", encoding="utf-8")


def _row(findings: Findings) -> dict[str, object]:
    return {
        "figures": [asdict(figure.rounded()) for figure in findings.figures],
        "bins": [asdict(entry.rounded()) for entry in findings.bins],
        "examples": [asdict(example) for example in findings.examples],
    }


def _findings(row: Mapping[str, Any]) -> Findings:
    return Findings(
        figures=tuple(Figure(**figure) for figure in row["figures"]),
        bins=tuple(Bin(**entry) for entry in row["bins"]),
        examples=tuple(
            Example(**{**example, "quotes": tuple(example["quotes"])}) for example in row["examples"]
        ),
    )
