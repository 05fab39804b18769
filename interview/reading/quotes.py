"""The person's own words, each with the place where they stand in the answer shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from scoring.report import Figure, Offsets, Option, Report

_LONGEST: Final = 160


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """Words of the answer; `name` is what the pieces they cover are cited by.

    There is no anchor when the words stand nowhere in the answer shown.
    """

    text: str
    anchor: str | None
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A cell of a table: what was said, and a question for what was not; neither is a dash."""

    quotes: tuple[Quote, ...] = ()
    asks: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A text and the anchors of the spans that pages quote from it."""

    text: str
    anchors: Mapping[Offsets, str]

    def quote(self, span: Offsets) -> Quote:
        """Return the words at `span`, on one line and not too long."""
        return Quote(text=shortened(self.text[slice(*span)]), anchor=self.anchors.get(span), name=name(span))

    def cell(self, *spans: Offsets | None, asks: str | None = None) -> Cell:
        """Return the words at each span once; `asks` shows only where there are none."""
        given = tuple(dict.fromkeys(span for span in spans if span is not None))
        return Cell(quotes=tuple(self.quote(span) for span in given), asks=None if given else asks)


def span_of(found: Figure | Option | None) -> Offsets | None:
    """Return where a figure or an option stands."""
    return None if found is None else (found.start, found.end)


def name(span: Offsets) -> str:
    """Return the name under which a span of the answer is cited."""
    return f"said-{span[0]}-{span[1]}"


def quoted_spans(report: Report) -> dict[str, list[Offsets]]:
    """Return by name every span that the tables of figures and trade-offs may quote."""
    spans: list[Offsets | None] = []
    for figure in report.figures:
        spans += [span_of(figure), figure.measure]
    for tradeoff in report.tradeoffs:
        spans += [span_of(option) for option in tradeoff.options]
        spans += [tradeoff.constraint, tradeoff.reason]
    return {name(span): [span] for span in spans if span is not None}


def shortened(words: str) -> str:
    """Return the words on one line, cut in the middle when they are long."""
    line = " ".join(words.split())
    if len(line) <= _LONGEST:
        return line
    half = _LONGEST // 2
    return f"{line[:half].rsplit(' ', 1)[0]} … {line[-half:].split(' ', 1)[-1]}"
