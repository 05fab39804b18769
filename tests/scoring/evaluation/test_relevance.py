"""How well an answer is told from one to another question, measured on answers that are made up."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import numpy as np
import pytest

from scoring.evaluation.held_out import Fold
from scoring.evaluation.relevance import readers, relevance
from scoring.learning import artifact
from scoring.learning.dataset import LabelledAnswer
from scoring.learning.linear import LinearModel
from scoring.learning.samples import Prepared
from scoring.learning.theme_training import ThemeMarks

SIGNS: Final = 40
CONFLICT: Final = "Tell me about a conflict."
DATA: Final = "Tell me about a time you used data."
MARKS: Final = {
    "one": ThemeMarks(themes=frozenset({"conflict"}), in_part=frozenset()),
    "two": ThemeMarks(themes=frozenset({"data"}), in_part=frozenset()),
}


def an_answer(identifier: str, question: str, sign: str) -> Prepared:
    answer = LabelledAnswer(
        id=identifier, batch="a", question=question, domain="", register="typed", response_type="story",
        quality=3, text="", spans=(), labels=(),
    )  # fmt: skip
    return Prepared(
        answer=answer, sentences=1, samples=(), brief=(), response=np.zeros(0), shown=(),
        theme_signs=frozenset(f"{sign} {place}" for place in range(SIGNS)),
    )  # fmt: skip


def folds(weights: list[list[float]]) -> list[Fold]:
    """Return one fold of a quarrel and a count, read by these weights of (quarrel, count) for (conflict, data)."""
    model = LinearModel(
        classes=("conflict", "data"),
        vocabulary=tuple(f"{sign} {place}" for sign in ("count", "quarrel") for place in range(SIGNS)),
        weights=np.repeat(np.array(weights[::-1], dtype=np.float64), SIGNS, axis=0),
        intercept=np.zeros(2),
    )
    models = replace(artifact.load().models, themes=model)
    held = (an_answer("one", CONFLICT, "quarrel"), an_answer("two", DATA, "count"))
    return [Fold(batch="a", held=held, models=models)]


def figures(weights: list[list[float]]) -> dict[str, float]:
    found = relevance(folds(weights), MARKS, lambda _question: frozenset())
    return {figure.measure.removeprefix("relevance: "): figure.value for figure in found}


@pytest.mark.parametrize(
    ("weights", "served", "told_apart"),
    [
        pytest.param([[9, -9], [-9, 9]], 1.0, 1.0, id="each read as what it is"),
        pytest.param([[9, 9], [9, 9]], 1.0, 0.0, id="each read as both"),
        pytest.param([[-9, 9], [9, -9]], 0.0, 0.0, id="each read as the other"),
    ],
)
def test_answers_serve_their_own_questions_and_not_others(
    weights: list[list[float]], served: float, told_apart: float
) -> None:
    found = figures(weights)
    assert found["own question served"] == served
    assert found["other question told from its own"] == told_apart
    assert found["own question taken for another"] == 1.0 - served


def test_the_area_is_one_where_every_served_question_is_above_the_others() -> None:
    assert figures([[9, -9], [-9, 9]])["served questions above others (area under the curve)"] == 1.0
    assert figures([[-9, 9], [9, -9]])["served questions above others (area under the curve)"] == 0.0


def test_answers_without_marks_are_not_measured() -> None:
    assert relevance(folds([[9, -9], [-9, 9]]), {}, lambda _question: frozenset()) == []


@pytest.mark.parametrize(
    ("second", "kappa"),
    [
        pytest.param({"one": MARKS["one"], "two": MARKS["two"]}, 1.0, id="the same"),
        pytest.param({"one": MARKS["two"], "two": MARKS["one"]}, -1 / 23, id="each the other's"),
    ],
)
def test_readers_agree_as_far_as_their_marks_of_each_theme_do(
    second: dict[str, ThemeMarks], kappa: float
) -> None:
    assert readers(MARKS, second).value == pytest.approx(kappa, abs=0.01)
