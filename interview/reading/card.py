"""The model card as a page shows it: headlines, topics with their bars, calibration, failures."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from interview.reading.bars import Bar, Bars, bar
from interview.reading.card_topics import TOPICS
from interview.reading.card_words import GROUPS, HEADLINES, KINDS, Rows, Table
from interview.reading.reliability import Reliability, read_reliability
from scoring.card import Card
from scoring.evaluation.result import Example, Findings

_ERROR: Final = "expected calibration error"
_NAMED_BY: Final = len("sha256:") + 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A topic with the tables that the card has figures for."""

    id: str
    title: str
    told: str
    tables: tuple[Bars, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Confusion:
    """What each kind of answer was read as, in per cent; columns follow `kinds`."""

    kinds: tuple[str, ...]
    rows: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CardReading:
    """Everything that the page shows; what was not measured is empty."""

    model: str
    headlines: Bars
    sections: tuple[Section, ...]
    confusion: Confusion
    plots: tuple[Reliability, ...]
    failures: tuple[tuple[str, tuple[Example, ...]], ...]
    figures: tuple[Bars, ...]


def read_card(card: Card) -> CardReading:
    """Return the card in the page's order and words."""
    found = card.sections
    headlines = [row for rows in HEADLINES for row in _rows(found, rows, 1.0)]
    return CardReading(
        model=card.model[:_NAMED_BY],
        headlines=Bars(caption="In short, with the range that chance leaves (95 %)", rows=tuple(headlines)),
        sections=tuple(
            Section(id=topic.id, title=topic.title, told=topic.told, tables=tables)
            for topic in TOPICS
            if (tables := tuple(_tables(found, topic.tables)))
        ),
        confusion=_confusion(found.get("corpus", Findings())),
        plots=tuple(_plots(found.get("corpus", Findings()))),
        failures=tuple((name, section.examples) for name, section in found.items() if section.examples),
        figures=tuple(_every(name, section) for name, section in found.items()),
    )


def in_words(group: str) -> str:
    """Return a group as a page names it."""
    return GROUPS.get(group, group.replace("_", " ").capitalize())


def _tables(found: Mapping[str, Findings], tables: tuple[Table, ...]) -> Iterator[Bars]:
    for table in tables:
        rows = tuple(row for wanted in table.rows for row in _rows(found, wanted, table.most))
        if rows:
            yield Bars(caption=table.caption, rows=rows)


def _rows(found: Mapping[str, Findings], wanted: Rows, most: float) -> Iterator[Bar]:
    for figure in found.get(wanted.cases, Findings()).figures:
        if figure.measure == wanted.measure and wanted.only in {"", figure.group}:
            label = wanted.label.format(group=in_words(figure.group))
            yield bar(figure, label, on=wanted.on, most=most)


def _every(name: str, section: Findings) -> Bars:
    """Return all figures of some cases as they were measured; moves are the only ones beyond 1."""
    rows = tuple(
        bar(figure, f"{figure.measure}, {figure.group}", most=max(1.0, figure.value))
        for figure in section.figures
    )
    return Bars(caption=name, rows=rows)


def _confusion(corpus: Findings) -> Confusion:
    shares = {
        (figure.measure, figure.group): figure.value
        for figure in corpus.figures
        if figure.measure.endswith(" read as")
    }
    rows = tuple(
        (words, tuple(_per_cent(shares.get((f"{kind} read as", other), 0.0)) for other in KINDS))
        for kind, words in KINDS.items()
        if any(measure == f"{kind} read as" for measure, _ in shares)
    )
    return Confusion(kinds=tuple(KINDS.values()), rows=rows)


def _per_cent(share: float) -> str:
    return f"{100 * share:.0f} %" if share else "–"


def _plots(corpus: Findings) -> Iterator[Reliability]:
    for error in corpus.figures:
        if error.measure == _ERROR:
            bins = [entry for entry in corpus.bins if entry.measure == error.group]
            yield read_reliability(bins, title=error.group.capitalize(), error=error.value)
