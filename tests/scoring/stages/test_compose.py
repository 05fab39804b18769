"""Which components an answer has."""

from __future__ import annotations

import pytest
from spacy.language import Language

from question_bank.bank import Bank
from scoring.report import Component, Unit
from scoring.stages.annotate import annotate
from scoring.stages.compose import compose, missing
from scoring.stages.label import Labelled
from scoring.stages.segment import segment

LABELS = "STARL"


def composed(
    nlp: Language, bank: Bank, parts: list[tuple[str, str]], *, present: str = "", **presence: float
) -> dict[str, Component]:
    spans = segment(annotate(nlp, "\n".join(text for _, text in parts)))
    units = tuple(
        Unit(start=span.start_char, end=span.end_char, label=label, probabilities={})
        for span, (label, _) in zip(spans, parts, strict=True)
    )
    labelled = Labelled(
        spans=tuple(spans),
        units=units,
        presence=dict.fromkeys(LABELS, 0.0) | presence,
        present=frozenset(present),
    )
    return compose(spans, labelled, bank.rubric("star-core").components)


def test_an_empty_answer_has_no_component(nlp: Language, bank: Bank) -> None:
    found = composed(nlp, bank, [])
    assert list(found) == list(LABELS)
    assert not any(component.present or component.share or component.units for component in found.values())


def test_the_share_of_a_component_is_its_share_of_the_words(nlp: Language, bank: Bank) -> None:
    found = composed(
        nlp, bank, [("S", "The boiler failed."), ("A", "I rang three plumbers before seven, at once.")]
    )
    assert (found["S"].share, found["A"].share) == (3 / 11, 8 / 11)


def test_stops_and_other_signs_are_no_words(nlp: Language, bank: Bank) -> None:
    found = composed(nlp, bank, [("S", "The boiler (!!!) failed..."), ("A", "I rang her.")])
    assert found["S"].share == 0.5


def test_the_units_of_a_component_are_those_with_its_label(nlp: Language, bank: Bank) -> None:
    found = composed(nlp, bank, [("S", "It failed."), ("A", "I rang."), ("O", "Well."), ("A", "She came.")])
    assert (found["S"].units, found["A"].units, found["R"].units) == ((0,), (1, 3), ())


@pytest.mark.parametrize("present", ["", "T"], ids=["not there", "there"])
def test_presence_is_decided_on_the_whole_answer(nlp: Language, bank: Bank, present: str) -> None:
    found = composed(nlp, bank, [("A", "I rang.")], present=present, T=0.6)["T"]
    assert (found.present, found.probability, found.units) == ("T" in present, 0.6, ())


def a_component(*, present: bool) -> Component:
    return Component(present=present, probability=float(present), share=0.0, units=())


@pytest.mark.parametrize(
    ("present", "expected"),
    [
        pytest.param("", ("S", "T", "A", "R"), id="nothing there"),
        pytest.param("SAR", ("T",), id="one absent"),
        pytest.param("STAR", (), id="no lesson is needed"),
        pytest.param("STARL", (), id="everything there"),
    ],
)
def test_what_is_missing_is_what_every_story_needs(present: str, expected: tuple[str, ...]) -> None:
    assert missing({label: a_component(present=label in present) for label in LABELS}) == expected


def test_an_example_is_not_missed_in_a_way_of_working() -> None:
    found = {name: a_component(present=False) for name in ("problem", "example")}
    assert missing(found) == ("problem",)
