"""Training which themes an answer could be given for, from readers' marks and from the questions that were asked.

A reader's mark counts in full. An answer that none has marked is taken to serve its own question's themes and, with
little weight, no others. scikit-learn's logistic regression gives the weights of each theme.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from sklearn.linear_model import LogisticRegression

from scoring.errors import CasesError
from scoring.language.themes import OPEN, THEMES, asked_for
from scoring.learning.dataset import CORPUS
from scoring.learning.linear import Floats, LinearModel
from scoring.learning.samples import Prepared

LEARNED: Final = tuple(theme for theme in THEMES if theme not in OPEN)
FIRST: Final = CORPUS / "themes" / "first.jsonl"
SECOND: Final = CORPUS / "themes" / "second.jsonl"
_MINIMUM: Final = 15
_INVERSE_PENALTY: Final = 10.0
_IN_PART: Final = 0.3
_ASKED: Final = 0.5
_NOT_ASKED: Final = 0.15
_DECIMALS: Final = 3
_Targets = tuple[NDArray[np.int64], Floats]


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeMarks:
    """What a reader said of one answer: the themes that it is about, and those that it touches."""

    themes: frozenset[str]
    in_part: frozenset[str]


def read_theme_marks(path: Path = FIRST) -> dict[str, ThemeMarks]:
    """Read a reader's marks by the answer's id; raise `CasesError` for a theme that the table does not know."""
    marks = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        mark = ThemeMarks(themes=frozenset(row["themes"]), in_part=frozenset(row["in_part"]))
        if unknown := (mark.themes | mark.in_part) - set(THEMES):
            raise CasesError(f"{path.name}: {row['id']} has unknown themes {sorted(unknown)}")
        marks[row["id"]] = mark
    return marks


def train_themes(prepared: Sequence[Prepared], marks: Mapping[str, ThemeMarks]) -> LinearModel:
    """Return a model with one column of weights for each theme, to be read by `themes.fit`."""
    counts = Counter(name for entry in prepared for name in entry.theme_signs)
    vocabulary = tuple(sorted(name for name, count in counts.items() if count >= _MINIMUM))
    rarity = np.log((1 + len(prepared)) / (1 + np.array([counts[name] for name in vocabulary]))) + 1
    rows = _rows(prepared, vocabulary).multiply(rarity).tocsr()
    asked = [frozenset(asked_for(entry.answer.question)) for entry in prepared]
    marked = [marks.get(entry.answer.id) for entry in prepared]
    targets = {theme: _targets(theme, marked, asked) for theme in LEARNED}
    known = tuple(theme for theme, (truths, weights) in targets.items() if len(set(truths[weights > 0])) > 1)
    fitted = [_fit(rows, *targets[theme]) for theme in known]
    return LinearModel(
        classes=known,
        vocabulary=vocabulary,
        weights=np.round(np.array([own.coef_[0] * rarity for own in fitted]).T, _DECIMALS),
        intercept=np.round(np.array([own.intercept_[0] for own in fitted]), _DECIMALS),
    )


def _fit(rows: sparse.csr_matrix, truths: NDArray[np.int64], weights: Floats) -> LogisticRegression:
    kept = weights > 0
    regression = LogisticRegression(C=_INVERSE_PENALTY, max_iter=400, tol=1e-4)
    return regression.fit(rows[kept], truths[kept], sample_weight=weights[kept])


def _rows(prepared: Sequence[Prepared], vocabulary: Sequence[str]) -> sparse.csr_matrix:
    """Return a row for each answer: 1 / √n for each of its n known names."""
    columns = {name: column for column, name in enumerate(vocabulary)}
    held = [sorted(columns[name] for name in entry.theme_signs if name in columns) for entry in prepared]
    ends = np.cumsum([0, *map(len, held)])
    indexes = np.array([column for row in held for column in row], dtype=np.int64)
    values = np.concatenate([np.full(len(row), 1 / np.sqrt(max(len(row), 1))) for row in held])
    return sparse.csr_matrix((values, indexes, ends), shape=(len(prepared), len(columns)))


def _targets(theme: str, marked: Sequence[ThemeMarks | None], asked: Sequence[frozenset[str]]) -> _Targets:
    """Return for each answer whether it is of the theme, and the weight with which that is known."""
    truths, weights = [], []
    for mark, themes in zip(marked, asked, strict=True):
        if mark is not None:
            truths.append(theme in mark.themes)
            weights.append(_IN_PART if theme in mark.in_part else 1.0)
        else:
            truths.append(theme in themes)
            weights.append(_ASKED if theme in themes else _NOT_ASKED if themes else 0.0)
    return np.array(truths, dtype=np.int64), np.array(weights, dtype=np.float64)
