"""What is wrong is said in full, and an unknown id says where to look."""

from __future__ import annotations

import pytest

from question_bank.errors import BankError, Problem, UnknownEntry


def a_problem(*, file: str = "packs/first.toml", key: str = "title") -> Problem:
    return Problem(file=file, key=key, expected="a text", found="3")


def test_a_problem_says_where_what_was_expected_and_what_stood_there() -> None:
    assert str(a_problem()) == "packs/first.toml: title: expected a text, found 3"


def test_a_bank_error_carries_its_problems_by_file_and_then_by_key() -> None:
    later, second, first = a_problem(file="skills/a.toml"), a_problem(key="title"), a_problem(key="purpose")
    assert BankError([later, second, first]).problems == (first, second, later)


def test_a_bank_error_says_how_many_problems_there_are_and_shows_each_on_a_line() -> None:
    error = BankError([a_problem(key="title"), a_problem(key="purpose")])
    assert str(error).splitlines() == [
        "the question bank has 2 problem(s):",
        "  packs/first.toml: purpose: expected a text, found 3",
        "  packs/first.toml: title: expected a text, found 3",
    ]


def test_a_bank_error_leaves_the_list_it_was_given_as_it_was() -> None:
    problems = [a_problem(key="title"), a_problem(key="purpose")]
    BankError(problems)
    assert [problem.key for problem in problems] == ["title", "purpose"]


@pytest.mark.parametrize(
    ("kind", "entries"),
    [
        pytest.param("question", "questions", id="question"),
        pytest.param("competency", "competencies", id="competency"),
        pytest.param("skill", "skills", id="skill"),
        pytest.param("rubric", "rubrics", id="rubric"),
        pytest.param("exercise", "exercises", id="exercise"),
        pytest.param("pack", "packs", id="pack"),
    ],
)
def test_an_unknown_id_names_the_command_that_lists_the_known_ones(kind: str, entries: str) -> None:
    assert (
        str(UnknownEntry(kind, "nope")) == f"no {kind} has the id 'nope'; see: lodestar bank list {entries}"
    )


def test_an_unknown_entry_keeps_what_was_asked_for() -> None:
    error = UnknownEntry("pack", "nope")
    assert (error.kind, error.entry_id) == ("pack", "nope")
