"""A table is read field by field; what cannot be read leaves a problem and a stand-in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

import pytest

from question_bank.errors import Problem
from question_bank.reader import TableReader


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


@dataclass(frozen=True, slots=True, kw_only=True)
class Dot:
    colour: Colour
    size: float

    def __post_init__(self) -> None:
        if self.size > 9:
            raise ValueError("a dot of at most nine")


Read = Callable[[TableReader], object]


def read(table: dict[str, object], take: Read) -> tuple[object, list[str]]:
    """Return what `take` reads from a table, and the problems it leaves."""
    problems: list[Problem] = []
    value = take(TableReader("dots/a.toml", table, problems))
    return value, [
        f"{problem.key}: expected {problem.expected}, found {problem.found}" for problem in problems
    ]


def a_text(reader: TableReader) -> object:
    return reader.text("it")


def an_optional_text(reader: TableReader) -> object:
    return reader.optional_text("it")


def texts(reader: TableReader) -> object:
    return reader.texts("it")


def two_texts(reader: TableReader) -> object:
    return reader.texts("it", at_least=2)


def a_number(reader: TableReader) -> object:
    return reader.number("it")


def a_number_or_two(reader: TableReader) -> object:
    return reader.number("it", default=2)


def a_whole_number(reader: TableReader) -> object:
    return reader.whole("it")


def a_colour(reader: TableReader) -> object:
    return reader.choice("it", Colour)


def colours(reader: TableReader) -> object:
    return reader.choices("it", Colour)


def sizes(reader: TableReader) -> object:
    return [part.number("size") for part in reader.tables("it")]


def sizes_if_any(reader: TableReader) -> object:
    return [part.number("size") for part in reader.tables("it", at_least=0)]


@pytest.mark.parametrize(
    ("take", "table", "expected"),
    [
        pytest.param(a_text, {"it": "A line."}, "A line.", id="text"),
        pytest.param(a_text, {"it": "\n  A\n  line\t here. "}, "A line here.", id="text broken into lines"),
        pytest.param(a_text, {"it": "One\nhere.\n\nTwo."}, "One here.\n\nTwo.", id="text in paragraphs"),
        pytest.param(a_text, {"it": "One.\n\n\n\nTwo."}, "One.\n\nTwo.", id="paragraphs far apart"),
        pytest.param(a_text, {"it": "One.\n  \nTwo."}, "One.\n\nTwo.", id="paragraphs with blanks between"),
        pytest.param(an_optional_text, {}, None, id="optional text, absent"),
        pytest.param(an_optional_text, {"it": "A."}, "A.", id="optional text, there"),
        pytest.param(texts, {}, (), id="texts, absent"),
        pytest.param(texts, {"it": []}, (), id="texts, none"),
        pytest.param(texts, {"it": ["b", " a\n a "]}, ("b", "a a"), id="texts in their order"),
        pytest.param(two_texts, {"it": ["a", "b"]}, ("a", "b"), id="texts, just enough"),
        pytest.param(a_number, {"it": 3}, 3, id="integer"),
        pytest.param(a_number, {"it": 0.25}, 0.25, id="float"),
        pytest.param(a_number, {"it": 0}, 0, id="nought"),
        pytest.param(a_number_or_two, {}, 2, id="number by default"),
        pytest.param(a_number_or_two, {"it": 0}, 0, id="nought in place of the default"),
        pytest.param(a_whole_number, {"it": 7}, 7, id="whole number"),
        pytest.param(a_colour, {"it": "blue"}, Colour.BLUE, id="choice"),
        pytest.param(colours, {"it": ["blue", "red", "blue"]}, {Colour.RED, Colour.BLUE}, id="choices"),
        pytest.param(colours, {}, frozenset(), id="choices, absent"),
        pytest.param(sizes, {"it": [{"size": 2}, {"size": 1}]}, [2, 1], id="tables in their order"),
        pytest.param(sizes_if_any, {}, [], id="tables, none needed"),
    ],
)
def test_what_is_right_is_read_without_a_problem(
    take: Read, table: dict[str, object], expected: object
) -> None:
    assert read(table, take) == (expected, [])


@pytest.mark.parametrize(
    ("take", "table", "stand_in", "problem"),
    [
        pytest.param(a_text, {}, "", "expected a text, found nothing", id="text, absent"),
        pytest.param(a_text, {"it": " \n "}, "", "expected a text, found  \n ", id="text, blank"),
        pytest.param(a_text, {"it": 3}, "", "expected a text, found 3", id="text, a number"),
        pytest.param(an_optional_text, {"it": ""}, "", "expected a text, found ", id="optional text, empty"),
        pytest.param(texts, {"it": "a"}, (), "expected a list of texts, found a", id="texts, one text"),
        pytest.param(
            texts, {"it": ["a", 3]}, (), "expected a list of texts, found ['a', 3]", id="texts, one a number"
        ),
        pytest.param(
            texts, {"it": ["a", ""]}, (), "expected a list of texts, found ['a', '']", id="texts, one empty"
        ),
        pytest.param(
            two_texts, {"it": ["a"]}, ("a",), "expected at least 2 texts, found 1", id="too few texts"
        ),
        pytest.param(two_texts, {}, (), "expected at least 2 texts, found 0", id="needed texts, absent"),
        pytest.param(a_number, {}, 1, "expected a number, found nothing", id="number, absent"),
        pytest.param(a_number, {"it": "3"}, 1, "expected a number, found 3", id="number, a text"),
        pytest.param(a_number, {"it": True}, 1, "expected a number, found True", id="number, a truth value"),
        pytest.param(a_number, {"it": float("nan")}, 1, "expected a number, found nan", id="number, nan"),
        pytest.param(
            a_number, {"it": float("inf")}, 1, "expected a number, found inf", id="number, infinite"
        ),
        pytest.param(
            a_number_or_two, {"it": "3"}, 1, "expected a number, found 3", id="number with default, a text"
        ),
        pytest.param(
            a_whole_number, {}, 1, "expected a whole number, found nothing", id="whole number, absent"
        ),
        pytest.param(
            a_whole_number, {"it": 1.5}, 1, "expected a whole number, found 1.5", id="whole number, a half"
        ),
        pytest.param(
            a_whole_number,
            {"it": True},
            1,
            "expected a whole number, found True",
            id="whole number, a truth value",
        ),
        pytest.param(
            a_colour, {}, Colour.RED, "expected one of red, blue, found nothing", id="choice, absent"
        ),
        pytest.param(
            a_colour,
            {"it": "Blue"},
            Colour.RED,
            "expected one of red, blue, found Blue",
            id="choice, unknown",
        ),
        pytest.param(
            colours,
            {"it": ["red", "green"]},
            {Colour.RED},
            "expected words of red, blue, found green",
            id="choices, one unknown",
        ),
        pytest.param(sizes, {}, [], "expected a list of tables, found nothing", id="tables, absent"),
        pytest.param(sizes, {"it": []}, [], "expected at least 1 tables, found 0", id="tables, none"),
        pytest.param(
            sizes, {"it": {"size": 1}}, [], "expected a list of tables, found {'size': 1}", id="tables, one"
        ),
    ],
)
def test_what_is_wrong_leaves_a_problem_and_a_stand_in(
    take: Read, table: dict[str, object], stand_in: object, problem: str
) -> None:
    assert read(table, take) == (stand_in, [f"it: {problem}"])


def test_a_problem_names_the_file() -> None:
    problems: list[Problem] = []
    TableReader("dots/a.toml", {}, problems).text("it")
    assert [problem.file for problem in problems] == ["dots/a.toml"]


def test_what_was_found_is_shown_in_short() -> None:
    _, (problem,) = read({"it": ["x" * 100, 3]}, texts)
    assert problem == "it: expected a list of texts, found ['" + "x" * 58 + "…"


def test_every_unknown_word_of_a_list_is_a_problem() -> None:
    _, problems = read({"it": ["green", "red", "pink"]}, colours)
    assert [problem.rsplit(maxsplit=1)[-1] for problem in problems] == ["green", "pink"]


def test_a_problem_in_a_table_of_a_list_says_which() -> None:
    _, problems = read({"it": [{"size": 1}, {"size": "big"}]}, sizes)
    assert problems == ["it[1].size: expected a number, found big"]


def test_a_problem_deep_down_is_named_from_the_top() -> None:
    table: dict[str, object] = {"box": {"dots": [{"size": 1}, {"inner": {}}]}}
    _, problems = read(table, lambda reader: reader.table("box").tables("dots")[1].table("inner").text("it"))
    assert problems == ["box.dots[1].inner.it: expected a text, found nothing"]


@pytest.mark.parametrize(
    ("table", "found"),
    [
        pytest.param({}, "nothing", id="absent"),
        pytest.param({"box": 3}, "3", id="a number"),
        pytest.param({"box": [{}]}, "[{}]", id="a list"),
    ],
)
def test_a_missing_table_is_read_on_as_an_empty_one(table: dict[str, object], found: str) -> None:
    value, problems = read(table, lambda reader: reader.table("box").optional_text("it"))
    assert (value, problems) == (None, [f"box: expected a table, found {found}"])


def a_dot(reader: TableReader) -> object:
    return reader.build(Dot, colour=reader.choice("colour", Colour), size=reader.number("size", default=1))


def test_a_value_is_made_of_what_was_read() -> None:
    assert read({"colour": "blue", "size": 4}, a_dot) == (Dot(colour=Colour.BLUE, size=4), [])


def test_a_key_that_nobody_reads_is_a_problem() -> None:
    _, problems = read({"colour": "red", "colur": "blue", "note": 3}, a_dot)
    assert sorted(problems) == [
        "colur: expected no such key, found blue",
        "note: expected no such key, found 3",
    ]


def test_an_optional_key_that_is_absent_does_not_count_as_unknown() -> None:
    assert read({"colour": "red"}, a_dot)[1] == []


def test_an_invariant_that_is_broken_is_a_problem_of_the_whole_table() -> None:
    assert read({"colour": "red", "size": 10}, a_dot) == (
        None,
        ["(whole table): expected a dot of at most nine, found otherwise"],
    )
