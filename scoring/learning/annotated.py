"""Answers annotated with their quantities, trade-offs and sums: reading them.

`scoring/corpus/quantities/README.md` describes the files. What is read has the types of
the report, so that an annotation and a finding compare field by field.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from scoring.errors import CasesError
from scoring.learning.dataset import CORPUS
from scoring.report import Figure, Offsets, Option, Tradeoff

QUANTITIES: Final = CORPUS / "quantities"
_OF_BARE_NUMBERS: Final = "bare_"


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A passage whose stated numbers should fit together; `right` tells whether they do."""

    start: int
    end: int
    right: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnotatedAnswer:
    """One annotated answer; its `batch` is its file, written by one writer."""

    id: str
    batch: str
    question: str
    domain: str
    text: str
    figures: tuple[Figure, ...]
    tradeoffs: tuple[Tradeoff, ...]
    claims: tuple[Claim, ...]

    @property
    def is_of_bare_numbers(self) -> bool:
        """Tell whether the answer was written so that many of its numbers stand without unit."""
        return self.batch.startswith(_OF_BARE_NUMBERS)


def read_annotated(folder: Path = QUANTITIES) -> list[AnnotatedAnswer]:
    """Read every batch, in the order of file names; raise `CasesError` naming what is wrong."""
    answers = [answer for path in sorted(folder.glob("*.jsonl")) for answer in read_batch(path)]
    if not answers:
        raise CasesError(f"no annotated answers in {folder}; expected files named *.jsonl")
    return answers


def read_batch(path: Path) -> Iterator[AnnotatedAnswer]:
    """Yield the answers of one file; raise `CasesError` naming the line that cannot be read."""
    for number, line in enumerate(path.read_text(encoding="utf-8").rstrip("\n").split("\n"), 1):
        try:
            yield _answer(path.stem, json.loads(line))
        except (KeyError, TypeError, ValueError) as error:
            raise CasesError(
                f"{path.name}, line {number}: {error!r}; see scoring/corpus/quantities/README.md"
            ) from error


def matched(gold: Sequence[Figure], found: Sequence[Figure]) -> dict[int, int]:
    """Return, for each annotated figure that was found, the one that overlaps it, each once."""
    matches: dict[int, int] = {}
    for place, figure in enumerate(gold):
        for other, candidate in enumerate(found):
            overlap = candidate.start < figure.end and figure.start < candidate.end
            if overlap and other not in matches.values():
                matches[place] = other
                break
    return matches


def _answer(batch: str, row: dict[str, Any]) -> AnnotatedAnswer:
    text = str(row["text"])
    return AnnotatedAnswer(
        id=str(row["id"]),
        batch=batch,
        question=str(row["question"]),
        domain=str(row["domain"]),
        text=text,
        figures=tuple(_figure(text, entry) for entry in row["figures"]),
        tradeoffs=tuple(_tradeoff(text, entry) for entry in row["tradeoffs"]),
        claims=tuple(_claim(text, entry) for entry in row["arithmetic"]),
    )


def _figure(text: str, entry: dict[str, Any]) -> Figure:
    start, end = _nth(text, entry["text"], entry.get("at", 0))
    return Figure(
        start=start,
        end=end,
        text=entry["text"],
        kind=entry["kind"],
        value=entry["value"],
        unit=entry["unit"],
        role=entry["role"],
        direction=entry["direction"],
        measure=_nearest(text, entry["measure"], start),
        pair=entry["pair"],
    )


def _tradeoff(text: str, entry: dict[str, Any]) -> Tradeoff:
    start, end = _nth(text, entry["passage"])
    return Tradeoff(
        start=start,
        end=end,
        options=tuple(_option(text, words, start, end) for words in entry["options"]),
        chosen=entry["chosen"],
        gains=tuple(entry["gains"]),
        costs=tuple(entry["costs"]),
        constraint=_nearest(text, entry["constraint"], start),
        reason=_nearest(text, entry["reason"], start),
        quantified=entry["quantified"],
    )


def _option(text: str, words: str, start: int, end: int) -> Option:
    """Return the option where the passage names it, or where it is named nearest to the passage."""
    inside = text.find(words, start, end)
    place = (inside, inside + len(words)) if inside >= 0 else _nearest(text, words, start)
    if place is None:
        raise ValueError("an option has words")
    return Option(start=place[0], end=place[1], text=words)


def _claim(text: str, entry: dict[str, Any]) -> Claim:
    start, end = _nth(text, entry["text"])
    return Claim(start=start, end=end, right=bool(entry["right"]))


def _nth(text: str, words: str, place: int = 0) -> Offsets:
    """Return where words occur for the n-th time, counting from 0."""
    start = -1
    for _ in range(place + 1):
        start = text.index(words, start + 1)
    return start, start + len(words)


def _nearest(text: str, words: str | None, position: int) -> Offsets | None:
    """Return the occurrence of words that begins nearest to a position; None for no words."""
    if not words:
        return None
    after, before = text.find(words, position), text.rfind(words, 0, position + len(words))
    places = [start for start in (before, after) if start >= 0]
    if not places:
        raise ValueError(f"{words!r} is not in the text")
    start = min(places, key=lambda found: abs(found - position))
    return start, start + len(words)
