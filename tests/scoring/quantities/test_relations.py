"""Which figures could follow from which others, and what they would have to be."""

from __future__ import annotations

from dataclasses import replace

import pytest
from spacy.language import Language

from scoring.quantities.amount import amounts
from scoring.quantities.outcome import Stated, in_words
from scoring.quantities.relation import FAMILIES, FAMILY_OF
from scoring.quantities.relations import direct_relations_of, relations_of
from tests.scoring.readings import figures_in


def outcomes(nlp: Language, text: str) -> dict[str, list[float]]:
    """Return what the last figure of a text would have to be, by each relation to those before."""
    told = amounts(text, figures_in(nlp, text))
    found: dict[str, list[float]] = {}
    for relation in relations_of(text, told, len(told) - 1):
        found.setdefault(relation.name, []).extend([relation.exact, *relation.also])
    return found


@pytest.mark.parametrize(
    ("text", "name", "exact"),
    [
        pytest.param("Calls fell from 240 to 180, a cut of 30%.", "change", 25, id="a change"),
        pytest.param("Calls fell from 240 to 180, so 70 fewer.", "difference", 60, id="a difference"),
        pytest.param("It went from 40% to 25%, so 20 points.", "points", 15, id="points"),
        pytest.param("It took 12 days and takes 3, so five times faster.", "times", 4, id="times"),
        pytest.param("Of 80 visitors 20 signed, which is 30%.", "share", 25, id="a share"),
        pytest.param("We had 20 boxes and 12 crates, 40 things in all.", "total", 32, id="a total"),
        pytest.param("There were 90 of us; 50 left, 10 were ill and 20 stayed.", "left", 30, id="what is left"),
        pytest.param("They scored 60, 70 and 80, on average 75.", "average", 70, id="an average"),
        pytest.param("We sold 25 tickets at £8 each, so £250.", "product", 200, id="a product"),
        pytest.param("It is £90 for 30 of them, so £4 each.", "each", 3, id="for each"),
        pytest.param("It was £800 a month, so £10,000 a year.", "same", 9600, id="over a year"),
        pytest.param("I saw six people a day for five days, so 40 people.", "over_time", 30, id="a rate over a time"),
        pytest.param("We had 12,000 litres in the tank and used 3,000 litres a day, so five days.", "lasts", 4, id="how long it lasts"),
        pytest.param("With 200 guests, 15% said no, which is 40 of them.", "part", 30, id="a part"),
        pytest.param("It cost £200 before 10% off, so £150.", "less", 180, id="a discount"),
        pytest.param("It went from 12 minutes to 7 minutes, and on 30 calls that is 3 hours.", "gap_times", 2.5, id="a difference, times"),
        pytest.param("I ran 3 shifts of 11 and 2 fitters: 40 people.", "product_and", 35, id="a product and a rest"),
    ],
)  # fmt: skip
def test_the_exact_outcome_is_among_those_that_units_allow(
    nlp: Language, text: str, name: str, exact: float
) -> None:
    assert any(abs(outcome - exact) < 0.01 for outcome in outcomes(nlp, text).get(name, []))


def test_figures_of_other_dimensions_have_no_difference(nlp: Language) -> None:
    assert "difference" not in outcomes(nlp, "We spent £30 and 4 hours, over 5 km.")


def test_a_discount_is_no_relation_of_one_step(nlp: Language) -> None:
    text = "We sold 25 tickets at £8 each, so with 10% off £180."
    told = amounts(text, figures_in(nlp, text))
    families = frozenset(FAMILIES)
    direct = {one.name for one in direct_relations_of(text, told, len(told) - 1, families=families)}
    every = {one.name for one in relations_of(text, told, len(told) - 1)}
    assert direct < every
    assert "less" in every - direct


@pytest.mark.parametrize("family", FAMILIES)
def test_relations_of_one_family_are_those_of_all_that_belong_to_it(nlp: Language, family: str) -> None:
    text = "We had 40 boxes, sold 25 of them at £8 each over 5 days, so £200, or 60% of £350, £50 a day."
    told = amounts(text, figures_in(nlp, text))
    for place in range(len(told)):
        every = direct_relations_of(text, told, place, families=frozenset(FAMILIES))
        own = direct_relations_of(text, told, place, families=frozenset({family}))
        assert {*own} == {one for one in every if FAMILY_OF[one.name] == family}


def test_every_relation_belongs_to_a_family_and_can_be_said(nlp: Language) -> None:
    text = "From 85 seats to 65 at £300 a seat for 2 years and 5 days, 10% off, saved £7,000, or £200 a day."
    told = amounts(text, figures_in(nlp, text))
    for place in range(len(told)):
        for relation in relations_of(text, told, place):
            assert relation.name in FAMILY_OF
            assert told[relation.terms[0]].figure.text in in_words(told, relation)


@pytest.mark.parametrize(
    ("text", "exact", "fits"),
    [
        pytest.param("so £200.", 201, True, id="rounded"),
        pytest.param("so £200.", 230, False, id="another number"),
        pytest.param("so about £200.", 220, True, id="about"),
        pytest.param("so more than £200.", 260, True, id="more than that"),
        pytest.param("so less than £200.", 170, True, id="less than that"),
        pytest.param("so less than £200.", 260, False, id="not less than that"),
        pytest.param("so about a third.", 0.35, True, id="a fraction that comes near"),
        pytest.param("so about a third.", 0.25, False, id="another fraction"),
    ],
)  # fmt: skip
def test_what_is_stated_fits_as_exactly_as_the_words_say(
    nlp: Language, text: str, exact: float, *, fits: bool
) -> None:
    told = amounts(text, figures_in(nlp, text))
    full = "I had £10 and £20, " + text
    more = amounts(full, figures_in(nlp, full))
    relation = replace(next(relations_of(full, more, len(more) - 1)), exact=exact, also=())
    assert told
    assert Stated.of(full, more[-1]).fits(relation) is fits
