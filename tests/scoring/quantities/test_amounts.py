"""Shares of amounts, supplies and longer periods."""

from __future__ import annotations

import pytest
from spacy.language import Language

from tests.scoring.readings import messages_in


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param(
            "Supply was 40 million litres a day and we were losing 14 million, that is 44%.",
            "14 million of 40 million litres a day is 35%; the answer says 44%",
            id="a share of a supply",
        ),
        pytest.param(
            "On an order of 5,000 jumpers we had 8% faulty, that's 500 jumpers.",
            "8% of 5,000 is 400; the answer says 500",
            id="so many in a hundred",
        ),
        pytest.param(
            "Stock in house: 12,000. We use 3,000 a day, so six days.",
            "12,000 at 3,000 a day is 4 days; the answer says six days",
            id="how long a stock lasts",
        ),
        pytest.param(
            "There was €240,000 in the bank, we were burning €20,000 a month, so 15 months left.",
            "€240,000 at €20,000 a month is 12 months; the answer says 15 months",
            id="how long money lasts",
        ),
        pytest.param(
            "We save $13,500 per month, about $202,000 a year.",
            "$13,500 per month is 162,000 a year; the answer says $202,000 a year",
            id="a month and a year",
        ),
        pytest.param(
            "They signed for three years, $2.4M in all, that's $1M a year.",
            "$2.4M in three years is 800,000 a year; the answer says $1M a year",
            id="years and a year",
        ),
        pytest.param(
            "184 services scanned, 23 vulnerable, so one in five.",
            "23 of 184 is 12.5%; the answer says one in five",
            id="some of those counted",
        ),
    ],
)
def test_an_amount_that_is_wrong_is_said(nlp: Language, text: str, message: str) -> None:
    assert messages_in(nlp, text) == [message]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Supply was 40 million litres a day and we were losing 14 million, that is 35%.",
            id="a share of a supply",
        ),
        pytest.param("We paid £600 for food and £400 for drink, so 40% was drink.", id="a share of both"),
        pytest.param(
            "We had 40 tons in stock and sold 10, that is 15% more than planned.", id="against a plan"
        ),
        pytest.param(
            "On an order of 5,000 jumpers we had 8% faulty, that's 400 jumpers.", id="so many in a hundred"
        ),
        pytest.param("Of 500 forms 8% were wrong, that is 60 forms with the late ones.", id="others besides"),
        pytest.param(
            "Stock in house: 12,000. We use 3,000 a day, so four days.", id="how long a stock lasts"
        ),
        pytest.param("Stock was 12,000. We use 3,000 a day, so five days with the reserve.", id="a reserve"),
        pytest.param("The flat costs £900 a month, so £13,000 a year with the bills.", id="bills besides"),
        pytest.param("I save £40 a day, so £200 a week.", id="the days of a week that are worked"),
        pytest.param("We have 30 vans, 20 electric, so about two thirds.", id="some of those counted"),
    ],
)
def test_an_amount_that_fits_or_is_of_more_is_left_alone(nlp: Language, text: str) -> None:
    assert messages_in(nlp, text) == []
