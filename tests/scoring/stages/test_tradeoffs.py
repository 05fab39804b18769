"""Passages that weigh options."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scoring.reading import Reading
from scoring.report import Tradeoff
from scoring.stages.tradeoffs import on_their_sides
from tests.scoring.readings import Reader

ASKED = "Tell me about a trade-off that you made."
TRAVEL = (
    "We had to choose between a night train and a flight. "
    "The flight would have saved 6 hours, but it would have cost 400 euros extra. "
    "We took the night train because the travel budget was closed."
)
OVENS = (
    "I weighed the petrol van against the electric van. "
    "The electric van would save 200 euros a month, while the wiring would cost 5,000 euros. "
    "I chose the electric van because the landlord's contract ruled out fuel."
)

SIDES = (
    "The owner wanted new tiles and the plumber argued for paint. The tiles would have cost 900 euros and a week. "
    "Paint was duller, but we could open by Friday. We went with the paint."
)


def only(reading: Reading) -> Tradeoff:
    (found,) = reading.tradeoffs
    return found


def said(reading: Reading, span: tuple[int, int] | None) -> str | None:
    return None if span is None else reading.doc.text[slice(*span)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="empty"),
        pytest.param("The new van is faster than the old one.", id="a comparison"),
        pytest.param("Our second branch is cheaper and better.", id="two qualities, nothing given up"),
        pytest.param("I spoke to the cook, but she was busy.", id="a but"),
        pytest.param("The tea was warm and the cups were clean.", id="an and"),
        pytest.param("I prefer tea to coffee.", id="a taste"),
        pytest.param("It rained more than last year.", id="the weather"),
    ],
)
@pytest.mark.parametrize("question", [None, ASKED], ids=["not asked for", "asked for"])
def test_a_plain_comparison_is_no_tradeoff(read: Reader, text: str, question: str | None) -> None:
    assert read(("A", text), question=question).tradeoffs == ()


@pytest.mark.parametrize("question", [None, ASKED], ids=["not asked for", "asked for"])
@pytest.mark.parametrize("text", [TRAVEL, OVENS], ids=["travel", "ovens"])
def test_a_passage_runs_from_its_options_to_the_decision(
    read: Reader, text: str, question: str | None
) -> None:
    reading = read(("A", text), question=question)
    assert said(reading, (only(reading).start, only(reading).end)) == text


def test_what_hardly_names_an_option_is_left_out(read: Reader) -> None:
    weighing = only(read(("A", SIDES)))
    assert "the plumber" not in [option.text.lower() for option in weighing.options]
    assert len(weighing.options) < len(("new tiles", "paint"))


@pytest.mark.parametrize(
    ("text", "options", "chosen"),
    [
        pytest.param(TRAVEL, ["a night train", "a flight"], 0, id="between the one and the other"),
        pytest.param(OVENS, ["the petrol van", "the electric van"], 1, id="the one against the other"),
    ],
)
def test_options_are_named_and_the_choice_is_one_of_them(
    read: Reader, text: str, options: list[str], chosen: int
) -> None:
    found = only(read(("A", text)))
    assert [option.text.lower() for option in found.options] == options
    assert found.chosen == chosen


def test_nothing_is_chosen_where_no_choice_is_told(read: Reader) -> None:
    text = "We had to choose between a night train and a flight. The flight would have cost 400 euros extra."
    assert only(read(("A", text))).chosen is None


@pytest.mark.parametrize(
    ("text", "gains", "costs"),
    [
        pytest.param(TRAVEL, ["6 hours"], ["400 euros"], id="travel"),
        pytest.param(OVENS, ["200 euros a month"], ["5,000 euros"], id="ovens"),
    ],
)
def test_gains_and_costs_are_figures_of_the_passage(
    read: Reader, text: str, gains: list[str], costs: list[str]
) -> None:
    reading = read(("A", text))
    found = only(reading)
    assert [reading.figures[place].text for place in found.gains] == gains
    assert [reading.figures[place].text for place in found.costs] == costs


@pytest.mark.parametrize(
    ("text", "quantified"),
    [
        pytest.param(TRAVEL, "both", id="for and against"),
        pytest.param(TRAVEL.replace("6 hours", "some trouble"), "one", id="against"),
        pytest.param(TRAVEL.replace("400 euros extra", "more"), "one", id="for"),
        pytest.param(TRAVEL.replace("6 hours", "some trouble").replace("400 euros extra", "more"), "none", id="neither"),
    ],
)  # fmt: skip
def test_a_tradeoff_is_quantified_on_the_sides_that_have_figures(
    read: Reader, text: str, quantified: str
) -> None:
    assert only(read(("A", text))).quantified == quantified


def test_the_limit_and_the_reason_are_quoted(read: Reader) -> None:
    reading = read(("A", TRAVEL))
    assert said(reading, only(reading).constraint) == "because the travel budget was closed"
    assert said(reading, only(reading).reason) == "the travel budget was closed"


KIT = (
    "I could buy a quick-release kit for £18,000 or reorder the shifts for nothing; the kit would have saved 90 minutes "
    "a week but the budget was £6,000, so I reordered the shifts."
)


def test_a_limit_from_which_the_choice_follows_is_quoted(read: Reader) -> None:
    reading = read(("A", KIT))
    assert said(reading, only(reading).constraint) == "the budget was £6,000, so I reordered the shifts."


def test_a_hyphen_within_a_word_ends_no_option(read: Reader) -> None:
    assert "quick-release kit" in only(read(("A", KIT))).options[0].text


def test_two_passages_far_apart_are_two_tradeoffs(read: Reader) -> None:
    between = " ".join(["The hall was warm.", "The band played on.", "The lamps were lit.", "It rained."] * 3)
    assert len(read(("A", TRAVEL), ("S", between), ("A", OVENS)).tradeoffs) == 2


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.sampled_from([*TRAVEL.split(". "), *OVENS.split(". "), "It rained", "\n", "🙂"]), max_size=8)
)
def test_passages_of_any_text_lie_inside_it_in_order(read: Reader, pieces: list[str]) -> None:
    reading = read(("A", ". ".join(pieces)))
    found = reading.tradeoffs
    assert all(before.end <= after.start for before, after in pairwise(found))
    assert all(0 <= passage.start < passage.end <= len(reading.doc.text) for passage in found)
    assert all(
        reading.doc.text[option.start : option.end] == option.text
        for passage in found
        for option in passage.options
    )


def test_a_gain_or_a_cost_of_a_passage_plays_the_part_that_the_passage_gives_it(read: Reader) -> None:
    reading = read(("A", TRAVEL))
    found = only(reading)
    turned = tuple(replace(figure, role="gain") for figure in reading.figures)
    sided = on_their_sides(turned, reading.tradeoffs)
    assert {sided[place].role for place in found.costs} == {"cost"}
    assert {sided[place].role for place in found.gains} == {"gain"}


def test_a_result_within_a_passage_stays_a_result(read: Reader) -> None:
    reading = read(("A", TRAVEL))
    results = tuple(replace(figure, role="result") for figure in reading.figures)
    assert on_their_sides(results, reading.tradeoffs) == results
