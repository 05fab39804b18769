"""Figures as amounts: dimension, unit and the period that they are told for."""

from __future__ import annotations

import pytest
from spacy.language import Language

from scoring.quantities.amount import Amount, amounts
from tests.scoring.readings import figures_in


def last(nlp: Language, text: str) -> Amount:
    return amounts(text, figures_in(nlp, text))[-1]


@pytest.mark.parametrize(
    ("text", "period"),
    [
        pytest.param("We paid £800 a month.", "month", id="inside the figure"),
        pytest.param("It cost £800 every single week.", "week", id="after it"),
        pytest.param("It cost £9,600 over the year.", "year", id="over the year"),
        pytest.param("It pays back £300 weekly.", "week", id="as an adverb"),
        pytest.param("My monthly rent was £800.", "month", id="before it"),
        pytest.param("It cost £800.", None, id="for no period"),
        pytest.param("It took an hour and a quarter.", None, id="a time and a part of it"),
    ],
)
def test_an_amount_is_told_for_a_period(nlp: Language, text: str, period: str | None) -> None:
    assert last(nlp, text).period == period


@pytest.mark.parametrize(
    ("text", "dimension", "value", "unit"),
    [
        pytest.param("I spent six hours a week on it.", "time", 6.0, "h", id="a time in each week"),
        pytest.param("I wrote six and a half policies a week.", "count", 6.5, None, id="things in each week"),
        pytest.param("Sales rose by 12%.", "share", 12.0, "%", id="a share"),
        pytest.param("They rose by 3 points.", "points", 3.0, "point", id="points"),
        pytest.param("Half of the calls went away.", "factor", 0.5, None, id="a fraction"),
        pytest.param("We sold 42 chairs.", "count", 42.0, None, id="things"),
    ],
)
def test_an_amount_has_a_dimension_and_a_value_in_a_unit(
    nlp: Language, text: str, dimension: str, value: float, unit: str | None
) -> None:
    amount = amounts(text, figures_in(nlp, text))[0]
    assert (amount.dimension, amount.value, amount.unit) == (dimension, value, unit)


def test_dates_and_names_are_no_amounts(nlp: Language) -> None:
    text = "On 3 May 2021 I moved to room 12."
    assert not [amount for amount in amounts(text, figures_in(nlp, text)) if amount.figure.kind == "date"]


def test_a_bare_number_stands_for_what_others_measure_and_a_counted_one_does_not(nlp: Language) -> None:
    text = "Breakfast cost 4.20, then £3.50 for 12 guests."
    bare, money, guests = amounts(text, figures_in(nlp, text))
    assert bare.scale(money) == 1.0
    assert guests.scale(money) is None
