"""Particles and tenses of Asia are read as what they say, in texts that have several."""

from __future__ import annotations

import pytest

from scoring.plain.form import plain
from scoring.plain.particles import particles

INDIAN = "I was having one list only. My boss was wanting it by Monday itself. "
SINGLISH = "Very busy lah. "


@pytest.mark.parametrize(
    ("told", "read"),
    [
        pytest.param("They were taking one hour.", "They took one hour.", id="what happened"),
        pytest.param("Machine is giving one error.", "Machine gives an error.", id="what happens"),
        pytest.param("We have fixed the same.", "We fixed it.", id="what was done, and to what"),
        pytest.param("I was telling that it is late.", "I told that it was late.", id="what was said"),
        pytest.param("They were not calling.", "They did not call.", id="what did not happen"),
        pytest.param("She was going to ask.", "She was going to ask.", id="what was to happen"),
    ],
)
def test_the_english_of_india_is_read(told: str, read: str) -> None:
    assert plain(INDIAN + told).text.endswith(read)


@pytest.mark.parametrize(
    ("told", "read"),
    [
        pytest.param("We got no room already.", "We had no room.", id="what one had"),
        pytest.param("That night got one guest.", "That night there was a guest.", id="what there was"),
        pytest.param("Last time I work there.", "Once I work there.", id="when"),
        pytest.param("I draw it already then show her.", "I draw it and show her.", id="what came next"),
        pytest.param("Some of them not good.", "Some of them were not good.", id="how they were"),
        pytest.param("By May the wait only ten days.", "By May the wait was only ten days.", id="how long"),
        pytest.param("I called her, then she agreed.", "I called her, and she agreed.", id="then"),
        pytest.param("I sent her go take it.", "I sent her to take it.", id="what for"),
        pytest.param("They never tell me.", "They did not tell me.", id="what was not"),
    ],
)
def test_the_english_of_singapore_is_read(told: str, read: str) -> None:
    assert plain(SINGLISH + told).text.endswith(read)


def test_one_such_word_changes_nothing() -> None:
    assert particles("I was having lunch. It was the only one left, and I had it already.") == []
