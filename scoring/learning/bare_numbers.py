"""Which quantity a number without a unit tells: a linear model over all that it may stand for.

"Complaints were 41" counts, "by spring it was 28" tells the days of before again: what the number is said of says
so, and which quantities are told near it, how far away and of what size.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from scoring.language.document import Document, Passage
from scoring.learning.bare_signs import BY_ITSELF, Told, alternative_signs, look_at
from scoring.learning.linear import LinearModel
from scoring.quantities.ellipsis import is_carried, like
from scoring.quantities.hours import HOURS_ON_A_CLOCK
from scoring.quantities.measured import counted_noun, measure_of
from scoring.quantities.numbers import NUMBER
from scoring.quantities.values import read_value
from scoring.report import Figure, FigureKind

MEANT: Final = "meant"
NOT_MEANT: Final = "not meant"
_NUMBER: Final = re.compile(NUMBER, re.IGNORECASE)
_LAST: Final = 12
_LEADS_ON: Final = re.compile(
    r",?\s(?:down\s|up\s)?(?:to|or|and|versus|vs|against)\s(?:\w+\s){0,2}", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Alternative:
    """What a bare number may tell: a kind and unit, and the nearest figure that tells the same, if there is one."""

    kind: FigureKind
    unit: str | None
    told: Figure | None
    names: tuple[str, ...]


def read_bare(doc: Document, figures: Sequence[Figure], model: LinearModel) -> tuple[Figure, ...]:
    """Return the figures with each bare number as the likeliest of what it may tell, one after the other."""
    read = list(figures)
    for place, span in bare_numbers(doc, figures):
        found = alternatives(doc, span, read, place)
        best = found[int(model.log_odds([one.names for one in found], MEANT).argmax())]
        read[place] = as_told(best, span, read[place])
    return tuple(read)


def bare_numbers(doc: Document, figures: Sequence[Figure]) -> list[tuple[int, Passage]]:
    """Return the places of the figures that are a number alone and measure something, with their words."""
    found = []
    for place, figure in enumerate(figures):
        if figure.role == "none" or figure.unit is not None or _NUMBER.fullmatch(figure.text) is None:
            continue
        span = doc.char_span(figure.start, figure.end)
        if span is not None and counted_noun(span) is None:
            found.append((place, span))
    return found


def alternatives(doc: Document, span: Passage, figures: Sequence[Figure], place: int) -> list[Alternative]:
    """Return all that a bare number may tell: a count, a score, a time of day, or a quantity told before it or right after."""
    told: dict[tuple[FigureKind, str | None], list[Told]] = {(kind, None): [] for kind in BY_ITSELF}
    if not _could_be_an_hour(figures[place]):
        del told["date", None]
    for other in _near(doc, figures, place):
        one = figures[other]
        there = doc.char_span(one.start, one.end)
        if there is not None and is_carried(doc.text, one):
            told.setdefault((one.kind, one.unit), []).append(Told(figure=one, span=there, away=place - other))
    bare = look_at(span, figures[place])
    return [
        Alternative(
            kind=kind,
            unit=unit,
            told=own[-1].figure if own else None,
            names=alternative_signs(bare, kind, unit, own),
        )
        for (kind, unit), own in told.items()
    ]


def _could_be_an_hour(figure: Figure) -> bool:
    value = figure.value or 0.0
    return 0 < value <= HOURS_ON_A_CLOCK and value == int(value)


def _near(doc: Document, figures: Sequence[Figure], place: int) -> list[int]:
    """Return the places of the last figures before one, and of the next where it leads to that: "from 4 to 9 days"."""
    before = list(range(max(0, place - _LAST), place))
    after = place + 1
    if after < len(figures) and _LEADS_ON.fullmatch(doc.text, figures[place].end, figures[after].start):
        return [*before, after]
    return before


def as_told(best: Alternative, span: Passage, figure: Figure) -> Figure:
    """Return a bare number as one of what it may tell."""
    if (figure.kind, figure.unit) == (best.kind, best.unit):
        return figure
    if best.kind == "date":
        return replace(figure, kind="date", unit=None, value=None, role="none", direction=None, measure=None)
    value, _ = read_value(best.kind, figure.text)
    plain = replace(figure, kind=best.kind, unit=None, value=value, measure=measure_of(span))
    return plain if best.told is None or best.kind in BY_ITSELF else like(plain, best.told)
