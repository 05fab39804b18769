"""What the figures before and after one say of the part that it plays: they are told in an order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from scoring.report import Figure

_WORDS: Final = 3
_FARTHEST: Final = 5
_MOST: Final = 4
_SIDES: Final = (("previous", -1), ("following", 1))


def ranks(figures: Sequence[Figure]) -> list[tuple[int, int]]:
    """Return, for each figure, how many of its kind stand before it and how many there are."""
    counts = Counter(figure.kind for figure in figures)
    before: Counter[str] = Counter()
    found = []
    for figure in figures:
        found.append((before[figure.kind], counts[figure.kind]))
        before[figure.kind] += 1
    return found


def sequence_signs(text: str, figures: Sequence[Figure], place: int, rank: tuple[int, int]) -> Iterator[str]:
    """Yield the names of what holds of a figure among those of its answer, and beside its neighbours.

    `rank` is that of the figure among those of its kind, as `ranks` gives it.
    """
    figure = figures[place]
    for name, step in _SIDES:
        if 0 <= place + step < len(figures):
            yield from (f"{name}_{sign}" for sign in _beside(text, figure, figures[place + step]))
        else:
            yield f"{name}_kind=none_{figure.kind}"
    before, alike = rank
    yield f"of_kind={min(alike, _MOST)}_{min(before, _MOST - 1)}_{figure.kind}"
    yield f"among={_MOST * place // len(figures)}"


def _beside(text: str, figure: Figure, other: Figure) -> Iterator[str]:
    between = text[min(figure.end, other.end) : max(figure.start, other.start)]
    yield f"kind={other.kind}_{figure.kind}"
    yield f"far={min(len(between.split()) // _WORDS, _FARTHEST)}"
    yield f"stop={'.' in between}_{other.kind == figure.kind}"
    yield f"paired={other.pair is not None}"
    yield f"direction={other.direction}"
    alike = (other.kind, other.unit) == (figure.kind, figure.unit)
    if alike and other.value is not None and figure.value is not None:
        size = (other.value > figure.value) - (other.value < figure.value)
        yield f"size={('less', 'same', 'more')[size + 1]}_{figure.kind}"
