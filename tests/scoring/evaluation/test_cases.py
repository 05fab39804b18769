"""Files of cases: the keys of a line say what it can measure; a line that cannot be read is named."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from scoring.errors import CasesError
from scoring.evaluation.cases import Case, KindCase, PairCase, RatedCase, SectionedCase, read_cases

SECTIONS = [
    {"label": "S", "text": "It rained."},
    {"label": "A", "text": "I ran."},
    {"label": "S", "text": "Still."},
]


def written(folder: Path, *lines: object) -> Path:
    path = folder / "cases.jsonl"
    path.write_text("\n".join(json.dumps(line, ensure_ascii=False) for line in lines), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("line", "case"),
    [
        pytest.param(
            {"id": 1, "question": "Q?", "weak": "w", "strong": "s"},
            PairCase(id="1", question="Q?", weak="w", strong="s"),
            id="a pair",
        ),
        pytest.param(
            {"id": "r", "question": "Q?", "answer": "a", "rating": 4},
            RatedCase(id="r", question="Q?", answer="a", rating=4.0),
            id="a rated answer",
        ),
        pytest.param(
            {"id": "r", "answer": "a", "rating": "3-4"},
            RatedCase(id="r", question="", answer="a", rating=3.5),
            id="a rating between two",
        ),
        pytest.param(
            {"id": "k", "question": "Q?", "answer": "a", "kind": "opinion"},
            KindCase(id="k", question="Q?", answer="a", kind="opinion"),
            id="a kind of answer",
        ),
        pytest.param(
            {"id": "s", "question": "Q?", "style": "notes", "origin": "human", "sections": SECTIONS[:1]},
            SectionedCase(
                id="s", question="Q?", group="human notes", notes=True, sections=(("S", "It rained."),)
            ),
            id="sections",
        ),
        pytest.param(
            {"id": "s", "sections": SECTIONS[:1]},
            SectionedCase(
                id="s", question="", group="any prose", notes=False, sections=(("S", "It rained."),)
            ),
            id="sections alone",
        ),
    ],
)
def test_a_line_is_read_by_its_keys(tmp_path: Path, line: object, case: Case) -> None:
    assert read_cases(written(tmp_path, line)) == [case]


def sectioned(folder: Path, **changes: object) -> SectionedCase:
    (case,) = read_cases(written(folder, {"id": "s", "sections": SECTIONS} | changes))
    assert isinstance(case, SectionedCase)
    return case


@pytest.mark.parametrize(
    ("style", "without", "text"),
    [
        pytest.param("prose", None, "It rained. I ran. Still.", id="whole"),
        pytest.param("notes", None, "It rained.\nI ran.\nStill.", id="notes"),
        pytest.param("prose", "S", "I ran.", id="every section of a label left out"),
        pytest.param("prose", "R", "It rained. I ran. Still.", id="a label it does not have"),
    ],
)
def test_sections_are_joined_and_can_be_left_out(
    tmp_path: Path, style: str, without: str | None, text: str
) -> None:
    assert sectioned(tmp_path, style=style).text(without=without)[0] == text


def test_sections_know_their_place(tmp_path: Path) -> None:
    text, places = sectioned(tmp_path).text()
    assert [(text[start:end], label) for start, end, label in places] == [
        ("It rained.", "S"), ("I ran.", "A"), ("Still.", "S"),
    ]  # fmt: skip


def test_an_answer_has_the_labels_of_its_sections(tmp_path: Path) -> None:
    assert sectioned(tmp_path).labels == {"S", "A"}


def test_lines_are_read_in_order_and_blank_ones_passed_over(tmp_path: Path) -> None:
    path = written(tmp_path, *({"id": place, "answer": "a", "kind": "story"} for place in range(3)))
    path.write_text(path.read_text().replace("\n", "\n\n \n") + "\n", encoding="utf-8")
    assert [case.id for case in read_cases(path)] == ["0", "1", "2"]


def test_a_line_separator_within_a_text_ends_no_line(tmp_path: Path) -> None:
    line = {"id": "k", "answer": "one\u2028two\x85three", "kind": "story"}
    assert read_cases(written(tmp_path, line)) == [
        KindCase(id="k", question="", answer="one\u2028two\x85three", kind="story")
    ]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param([], id="a list"),
        pytest.param("words", id="a text"),
        pytest.param({}, id="an empty object"),
        pytest.param({"id": 1}, id="an id alone"),
        pytest.param({"id": 1, "strong": "s"}, id="half a pair"),
        pytest.param({"id": 1, "answer": "a", "rating": "good"}, id="a rating in words"),
        pytest.param({"id": 1, "sections": [{"text": "x"}]}, id="a section without a label"),
        pytest.param({"id": 1, "sections": ["x"]}, id="a section as text"),
    ],
)
def test_a_line_that_cannot_be_read_is_named(tmp_path: Path, line: object) -> None:
    good = {"id": 1, "answer": "a", "kind": "story"}
    with pytest.raises(CasesError, match=r"cases\.jsonl, line 2: not a case"):
        read_cases(written(tmp_path, good, line))


@pytest.mark.parametrize(
    ("content", "told"),
    [
        pytest.param(b"", "holds no cases", id="empty"),
        pytest.param(b"\n \n", "holds no cases", id="blank"),
        pytest.param(b"\xff", "cannot read", id="not UTF-8"),
        pytest.param(b"{", "line 1: not a case", id="half an object"),
    ],
)
def test_a_file_that_cannot_be_read_is_told(tmp_path: Path, content: bytes, told: str) -> None:
    path = tmp_path / "cases.jsonl"
    path.write_bytes(content)
    with pytest.raises(CasesError, match=told):
        read_cases(path)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(CasesError, match="cannot read"):
        read_cases(tmp_path / "nowhere.jsonl")
