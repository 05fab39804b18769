"""Passages with a sum that comes out, one that does not, or numbers that need not fit: reading them.

`scoring/corpus/sums/README.md` describes the files.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal, get_args

from scoring.errors import CasesError
from scoring.learning.dataset import CORPUS
from scoring.report import Offsets

SUMS: Final = CORPUS / "sums"
# what the engine's own tests say must not be questioned: it teaches, and measures nothing
OF_TESTS: Final = "sums/tests"
Kind = Literal["right", "wrong", "none"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldSum:
    """A passage whose numbers fit together ("right"), do not ("wrong") or need not ("none").

    Where it is known, `stated` is the figure that should follow from those of `terms`; `should`
    says what it ought to be. The `batch` is the file, written by one writer, in its folder.
    """

    id: str
    batch: str
    kind: Kind
    text: str
    stated: Offsets | None
    terms: tuple[Offsets, ...]
    should: str


def read_sums(folder: Path = SUMS) -> list[ToldSum]:
    """Read every batch, in the order of file names; raise `CasesError` naming what is wrong."""
    passages = [passage for path in sorted(folder.glob("*.jsonl")) for passage in _batch(path)]
    if not passages:
        raise CasesError(f"no passages with sums in {folder}; expected files named *.jsonl")
    return passages


def _batch(path: Path) -> Iterator[ToldSum]:
    for number, line in enumerate(path.read_text(encoding="utf-8").rstrip("\n").split("\n"), 1):
        try:
            yield _passage(f"{path.parent.name}/{path.stem}", json.loads(line))
        except (KeyError, TypeError, ValueError) as error:
            raise CasesError(
                f"{path.name}, line {number}: {error!r}; see scoring/corpus/sums/README.md"
            ) from error


def _passage(batch: str, row: dict[str, Any]) -> ToldSum:
    text, kind = str(row["text"]), row["kind"]
    if kind not in get_args(Kind):
        raise ValueError(f"kind {kind!r} is none of {', '.join(get_args(Kind))}")
    return ToldSum(
        id=str(row["id"]),
        batch=batch,
        kind=kind,
        text=text,
        stated=None if row["stated"] is None else _place(text, row["stated"]),
        terms=tuple(_place(text, words) for words in row["from"] or ()),
        should=str(row["should"] or ""),
    )


def _place(text: str, words: str) -> Offsets:
    """Return where words stand in a text; raise ValueError where they do not."""
    start = text.index(words)
    return start, start + len(words)
