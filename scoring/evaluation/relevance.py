"""Whether an answer is told from one to another question, by models that have not seen its writer.

Readers said, not knowing the question, of which themes each answer is; so it is known of any question
of the corpus whether an answer serves it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import islice
from typing import Final

import numpy as np
from sklearn.metrics import roc_auc_score

from scoring.evaluation.agreement import weighted_kappa
from scoring.evaluation.held_out import Fold
from scoring.evaluation.intervals import Indexes
from scoring.evaluation.result import Figure
from scoring.language.themes import asked_for
from scoring.learning.samples import Prepared
from scoring.learning.theme_training import LEARNED, ThemeMarks
from scoring.learning.themes import fit_of_signs
from scoring.reading import Relation

_OTHER_QUESTIONS: Final = 8
_APART: Final = 331  # a prime, so that the questions asked of neighbours are of other kinds
_A_WORD: Final = ((0, 0),)
_NO, _IN_PART, _YES = 1, 2, 3
Content = Callable[[str], frozenset[str]]
Asked = tuple[Relation, int]


def relevance(folds: Sequence[Fold], marks: Mapping[str, ThemeMarks], content: Content) -> list[Figure]:
    """Return how many answers are found to serve a question, or to be to another one, against the readers' marks.

    `content` returns the words that say what a question is about.
    """
    questions = sorted({entry.answer.question for fold in folds for entry in fold.held})
    own: list[Asked] = []
    others: list[Asked] = []
    for fold in folds:
        for entry in fold.held:
            if (mark := marks.get(entry.answer.id)) is not None:
                start = questions.index(entry.answer.question)
                own += _ask(fold, entry, [entry.answer.question], mark, content)
                others += _ask(fold, entry, _others(questions, start), mark, content)
    if not own:
        return []
    of_another = [relation for relation, serves in others if serves == _NO]
    return [
        Figure.mean("relevance: own question served", [relation.serves for relation, _ in own]),
        Figure.mean(
            "relevance: own question taken for another", [relation.is_another for relation, _ in own]
        ),
        Figure.mean("relevance: other question served", [relation.serves for relation in of_another]),
        Figure.mean(
            "relevance: other question told from its own", [relation.is_another for relation in of_another]
        ),
        _ranked([*own, *others]),
    ]


def readers(first: Mapping[str, ThemeMarks], second: Mapping[str, ThemeMarks]) -> Figure:
    """Return how far two readers agree on what answers are about: weighted kappa over each theme of each answer."""
    pairs = np.array(
        [[(_mark(first[answer], theme), _mark(mark, theme)) for theme in LEARNED] for answer, mark in second.items()]
    )  # fmt: skip
    return Figure.of(
        "relevance: readers' weighted kappa on themes",
        lambda chosen: weighted_kappa(pairs[chosen].reshape(-1, 2)),
        len(pairs),
    )


def _others(questions: Sequence[str], start: int) -> list[str]:
    places = ((start + step * _APART) % len(questions) for step in range(1, len(questions)))
    return [questions[place] for place in islice(places, _OTHER_QUESTIONS)]


def _ask(
    fold: Fold, entry: Prepared, questions: Sequence[str], mark: ThemeMarks, content: Content
) -> list[Asked]:
    """Return what is found of an answer to each question of known themes, and whether a reader says it serves it."""
    asked = []
    for question in questions:
        fit = fit_of_signs(entry.theme_signs, asked_for(question), fold.models.themes)
        if fit is not None:
            shared = _A_WORD if content(question) & entry.theme_signs else ()
            serves = max(_mark(mark, theme) for theme in asked_for(question))
            asked.append((Relation(fit=fit, shared=shared), serves))
    return asked


def _mark(mark: ThemeMarks, theme: str) -> int:
    return _YES if theme in mark.themes else _IN_PART if theme in mark.in_part else _NO


def _ranked(asked: Sequence[Asked]) -> Figure:
    """Return the chance that a question which an answer serves gets higher odds than one that it does not."""
    odds = np.array([relation.fit.odds for relation, serves in asked if relation.fit and serves != _IN_PART])
    truths = np.array([serves == _YES for relation, serves in asked if relation.fit and serves != _IN_PART])

    def area(chosen: Indexes) -> float:
        mixed = len(set(truths[chosen])) > 1
        return float(roc_auc_score(truths[chosen], odds[chosen])) if mixed else 0.0

    return Figure.of("relevance: served questions above others (area under the curve)", area, len(odds))
