"""Which figures can be values of one quantity."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from scoring.quantities.pairs import told_in_short
from scoring.report import Figure

if TYPE_CHECKING:
    from scoring.report import FigureKind, Offsets


def figure(
    text: str,
    kind: FigureKind,
    value: float,
    unit: str | None,
    *,
    start: int = 0,
    measure: Offsets | None = None,
) -> Figure:
    """Return a figure that is not compared with any other."""
    return Figure(
        start=start,
        end=start + len(text),
        text=text,
        kind=kind,
        value=value,
        unit=unit,
        role="context",
        direction=None,
        measure=measure,
        pair=None,
    )


@pytest.fixture
def pallets_an_hour() -> Figure:
    """Return a measured figure that a later number can follow in short."""
    return figure("40 pallets an hour", "rate", 40.0, "per hour")


def test_a_later_number_without_a_unit_is_read_in_the_unit_of_the_first(pallets_an_hour: Figure) -> None:
    short = told_in_short(pallets_an_hour, figure("55", "count", 55.0, None, start=60))
    assert short is not None
    assert (short.kind, short.value, short.unit) == ("rate", 55.0, "per hour")


def test_a_number_with_its_own_unit_keeps_it(pallets_an_hour: Figure) -> None:
    assert told_in_short(pallets_an_hour, figure("55 days", "duration", 55.0, "day", start=60)) is None


def test_a_number_that_counts_the_next_word_stays_a_count(pallets_an_hour: Figure) -> None:
    drivers = figure("six", "count", 6.0, None, start=60, measure=(64, 71))
    assert told_in_short(pallets_an_hour, drivers) is None


def test_nothing_is_told_in_short_after_a_number_without_a_unit() -> None:
    assert (
        told_in_short(figure("40", "count", 40.0, None), figure("55", "other", 55.0, None, start=60)) is None
    )
