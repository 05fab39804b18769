"""The sentences of a stretch of text."""

from __future__ import annotations

import pytest
from spacy.language import Language

from scoring.language.sentences import sentence_around
from scoring.stages.annotate import annotate


@pytest.mark.parametrize(
    ("text", "words", "sentence"),
    [
        pytest.param("We left. It rained a lot.", "We", "We left.", id="the first"),
        pytest.param("We left. It rained a lot.", "rained", "It rained a lot.", id="the last"),
        pytest.param("We left.", "We left.", "We left.", id="the whole text"),
    ],
)
def test_words_lie_in_their_sentence(nlp: Language, text: str, words: str, sentence: str) -> None:
    doc = annotate(nlp, text)
    start = text.index(words)
    span = doc.char_span(start, start + len(words))
    assert sentence_around(span).text == sentence
