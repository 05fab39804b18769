"""From text to a document."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.language import Language

from scoring.stages.annotate import annotate

CHUNK = "x" * 300


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="empty"),
        pytest.param(" \n\t ", id="blank"),
        pytest.param("We met.\r\n\r\nShe left. ", id="blanks at the end"),
        pytest.param("The café — naïve, “so to say” — 🙂👍🏽 closed.", id="beyond plain letters"),
        pytest.param("e\u0301 \u200b \ufeff \u0000", id="marks that join and hide"),
        pytest.param(CHUNK, id="one long chunk"),
        pytest.param(f"We met {CHUNK} and left {CHUNK}\n{CHUNK}.", id="long chunks among words"),
    ],
)
def test_a_document_holds_the_text_as_submitted(nlp: Language, text: str) -> None:
    assert annotate(nlp, text).text == text


def test_a_chunk_that_no_person_writes_is_one_token(nlp: Language) -> None:
    assert CHUNK in {token.text for token in annotate(nlp, f"We met {CHUNK} there.")}


def test_words_beside_a_long_chunk_are_still_read(nlp: Language) -> None:
    assert [token.lemma_ for token in annotate(nlp, f"{CHUNK} We met.")][-3:] == ["we", "meet", "."]


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300))
def test_tokens_lie_at_the_code_points_of_any_text(nlp: Language, text: str) -> None:
    doc = annotate(nlp, text)
    assert doc.text == text
    assert all(text[token.idx : token.idx + len(token)] == token.text for token in doc)
