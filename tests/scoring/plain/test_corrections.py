"""What is taken back and what is said twice is left out; what only looks so stays."""

from __future__ import annotations

import pytest

from scoring.plain.form import plain


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        pytest.param("We had five, no sorry, six tanks.", "We had six tanks.", id="a number"),
        pytest.param("It was on Monday, sorry, Tuesday.", "It was on Tuesday.", id="a day"),
        pytest.param("I sold two boxes, no wait, two bags.", "I sold two bags.", id="a phrase"),
        pytest.param("I read the, I read the list.", "I read the list.", id="a phrase begun twice"),
        pytest.param(
            "I asked, I actually asked my boss.", "I actually asked my boss.", id="with a word between"
        ),
        pytest.param("It fell to six, I want to say six.", "It fell to six.", id="a number said again"),
        pytest.param("I went and I mean I rang them.", "I rang them.", id="a start given up"),
        pytest.param(
            "I said that, look, I could not.", "I said that I could not.", id="asking for attention"
        ),
        pytest.param("It was on a, on a Friday.", "It was on a Friday.", id="a phrase without its end"),
        pytest.param(
            "We found the, what do you call it, the key.", "We found the key.", id="a word looked for"
        ),
        pytest.param("It worked, long story short, at noon.", "It worked at noon.", id="put in passing"),
        pytest.param("It was late. Let me think. We left.", "It was late. We left.", id="nothing said"),
    ],
)
def test_what_was_meant_stays(said: str, meant: str) -> None:
    assert plain(said).text == meant


@pytest.mark.parametrize(
    "text",
    [
        "I found it, it was under the desk.",
        "What it was, it was a bad week.",
        "They sold apples, pears and more pears.",
        "I said no, two of them said yes.",
    ],
)
def test_what_only_looks_like_it_stays(text: str) -> None:
    assert plain(text).text == text
