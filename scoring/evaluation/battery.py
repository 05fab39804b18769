"""The batteries that ship: our own texts, each line a case whose right answer is known."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from scoring.errors import CasesError

FOLDER: Final = Path(__file__).parent / "batteries"
_LEAD: Final = 5
_QUOTED: Final = 140
_PAID_FOR: Final = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class GamingItem:
    """A text that tries to earn what it does not say, or a harmless one that looks like it.

    `guard` must be raised; `at_most` bounds the overall level, and None asks that the text
    be taken for no answer at all. A harmless text has neither.
    """

    id: str
    group: str
    question: str
    text: str
    guard: str | None
    at_most: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two answers that say the same and differ in one thing that must not count."""

    id: str
    group: str
    question: str
    one: str
    other: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """A reader's levels of a corpus answer, the overall one under ``overall``; None abstains."""

    id: str
    reader: str
    levels: dict[str, int | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class ShortItem:
    """An answer of one to three sentences as a reader sees it.

    `kind` is the kind of answer, `parts` the labels of what a story has, and `quality` goes
    from 1 (a bare claim) to 5 (every part that matters, with a reason or a figure).
    """

    id: str
    group: str
    question: str
    kind: str
    parts: str
    quality: int
    text: str


def read_gaming(path: Path = FOLDER / "gaming.jsonl") -> list[GamingItem]:
    """Read the texts that try to game the scoring."""
    return [
        GamingItem(
            id=row["id"],
            group=row["group"],
            question=row["question"],
            text=row["text"],
            guard=row["expect"]["guard"],
            at_most=row["expect"]["overall_at_most"],
        )
        for row in _rows(path)
    ]


def read_pairs(path: Path = FOLDER / "invariance.jsonl") -> list[Pair]:
    """Read the pairs whose two sides must be marked alike."""
    return [
        Pair(id=row["id"], group=row["group"], question=row["question"], one=row["a"], other=row["b"])
        for row in _rows(path)
    ]


def read_short(path: Path = FOLDER / "short.jsonl") -> list[ShortItem]:
    """Read the short answers."""
    return [ShortItem(**row) for row in _rows(path)]


def read_marks(path: Path = FOLDER / "levels.jsonl") -> list[Marks]:
    """Read the levels that readers gave."""
    return [
        Marks(id=row["id"], reader=row["reader"], levels={**row["levels"], "overall": row["overall"]})
        for row in _rows(path)
    ]


def seen_tradeoffs(marks: Sequence[Marks]) -> dict[str, bool]:
    """Return, by the answer's id, whether the first reader saw a trade-off; marks that leave it open are left out."""
    levels = {mark.id: mark.levels["tradeoff"] for mark in marks if mark.reader == "first"}
    return {
        identifier: level is not None
        for identifier, level in levels.items()
        if level is None or level >= _PAID_FOR
    }


def quote(text: str, *, near: int = 0) -> str:
    """Return some words of a text, from a little before a position on, cut between words."""
    before, words = text[:near].split()[-_LEAD:], text[near:].split()
    start = " ".join(before)
    if near and not text[near - 1].isspace() and words:
        start, words = start + words[0], words[1:]
    taken = [start] if start else []
    while words and len(" ".join(taken)) < _QUOTED:
        taken.append(words.pop(0))
    opening = "… " if len(text[:near].split()) > len(before) else ""
    return opening + " ".join(taken) + (" …" if words else "")


def first_difference(one: str, other: str) -> int:
    """Return the position where two texts part."""
    return next(
        (place for place, (left, right) in enumerate(zip(one, other, strict=False)) if left != right),
        min(len(one), len(other)),
    )


def grouped(groups: Sequence[str], values: Sequence[float]) -> dict[str, list[float]]:
    """Return the values of each group, all of them first."""
    found: dict[str, list[float]] = {"all": list(values)}
    for group, value in zip(groups, values, strict=True):
        found.setdefault(group, []).append(value)
    return found


def _rows(path: Path) -> list[dict[str, Any]]:
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
        return [json.loads(line) for line in lines if line.strip()]
    except (OSError, ValueError) as error:
        raise CasesError(f"the battery {path} cannot be read: {error}") from error
