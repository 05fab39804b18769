"""Base forms are read in the past where a past event is told in them, and nowhere else."""

from __future__ import annotations

import pytest

from scoring.plain.endings import endings

TOLD = "My manager ask me to help. I go to the shelf and she give me a list. "


def rewritten(text: str) -> str:
    for start, end, written in reversed(endings(text)):
        text = text[:start] + written + text[end:]
    return text


@pytest.mark.parametrize(
    ("base", "past"),
    [
        pytest.param("Then I call the driver.", "Then I called the driver.", id="after a pronoun"),
        pytest.param("One customer tell us no.", "One customer told us no.", id="after a noun"),
        pytest.param("I draw a plan and show it.", "I drew a plan and showed it.", id="a verb that goes on"),
        pytest.param("She not like it.", "She did not like it.", id="a denial"),
        pytest.param("He want me to stop and show it.", "He wanted me to stop and show it.", id="after to"),
        pytest.param("The beam start to move.", "The beam started to move.", id="before to"),
        pytest.param("Then nobody fall.", "Then nobody fell.", id="after nobody"),
        pytest.param("The car stop moving.", "The car stopped moving.", id="before what goes on"),
        pytest.param("Then we wait forty days.", "Then we waited forty days.", id="before a number"),
        pytest.param("Now I check the list.", "Now I check the list.", id="what is done now"),
        pytest.param("Since then I check it.", "Since then I check it.", id="what is done since"),
    ],
)
def test_a_story_in_base_forms_is_told_in_the_past(base: str, past: str) -> None:
    told = "My manager asked me to help. I went to the shelf and she gave me a list. "
    assert rewritten(TOLD + base) == told + past


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="no text"),
        pytest.param("I read every list aloud. They ask me when they need one.", id="what one always does"),
        pytest.param("She let me go, and the team want more. We get on.", id="forms that lack nothing"),
        pytest.param(
            "I made the customer agree and let her see it. Did he tell you?", id="base forms in their place"
        ),
        pytest.param(
            "She come in late and she leave early. It is always so, and she is proud.", id="a habit"
        ),
    ],
)
def test_other_texts_stay(text: str) -> None:
    assert endings(text) == []
