"""Levels over several attempts."""

from __future__ import annotations

import pytest

from interview.reading.progress import level_change, progress
from interview.reading.yardstick import Yardstick
from question_bank.bank import Bank
from question_bank.schema import Question
from tests.builders import a_report


def test_no_attempts_have_no_progress() -> None:
    assert progress([]) == ()


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [(None, 3, None), (3, None, None), (3, 3, None), (2, 4, "+2"), (4, 3, "\N{MINUS SIGN}1")],
)
def test_a_change_of_level_has_its_sign(before: int | None, after: int | None, words: str | None) -> None:
    assert level_change(before, after) == words


def test_each_step_is_compared_with_the_one_before(question: Question, bank: Bank) -> None:
    yardstick = Yardstick.of(question, bank=bank)
    read = [(a_report(question=question, bank=bank, level=level), yardstick) for level in (2, 4)]
    assert [step.change for step in progress(read)[0].steps] == [None, "+2"]
