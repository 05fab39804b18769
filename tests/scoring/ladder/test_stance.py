"""Ownership, relevance and reflection: one text for each rung."""

from __future__ import annotations

import pytest

from scoring.ladder.rules import climb
from scoring.ladder.stance import OWNERSHIP, REFLECTION, RELEVANCE
from scoring.report import ResponseLabel
from tests.scoring.readings import Reader

DEADLINE = "Tell me about a time when you had to meet a tight deadline."
LEARNED = "What did you learn from a mistake?"


@pytest.mark.parametrize(
    ("text", "level"),
    [
        pytest.param("", 1, id="empty"),
        pytest.param("We closed the shop.", 2, id="only we"),
        pytest.param("We closed the shop, we called the fitter and we moved the trays. I rang the hotel.", 3, id="an own part"),
        pytest.param("I closed the shop. I called the fitter.", 4, id="own steps"),
        pytest.param("I closed the shop. I called the fitter. Maria carried the trays to the hotel.", 5, id="and another's part"),
        pytest.param("I closed the shop. I called the fitter. I did it all on my own.", 5, id="and alone"),
    ],
)  # fmt: skip
def test_ownership_climbs_from_we_to_own_steps_and_credit(read: Reader, text: str, level: int) -> None:
    assert climb(OWNERSHIP, read(("A", text))).level == level


def test_several_acts_in_one_sentence_are_several_steps(read: Reader) -> None:
    assert climb(OWNERSHIP, read(("A", "I closed the shop, and then I called the fitter."))).level == 4


@pytest.mark.parametrize(
    ("text", "level"),
    [
        pytest.param("He carried the trays.", 5, id="a pronoun"),
        pytest.param("The electrician checked the fuse.", 5, id="a person by their work"),
        pytest.param("The oven cooled for an hour.", 4, id="a thing"),
        pytest.param("That one cut our costs.", 4, id="one thing of several"),
        pytest.param("Two students carried the trays.", 5, id="people by their number"),
        pytest.param("It rained.", 4, id="the weather"),
        pytest.param("She was unhappy.", 4, id="a state"),
    ],
)
def test_credit_needs_a_person_who_does_something(read: Reader, text: str, level: int) -> None:
    assert climb(OWNERSHIP, read(("A", f"I closed the shop. I called the fitter. {text}"))).level == level


@pytest.mark.parametrize(
    ("text", "level"),
    [
        pytest.param("I drove the initiative. I took full ownership of the situation.", 2, id="talk alone"),
        pytest.param(
            "I took full ownership of the situation and rang the hotel.", 3, id="talk beside one act"
        ),
        pytest.param(
            "I took ownership of the on-call rota. I rang the hotel.", 4, id="the same words of something"
        ),
    ],
)
def test_praise_of_how_one_acted_is_no_step_of_ones_own(read: Reader, text: str, level: int) -> None:
    assert climb(OWNERSHIP, read(("A", text))).level == level


def test_where_no_one_acts_no_one_owns_anything(read: Reader) -> None:
    assert climb(OWNERSHIP, read(("O", "The weather."))).level == 1


@pytest.mark.parametrize("kind", ["exemplar", "hypothetical", "opinion", "self_description"])
def test_without_an_event_no_part_can_be_told_apart(read: Reader, kind: ResponseLabel) -> None:
    assert climb(OWNERSHIP, read(("A", "I closed the shop. I called the fitter."), kind=kind)).level == 2


@pytest.mark.parametrize(
    ("text", "label", "kind", "level"),
    [
        pytest.param("", "A", "unusable", 1, id="empty"),
        pytest.param("I painted a fence.", "A", "story", 1, id="another question"),
        pytest.param("Deadlines are good.", "O", "opinion", 2, id="the field"),
        pytest.param("I would meet the deadline.", "A", "hypothetical", 3, id="the competency, in thought"),
        pytest.param("I always meet the deadline.", "A", "exemplar", 3, id="the competency"),
        pytest.param("A tight deadline was near.", "S", "story", 4, id="the question, without what was done"),
        pytest.param("I met a tight deadline, so I cut two pages.", "A", "story", 5, id="the whole question"),
    ],
)
def test_relevance_climbs_from_the_field_to_the_whole_question(
    read: Reader, text: str, label: str, kind: ResponseLabel, level: int
) -> None:
    assert climb(RELEVANCE, read((label, text), question=DEADLINE, kind=kind)).level == level


@pytest.mark.parametrize(
    ("text", "level"),
    [
        pytest.param("", 1, id="empty"),
        pytest.param("I learned the importance of teamwork.", 2, id="a platitude"),
        pytest.param("I learned that paint needs a dry wall.", 3, id="a lesson of this story"),
        pytest.param("I learned that paint needs a dry wall. Since then I measure the damp first.", 4, id="and a habit"),
        pytest.param(
            "I learned that paint needs a dry wall. Since then I measure the damp first. "
            "Two months later it kept a stair from peeling.",
            5,
            id="and a later time",
        ),
    ],
)  # fmt: skip
def test_reflection_climbs_from_a_platitude_to_a_later_time(read: Reader, text: str, level: int) -> None:
    assert climb(REFLECTION, read(("L", text), question=LEARNED)).level == level


def test_an_own_fault_named_in_the_result_is_a_lesson(read: Reader) -> None:
    reading = read(("R", "The paint peeled, and that was my mistake."), question=LEARNED)
    assert climb(REFLECTION, reading).level == 3
