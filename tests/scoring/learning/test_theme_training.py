"""Learning what answers are about, and the marks that it is learned from."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final

import numpy as np
import pytest

from scoring.errors import CasesError
from scoring.learning.dataset import read_corpus
from scoring.learning.theme_training import FIRST, SECOND, ThemeMarks, read_theme_marks, train_themes
from scoring.learning.themes import fit_of_signs
from tests.scoring.evaluation.test_relevance import CONFLICT, DATA, an_answer

ENOUGH: Final = 20


def test_a_model_learns_from_the_marks_what_shows_a_theme() -> None:
    prepared = [
        *(an_answer(f"q{place}", DATA, "quarrel") for place in range(ENOUGH)),
        *(an_answer(f"c{place}", CONFLICT, "count") for place in range(ENOUGH)),
    ]
    marks = {
        entry.answer.id: ThemeMarks(
            themes=frozenset({"conflict" if entry.answer.id.startswith("q") else "data"}), in_part=frozenset()
        )
        for entry in prepared
    }
    model = train_themes(prepared, marks)
    assert set(model.classes) == {"conflict", "data"}
    fits = {sign: fit_of_signs([f"{sign} 0"], ("conflict", "data"), model) for sign in ("quarrel", "count")}
    assert {sign: fit.theme for sign, fit in fits.items() if fit} == {"quarrel": "conflict", "count": "data"}


def test_where_nobody_has_marked_an_answer_its_own_question_says_what_it_is_about() -> None:
    prepared = [
        *(an_answer(f"q{place}", CONFLICT, "quarrel") for place in range(ENOUGH)),
        *(an_answer(f"c{place}", DATA, "count") for place in range(ENOUGH)),
    ]
    fit = fit_of_signs(["quarrel 0"], ("conflict", "data"), train_themes(prepared, {}))
    assert fit is not None
    assert fit.theme == "conflict"


def test_how_long_an_answer_is_does_not_say_what_it_is_about() -> None:
    prepared = [an_answer(f"q{place}", CONFLICT, "quarrel") for place in range(ENOUGH)]
    prepared += [an_answer(f"c{place}", DATA, "count") for place in range(ENOUGH)]
    model = train_themes(prepared, {})
    weights = model.weights[model.rows(["count 0", "quarrel 0"])]
    both = fit_of_signs(["count 0", "quarrel 0", "unknown"], ("conflict",), model)
    assert both is not None
    assert both.odds == pytest.approx(
        weights.sum(axis=0)[model.classes.index("conflict")] / np.sqrt(2)
        + model.intercept[model.classes.index("conflict")]
    )


@pytest.mark.parametrize("path", [pytest.param(FIRST, id="first"), pytest.param(SECOND, id="second")])
def test_the_marks_that_ship_are_of_answers_of_the_corpus(path: Path) -> None:
    answers = {answer.id for answer in read_corpus()}
    marks = read_theme_marks(path)
    assert set(marks) <= answers
    assert all(not mark.themes & mark.in_part for mark in marks.values())


def test_an_unknown_theme_is_refused_by_its_answer(tmp_path: Path) -> None:
    path = tmp_path / "first.jsonl"
    path.write_text(json.dumps({"id": "a-001", "themes": ["no such theme"], "in_part": []}), encoding="utf-8")
    with pytest.raises(CasesError, match="a-001 has unknown themes"):
        read_theme_marks(path)
