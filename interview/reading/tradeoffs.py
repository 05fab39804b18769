"""The trade-offs of an answer: for each option what it brought and took, and what decided."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from interview.reading.quotes import Answer, Cell, span_of
from interview.reading.sides import option_of
from scoring.report import Figure, Report, Tradeoff


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionRow:
    """An option, whether it was taken, what it brings and takes, and the figures for both."""

    option: Cell
    chosen: bool
    gained: Cell
    given_up: Cell
    figures: Cell


@dataclass(frozen=True, slots=True, kw_only=True)
class TradeoffReading:
    """A trade-off: a line for each option, and the limit, decision and reason below them."""

    rows: tuple[OptionRow, ...]
    limit: Cell
    decision: Cell
    reason: Cell


def read_tradeoffs(report: Report, answer: Answer) -> tuple[TradeoffReading, ...]:
    """Return the trade-offs in the order of the text."""
    return tuple(_reading(tradeoff, report, answer) for tradeoff in report.tradeoffs)


def _reading(tradeoff: Tradeoff, report: Report, answer: Answer) -> TradeoffReading:
    rows = [_row(place, tradeoff, report, answer) for place in range(len(tradeoff.options))]
    if len(rows) < 2:
        rows.append(_unnamed(tradeoff, report, answer))
    chosen = None if tradeoff.chosen is None else tradeoff.options[tradeoff.chosen]
    return TradeoffReading(
        rows=tuple(rows),
        limit=answer.cell(tradeoff.constraint, asks="what ruled one out?"),
        decision=answer.cell(span_of(chosen), asks="which one was taken?"),
        reason=answer.cell(tradeoff.reason, asks="why this one?"),
    )


def _row(place: int, tradeoff: Tradeoff, report: Report, answer: Answer) -> OptionRow:
    gains = _figures(tradeoff.gains, place, tradeoff, report, answer)
    costs = _figures(tradeoff.costs, place, tradeoff, report, answer)
    return _filled(
        answer.cell(span_of(tradeoff.options[place])), gains, costs, answer, chosen=place == tradeoff.chosen
    )


def _unnamed(tradeoff: Tradeoff, report: Report, answer: Answer) -> OptionRow:
    """Return the line that asks for the option that was not named, with the figures of no option."""
    gains = _figures(tradeoff.gains, None, tradeoff, report, answer)
    costs = _figures(tradeoff.costs, None, tradeoff, report, answer)
    asks = "instead of what?" if tradeoff.options else "which two?"
    return _filled(Cell(asks=asks), gains, costs, answer, chosen=False)


def _figures(
    places: Iterable[int], option: int | None, tradeoff: Tradeoff, report: Report, answer: Answer
) -> list[Figure]:
    known = (report.figures[place] for place in places if place < len(report.figures))
    return [figure for figure in known if option_of(figure, tradeoff, text=answer.text) == option]


def _filled(
    option: Cell, gains: list[Figure], costs: list[Figure], answer: Answer, *, chosen: bool
) -> OptionRow:
    return OptionRow(
        option=option,
        chosen=chosen,
        gained=_measures(gains, answer, asks="what does it bring?"),
        given_up=_measures(costs, answer, asks="at what price?"),
        figures=answer.cell(*(span_of(figure) for figure in (*gains, *costs)), asks="how much?"),
    )


def _measures(figures: list[Figure], answer: Answer, *, asks: str) -> Cell:
    """Return what the figures measure; a figure that says not what it measures is asked for it."""
    cell = answer.cell(*(figure.measure for figure in figures), asks=asks)
    unsaid = any(figure.measure is None for figure in figures)
    return replace(cell, asks="of what?") if unsaid else cell
