"""How long an answer is."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.language import Language

from scoring.report import TextInfo
from scoring.stages.annotate import annotate
from scoring.stages.measure_text import WORDS_A_MINUTE, measure_text
from scoring.stages.segment import segment


def measured(nlp: Language, text: str) -> TextInfo:
    doc = annotate(nlp, text)
    return measure_text(text, segment(doc))


@pytest.mark.parametrize(
    ("text", "characters", "words", "sentences"),
    [
        pytest.param("", 0, 0, 0, id="empty"),
        pytest.param(" \n ", 3, 0, 0, id="blank"),
        pytest.param("We met.", 7, 2, 1, id="a sentence"),
        pytest.param("We met.\nShe left.", 17, 4, 2, id="two lines"),
        pytest.param("a well-known café 🙂", 19, 4, 1, id="code points, not bytes"),
    ],
)
def test_an_answer_is_measured_in_characters_words_and_sentences(
    nlp: Language, text: str, characters: int, words: int, sentences: int
) -> None:
    found = measured(nlp, text)
    assert (found.characters, found.words, found.sentences) == (characters, words, sentences)


@pytest.mark.parametrize(
    ("words", "seconds"),
    [
        pytest.param(0, 0, id="none"),
        pytest.param(1, 0, id="one word is under half a second"),
        pytest.param(WORDS_A_MINUTE // 2, 30, id="half a minute"),
        pytest.param(WORDS_A_MINUTE, 60, id="a minute"),
    ],
)
def test_speaking_time_is_words_at_an_unhurried_rate(nlp: Language, words: int, seconds: int) -> None:
    assert measured(nlp, "go " * words).speaking_seconds == seconds


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200))
def test_blanks_around_any_text_change_nothing_but_its_characters(nlp: Language, text: str) -> None:
    plain, padded = measured(nlp, text), measured(nlp, f"\n{text}\n")
    assert (padded.words, padded.characters) == (plain.words, plain.characters + 2)
