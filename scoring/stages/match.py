"""Reading a framework's components by its exemplars and cues: adding a framework is adding data."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from spacy.language import Language

from question_bank.schema import Component
from scoring.language.document import Passage
from scoring.learning.linear import Floats, log_softmax
from scoring.stages.annotate import annotate

_SHARPNESS: Final = 9.0
_OTHER: Final = 0.23
_CUE_WORTH: Final = 0.22
_MOST_CUES: Final = 3
_STEP: Final = 0.06


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class FrameworkMatcher:
    """Scores units against components.

    `exemplars` has a row of normalised term weights for each exemplar, `owners` its
    component's index; `weights` is the inverse document frequency of each term.
    """

    labels: tuple[str, ...]
    cues: tuple[frozenset[str], ...]
    terms: dict[str, int]
    weights: Floats
    exemplars: Floats
    owners: tuple[int, ...]

    def probabilities(self, spans: Sequence[Passage]) -> Floats:
        """Return the probability of each label for each unit, shape (units, labels); O comes last.

        A unit's likeness to a component is its largest cosine with one of the exemplars,
        plus a share for each cue it holds, plus a little for the component that the order
        of steps leads one to expect; the softmax of likenesses gives probabilities.
        """
        likeness = np.full((len(spans), len(self.labels)), _OTHER)
        for place, span in enumerate(spans):
            lemmas = _lemmas(span)
            similar = self.exemplars @ self._vector(lemmas)
            text = f" {' '.join(lemmas)} "
            for component in range(len(self.labels) - 1):
                own = [value for value, owner in zip(similar, self.owners, strict=True) if owner == component]
                hits = sum(1 for cue in self.cues[component] if f" {cue} " in text)
                likeness[place, component] = max(own, default=0.0) + _CUE_WORTH * min(hits, _MOST_CUES)
            expected = int((place + 0.5) / len(spans) * (len(self.labels) - 1))
            likeness[place, expected] += _STEP
        probabilities: Floats = np.exp(log_softmax(likeness * _SHARPNESS))
        return probabilities

    def _vector(self, lemmas: Iterable[str]) -> Floats:
        vector = np.zeros(len(self.weights))
        for lemma, count in Counter(lemmas).items():
            if lemma in self.terms:
                vector[self.terms[lemma]] = (1 + np.log(count)) * self.weights[self.terms[lemma]]
        length = float(np.linalg.norm(vector))
        return vector / length if length else vector


def framework_matcher(nlp: Language, components: Sequence[Component]) -> FrameworkMatcher:
    """Return the matcher of a framework, from the exemplars and cues that the bank gives it."""
    rows: list[list[str]] = []
    owners: list[int] = []
    for index, component in enumerate(components):
        for sentence in (*component.exemplars, component.asks):
            rows.append(_lemmas(annotate(nlp, sentence)[:]))
            owners.append(index)
    frequency = Counter(lemma for row in rows for lemma in set(row))
    terms = {lemma: index for index, lemma in enumerate(sorted(frequency))}
    weights = np.array([np.log((1 + len(rows)) / (1 + frequency[lemma])) for lemma in terms])
    bare = FrameworkMatcher(
        labels=(*(component.id for component in components), "O"),
        cues=tuple(frozenset(_cue(nlp, cue) for cue in component.cues) for component in components),
        terms=terms,
        weights=weights,
        exemplars=np.zeros((0, len(terms))),
        owners=(),
    )
    vectors = np.array([bare._vector(row) for row in rows]).reshape(len(rows), len(terms))  # noqa: SLF001  # its own maker
    return FrameworkMatcher(
        labels=bare.labels,
        cues=bare.cues,
        terms=terms,
        weights=weights,
        exemplars=vectors,
        owners=tuple(owners),
    )


def _cue(nlp: Language, cue: str) -> str:
    doc = annotate(nlp, cue)
    return " ".join(token.lemma_.lower() for token in doc)


def _lemmas(span: Passage) -> list[str]:
    return [token.lemma_.lower() for token in span if not token.is_space and not token.is_punct]
