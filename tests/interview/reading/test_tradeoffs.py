"""The tables of trade-offs."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from interview.reading.quotes import Answer, Cell
from interview.reading.tradeoffs import TradeoffReading, read_tradeoffs
from tests.interview.reading.told import place, told, weighed

TEXT = "A bus brings 40% more guests; a tram costs 9% in noise. I took the tram because of the law."
FIGURES: tuple[dict[str, Any], ...] = (
    {"said": "40%", "role": "gain", "of": "guests"},
    {"said": "9%", "role": "cost"},
)


def read(*options: str, **given: Any) -> TradeoffReading:
    report = replace(told(TEXT, *FIGURES), tradeoffs=(weighed(TEXT, *options, **given),))
    (reading,) = read_tradeoffs(report, Answer(text=TEXT, anchors={}))
    return reading


def words(cell: Cell) -> list[str]:
    return [quote.text for quote in cell.quotes]


def test_without_trade_offs_there_is_no_table() -> None:
    assert read_tradeoffs(told(""), Answer(text="", anchors={})) == ()


def test_each_option_has_its_gains_costs_and_figures() -> None:
    bus, tram = read("A bus", "a tram", chosen=1, gains=(0,), costs=(1,)).rows
    assert [words(cell) for cell in (bus.option, bus.gained, bus.given_up, bus.figures)] == [
        ["A bus"],
        ["guests"],
        [],
        ["40%"],
    ]
    assert (words(tram.figures), bus.chosen, tram.chosen) == (["9%"], False, True)


def test_empty_cells_ask() -> None:
    bus, tram = read("A bus", "a tram", gains=(0,), costs=(1,)).rows
    assert (bus.given_up.asks, tram.gained.asks) == ("at what price?", "what does it bring?")
    assert tram.given_up.asks == "of what?"
    assert (bus.gained.asks, bus.figures.asks) == (None, None)


def test_an_option_alone_asks_for_the_other() -> None:
    assert [row.option.asks for row in read("a tram").rows] == [None, "instead of what?"]


def test_figures_without_options_are_still_shown() -> None:
    (row,) = read(gains=(0,), costs=(1,)).rows
    assert (row.option.asks, words(row.figures)) == ("which two?", ["40%", "9%"])


def test_what_decided_is_quoted_or_asked_for() -> None:
    reading = read("A bus", "a tram", chosen=1, reason=place(TEXT, "because of the law"))
    assert words(reading.decision) == ["a tram"]
    assert words(reading.reason) == ["because of the law"]
    assert reading.limit == Cell(asks="what ruled one out?")
