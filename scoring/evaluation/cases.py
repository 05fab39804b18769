"""Files of cases: JSON Lines whose keys say what each line can measure.

``sections``         an answer cut into labelled parts: labels, and missing parts by deletion
``weak``/``strong``  two answers to one question: the strong one must score above the weak
``rating``           an answer with a person's rating: rank order
``kind``             an answer with its kind: whether it is read as a story
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from scoring.errors import CasesError
from scoring.learning.dataset import join_sentences

PARTS: Final = ("S", "T", "A", "R")


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionedCase:
    """An answer in sections, as the author headed them; `group` tells kinds of text apart."""

    id: str
    question: str
    group: str
    notes: bool
    sections: tuple[tuple[str, str], ...]

    def text(self, *, without: str | None = None) -> tuple[str, tuple[tuple[int, int, str], ...]]:
        """Return the text and the offsets of its sections, with one label's sections left out."""
        kept = [(label, text) for label, text in self.sections if label != without]
        joined, spans = join_sentences([text for _, text in kept], notes=self.notes)
        return joined, tuple((*span, label) for span, (label, _) in zip(spans, kept, strict=True))

    @property
    def labels(self) -> frozenset[str]:
        """Return the labels that the answer has."""
        return frozenset(label for label, _ in self.sections)


@dataclass(frozen=True, slots=True, kw_only=True)
class PairCase:
    """A weak and a strong answer to one question."""

    id: str
    question: str
    weak: str
    strong: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RatedCase:
    """An answer that a person rated; cases of one question are ranked against each other."""

    id: str
    question: str
    answer: str
    rating: float


@dataclass(frozen=True, slots=True, kw_only=True)
class KindCase:
    """An answer with the kind of answer that a person sees in it."""

    id: str
    question: str
    answer: str
    kind: str


Case = SectionedCase | PairCase | RatedCase | KindCase


def read_cases(path: Path) -> list[Case]:
    """Read a file of cases; raise `CasesError` naming the line that cannot be read."""
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise CasesError(f"cannot read {path}: {error}") from error
    cases = list(_cases(path, lines))
    if not cases:
        raise CasesError(f"{path} holds no cases")
    return cases


def _cases(path: Path, lines: list[str]) -> Iterator[Case]:
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            yield _case(json.loads(line))
        except (KeyError, TypeError, ValueError) as error:
            reason = f"the key {error} is missing" if isinstance(error, KeyError) else repr(error)
            raise CasesError(
                f"{path.name}, line {number}: not a case ({reason}); see lodestar evaluate --help"
            ) from error


def _case(row: dict[str, Any]) -> Case:
    identifier, question = str(row["id"]), str(row.get("question", ""))
    if "sections" in row:
        sections = tuple((part["label"], part["text"]) for part in row["sections"])
        return SectionedCase(
            id=identifier,
            question=question,
            group=f"{row.get('origin', 'any')} {row.get('style', 'prose')}",
            notes=row.get("style") == "notes",
            sections=sections,
        )
    if "strong" in row:
        return PairCase(id=identifier, question=question, weak=row["weak"], strong=row["strong"])
    if "rating" in row:
        return RatedCase(
            id=identifier, question=question, answer=row["answer"], rating=_rating(str(row["rating"]))
        )
    return KindCase(id=identifier, question=question, answer=row["answer"], kind=row["kind"])


def _rating(written: str) -> float:
    """Return a rating; one written as a range counts as its middle."""
    ends = [float(end) for end in written.split("-")]
    return sum(ends) / len(ends)
