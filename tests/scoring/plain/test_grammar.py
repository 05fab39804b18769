"""Grammar of some dialects only is read as most writers have it."""

from __future__ import annotations

import pytest

from scoring.plain.form import plain


@pytest.mark.parametrize(
    ("said", "read"),
    [
        pytest.param("I seen it and we done it.", "I saw it and we did it.", id="participle for past"),
        pytest.param(
            "I taked it and they didn't went.", "I took it and they did not go.", id="past of a verb"
        ),
        pytest.param(
            "It was hard to do. I rung them.", "It was hard to do. I rang them.", id="a new sentence"
        ),
        pytest.param("I been working there.", "I have been working there.", id="been without have"),
        pytest.param("We did want to go.", "We wanted to go.", id="did before a verb"),
        pytest.param("I checking the till.", "I was checking the till.", id="a verb in -ing alone"),
        pytest.param("I went with she for it.", "I went with her for it.", id="subject for object"),
        pytest.param("We moved them boxes.", "We moved those boxes.", id="them before a noun"),
        pytest.param("You must to stop by end of May.", "You must stop by the end of May.", id="to and the"),
        pytest.param("It took hour or took week.", "It took an hour or took a week.", id="one unit of time"),
    ],
)
def test_a_dialect_is_read_as_most_writers_say_it(said: str, read: str) -> None:
    assert plain(said).text == read


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("What did we want?", id="a question"),
        pytest.param("Each of them costs ten pounds.", id="them as a whole"),
        pytest.param("We gave them lessons in whole days.", id="them who got something"),
        pytest.param("I would have gone, and they had seen it.", id="participles with have"),
    ],
)
def test_what_most_writers_say_stays(text: str) -> None:
    assert plain(text).text == text
