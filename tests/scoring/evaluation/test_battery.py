"""Reading the batteries, and quoting from them."""

from __future__ import annotations

from pathlib import Path

import pytest

from scoring.errors import CasesError
from scoring.evaluation.battery import (
    Marks,
    first_difference,
    grouped,
    quote,
    read_gaming,
    read_marks,
    read_pairs,
    read_short,
    seen_tradeoffs,
)


def test_the_shipped_batteries_are_as_large_as_they_must_be() -> None:
    assert len(read_gaming()) >= 80
    assert len(read_pairs()) >= 120
    assert len(read_short()) >= 90
    assert {marks.reader for marks in read_marks()} == {"first", "second"}
    assert all("overall" in marks.levels for marks in read_marks())


def test_a_battery_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(CasesError, match="none"):
        read_gaming(tmp_path / "none.jsonl")


@pytest.mark.parametrize(
    ("text", "near", "quoted"),
    [
        pytest.param("", 0, "", id="nothing"),
        pytest.param("I ran.\nIt  rained.", 0, "I ran. It rained.", id="on one line"),
        pytest.param("a b c d e f g h", 12, "… b c d e f g h", id="from a little before"),
        pytest.param("a coat", 4, "a coat", id="within a word"),
    ],
)
def test_a_quote_is_a_few_whole_words(text: str, near: int, quoted: str) -> None:
    assert quote(text, near=near) == quoted


def test_a_long_quote_is_cut_between_words() -> None:
    assert quote("word " * 60) == ("word " * 29).strip() + " …"


@pytest.mark.parametrize(
    ("one", "other", "place"),
    [
        pytest.param("", "", 0, id="nothing"),
        pytest.param("ab", "ac", 1, id="a letter"),
        pytest.param("ab", "abc", 2, id="a longer one"),
    ],
)
def test_where_two_texts_part(one: str, other: str, place: int) -> None:
    assert first_difference(one, other) == place


def test_groups_stand_behind_all() -> None:
    assert grouped(["x", "y", "x"], [1, 2, 3]) == {"all": [1, 2, 3], "x": [1, 3], "y": [2]}


@pytest.mark.parametrize(
    ("reader", "level", "seen"),
    [
        pytest.param("first", None, {"a": False}, id="none"),
        pytest.param("first", 2, {}, id="named only"),
        pytest.param("first", 3, {"a": True}, id="paid for"),
        pytest.param("second", 3, {}, id="the second reader"),
    ],
)
def test_a_tradeoff_is_seen_where_the_first_reader_marks_what_was_paid(
    reader: str, level: int | None, seen: dict[str, bool]
) -> None:
    assert seen_tradeoffs([Marks(id="a", reader=reader, levels={"tradeoff": level})]) == seen
