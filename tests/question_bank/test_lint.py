"""A question that leads, asks twice or pries is caught by pattern; a fair one passes."""

from __future__ import annotations

import pytest

from question_bank import lint

LEADING = "a question that does not suggest its answer"
DOUBLE = "one question at a time"
PROTECTED = "nothing about protected characteristics"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param("Tell me about a time you missed a deadline.", id="a request"),
        pytest.param(
            "When did you last change your mind, and what changed it?", id="one event, in two clauses"
        ),
        pytest.param("Describe a trade-off between speed and quality.", id="two things weighed"),
        pytest.param("What course of action did you take?", id="course without of course"),
        pytest.param("Tell me about an agent you managed across stages.", id="age inside words"),
        pytest.param("Describe how you embraced a new tool.", id="race inside a word"),
        pytest.param("Tell me about a race condition you tracked down.", id="a race condition"),
        pytest.param("Describe two race conditions in a service you ran.", id="race conditions"),
        pytest.param("When did a partner not act in good faith?", id="good faith"),
    ],
)
def test_a_fair_question_passes(text: str) -> None:
    assert lint.faults(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("Don't you think tests matter?", "Don't you", id="don't you"),
        pytest.param("Wouldn’t you agree with that?", "Wouldn’t you", id="a curly apostrophe"),
        pytest.param("Surely you have led a team?", "Surely", id="surely"),
        pytest.param("When did you, of course with care, delegate?", "of course", id="of course"),
        pytest.param("You must have failed once; when?", "You must have", id="you must have"),
        pytest.param("Do you agree that haste is bad?", "Do you agree that", id="do you agree that"),
    ],
)
def test_a_question_that_hands_over_its_answer_is_leading(text: str, words: str) -> None:
    assert lint.faults(text) == [(LEADING, words)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("What failed? Why?", "? Why?", id="two question marks"),
        pytest.param("What failed?\n\nWhy?", "?\n\nWhy?", id="two paragraphs"),
        pytest.param("Tell me about a failure and also a success.", "and also", id="and also"),
        pytest.param(
            "Tell me about a failure and describe another one.",
            "and describe another",
            id="and describe another",
        ),
        pytest.param("Name a goal as well as how you reached it.", "as well as how", id="as well as how"),
    ],
)
def test_a_question_that_asks_twice_is_double_barrelled(text: str, words: str) -> None:
    assert lint.faults(text) == [(DOUBLE, words)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("How old were you when you first led?", "How old", id="age"),
        pytest.param("Are you married?", "married", id="marriage"),
        pytest.param("Do you plan to start a family?", "start a family", id="family"),
        pytest.param("Who looks after your children?", "children", id="children"),
        pytest.param("Were you pregnant then?", "pregnant", id="pregnancy"),
        pytest.param("Where are you from?", "Where are you from", id="origin"),
        pytest.param("What is your native language?", "native language", id="language"),
        pytest.param("Has your race held you back?", "race", id="race"),
        pytest.param("How does your religion shape your work?", "religion", id="faith"),
        pytest.param("How is your health?", "your health", id="health"),
        pytest.param("Do you have a disability?", "disability", id="disability"),
        pytest.param("Are you a union member?", "union member", id="union"),
    ],
)
def test_a_question_about_what_the_law_protects_is_caught(text: str, words: str) -> None:
    assert lint.faults(text) == [(PROTECTED, words)]


def test_every_rule_that_is_broken_is_told() -> None:
    text = "Surely you are married? Why?"
    assert [expected for expected, _ in lint.faults(text)] == [LEADING, DOUBLE, PROTECTED]


def test_a_question_is_caught_however_it_is_capitalised() -> None:
    assert lint.faults("ARE YOU MARRIED?") == [(PROTECTED, "MARRIED")]
