"""The batteries that ship: every line can be used, and expects only what a report can say."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any, Final

import pytest

import scoring.evaluation
from question_bank.bank import Bank
from scoring.engine import Engine
from scoring.evaluation.battery import read_short
from scoring.evaluation.cases import PARTS
from scoring.learning.dataset import RESPONSE_TYPES, read_corpus
from tests.scoring.contract import GUARDS

FOLDER: Final = Path(str(scoring.evaluation.__file__)).parent / "batteries"
LEVELS: Final = {None, 1, 2, 3, 4, 5}


def rows(name: str) -> list[dict[str, Any]]:
    lines = (FOLDER / f"{name}.jsonl").read_text(encoding="utf-8").split("\n")
    return [json.loads(line) for line in lines if line.strip()]


@pytest.mark.parametrize(
    ("name", "key"),
    [
        pytest.param("gaming", ("id",), id="gaming"),
        pytest.param("invariance", ("id",), id="invariance"),
        pytest.param("levels", ("id", "reader"), id="levels, by reader"),
        pytest.param("short", ("id",), id="short answers"),
    ],
)
def test_no_line_stands_there_twice(name: str, key: tuple[str, ...]) -> None:
    counts = Counter(tuple(row[part] for part in key) for row in rows(name))
    assert [found for found, count in counts.items() if count > 1] == []


def test_an_attempt_at_gaming_expects_a_guard_of_the_contract_and_bounds_the_level() -> None:
    for row in rows("gaming"):
        assert list(row) == ["id", "group", "question", "text", "expect"], row["id"]
        assert set(row["expect"]) <= {"guard", "overall_at_most"}, row["id"]
        assert row["expect"]["guard"] in {None, *GUARDS}, row["id"]
        assert row["expect"]["overall_at_most"] in LEVELS, row["id"]
        assert row["question"].strip(), row["id"]


def test_the_two_sides_of_an_invariance_differ() -> None:
    for row in rows("invariance"):
        assert list(row) == ["id", "group", "question", "a", "b"], row["id"]
        assert row["a"] != row["b"], row["id"]


def test_a_short_answer_has_parts_only_where_it_tells_an_event() -> None:
    for item in read_short():
        assert item.kind in RESPONSE_TYPES, item.id
        assert set(item.parts) <= set(PARTS if item.kind == "story" else ()), item.id
        assert item.quality in LEVELS - {None}, item.id


def test_readers_gave_levels_to_answers_of_the_corpus_by_criteria_of_the_rubric(bank: Bank) -> None:
    known = {answer.id for answer in read_corpus()}
    criteria = [criterion.id for criterion in bank.rubric("star-core").criteria]
    for row in rows("levels"):
        assert row["id"] in known
        assert list(row["levels"]) == criteria, row["id"]
        assert {*row["levels"].values(), row["overall"]} <= LEVELS, row["id"]


GAMING: Final = rows("gaming")


@pytest.fixture(scope="module")
def engine(bank: Bank) -> Engine:
    return Engine.load(bank=bank)


@pytest.mark.parametrize(
    "row",
    [pytest.param(row, id=row["id"]) for row in GAMING],
)
def test_gaming_is_guarded_and_a_harmless_answer_is_not(engine: Engine, row: dict[str, Any]) -> None:
    report = engine.score(row["text"], question=row["question"])
    codes = {guard.code for guard in report.guards}
    usable = report.response_type.label != "unusable"
    most = row["expect"]["overall_at_most"]
    if row["group"] == "harmless":
        assert usable
        assert codes <= {"too_short"}
        return
    assert row["expect"]["guard"] in codes
    assert not usable if most is None else (report.overall.level or 1) <= most
