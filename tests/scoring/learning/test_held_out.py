"""Models that have not seen the writer they are measured on."""

from __future__ import annotations

from scoring.learning.held_out import without_its_part


def test_every_batch_has_a_model_that_left_it_out() -> None:
    batches = [f"batch {number}" for number in range(20)] * 2

    models = without_its_part(batches, lambda held: held)

    assert set(models) == set(batches)
    assert all(batch in held for batch, held in models.items())


def test_few_models_are_trained_however_many_writers_there_are() -> None:
    trained: list[frozenset[str]] = []

    without_its_part((str(number) for number in range(100)), trained.append)

    assert len(trained) == 8
    assert sum(map(len, trained)) == 100


def test_one_batch_leaves_nothing_to_train_on_but_is_left_out() -> None:
    assert without_its_part(["a"], lambda held: held) == {"a": frozenset({"a"})}
