"""What was asked decides the rubric, the parts looked for and what may be asked for."""

from __future__ import annotations

import pytest

from question_bank.bank import Bank
from question_bank.schema import Asks, Kind
from scoring.engine import Engine
from scoring.errors import InputError
from scoring.prompting import Prompter
from scoring.report import ResponseLabel, ResponseType


@pytest.fixture(scope="module")
def prompter(engine: Engine, bank: Bank) -> Prompter:
    return Prompter(nlp=engine._nlp, bank=bank)


@pytest.mark.parametrize(
    "question", [pytest.param(None, id="none"), pytest.param("", id="empty"), pytest.param(" \n", id="blank")]
)
def test_without_a_question_the_default_rubric_judges(prompter: Prompter, question: str | None) -> None:
    prompt = prompter.prompt(question, None)
    assert (prompt.text, prompt.question, prompt.rubric.id) == ("", None, "star-core")
    assert (prompt.asks, prompt.competencies) == (frozenset(), ())


@pytest.mark.parametrize(
    ("question", "rubric"),
    [
        pytest.param("Tell me about a time you missed a date.", "star-core", id="a past event"),
        pytest.param("Describe how you solved it.", "star-core", id="how you did"),
        pytest.param("How would you plan a move?", "process-core", id="how would you"),
        pytest.param("HOW DO YOU pick what comes first?", "process-core", id="how do you, in capitals"),
        pytest.param("“What is your approach to testing?”", "process-core", id="your approach, quoted"),
        pytest.param("Walk me through how you would hire.", "process-core", id="walk me through"),
        pytest.param("What do you do when a supplier is late?", "process-core", id="what do you do when"),
        pytest.param("And then, how do you feel about it?", "star-core", id="how do you, later on"),
    ],
)
def test_a_free_question_finds_its_rubric_by_how_it_begins(
    prompter: Prompter, question: str, rubric: str
) -> None:
    assert prompter.prompt(question, None).rubric.id == rubric


@pytest.mark.parametrize(
    ("question", "asks"),
    [
        pytest.param("When did you last help a stranger?", set(), id="neither"),
        pytest.param("Describe a trade-off you made.", {Asks.TRADEOFF}, id="trade-off"),
        pytest.param("When did you have competing deadlines?", {Asks.TRADEOFF}, id="competing"),
        pytest.param("Tell me about a failure.", {Asks.REFLECTION}, id="failure"),
        pytest.param("What would you do differently?", {Asks.REFLECTION}, id="differently"),
        pytest.param(
            "What did you learn when you had to choose between two jobs?",
            {Asks.TRADEOFF, Asks.REFLECTION},
            id="both",
        ),
    ],
)
def test_a_free_question_says_what_it_asks_for(prompter: Prompter, question: str, asks: set[Asks]) -> None:
    assert prompter.prompt(question, None).asks == asks


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("", True, id="empty"),
        pytest.param("Tell me about a flood.", True, id="an event"),
        pytest.param("What is your greatest achievement?", True, id="an achievement"),
        pytest.param("Why did it fail? Give an example.", True, id="a reason, by an example"),
        pytest.param("Tell me a little about yourself.", False, id="about yourself"),
        pytest.param("“Why do you want this job?”", False, id="why, quoted"),
        pytest.param("What's your biggest weakness?", False, id="a weakness"),
        pytest.param("WHERE DO YOU SEE YOURSELF in five years?", False, id="the future, in capitals"),
        pytest.param("What does good service mean to you?", False, id="an opinion"),
    ],
)
def test_a_free_question_says_whether_it_asks_for_an_event(
    prompter: Prompter, question: str, *, expected: bool
) -> None:
    assert prompter.prompt(question, None).expects_event is expected


@pytest.mark.parametrize(
    ("question", "about_people"),
    [
        pytest.param("", False, id="empty"),
        pytest.param("Tell me about a time you missed a date.", False, id="a date"),
        pytest.param("Tell me about a time you had to say no.", True, id="a refusal"),
        pytest.param("Describe an angry guest.", True, id="a difficult person"),
        pytest.param("When did two people fall out?", True, id="a quarrel"),
    ],
)
def test_a_free_question_says_whether_it_is_about_people(
    prompter: Prompter, question: str, *, about_people: bool
) -> None:
    assert prompter.prompt(question, None).about_people is about_people


def test_a_story_told_of_a_way_of_working_is_judged_as_an_event(prompter: Prompter) -> None:
    asked = prompter.prompt("What would you do if a pump failed?", None)
    story = ResponseType(label="story", probability=0.97)
    assert prompter.for_answer(asked, story).expects_event


def test_every_behavioural_question_of_the_bank_asks_for_an_event(prompter: Prompter, bank: Bank) -> None:
    behavioural = [entry.text for entry in bank.questions.values() if entry.kind is Kind.BEHAVIOURAL]
    assert all(prompter.prompt(text, None).expects_event for text in behavioural)


def test_a_free_question_is_about_two_competencies_at_most(prompter: Prompter, bank: Bank) -> None:
    titles = " ".join(competency.title for competency in bank.competencies.values())
    assert len(prompter.prompt(titles, None).competencies) == 2


@pytest.mark.parametrize(
    ("question", "rubric", "kind", "judged_by"),
    [
        pytest.param(
            "How do you handle conflict?", None, ("story", 0.97), "star-core", id="answered with a story"
        ),
        pytest.param(
            "How do you handle conflict?", None, ("story", 0.6), "process-core", id="perhaps a story"
        ),
        pytest.param(
            "How do you handle conflict?", None, ("exemplar", 0.99), "process-core", id="a way of working"
        ),
        pytest.param(
            "How do you handle conflict?", "process-core", ("story", 0.97), "process-core", id="rubric named"
        ),
        pytest.param("ml-feasibility-01", None, ("story", 0.97), "process-core", id="a question of the bank"),
        pytest.param("Tell me of a conflict.", None, ("story", 0.97), "star-core", id="asked for a story"),
    ],
)
def test_a_story_told_to_a_how_question_is_judged_as_a_story(
    prompter: Prompter,
    question: str,
    rubric: str | None,
    kind: tuple[ResponseLabel, float],
    judged_by: str,
) -> None:
    asked = prompter.prompt(question, rubric)
    label, probability = kind
    prompt = prompter.for_answer(asked, ResponseType(label=label, probability=probability))
    assert (prompt.rubric.id, prompt.text) == (judged_by, asked.text)


def test_a_rubric_that_is_named_is_taken(prompter: Prompter) -> None:
    assert prompter.prompt("Tell me about a failure.", "process-core").rubric.id == "process-core"


def test_every_question_of_the_bank_is_judged_by_its_own_rubric(prompter: Prompter, bank: Bank) -> None:
    for question in bank.questions.values():
        prompt = prompter.prompt(f" {question.id}\n", None)
        assert (prompt.question, prompt.rubric.id, prompt.text) == (question, question.rubric, question.text)
        assert [competency.id for competency in prompt.competencies] == [question.competency]


def test_a_case_question_is_read_by_the_steps_of_its_exercise(prompter: Prompter, bank: Bank) -> None:
    prompt = prompter.prompt("ml-pod-charter", None)
    assert prompt.kind is Kind.CASE
    assert prompt.components == bank.exercise("ml-pod").steps


@pytest.mark.parametrize(
    ("question", "rubric", "code", "told"),
    [
        pytest.param(None, "nope", "unknown_rubric", "bank list rubrics", id="unknown rubric"),
        pytest.param("Why?", "case-core", "rubric_mismatch", "by its id", id="case rubric, free question"),
        pytest.param(
            "conflict-between-two-others",
            "case-core",
            "rubric_mismatch",
            "case",
            id="case rubric, other question",
        ),
        pytest.param("\udfff", None, "not_utf8", "the question", id="not Unicode"),
        pytest.param("so " * 20_001, None, "too_long", "the question", id="too long"),
    ],
)
def test_what_cannot_be_judged_by_is_refused(
    prompter: Prompter, question: str | None, rubric: str | None, code: str, told: str
) -> None:
    with pytest.raises(InputError, match=told) as refused:
        prompter.prompt(question, rubric)
    assert refused.value.code == code
