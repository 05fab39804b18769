"""The table of figures."""

from __future__ import annotations

from typing import Any

import pytest

from interview.reading.figures import FigureRow, Figures, read_figures
from interview.reading.quotes import Answer, Cell
from tests.interview.reading.told import told

HOURS: dict[str, Any] = {"kind": "duration", "unit": "h"}


def read(text: str, *figures: dict[str, Any]) -> Figures:
    return read_figures(told(text, *figures), Answer(text=text, anchors={}))


def words(cell: Cell) -> list[str]:
    return [quote.text for quote in cell.quotes]


def only(reading: Figures) -> FigureRow:
    (row,) = reading.measured
    return row


def test_an_answer_without_figures_has_an_empty_table() -> None:
    assert read("") == Figures(measured=(), pairs=(), others=Cell())


@pytest.mark.parametrize(
    "text",
    ["It fell from 4 h to 1 h.", "It is 1 h, and it was 4 h."],
    ids=["in order", "the start said last"],
)
def test_a_figure_and_its_counterpart_share_a_line_and_a_drawing(text: str) -> None:
    ends = [
        {"said": "4 h", "value": 4.0, "role": "baseline", **HOURS},
        {"said": "1 h", "value": 1.0, **HOURS},
    ]
    ends.sort(key=lambda end: text.index(end["said"]))
    ends[0]["pair"], ends[1]["pair"] = 1, 0
    reading = read(text, *ends)
    row = only(reading)
    assert (words(row.before), words(row.after)) == (["4 h"], ["1 h"])
    assert row.change == "\N{MINUS SIGN}75\N{NO-BREAK SPACE}%"
    assert len(reading.pairs) == 1


def test_an_outcome_asks_for_what_it_lacks_in_the_cell_that_lacks_it() -> None:
    row = only(read("It fell by 40%.", {"said": "40%"}))
    assert (row.of.asks, row.before.asks, row.over.asks) == ("of what?", "from what?", "over what time?")
    assert row.complete == "Not yet: what it counts, where it began and the time it took"


def test_a_number_without_a_unit_is_shown_and_asked_for_it() -> None:
    row = only(read("It fell to 40.", {"said": "40", "kind": "other", "unit": None}))
    assert (words(row.after), row.after.asks) == (["40"], "in what unit?")


def test_a_start_without_an_end_asks_for_it() -> None:
    row = only(read("It stood at 40%.", {"said": "40%", "role": "baseline"}))
    assert (words(row.before), row.after.asks, row.complete) == (["40%"], "to what?", None)


def test_a_time_stands_beside_what_took_it_and_not_on_a_line_of_its_own() -> None:
    row = only(
        read(
            "Errors fell by 40% in two weeks.",
            {"said": "40%", "of": "Errors"},
            {"said": "two weeks", **HOURS},
        )
    )
    assert (words(row.of), words(row.over)) == (["Errors"], ["two weeks"])


def test_what_measures_nothing_is_only_named() -> None:
    reading = read("In 2021 it began.", {"said": "2021", "kind": "date", "role": "none"})
    assert (reading.measured, words(reading.others)) == ((), ["2021"])
