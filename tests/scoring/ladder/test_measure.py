"""Quantified evidence and trade-off reasoning: one text for each rung."""

from __future__ import annotations

import pytest

from scoring.ladder.measure import QUANTIFIED_EVIDENCE, TRADEOFF, effects
from scoring.ladder.rules import climb
from tests.scoring.readings import Part, Reader

ASKED = "Tell me about a trade-off that you made."


@pytest.mark.parametrize(
    ("parts", "level"),
    [
        pytest.param([], 1, id="empty"),
        pytest.param([("A", "I called the fitter.")], 1, id="no figure"),
        pytest.param([("S", "On 4 March 2021 I was in room 12 for the 3rd time.")], 1, id="dates and numbers of rooms"),
        pytest.param([("S", "I had 10 years of experience.")], 1, id="years of service"),
        pytest.param([("S", "The bakery has 14 ovens.")], 2, id="the setting"),
        pytest.param([("R", "Sales rose by 12%.")], 3, id="a bare percentage"),
        pytest.param([("R", "Sales rose from 40 loaves to 60 loaves.")], 4, id="both ends"),
        pytest.param([("R", "Sales rose from 40 loaves to 60 loaves. Waste fell from 12 kg to 5 kg.")], 4, id="two without a time"),
        pytest.param([("R", "Sales rose from 40 loaves to 60 loaves. Waste fell from 12 kg to 5 kg within two months.")], 5, id="two in their time"),
    ],
)  # fmt: skip
def test_figures_climb_from_the_setting_to_two_ends_in_their_time(
    read: Reader, parts: list[Part], level: int
) -> None:
    assert climb(QUANTIFIED_EVIDENCE, read(*parts)).level == level


def test_figures_that_contradict_each_other_do_not_reach_the_top(read: Reader) -> None:
    text = "Within two months sales rose from 40 to 60 loaves, 80% more. Waste fell from 12 kg to 5 kg."
    reading = read(("R", text))
    assert reading.checks
    assert climb(QUANTIFIED_EVIDENCE, reading).level == 4


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        pytest.param([], [], id="empty"),
        pytest.param([("S", "The bakery has 14 ovens.")], [], id="the setting"),
        pytest.param([("T", "We had to sell 300 loaves.")], [], id="a goal"),
        pytest.param([("R", "We sold 300 loaves.")], ["300"], id="an outcome"),
        pytest.param([("A", "It would cost 400 euros.")], ["400 euros"], id="a price"),
        pytest.param([("O", "It would cost 400 euros.")], [], id="a price in no part of the story"),
    ],
)
def test_effects_are_outcomes_prices_and_gains(read: Reader, parts: list[Part], expected: list[str]) -> None:
    assert [figure.text for figure in effects(read(*parts))] == expected


CHOOSE = "I had to choose between a night train and a flight."
KEPT = "I took the train, kept the date and gave up a free evening."


@pytest.mark.parametrize(
    ("text", "level"),
    [
        pytest.param("", 1, id="empty"),
        pytest.param("I called the fitter.", 1, id="none"),
        pytest.param("I could either repair the pump or buy a new one, and the cook wanted a third option.", 2, id="options"),
        pytest.param(f"{CHOOSE} {KEPT}", 3, id="kept and paid"),
        pytest.param(f"{CHOOSE} {KEPT} The flight would have cost 400 euros extra.", 4, id="a figure for one side"),
        pytest.param(f"{CHOOSE} {KEPT[:-1]} because the travel budget was closed.", 4, id="a limit"),
        pytest.param(
            f"{CHOOSE} The flight would have saved 6 hours, but it would have cost 400 euros extra. "
            "I took the train and kept the date because the travel budget was closed.",
            5,
            id="figures for both sides and the limit",
        ),
    ],
)  # fmt: skip
def test_a_tradeoff_climbs_from_options_to_both_sides_and_the_limit(
    read: Reader, text: str, level: int
) -> None:
    assert climb(TRADEOFF, read(("A", text), question=ASKED)).level == level


def test_figures_for_both_sides_without_what_decided_stay_below_the_top(read: Reader) -> None:
    text = f"{CHOOSE} The flight would have saved 6 hours, but it would have cost 400 euros extra. I took the train."
    assert climb(TRADEOFF, read(("A", text), question=ASKED)).level == 4
