"""Whether the numbers of an answer hold together."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.language import Language

from scoring.report import Check
from scoring.stages.checks import check
from tests.scoring.readings import figures_in


def checks(nlp: Language, text: str) -> tuple[Check, ...]:
    return check(text, figures_in(nlp, text))


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
    assert checks(nlp, text) == ()


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
    (found,) = checks(nlp, text)
    assert (found.code, found.message) == ("arithmetic", message)


def test_a_check_points_at_both_ends_and_at_the_change(nlp: Language) -> None:
    text = "Calls fell from 80 to 20, 90% less."
    (found,) = checks(nlp, text)
    assert [text[slice(*span)] for span in found.spans] == ["80", "20", "90%"]


@settings(max_examples=60, deadline=None)
@given(st.integers(10, 5000), st.integers(10, 5000))
def test_a_change_that_is_worked_out_is_never_questioned(nlp: Language, before: int, after: int) -> None:
    share = abs(after - before) / before * 100
    word = "less" if after < before else "more"
    assert checks(nlp, f"Orders went from {before} to {after}, {share:.1f}% {word}.") == ()


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
            "five hours times twelve weeks is 60; the answer says 80 hours",
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
    assert [found.message for found in checks(nlp, text)] == [message]


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
    assert checks(nlp, text) == ()


_BEFORE = "In May I was a shift lead in Leeds. My job was to sort out the rota. "


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Staff went from 10 to 12, with sickness down 30%.", id="with another thing down"),
        pytest.param("Staff went from 10 to 12, and sickness was down 30%.", id="and another thing down"),
        pytest.param("Staff went from 10 to 12, which cut sickness by 30%.", id="which cut another thing"),
        pytest.param("Staff went from 10 to 12, so overtime fell 30%.", id="so another thing fell"),
        pytest.param(
            "Prices rose from £10 to £12; sales were down 8%.", id="a new clause about another thing"
        ),
        pytest.param("Prices rose from £10 to £12 - volume fell 8%.", id="a dash and another thing"),
        pytest.param("We cut the steps from 12 to 8, so errors fell 40%.", id="fewer steps and fewer errors"),
        pytest.param("We cut the steps from 12 to 8, which made us 40% faster.", id="what it made of us"),
        pytest.param(
            "Cost per head went from £4 to £3, and we had 33% more heads.", id="more of what is counted"
        ),
        pytest.param("Sales went from 100 to 120, 5% better than target.", id="against a target"),
        pytest.param("Sales went from 100 to 120, up on the 10% rise of 2019.", id="against an older rise"),
        pytest.param("I moved from team 3 to team 5, so 20% more pay.", id="numbers that are names"),
        pytest.param("Of the 30 pupils, 20 took French and 18 took German.", id="both may be taken"),
        pytest.param("Of our 30 pupils, 25 could read by May and 29 by July.", id="a count that grows"),
        pytest.param(
            "Of the 12 bugs, 8 were fixed in week one and 11 by week two.", id="a count that grows to the end"
        ),
        pytest.param("Of the 40 staff, 12 were nurses and 38 were women.", id="two kinds of traits"),
        pytest.param(
            "A class of 30, of whom 20 were boys and 12 wore glasses.", id="of whom, with two kinds of traits"
        ),
        pytest.param("We had 8 nurses, 2 of them new, and 3 doctors, 11 in all.", id="some of those listed"),
        pytest.param("6 boys and 9 girls, 15 in total, of whom 10 passed.", id="what follows the total"),
        pytest.param(
            "I managed 4 people in Leeds, 5 in Hull, 9 in all, and 3 more in York.",
            id="a part after the total",
        ),
        pytest.param("I had 3 kids, 2 dogs and 1 cat, so 6 in all to feed.", id="a total that fits"),
        pytest.param("I took 3 buses, 2 trains and a taxi, 6 rides in total.", id="a part without a number"),
        pytest.param("We had 10, lost 2, and hired 3, so 11 in all.", id="what was lost"),
        pytest.param("12 teams with 4 players each and 2 referees, so 50 in all.", id="so many each"),
        pytest.param("There were 3 tables and 4 booths, together seating 40.", id="what the parts hold"),
        pytest.param("We made 3 pies and 4 cakes, 56 slices in all.", id="what the parts are cut into"),
        pytest.param("We have 2 dogs and 3 cats, so 20 legs in all.", id="what the parts have"),
        pytest.param("We sold 30 tickets at £5 each and 20 at £8 each, £310 in total.", id="two products"),
        pytest.param("Two at £5 and three at £4, so £22.", id="two bare products"),
        pytest.param("We sold 12 at £5 each, which is £72 with VAT.", id="with tax"),
        pytest.param("We sold 10 at £8 each, so £30 profit after costs.", id="what is left after costs"),
        pytest.param("I earned £12 an hour for 8 hours, less tax, so £80.", id="less tax"),
        pytest.param("We spent £5,000 on 25 staff, so £300 each with travel.", id="more than the price"),
        pytest.param("We raised £600 from 12 people, £20 each from ten of them.", id="some of those counted"),
        pytest.param(
            "The bill went from £50 a month to £40 a month, a saving of £120 a year.", id="a saving in a year"
        ),
        pytest.param(
            "The bill went from £50 to £40, so £120 a year saved.", id="a saving in a year from bare ends"
        ),
        pytest.param("Speed went from 10 seconds to 2 seconds, 400% faster.", id="faster by the old time"),
        pytest.param("It went from 100ms to 50ms, 100% faster.", id="twice as fast"),
        pytest.param(
            "Uptime rose from 99% to 99.9%, ten times less downtime.", id="the other side of a share"
        ),
        pytest.param("Users grew from 1m to 4m, doubling twice.", id="doubling twice"),
        pytest.param("Users grew from 1m to 4m, doubling each year for 2 years.", id="doubling each year"),
        pytest.param("In 2 years we grew from 5 to 8 shops, 20% growth a year.", id="growth each year"),
        pytest.param("Stock went from 200 to 150, then to 120, a cut of 40%.", id="three values"),
        pytest.param("It went from a -20% margin to a 10% margin, a swing of 30 points.", id="through zero"),
        pytest.param("Cost went from £200 to £150, 33% more with the old way.", id="the other way round"),
        pytest.param("Staff went from 10 to 12, a 5% rise in cost.", id="a change of another thing"),
        pytest.param("Prices rose from £10 to £12 (sales down 8%).", id="another thing in brackets"),
        pytest.param("We went from 4 to 5 days and from 6 to 7 hours, 25% more.", id="two changes"),
        pytest.param("We cut costs by 10%, from 12 to 8 suppliers.", id="fewer suppliers and lower costs"),
        pytest.param("It grew to 300%, from 20 to 60.", id="a share that is reached"),
        pytest.param("The share went from a half to a third, down 17%.", id="points between fractions"),
        pytest.param("Sales rose from 1 to 1.2 million, up 20%.", id="one million for both"),
        pytest.param("I ran two teams, 4 nurses and 5 porters, 18 in all.", id="a list for two"),
        pytest.param("4 nurses and 5 porters, 10 in all, including me.", id="oneself after the total"),
        pytest.param(
            "Of the 30 pupils, 20 took French, 18 took German and the other 2 took neither.",
            id="the other two of three parts",
        ),
        pytest.param(
            "Of my 20 calls, 15 got through and the other 6 lines were down.",
            id="the others of another thing",
        ),
        pytest.param("We sold 12 at £5 each, so £40 went to the school.", id="a part of what it comes to"),
        pytest.param("After fees we sold 10 at £8 each, so £60.", id="fees that are told first"),
        pytest.param("We ran 3 nights. We sold 12 tickets at £5 each, so £180.", id="so many nights"),
        pytest.param(
            "The bill went from £50 to £40, a saving of £120, over the year.", id="a saving told over a year"
        ),
    ],
)
def test_a_number_that_may_be_about_something_else_is_left_alone(nlp: Language, text: str) -> None:
    assert checks(nlp, _BEFORE + text) == ()


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Errors went from 40 % to 25 %, a 50 % cut.", id="a cut"),
        pytest.param("It rose from 20% to 30%, a 10% rise.", id="a rise of shares"),
        pytest.param("Waiting fell from 60 to 30 minutes, a drop of 25 %.", id="a drop"),
        pytest.param("We had 4 nurses and 5 porters, 10 in all.", id="a total"),
        pytest.param("We sold 12 tickets at £5 each, so £72.", id="a product"),
        pytest.param("Returns fell from 40 to 30 (a 50% fall).", id="a fall in brackets"),
        pytest.param("Returns fell from 40 to 30. That's a 50% drop.", id="a drop in the next sentence"),
        pytest.param("Returns fell from 40 to 30, that is 50 % less.", id="so much less"),
        pytest.param("The bill went from £50 to £40, a saving of £20.", id="a saving"),
        pytest.param("Of the 30 pupils, 20 passed and the other 15 failed.", id="the others"),
        pytest.param("We shared £600 between 12 people, so £40 each.", id="so much each"),
        pytest.param(
            "Mileage went from 45,000 a year to 30,000, almost half.", id="almost half, and a third"
        ),
        pytest.param("Bookings went from 12 to 4, so they fell by half.", id="by half, and two thirds"),
        pytest.param("Returns dropped from 320 a day to 140, so 150 fewer.", id="a bare difference of rates"),
        pytest.param(
            "Waiting was cut: 64 minutes to 20 is thirty-four minutes a go.", id="what lies between is"
        ),
        pytest.param(
            "Stars fell from 4.8 to 4.2 in two weeks. That's a drop of 0.9.", id="how long it took between"
        ),
        pytest.param("We saved £90k against £60k spent, a net £40k.", id="a net gain"),
        pytest.param(
            "I had 40 clients and sales of £400,000, so an average client is worth £14,000.", id="an average"
        ),
        pytest.param("Setup went from 80 minutes to 10. This is five times faster.", id="so many times"),
    ],
)
def test_a_number_that_is_beyond_doubt_the_outcome_is_questioned(nlp: Language, text: str) -> None:
    assert [found.code for found in checks(nlp, _BEFORE + text)] == ["arithmetic"]
