"""Which figures can be values of one quantity."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from scoring.quantities.pairs import is_part_of, times, told_in_short
from scoring.report import Figure

if TYPE_CHECKING:
    from scoring.report import FigureKind, Offsets

TEXT = "We did 40 pallets an hour, and by the end of that first week 55."


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
    short = told_in_short(TEXT, pallets_an_hour, figure("55", "count", 55.0, None, start=60))
    assert short is not None
    assert (short.kind, short.value, short.unit) == ("rate", 55.0, "per hour")


def test_a_number_with_its_own_unit_keeps_it(pallets_an_hour: Figure) -> None:
    assert told_in_short(TEXT, pallets_an_hour, figure("55 days", "duration", 55.0, "day", start=60)) is None


def test_a_number_that_counts_the_next_word_stays_a_count(pallets_an_hour: Figure) -> None:
    drivers = figure("six", "count", 6.0, None, start=60, measure=(64, 71))
    assert told_in_short(TEXT, pallets_an_hour, drivers) is None


def test_so_many_of_them_are_counted(pallets_an_hour: Figure) -> None:
    text = "We did 40 pallets an hour, five of them by hand."
    five = figure("five", "count", 5.0, None, start=text.index("five"))
    assert told_in_short(text, pallets_an_hour, five) is None


def test_a_number_of_so_many_is_a_part_of_these() -> None:
    text = "Eleven of the 23 modules went."
    eleven, those = figure("Eleven", "count", 11.0, None), figure("23", "count", 23.0, None, start=14)
    assert is_part_of(text, eleven, those)
    assert not is_part_of("Eleven and now 23 modules.", eleven, figure("23", "count", 23.0, None, start=15))


def test_nothing_is_told_in_short_after_a_number_without_a_unit() -> None:
    assert (
        told_in_short(TEXT, figure("40", "count", 40.0, None), figure("55", "other", 55.0, None, start=60))
        is None
    )


@pytest.mark.parametrize(
    ("kind", "first", "second", "expected"),
    [
        pytest.param("duration", (9.0, "day"), (2.0, "h"), 108.0, id="in other units"),
        pytest.param("duration", (2.0, "h"), (9.0, "day"), 108.0, id="either way round"),
        pytest.param("count", (40.0, None), (20.0, None), 2.0, id="counts"),
        pytest.param("duration", (0.0, "day"), (9.0, "day"), 1.0, id="beside nothing"),
        pytest.param("size", (9.0, "day"), (9.0, "kg"), 1.0, id="of other quantities"),
    ],
)
def test_how_many_times_one_figure_the_other_is(
    kind: FigureKind, first: tuple[float, str | None], second: tuple[float, str | None], expected: float
) -> None:
    assert times(figure("9", kind, *first), figure("9", kind, *second)) == pytest.approx(expected)
