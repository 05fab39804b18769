"""Which units weigh one thing against another, which phrases are weighed, and on which side figures stand."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.language import Language

from scoring.language.phrases import Traits, candidates, same, topics
from scoring.learning import artifact
from scoring.learning.options import options
from scoring.learning.sides import COST, GAIN, NEITHER, decide
from scoring.learning.weighing import ReadPassage, WeighingModels, chance, passages, show
from scoring.stages.annotate import annotate
from scoring.stages.segment import segment

SIDES = (GAIN, COST, NEITHER)


@pytest.fixture(scope="module")
def models() -> WeighingModels:
    return artifact.load().models.weighing


def test_an_answer_without_units_weighs_nothing(models: WeighingModels) -> None:
    assert passages((), models, favour=0.0) == []


def test_a_weighing_is_found_up_to_its_decision(nlp: Language, models: WeighingModels) -> None:
    doc = annotate(
        nlp,
        "I run the kitchen of a school. We had to choose between fresh fish and frozen fish. Fresh would have cost "
        "300 euros more, but frozen tasted worse. We took the frozen because the budget was closed. The new cook came in May.",
    )
    ((first, last),) = passages([show(span) for span in segment(doc)], models, favour=0.5)
    assert first <= 1
    assert last == 3


def test_an_answer_that_weighs_is_likelier_to_than_one_that_only_compares(
    nlp: Language, models: WeighingModels
) -> None:
    weighing, comparing = (
        chance([show(span) for span in segment(annotate(nlp, text))], models)
        for text in (
            "We could keep the shop open, which would cost two people their Sunday, or shut it and lose the sale.",
            "The new shop is larger than the old one. We sold more bread than last year.",
        )
    )
    assert 0 < comparing < weighing < 1


@settings(max_examples=30, deadline=None)
@given(
    st.lists(
        st.sampled_from(["We chose the van. ", "It cost 9 euros. ", "but ", "or the train? ", "Why"]),
        max_size=9,
    )
)
def test_passages_are_in_order_and_do_not_overlap(
    nlp: Language, models: WeighingModels, parts: list[str]
) -> None:
    spans = segment(annotate(nlp, "".join(parts)))
    found = passages([show(span) for span in spans], models, favour=3.0)
    places = [place for run in found for place in run]
    assert places == sorted(places)
    assert all(0 <= first <= last < len(spans) for first, last in found)


def test_options_are_phrases_of_the_passage_each_thing_once(nlp: Language, models: WeighingModels) -> None:
    doc = annotate(nlp, "We had to choose between a night train and a flight. We took the night train.")
    named = options(ReadPassage.of(doc[:]), models.options, models.pairs)
    assert [option.phrase.text for option in named] == ["a night train", "a flight"]


def test_a_passage_is_read_with_the_sentence_before_it_unless_that_belongs_to_another(nlp: Language) -> None:
    doc = annotate(nlp, "We cooked. It was the van or the train. The van was slow.")
    second, third = (sentence.start for sentence in list(doc.sents)[1:])
    passage = ReadPassage.of(doc[third:])

    assert passage.with_one_before().span.text == "It was the van or the train. The van was slow."
    assert passage.with_one_before(third) is passage
    assert passage.with_one_before(second).span.start == second
    assert ReadPassage.of(doc[:]).with_one_before().span.start == 0


def test_a_passage_without_things_has_no_options(nlp: Language, models: WeighingModels) -> None:
    assert options(ReadPassage.of(annotate(nlp, "Well, it was so.")[:]), models.options, models.pairs) == []


def test_a_thing_named_again_is_the_same(nlp: Language) -> None:
    one, other = candidates(annotate(nlp, "The old van failed. The van stood there.")[:])[:2]
    assert same(Traits.of(one), Traits.of(other))


@pytest.mark.parametrize(
    ("told", "opening"),
    [
        pytest.param(
            "Saying yes would help. Saying no meant rain.", ["Saying yes", "Saying no"], id="doings"
        ),
        pytest.param("With her in it the story stood.", ["With her in it"], id="up to the subject"),
        pytest.param("Anonymous, it would be weaker.", ["Anonymous"], id="up to a comma"),
        pytest.param("Bat on and we cannot lose.", ["Bat on"], id="what to do"),
        pytest.param("It rained; draught gives foam.", ["draught"], id="after a semicolon"),
        pytest.param("I stayed because it rained.", [], id="a person opens no topic"),
    ],
)
def test_what_a_clause_opens_with_may_name_an_option(nlp: Language, told: str, opening: list[str]) -> None:
    assert [topic.text for topic in topics(annotate(nlp, told)[:])] == opening


@pytest.mark.parametrize(
    ("chances", "sides"),
    [
        pytest.param([[0.8, 0.1, 0.1]], [GAIN], id="one figure has one side"),
        pytest.param([[0.8, 0.1, 0.1], [0.2, 0.7, 0.1]], [GAIN, COST], id="one each"),
        pytest.param([[0.8, 0.1, 0.1], [0.5, 0.4, 0.1]], [GAIN, COST], id="a spare one fills the empty side"),
        pytest.param([[0.8, 0.1, 0.1], [0.7, 0.2, 0.1]], [GAIN, GAIN], id="unless that is unlikely"),
        pytest.param([[0.1, 0.1, 0.8]], [NEITHER], id="none"),
    ],
)
def test_each_figure_has_a_side(chances: list[list[float]], sides: list[str]) -> None:
    assert decide(np.array(chances), SIDES) == sides
