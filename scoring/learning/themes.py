"""Which themes an answer could be given for: a linear model over its words and pairs of words.

A story can serve several questions, so each theme is judged by itself. Names do not count, nor
whether somebody is a he or a she.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

import numpy as np

from scoring.language.document import Passage
from scoring.language.word import Word
from scoring.learning.linear import Floats, LinearModel, Places
from scoring.report import Offsets

_APART: Final = frozenset({"PUNCT", "DET", "SPACE"})
_OTHERS: Final = {
    "he": "they", "she": "they", "him": "they", "his": "their", "her": "their",
    "himself": "self", "herself": "self", "themselves": "self",
}  # fmt: skip
_TELLING: Final = frozenset({"VERB", "AUX"})
_MOST_TELLING: Final = 2


def theme_signs(words: Iterable[Word]) -> list[str]:
    """Return the words and the pairs of neighbours that can show a theme, by their names in the model."""
    named = [_name(word) for word in words if word.pos_ not in _APART]
    single = [name for name in named if name]
    return single + [f"{left} {right}" for left, right in pairwise(named) if left and right]


def _name(word: Word) -> str:
    """Return a word's part in the names of signs: empty for what must not count."""
    lemma = word.lemma_.lower()
    return _OTHERS.get(lemma, lemma) if lemma.isalpha() and word.pos_ != "PROPN" else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """How well an answer serves the theme that it serves best of those asked for.

    `odds` are log-odds, from `known` signs of the answer; `told_by` are the passages that say so most.
    """

    theme: str
    odds: float
    known: int
    told_by: tuple[Offsets, ...] = ()


def fit(
    words: Iterable[Word], passages: Iterable[Passage], themes: Sequence[str], model: LinearModel
) -> Fit | None:
    """Return how well the words fit the best of the themes, and which of the passages tell it.

    None where the model knows none of the themes, or none of the words.
    """
    found = fit_of_signs(theme_signs(words), themes, model)
    return found and replace(found, told_by=_told_by(passages, model.classes.index(found.theme), model))


def fit_of_signs(signs: Iterable[str], themes: Sequence[str], model: LinearModel) -> Fit | None:
    """Return the same for the names of signs, without the passages."""
    columns = [model.classes.index(theme) for theme in themes if theme in model.classes]
    rows = _rows(signs, model)
    if not columns or not len(rows):
        return None
    odds = _score(rows, model)[columns] + model.intercept[columns]
    return Fit(theme=model.classes[columns[int(odds.argmax())]], odds=float(odds.max()), known=len(rows))


def _rows(signs: Iterable[str], model: LinearModel) -> Places:
    return np.unique(np.array(model.rows(list(signs)), dtype=np.int64))


def _score(rows: Places, model: LinearModel) -> Floats:
    """Return the sum of the weights of signs, each once, over the square root of their number.

    So a long answer is not of more themes than a short one.
    """
    score: Floats = model.weights[rows].sum(axis=0) / np.sqrt(max(len(rows), 1))
    return score


def _told_by(passages: Iterable[Passage], column: int, model: LinearModel) -> tuple[Offsets, ...]:
    """Return the places of the passages that speak most for a theme, in order; a list of words does not speak."""
    speaking = [
        (
            float(_score(_rows(theme_signs(passage), model), model)[column]),
            (passage.start_char, passage.end_char),
        )
        for passage in passages
        if passage.root.pos_ in _TELLING
    ]
    most = sorted((entry for entry in speaking if entry[0] > 0), key=lambda entry: (-entry[0], entry[1]))
    return tuple(sorted(place for _, place in most[:_MOST_TELLING]))
