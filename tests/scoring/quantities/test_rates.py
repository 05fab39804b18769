"""Sums over things and periods that are told in other units."""

from __future__ import annotations

import pytest
from spacy.language import Language

from tests.scoring.readings import messages_in


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param(
            "We saved four minutes a call, over 30 calls that is five hours.",
            "four minutes times 30 is 2 hours; the answer says five hours",
            id="minutes for each and hours in all",
        ),
        pytest.param(
            "We rented 20 vans at £300 a month, so £92,000 a year.",
            "20 times £300 a month is 72,000 a year; the answer says £92,000 a year",
            id="a month each and a year in all",
        ),
        pytest.param(
            "We laid 600 metres in five days, which is 200 metres a day.",
            "600 metres in five days is 120 a day; the answer says 200 metres a day",
            id="so much a day",
        ),
        pytest.param(
            "I hired them. Four weeks at two grand a week, £12,000.",
            "two grand a week times Four weeks is 8,000; the answer says £12,000",
            id="the weeks before what each costs",
        ),
    ],
)
def test_an_outcome_in_another_unit_that_is_wrong_is_said(nlp: Language, text: str, message: str) -> None:
    assert messages_in(nlp, text) == [message]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("We saved four minutes a call, over 30 calls that is two hours.", id="minutes for each"),
        pytest.param("We saved four minutes a call, over 30 calls that is ten hours a week.", id="in five days"),
        pytest.param("We saved four minutes a call, over 30 chats that is five hours.", id="other things"),
        pytest.param("We rented 20 vans at £300 a month, so £72,000 a year.", id="a year in all"),
        pytest.param("We rented 20 vans at £300 a week, so £288,000 a year.", id="the weeks that are worked"),
        pytest.param("We rented 20 vans at £300 a month, so £92,000 a year with fuel.", id="with a further cost"),
        pytest.param("We laid 600 metres in five days, which is 120 metres a day.", id="so much a day"),
        pytest.param("We laid 600 metres in six weeks, which is 20 metres a day.", id="the days that are worked"),
        pytest.param("Four weeks at two grand a week, £8,000.", id="the weeks before what each costs"),
    ],
)  # fmt: skip
def test_an_outcome_in_another_unit_that_fits_is_left_alone(nlp: Language, text: str) -> None:
    assert messages_in(nlp, text) == []
