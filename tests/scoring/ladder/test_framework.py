"""A way of working, part by part: one text for each rung."""

from __future__ import annotations

import pytest

from question_bank.bank import Bank
from scoring.ladder.framework import component_steps
from scoring.ladder.rules import climb
from tests.scoring.readings import Reader

ASKED = "How do you make sure that a request is feasible before you start?"


@pytest.mark.parametrize("component", ["problem", "feasibility", "options", "outcome", "gate"])
@pytest.mark.parametrize(
    ("text", "level"),
    [
        pytest.param("", 1, id="empty"),
        pytest.param("That matters a lot.", 2, id="touched"),
        pytest.param("I write one page about the oven.", 3, id="a step"),
        pytest.param("I write one page about the oven with the engineer.", 4, id="with someone"),
        pytest.param("I write one page about the oven within 2 days.", 4, id="held by a figure"),
        pytest.param("I write one page about the oven with the engineer, because she runs it.", 5, id="with its reason"),
        pytest.param("I write one page with the engineer, and if she says no, we stop.", 5, id="with what follows"),
    ],
)  # fmt: skip
def test_a_part_climbs_by_a_step_who_or_what_holds_it_and_what_follows(
    read: Reader, component: str, text: str, level: int
) -> None:
    assert climb(component_steps(component), read((component, text), question=ASKED)).level == level


@pytest.mark.parametrize("component", ["problem", "gate", "example"])
def test_what_is_said_of_another_part_does_not_count(read: Reader, component: str) -> None:
    reading = read(("options", "I write one page with the engineer, because she runs it."), question=ASKED)
    assert climb(component_steps(component), reading).level == 1


@pytest.mark.parametrize(
    ("text", "level"),
    [
        pytest.param("", 1, id="empty"),
        pytest.param("An oven is such a case.", 2, id="an example"),
        pytest.param("Last year it was an oven.", 3, id="an occasion"),
        pytest.param("Last year I measured the oven with a rod.", 4, id="and what was done"),
        pytest.param(
            "Last year I measured the oven with a rod, and it still runs today.", 5, id="and how it came out"
        ),
    ],
)
def test_the_example_climbs_from_an_occasion_to_its_outcome(read: Reader, text: str, level: int) -> None:
    assert climb(component_steps("example"), read(("example", text), question=ASKED)).level == level


def test_words_of_the_scenario_tie_a_step_of_a_case_down(read: Reader, bank: Bank) -> None:
    question = next(entry for entry in bank.questions.values() if entry.exercise == "cart-abandonment")
    step = bank.exercise("cart-abandonment").steps[0].id
    tied = read((step, "I draw the abandoned carts of the checkout page."), question=question)
    loose = read((step, "I draw the leaves of the tree."), question=question)
    assert climb(component_steps(step), tied).level > climb(component_steps(step), loose).level
