"""Training the models of figures on annotated answers, as the engine will find their figures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from spacy.language import Language

from scoring.learning.annotated import AnnotatedAnswer, matched
from scoring.learning.bare_numbers import read_bare
from scoring.learning.estimators import UnitClassifier
from scoring.learning.features import UnitFeatures
from scoring.learning.held_out import without_its_part
from scoring.learning.linear import LinearModel
from scoring.learning.roles import FigureModels, figure_features
from scoring.learning.story import StoryModels
from scoring.learning.ties import APART, ORDERS, Candidate, candidates
from scoring.quantities.detection import find_figures
from scoring.report import Figure, ResponseType
from scoring.stages.annotate import annotate
from scoring.stages.label import label_story
from scoring.stages.segment import segment

_ROLES: Final = ("baseline", "target", "result", "cost", "gain", "scale", "context", "none")
_BEFORE: Final = frozenset({"baseline", "target"})
_STORY: Final = ResponseType(label="story", probability=1.0)
_MINIMUM: Final = {"ties": 2, "roles": 4}
_PENALTY: Final = {"ties": 0.1, "roles": 0.03}


@dataclass(frozen=True, slots=True, kw_only=True)
class PreparedFigures:
    """One annotated answer, read once: what both models train on."""

    answer: AnnotatedAnswer
    candidates: tuple[Candidate, ...]
    orders: tuple[str, ...]
    features: tuple[UnitFeatures, ...]
    roles: tuple[str, ...]


def prepare_figures(
    nlp: Language, story: StoryModels, bare: LinearModel, answer: AnnotatedAnswer
) -> PreparedFigures:
    """Return the features of the figures that are found, with what the annotation says of each.

    `bare` reads the bare numbers, best without having seen this writer, as the engine will not have either.
    """
    with nlp.memory_zone():
        doc = annotate(nlp, answer.text)
        spans = segment(doc)
        found = read_bare(doc, find_figures(doc, spans), bare)
        known = {other: place for place, other in matched(answer.figures, found).items()}
        tied = _tied(answer.figures, found, known)
        units = label_story(spans, story, _STORY, ()).units
        compared = candidates(doc, found, units)
        learned = [place for place, figure in enumerate(found) if place in known and figure.role != "none"]
        return PreparedFigures(
            answer=answer,
            candidates=tuple(compared),
            orders=tuple(_order(answer.figures, known, entry) for entry in compared),
            features=tuple(figure_features(doc, tied, units, learned)),
            roles=tuple(answer.figures[known[place]].role for place in learned),
        )


def _tied(gold: Sequence[Figure], found: Sequence[Figure], known: dict[int, int]) -> list[Figure]:
    """Return the found figures with the pairs and directions of pairs that were annotated."""
    places = {place: other for other, place in known.items()}
    tied = []
    for place, figure in enumerate(found):
        pair = gold[known[place]].pair if place in known else None
        other = places.get(pair) if pair is not None else None
        if other is None:
            tied.append(figure)
        else:
            way = gold[known[place]].direction
            tied.append(replace(figure, pair=other, direction=way))
    return tied


def _order(gold: Sequence[Figure], known: dict[int, int], entry: Candidate) -> str:
    if entry.first not in known or entry.second not in known:
        return APART
    first, second = gold[known[entry.first]], gold[known[entry.second]]
    if first.pair != known[entry.second]:
        return APART
    is_backward = second.role in _BEFORE and first.role not in _BEFORE
    return (
        "backward" if is_backward or (first.direction is not None and second.direction is None) else "forward"
    )


def train_figures(prepared: Sequence[PreparedFigures], bare: LinearModel) -> FigureModels:
    """Train the models of pairs and roles on the prepared answers, to stand beside one of bare numbers."""
    ties = UnitClassifier(inverse_penalty=_PENALTY["ties"], minimum=_MINIMUM["ties"], classes=ORDERS).fit(
        [entry.features for answer in prepared for entry in answer.candidates],
        [order for answer in prepared for order in answer.orders],
    )
    labels = [role for answer in prepared for role in answer.roles]
    known = tuple(role for role in _ROLES if role in set(labels))
    roles = UnitClassifier(inverse_penalty=_PENALTY["roles"], minimum=_MINIMUM["roles"], classes=known).fit(
        [features for answer in prepared for features in answer.features], labels
    )
    return FigureModels(bare=bare, ties=ties.to_linear_model(), roles=roles.to_linear_model())


def unseen_figures(
    prepared: Sequence[PreparedFigures], bare: Mapping[str, LinearModel]
) -> dict[str, FigureModels]:
    """Return, for each batch, models that have not seen its writer; `bare` has such ones of bare numbers."""

    def train(held: frozenset[str]) -> FigureModels:
        others = [entry for entry in prepared if entry.answer.batch not in held]
        return train_figures(others, bare[min(held)])

    return without_its_part((entry.answer.batch for entry in prepared), train)
