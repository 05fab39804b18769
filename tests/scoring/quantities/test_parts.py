"""Fractions, multiples, and numbers that only look like so many in so many."""

from __future__ import annotations

import pytest
from spacy.language import Language

from scoring.quantities.detection import find_figures
from scoring.stages.annotate import annotate
from scoring.stages.segment import segment


def kinds(nlp: Language, text: str) -> list[tuple[str, str]]:
    doc = annotate(nlp, text)
    return [(figure.text, figure.kind) for figure in find_figures(doc, segment(doc))]


@pytest.mark.parametrize(
    ("text", "share"),
    [
        pytest.param("It was cut by three quarters after that.", "three quarters", id="by three quarters"),
        pytest.param("We lost some of them, i.e. three quarters.", "three quarters", id="as an aside"),
        pytest.param("Some backed out - a quarter! - and I rang them.", "a quarter", id="between dashes"),
        pytest.param("Alarms fell by a third when I waited.", "a third", id="when"),
        pytest.param("It cost us a fifth down on last year.", "a fifth", id="down on"),
        pytest.param("Four times fewer came back.", "Four times", id="times fewer"),
    ],
)
def test_a_part_or_a_multiple_is_a_ratio(nlp: Language, text: str, share: str) -> None:
    assert (share, "ratio") in kinds(nlp, text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("We ran it for three quarters, and then stopped.", id="for three quarters"),
        pytest.param("I was there for a quarter.", id="for a quarter"),
    ],
)
def test_quarters_of_a_year_are_a_time(nlp: Language, text: str) -> None:
    [(_, kind)] = kinds(nlp, text)
    assert kind == "duration"


def test_many_in_few_are_two_numbers(nlp: Language) -> None:
    assert kinds(nlp, "I read 800 in four evenings.") == [("800", "count"), ("four", "count")]
    assert kinds(nlp, "One in four came back.") == [("One in four", "ratio")]
