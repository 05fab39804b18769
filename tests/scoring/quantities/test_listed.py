"""Lists and what they come to."""

from __future__ import annotations

import pytest
from spacy.language import Language

from tests.scoring.readings import messages_in


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param(
            "We fed 120 adults, 40 children and 25 helpers, so that's your 165.",
            "120, 40 and 25 make 185; the answer says 165",
            id="a long list that ends in its total",
        ),
        pytest.param(
            "The hall cost £21k, the stage £14k and the lights £12k, so £57k to put it on.",
            "£21k, £14k and £12k make 47,000; the answer says £57k",
            id="each named before what it cost",
        ),
        pytest.param(
            "Leeds sold 3,200, York sold 2,400, which gives you 6,600.",
            "3,200 and 2,400 make 5,600; the answer says 6,600",
            id="what two give",
        ),
        pytest.param(
            "The weights were cost 45, speed 25 and safety 20, making 100%.",
            "45, 25 and 20 make 90; the answer says 100%",
            id="parts of a hundred per cent",
        ),
        pytest.param(
            "I lead nine cooks, seven waiters and two porters, so 25 people all told.",
            "nine, seven and two make 18; the answer says 25",
            id="people of several trades",
        ),
    ],
)
def test_a_total_that_its_list_does_not_give_is_said(nlp: Language, text: str, message: str) -> None:
    assert messages_in(nlp, text) == [message]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("We fed 120 adults, 40 children and 25 helpers, so that's your 185.", id="a long list"),
        pytest.param("The hall cost £21k, the stage £14k and the lights £12k, so £47k to put it on.", id="costs"),
        pytest.param("Leeds sold 3,200, York sold 2,400, which gives you 5,600.", id="what two give"),
        pytest.param("The weights were cost 40, speed 40 and safety 20, making 100%.", id="a hundred per cent"),
        pytest.param("I lead nine cooks, seven waiters and two porters, so 18 people all told.", id="people"),
        pytest.param("We fed 120 adults, 40 children and 25 helpers, so more than 150.", id="more than"),
        pytest.param("We fed 120 adults, 40 children and 25 helpers, so about 200.", id="about"),
        pytest.param("We fed 120 adults, 40 children and 25 helpers, so 200 or so.", id="or so"),
        pytest.param("They bid £10k, £12k and £15k, so £15k.", id="the best of a list"),
        pytest.param("We had 90 tickets, 30 for staff and 20 for press, so 40.", id="what is left of the first"),
        pytest.param("We sold 30 in May, 40 in June and 50 in July, so 60 was the goal for August.", id="a goal"),
        pytest.param("I had 12 nurses, 5 clerks and 3 doctors, so 15 beds each week.", id="another thing"),
        pytest.param("We took 40 chairs, 10 tables and 5 lamps, so 30 boxes.", id="what holds the parts"),
    ],
)  # fmt: skip
def test_a_number_that_may_be_no_total_of_the_list_is_left_alone(nlp: Language, text: str) -> None:
    assert messages_in(nlp, text) == []
