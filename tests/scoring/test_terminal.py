"""A report in a terminal: words first, colour only where colour can be shown."""

from __future__ import annotations

import io
import re
from dataclasses import replace

import pytest
from rich.console import Console

from question_bank.bank import Bank
from question_bank.schema import Question
from scoring.report import Advice, Check, Guard, Overall, Report
from scoring.terminal import MOST_ADVICE, print_report
from tests.builders import STORY, a_report


def printed(report: Report, answer: str = STORY, *, colour: bool = False, width: int = 100) -> str:
    file = io.StringIO()
    console = Console(
        file=file,
        width=width,
        force_terminal=colour,
        color_system="truecolor" if colour else None,
        highlight=False,
    )
    print_report(report, answer, console)
    return file.getvalue()


def words(text: str) -> str:
    return " ".join(text.split())


@pytest.fixture
def report(question: Question, bank: Bank) -> Report:
    return a_report(question=question, bank=bank)


def test_the_question_comes_first(report: Report, question: Question) -> None:
    assert words(printed(report)).startswith(question.text)


def test_without_a_question_the_summary_comes_first(report: Report) -> None:
    assert printed(replace(report, question=None)).startswith("You tell one past event")


def test_every_sentence_stands_beside_its_label(report: Report) -> None:
    shown = printed(report, width=200).splitlines()
    for unit in report.units:
        assert f"{unit.label} {STORY[unit.start : unit.end]}" in [line.rstrip() for line in shown]


def test_every_criterion_has_a_row_with_its_level(report: Report) -> None:
    shown = printed(report, width=160)
    for criterion in report.criteria:
        row = next(line for line in shown.splitlines() if line.startswith(criterion.title))
        assert ("not enough to tell" if criterion.level is None else f"{criterion.level} ■") in row


def test_levels_are_told_by_numbers_and_not_by_colour_alone(report: Report) -> None:
    assert "3 ■■■□□" in printed(report)


@pytest.mark.parametrize(
    ("overall", "told"),
    [
        pytest.param(Overall(score=74, level=4), "Overall: level 4 (74 of 100)", id="scored"),
        pytest.param(Overall(score=0, level=1), "Overall: level 1 (0 of 100)", id="nought"),
        pytest.param(Overall(score=None, level=None), "Overall: not enough evidence", id="not scored"),
    ],
)
def test_the_whole_is_told_in_words(report: Report, overall: Overall, told: str) -> None:
    assert told in printed(replace(report, overall=overall))


def test_guards_and_checks_are_told(report: Report) -> None:
    noted = replace(
        report,
        guards=(Guard(code="too_long", message="It is long.", span=(0, 4)),),
        checks=(Check(code="arithmetic", message="one is not two", spans=((0, 4),)),),
    )
    shown = words(printed(noted))
    assert "Please note - It is long. - one is not two" in shown


def test_a_few_pieces_of_advice_are_shown_and_none_twice(report: Report) -> None:
    advice = tuple(
        Advice(kind="missing_component", component=part, criterion=None, span=None) for part in "SSTARL"
    )
    shown = printed(replace(report, advice=advice))
    assert len(re.findall(r"^ +- Add ", shown, flags=re.MULTILINE)) == MOST_ADVICE
    assert shown.count("Add the situation") == 1


def test_what_would_be_asked_next_is_shown(report: Report) -> None:
    assert "What did it cost you?" in printed(report)


def test_headings_without_lines_are_left_out(report: Report) -> None:
    shown = printed(replace(report, advice=(), follow_ups=(), checks=(), guards=()))
    for heading in ("Please note", "To do next", "ask next"):
        assert heading not in shown


def test_plain_output_has_no_escape_codes(report: Report) -> None:
    assert "\x1b" not in printed(report)


def test_a_terminal_shows_the_labels_in_colour(report: Report) -> None:
    assert "\x1b[" in printed(report, colour=True)


def test_an_answer_cannot_steer_the_terminal(bank: Bank, question: Question) -> None:
    answer = "I \x1b[31mfixed\x1b[2J it\x07 on Monday\x9b."
    shown = printed(a_report(answer, question=question, bank=bank), answer)
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]", shown)


def test_marks_that_look_like_markup_are_shown_as_they_are(bank: Bank, question: Question) -> None:
    answer = "I wrote [bold]loud[/bold] and [/] in the margin."
    assert answer in printed(a_report(answer, question=question, bank=bank), answer)


@pytest.mark.parametrize("width", [40, 80, 100, 200])
def test_no_line_is_wider_than_the_terminal(report: Report, width: int) -> None:
    assert max(map(len, printed(report, width=width).splitlines())) <= width


def test_a_text_without_sentences_is_shown_without_a_reading(bank: Bank, question: Question) -> None:
    shown = printed(a_report("", question=question, bank=bank), "")
    assert "This cannot be marked as an answer." in shown
    assert "words, about" not in shown
