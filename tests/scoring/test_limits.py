"""The only texts that are refused: too long, or not Unicode."""

from __future__ import annotations

import pytest

from scoring import limits
from scoring.errors import InputError


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="empty"),
        pytest.param(" \n", id="blank"),
        pytest.param("word " * limits.MOST_WORDS, id="as many words as can be read"),
        pytest.param(" " * 100_000, id="blanks are no words"),
        pytest.param("\x00\ufeff\u202e👩🏽‍💻", id="odd characters"),
    ],
)
def test_a_text_that_can_be_read_passes(text: str) -> None:
    limits.check(text)


@pytest.mark.parametrize(
    ("text", "code", "told"),
    [
        pytest.param(
            "word " * (limits.MOST_WORDS + 1),
            "too_long",
            "20,001 words; at most 20,000",
            id="a word too many",
        ),
        pytest.param("one\ntwo\t" * 10_001, "too_long", "20,002 words", id="words between other blanks"),
        pytest.param("ab\ud83d", "not_utf8", "position 2", id="half a character at the end"),
        pytest.param("\udc80ab", "not_utf8", "position 0", id="half a character at the start"),
    ],
)
def test_a_refused_text_is_told_its_code_and_what_is_wrong(text: str, code: str, told: str) -> None:
    with pytest.raises(InputError, match=told) as refused:
        limits.check(text)
    assert refused.value.code == code


def test_the_message_calls_the_text_by_its_name() -> None:
    with pytest.raises(InputError, match="the question is not valid"):
        limits.check("\ud800", name="question")
