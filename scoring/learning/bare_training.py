"""Training the model of bare numbers on annotated answers: of all that each may tell, what the annotation says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from spacy.language import Language

from scoring.learning.annotated import AnnotatedAnswer, matched
from scoring.learning.bare_numbers import (
    MEANT,
    NOT_MEANT,
    Alternative,
    alternatives,
    as_told,
    bare_numbers,
)
from scoring.learning.bare_signs import BY_ITSELF
from scoring.learning.estimators import UnitClassifier
from scoring.learning.held_out import without_its_part
from scoring.learning.linear import LinearModel
from scoring.learning.signs import Signs
from scoring.quantities.detection import find_figures
from scoring.report import Figure
from scoring.stages.annotate import annotate
from scoring.stages.segment import segment

_MINIMUM: Final = 2
_PENALTY: Final = 0.3


@dataclass(frozen=True, slots=True, kw_only=True)
class PreparedBare:
    """The bare numbers of one annotated answer: what each may tell, and whether it does."""

    batch: str
    signs: Signs


def prepare_bare(nlp: Language, answer: AnnotatedAnswer) -> PreparedBare:
    """Return all that the bare numbers of an answer may tell; those that tell nothing of it are left out.

    Those before each are taken as the annotation reads them.
    """
    names: list[tuple[str, ...]] = []
    kinds: list[str] = []
    with nlp.memory_zone():
        doc = annotate(nlp, answer.text)
        figures = list(find_figures(doc, segment(doc)))
        known = {other: place for place, other in matched(answer.figures, figures).items()}
        for place, span in bare_numbers(doc, figures):
            if place in known:
                found = alternatives(doc, span, figures, place)
                meant = _meant(found, answer.figures[known[place]])
                if any(meant):
                    figures[place] = as_told(found[meant.index(True)], span, figures[place])
                    names += [one.names for one in found]
                    kinds += [MEANT if is_meant else NOT_MEANT for is_meant in meant]
        return PreparedBare(batch=answer.batch, signs=Signs.named(names, kinds))


def _meant(found: Sequence[Alternative], gold: Figure) -> list[bool]:
    """Tell which alternatives are of the annotated kind and unit; of its kind where none has its unit."""
    of_kind = [one.kind == gold.kind for one in found]
    exact = [
        same and (one.kind in BY_ITSELF or one.unit == gold.unit)
        for one, same in zip(found, of_kind, strict=True)
    ]
    return exact if any(exact) else of_kind


def train_bare(prepared: Sequence[PreparedBare]) -> LinearModel:
    """Train the model on the prepared answers."""
    model = UnitClassifier(inverse_penalty=_PENALTY, minimum=_MINIMUM, classes=(MEANT, NOT_MEANT)).fit(
        [features for entry in prepared for features in entry.signs.features],
        [kind for entry in prepared for kind in entry.signs.classes],
    )
    return model.to_linear_model()


def unseen_bare(prepared: Sequence[PreparedBare]) -> dict[str, LinearModel]:
    """Return, for each batch, a model that has not seen its writer."""

    def train(held: frozenset[str]) -> LinearModel:
        return train_bare([entry for entry in prepared if entry.batch not in held])

    return without_its_part((entry.batch for entry in prepared), train)
