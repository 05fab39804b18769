"""Training: the same answers give the same bytes."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

import pytest

from scoring.engine import Engine
from scoring.learning.annotated import AnnotatedAnswer, read_annotated
from scoring.learning.artifact import load, save
from scoring.learning.dataset import LABELS, LabelledAnswer, read_corpus
from scoring.learning.samples import Prepared, prepare
from scoring.learning.theme_training import read_theme_marks
from scoring.learning.told_sums import read_sums
from scoring.learning.train import train, train_response

BATCHES = ("a", "e")
STORIES, OTHERS = 22, 8
ANNOTATED = 8


@pytest.fixture(scope="module")
def answers() -> list[LabelledAnswer]:
    """Return thirty corpus answers: stories of two batches, and some of every other kind."""
    corpus = read_corpus()
    stories = [
        answer
        for batch in BATCHES
        for answer in [
            answer for answer in corpus if (answer.batch, answer.response_type) == (batch, "story")
        ][: STORIES // len(BATCHES)]
    ]
    rest = sorted(
        (answer for answer in corpus if answer.response_type != "story"), key=lambda one: one.response_type
    )
    kinds = [list(group) for _, group in groupby(rest, key=lambda one: one.response_type)]
    others = [answer for row in zip(*kinds, strict=False) for answer in row]
    return [*stories, *others[:OTHERS]]


@pytest.fixture(scope="module")
def prepared(engine: Engine, answers: Sequence[LabelledAnswer]) -> list[Prepared]:
    return [prepare(engine._nlp, answer) for answer in answers]


def annotated() -> list[AnnotatedAnswer]:
    """Return a few annotated answers, one of them with a trade-off that is left open."""
    every = read_annotated()
    is_open = (answer for answer in every if any(passage.chosen is None for passage in answer.tradeoffs))
    return [*every[:ANNOTATED], next(is_open)]


def written(engine: Engine, prepared: Sequence[Prepared], folder: Path) -> list[bytes]:
    models = train(
        engine._nlp,
        prepared,
        annotated(),
        read_sums()[:ANNOTATED],
        {entry.answer.id: False for entry in prepared},
        read_theme_marks(),
    )
    save(models, [entry.answer for entry in prepared], folder=folder, language_model="some pipeline")
    return [(folder / name).read_bytes() for name in ("model.npz", "manifest.json")]


def test_training_twice_on_the_same_answers_gives_the_same_bytes(
    engine: Engine, answers: Sequence[LabelledAnswer], prepared: Sequence[Prepared], tmp_path: Path
) -> None:
    again = [prepare(engine._nlp, answer) for answer in answers]
    assert len(answers) == STORIES + OTHERS
    assert written(engine, prepared, tmp_path / "one") == written(engine, again, tmp_path / "two")


def test_a_trained_model_can_be_loaded(engine: Engine, prepared: Sequence[Prepared], tmp_path: Path) -> None:
    written(engine, prepared, tmp_path)
    assert load(tmp_path).models.story.longer.labels == LABELS


def test_kinds_of_answer_that_do_not_occur_are_left_out(prepared: Sequence[Prepared]) -> None:
    kinds = {entry.answer.response_type for entry in prepared}
    assert set(train_response(prepared).classes) == kinds
