"""The labelled answers: reading them, and joining their sentences into a text.

A line of a corpus file is one answer: ``id, question, domain, register, response_type,
quality, sentences``, where each sentence has a text and a label (see the annotation guide
in `scoring/corpus/README.md`).
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from scoring.errors import CasesError

CORPUS: Final = Path(__file__).parent.parent / "corpus"
_COMMON: Final = 2
LABELS: Final = ("S", "T", "A", "R", "L", "O")
RESPONSE_TYPES: Final = ("story", "exemplar", "hypothetical", "opinion", "self_description", "unusable")


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelledAnswer:
    """One corpus answer. `spans` are the code points of each sentence within `text`."""

    id: str
    batch: str
    question: str
    domain: str
    register: str
    response_type: str
    quality: int
    text: str
    spans: tuple[tuple[int, int], ...]
    labels: tuple[str, ...]


def join_sentences(sentences: list[str], *, notes: bool) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Join sentences by a blank, or by a line break for notes; return the text and their spans."""
    gap = "\n" if notes else " "
    spans = []
    start = 0
    for sentence in sentences:
        spans.append((start, start + len(sentence)))
        start += len(sentence) + len(gap)
    return gap.join(sentences), tuple(spans)


def read_corpus(folder: Path = CORPUS) -> list[LabelledAnswer]:
    """Read every batch in the folder, in the order of file names; raise `CasesError` if none is there."""
    answers = [answer for path in sorted(folder.glob("*.jsonl")) for answer in _read_batch(path)]
    if not answers:
        raise CasesError(f"no labelled answers in {folder}; expected files named *.jsonl")
    return answers


def _read_batch(path: Path) -> Iterator[LabelledAnswer]:
    for number, line in enumerate(path.read_text(encoding="utf-8").rstrip("\n").split("\n"), 1):
        try:
            yield _answer(path.stem, json.loads(line))
        except (KeyError, TypeError, ValueError) as error:
            raise CasesError(
                f"{path.name}, line {number}: {error!r}; see scoring/corpus/README.md"
            ) from error


def _answer(batch: str, row: dict[str, object]) -> LabelledAnswer:
    sentences = row["sentences"]
    if not isinstance(sentences, list) or not sentences:
        raise ValueError("an answer has sentences")
    labels = tuple(sentence["label"] for sentence in sentences)
    if not set(labels) <= set(LABELS):
        raise ValueError(f"labels are {LABELS}")
    text, spans = join_sentences(
        [sentence["text"] for sentence in sentences], notes=row["register"] == "notes"
    )
    return LabelledAnswer(
        id=str(row["id"]),
        batch=batch,
        question=str(row["question"]),
        domain=str(row["domain"]),
        register=str(row["register"]),
        response_type=str(row["response_type"]),
        quality=int(str(row["quality"])),
        text=text,
        spans=spans,
        labels=labels,
    )


def common_words(answers: Iterable[LabelledAnswer]) -> list[str]:
    """Return the words, with the signs that stand at them, that several answers use, in order."""
    counts = Counter(word for answer in answers for word in set(answer.text.split()))
    return sorted(word for word, count in counts.items() if count >= _COMMON)
