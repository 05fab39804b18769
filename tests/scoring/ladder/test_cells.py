"""The cell of a trade-off that has no figure."""

from __future__ import annotations

from dataclasses import replace

import pytest

from scoring.ladder.cells import Cell, missing_cell, whose
from scoring.report import Option, Quantified, Tradeoff
from tests.scoring.readings import Reader


def weighed(quantified: Quantified, *, chosen: int | None, gains: int = 0, costs: int = 0) -> Tradeoff:
    return Tradeoff(
        start=0,
        end=9,
        options=(Option(start=0, end=1, text="the van"), Option(start=2, end=3, text="the train")),
        chosen=chosen,
        gains=tuple(range(gains)),
        costs=tuple(range(costs)),
        constraint=None,
        reason=None,
        quantified=quantified,
    )


@pytest.mark.parametrize(
    ("passages", "cell"),
    [
        pytest.param([], None, id="nothing weighed"),
        pytest.param([weighed("both", chosen=0, gains=1, costs=1)], None, id="both sides"),
        pytest.param([weighed("none", chosen=1)], ("the train", "price"), id="the price first"),
        pytest.param([weighed("one", chosen=0, costs=1)], ("the train", "gain"), id="what was given up"),
        pytest.param([weighed("one", chosen=None, gains=1)], ("the van", "price"), id="no choice told"),
    ],
)  # fmt: skip
def test_the_first_empty_cell_is_named(passages: list[Tradeoff], cell: tuple[str, str] | None) -> None:
    found = missing_cell(passages)
    assert (None if found is None else (found.option.text, found.side)) == cell


def test_an_option_is_spoken_of_by_its_name_only_where_that_is_sure(read: Reader) -> None:
    text = "I had to choose between a night train and a flight. The flight would have cost 400 euros extra. I took the night train."
    reading = read(("A", text))
    cell = Cell(option=reading.tradeoffs[0].options[1], side="price")
    assert whose(cell, reading) == "“a flight”"
    unsure = replace(reading, sure_options=frozenset())
    assert whose(cell, unsure) == "what you chose"
    assert whose(Cell(option=None, side="gain"), unsure) == "what you gave up"
