"""Which model reads an answer, and which labels count as there."""

from __future__ import annotations

import numpy as np
import pytest

from scoring.learning.decoder import Chain
from scoring.learning.linear import LinearModel
from scoring.learning.story import BRIEF, StoryModel, StoryModels


def a_model(*, present_from: dict[str, float]) -> StoryModel:
    labels = tuple(present_from)
    size = len(labels)
    return StoryModel(
        classifier=LinearModel(
            classes=labels, vocabulary=(), weights=np.zeros((1, size)), intercept=np.zeros(size)
        ),
        chain=Chain(start=np.zeros(size), step=np.zeros((size, size)), end=np.zeros(size)),
        prior=np.full(size, 1 / size),
        temperature=1.0,
        presence=np.zeros((size, 0)),
        present_from=np.array(list(present_from.values())),
    )


@pytest.mark.parametrize(
    ("presences", "present"),
    [
        pytest.param({"T": 0.0, "A": 0.0}, "", id="surely none"),
        pytest.param({"T": 0.69, "A": 0.89}, "", id="both just too little"),
        pytest.param({"T": 0.7, "A": 0.7}, "T", id="enough for one, too little for the other"),
        pytest.param({"T": 0.7, "A": 0.9}, "TA", id="both just enough"),
    ],
)
def test_each_label_is_there_from_its_own_probability(presences: dict[str, float], present: str) -> None:
    assert a_model(present_from={"T": 0.7, "A": 0.9}).present(presences) == set(present)


@pytest.mark.parametrize(
    ("sentences", "reader"),
    [
        pytest.param(0, "brief", id="none"),
        pytest.param(1, "brief", id="one"),
        pytest.param(BRIEF, "brief", id="just few enough"),
        pytest.param(BRIEF + 1, "longer", id="one more"),
        pytest.param(40, "longer", id="many"),
    ],
)
def test_few_sentences_are_read_by_a_model_of_their_own(sentences: int, reader: str) -> None:
    brief, longer = a_model(present_from={"T": 0.7}), a_model(present_from={"T": 0.7})
    models = StoryModels(brief=brief, longer=longer)
    assert models.of(sentences) is {"brief": brief, "longer": longer}[reader]
