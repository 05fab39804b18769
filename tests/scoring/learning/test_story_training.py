"""Training the models of stories: what each learns from."""

from __future__ import annotations

import numpy as np
import pytest

from scoring.engine import Engine
from scoring.learning.dataset import read_corpus
from scoring.learning.samples import Prepared, prepare, stories
from scoring.learning.story import NEARLY_BRIEF, StoryModels
from scoring.learning.story_training import brief, longer, train_story

BATCHES = ("a", "e", "i", "s")
OF_EACH = 14


@pytest.fixture(scope="module")
def prepared(engine: Engine) -> list[Prepared]:
    corpus = read_corpus()
    return [
        prepare(engine._nlp, answer)
        for batch in BATCHES
        for answer in [answer for answer in corpus if answer.batch == batch][:OF_EACH]
    ]


@pytest.fixture(scope="module")
def trained(prepared: list[Prepared]) -> StoryModels:
    return train_story(prepared)


def alike(one: StoryModels, other: StoryModels, reader: str) -> bool:
    models = [getattr(story, reader) for story in (one, other)]
    return all(
        np.array_equal(*(read(model) for model in models))
        for read in (
            lambda model: model.classifier.weights,
            lambda model: model.presence,
            lambda model: model.present_from,
        )
    )


def test_answers_that_are_no_stories_teach_neither_model(
    prepared: list[Prepared], trained: StoryModels
) -> None:
    again = train_story(stories(prepared))
    assert alike(trained, again, "brief")
    assert alike(trained, again, "longer")


def test_brief_answers_teach_the_model_of_brief_ones_alone(
    prepared: list[Prepared], trained: StoryModels
) -> None:
    without = train_story([entry for entry in prepared if entry.sentences > NEARLY_BRIEF])
    assert alike(trained, without, "longer")
    assert not alike(trained, without, "brief")


def test_longer_answers_teach_both(prepared: list[Prepared]) -> None:
    long = [entry for entry in stories(prepared) if entry.sentences > NEARLY_BRIEF]
    assert [samples for _, samples in longer(prepared)] == [entry.samples for entry in long]
    assert [samples for _, samples in brief(long)] == [entry.brief for entry in long]
