"""Which model reads an answer, and which labels count as there."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from scoring.learning.decoder import Chain
from scoring.learning.linear import LinearModel
from scoring.learning.story import BRIEF, StoryModel, StoryModels, StoryReading, presence, presence_features


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


ASKED = {"T": 0.7, "A": 0.9}


def seen_by(model: StoryModel, presences: dict[str, float]) -> tuple[StoryModel, StoryReading]:
    """Return the model so made that it gives these probabilities to whatever is read, and something read."""
    even = np.full((1, len(presences)), 1 / len(presences))
    reading = StoryReading(alone=even, scores=np.log(even), marginals=even)
    rows = np.zeros((len(presences), 1 + presence_features(reading, model.chain).shape[1]))
    rows[:, 0] = [np.log(probability / (1 - probability)) for probability in presences.values()]
    return replace(model, presence=rows), reading


@pytest.mark.parametrize(
    ("presences", "there"),
    [
        pytest.param({"T": 0.01, "A": 0.01}, "", id="surely none"),
        pytest.param({"T": 0.69, "A": 0.89}, "", id="both just too little"),
        pytest.param({"T": 0.71, "A": 0.71}, "T", id="enough for one, too little for the other"),
        pytest.param({"T": 0.71, "A": 0.91}, "TA", id="both just enough"),
    ],
)
def test_each_label_is_there_from_its_own_probability(presences: dict[str, float], there: str) -> None:
    probable, found = presence([seen_by(a_model(present_from=ASKED), presences)])
    assert found == set(there)
    assert probable == pytest.approx(presences)


def test_two_models_that_are_asked_agree_in_the_middle() -> None:
    strict, lenient = a_model(present_from={"T": 0.9, "A": 0.9}), a_model(present_from={"T": 0.5, "A": 0.5})
    probable, found = presence(
        [seen_by(strict, {"T": 0.8, "A": 0.5}), seen_by(lenient, {"T": 0.8, "A": 0.5})]
    )
    assert found == {"T"}
    assert probable == pytest.approx({"T": 0.8, "A": 0.5})


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
