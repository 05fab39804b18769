"""What is left of a whole."""

from __future__ import annotations

import pytest
from spacy.language import Language

from tests.scoring.readings import messages_in


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param(
            "640 less 210 is 450, so that's what I asked for.",
            "640 less 210 is 430; the answer says 450",
            id="one number less another",
        ),
        pytest.param(
            "The table had 52,000 rows. I threw out 9,400 duplicates and 1,300 tests, which left 42,300.",
            "52,000 less 9,400 and 1,300 is 41,300; the answer says 42,300",
            id="what was thrown out",
        ),
        pytest.param(
            "There were nine screens, I took out four and that left six.",
            "nine less four is 5; the answer says six",
            id="what was taken out",
        ),
        pytest.param(
            "I rebuilt 15 charts of the usual 22. The other eight need live data.",
            "15 of 22 leave 7; the answer says eight",
            id="the others",
        ),
        pytest.param(
            "There were 260 reports. I deleted 170 and rebuilt the other 110.",
            "170 of 260 leave 90; the answer says 110",
            id="the others that were not taken out",
        ),
    ],
)
def test_what_is_wrongly_left_is_said(nlp: Language, text: str, message: str) -> None:
    assert messages_in(nlp, text) == [message]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("640 less 210 is 430, so that's what I asked for.", id="one number less another"),
        pytest.param(
            "The table had 52,000 rows. I threw out 9,400 duplicates and 1,300 tests, which left 41,300.",
            id="what was thrown out",
        ),
        pytest.param(
            "There were 50 letters. I threw out 12 and kept 20, which left 18 for later.", id="what was kept"
        ),
        pytest.param("We had 20 vans. I sold four and bought two, which left 18.", id="what was bought"),
        pytest.param(
            "I did 15 of the 22 reports. The other three were late, and four were dropped.",
            id="others of the others",
        ),
        pytest.param(
            "Of the 20 beds, 12 were full and the other six wards had none.", id="others of another thing"
        ),
        pytest.param(
            "We had 500 hosts, 300 of them checked. I offered two people for the other 250.",
            id="others than those",
        ),
        pytest.param("We had 640, less tax and rent, so 400 were left.", id="tax"),
    ],
)
def test_what_may_be_left_of_something_else_is_left_alone(nlp: Language, text: str) -> None:
    assert messages_in(nlp, text) == []
