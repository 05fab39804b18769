"""The figures of an answer as a table: of what, from, to, by how much, in what role."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from interview.reading.criteria import shortened
from scoring.report import Figure

ROLES: Final = {
    "baseline": "where it stood",
    "target": "the aim",
    "result": "the outcome",
    "cost": "the price",
    "gain": "the gain",
    "scale": "the size of the setting",
    "context": "the setting",
    "none": "measures nothing",
}
_EFFECTS: Final = frozenset({"result", "gain", "cost"})
_COUNTED: Final = frozenset({"baseline", "target", "result", "cost", "gain", "scale"})


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureRow:
    """One line of the table. A None in `of`, `before` or `after` is an invitation to say it."""

    of: str | None
    before: str | None
    after: str | None
    change: str | None
    role: str
    wants_before: bool = False
    wants_after: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """The figures that measure something, and the texts of those that do not."""

    measured: tuple[FigureRow, ...]
    others: tuple[str, ...]


def read_figures(figures: Sequence[Figure], *, text: str) -> Figures:
    """Return the table; two figures that are compared share a line."""
    lines: list[FigureRow] = []
    others: list[str] = []
    done: set[int] = set()
    for index, figure in enumerate(figures):
        if index in done:
            continue
        partner = _partner(figures, index)
        if partner is not None and partner not in done:
            done |= {index, partner}
            lines.append(_compared(figure, figures[partner], text=text))
        elif figure.role in _COUNTED:
            lines.append(_single(figure, text=text))
        else:
            others.append(figure.text)
    return Figures(measured=tuple(lines), others=tuple(dict.fromkeys(others)))


def change(before: Figure, after: Figure) -> str | None:
    """Return the difference: points between percentages, else (after - before) / before.

    None when either value is unknown, the units differ, or there is no base to divide by.
    """
    if before.value is None or after.value is None or (before.kind, before.unit) != (after.kind, after.unit):
        return None
    difference = after.value - before.value
    if before.kind == "percent":
        return _signed(difference, " points")
    if not before.value:
        return None
    return _signed(100 * difference / before.value, " %")


def _signed(number: float, unit: str) -> str:
    sign = "\N{MINUS SIGN}" if number < 0 else "+"
    return f"{sign}{round(abs(number), 1):g}{unit}"


def _partner(figures: Sequence[Figure], index: int) -> int | None:
    pair = figures[index].pair
    if pair is not None and 0 <= pair < len(figures) and pair != index:
        return pair
    return next((other for other, figure in enumerate(figures) if figure.pair == index), None)


def _compared(one: Figure, other: Figure, *, text: str) -> FigureRow:
    before, after = (one, other) if one.start <= other.start else (other, one)
    if after.role == "baseline" and before.role != "baseline":
        before, after = after, before
    return FigureRow(
        of=_measure(after, text) or _measure(before, text),
        before=before.text,
        after=after.text,
        change=change(before, after),
        role=ROLES[after.role],
    )


def _single(figure: Figure, *, text: str) -> FigureRow:
    is_before = figure.role == "baseline"
    effect = figure.role in _EFFECTS
    return FigureRow(
        of=_measure(figure, text),
        before=figure.text if is_before else None,
        after=None if is_before else figure.text,
        change={"up": "up", "down": "down"}.get(figure.direction or ""),
        role=ROLES[figure.role],
        wants_before=effect,
        wants_after=is_before,
    )


def _measure(figure: Figure, text: str) -> str | None:
    return None if figure.measure is None else shortened(text[slice(*figure.measure)])
