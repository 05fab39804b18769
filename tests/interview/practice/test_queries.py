"""Finding questions."""

from __future__ import annotations

import pytest

from interview.practice.forms import QuestionFilter
from interview.practice.queries import find_questions, roles
from question_bank.bank import Bank


def test_no_filter_finds_every_question(bank: Bank) -> None:
    assert find_questions(bank, QuestionFilter(), number=1).total == len(bank.questions)


@pytest.mark.parametrize(
    ("name", "value"), [("competency", "conflict"), ("level", "advanced"), ("kind", "case")]
)
def test_a_filter_finds_only_what_has_the_value(name: str, value: str, bank: Bank) -> None:
    found = find_questions(bank, QuestionFilter(**{name: value}), number=1).entries
    assert found
    assert {str(getattr(question, name)) for question in found} == {value}


def test_a_role_also_finds_what_anybody_may_be_asked(bank: Bank) -> None:
    role = roles(bank)[0]
    found = find_questions(bank, QuestionFilter(role=role), number=1).entries
    assert all({role, "any"} & set(question.roles) for question in found)


def test_every_search_word_must_occur(bank: Bank) -> None:
    assert find_questions(bank, QuestionFilter(q="DISAGREED scientist"), number=1).total == 1
    assert find_questions(bank, QuestionFilter(q="disagreed zebra"), number=1).total == 0


@pytest.mark.parametrize("value", ["nothing-like-it", "<script>"])
def test_an_unknown_value_finds_nothing(value: str, bank: Bank) -> None:
    assert find_questions(bank, QuestionFilter(competency=value), number=9).entries == []
