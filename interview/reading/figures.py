"""The figures of an answer as a table: of what, from, to, by how much, over what time, and what lacks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from interview.reading.chart import PairChart, pair_chart
from interview.reading.comparison import change
from interview.reading.quotes import Answer, Cell, span_of
from scoring.completeness import EFFECTS, Gap, gaps, time_span
from scoring.report import Figure, Offsets, Report
from scoring.wording import GAP_QUESTIONS, listed

ROLES: Final = {
    "baseline": "where it stood",
    "target": "the aim",
    "result": "the outcome",
    "cost": "the price",
    "gain": "the gain",
    "scale": "the size of the setting",
}
_LACKS: Final[dict[Gap, str]] = {
    "measure": "what it counts",
    "baseline": "where it began",
    "unit": "its unit",
    "time": "the time it took",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureRow:
    """One line of the table; `complete` says in words whether anything is still to be told."""

    of: Cell
    before: Cell
    after: Cell
    change: str | None
    over: Cell
    role: str
    complete: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """The figures that measure something, a drawing of each pair, and the figures that measure nothing."""

    measured: tuple[FigureRow, ...]
    pairs: tuple[PairChart, ...]
    others: Cell


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    """The places of a line's figures; `main` is the one that the line is about."""

    before: int | None
    after: int | None
    main: int


def read_figures(report: Report, answer: Answer) -> Figures:
    """Return the table; two figures that are compared share a line, and times stand beside what took them."""
    lines, others = _lines(report, text=answer.text)
    charts = (_chart(line, report, answer) for line in lines)
    return Figures(
        measured=tuple(_row(line, report, answer) for line in lines),
        pairs=tuple(chart for chart in charts if chart is not None),
        others=answer.cell(*(span_of(report.figures[place]) for place in others)),
    )


def _lines(report: Report, *, text: str) -> tuple[list[_Line], list[int]]:
    """Return the lines, and the places of the figures that measure nothing."""
    figures = report.figures
    effects = (place for place, figure in enumerate(figures) if figure.role in EFFECTS)
    done = {time_span(place, report, text=text) for place in effects}
    lines, others = [], []
    for place, figure in enumerate(figures):
        partner = _partner(figures, place)
        if place in done:
            continue
        if partner is not None and partner not in done:
            done |= {place, partner}
            lines.append(_compared(figures, place, partner))
        elif figure.role in ROLES:
            lines.append(_alone(figure, place))
        else:
            others.append(place)
    return lines, others


def _partner(figures: Sequence[Figure], place: int) -> int | None:
    pair = figures[place].pair
    if pair is not None and 0 <= pair < len(figures) and pair != place:
        return pair
    return next((other for other, figure in enumerate(figures) if figure.pair == place), None)


def _compared(figures: Sequence[Figure], one: int, other: int) -> _Line:
    before, after = sorted((one, other), key=lambda place: figures[place].start)
    if figures[after].role == "baseline" and figures[before].role != "baseline":
        before, after = after, before
    return _Line(before=before, after=after, main=after)


def _alone(figure: Figure, place: int) -> _Line:
    is_start = figure.role == "baseline"
    return _Line(before=place if is_start else None, after=None if is_start else place, main=place)


def _row(line: _Line, report: Report, answer: Answer) -> FigureRow:
    figure = report.figures[line.main]
    before, after = _at(line.before, report), _at(line.after, report)
    lacking = gaps(line.main, report, text=answer.text)
    over = _at(time_span(line.main, report, text=answer.text), report)
    return FigureRow(
        of=answer.cell(_measure(line, report), asks=GAP_QUESTIONS["measure"]),
        before=answer.cell(span_of(before), asks=_asks("baseline", lacking)),
        after=_after(after, answer, asks=_asks("unit", lacking)),
        change=change(before, after) if before and after else figure.direction,
        over=answer.cell(span_of(over), asks=_asks("time", lacking)),
        role=ROLES.get(figure.role, "compared"),
        complete=_complete(figure, lacking),
    )


def _asks(gap: Gap, lacking: frozenset[Gap]) -> str | None:
    return GAP_QUESTIONS[gap] if gap in lacking else None


def _after(figure: Figure | None, answer: Answer, *, asks: str | None) -> Cell:
    if figure is None:
        return Cell(asks="to what?")
    return replace(answer.cell(span_of(figure)), asks=asks)


def _complete(figure: Figure, lacking: frozenset[Gap]) -> str | None:
    """Return whether the figure stands as evidence; None for one that does not have to."""
    if figure.role not in EFFECTS:
        return None
    missing = [words for gap, words in _LACKS.items() if gap in lacking]
    return f"Not yet: {listed(missing)}" if missing else "Complete"


def _chart(line: _Line, report: Report, answer: Answer) -> PairChart | None:
    before, after = _at(line.before, report), _at(line.after, report)
    if before is None or after is None:
        return None
    measure = _measure(line, report)
    return pair_chart(before, after, of=answer.quote(measure).text if measure else None)


def _at(place: int | None, report: Report) -> Figure | None:
    return None if place is None else report.figures[place]


def _measure(line: _Line, report: Report) -> Offsets | None:
    figures = (_at(place, report) for place in (line.after, line.before))
    return next((figure.measure for figure in figures if figure and figure.measure), None)
