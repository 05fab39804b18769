"""How far apart two figures are told to be."""

from __future__ import annotations

import pytest
from spacy.language import Language

from tests.scoring.readings import messages_in


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param(
            "We had a budget of £8.2m and finished on £8.9m. So £0.5m over.",
            "£8.2m and £8.9m are 700,000 apart; the answer says £0.5m",
            id="a budget and what it came to",
        ),
        pytest.param(
            "The bill went from €610 a month to €540. So €90 a month.",
            "€610 a month and €540 are 70 apart; the answer says €90 a month",
            id="no word for it",
        ),
        pytest.param(
            "My week of admin went from 14 hours to four, so I got twelve hours back.",
            "14 hours and four are 10 apart; the answer says twelve hours",
            id="what one got back",
        ),
        pytest.param(
            "Stars went from 4.7 to 4.3 in two days. That's a drop of 0.6.",
            "4.7 and 4.3 are 0.4 apart; the answer says 0.6",
            id="how long it took",
        ),
    ],
)
def test_a_difference_that_two_figures_do_not_have_is_said(nlp: Language, text: str, message: str) -> None:
    assert messages_in(nlp, text) == [message]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("We had a budget of £8.2m and finished on £8.9m. So £0.7m over.", id="a budget"),
        pytest.param("The bill went from €610 a month to €540. So €70 a month.", id="no word for it"),
        pytest.param("The rent went from £600 to £750, £100 for the heating.", id="a part of it"),
        pytest.param("The file opens in 20 seconds instead of 11 or 8 minutes.", id="one or the other"),
        pytest.param("The price went from £50 to £40. £12 came from the supplier.", id="who paid"),
        pytest.param("It took ten weeks, I had said six. Two weeks were holidays.", id="another thing"),
    ],
)
def test_a_number_that_may_be_no_difference_is_left_alone(nlp: Language, text: str) -> None:
    assert messages_in(nlp, text) == []
