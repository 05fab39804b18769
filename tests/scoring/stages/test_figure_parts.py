"""What the figures of an answer play, measure and are compared with."""

from __future__ import annotations

import pytest
from spacy.language import Language

from tests.scoring.readings import figures_in
from tests.scoring.stages.test_figures import one


@pytest.mark.parametrize(
    ("text", "label", "role"),
    [
        pytest.param("Accuracy rose to 92%.", "R", "result", id="an outcome"),
        pytest.param("The bakery has 14 ovens.", "S", "context", id="the size of the setting"),
        pytest.param("We had to answer within 200 ms.", "T", "target", id="a limit in the task"),
        pytest.param("The limit was 5 tonnes.", "S", "target", id="a limit named as one"),
        pytest.param("The van would cost 300 euros extra.", "A", "cost", id="an expected price"),
        pytest.param("It cost us 40 minutes of overtime.", "A", "cost", id="a price paid"),
        pytest.param("The oven would save 12 hours.", "A", "gain", id="an expected gain"),
        pytest.param("We sat 20 minutes in his office.", "A", "context", id="neither for nor against"),
    ],
)
def test_a_figure_plays_the_part_that_the_words_around_it_say(
    nlp: Language, text: str, label: str, role: str
) -> None:
    assert one(nlp, text, label).role == role


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        pytest.param("Sales rose by 12%.", "up", id="rose"),
        pytest.param("Sales fell by 12%.", "down", id="fell"),
        pytest.param("Sales stood at 12%.", None, id="stood"),
        pytest.param("We fixed it over 60 days.", None, id="a time that it took"),
        pytest.param("It was ten minutes over.", "up", id="too much"),
        pytest.param("The orders doubled.", "up", id="a multiple that says more"),
        pytest.param("The errors were halved.", "down", id="a multiple that says less"),
    ],
)
def test_a_figure_has_the_direction_of_its_verb(nlp: Language, text: str, direction: str | None) -> None:
    assert one(nlp, text).direction == direction


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        pytest.param("We served 120 guests.", "guests", id="the noun that is counted"),
        pytest.param("Errors fell by 12%.", "Errors", id="the subject of the change"),
        pytest.param("We shipped 40 kg of flour.", "flour", id="what a quantity is of"),
        pytest.param("It took a couple of weeks.", None, id="never a word of the figure"),
    ],
)
def test_a_figure_says_what_it_measures(nlp: Language, text: str, measure: str | None) -> None:
    found = one(nlp, text).measure
    assert (None if found is None else text[slice(*found)]) == measure


@pytest.mark.parametrize(
    ("text", "baseline", "result", "direction"),
    [
        pytest.param("Waiting fell from 45 minutes to 20 minutes.", "45 minutes", "20 minutes", "down", id="from to"),
        pytest.param("Waiting fell to 20 minutes from 45.", "45", "20 minutes", "down", id="to, from"),
        pytest.param("The run went from 3 hours to 40 minutes.", "3 hours", "40 minutes", "down", id="other units"),
        pytest.param("Orders rose from 1,200 to 2.5k.", "1,200", "2.5k", "up", id="bare numbers"),
        pytest.param("The list went from twelve names to four.", "twelve", "four", "down", id="words"),
        pytest.param("It took 2 days instead of 5 days.", "5 days", "2 days", "down", id="instead of"),
        pytest.param("We need 2 hours, compared with 9 hours before.", "9 hours", "2 hours", "down", id="compared"),
        pytest.param("Calls fell by a third, from 30 to 20.", "30", "20", "down", id="beside their change"),
    ],
)  # fmt: skip
def test_both_ends_of_a_change_are_tied(
    nlp: Language, text: str, baseline: str, result: str, direction: str
) -> None:
    found = figures_in(nlp, text)
    before = next(figure for figure in found if figure.role == "baseline")
    assert before.pair is not None
    after = found[before.pair]
    assert (before.text, after.text, after.role, after.direction) == (baseline, result, "result", direction)
    assert found[after.pair or 0] == before


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="empty"),
        pytest.param("From 4 May to 5 June we closed.", id="dates"),
        pytest.param("We drove from room 12 to room 14.", id="rooms"),
        pytest.param("We paid 300 euros and waited 20 minutes.", id="different things"),
        pytest.param("I spoke to 12 cooks. From 20 guests I heard nothing.", id="different sentences"),
    ],
)
def test_what_is_no_change_is_not_tied(nlp: Language, text: str) -> None:
    assert [figure.pair for figure in figures_in(nlp, text) if figure.pair is not None] == []
