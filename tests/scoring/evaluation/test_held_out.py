"""Models that have not seen what they are measured on, from a small corpus of three batches."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from scoring.engine import Engine
from scoring.evaluation import ablation
from scoring.evaluation.ablation import LOST, ablate, without
from scoring.evaluation.corpus import evaluate_corpus
from scoring.evaluation.held_out import Fold, hold_out
from scoring.learning.dataset import read_corpus
from scoring.learning.samples import Prepared, prepare

BATCHES = ("a", "b", "i")
OF_EACH = 12
READERS = ("brief", "longer")


@pytest.fixture(scope="module")
def prepared(engine: Engine) -> list[Prepared]:
    corpus = read_corpus()
    chosen = [
        answer
        for batch in BATCHES
        for answer in [answer for answer in corpus if answer.batch == batch][:OF_EACH]
    ]
    return [prepare(engine._nlp, answer) for answer in chosen]


@pytest.fixture(scope="module")
def folds(prepared: Sequence[Prepared]) -> list[Fold]:
    return hold_out(prepared, tell=lambda _words: None)


def test_every_batch_is_held_out_once(folds: Sequence[Fold], prepared: Sequence[Prepared]) -> None:
    assert tuple(fold.batch for fold in folds) == BATCHES
    assert [entry.answer.id for fold in folds for entry in fold.held] == [
        entry.answer.id for entry in prepared
    ]


def test_no_two_batches_are_read_by_the_same_model(folds: Sequence[Fold]) -> None:
    for reader in READERS:
        weights = {getattr(fold.models.story, reader).classifier.weights.tobytes() for fold in folds}
        assert len(weights) == len(BATCHES)


def test_held_out_models_are_calibrated(folds: Sequence[Fold]) -> None:
    for reader in READERS:
        assert all(getattr(fold.models.story, reader).presence.shape[1] > 0 for fold in folds)


def test_everything_that_the_corpus_shows_is_found(folds: Sequence[Fold]) -> None:
    answers = [entry.answer for fold in folds for entry in fold.held]
    found = evaluate_corpus(folds, {answer.id: answer.response_type for answer in answers})
    values = {(figure.measure, figure.group): figure.value for figure in found.figures}
    assert values["kind of answer, held out", "all"] == 1.0
    assert 0.0 < values["label macro-F1, held out", "all"] <= 1.0
    assert values["story read as", "story"] == 1.0
    assert {entry.measure for entry in found.bins} == {
        group for measure, group in values if measure == "expected calibration error"
    }


def test_an_ablation_tells_what_each_family_adds_to_the_whole(
    prepared: Sequence[Prepared], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ablation, "_FAMILIES", {"length": ("length",)})
    whole, *lost = ablate(prepared, tell=lambda _words: None)
    assert 0.0 < whole.value <= 1.0
    assert {figure.measure for figure in lost} == {LOST}
    assert {figure.group for figure in lost} == {"the order of parts", "length", "the pipeline's vectors"}
    assert [figure.value for figure in lost] == sorted((figure.value for figure in lost), reverse=True)


def test_a_family_is_dropped_by_its_name_alone(prepared: Sequence[Prepared]) -> None:
    unit = prepared[0].samples[0].features[0]
    kept = without(("tag", "position"))(unit).names
    assert not any(name.startswith(("tag=", "position=")) for name in kept)
    assert any(name.startswith("tags=") for name in kept)
    assert any(name.startswith("position_total=") for name in kept)


def test_every_family_of_features_can_be_left_out(prepared: Sequence[Prepared]) -> None:
    families = {name for group in ablation._FAMILIES.values() for name in group}
    used = {
        name.partition("=")[0]
        for entry in prepared
        for unit in entry.samples[0].features
        for name in unit.names
    }
    assert used - {"empty"} <= families
