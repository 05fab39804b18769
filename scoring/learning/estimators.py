"""scikit-learn estimators that are fitted here and served from arrays (`LinearModel`)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from sklearn.base import BaseEstimator, ClassifierMixin
from sklearn.linear_model import LogisticRegression
from sklearn.utils.validation import check_is_fitted

from scoring.learning.features import UnitFeatures
from scoring.learning.linear import Floats, LinearModel

_DECIMALS = 4


class UnitClassifier(ClassifierMixin, BaseEstimator):  # type: ignore[misc]  # scikit-learn has no types
    """Multinomial logistic regression over the features of units.

    Parameters are those of `LogisticRegression`; a name enters the vocabulary when at
    least `minimum` samples have it.
    """

    def __init__(
        self, *, inverse_penalty: float = 0.01, minimum: int = 12, classes: Sequence[str] = ()
    ) -> None:
        self.inverse_penalty = inverse_penalty
        self.minimum = minimum
        self.classes = classes

    def fit(
        self, samples: Sequence[UnitFeatures], labels: Sequence[str], sample_weight: Floats | None = None
    ) -> UnitClassifier:
        """Fit on one sample and one label for each unit; raise ValueError when they differ in number."""
        if len(samples) != len(labels):
            raise ValueError(f"{len(samples)} samples and {len(labels)} labels")
        counts = Counter(name for sample in samples for name in set(sample.names))
        self.vocabulary_ = tuple(sorted(name for name, count in counts.items() if count >= self.minimum))
        regression = LogisticRegression(C=self.inverse_penalty, max_iter=400, tol=1e-4)
        regression.fit(self._matrix(samples), labels, sample_weight=sample_weight)
        self.classes_ = np.array(self.classes or regression.classes_)
        weights, intercept = _by_class(regression, self.classes_)
        self.weights_ = np.round(weights, _DECIMALS)
        self.intercept_ = np.round(intercept, _DECIMALS)
        return self

    def predict_log_proba(self, samples: Sequence[UnitFeatures]) -> Floats:
        """Return log-probabilities, shape (samples, classes)."""
        dense = np.array([sample.vector for sample in samples], dtype=np.float64)
        return self.to_linear_model().log_probabilities([sample.names for sample in samples], dense)

    def predict(self, samples: Sequence[UnitFeatures]) -> list[str]:
        """Return the most probable label of each unit by itself."""
        return [str(self.classes_[best]) for best in self.predict_log_proba(samples).argmax(axis=1)]

    def to_linear_model(self) -> LinearModel:
        """Return the fitted model as plain arrays."""
        check_is_fitted(self)
        return LinearModel(
            classes=tuple(str(label) for label in self.classes_),
            vocabulary=self.vocabulary_,
            weights=self.weights_,
            intercept=self.intercept_,
        )

    def _matrix(self, samples: Sequence[UnitFeatures]) -> sparse.csr_matrix:
        columns = {name: column for column, name in enumerate(self.vocabulary_)}
        held = [sorted({columns[name] for name in sample.names if name in columns}) for sample in samples]
        ends = np.cumsum([0, *map(len, held)])
        indexes = np.array([column for row in held for column in row], dtype=np.int64)
        named = sparse.csr_matrix((np.ones(len(indexes)), indexes, ends), shape=(len(samples), len(columns)))
        dense = sparse.csr_matrix(np.array([sample.vector for sample in samples], dtype=np.float64))
        return sparse.hstack([named, dense]).tocsr()


class DenseClassifier(ClassifierMixin, BaseEstimator):  # type: ignore[misc]  # scikit-learn has no types
    """Multinomial logistic regression over dense rows, each column divided by its deviation."""

    def __init__(self, *, inverse_penalty: float = 0.1, classes: Sequence[str] = ()) -> None:
        self.inverse_penalty = inverse_penalty
        self.classes = classes

    def fit(self, rows: Floats, labels: Sequence[str]) -> DenseClassifier:
        """Fit on rows of shape (samples, features)."""
        scale = rows.std(axis=0) + 1e-9
        regression = LogisticRegression(C=self.inverse_penalty, max_iter=2000, tol=1e-6)
        regression.fit(rows / scale, labels)
        self.classes_ = np.array(self.classes or regression.classes_)
        weights, intercept = _by_class(regression, self.classes_)
        self.weights_ = np.round(weights / scale[:, None], _DECIMALS)
        self.intercept_ = np.round(intercept, _DECIMALS)
        return self

    def predict(self, rows: Floats) -> list[str]:
        """Return the most probable class of each row."""
        scores = self.to_linear_model().log_probabilities([()] * len(rows), rows)
        return [str(self.classes_[best]) for best in scores.argmax(axis=1)]

    def to_linear_model(self) -> LinearModel:
        """Return the fitted model as plain arrays."""
        check_is_fitted(self)
        return LinearModel(
            classes=tuple(str(label) for label in self.classes_),
            vocabulary=(),
            weights=self.weights_,
            intercept=self.intercept_,
        )


def _by_class(regression: LogisticRegression, classes: NDArray[np.str_]) -> tuple[Floats, Floats]:
    """Return weights of shape (features, classes) and intercepts, in the order of `classes`.

    With two classes scikit-learn keeps the second's row alone; half of it for one class and
    half against the other gives the same probabilities.
    """
    rows, intercept = regression.coef_, regression.intercept_
    if len(rows) == 1:
        rows, intercept = np.vstack([-rows, rows]) / 2, np.array([-intercept[0], intercept[0]]) / 2
    order = [list(regression.classes_).index(label) for label in classes]
    return rows[order].T, intercept[order]
