"""Which words lead to a figure and follow it, and what those words say of the part that it plays.

A cue is a word of the table's classes (`quantities.CUES`). The cue nearest to a figure in its
own clause says most; those of other clauses say nothing that the model could use.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from scoring.language.document import Document, Passage
from scoring.quantities import patterns as quantities
from scoring.report import Figure, Unit

_DIVIDES: Final = "divides"
DIVIDING: Final = frozenset(
    {",", ";", ":", ".", "!", "?", "(", ")", "—", "–", "but", "and", "while", "because", "so", "whereas", "or", "though"}
)  # fmt: skip
_SAYING_LITTLE: Final = frozenset({"during", "have", "would"})

Cues = tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """The units of one answer with their cues, each read once and only where a figure stands near."""

    doc: Document
    units: Sequence[Unit]
    _cues: dict[int, Cues] = field(default_factory=dict)

    def unit_of(self, figure: Figure) -> int | None:
        """Return the place of the unit in which a figure stands."""
        return next(
            (place for place, unit in enumerate(self.units) if unit.start <= figure.start < unit.end), None
        )

    def cues(self, place: int) -> Cues:
        """Return the cues and the borders of clauses in a unit, with the places of their words."""
        if place not in self._cues:
            span = self.doc.char_span(self.units[place].start, self.units[place].end)
            self._cues[place] = () if span is None else tuple(_cues(span))
        return self._cues[place]


def _cues(span: Passage) -> Iterator[tuple[int, str]]:
    for token in span:
        word = token.lower_
        if word in DIVIDING:
            yield token.i, _DIVIDES
            continue
        name = quantities.CUES.get(word) or quantities.CUES.get(token.lemma_.lower())
        if name is not None:
            yield token.i, name


def cue_signs(told: Told, standing: int, span: Passage, figure: Figure, label: str) -> list[str]:
    """Return the names of what the words before and after a figure in its clause say; it stands in that unit."""
    cues = told.cues(standing)
    lead = _within_clause([name for place, name in reversed(cues) if place < span.start])
    follow = _within_clause([name for place, name in cues if place >= span.end])
    leading, following = _telling(lead), _telling(follow)
    return [
        f"first_cue_kind={next(iter(lead), 'none')}_{figure.kind}",
        f"then_cue_kind={next(iter(follow), 'none')}_{figure.kind}",
        f"leading_cue_kind={leading}_{figure.kind}",
        f"following_cue_kind={following}_{figure.kind}",
        f"leading_cue_label={leading}_{label}",
        f"leading_following={leading}_{following}",
        *[f"lead_cue={name}" for name in set(lead)],
        *[f"lead_cue_kind={name}_{figure.kind}" for name in set(lead)],
        *[f"follow_cue={name}" for name in set(follow)],
    ]


def _within_clause(names: Sequence[str]) -> list[str]:
    return list(names[: names.index(_DIVIDES)]) if _DIVIDES in names else list(names)


def _telling(names: Sequence[str]) -> str:
    """Return the nearest cue of those that say much."""
    return next((name for name in names if name not in _SAYING_LITTLE), "none")
