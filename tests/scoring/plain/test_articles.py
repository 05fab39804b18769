"""Articles that a text leaves out are put back; a text that has its articles stays."""

from __future__ import annotations

import pytest

from scoring.plain.articles import articles
from scoring.plain.form import plain

TOLD = "I called engineer and foreman came. We opened main door. "


@pytest.mark.parametrize(
    ("told", "read"),
    [
        pytest.param("Engine of our boat died.", "The engine of our boat died.", id="first in a sentence"),
        pytest.param("I went to director.", "I went to the director.", id="after a preposition"),
        pytest.param("I went to other shop.", "I went to another shop.", id="another"),
        pytest.param("We bought small meter.", "We bought a small meter.", id="what is new"),
        pytest.param("I was interpreter in Leeds.", "I was an interpreter in Leeds.", id="work"),
        pytest.param("Next morning it rained.", "The next morning it rained.", id="a time"),
        pytest.param("It fell when wind was strong.", "It fell when the wind was strong.", id="what is one"),
        pytest.param("It took first three days.", "It took the first three days.", id="the first so many"),
    ],
)
def test_articles_are_put_back(told: str, read: str) -> None:
    assert plain(TOLD + told).text.endswith(read)


@pytest.mark.parametrize(
    ("told", "read"),
    [
        pytest.param("We went door to door, by car.", "We went door to door, by car.", id="set phrases"),
        pytest.param("I showed her list to my boss.", "I showed her list to my boss.", id="an owner"),
        pytest.param("Nobody will switch it off.", "Nobody will switch it off.", id="a verb"),
    ],
)
def test_what_needs_no_article_stays(told: str, read: str) -> None:
    assert plain(TOLD + told).text.endswith(read)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="no text"),
        pytest.param("I called engineer, and the others went on with the work on the wall.", id="one slip"),
        pytest.param("My boss asked me for help. We sat in our office and wrote lists.", id="owners"),
    ],
)
def test_other_texts_stay(text: str) -> None:
    assert articles(text) == []
