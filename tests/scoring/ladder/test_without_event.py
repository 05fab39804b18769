"""The parts of a story where none is told: one text for each rung, and what earns nothing."""

from __future__ import annotations

import pytest

from scoring.ladder.rules import Step, climb
from scoring.ladder.without_event import (
    ACTION_WITHOUT_EVENT,
    RESULT_WITHOUT_EVENT,
    SITUATION_WITHOUT_EVENT,
    TASK_WITHOUT_EVENT,
)
from scoring.report import ResponseLabel
from tests.scoring.readings import Reader

SLOGANS = "I would give it my full attention from beginning to end. I would try to do my best. I would keep teamwork in mind."
STEPS = "I would ring the supplier. I would order a new fan. Then I would carry the trays to the hotel."


def earned(read: Reader, steps: tuple[Step, ...], text: str, kind: ResponseLabel = "hypothetical") -> int:
    return climb(steps, read(("O", text), kind=kind), ceiling=2).level


@pytest.mark.parametrize(
    ("steps", "text"),
    [
        pytest.param(SITUATION_WITHOUT_EVENT, "Suppose a guest rings me at five on a Friday.", id="a case in particular"),
        pytest.param(TASK_WITHOUT_EVENT, "I would bring the trays to the hotel by Friday.", id="a limit"),
        pytest.param(TASK_WITHOUT_EVENT, "I would bring the trays to the hotel, although nobody has a car.", id="a difficulty"),
        pytest.param(ACTION_WITHOUT_EVENT, STEPS, id="steps"),
        pytest.param(RESULT_WITHOUT_EVENT, "I would ring the hotel because it opens early.", id="what a step is for"),
        pytest.param(RESULT_WITHOUT_EVENT, "I would ring the hotel, which stops the complaints.", id="what would follow"),
    ],
)  # fmt: skip
def test_a_part_is_touched_by_what_is_said_in_particular(
    read: Reader, steps: tuple[Step, ...], text: str
) -> None:
    assert earned(read, steps, text) == 2


@pytest.mark.parametrize(
    "steps",
    [SITUATION_WITHOUT_EVENT, TASK_WITHOUT_EVENT, ACTION_WITHOUT_EVENT, RESULT_WITHOUT_EVENT],
    ids=["situation", "task", "action", "result"],
)
@pytest.mark.parametrize("text", ["", SLOGANS], ids=["nothing", "slogans"])
def test_slogans_earn_no_more_than_silence(read: Reader, steps: tuple[Step, ...], text: str) -> None:
    assert earned(read, steps, text) == 1


def test_two_steps_are_too_few_to_be_step_by_step(read: Reader) -> None:
    assert earned(read, ACTION_WITHOUT_EVENT, "I would ring the supplier. I would order a new fan.") == 1


def test_giving_everything_is_no_step(read: Reader) -> None:
    text = (
        "I would ring the supplier. I would order a new fan. Teamwork is so important and I always give 100%."
    )
    assert earned(read, ACTION_WITHOUT_EVENT, text) == 1


def test_what_others_should_do_is_no_step_of_the_speaker(read: Reader) -> None:
    text = "Managers should ring the supplier. They should order a new fan. They should carry trays to the hotel."
    assert earned(read, ACTION_WITHOUT_EVENT, text, "opinion") == 1


def test_a_recurring_case_is_a_setting_without_a_name_in_it(read: Reader) -> None:
    text = "When an oven breaks in the bakery, I ring the fitter."
    assert earned(read, SITUATION_WITHOUT_EVENT, text, "exemplar") == 2
    assert earned(read, SITUATION_WITHOUT_EVENT, text, "hypothetical") == 1
