"""Whether the numbers of an answer hold together."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.language import Language

from tests.scoring.readings import checks_in


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="empty"),
        pytest.param("Returns fell from 40% to 25%.", id="no change is stated"),
        pytest.param("Returns fell from 40% to 25%, a drop of 37.5%.", id="the share"),
        pytest.param("Returns fell from 40% to 25%, a drop of 15 points.", id="the points"),
        pytest.param("Waiting went from 60 minutes to 30 minutes, a cut of 50%.", id="durations"),
        pytest.param("Waiting went from 2 hours to 30 minutes, a cut of 75%.", id="different units"),
        pytest.param("Orders rose from 100 to 150, an increase of 50%.", id="a rise"),
        pytest.param("Orders rose from 100 to 150, about 48% more.", id="nearly"),
        pytest.param("We cut the bill by 60%, from $1,000 to $400.", id="the change comes first"),
        pytest.param("Orders rose from 100 to 150, and 20% came from abroad.", id="a share of something else"),
        pytest.param("Orders rose from 100 to 150. A year later 20% more people ate there.", id="another sentence"),
        pytest.param("About 20% of the orders changed. They rose from 100 to 150.", id="a share in the sentence before"),
        pytest.param("Sales went from 0 to 12, 30% more.", id="nothing to compare with"),
        pytest.param("Two of the four agreed, and 70% of the guests stayed.", id="a share of others"),
        pytest.param("I fed five cooks, two waiters and me, so eight in all.", id="oneself among the counted"),
        pytest.param("We paid £40 a day for a month, £880 in all.", id="the days of a month that are worked"),
    ],
)  # fmt: skip
def test_numbers_that_agree_are_left_alone(nlp: Language, text: str) -> None:
    assert checks_in(nlp, text) == ()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param(
            "Returns fell from 40% to 25%, a drop of 50%.",
            "from 40% to 25% is 15 points, or 37.5% less; the answer says 50%",
            id="neither the points nor the share",
        ),
        pytest.param(
            "Waiting went from 60 minutes to 30 minutes, a cut of 80%.",
            "from 60 minutes to 30 minutes is 50% less; the answer says 80%",
            id="durations",
        ),
        pytest.param(
            "Orders rose from 100 to 150, an increase of 20%.",
            "from 100 to 150 is 50% more; the answer says 20%",
            id="a rise",
        ),
        pytest.param(
            "Calls fell from 80 to 20, 90% less.",
            "from 80 to 20 is 75% less; the answer says 90%",
            id="the change without a word before it",
        ),
        pytest.param(
            "We cut the bill by 40%, from $1,000 to $400.",
            "from $1,000 to $400 is 60% less; the answer says 40%",
            id="the change comes first",
        ),
    ],
)
def test_a_stated_change_that_its_ends_do_not_give_is_said(nlp: Language, text: str, message: str) -> None:
    (found,) = checks_in(nlp, text)
    assert (found.code, found.message) == ("arithmetic", message)


def test_a_check_points_at_both_ends_and_at_the_change(nlp: Language) -> None:
    text = "Calls fell from 80 to 20, 90% less."
    (found,) = checks_in(nlp, text)
    assert [text[slice(*span)] for span in found.spans] == ["80", "20", "90%"]


@settings(max_examples=60, deadline=None)
@given(st.integers(10, 5000), st.integers(10, 5000))
def test_a_change_that_is_worked_out_is_never_questioned(nlp: Language, before: int, after: int) -> None:
    share = abs(after - before) / before * 100
    word = "less" if after < before else "more"
    assert checks_in(nlp, f"Orders went from {before} to {after}, {share:.1f}% {word}.") == ()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param(
            "We served 450 plates at £10 each, altogether £5,200.",
            "450 times £10 is 4,500; the answer says £5,200",
            id="so many at so much each",
        ),
        pytest.param(
            "I led twelve cooks, nine waiters and four porters, thirty in all.",
            "twelve, nine and four make 25; the answer says thirty",
            id="a list and its total",
        ),
        pytest.param(
            "It was five hours times twelve weeks, so 80 hours.",
            "five hours times twelve weeks is 60 hours; the answer says 80 hours",
            id="so many times",
        ),
        pytest.param(
            "I saved £20 a week for ten weeks, so £300.",
            "£20 a week times ten weeks is 200; the answer says £300",
            id="so much a week for so long",
        ),
        pytest.param(
            "We trained 25 nurses for £5,000, so £300 a head.",
            "£5,000 for 25 is 200 for each; the answer says £300 a head",
            id="so much for each",
        ),
        pytest.param(
            "Seven of the 23 modules went, which is about half.",
            "Seven of 23 is 30.4%; the answer says half",
            id="a share of so many",
        ),
        pytest.param(
            "We paid $38,000 a month against $9,000, so $31,000 a month extra.",
            "$38,000 a month and $9,000 are 29,000 apart; the answer says $31,000 a month",
            id="what lies between two figures",
        ),
        pytest.param(
            "We sold 21,500, that is 50% over the 18,000.",
            "21,500 against 18,000 is 19.4%; the answer says 50%",
            id="a share over a base",
        ),
        pytest.param(
            "Of our 64 parts 61 are shared and 4 parts are not.",
            "61 and 4 make 65; the answer says 64",
            id="parts that are more than their whole",
        ),
    ],
)
def test_products_and_parts_that_do_not_fit_are_said(nlp: Language, text: str, message: str) -> None:
    assert [found.message for found in checks_in(nlp, text)] == [message]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("We served 450 plates at £10 each, altogether £4,500.", id="so many at so much each"),
        pytest.param("Of our 64 parts 60 are shared and 4 parts are not.", id="parts of a whole"),
        pytest.param("I paid £40 a week, over ten weeks £400.", id="so much a week"),
        pytest.param("I led twelve cooks, nine waiters and four porters, so 25 people.", id="a list"),
        pytest.param("It was five hours times twelve weeks, so 60 hours.", id="so many times"),
        pytest.param("We trained 25 nurses for £5,000, so £200 a head.", id="so much for each"),
        pytest.param("Eleven of the 23 modules went, which is about half.", id="a share of so many"),
        pytest.param("We paid $38,000 a month against $9,000, so $29,000 a month extra.", id="a difference"),
        pytest.param("We sold 27,000, that is 50% over the 18,000.", id="a share over a base"),
        pytest.param("Mileage went from 45,000 a year to 25,000, almost half.", id="almost half less"),
        pytest.param("Mileage went from 45,000 a year to 21,000, so about half.", id="half of what it was"),
        pytest.param("Bookings went from 12 to 6, so they fell by half.", id="by half"),
        pytest.param("Bookings went from 12 to 9, so they fell by a quarter.", id="by a quarter"),
        pytest.param("Bookings rose from 12 to 16, so they rose by a third.", id="up by a third"),
        pytest.param("Returns dropped from 320 a day to 140, so 180 fewer.", id="a bare difference of rates"),
        pytest.param("Returns dropped from 320 a day to 140, so 900 fewer.", id="fewer in five days"),
        pytest.param(
            "Waiting was cut: 64 minutes to 20 is forty-four minutes a go.", id="what lies between is"
        ),
        pytest.param("The shop was mine, 7 to 3 is eight hours.", id="hours of the clock"),
        pytest.param("Stars fell from 4.8 to 4.2 in two weeks. That's a drop of 0.6.", id="how long it took"),
        pytest.param("We saved £90k against £60k spent, a net £30k.", id="a net gain"),
        pytest.param(
            "Pay went from £50 to £40 in two years, so £60 fewer gifts.", id="another thing counted"
        ),
        pytest.param(
            "I had 40 clients and sales of £400,000, so an average client is worth £10,000.", id="an average"
        ),
        pytest.param("We sold 12 at £5 each, £55 or so.", id="or so"),
        pytest.param("Three weeks at two grand a week, so £3,000 each.", id="shared by two"),
        pytest.param("Setup went from 50 minutes to 10. This is five times faster.", id="so many times"),
        pytest.param("Setup went from 60 minutes to 10. This is five times faster.", id="times more"),
        pytest.param("Staff went from 12 to 4, half of them new.", id="half of those that are left"),
    ],
)
def test_products_and_parts_that_fit_are_left_alone(nlp: Language, text: str) -> None:
    assert checks_in(nlp, text) == ()


def test_of_a_text_of_nothing_but_numbers_only_the_first_are_looked_at(nlp: Language) -> None:
    wrong = "Orders rose from 100 to 150, an increase of 20%. "
    numbers = "It was 12 days. " * 400

    assert len(checks_in(nlp, wrong + numbers)) == 1
    assert checks_in(nlp, numbers + wrong) == ()
