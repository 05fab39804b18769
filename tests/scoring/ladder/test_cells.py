"""The cell of a trade-off that has no figure."""

from __future__ import annotations

import pytest

from scoring.ladder.cells import missing_cell
from scoring.report import Option, Quantified, Tradeoff


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
