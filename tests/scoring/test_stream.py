"""JSON Lines in, JSON Lines out, in their order; one bad line never stops the stream."""

from __future__ import annotations

import json
from typing import Any

import pytest

from scoring.engine import Engine
from scoring.stream import score_lines
from tests.builders import STORY


def answered(engine: Engine, *lines: bytes) -> list[dict[str, Any]]:
    return [json.loads(line) for _, line in score_lines(engine, lines)]


def row(**values: object) -> bytes:
    return json.dumps(values).encode()


BAD_LINES = [
    pytest.param(b"{", "not_json", id="half an object"),
    pytest.param(b"story", "not_json", id="plain words"),
    pytest.param(b'["text"]', "not_json", id="a list"),
    pytest.param(b'"text"', "not_json", id="a text"),
    pytest.param(b"null", "not_json", id="null"),
    pytest.param(b"[" * 100_000, "not_json", id="nested without end"),
    pytest.param(b'{"text": "caf\xe9"}', "not_utf8", id="Latin-1"),
    pytest.param(b"\x00\x01\x02", "not_json", id="bytes"),
    pytest.param(row(), "no_text", id="no text"),
    pytest.param(row(text=None), "no_text", id="null as text"),
    pytest.param(row(text=7), "no_text", id="a number as text"),
    pytest.param(row(text=["I did."]), "no_text", id="a list as text"),
    pytest.param(row(text="I did.", question=7), "bad_question", id="a number as question"),
    pytest.param(row(text="I did.", rubric=["star-core"]), "bad_rubric", id="a list as rubric"),
    pytest.param(row(text="I did.", rubric="nope"), "unknown_rubric", id="unknown rubric"),
    pytest.param(row(text="I did.", rubric="case-core"), "rubric_mismatch", id="rubric of cases"),
    pytest.param(row(text="I \ud800 did."), "not_utf8", id="half a character"),
    pytest.param(row(text="I did.", question="\ud800"), "not_utf8", id="half a character in the question"),
    pytest.param(row(text="I did.", id="\ud800"), "not_utf8", id="half a character in the id"),
    pytest.param(b'{"id": NaN, "text": "I did."}', "bad_id", id="no number as id"),
    pytest.param(row(text="I did.", id={"a": 1}), "bad_id", id="an object as id"),
    pytest.param(row(text="I did.", id=True), "bad_id", id="true as id"),
    pytest.param(row(text="I did.", id=False), "bad_id", id="false as id"),
    pytest.param(row(text="word " * 20_001), "too_long", id="too many words"),
]


@pytest.mark.parametrize(("line", "code"), BAD_LINES)
def test_a_bad_line_is_answered_with_a_code_and_the_next_one_with_its_report(
    engine: Engine, line: bytes, code: str
) -> None:
    first, second = answered(engine, line + b"\n", row(id="next", text="I mended it.") + b"\n")
    assert list(first) == ["id", "error"]
    assert list(first["error"]) == ["code", "message", "line"]
    assert first["error"]["code"] == code
    assert first["error"]["message"]
    assert list(second) == ["id", "report"]
    assert second["id"] == "next"


@pytest.mark.parametrize("line", [pytest.param(param.values[0], id=param.id) for param in BAD_LINES])
def test_an_answer_is_one_line_of_json_that_utf8_can_hold(engine: Engine, line: bytes) -> None:
    (flag, written), *others = score_lines(engine, [line])
    assert others == []
    assert not flag
    assert len(written.encode().split(b"\n")) == 1


def test_no_lines_give_no_answers(engine: Engine) -> None:
    assert answered(engine) == []


def test_blank_lines_are_passed_over(engine: Engine) -> None:
    assert [entry["id"] for entry in answered(engine, b"\n", b" \t\r\n", row(id=1, text=""), b"")] == [1]


def test_answers_come_in_the_order_of_the_lines(engine: Engine) -> None:
    lines = [row(id=place, text=STORY) if place % 3 else b"{" for place in range(12)]
    assert [entry["id"] for entry in answered(engine, *lines)] == [
        place if place % 3 else None for place in range(12)
    ]


def test_each_line_is_answered_before_the_next_one_is_read(engine: Engine) -> None:
    read: list[int] = []

    def lines() -> Any:
        for place in range(3):
            read.append(place)
            yield row(id=place, text="I did it.")

    stream = score_lines(engine, lines())
    next(stream)
    assert read == [0]


@pytest.mark.parametrize(
    "name",
    [
        pytest.param("a-1", id="text"),
        pytest.param(7, id="number"),
        pytest.param("", id="empty"),
        pytest.param("über\u2028é\n", id="line breaks and accents"),
        pytest.param(None, id="null"),
    ],
)
def test_a_report_has_the_id_of_its_line(engine: Engine, name: object) -> None:
    assert [entry["id"] for entry in answered(engine, row(id=name, text="I did."))] == [name]


def test_an_error_has_the_id_of_its_line(engine: Engine) -> None:
    assert answered(engine, row(id="x", text=3))[0]["id"] == "x"


def test_an_error_has_the_number_of_its_line_with_blank_lines_counted(engine: Engine) -> None:
    lines = (b"{\n", b"\n", row(text="I did.") + b"\n", b" \t\r\n", row(id=True, text="I did.") + b"\n")
    errors = [entry["error"] for entry in answered(engine, *lines) if "error" in entry]
    assert [(error["code"], error["line"]) for error in errors] == [("not_json", 1), ("bad_id", 5)]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        pytest.param(row(), "the object has no text", id="left out"),
        pytest.param(row(text=None), "the object has no text", id="null"),
        pytest.param(row(text=5), "text must be a string", id="a number"),
        pytest.param(row(text=False), "text must be a string", id="false"),
        pytest.param(row(text=["I did."]), "text must be a string", id="a list"),
    ],
)
def test_a_missing_text_is_told_apart_from_one_that_is_no_string(
    engine: Engine, line: bytes, told: str
) -> None:
    assert answered(engine, line)[0]["error"]["message"] == told


def test_a_line_of_its_own_is_the_report_of_the_engine(engine: Engine) -> None:
    given = {"question": "ml-tradeoff-01", "rubric": "process-core"}
    (entry,) = answered(engine, row(id=1, text=STORY, **given))
    assert entry["report"] == engine.score(STORY, **given).to_dict()


@pytest.mark.parametrize("key", ["question", "rubric"])
def test_null_is_the_same_as_left_out(engine: Engine, key: str) -> None:
    assert answered(engine, row(text=STORY, **{key: None})) == answered(engine, row(text=STORY))


def test_unknown_keys_are_passed_over(engine: Engine) -> None:
    assert answered(engine, row(text=STORY, extra=[1])) == answered(engine, row(text=STORY))


def test_a_byte_order_mark_is_passed_over(engine: Engine) -> None:
    assert "report" in answered(engine, b"\xef\xbb\xbf" + row(text="I did."))[0]


def test_the_flag_says_whether_a_line_is_a_report(engine: Engine) -> None:
    assert [flag for flag, _ in score_lines(engine, [row(text=""), b"{"])] == [True, False]
