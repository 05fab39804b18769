"""Wholes and three or more parts."""

from __future__ import annotations

import pytest
from spacy.language import Language

from tests.scoring.readings import messages_in


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param(
            "We wrote to eleven firms: three never answered, two declined and seven sent an offer.",
            "three, two and seven make 12; the answer says eleven",
            id="each does something else",
        ),
        pytest.param(
            "I had €480k for the year, and I put €210k into pay, €145k into licences and the rest, €115k, into training.",
            "€210k, €145k and €115k make 470,000; the answer says €480k",
            id="the rest is told",
        ),
        pytest.param(
            "Thirty-two sockets, that's twelve upstairs, fifteen down and eight in the hall.",
            "twelve, fifteen and eight make 35; the answer says Thirty-two",
            id="that is",
        ),
        pytest.param(
            "Of the 104 people we hired, 51 came from friends, 33 direct and 28 from agencies.",
            "51, 33 and 28 make 112; the answer says 104",
            id="of the whole",
        ),
        pytest.param(
            "The plan was 40% for ads, 35% for events, 20% for print and 10% in reserve.",
            "40%, 35% and 20% leave 5% of 100%; the answer says 10%",
            id="shares of a plan",
        ),
        pytest.param(
            "We drove 118 pallets in the week with the small parts, 96 with the motors and 40 with the rest, 264 pallets in all.",
            "118, 96 and 40 make 254; the answer says 264",
            id="a long list and its total",
        ),
        pytest.param(
            "They came by region, 7,400 from the north, 6,100 from the hills and 5,100 from the coast, so it adds up to 16,600.",
            "7,400, 6,100 and 5,100 make 18,600; the answer says 16,600",
            id="what it adds up to",
        ),
        pytest.param(
            "£12,000 was the budget. I split it: £5,500 for the frame, £4,000 for the floor and the remaining £3,500 for benches.",
            "£5,500, £4,000 and £3,500 make 13,000; the answer says £12,000",
            id="how it was split",
        ),
    ],
)
def test_a_whole_that_its_parts_do_not_give_is_said(nlp: Language, text: str, message: str) -> None:
    assert messages_in(nlp, text) == [message]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "We wrote to twelve firms: three never answered, two declined and seven sent an offer.",
            id="each does something else",
        ),
        pytest.param(
            "I had 25 staff: 12 nurses, 6 porters and 5 clerks, plus two cleaners.",
            id="some told without a list",
        ),
        pytest.param(
            "Team of seven: four engineers, a designer, a tester and me.", id="parts without numbers"
        ),
        pytest.param("We were 20 people: 8 nurses, 6 porters and 5 clerks.", id="oneself not counted"),
        pytest.param(
            "Of the 104 people we asked, 51 said price, 33 said time and 28 said both.",
            id="more than one answer each",
        ),
        pytest.param(
            "Of the 30 guests, 12 had fish, 10 had meat and 12 had pudding.", id="more than one each"
        ),
        pytest.param(
            "The ward had 28 beds, 20 were full by noon, 5 by two and 4 by evening.", id="one after the other"
        ),
        pytest.param(
            "The plan gave 40% to ads, 35% to events and 15% to print, and kept the rest.",
            id="a rest that is not told",
        ),
        pytest.param("Sales rose 40% in May, 35% in June and 20% in July, that was the plan.", id="changes"),
        pytest.param(
            "We ordered 12 chairs, 4 tables and 3 lamps, 20 boxes in all.", id="what the parts come in"
        ),
        pytest.param(
            "I fed five adults, six children and two dogs, 14 mouths in total with me.",
            id="oneself in the total",
        ),
        pytest.param(
            "I have 12 clients, eight by phone, four by mail and two by letter who also call.",
            id="some in both",
        ),
    ],
)
def test_a_list_that_may_be_no_whole_is_left_alone(nlp: Language, text: str) -> None:
    assert messages_in(nlp, text) == []
