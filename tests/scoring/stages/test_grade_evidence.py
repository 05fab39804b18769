"""Where the text cannot say anything about a criterion, and what counts as told."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import pytest

from scoring.engine import Engine
from scoring.stages.grade import borne_out, grade, overall
from tests.scoring.readings import Reader
from tests.scoring.stages.test_grade import BAKERY, DEADLINE, level, levels, results


class TestNotEnoughEvidence:
    def test_no_tradeoff_is_no_fault_unless_one_is_asked_for(self, read: Reader) -> None:
        part = ("A", "I rang the fitter.")
        assert level(read, "tradeoff", part) is None
        assert level(read, "tradeoff", part, question="Tell me about a trade-off that you made.") == 1

    def test_a_tradeoff_that_is_told_is_marked_though_none_was_asked_for(self, read: Reader) -> None:
        text = (
            "I had to choose between a night train and a flight. The flight would have cost 400 euros extra. "
            "I took the night train."
        )
        assert (level(read, "tradeoff", ("A", text)) or 0) > 1

    def test_options_without_what_was_kept_and_paid_are_no_tradeoff_unless_one_is_asked_for(
        self, read: Reader
    ) -> None:
        part = ("A", "I could either repair the pump or buy a new one, and the cook wanted a third option.")
        assert level(read, "tradeoff", part) is None
        assert level(read, "tradeoff", part, question="Tell me about a trade-off that you made.") == 2

    def test_no_figure_is_no_fault_where_people_are_asked_about(self, read: Reader) -> None:
        part = ("A", "I asked him what was wrong, and he told me.")
        assert (
            level(read, "quantified_evidence", part, question="Tell me about a conflict with a colleague.")
            is None
        )
        assert level(read, "quantified_evidence", part, question=DEADLINE) == 1

    def test_a_slogan_costs_no_more_than_silence_where_no_lesson_is_asked_for(self, read: Reader) -> None:
        assert level(read, "reflection", ("A", "I rang the fitter.")) is None
        assert level(read, "reflection", ("L", "Teamwork is everything.")) is None
        assert level(read, "reflection", ("L", "I learned that paint needs a dry wall.")) == 3

    def test_no_lesson_is_a_fault_where_one_is_asked_for(self, read: Reader) -> None:
        assert (
            level(read, "reflection", ("A", "I rang her."), question="What did you learn from a mistake?")
            == 1
        )

    @pytest.mark.parametrize("question", [None, "", "  "], ids=["none", "empty", "blank"])
    def test_without_a_question_nothing_can_be_said_of_relevance(
        self, read: Reader, question: str | None
    ) -> None:
        assert level(read, "relevance", ("A", "I met a tight deadline."), question=question) is None

    def test_what_is_no_answer_is_not_marked_at_all(self, read: Reader) -> None:
        assert {result.level for result in grade(read(("A", BAKERY), kind="unusable"))} == {None}


WEAKNESS: Final = "What is your greatest weakness?"
BLAND: Final = (
    "I would say that I am a perfectionist. I care too much about quality and sometimes I try too hard. "
    "I think that this is also a strength, and everybody knows me as a reliable person."
)
BORNE_OUT: Final = (
    "I take too long to ask for help. In my second month I searched two days for a fault that a colleague knew by heart. "
    "Because of that I wrote a list of who knows what, and my colleague added the pumps to it."
)


class TestWhereNoEventIsAskedFor:
    def test_the_parts_of_a_story_are_not_judged_and_not_missed(self, engine: Engine) -> None:
        report = engine.score(BLAND, question=WEAKNESS)
        assert {levels(report)[part] for part in ("situation", "task", "action", "result")} == {None}
        assert report.missing == ()
        assert "tell_one_event" not in {advice.kind for advice in report.advice}

    def test_what_is_borne_out_by_acts_stands_above_a_bland_claim(self, engine: Engine) -> None:
        bland, borne_out = (engine.score(text, question=WEAKNESS) for text in (BLAND, BORNE_OUT))
        for criterion in ("ownership", "relevance"):
            assert (levels(bland)[criterion] or 0) < (levels(borne_out)[criterion] or 0)
        assert (bland.overall.score or 0) < (borne_out.overall.score or 0)

    def test_two_levels_are_enough_for_an_overall(self, read: Reader) -> None:
        reading = read(("O", "I like order and I keep a list of all that I do."), question=WEAKNESS)
        assert overall(results({"ownership": 2, "relevance": 4}), reading).score == 50
        assert overall(results({"ownership": 2}), reading).score is None


def test_a_result_that_is_shown_is_not_missing(read: Reader) -> None:
    reading = read(
        ("S", "Last year our till froze."),
        ("A", "I took the orders on paper."),
        ("R", "Complaints fell from 12 to 2 a week."),
    )
    in_doubt = replace(
        reading,
        missing=("T", "R"),
        components={
            **reading.components,
            "R": replace(reading.components["R"], present=False, probability=0.7),
        },
    )
    settled = borne_out(grade(in_doubt), in_doubt)
    assert settled.missing == ("T",)
    assert settled.components["R"].present


def test_a_result_that_is_only_claimed_stays_missing(read: Reader) -> None:
    reading = replace(read(("A", "I took the orders on paper."), ("R", "It went well.")), missing=("R",))
    assert borne_out(grade(reading), reading).missing == ("R",)
