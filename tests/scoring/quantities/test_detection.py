"""Which numbers of a text are quantities, and of which kind."""

from __future__ import annotations

import pytest
from spacy.language import Language

from scoring.quantities.detection import find_figures
from scoring.report import Figure
from scoring.stages.annotate import annotate
from scoring.stages.segment import segment


def found(nlp: Language, text: str) -> list[Figure]:
    doc = annotate(nlp, text)
    return list(find_figures(doc, segment(doc)))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("We moved everybody to a new 401k plan.", id="a pension"),
        pytest.param("I edited the 4k video.", id="a resolution"),
        pytest.param("I organised the 5k run.", id="a run"),
        pytest.param("His blood pressure was 120/80.", id="blood pressure"),
        pytest.param("She was in her 40s.", id="an age in decades"),
        pytest.param("I worked 9 to 5 in the shop.", id="office hours"),
        pytest.param("I printed it on A4.", id="a paper size"),
        pytest.param("She got a grade 9 in maths.", id="a grade"),
        pytest.param("I read it in one go.", id="in one go"),
        pytest.param("It looked half finished.", id="half done"),
        pytest.param("The seats were sold double, all of them.", id="sold double"),
        pytest.param("I always give one hundred percent.", id="a hundred percent of oneself"),
        pytest.param("I always give 100% to my team.", id="the same in digits"),
        pytest.param("I gave it 110% and was 100% sure of it.", id="more than all of oneself"),
        pytest.param("I think twice about it now.", id="think twice"),
        pytest.param("The rest were double counted.", id="double counted"),
        pytest.param("One time a guest complained.", id="one time"),
        pytest.param("It happened once or twice.", id="once or twice"),
        pytest.param("It keeps both sides half happy.", id="half happy"),
        pytest.param("We saw half-empty screens.", id="half-empty"),
        pytest.param("I shadowed her for a morning.", id="for a morning"),
        pytest.param("It fills up on a day when it rains.", id="on a day when"),
        pytest.param("I produced a morning show.", id="a morning show"),
        pytest.param("I trained the two-tower model.", id="a kind of model"),
        pytest.param("We built it again from zero.", id="from zero"),
        pytest.param("We sold a zero alcohol stout.", id="zero alcohol"),
        pytest.param("We fell short in the first half.", id="the first half"),
        pytest.param("One day I asked her, and one night over the weekend it rained.", id="one day"),
        pytest.param("On day 1 we met, as on day one of any job.", id="the first day"),
    ],
)
def test_a_name_with_a_number_in_it_is_no_quantity(nlp: Language, text: str) -> None:
    assert found(nlp, text) == []


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        pytest.param("I started at 0800 hours.", "date", "0800 hours", id="hours of the day"),
        pytest.param("She left at half past nine.", "date", "half past nine", id="half past"),
        pytest.param("She came at half nine.", "date", "half nine", id="half nine"),
        pytest.param("We had to finish by 11 that night.", "date", "11", id="finish by"),
        pytest.param("I stayed till gone nine.", "date", "nine", id="gone nine"),
        pytest.param("It was the 90s.", "date", "90s", id="a decade"),
        pytest.param("It was due on 27th.", "date", "27th", id="a day of the month"),
        pytest.param("The target for FY25 was clear.", "date", "FY25", id="a financial year"),
        pytest.param("The bug was there in week 31.", "date", "31", id="a calendar week"),
        pytest.param("I taught a Year 11 class.", "other", "11", id="a year group"),
        pytest.param("She wanted a size 12 dress.", "other", "12", id="a dress size"),
        pytest.param("I took the 47 bus every day.", "other", "47", id="a bus"),
        pytest.param("The practice is at 114 High Street.", "other", "114", id="a house in a street"),
        pytest.param("It is on page 3 of the report.", "other", "3", id="a page"),
        pytest.param("He sat in row 14.", "other", "14", id="a row"),
        pytest.param("We are certified to ISO 9001.", "other", "9001", id="a norm"),
        pytest.param("I filed form 1099.", "other", "1099", id="a form"),
        pytest.param("We moved to Windows 11.", "version", "11", id="a version"),
        pytest.param("We kept the accounts in SAP, 4.7 then.", "version", "4.7", id="a version behind a comma"),
        pytest.param("We moved to Java 21.", "version", "21", id="a language"),
        pytest.param("It was due by 5/31.", "date", "5/31", id="month and day"),
        pytest.param("It was due on 3/9.", "date", "3/9", id="a day and a month in digits"),
        pytest.param("I plan drivers at depot 2.", "other", "2", id="a depot"),
        pytest.param("We had a stand in hall 9.", "other", "9", id="a hall"),
        pytest.param("He was aged 65.", "duration", "65", id="an age"),
        pytest.param("I've been a nurse for fourteen years.", "duration", "fourteen years", id="years in a post"),
    ],
)  # fmt: skip
def test_what_names_or_dates_a_thing_plays_no_part(nlp: Language, text: str, kind: str, words: str) -> None:
    [figure] = found(nlp, text)
    assert (figure.kind, figure.text, figure.role) == (kind, words, "none")


@pytest.mark.parametrize(
    ("text", "kind", "value", "unit"),
    [
        pytest.param("About 3/4 of the orders were late.", "ratio", 0.75, "x", id="a written fraction"),
        pytest.param("The budget was 120 zł.", "money", 120.0, "PLN", id="a sign beyond ASCII"),
        pytest.param("I worked an eight-hour shift.", "duration", 8.0, "h", id="the length of a shift"),
        pytest.param("It took two full days.", "duration", 2.0, "day", id="full days"),
        pytest.param("The wall was finished one day late.", "duration", 1.0, "day", id="one day late"),
        pytest.param("A check is 45 minutes per person.", "duration", 45.0, "min", id="time for each thing"),
        pytest.param("I do 15 minutes a week.", "rate", 15.0, "per week", id="time in each week"),
        pytest.param("I sat with her an hour a week.", "rate", 1.0, "per week", id="an hour in each week"),
        pytest.param(
            "It saves me half a day a month.", "rate", 0.5, "per month", id="half a day in each month"
        ),
        pytest.param("A blow dry took an hour and ten minutes.", "duration", 70.0, "min", id="two units"),
        pytest.param(
            "It was down for 1 h 50 and came back.", "duration", 110.0, "min", id="two units in short"
        ),
        pytest.param(
            "It went from two hours twenty to one.", "duration", 140.0, "min", id="minutes left out"
        ),
        pytest.param("The wait was an hour and a half.", "duration", 1.5, "h", id="and a half"),
        pytest.param("They gave us a half-day training.", "duration", 0.5, "day", id="half-day"),
        pytest.param("I asked for 50 real records.", "count", 50.0, None, id="real things, no money"),
        pytest.param("The agreed number is 1.24 million.", "count", 1240000.0, None, id="millions"),
        pytest.param("It throws 140 night staff off the system.", "count", 140.0, None, id="night staff"),
        pytest.param("We rang 20 people by 5 managers.", "count", 20.0, None, id="people"),
        pytest.param("One bulb in twelve was dead.", "ratio", 1 / 12, "x", id="one of a kind in twelve"),
        pytest.param("I closed three shops out of five.", "ratio", 0.6, "x", id="a noun before out of"),
        pytest.param("It failed for six out of the twenty.", "ratio", 0.3, "x", id="out of the"),
        pytest.param("It drops once in nine hundred calls.", "ratio", 1 / 900, "x", id="once in many"),
        pytest.param("And a quarter of the vans were scrap.", "ratio", 0.25, "x", id="and a quarter of"),
        pytest.param("We cut complaints by three quarters.", "ratio", 0.75, "x", id="by three quarters"),
        pytest.param("I ask one and a half times the price.", "ratio", 1.5, "x", id="times, no fraction"),
        pytest.param("It took three quarters of an hour.", "duration", 0.75, "h", id="of an hour"),
        pytest.param("The swim got 4.4 out of 5.", "other", 4.4, None, id="a score out of five"),
        pytest.param("The range fell to 900 m at night.", "size", 900.0, "m", id="metres"),
        pytest.param("We had 3 m users then.", "count", 3e6, None, id="millions of users"),
        pytest.param("The hall has 42,000 m2 of floor.", "size", 42000.0, "m2", id="square metres"),
        pytest.param("It covers 310 square kilometres.", "size", 310.0, "km2", id="square kilometres"),
        pytest.param("Half a tonne of flour was lost.", "size", 0.5, "t", id="half a tonne"),
        pytest.param("It sat at six point four gigs.", "size", 6.4, "GB", id="decimals in words"),
        pytest.param("The rewrite took 14 person-months.", "duration", 14.0, "month", id="person-months"),
        pytest.param("I have one hour and twenty left.", "duration", 80.0, "min", id="and twenty left"),
        pytest.param("It took an hour and a quarter.", "duration", 1.25, "h", id="and a quarter"),
        pytest.param("The clinic sees 240 patients daily.", "rate", 240.0, "per day", id="daily"),
        pytest.param("It broke four times in a year.", "rate", 4.0, "per year", id="times in a year"),
        pytest.param("They ring us 4 times a call.", "rate", 4.0, "per call", id="times a call"),
        pytest.param("We dropped to once-a-day milking.", "rate", 1.0, "per day", id="once-a-day"),
        pytest.param("We meet twice weekly.", "rate", 2.0, "per week", id="twice weekly"),
        pytest.param("The batch failed twice.", "count", 2.0, None, id="twice, as a number of times"),
        pytest.param("I had to call them thrice.", "count", 3.0, None, id="thrice"),
        pytest.param("A packet is touched five times.", "count", 5.0, None, id="a number of times"),
        pytest.param("It took twice as long.", "ratio", 2.0, "x", id="twice as long"),
        pytest.param("It brought twice the leads.", "ratio", 2.0, "x", id="twice of it"),
        pytest.param("Debt was 2.5 times EBITDA.", "ratio", 2.5, "x", id="times of a sum"),
        pytest.param("It costs six times my salary.", "ratio", 6.0, "x", id="times of what is mine"),
        pytest.param("I split it 70/30 between them.", "ratio", 7 / 3, "x", id="so much against so much"),
        pytest.param("Three quarters mentioned the lamp.", "ratio", 0.75, "x", id="three quarters of all"),
        pytest.param(
            "It took three quarters to recover.", "duration", 3.0, "quarter", id="quarters of a year"
        ),
        pytest.param("In the first half year it fell.", "duration", 0.5, "year", id="half year"),
        pytest.param("Inside were 340 t of grapes.", "size", 340.0, "t", id="tonnes in short"),
        pytest.param("The pump gives 2 bar, no more.", "size", 2.0, "bar", id="bar"),
        pytest.param("The tyre had 30 psi in it.", "size", 30.0, "psi", id="psi"),
        pytest.param("We kept 30 MWh of production.", "size", 30.0, "MWh", id="energy"),
        pytest.param("It ran on 12 V at night.", "size", 12.0, "V", id="volts"),
        pytest.param("It drew 16 A, which was too much.", "size", 16.0, "A", id="amperes"),
        pytest.param("The torque was 32 Nm then.", "size", 32.0, "Nm", id="torque"),
        pytest.param("We planted 4 ha of it.", "size", 4.0, "ha", id="hectares in short"),
        pytest.param("It held minus 18 °C at night.", "size", -18.0, "degree", id="degrees below zero"),
        pytest.param("It was minus four, the oil froze.", "size", -4.0, "degree", id="minus, with frost"),
        pytest.param("It was minus four, and windy.", "size", -4.0, "degree", id="it was minus"),
        pytest.param(
            "The bath went to 84 C and stayed.", "size", 84.0, "degree", id="degrees by their letter"
        ),
        pytest.param("We passed it with 2.1 dB to spare.", "other", 2.1, None, id="decibels"),
        pytest.param("It was worth some 3,000 visitors.", "count", 3000.0, None, id="some, with digits"),
        pytest.param("It was us, and 14 night duties.", "count", 14.0, None, id="duties of a kind"),
        pytest.param("That was two afternoons.", "duration", 2.0, "day", id="afternoons that it took"),
        pytest.param("I asked there for three afternoons.", "count", 3.0, None, id="afternoons in number"),
        pytest.param("We were three up there.", "count", 3.0, None, id="how many we were"),
        pytest.param("Our store rating there is 4.4, I hear.", "other", 4.4, None, id="a rating"),
        pytest.param("The pH was 4.2, far above it.", "other", 4.2, None, id="pH"),
        pytest.param("Debtor days were 71 when I came.", "duration", 71.0, "day", id="debtor days"),
        pytest.param("I got 3 A grades and no more.", "count", 3.0, None, id="grades, no amperes"),
        pytest.param("We hired 12 bar staff.", "count", 12.0, None, id="staff of a bar"),
        pytest.param("Of 1.1 has little to say.", "other", 1.1, None, id="has, no hectares"),
    ],
)
def test_a_quantity_has_its_kind_value_and_unit(
    nlp: Language, text: str, kind: str, value: float, unit: str | None
) -> None:
    figure = found(nlp, text)[0]
    assert (figure.kind, figure.unit) == (kind, unit)
    assert figure.value == pytest.approx(value, abs=1e-6)


def test_a_number_of_those_told_before_is_a_count_and_no_length_of_time(nlp: Language) -> None:
    last = found(nlp, "I went through alerts for two months. Of them all, 324 of those were noise.")[-1]
    assert (last.text, last.kind) == ("324", "count")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("We had 640 tests, 30% of them slow. The three that stayed were quick.", "three"),
        ("It took two hours for each. The other six were easy.", "six"),
        ("I was on 3.5 a day. I was in a team of 14.", "14"),
    ],
)
def test_a_number_of_some_that_are_named_is_a_count(nlp: Language, text: str, number: str) -> None:
    last = found(nlp, text)[-1]
    assert (last.text, last.kind, last.unit) == (number, "count", None)


def test_a_number_of_people_is_no_part_of_the_time_before(nlp: Language) -> None:
    last = found(nlp, "I went through them for two months, 486 of them I think.")[-1]
    assert last.kind == "count"


def test_a_change_to_a_number_within_a_quarter_is_no_time_of_day(nlp: Language) -> None:
    figures = found(nlp, "Sick days fell from 41 in the quarter to 23.")
    assert [(figure.kind, figure.value) for figure in figures] == [("count", 41.0), ("count", 23.0)]


def test_what_took_an_action_is_no_rate(nlp: Language) -> None:
    assert [figure.kind for figure in found(nlp, "A bloke of 50 had a go at me.")] == ["duration"]


def test_two_currencies_are_no_range(nlp: Language) -> None:
    figures = found(nlp, "The ticket was CHF 25 or EUR 35.")
    assert [(figure.unit, figure.value) for figure in figures] == [("CHF", 25.0), ("EUR", 35.0)]


def test_the_time_of_a_share_is_no_quantity_of_its_own(nlp: Language) -> None:
    assert [figure.text for figure in found(nlp, "Cancellations were at 5.2% a month.")] == ["5.2%"]


@pytest.mark.parametrize(
    ("text", "way"), [("Sales were at -20% in May.", "down"), ("Sales were at +5% in May.", "up")]
)
def test_a_sign_says_which_way_a_figure_went(nlp: Language, text: str, way: str) -> None:
    assert found(nlp, text)[0].direction == way


def test_a_range_of_things_is_no_length_of_time(nlp: Language) -> None:
    last = found(nlp, "It took two days. After that a normal week was five or six calls.")[-1]
    assert (last.text, last.kind, last.value) == ("five or six", "count", 5.5)
