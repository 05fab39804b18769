"""Training the model of sums on annotated answers and on passages that tell one.

A sum that comes out shows by its numbers which relation is meant; of one that does not, the
passage says which figures belong together and what should have been stated. The model sees the words
alone, so that both teach it the same.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Final, Protocol

import numpy as np
from spacy.language import Language

from scoring.learning.annotated import AnnotatedAnswer, Claim
from scoring.learning.estimators import UnitClassifier
from scoring.learning.features import UnitFeatures
from scoring.learning.held_out import without_its_part
from scoring.learning.linear import LinearModel
from scoring.learning.roles import FigureModels
from scoring.learning.story import StoryModels
from scoring.learning.sum_signs import SumSigns
from scoring.learning.sums import candidates
from scoring.learning.told_sums import ToldSum
from scoring.quantities.amount import Amount, amounts
from scoring.quantities.arithmetic import near
from scoring.quantities.relation import FAMILIES, FAMILY_OF, Relation
from scoring.quantities.values import read_value
from scoring.report import Offsets, ResponseType
from scoring.stages.annotate import annotate
from scoring.stages.figures import read_figures
from scoring.stages.label import label_story
from scoring.stages.segment import segment

_STORY: Final = ResponseType(label="story", probability=1.0)
_TOLD: Final = "told"
_OTHER: Final = "other"
_PENALTY: Final = 0.3
_MINIMUM: Final = 3
_DECIMALS: Final = 4
_SCALES: Final = (1.0, 60.0, 1 / 60, 100.0, 0.01, 1000.0)
_NUMBER: Final = re.compile(r"\d[\d,]*\.?\d*")


class Judge(Protocol):
    """Tells whether a relation is the one that is told; None where nobody said."""

    def __call__(self, told: Sequence[Amount], relation: Relation, *, fits: bool) -> bool | None:
        """Judge a relation of amounts; `fits` tells whether the numbers bear it out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PreparedSums:
    """The relations of one text that somebody judged: their signs, and whether each is told. A batch has one writer."""

    batch: str
    families: tuple[str, ...]
    signs: tuple[tuple[str, ...], ...]
    told: tuple[bool, ...]


def prepare_answer(
    nlp: Language, story: StoryModels, models: FigureModels, answer: AnnotatedAnswer
) -> PreparedSums:
    """Return what an annotated answer teaches: in a right claim what comes out, and nothing of a wrong one."""

    def judge(told: Sequence[Amount], relation: Relation, *, fits: bool) -> bool | None:
        claim = next((claim for claim in answer.claims if _lies_in(told, relation, claim)), None)
        if claim is None:
            return False
        return fits if claim.right else None

    return _prepare(nlp, story, models, answer.text, answer.batch, judge)


def prepare_passage(
    nlp: Language, story: StoryModels, models: FigureModels, passage: ToldSum
) -> PreparedSums:
    """Return what a passage teaches: the relation of the figures that belong together, where these are known."""

    def judge(told: Sequence[Amount], relation: Relation, *, fits: bool) -> bool | None:
        if passage.kind == "none":
            return None if fits else False
        if passage.stated is None:
            return fits if passage.kind == "right" else None
        stated, terms = _at(told, passage.stated), {_at(told, place) for place in passage.terms}
        if None in terms or stated is None:
            return None
        if relation.stated != stated or set(relation.terms) != terms:
            return None if fits else False
        return fits if passage.kind == "right" else _should(passage.should, relation.exact)

    return _prepare(nlp, story, models, passage.text, passage.batch, judge)


def _prepare(
    nlp: Language, story: StoryModels, models: FigureModels, text: str, batch: str, judge: Judge
) -> PreparedSums:
    with nlp.memory_zone():
        doc = annotate(nlp, text)
        labelled = label_story(segment(doc), story, _STORY, ())
        told = amounts(doc.text, read_figures(doc, labelled.spans, labelled.units, models))
    judged = [
        (relation, judge(told, relation, fits=fits))
        for stated in range(len(told))
        for relation, fits in candidates(text, told, stated)
    ]
    shown = SumSigns(text, told)
    known = [(relation, is_told) for relation, is_told in judged if is_told is not None]
    return PreparedSums(
        batch=batch,
        families=tuple(FAMILY_OF[relation.name] for relation, _ in known),
        signs=tuple(tuple(chain.from_iterable(shown.of(relation))) for relation, _ in known),
        told=tuple(is_told for _, is_told in known),
    )


def _lies_in(told: Sequence[Amount], relation: Relation, claim: Claim) -> bool:
    figures = [told[place].figure for place in relation.places]
    return all(claim.start - 1 <= figure.start and figure.end <= claim.end + 1 for figure in figures)


def _at(told: Sequence[Amount], place: Offsets) -> int | None:
    """Return the one figure that stands in a place; None where there is none, or more than one."""
    held = [
        at
        for at, amount in enumerate(told)
        if amount.figure.start < place[1] and place[0] < amount.figure.end
    ]
    return held[0] if len(held) == 1 else None


def _should(words: str, exact: float) -> bool:
    """Tell whether an outcome is what a writer says should have been stated, in whatever unit."""
    number = _NUMBER.search(words)
    value = float(number.group().replace(",", "")) if number else read_value("ratio", words)[0]
    return value is not None and any(near(value * scale, exact, rounding=0.04) for scale in _SCALES)


def train_sums(prepared: Sequence[PreparedSums]) -> LinearModel:
    """Train the model of which relations are told: a class for each family, with the weights of a sign in it.

    A sign counts for all sums and, in part, for those of one family alone; the log-odds of a relation are
    the sum over its signs in the column of its family, and the intercept.
    """
    samples = [
        UnitFeatures.named((*own, *(f"{family}|{name}" for name in own)))
        for entry in prepared
        for family, own in zip(entry.families, entry.signs, strict=True)
    ]
    labels = [_TOLD if told else _OTHER for entry in prepared for told in entry.told]
    classifier = UnitClassifier(inverse_penalty=_PENALTY, minimum=_MINIMUM, classes=(_TOLD, _OTHER))
    fitted = classifier.fit(samples, labels).to_linear_model()
    odds = dict(zip(fitted.vocabulary, fitted.weights[:, 0] - fitted.weights[:, 1], strict=True))
    families = tuple(FAMILIES)
    names = sorted({name.partition("|")[2] or name for name in odds})
    weights = [
        [odds.get(name, 0.0) + odds.get(f"{family}|{name}", 0.0) for family in families] for name in names
    ]
    return LinearModel(
        classes=families,
        vocabulary=tuple(names),
        weights=np.round(np.array(weights, dtype=np.float64).reshape(len(names), len(families)), _DECIMALS),
        intercept=np.full(len(families), fitted.intercept[0] - fitted.intercept[1]),
    )


def unseen_sums(prepared: Sequence[PreparedSums]) -> dict[str, LinearModel]:
    """Return, for each batch, a model that has not seen its writer."""

    def train(held: frozenset[str]) -> LinearModel:
        return train_sums([entry for entry in prepared if entry.batch not in held])

    return without_its_part((entry.batch for entry in prepared), train)
