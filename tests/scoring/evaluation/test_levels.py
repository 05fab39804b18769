"""Levels are compared where both sides give one, and abstentions are counted on each side."""

from __future__ import annotations

from scoring.evaluation.battery import Marks
from scoring.evaluation.levels import furthest, levels, levels_of
from tests.scoring.evaluation.conftest import Told


def mark(identifier: str, level: int | None, reader: str = "first") -> Marks:
    return Marks(id=identifier, reader=reader, levels={"task": level, "overall": 3})


def test_the_engine_and_the_second_reader_are_held_against_the_first() -> None:
    marks = [mark("a", 3), mark("b", 4), mark("c", None), mark("d", 5), mark("a", 2, "second")]
    given = {name: {"task": level, "overall": 3} for name, level in
             (("a", 3), ("b", 5), ("c", 1), ("d", None))}  # fmt: skip
    found = {(figure.measure, figure.group): figure for figure in levels(marks, given)}
    assert found["level: exact", "task"].value == 0.5
    assert found["level: within one", "task"].value == 1.0
    assert found["level: weighted kappa", "task"].cases == 2
    assert found["level: withheld", "task"].value == 0.25
    assert found["level: where a reader gives none", "task"].value == 0.25
    assert found["level: exact", "overall"].value == 1.0
    assert found["second reader's level: exact", "task"].cases == 1


def test_marks_of_other_answers_are_passed_over() -> None:
    assert levels([mark("a", 3)], {}) == []


def test_a_reports_levels_have_the_shape_of_marks(told: Told) -> None:
    report = told(levels=(4, None), overall=(70, 4))
    assert levels_of(report) == {"c0": 4, "c1": None, "overall": 4}


def test_answers_marked_far_from_the_reader_are_quoted_furthest_first() -> None:
    marks = [mark(name, 3) for name in "abcd"]
    given = {name: {"overall": level} for name, level in (("a", 5), ("b", 4), ("c", None), ("d", 1))}
    given["e"] = {"overall": 1}
    found = furthest(marks, given, {"a": "I ran.", "d": "I hid."})
    assert [(example.told, example.quotes) for example in found] == [
        ("level 5 where the reader gives 3", ("I ran.",)),
        ("level 1 where the reader gives 3", ("I hid.",)),
    ]
