"""The corpus: every line valid, no answer twice, no habit of one writer, nothing taken from real answers."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import Any, Final

import pytest

from scoring.learning.dataset import CORPUS, LABELS, RESPONSE_TYPES, LabelledAnswer, read_corpus
from scoring.learning.story import BRIEF

REAL: Final = Path(__file__).parents[2].parent / "shared" / "real-answers"
LINES: Final = [
    (path.name, number, line)
    for path in sorted(CORPUS.glob("*.jsonl"))
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n")[:-1], 1)
]
KEYS: Final = {"id", "question", "domain", "register", "response_type", "quality", "sentences"}
REGISTERS: Final = {"spoken", "typed", "notes", "nonnative"}
SHINGLE: Final = 5
MOST_ALIKE: Final = 0.3
OPENING: Final = 3
MOST_OPENINGS: Final = 0.01  # of all answers
WORDS_OF_A_COPY: Final = 8


@pytest.fixture(scope="module")
def answers() -> list[LabelledAnswer]:
    return read_corpus()


def words(text: str) -> list[str]:
    return re.findall(r"[a-z0-9']+", text.lower().replace("’", "'"))


def sentences(answer: LabelledAnswer) -> list[str]:
    return [answer.text[start:end] for start, end in answer.spans]


@pytest.mark.parametrize("name", sorted({name for name, _, _ in LINES}))
def test_every_line_of_a_batch_is_valid(name: str) -> None:
    faults = {number: _faults(line) for file, number, line in LINES if file == name}
    assert {number: found for number, found in faults.items() if found} == {}


def _faults(line: str) -> list[str]:
    try:
        row: dict[str, Any] = json.loads(line)
    except ValueError as error:
        return [f"not JSON: {error}"]
    if set(row) != KEYS:
        return [f"keys: {sorted(set(row) ^ KEYS)}"]
    texts = [row[key] for key in ("id", "question", "domain")]
    texts += [sentence["text"] for sentence in row["sentences"]]
    valid = {
        "texts": all(isinstance(text, str) and text.strip() == text != "" for text in texts),
        "one line for each sentence": not any("\n" in text for text in texts),
        "register": row["register"] in REGISTERS,
        "response_type": row["response_type"] in RESPONSE_TYPES,
        "quality": row["quality"] in range(1, 6),
        "labels": all(set(sentence) == {"text", "label"} for sentence in row["sentences"])
        and {sentence["label"] for sentence in row["sentences"]} <= set(LABELS),
        "a story has an action or a result, or breaks off": row["response_type"] != "story"
        or bool({"A", "R"} & {sentence["label"] for sentence in row["sentences"]})
        or len(row["sentences"]) <= BRIEF,
    }
    return [name for name, holds in valid.items() if not holds]


def test_every_line_is_read(answers: list[LabelledAnswer]) -> None:
    assert len(answers) == len(LINES)


def test_no_id_is_given_twice(answers: list[LabelledAnswer]) -> None:
    assert [name for name, count in Counter(answer.id for answer in answers).items() if count > 1] == []


def test_no_answer_stands_there_twice(answers: list[LabelledAnswer]) -> None:
    texts = Counter(" ".join(words(answer.text)) for answer in answers)
    assert [text for text, count in texts.items() if count > 1] == []


def test_no_two_answers_are_nearly_the_same(answers: list[LabelledAnswer]) -> None:
    held = {answer.id: _shingles(words(answer.text)) for answer in answers}
    holders: dict[tuple[str, ...], list[str]] = {}
    for name, shingles in held.items():
        for shingle in shingles:
            holders.setdefault(shingle, []).append(name)
    shared = Counter(pair for names in holders.values() for pair in combinations(names, 2))
    alike = {
        pair: count / min(len(held[name]) for name in pair)
        for pair, count in shared.items()
        if count / min(len(held[name]) for name in pair) >= MOST_ALIKE
    }
    assert alike == {}


def _shingles(said: list[str]) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(said[start : start + SHINGLE]) for start in range(len(said) - SHINGLE + 1))


def test_answers_open_in_many_ways(answers: list[LabelledAnswer]) -> None:
    openings = Counter(" ".join(words(answer.text)[:OPENING]) for answer in answers)
    most = MOST_OPENINGS * len(answers)
    assert {opening: count for opening, count in openings.items() if count > most} == {}


def test_every_label_and_kind_of_answer_occurs(answers: list[LabelledAnswer]) -> None:
    assert {label for answer in answers for label in answer.labels} == set(LABELS)
    assert {answer.response_type for answer in answers} == set(RESPONSE_TYPES)


@pytest.mark.skipif(not REAL.is_dir(), reason="the real answers are not beside this repository")
def test_no_sentence_is_taken_from_a_real_answer(answers: list[LabelledAnswer]) -> None:
    real = " | ".join(" ".join(words(text)) for text in _real_texts())
    assert real
    taken = [
        answer.id
        for answer in answers
        for said in map(words, sentences(answer))
        if len(said) >= WORDS_OF_A_COPY and " ".join(said) in real
    ]
    assert taken == []


def _real_texts() -> Iterator[str]:
    for path in sorted(REAL.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").split("\n"):
            if line.strip():
                yield from _texts(json.loads(line))


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        if "sections" in value:
            yield " ".join(section["text"] for section in value["sections"])
        for entry in value.values():
            yield from _texts(entry)
    elif isinstance(value, list):
        for entry in value:
            yield from _texts(entry)
