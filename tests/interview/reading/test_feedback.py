"""The feedback page's content."""

from __future__ import annotations

import pytest

from interview.reading.feedback import FIRST_ADVICE, read_feedback
from interview.reading.yardstick import Yardstick
from question_bank.bank import Bank
from tests.builders import STORY, a_report

KINDS = ["ml-tradeoff-01", "ml-feasibility-01", "ml-cart-abandonment"]


@pytest.mark.parametrize("question_id", KINDS)
@pytest.mark.parametrize("text", ["", " \n", STORY], ids=["empty", "blank", "story"])
def test_any_report_can_be_read(question_id: str, text: str, bank: Bank) -> None:
    question = bank.question(question_id)
    feedback = read_feedback(
        a_report(text, question=question, bank=bank), text=text, yardstick=Yardstick.of(question, bank=bank)
    )
    assert len(feedback.advice) <= FIRST_ADVICE
    assert len(feedback.criteria) == len(bank.rubric(question.rubric).criteria)


def test_every_quote_leads_to_a_place_in_the_answer(bank: Bank) -> None:
    question = bank.question("ml-tradeoff-01")
    feedback = read_feedback(
        a_report(question=question, bank=bank), text=STORY, yardstick=Yardstick.of(question, bank=bank)
    )
    places = {segment.anchor for row in feedback.rows for segment in row.segments if segment.cited_by}
    links = {quote.anchor for criterion in feedback.criteria for quote in criterion.quotes}
    assert links
    assert links <= places


def test_every_cell_of_the_tables_leads_to_its_words_in_the_answer(bank: Bank) -> None:
    question = bank.question("ml-tradeoff-01")
    feedback = read_feedback(
        a_report(question=question, bank=bank), text=STORY, yardstick=Yardstick.of(question, bank=bank)
    )
    segments = [segment for row in feedback.rows for segment in row.segments]
    figures = [
        cell for row in feedback.figures.measured for cell in (row.of, row.before, row.after, row.over)
    ]
    weighed = [
        cell
        for tradeoff in feedback.tradeoffs
        for row in tradeoff.rows
        for cell in (row.option, row.gained, row.given_up, row.figures, tradeoff.limit)
    ]
    quotes = [quote for cell in (*figures, *weighed) for quote in cell.quotes]
    assert quotes
    for quote in quotes:
        lit = [segment for segment in segments if quote.name in segment.cited_by]
        assert "".join("".join(segment.text.split()) for segment in lit) == "".join(quote.text.split())
        assert lit[0].anchor == quote.anchor


def test_without_advice_on_a_criterion_the_lowest_stands_open(bank: Bank) -> None:
    question = bank.question("ml-tradeoff-01")
    report = a_report(question=question, bank=bank)
    feedback = read_feedback(report, text=STORY, yardstick=Yardstick.of(question, bank=bank))
    assert feedback.opened == "task"
