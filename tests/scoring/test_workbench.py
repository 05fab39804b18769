"""What measures share: models that have not seen an answer, and word of how far they are."""

from __future__ import annotations

import pytest

from scoring.engine import Engine
from scoring.evaluation.held_out import Fold
from scoring.learning import artifact
from scoring.learning.dataset import read_corpus
from scoring.learning.samples import prepare
from scoring.workbench import MEASURES, Workbench

FEW = 3


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def bench(engine: Engine, told: list[str]) -> Workbench:
    bench = Workbench(tell=told.append)
    held = tuple(prepare(engine._nlp, answer) for answer in read_corpus()[:FEW])
    bench.engine = engine
    bench.folds = [Fold(batch="a", held=held, models=artifact.load().models)]
    return bench


def test_every_unseen_answer_is_scored_once_with_models_held_out(bench: Workbench, told: list[str]) -> None:
    scored = dict(bench.unseen())
    assert list(scored) == [answer.id for answer in read_corpus()[:FEW]]
    assert {report.engine.model for report in scored.values()} == {"held out"}
    assert told == ["scoring batch a …"]


def test_answers_can_be_held_against_a_rubric(bench: Workbench) -> None:
    assert {report.rubric.id for _, report in bench.unseen(rubric="star-core")} == {"star-core"}


def test_the_engine_that_ships_scores_what_needs_no_holding_out(bench: Workbench, engine: Engine) -> None:
    assert bench.score("I ran.", "").engine.model == engine.info.model


def test_no_two_measures_share_a_section() -> None:
    sections = [section for measures in MEASURES.values() for section in measures]
    assert len(sections) == len(set(sections))
