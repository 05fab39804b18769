"""The quantities of an answer: what each is, what it measures, and the part that it plays."""

from __future__ import annotations

from collections.abc import Sequence

from scoring.language.document import Document, Passage
from scoring.learning.bare_numbers import read_bare
from scoring.learning.roles import FigureModels, play_roles
from scoring.learning.ties import tie_figures
from scoring.quantities.detection import find_figures
from scoring.report import Figure, Unit


def read_figures(
    doc: Document,
    spans: Sequence[Passage],
    units: Sequence[Unit],
    models: FigureModels,
    *,
    told: str | None = None,
) -> tuple[Figure, ...]:
    """Return the figures of the answer in order, without overlap.

    `units` are the labelled `spans`; they count for the part that a figure plays. `told` is the text as submitted,
    which names the places by which money is told apart.
    """
    found = read_bare(doc, find_figures(doc, spans, told=told), models.bare)
    figures = tie_figures(doc, found, units, models.ties)
    return play_roles(doc, figures, units, models.roles)
