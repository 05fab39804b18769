"""Labelled answers: read from lines, joined to texts, cut by their parts."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from scoring.errors import CasesError
from scoring.learning.dataset import LabelledAnswer, join_sentences, read_corpus

SENTENCES = [("The lift stuck.", "S"), ("I rang the caretaker.", "A"), ("We were out by ten.", "R")]


def a_row(**changes: object) -> dict[str, Any]:
    row: dict[str, Any] = {
        "id": "z-001", "question": "What happened?", "domain": "building", "register": "typed",
        "response_type": "story", "quality": 3,
        "sentences": [{"text": text, "label": label} for text, label in SENTENCES],
    }  # fmt: skip
    return row | changes


def written(folder: Path, *rows: object, name: str = "z.jsonl") -> Path:
    (folder / name).write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return folder


def one(folder: Path, **changes: object) -> LabelledAnswer:
    (answer,) = read_corpus(written(folder, a_row(**changes)))
    return answer


@pytest.mark.parametrize(
    ("sentences", "register", "text", "spans"),
    [
        pytest.param([], "typed", "", (), id="none"),
        pytest.param(["One."], "typed", "One.", ((0, 4),), id="one"),
        pytest.param(["One.", "Two."], "typed", "One. Two.", ((0, 4), (5, 9)), id="prose"),
        pytest.param(["One", "Two"], "notes", "One\nTwo", ((0, 3), (4, 7)), id="notes"),
        pytest.param(["né 🎉", "x"], "typed", "né 🎉 x", ((0, 4), (5, 6)), id="code points"),
    ],
)
def test_sentences_are_joined_and_their_places_kept(
    sentences: list[str],
    register: str,
    text: str,
    spans: tuple[tuple[int, int], ...],
) -> None:
    assert join_sentences(sentences, notes=register == "notes") == (text, spans)


def test_an_answer_is_read_with_its_labels_and_places(tmp_path: Path) -> None:
    answer = one(tmp_path)
    assert (answer.id, answer.batch, answer.quality, answer.labels) == ("z-001", "z", 3, ("S", "A", "R"))
    assert [answer.text[start:end] for start, end in answer.spans] == [text for text, _ in SENTENCES]


def test_notes_stand_on_lines_of_their_own(tmp_path: Path) -> None:
    assert one(tmp_path, register="notes").text.count("\n") == 2


def test_batches_come_in_the_order_of_their_names(tmp_path: Path) -> None:
    written(tmp_path, a_row(id="b"), name="b.jsonl")
    written(tmp_path, a_row(id="a1"), a_row(id="a2"), name="a.jsonl")
    assert [answer.id for answer in read_corpus(tmp_path)] == ["a1", "a2", "b"]


def test_other_files_are_passed_over(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("words", encoding="utf-8")
    assert one(tmp_path).id == "z-001"


def test_a_folder_without_answers_is_told(tmp_path: Path) -> None:
    with pytest.raises(CasesError, match="no labelled answers"):
        read_corpus(tmp_path)


@pytest.mark.parametrize(
    "row",
    [
        pytest.param([], id="a list"),
        pytest.param({}, id="an empty object"),
        pytest.param(a_row(sentences=[]), id="no sentences"),
        pytest.param(a_row(sentences="words"), id="sentences as text"),
        pytest.param(a_row(sentences=[{"text": "x", "label": "X"}]), id="unknown label"),
        pytest.param(a_row(sentences=[{"label": "S"}]), id="no text"),
        pytest.param(a_row(quality="good"), id="quality in words"),
        pytest.param({key: value for key, value in a_row().items() if key != "domain"}, id="a key left out"),
    ],
)
def test_a_line_that_cannot_be_read_is_named(tmp_path: Path, row: object) -> None:
    with pytest.raises(CasesError, match=r"z\.jsonl, line 2: "):
        read_corpus(written(tmp_path, a_row(), row))
