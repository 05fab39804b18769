"""Numbers are questioned only beyond doubt."""

from __future__ import annotations

import pytest
from spacy.language import Language

from tests.scoring.readings import checks_in

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
    assert checks_in(nlp, _BEFORE + text) == ()


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
    assert [found.code for found in checks_in(nlp, _BEFORE + text)] == ["arithmetic"]
