"""Reports speak of the text as submitted, whatever was left out of the plain form."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scoring.engine import Engine

MESSY = (
    "SITUATION: Um, the till at our shop wasn't adding up,  and it's a small shop.\n\n"
    "- I didn't, you know, blame anyone; I counted it with Rosa twice a week.\n"
    "RESULT: The gap fell from 40 pounds to 3 pounds, and we’ve kept the habit."
)


def test_units_cover_all_that_is_not_blank_without_overlap(engine: Engine) -> None:
    units = engine.score(MESSY).units
    covered = [place for unit in units for place in range(unit.start, unit.end)]
    assert len(covered) == len(set(covered))
    assert not "".join(letter for place, letter in enumerate(MESSY) if place not in set(covered)).strip()


def test_figures_are_quoted_as_they_were_written(engine: Engine) -> None:
    figures = engine.score(MESSY).figures
    assert figures
    assert [MESSY[figure.start : figure.end] for figure in figures] == [figure.text for figure in figures]


def test_all_that_is_quoted_stands_in_the_answer(engine: Engine) -> None:
    text = (
        "Denise, my boss, asked me to cut the queue by June because it wasn't small. He re-signed the vendor. "
        "We cut errors from forty percent to 25 %, a 50 % cut, and he's kept it."
    )
    report = engine.score(text, question="Tell me about a time you fixed something.")
    evidence = [because.text for criterion in report.criteria for because in criterion.because]
    asked = [
        quoted for follow_up in report.follow_ups for quoted in re.findall("“(.*?)( …)?”", follow_up.question)
    ]
    assert evidence
    assert all(part in text for quoted in evidence for part in quoted.split(" … "))
    assert all(words in text for words, _ in asked)
    assert [check.message for check in report.checks] == [
        "from forty percent to 25 % is 15 points, or 37.5% less; the answer says 50 %"
    ]


def test_a_sum_is_told_with_each_figure_as_it_was_written(engine: Engine) -> None:
    report = engine.score("I cut tickets from 20 to 5, a drop of twenty.")
    assert [check.message for check in report.checks] == ["20 and 5 are 15 apart; the answer says twenty"]


def test_no_word_is_cut_in_a_quotation(engine: Engine) -> None:
    text = (
        "I dunno, it wasn't, like, my finest hour, and the queue at the till in our shop in Leeds went out the door, and my manager "
        "hadn't put anybody on, so I rang Rosa, who didn't even have a shift, and I couldn't believe it but she'd come by noon, "
        "and we'd cleared it and she'd saved the day, because nobody'd left."
    )
    report = engine.score(text)
    spans = [span for criterion in report.criteria for because in criterion.because for span in because.spans]
    assert spans
    assert all(not (text[start - 1 : start + 1]).isalpha() for start, _ in spans if start)
    assert all(not (text[end - 1 : end + 1]).isalpha() for _, end in spans if end < len(text))
    assert not [span for span in spans if text[span[0]] in "'’"]


@pytest.mark.parametrize("text", ["Situation: - um,", "\n\n- \n", "’’’", "1) 2) 3)"])
def test_a_text_of_which_hardly_anything_is_left_still_has_a_report(engine: Engine, text: str) -> None:
    report = engine.score(text)
    assert all(0 <= unit.start < unit.end <= len(text) for unit in report.units)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "I didn't stop. ",
                "\n- ",
                "Um, ",
                "Result: ",
                "we’ve won 3 cups",
                "\n\n",
                ", like,",
                "he was diffrent — ",
                "**Task**\n",
            ]
        ),
        max_size=9,
    )
)
def test_units_cover_any_mixture(engine: Engine, parts: list[str]) -> None:
    text = "".join(parts)
    covered = {place for unit in engine.score(text).units for place in range(unit.start, unit.end)}
    assert not "".join(letter for place, letter in enumerate(text) if place not in covered).strip()
