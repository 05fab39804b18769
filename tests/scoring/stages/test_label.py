"""Which parts a short answer is told it has."""

from __future__ import annotations

import pytest

from scoring.engine import Engine

QUESTION = "Tell me about a time you solved a problem."
PARTED = "When the old oven broke on Friday, I called the school kitchen, and every loaf was ready by six."


def labels(engine: Engine, text: str) -> list[str]:
    return [unit.label for unit in engine.score(text, question=QUESTION).units]


@pytest.mark.parametrize(
    ("text", "there"),
    [
        pytest.param(PARTED, "SAR", id="three jobs in a sentence"),
        pytest.param(
            "The boiler was down and the ward was cold, so I borrowed heaters from the theatre. Nobody had to be moved.",
            "SAR",
            id="three jobs in two sentences",
        ),
        pytest.param(
            "The boiler was down and the ward was cold. I borrowed heaters from the theatre. Nobody had to be moved.",
            "AR",
            id="a sentence for each job",
        ),
        pytest.param("I rang every family myself and told them the truth.", "A", id="an action alone"),
    ],
)
def test_no_part_that_a_short_answer_has_is_called_missing(engine: Engine, text: str, there: str) -> None:
    assert set(engine.score(text, question=QUESTION).missing).isdisjoint(there)


def test_what_a_short_answer_lacks_is_called_missing(engine: Engine) -> None:
    report = engine.score("I rang every family myself and told them the truth.", question=QUESTION)
    assert set(report.missing) == {"S", "T", "R"}


def test_a_sentence_that_does_several_jobs_is_parted_between_them(engine: Engine) -> None:
    assert labels(engine, PARTED) == ["S", "A", "R"]


def test_clauses_that_do_the_same_job_stay_together(engine: Engine) -> None:
    text = "I rang every family and I asked the head for a room."
    assert labels(engine, text) == ["A"]


def test_units_of_a_short_answer_cover_it(engine: Engine) -> None:
    units = engine.score(PARTED, question=QUESTION).units
    covered = "".join(PARTED[unit.start : unit.end] for unit in units)
    assert covered.replace(" ", "") == PARTED.replace(" ", "")
