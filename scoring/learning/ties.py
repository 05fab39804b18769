"""Which figure is compared with which: a linear model over two figures and the words around them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from scoring.language.document import Document
from scoring.learning.features import UnitFeatures, log_probabilities
from scoring.learning.linear import Floats, LinearModel
from scoring.learning.tie_signs import FAR_APART, Seen, see, tie_signs
from scoring.quantities.pairs import (
    change,
    comparable,
    is_part_of,
    same_measure,
    times,
    told_in_short,
    worded_tie,
)
from scoring.report import Figure, Unit

APART: Final = "apart"
ORDERS: Final = (APART, "forward", "backward")
_NEIGHBOURS: Final = 6
_FARTHEST: Final = 14
_WORDS_SHARED: Final = 2
_SURE_ENOUGH: Final = 0.25
# of 3,253 annotated pairs two differ by more: twenty minutes and six weeks are no values of one quantity
_MOST_TIMES: Final = 500.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """Two figures that could be compared, by their places, and what speaks for it.

    `short` is the second as a value of the first's quantity, where it has no unit of its own.
    """

    first: int
    second: int
    worded: str | None
    short: Figure | None
    features: UnitFeatures


def tie_figures(
    doc: Document, figures: Sequence[Figure], units: Sequence[Unit], model: LinearModel
) -> tuple[Figure, ...]:
    """Tie the figures that are compared, the surest first, each once; the later value has the direction."""
    tied = list(figures)
    found = candidates(doc, figures, units)
    if not found:
        return tuple(tied)
    scores = np.exp(log_probabilities(model, [candidate.features for candidate in found]))
    together = [_togetherness(entry, row, figures, model) for entry, row in zip(found, scores, strict=True)]
    for place in sorted(range(len(found)), key=lambda place: -together[place]):
        first, second = found[place].first, found[place].second
        if together[place] > _SURE_ENOUGH and tied[first].pair is None and tied[second].pair is None:
            backward = scores[place][model.classes.index("backward")]
            is_forward = found[place].worded == "forward" or (
                found[place].worded is None and scores[place][model.classes.index("forward")] >= backward
            )
            tied[second] = found[place].short or tied[second]
            before, after = (first, second) if is_forward else (second, first)
            tied[before] = replace(tied[before], pair=after, direction=None)
            tied[after] = replace(tied[after], pair=before, direction=change(tied[before], tied[after]))
    return tuple(tied)


def _togetherness(
    candidate: Candidate, scores: Floats, figures: Sequence[Figure], model: LinearModel
) -> float:
    """Return how surely two figures are compared: beyond doubt where the words say so, not where they are worlds apart."""
    if candidate.worded:
        return 1.0
    second = candidate.short or figures[candidate.second]
    if times(figures[candidate.first], second) > _MOST_TIMES:
        return 0.0
    return 1.0 - float(scores[model.classes.index(APART)])


def candidates(doc: Document, figures: Sequence[Figure], units: Sequence[Unit]) -> list[Candidate]:
    """Return every two figures of one answer that can be values of one quantity.

    Those that stand far apart count only where they may open and close a story.
    """
    text = doc.text
    alike = list(_alike(text, figures))
    seen = see(doc, figures, units, {place for first, second, _ in alike for place in (first, second)})
    found = []
    for first, second, short in alike:
        one, other = seen[first], seen[second]
        if one is None or other is None:
            continue
        is_far = second > first + _NEIGHBOURS
        if is_far and not _could_frame(text, figures[first], figures[second], one, other):
            continue
        read = figures if short is None else [*figures[:second], short, *figures[second + 1 :]]
        found.append(_candidate(text, read, (first, second), (one, other), short))
    return found


def _alike(text: str, figures: Sequence[Figure]) -> Iterator[tuple[int, int, Figure | None]]:
    """Yield the places of every two figures of one quantity, and the second where it is told without its unit."""
    for first, one in enumerate(figures):
        for second, other in enumerate(figures[first + 1 : first + 1 + _FARTHEST], first + 1):
            is_like = comparable(one, other)
            short = None if is_like else told_in_short(text, one, other)
            if (is_like or short is not None) and not is_part_of(text, one, other):
                yield first, second, short


def _could_frame(text: str, first: Figure, second: Figure, one: Seen, other: Seen) -> bool:
    """Tell whether two figures far apart may open and close a story, by their places or by words that both have."""
    frames = one.is_first and other.is_last and first.kind != "count"
    return frames or same_measure(text, first, second) or len(one.about & other.about) >= _WORDS_SHARED


def _candidate(
    text: str,
    figures: Sequence[Figure],
    places: tuple[int, int],
    seen: tuple[Seen, Seen],
    short: Figure | None = None,
) -> Candidate:
    first, second = places
    one, other = figures[first], figures[second]
    worded = worded_tie(text, one, other) if second == first + 1 and short is None else None
    names = (
        *tie_signs(text, figures, places, *seen),
        f"worded={worded}",
        *(
            ()
            if short is None
            else ("in_short", f"in_short_kind={one.kind}", f"in_short_apart={min(second - first, FAR_APART)}")
        ),
    )
    features = UnitFeatures.named(names)
    return Candidate(first=first, second=second, worded=worded, short=short, features=features)
