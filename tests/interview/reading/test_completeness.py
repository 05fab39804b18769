"""What a figure lacks before it can stand as evidence."""

from __future__ import annotations

from typing import Any

import pytest

from interview.reading.completeness import gaps, time_span
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
        ({"role": "target"}, set()),
        ({"role": "scale"}, set()),
    ],
    ids=["bare", "measured", "without a unit", "an absolute price", "a relative gain", "an aim", "a setting"],
)
def test_what_a_lone_figure_lacks(given: dict[str, Any], expected: set[str]) -> None:
    text = "errors fell by 40"
    assert gaps(0, told(text, {"said": "40", **given}), text=text) == expected


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


def test_the_nearer_of_two_times_counts() -> None:
    text = "In 2020 it was slow; in two weeks errors fell by 40%."
    report = told(text, {"said": "2020", "kind": "date"}, {"said": "two weeks", **TIME}, {"said": "40%"})
    assert time_span(2, report, text=text) == 1
