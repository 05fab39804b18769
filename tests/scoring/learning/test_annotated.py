"""Annotated answers: every shipped one is read, and what cannot be read is named."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from scoring.errors import CasesError
from scoring.learning.annotated import AnnotatedAnswer, read_annotated


@pytest.fixture(scope="module")
def answers() -> list[AnnotatedAnswer]:
    return read_annotated()


def test_figures_stand_in_order_without_overlap(answers: list[AnnotatedAnswer]) -> None:
    for answer in answers:
        assert all(before.end <= after.start for before, after in pairwise(answer.figures))


def test_pairs_point_at_each_other(answers: list[AnnotatedAnswer]) -> None:
    for answer in answers:
        for place, figure in enumerate(answer.figures):
            assert figure.pair is None or answer.figures[figure.pair].pair == place


def test_no_answer_stands_twice(answers: list[AnnotatedAnswer]) -> None:
    assert len({answer.text for answer in answers}) == len(answers)


def test_a_line_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text("{}\n", encoding="utf-8")
    with pytest.raises(CasesError, match=r"a\.jsonl, line 1"):
        read_annotated(tmp_path)


def test_a_folder_without_answers_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(CasesError, match="no annotated answers"):
        read_annotated(tmp_path)
