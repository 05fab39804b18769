"""Training the shipped models from the corpus, the same bits each time on one machine."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from spacy.language import Language

from scoring.learning.annotated import AnnotatedAnswer
from scoring.learning.artifact import TrainedModels
from scoring.learning.bare_training import prepare_bare, train_bare, unseen_bare
from scoring.learning.dataset import RESPONSE_TYPES
from scoring.learning.estimators import DenseClassifier
from scoring.learning.figure_training import prepare_figures, train_figures
from scoring.learning.linear import LinearModel
from scoring.learning.roles import FigureModels
from scoring.learning.samples import Prepared
from scoring.learning.story import StoryModels
from scoring.learning.story_training import train_story
from scoring.learning.sum_training import prepare_answer, prepare_passage, train_sums
from scoring.learning.theme_training import ThemeMarks, train_themes
from scoring.learning.told_sums import ToldSum
from scoring.learning.weighing_training import Heard, prepare_weighing, train_weighing


def train(
    nlp: Language,
    prepared: Sequence[Prepared],
    annotated: Sequence[AnnotatedAnswer],
    passages: Sequence[ToldSum],
    weighs: Mapping[str, bool],
    themes: Mapping[str, ThemeMarks],
) -> TrainedModels:
    """Train the models of stories and kinds on the prepared answers, those of figures and trade-offs on the annotated.

    That of sums learns from the annotated answers and from `passages`.

    `weighs` tells of prepared answers, by id, whether a reader saw a trade-off in them, `themes` what a reader said they are about.
    """
    story = train_story(prepared)
    figures = _figures(nlp, story, annotated)
    weighed = [prepare_weighing(nlp, story, figures, answer) for answer in annotated]
    summed = [
        *(prepare_answer(nlp, story, figures, answer) for answer in annotated),
        *(prepare_passage(nlp, story, figures, passage) for passage in passages),
    ]
    return TrainedModels(
        story=story,
        response=train_response(prepared),
        figures=figures,
        weighing=train_weighing(weighed, heard(prepared, weighs)),
        sums=train_sums(summed),
        themes=train_themes(prepared, themes),
    )


def _figures(nlp: Language, story: StoryModels, annotated: Sequence[AnnotatedAnswer]) -> FigureModels:
    bare = [prepare_bare(nlp, answer) for answer in annotated]
    unseen = unseen_bare(bare)
    figured = [prepare_figures(nlp, story, unseen[answer.batch], answer) for answer in annotated]
    return train_figures(figured, train_bare(bare))


def heard(prepared: Sequence[Prepared], weighs: Mapping[str, bool]) -> list[Heard]:
    """Return the prepared answers of which is known whether they weigh something."""
    return [
        Heard(batch=entry.answer.batch, shown=entry.shown, weighs=weighs[entry.answer.id])
        for entry in prepared
        if entry.answer.id in weighs
    ]


def train_response(prepared: Sequence[Prepared]) -> LinearModel:
    """Train the model of the kind of answer, which stays the same whatever the grammar it is told in."""
    rows = [
        (row, entry.answer.response_type) for entry in prepared for row in (entry.response, *entry.retold)
    ]
    labels = [label for _, label in rows]
    known = tuple(kind for kind in RESPONSE_TYPES if kind in set(labels))
    return DenseClassifier(classes=known).fit(np.array([row for row, _ in rows]), labels).to_linear_model()
