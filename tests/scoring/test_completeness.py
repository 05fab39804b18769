"""What a figure lacks before it can stand as evidence."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from scoring.completeness import gaps, says_a_time, time_span
from tests.interview.reading.told import told

TIME: dict[str, Any] = {"kind": "duration", "unit": "week"}


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({}, {"measure", "baseline", "time"}),
        ({"of": "errors"}, {"baseline", "time"}),
        ({"kind": "other", "unit": None, "of": "errors"}, {"baseline", "unit", "time"}),
        ({"role": "cost", "kind": "money", "unit": "EUR"}, {"measure"}),
        ({"role": "gain", "of": "errors"}, {"baseline"}),
        ({"kind": "money", "unit": "EUR per month", "of": "errors"}, {"baseline"}),
        ({"role": "target"}, set()),
        ({"role": "scale"}, set()),
    ],
    ids=[
        "bare",
        "measured",
        "without a unit",
        "an absolute price",
        "a relative gain",
        "a price for each month",
        "an aim",
        "a setting",
    ],
)
def test_what_a_lone_figure_lacks(given: dict[str, Any], expected: set[str]) -> None:
    text = "errors fell by 40"
    assert gaps(0, told(text, {"said": "40", **given}), text=text) == expected


@pytest.mark.parametrize(
    ("text", "of", "expected"),
    [
        ("Errors fell from 9% to 4%.", "Errors", {"time"}),
        ("It fell from 9% to 4%.", None, {"measure", "time"}),
    ],
    ids=["a measure beside the other end", "no measure at either end"],
)
def test_a_figure_shares_what_its_counterpart_has(text: str, of: str | None, expected: set[str]) -> None:
    report = told(text, {"said": "9%", "role": "baseline", "pair": 1, "of": of}, {"said": "4%", "pair": 0})
    assert gaps(1, report, text=text) == expected


def test_a_part_of_a_whole_has_its_base_beside_it() -> None:
    text = "Within a year eleven of our 14 models were retired."
    count = {"kind": "count", "unit": None, "of": "models"}
    report = told(text, {"said": "eleven", **count}, {"said": "14", **count})
    assert all("baseline" not in gaps(place, report, text=text) for place in (0, 1))


def test_a_figure_outside_every_unit_has_no_time() -> None:
    text = "It fell by 40% within two weeks."
    report = replace(told(text, {"said": "40%"}, {"said": "two weeks", **TIME}), units=())
    assert time_span(0, report, text=text) is None


@pytest.mark.parametrize(
    ("text", "said", "given", "expected"),
    [
        ("It fell within two weeks.", "two weeks", TIME, True),
        ("It took two weeks.", "two weeks", TIME, False),
        ("It fell by 40%.", "40%", {}, False),
    ],
    ids=["over", "what was measured", "no time at all"],
)
def test_a_time_that_belongs_to_another_figure_is_told_apart(
    text: str, said: str, given: dict[str, Any], *, expected: bool
) -> None:
    (figure,) = told(text, {"said": said, **given}).figures
    assert says_a_time(figure, text=text) is expected


def test_a_pair_with_its_time_lacks_nothing() -> None:
    text = "Errors fell from 9% to 4% within six weeks."
    report = told(
        text,
        {"said": "9%", "role": "baseline", "pair": 1, "of": "Errors"},
        {"said": "4%", "pair": 0},
        {"said": "six weeks", **TIME},
    )
    assert gaps(1, report, text=text) == set()
    assert time_span(1, report, text=text) == 2


@pytest.mark.parametrize(
    ("text", "said", "kind", "found"),
    [
        ("It fell by 40% over the last two weeks.", "two weeks", "duration", True),
        ("It fell by 40% by June.", "June", "date", True),
        ("Two weeks later it was 40% less.", "Two weeks", "duration", True),
        ("It fell by 40%, which is two weeks of work.", "two weeks", "duration", False),
        ("It fell by 40%. Within two weeks all was done.", "two weeks", "duration", False),
    ],
    ids=["over", "by a date", "later", "a time that is measured", "another sentence"],
)
def test_a_time_is_told_in_the_same_sentence(text: str, said: str, kind: str, *, found: bool) -> None:
    report = told(text, {"said": "40%"}, {"said": said, "kind": kind})
    assert (time_span(0, report, text=text) == 1) is found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 2020, within two weeks, errors fell by 40%.", "two weeks"),
        ("In 2020 errors fell by 40% within two weeks.", "two weeks"),
        ("Within two weeks errors fell by 40%, and by 2020 by more.", "2020"),
    ],
    ids=["the last before", "after rather than before", "the first after"],
)
def test_of_two_times_one_counts(text: str, expected: str) -> None:
    told_of = ({"said": "2020", "kind": "date"}, {"said": "two weeks", **TIME}, {"said": "40%"})
    report = told(text, *sorted(told_of, key=lambda given: text.index(given["said"])))
    index = next(place for place, figure in enumerate(report.figures) if figure.text == "40%")
    found = time_span(index, report, text=text)
    assert found is not None
    assert report.figures[found].text == expected
