"""So many at so much each."""

from __future__ import annotations

import pytest
from spacy.language import Language

from tests.scoring.readings import messages_in


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param(
            "The tunnel is £55 dearer a crossing, and with 22 crossings a month that comes to £1,310 a month.",
            "£55 times 22 crossings a month is 1,210; the answer says £1,310 a month",
            id="the thing is named for both",
        ),
        pytest.param(
            "The vendor wanted $0.85 a check. At 20,000 checks a month that's $21,000 a month.",
            "$0.85 a check times 20,000 checks a month is 17,000; the answer says $21,000 a month",
            id="over two sentences",
        ),
        pytest.param(
            "The trolleys were £210 each, six of them, so £1,500.",
            "£210 times six is 1,260; the answer says £1,500",
            id="so many of them",
        ),
        pytest.param(
            "Two hours a night, five nights a week, so twelve hours a week.",
            "Two hours a night times five nights a week is 10 hours; the answer says twelve hours a week",
            id="hours of nights",
        ),
        pytest.param(
            "It took 45 minutes per usher, twelve of them, so eleven hours in all.",
            "45 minutes times twelve is 9 hours; the answer says eleven hours",
            id="minutes and hours",
        ),
        pytest.param(
            "20,000 pieces at ₹62 comes to ₹1.24 lakh.",
            "20,000 times ₹62 is 1,240,000; the answer says ₹1.24 lakh",
            id="a nought too few",
        ),
        pytest.param(
            "On 2 million sheets a year, that 7p comes to £70,000.",
            "2 million sheets a year times 7p is 140,000; the answer says £70,000",
            id="that price",
        ),
        pytest.param(
            "The lessons cost £2,400 for the term, twelve sessions at £300 each.",
            "twelve times £300 is 3,600; the answer says £2,400",
            id="the cost told first",
        ),
    ],
)
def test_a_product_that_is_wrong_is_said(nlp: Language, text: str, message: str) -> None:
    assert messages_in(nlp, text) == [message]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "The tunnel is £55 dearer a crossing, and with 22 crossings a month that comes to £1,210 a month.",
            id="the thing is named",
        ),
        pytest.param(
            "The vendor wanted $0.85 a check. At 20,000 checks a month that's $17,000 a month.",
            id="two sentences",
        ),
        pytest.param("The quote was £8 a head. For 40 guests that is £400 with wine.", id="wine"),
        pytest.param(
            "The quote was £8 a head. With 40 guests we got £400 from the tickets.",
            id="what came in from others",
        ),
        pytest.param(
            "Each nurse had 12 patients and there were 5 nurses, so 70 beds were enough.", id="what is enough"
        ),
        pytest.param(
            "I bid £18,000, six units at £4,000 each was what the others said.", id="what others said"
        ),
        pytest.param("It was £18,000, and six of us paid £2,000 each.", id="a part of it"),
        pytest.param("We saw 30 patients at ten minutes each, so six hours with breaks.", id="breaks"),
        pytest.param("I paid £12 a day for four weeks, so £240.", id="the days that are worked"),
        pytest.param("We ran ten nights. We sold 12 tickets at £5 each, so £600.", id="so many nights"),
    ],
)
def test_a_product_that_may_be_another_is_left_alone(nlp: Language, text: str) -> None:
    assert messages_in(nlp, text) == []
