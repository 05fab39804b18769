"""What questions ask for."""

from __future__ import annotations

import pytest

from question_bank.bank import Bank
from question_bank.schema import Kind
from scoring.language.themes import OPEN, THEMES, TITLES, asked_for


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("Tell me about a time you disagreed with a colleague.", ("conflict",), id="a disagreement"),
        pytest.param("Describe a situation in which you FAILED.", ("failure",), id="in capitals"),
        pytest.param("How did you persuade them under a tight deadline?", ("persuasion", "pressure"), id="two at once"),
        pytest.param("Leadership", ("leadership",), id="a heading"),
        pytest.param("Tell me about a time when something went wrong.", ("failure",), id="a turn of several words"),
        pytest.param("Tell me about the lead time of your project.", (), id="a word that means something else"),
        pytest.param("A customer shouts. A deadline is missed. Tell me what you learned.", ("learning",), id="a case first"),
        pytest.param("A customer is angry. What do you look at first?", (), id="a case, and nothing in particular asked of it"),
        pytest.param("A customer is angry. You are under pressure.", ("customer", "pressure"), id="nothing but a case"),
        pytest.param("What are you proud of?", (), id="any story would do"),
        pytest.param("What is your greatest achievement under pressure?", (), id="any story of success would do"),
        pytest.param("Tell me about something you achieved together with others.", ("teamwork",), id="achieved in a way that is asked for"),
        pytest.param("Tell me about yourself.", (), id="nothing in particular"),
        pytest.param("", (), id="nothing"),
    ],
)  # fmt: skip
def test_a_question_asks_for_themes(question: str, expected: tuple[str, ...]) -> None:
    assert asked_for(question) == expected


def test_a_question_of_the_bank_asks_for_the_theme_of_its_competency_too() -> None:
    assert asked_for("What happened?", "mentoring") == ("teaching",)


def test_of_nearly_every_question_of_the_bank_it_is_known_what_a_story_must_be_of(bank: Bank) -> None:
    stories = [
        question
        for question in bank.questions.values()
        if bank.rubric(question.rubric).kind is Kind.BEHAVIOURAL
    ]
    unknown = [question.id for question in stories if not asked_for(question.text, question.competency)]
    assert len(unknown) <= len(stories) // 20, unknown


@pytest.mark.parametrize("theme", THEMES)
def test_each_theme_can_be_named_in_advice(theme: str) -> None:
    assert TITLES[theme]
    assert not TITLES[theme].endswith(".")


def test_open_themes_are_themes() -> None:
    assert set(THEMES) > OPEN
