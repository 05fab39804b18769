"""The table of figures."""

from __future__ import annotations

from typing import Any

import pytest

from interview.reading.figures import change, read_figures
from scoring.report import Figure

PERCENT: dict[str, Any] = {"kind": "percent", "unit": "%"}


def figure(text: str = "3 hours", **given: Any) -> Figure:
    fields: dict[str, Any] = {
        "start": 0, "end": len(text), "text": text, "kind": "duration", "value": 3.0, "unit": "h",
        "role": "result", "direction": None, "measure": None, "pair": None,
    }  # fmt: skip
    return Figure(**{**fields, **given})


def test_an_answer_without_figures_has_an_empty_table() -> None:
    reading = read_figures((), text="")
    assert (reading.measured, reading.others) == ((), ())


def test_a_figure_and_its_counterpart_share_a_line() -> None:
    before = figure("4 h", value=4.0, role="baseline", pair=1)
    after = figure("1 h", start=10, value=1.0, pair=0)
    (row,) = read_figures((before, after), text="").measured
    assert (row.before, row.after, row.change) == ("4 h", "1 h", "\N{MINUS SIGN}75 %")


def test_the_baseline_comes_first_even_when_it_is_said_last() -> None:
    after = figure("1 h", value=1.0, pair=1)
    before = figure("4 h", start=10, value=4.0, role="baseline", pair=0)
    (row,) = read_figures((after, before), text="").measured
    assert (row.before, row.after) == ("4 h", "1 h")


def test_an_outcome_without_its_start_asks_for_it() -> None:
    (row,) = read_figures((figure(),), text="").measured
    assert row.wants_before
    assert row.of is None


def test_what_measures_nothing_is_only_named() -> None:
    reading = read_figures((figure("2021", kind="date", role="context"),), text="")
    assert (reading.measured, reading.others) == ((), ("2021",))


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ({"value": None}, {}, None),
        ({"unit": "min"}, {}, None),
        ({"value": 0.0}, {}, None),
        (PERCENT | {"value": 40.0}, PERCENT | {"value": 25.0}, "\N{MINUS SIGN}15 points"),
        ({"value": 2.0}, {"value": 3.0}, "+50 %"),
    ],
    ids=["unknown value", "other unit", "no base", "points between percentages", "relative otherwise"],
)  # fmt: skip
def test_change(before: dict[str, Any], after: dict[str, Any], expected: str | None) -> None:
    assert change(figure(**before), figure(**after)) == expected
