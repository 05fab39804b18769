"""What a unit shows: its words, its grammar, its place and its neighbours."""

from __future__ import annotations

import numpy as np
import pytest
from spacy.language import Language

from scoring.engine import Engine
from scoring.learning.features import UnitFeatures, UnitReader, answer_features, tense
from scoring.stages.annotate import annotate

THREE = "Last May our till broke. I borrowed 2 from Ada's shop. Sales were saved by it."


@pytest.fixture(scope="module")
def pipeline(engine: Engine) -> Language:
    return engine._nlp


def features(pipeline: Language, text: str) -> list[UnitFeatures]:
    doc = annotate(pipeline, text)
    return answer_features(UnitReader(doc).own_features(doc.sents))


def names(pipeline: Language, text: str) -> set[str]:
    """Return the names of the first unit."""
    return set(features(pipeline, text)[0].names)


def test_no_units_have_no_features() -> None:
    assert answer_features([]) == []


def test_each_unit_has_its_own_features(pipeline: Language) -> None:
    assert len(features(pipeline, THREE)) == 3


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("We fixed the printers.", "lemma=printer", id="lemma"),
        pytest.param("We fixed the printers.", "pair=fix_the", id="pair of lemmas"),
        pytest.param("We fixed the printers.", "first=we", id="first word"),
        pytest.param("We fixed the printers.", "opening=we_fixed", id="first two words"),
        pytest.param("We fixed the printers.", "last=printer", id="last word"),
        pytest.param("We fixed the printers.", "root=fix", id="root"),
        pytest.param("We fixed the printers.", "subject=we", id="subject"),
        pytest.param("We fixed the printers.", "tense=past", id="tense"),
        pytest.param("We fixed the printers.", "length=0", id="length"),
        pytest.param("I met 12 people.", "lemma=#", id="a number by its kind"),
        pytest.param("I met 12 people.", "cue=number", id="that there is a number"),
        pytest.param("I met Agatha.", "lemma=Name", id="a name by its kind"),
        pytest.param("I met Agatha.", "cue=name", id="that there is a name"),
        pytest.param("The bill was paid by the bank.", "grammar=passive", id="passive"),
        pytest.param("Is it raining?", "position=5", id="the middle of one"),
        pytest.param("...", "empty=yes", id="no words"),
    ],
)
def test_a_unit_shows(pipeline: Language, text: str, name: str) -> None:
    assert name in names(pipeline, text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("We drove to Oslo.", "We drove to Accra.", id="names"),
        pytest.param("I sold 12 boxes.", "I sold 31 boxes.", id="numbers"),
        pytest.param(
            "I met Agatha.",
            "I met Kwame.",
            id="names as complements",
        ),
        pytest.param(
            "I sold 12 of them.",
            "I sold 31 of them.",
            id="numbers as complements",
        ),
    ],
)
def test_which_name_or_number_it_is_makes_no_difference(pipeline: Language, one: str, other: str) -> None:
    assert names(pipeline, one) == names(pipeline, other)


def test_a_unit_knows_its_place(pipeline: Language) -> None:
    first, _, last = features(pipeline, THREE)
    assert {"position_from_start=0", "position_from_end=2"} <= set(first.names)
    assert {"position_from_start=2", "position_from_end=0"} <= set(last.names)


def test_a_unit_knows_its_neighbours(pipeline: Language) -> None:
    first, middle, last = features(pipeline, THREE)
    assert "prev=none" in first.names
    assert "next=none" in last.names
    assert {"prev=root=break", "next=subject=noun"} & set(middle.names) == {
        "prev=root=break",
        "next=subject=noun",
    }


def test_the_vector_is_the_mean_of_its_tokens_but_names(pipeline: Language) -> None:
    doc = annotate(pipeline, THREE)
    for span, unit in zip(doc.sents, UnitReader(doc).own_features(doc.sents), strict=True):
        assert unit.vector == pytest.approx(
            np.mean([doc.tensor[token.i] for token in span if token.tag_ != "NNP"], axis=0), abs=1e-5
        )


@pytest.mark.parametrize(
    ("text", "form"),
    [
        pytest.param("I paint it.", "present", id="present"),
        pytest.param("I painted it.", "past", id="past"),
        pytest.param("I would paint it.", "would", id="would"),
        pytest.param("I had painted it.", "had+participle", id="had"),
    ],
)
def test_the_form_of_a_verb_is_told_with_its_auxiliaries(pipeline: Language, text: str, form: str) -> None:
    root = next(iter(pipeline(text).sents)).root
    assert tense(root) == form
