"""What an answer was held against."""

from __future__ import annotations

import pytest

from interview.reading.yardstick import Yardstick, question_fingerprint
from question_bank.bank import Bank


@pytest.mark.parametrize("question_id", ["ml-tradeoff-01", "ml-feasibility-01", "ml-cart-abandonment"])
def test_a_yardstick_survives_being_kept(question_id: str, bank: Bank) -> None:
    yardstick = Yardstick.of(bank.question(question_id), bank=bank)
    assert Yardstick.from_dict(yardstick.to_dict()) == yardstick


def test_a_case_is_held_against_the_steps_of_its_exercise(bank: Bank) -> None:
    question = bank.question("ml-cart-abandonment")
    yardstick = Yardstick.of(question, bank=bank)
    steps = bank.exercise(question.exercise or "").steps
    assert [part.title for part in yardstick.parts] == [step.title for step in steps]


def test_a_level_has_its_number_and_its_name(bank: Bank) -> None:
    yardstick = Yardstick.of(bank.question("ml-tradeoff-01"), bank=bank)
    name = bank.rubric("star-core").criteria[0].names[2]
    assert yardstick.name_of("situation", 3) == f"3 · {name}"
    assert yardstick.name_of("situation", None) == "Not enough to tell"


def test_different_questions_have_different_fingerprints(bank: Bank) -> None:
    prints = {question_fingerprint(question) for question in bank.questions.values()}
    assert len(prints) == len(bank.questions)
