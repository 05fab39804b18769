"""Reports come back from JSON as they were."""

from __future__ import annotations

import json

import pytest

from interview.reading.stored import report_from
from question_bank.bank import Bank
from tests.builders import STORY, a_report


@pytest.mark.parametrize("question_id", ["ml-tradeoff-01", "ml-feasibility-01", "ml-cart-abandonment"])
@pytest.mark.parametrize("text", ["", STORY], ids=["empty", "story"])
def test_a_report_comes_back_the_same(question_id: str, text: str, bank: Bank) -> None:
    report = a_report(text, question=bank.question(question_id), bank=bank)
    stored = json.loads(json.dumps(report.to_dict()))
    assert report_from(stored).to_dict() == report.to_dict()
