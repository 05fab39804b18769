"""What is said of oneself where no event is asked for: one text for each rung."""

from __future__ import annotations

import pytest

from scoring.ladder.no_event_asked import OWNERSHIP_WITHOUT_EVENT, RELEVANCE_WITHOUT_EVENT
from scoring.ladder.rules import climb
from tests.scoring.readings import Reader

WHY = "Why do you want this job?"
HABIT = "I clean the fryer each night."
DONE = "Last year I rebuilt the fryer."


@pytest.mark.parametrize(
    ("text", "level"),
    [
        pytest.param("", 1, id="empty"),
        pytest.param(HABIT, 2, id="a habit"),
        pytest.param(DONE, 3, id="something done"),
        pytest.param(f"{DONE} I trained two cooks.", 4, id="two steps"),
        pytest.param(f"{DONE} I trained two cooks. Maria wrote the manual.", 5, id="and another's part"),
    ],
)
def test_ownership_climbs_by_what_was_done(read: Reader, text: str, level: int) -> None:
    assert climb(OWNERSHIP_WITHOUT_EVENT, read(("O", text), question=WHY)).level == level


@pytest.mark.parametrize(
    ("text", "level"),
    [
        pytest.param("", 1, id="empty"),
        pytest.param("The weather is fine.", 1, id="not about oneself"),
        pytest.param("I am a people person.", 2, id="a bland claim"),
        pytest.param("I am a cook from Leeds.", 3, id="a particular"),
        pytest.param("I am a cook from Leeds, because I love bread.", 4, id="and a reason"),
        pytest.param(f"I am a cook from Leeds. {HABIT}", 4, id="or how it shows"),
        pytest.param(f"I am a cook from Leeds. {DONE}", 5, id="and what bears it out"),
    ],
)
def test_relevance_climbs_by_a_particular_a_reason_and_a_proof(read: Reader, text: str, level: int) -> None:
    assert climb(RELEVANCE_WITHOUT_EVENT, read(("O", text), question=WHY)).level == level
