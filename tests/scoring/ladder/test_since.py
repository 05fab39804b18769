"""A habit since, a regret and an own fault are told by grammar, whatever part their sentence is taken for."""

from __future__ import annotations

import pytest

from scoring.ladder.rules import climb
from scoring.ladder.stance import REFLECTION
from tests.scoring.readings import Reader

LEARNED = "What did you learn from a mistake?"
TEAM = "Tell me about a time you worked in a team."
DONE = ("A", "I wired the second panel the wrong way round.")


@pytest.mark.parametrize(
    "closing",
    [
        pytest.param("I print the labels now, and I stick them on the lids.", id="now"),
        pytest.param("I never wire a panel alone in the evening.", id="never"),
        pytest.param("Log the torque of each bolt from day one now, in every project.", id="a note"),
        pytest.param("I do not take the drawings on trust any more.", id="any more"),
    ],
)
def test_an_own_act_in_the_present_that_closes_a_story_is_what_the_speaker_does_since(
    read: Reader, closing: str
) -> None:
    assert climb(REFLECTION, read(DONE, ("R", closing), question=LEARNED)).level == 4


@pytest.mark.parametrize(
    "closing",
    [
        pytest.param("I run the night shift there now.", id="a post"),
        pytest.param("I am still proud of it every time.", id="a state"),
        pytest.param("Now they print the labels every evening.", id="others"),
        pytest.param("I printed the labels for every panel.", id="done once"),
    ],
)
def test_how_things_stand_now_is_no_lesson(read: Reader, closing: str) -> None:
    assert climb(REFLECTION, read(DONE, ("R", closing), question=TEAM)).level == 1


def test_a_habit_in_the_middle_of_a_story_is_no_lesson(read: Reader) -> None:
    told = ("A", "I check every bolt twice."), ("A", "I rang the fitter."), ("R", "The panel held.")
    assert climb(REFLECTION, read(*told, question=TEAM)).level == 1


@pytest.mark.parametrize(
    "closing",
    [
        pytest.param("Should have tested the panel in the first week.", id="should have done"),
        pytest.param("I would ask the fitter first next time.", id="another time"),
    ],
)
def test_what_should_have_been_done_is_a_lesson(read: Reader, closing: str) -> None:
    assert climb(REFLECTION, read(DONE, ("R", closing), question=LEARNED)).level == 3


def test_an_own_fault_is_a_lesson_where_the_question_asks_for_one(read: Reader) -> None:
    fault = ("S", "I forgot to close the valve of the second boiler.")
    asked, unasked = (climb(REFLECTION, read(fault, question=question)).level for question in (LEARNED, TEAM))
    assert (asked, unasked) == (3, 1)


WEAKNESS = "What is your greatest weakness?"


@pytest.mark.parametrize(
    ("told", "level"),
    [
        pytest.param("I get nervous in front of a large audience.", 3, id="named"),
        pytest.param(
            "I get nervous in front of a large audience. I have joined a club where I speak every month.",
            4,
            id="and what is done about it",
        ),
        pytest.param("I am a perfectionist, and I tend to work too hard.", 1, id="a boast in disguise"),
        pytest.param("I have joined a club where I speak every month.", 1, id="done about nothing"),
    ],
)
def test_a_weakness_is_a_lesson_once_it_is_named(read: Reader, told: str, level: int) -> None:
    assert climb(REFLECTION, read(("O", told), question=WEAKNESS)).level == level
