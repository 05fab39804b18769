"""What a number without a unit tells, as the shipped model reads it."""

from __future__ import annotations

import pytest
from spacy.language import Language

from scoring.learning import artifact
from scoring.learning.bare_numbers import alternatives, bare_numbers, read_bare
from scoring.learning.linear import LinearModel
from scoring.quantities.detection import find_figures
from scoring.report import Figure
from scoring.stages.annotate import annotate
from scoring.stages.segment import segment


@pytest.fixture(scope="module")
def model() -> LinearModel:
    return artifact.load().models.figures.bare


def read(nlp: Language, model: LinearModel, text: str) -> list[Figure]:
    doc = annotate(nlp, text)
    return list(read_bare(doc, find_figures(doc, segment(doc)), model))


@pytest.mark.parametrize(
    ("text", "last"),
    [
        pytest.param(
            "A change request took 14 days to get through. I put the forms into one queue with a clear owner. By spring it was 5.",
            ("duration", "day", 5.0), id="the days of two sentences before",
        ),
        pytest.param(
            "The wait came down from 14 days to 9. Complaints fell too, from 41 to 13.",
            ("count", None, 13.0), id="complaints, not days",
        ),
        pytest.param(
            "The agency asked for 3,400 euros and two weeks. I offered 2,900.",
            ("money", "EUR", 2900.0), id="money over the nearer weeks",
        ),
        pytest.param(
            "We answered 61% of the calls in time. After the new rota it was 78.",
            ("percent", "%", 78.0), id="the share of the sentence before",
        ),
    ],
)  # fmt: skip
def test_a_bare_number_tells_what_it_is_said_of(
    nlp: Language, model: LinearModel, text: str, last: tuple[str, str | None, float]
) -> None:
    figure = read(nlp, model, text)[-1]

    assert (figure.kind, figure.unit, figure.value) == last


def test_a_number_with_a_unit_or_with_what_it_counts_is_not_bare(nlp: Language) -> None:
    doc = annotate(
        nlp, "It took nine days, cost 300 euros and pleased 12 customers, though I had hoped for 20."
    )
    figures = find_figures(doc, segment(doc))

    assert [figures[place].text for place, _ in bare_numbers(doc, figures)] == ["20"]


def test_a_bare_number_may_be_a_count_a_score_an_hour_and_else_only_what_was_told(nlp: Language) -> None:
    doc = annotate(nlp, "It took nine days and cost 300 euros. The target was 5.")
    figures = find_figures(doc, segment(doc))
    ((place, span),) = bare_numbers(doc, figures)

    found = alternatives(doc, span, figures, place)

    assert {(one.kind, one.unit) for one in found} == {
        ("count", None), ("other", None), ("date", None), ("duration", "day"), ("money", "EUR"),
    }  # fmt: skip


def test_what_is_no_bare_number_stays_as_it_was_found(nlp: Language, model: LinearModel) -> None:
    text = "In May 2023 it took nine days, 40% of them waiting. Room 12 was cold."
    doc = annotate(nlp, text)
    figures = find_figures(doc, segment(doc))

    assert read_bare(doc, figures, model) == figures


def test_an_answer_without_figures_has_none(nlp: Language, model: LinearModel) -> None:
    assert read(nlp, model, "I asked her and she agreed.") == []
