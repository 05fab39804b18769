"""The passages with sums are whole: unique, and what is marked stands in them."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from scoring.errors import CasesError
from scoring.learning.told_sums import read_sums

ROW = {
    "id": "x-1",
    "kind": "wrong",
    "text": "Ten and five, so 20.",
    "stated": "20",
    "from": ["Ten", "five"],
    "should": "15",
}


def written(folder: Path, **changed: object) -> Path:
    (folder / "x.jsonl").write_text(json.dumps(ROW | changed) + "\n", encoding="utf-8")
    return folder


def test_no_passage_stands_there_twice() -> None:
    passages = read_sums()
    assert not [found for found, count in Counter(one.id for one in passages).items() if count > 1]
    assert not [found for found, count in Counter(one.text for one in passages).items() if count > 1]


def test_a_passage_says_what_should_fit_unless_nothing_should() -> None:
    for passage in read_sums():
        assert bool(passage.should) is (passage.kind != "none"), passage.id
        assert bool(passage.terms) is (passage.stated is not None), passage.id


def test_each_kind_has_hundreds_of_passages() -> None:
    kinds = Counter(passage.kind for passage in read_sums())
    assert min(kinds.values()) >= 300


def test_what_is_marked_is_read_as_a_place_in_the_text(tmp_path: Path) -> None:
    [passage] = read_sums(written(tmp_path))
    assert passage.stated is not None
    assert [passage.text[slice(*place)] for place in (passage.stated, *passage.terms)] == [
        "20",
        "Ten",
        "five",
    ]


@pytest.mark.parametrize(
    "changed",
    [
        pytest.param({"kind": "maybe"}, id="no such kind"),
        pytest.param({"stated": "21"}, id="a figure that is not there"),
    ],
)
def test_what_cannot_be_read_is_named_by_its_line(tmp_path: Path, changed: dict[str, object]) -> None:
    with pytest.raises(CasesError, match="line 1"):
        read_sums(written(tmp_path, **changed))


def test_no_passages_are_an_error(tmp_path: Path) -> None:
    with pytest.raises(CasesError, match="no passages"):
        read_sums(tmp_path)
