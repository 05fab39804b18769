"""Situation, task, action and result: one text for each rung."""

from __future__ import annotations

import pytest

from scoring.ladder.rules import Climb, Step, climb
from scoring.ladder.story import ACTION, RESULT, SITUATION, TASK
from tests.scoring.readings import Part, Reader

NOTHING: Part = ("O", "I like bread.")


def climbed(read: Reader, steps: tuple[Step, ...], *parts: Part) -> Climb:
    return climb(steps, read(*parts))


@pytest.mark.parametrize(
    "steps", [SITUATION, TASK, ACTION, RESULT], ids=["situation", "task", "action", "result"]
)
@pytest.mark.parametrize("parts", [(), (NOTHING,)], ids=["empty", "nothing of a story"])
def test_without_a_story_every_ladder_stays_at_its_foot(
    read: Reader, steps: tuple[Step, ...], parts: tuple[Part, ...]
) -> None:
    found = climbed(read, steps, *parts)
    assert (found.level, found.because) == (1, ())


SETTING = "In March the bakery in Graz opened a second counter."
BROKEN = "Every morning the oven broke down."
STAKE = "Without bread we would have lost the hotel as a customer."


@pytest.mark.parametrize(
    ("text", "level"),
    [
        pytest.param("Our team had a project.", 2, id="a setting like any other"),
        pytest.param(SETTING, 3, id="a place and a date"),
        pytest.param(f"{SETTING} {BROKEN}", 4, id="and the problem"),
        pytest.param(f"{SETTING} {BROKEN} {STAKE}", 5, id="and the stake"),
    ],
)
def test_the_situation_climbs_by_a_particular_the_problem_and_the_stake(
    read: Reader, text: str, level: int
) -> None:
    assert climbed(read, SITUATION, ("S", text)).level == level


def test_a_date_alone_is_no_stake(read: Reader) -> None:
    assert climbed(read, SITUATION, ("S", f"{SETTING} {BROKEN} It was 4 March.")).level == 4


@pytest.mark.parametrize(
    ("text", "level"),
    [
        pytest.param("The company wanted a better shop.", 2, id="the aim of the group"),
        pytest.param("I had to bring the counter back to work.", 3, id="the speaker's aim"),
        pytest.param("I had to bring the counter back to work by Friday.", 4, id="and a date"),
        pytest.param("I had to bring the counter back to work, although no fitter was free and nobody could help.", 4, id="and an obstacle"),
        pytest.param("I had to bring the counter back to work by Friday, although no fitter was free and nobody could help.", 5, id="and both"),
    ],
)  # fmt: skip
def test_the_task_climbs_by_whose_it_is_its_measure_and_its_obstacle(
    read: Reader, text: str, level: int
) -> None:
    assert climbed(read, TASK, ("T", text)).level == level


def test_a_task_is_fixed_by_a_problem_and_the_steps_that_answer_it(read: Reader) -> None:
    found = climbed(read, TASK, ("S", BROKEN), ("A", "I rang the fitter. I carried the trays to the hotel."))
    assert found.level >= 3


STEPS = "I rang the supplier. I carried the trays to the hotel."


@pytest.mark.parametrize(
    ("text", "level"),
    [
        pytest.param("We worked hard and did our best.", 2, id="effort"),
        pytest.param(STEPS, 3, id="two steps"),
        pytest.param("I rang the supplier so that the fan would come at night.", 4, id="one step with its reason, which is a choice"),
        pytest.param(f"{STEPS} I took the hotel first because it opens early.", 4, id="and a reason for one way"),
        pytest.param(f"{STEPS} I asked the cook for her oven, and she agreed to lend it.", 4, id="and an answer"),
        pytest.param(f"{STEPS} I took the hotel first because it opens early. I had considered closing the shop.", 5, id="and another way"),
        pytest.param(f"{STEPS} I asked the cook for her oven, and she agreed to lend it. At first I wanted coal, but it smoked.", 5, id="and a change of course"),
    ],
)  # fmt: skip
def test_the_action_climbs_by_steps_reasons_and_other_ways(read: Reader, text: str, level: int) -> None:
    assert climbed(read, ACTION, ("A", text)).level == level


TALK = (
    "I took full ownership of the situation. I aligned with stakeholders across the business and leveraged data to "
    "weigh up the trade-offs. I went above and beyond, because customer success is in my DNA."
)


def test_praise_of_how_one_acted_is_no_step_no_reason_and_no_other_way(read: Reader) -> None:
    found = climbed(read, ACTION, ("A", TALK))
    assert found.level == 2
    assert found.next is not None
    assert found.next.needs.startswith("tell two steps so that someone else could repeat them")


@pytest.mark.parametrize(
    ("text", "level"),
    [
        pytest.param(f"{STEPS} I did so because quality matters.", 3, id="a reason of any case"),
        pytest.param(f"{STEPS} I did so because the hotel opens early.", 4, id="a reason of this case"),
        pytest.param(f"{STEPS} I took the hotel first because it opens early. I had considered all the options.", 4, id="options without a name"),
        pytest.param(f"{STEPS} I took the hotel first because it opens early. I had considered a second oven.", 5, id="an option by its name"),
    ],
)  # fmt: skip
def test_a_reason_and_another_way_count_where_they_name_something(
    read: Reader, text: str, level: int
) -> None:
    assert climbed(read, ACTION, ("A", text)).level == level


def test_who_acts_does_not_matter_to_the_action(read: Reader) -> None:
    ours = STEPS.replace("I ", "We ")
    assert climbed(read, ACTION, ("A", ours)).level == climbed(read, ACTION, ("A", STEPS)).level == 3


ROLLS = "The hotel had its rolls in the morning."


@pytest.mark.parametrize(
    ("text", "level"),
    [
        pytest.param("It went well.", 2, id="a claim"),
        pytest.param(ROLLS, 3, id="what became of the aim"),
        pytest.param(f"{ROLLS} We sold 300 loaves.", 4, id="and a figure"),
        pytest.param(f"{ROLLS} The owner thanked me in writing.", 4, id="and a reaction"),
        pytest.param(f"{ROLLS} They adopted our list.", 4, id="and something adopted"),
        pytest.param(f"{ROLLS} Sales went from 200 loaves to 300 loaves.", 5, id="and both ends"),
        pytest.param(f"{ROLLS} The owner thanked me. The queue was shorter than before.", 5, id="and a comparison"),
        pytest.param(f"{ROLLS} However, we lost the school because the rolls came cold.", 5, id="mixed, with its cause"),
    ],
)  # fmt: skip
def test_the_result_climbs_by_what_can_be_checked_shown_and_compared(
    read: Reader, text: str, level: int
) -> None:
    assert climbed(read, RESULT, ("R", text)).level == level


@pytest.mark.parametrize(
    "claim",
    [
        pytest.param("In the end everything worked out fine.", id="everything"),
        pytest.param("The project was a great success.", id="a success"),
        pytest.param("Everyone was happy.", id="everyone"),
    ],
)
def test_a_claim_is_no_outcome_that_could_be_checked(read: Reader, claim: str) -> None:
    assert climbed(read, RESULT, ("R", claim)).level == 2


def test_a_time_of_day_shows_no_outcome(read: Reader) -> None:
    assert climbed(read, RESULT, ("R", "The hotel had its rolls at seven.")).level == 3
