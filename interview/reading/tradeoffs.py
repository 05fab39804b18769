"""The trade-offs of an answer as a table whose empty cells ask for what they lack."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from interview.reading.criteria import shortened
from scoring.report import Offsets, Report, Tradeoff


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionReading:
    """An option in the person's words, and whether it was taken."""

    text: str
    chosen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TradeoffRow:
    """One trade-off. What is empty or None was not found in the answer."""

    options: tuple[OptionReading, ...]
    gained: tuple[str, ...]
    given_up: tuple[str, ...]
    limit: str | None
    decision: str | None


def read_tradeoffs(report: Report, *, text: str) -> tuple[TradeoffRow, ...]:
    """Return a line for each trade-off."""
    return tuple(_row(tradeoff, report, text) for tradeoff in report.tradeoffs)


def _row(tradeoff: Tradeoff, report: Report, text: str) -> TradeoffRow:
    return TradeoffRow(
        options=tuple(
            OptionReading(text=shortened(option.text), chosen=index == tradeoff.chosen)
            for index, option in enumerate(tradeoff.options)
        ),
        gained=_figures(tradeoff.gains, report, text),
        given_up=_figures(tradeoff.costs, report, text),
        limit=_quoted(tradeoff.constraint, text),
        decision=_quoted(tradeoff.reason, text),
    )


def _figures(indexes: Sequence[int], report: Report, text: str) -> tuple[str, ...]:
    return tuple(_figure(report, index, text) for index in indexes if index < len(report.figures))


def _figure(report: Report, index: int, text: str) -> str:
    figure = report.figures[index]
    measure = _quoted(figure.measure, text)
    return f"{figure.text} ({measure})" if measure else figure.text


def _quoted(span: Offsets | None, text: str) -> str | None:
    return None if span is None else shortened(text[slice(*span)])
