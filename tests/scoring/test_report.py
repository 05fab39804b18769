"""A report as JSON: plain values only, numbers rounded so that machines agree."""

from __future__ import annotations

import json
from dataclasses import FrozenInstanceError, fields, replace

import pytest

from question_bank.bank import Bank
from question_bank.schema import Question
from scoring.report import (
    Component,
    Figure,
    Overall,
    Ownership,
    Report,
    ResponseType,
    Unit,
)
from tests.builders import a_report

THIRD = 1 / 3


@pytest.fixture
def report(question: Question, bank: Bank) -> Report:
    return a_report(question=question, bank=bank)


def test_a_report_has_its_fields_as_keys_in_their_order(report: Report) -> None:
    assert list(report.to_dict()) == [field.name for field in fields(Report)]


def test_a_report_survives_json(report: Report) -> None:
    row = report.to_dict()
    assert json.loads(json.dumps(row, allow_nan=False)) == row


@pytest.mark.parametrize(
    ("value", "written"),
    [
        pytest.param(0.0, 0.0, id="zero"),
        pytest.param(1.0, 1.0, id="one"),
        pytest.param(THIRD, 0.3333, id="a third"),
        pytest.param(2 / 3, 0.6667, id="two thirds"),
        pytest.param(0.00004, 0.0, id="next to nothing"),
        pytest.param(0.00006, 0.0001, id="a little more"),
        pytest.param(0.99996, 1.0, id="next to certain"),
    ],
)
def test_a_number_is_written_with_four_decimals(report: Report, value: float, written: float) -> None:
    changed = replace(report, response_type=ResponseType(label="story", probability=value))
    assert changed.to_dict()["response_type"] == {"label": "story", "probability": written}


def test_numbers_are_rounded_wherever_they_stand(report: Report) -> None:
    figure = Figure(
        start=0, end=4, text="Last", kind="other", value=THIRD, unit=None, role="none",
        direction=None, measure=None, pair=None,
    )  # fmt: skip
    row = replace(
        report,
        units=(Unit(start=0, end=4, label="S", probabilities={"S": THIRD}),),
        components={"S": Component(present=True, probability=THIRD, share=THIRD, units=(0,))},
        ownership=Ownership(i=1, we=2, share=THIRD),
        figures=(figure,),
        criteria=(replace(report.criteria[0], confidence=THIRD),),
    ).to_dict()
    assert json.dumps(row).count("0.3333") == 6
    assert "0.33333" not in json.dumps(row)


def test_counts_stay_whole_and_truths_stay_truths(report: Report) -> None:
    row = json.dumps(replace(report, overall=Overall(score=74, level=4)).to_dict())
    assert '"overall": {"score": 74, "level": 4}' in row
    assert '"present": true' in row


def test_what_is_not_known_is_null(report: Report) -> None:
    row = replace(report, question=None, overall=Overall(score=None, level=None)).to_dict()
    assert (row["question"], row["overall"]) == (None, {"score": None, "level": None})


def test_offsets_are_lists_of_two(report: Report) -> None:
    row = json.loads(json.dumps(report.to_dict()))
    spans = [
        span for criterion in row["criteria"] for because in criterion["because"] for span in because["spans"]
    ]
    assert spans
    assert {len(span) for span in spans} == {2}


def test_a_report_cannot_be_changed(report: Report) -> None:
    with pytest.raises(FrozenInstanceError):
        report.schema = 2  # type: ignore[misc]


def test_making_json_leaves_the_report_as_it_was(report: Report) -> None:
    changed = replace(report, ownership=Ownership(i=1, we=2, share=THIRD))
    changed.to_dict()
    assert changed.ownership.share == THIRD
