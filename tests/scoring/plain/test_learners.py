"""What an English learned elsewhere says is read as what is meant, in texts that have several signs of it."""

from __future__ import annotations

import pytest

from scoring.plain.form import plain
from scoring.plain.learners import learners

TOLD = "We were three persons. I asked to the boss. "


@pytest.mark.parametrize(
    ("told", "read"),
    [
        pytest.param("I told to him the plan.", "I told her the plan.", id="told to"),
        pytest.param("They shouted on me.", "They shouted at me.", id="shouted on"),
        pytest.param("She was agree.", "She agreed.", id="was agree"),
        pytest.param("Then, me I stopped it.", "I stopped it.", id="me I"),
        pytest.param("I now told the driver.", "I told the driver.", id="now for then"),
        pytest.param("We were practicing every day.", "We practiced every day.", id="what was done so often"),
        pytest.param("I am checking it every day.", "I check it every day.", id="what is done so often"),
        pytest.param("She has given me a list.", "She gave me a list.", id="a perfect of what is over"),
        pytest.param("I wrote it on one card.", "I wrote it on a card.", id="one for a"),
        pytest.param("I waited two hour.", "I waited two hours.", id="several without an ending"),
        pytest.param("It came at the three of the morning.", "It came at three in the morning.", id="o'clock"),
        pytest.param("I was in a hurry for leave.", "I was in a hurry to leave.", id="for with a verb"),
        pytest.param("She said it is too late.", "She said it was too late.", id="what was said"),
        pytest.param("I knew that we must leave.", "I knew that we had to leave.", id="must"),
        pytest.param("It was raining small small.", "It was raining a little.", id="said twice for little"),
        pytest.param("Her father he wanted it.", "Her father wanted it.", id="a person named twice"),
        pytest.param("I told her wear it.", "I told her to wear it.", id="what one was told to do"),
        pytest.param("She was wait for me.", "She was waiting for me.", id="was with a base form"),
    ],
)  # fmt: skip
def test_the_english_of_learners_is_read(told: str, read: str) -> None:
    assert plain(TOLD + told).text.endswith(read)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="no text"),
        pytest.param("I have one child and she is practicing every day.", id="no sign"),
        pytest.param("She was told to the minute when we must leave. I said it is late.", id="one sign"),
    ],
)
def test_other_texts_stay(text: str) -> None:
    assert learners(text) == []
