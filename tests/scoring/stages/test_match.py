"""Units against the components of a framework."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.language import Language

from question_bank.bank import Bank
from question_bank.schema import Component
from scoring.stages.annotate import annotate
from scoring.stages.match import FrameworkMatcher, framework_matcher
from scoring.stages.segment import segment

STEPS = (
    Component(id="soak", title="Soak", letter="S", asks="How is the grain soaked?", cues=("water", "soak"), exemplars=("I soak the barley in cold water over night.",)),
    Component(id="dry", title="Dry", letter="D", asks="How is the malt dried?", cues=("kiln",), exemplars=("I spread the malt in the kiln and dry it slowly.",)),
)  # fmt: skip


@pytest.fixture(scope="module")
def matcher(nlp: Language) -> FrameworkMatcher:
    return framework_matcher(nlp, STEPS)


def labels(nlp: Language, matcher: FrameworkMatcher, text: str) -> list[str]:
    found = matcher.probabilities(segment(annotate(nlp, text)))
    return [matcher.labels[place] for place in found.argmax(axis=1)]


def test_an_empty_answer_has_no_rows(nlp: Language, matcher: FrameworkMatcher) -> None:
    assert matcher.probabilities(segment(annotate(nlp, ""))).shape == (0, 3)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The barley soaks in water.", ["soak"], id="the first"),
        pytest.param("It dries in the kiln.", ["dry"], id="the second"),
        pytest.param(
            "It dries in the kiln.\nThe barley soaks in water.", ["dry", "soak"], id="in another order"
        ),
        pytest.param("My uncle plays chess.", ["O"], id="neither"),
        pytest.param("IT DRIED IN KILNS!!!", ["dry"], id="in capitals and other forms"),
    ],
)
def test_a_unit_belongs_to_the_component_that_it_is_like(
    nlp: Language, matcher: FrameworkMatcher, text: str, expected: list[str]
) -> None:
    assert labels(nlp, matcher, text) == expected


def test_a_cue_tells_a_component_that_no_exemplar_tells(nlp: Language) -> None:
    bare = framework_matcher(nlp, STEPS)
    cued = framework_matcher(nlp, (replace(STEPS[0], cues=("steep vat", "sluice")), STEPS[1]))
    text = "My uncle opened the sluices of the steep vats."
    assert (labels(nlp, bare, text), labels(nlp, cued, text)) == (["O"], ["soak"])


def test_other_comes_last_among_the_labels(matcher: FrameworkMatcher) -> None:
    assert matcher.labels == ("soak", "dry", "O")


def test_exemplars_of_the_bank_are_mostly_read_as_their_own_component(nlp: Language, bank: Bank) -> None:
    components = bank.rubric("process-core").components
    made = framework_matcher(nlp, components)
    right = [
        labels(nlp, made, sentence) == [component.id]
        for component in components
        for sentence in component.exemplars[:3]
    ]
    assert sum(right) / len(right) > 0.9


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=150))
def test_the_probabilities_of_any_unit_sum_to_one(
    nlp: Language, matcher: FrameworkMatcher, text: str
) -> None:
    found = matcher.probabilities(segment(annotate(nlp, text)))
    assert np.allclose(found.sum(axis=1), 1)
    assert (found >= 0).all()
