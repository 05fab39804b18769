"""Turns that only some Englishes have are read as what they say."""

from __future__ import annotations

import pytest

from scoring.plain.constructions import constructions
from scoring.plain.form import plain


@pytest.mark.parametrize(
    ("told", "read"),
    [
        pytest.param("I ain't see it.", "I did not see it.", id="ain't with a base form"),
        pytest.param("I done finished it.", "I finished it.", id="done with a past form"),
        pytest.param("It wasn't but two left.", "It was only two left.", id="not but"),
        pytest.param("The staff be helping us.", "The staff are helping us.", id="be for what is so often"),
        pytest.param("The boss were late.", "The boss was late.", id="were for one"),
        pytest.param("The lads was late.", "The lads were late.", id="was for many"),
        pytest.param("My boss, he agreed.", "My boss agreed.", id="a person named twice"),
        pytest.param("I could have went home.", "I could have gone home.", id="a past form after have"),
        pytest.param("I have send the list.", "I sent the list.", id="a base form after have"),
        pytest.param("We was build a wall.", "We built a wall.", id="a base form after was"),
        pytest.param("We left without to ask.", "We left without asking.", id="without to"),
        pytest.param("I not sure.", "I was not sure.", id="a verb left out"),
        pytest.param("We does sell fruit.", "We sell fruit.", id="does"),
        pytest.param("We did be working.", "We were working.", id="did be"),
        pytest.param("She was a-working.", "She was working.", id="a-"),
        pytest.param("I was like, stop.", "I said stop.", id="what was said"),
        pytest.param("It took like ten days.", "It took about ten days.", id="about how many"),
    ],
)
def test_turns_of_dialects_are_read_as_what_they_say(told: str, read: str) -> None:
    assert plain("So. " + told).text.endswith(read.replace(" he ", " she "))


@pytest.mark.parametrize(
    "text",
    [
        "The work I had done helped, and what we have done since was good.",
        "One of the managers was late, and the list of the boxes was wrong.",
        "It would be working if the pump were new.",
        "The next day, he asked me to put a stop to it.",
        "We looked like three fools, and I have need of a plan.",
    ],
)
def test_turns_of_all_englishes_stay(text: str) -> None:
    assert constructions(text) == []
