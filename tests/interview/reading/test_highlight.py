"""The answer as rows and segments."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interview.reading.highlight import Row, anchors, rows, with_slots
from interview.reading.yardstick import Part, Yardstick
from scoring.report import Unit

PARTS = tuple(
    Part(id=letter, title=letter, letter=letter, asks="?", place=place)
    for place, letter in enumerate("STAR", start=1)
)
YARDSTICK = Yardstick(parts=PARTS, ladders=())


def unit(start: int, end: int, label: str) -> Unit:
    return Unit(start=start, end=end, label=label, probabilities={})


def pieces(made: tuple[Row, ...]) -> list[list[tuple[str, tuple[str, ...]]]]:
    return [[(segment.text, segment.cited_by) for segment in row.segments] for row in made]


@pytest.mark.parametrize("text", ["", " \n "], ids=["empty", "blank"])
def test_a_text_without_words_has_no_rows(text: str) -> None:
    assert rows(text, [], yardstick=YARDSTICK, cited={}) == ()


def test_neighbours_of_one_part_share_a_row() -> None:
    made = rows(
        "One. Two. Three.",
        [unit(0, 4, "S"), unit(5, 9, "S"), unit(10, 16, "A")],
        yardstick=YARDSTICK,
        cited={},
    )
    assert ["".join(segment.text for segment in row.segments) for row in made] == ["One. Two.", "Three."]


def test_overlapping_quotes_are_cut_into_pieces_that_name_each_citer() -> None:
    made = rows("abcdef", [unit(0, 6, "A")], yardstick=YARDSTICK, cited={"one": [(0, 4)], "two": [(2, 6)]})
    assert pieces(made) == [[("ab", ("one",)), ("cd", ("one", "two")), ("ef", ("two",))]]


def test_a_label_that_is_no_part_has_a_row_without_a_part() -> None:
    (row,) = rows("Hello.", [unit(0, 6, "O")], yardstick=YARDSTICK, cited={})
    assert row.part is None


def test_a_text_without_units_is_still_shown() -> None:
    assert pieces(rows("qwrt", [], yardstick=YARDSTICK, cited={})) == [[("qwrt", ())]]


def test_a_quote_that_begins_in_a_blank_links_to_the_next_words() -> None:
    cited = {"one": [(4, 9)]}
    made = rows("One. Two.", [unit(0, 4, "S"), unit(5, 9, "A")], yardstick=YARDSTICK, cited=cited)
    assert anchors(made, cited) == {(4, 9): "at-5"}


@pytest.mark.parametrize(
    ("missing", "expected"),
    [("S", "STA"), ("R", "TAR"), ("", "TA")],
    ids=["before the part that follows it", "at the end", "nothing missing"],
)
def test_a_missing_part_has_a_slot_where_it_would_stand(missing: str, expected: str) -> None:
    made = [Row(part=PARTS[1]), Row(part=PARTS[2])]
    shown = with_slots(made, [part for part in PARTS if part.id in missing])
    assert "".join(row.part.id for row in shown if row.part) == expected


def test_a_missing_part_that_a_passage_leans_towards_is_said_to_be_touched() -> None:
    shown = with_slots([Row(part=PARTS[0]), Row(part=PARTS[3])], [PARTS[2], PARTS[3]])
    assert [(row.part.id, row.touched) for row in shown if row.part and not row.segments][1:] == [
        ("A", False),
        ("R", False),
        ("R", True),
    ]


@given(st.text(alphabet="ab .\n\u05d0", max_size=60), st.data())
def test_no_word_is_ever_lost(text: str, data: st.DataObject) -> None:
    edges = sorted(data.draw(st.sets(st.integers(0, len(text)), max_size=6)) | {0, len(text)})
    units = [unit(start, end, data.draw(st.sampled_from("STARO"))) for start, end in pairwise(edges)]
    spans = [(start, end) for start in edges for end in edges if start < end]
    made = rows(text, units, yardstick=YARDSTICK, cited={"one": spans[:2], "two": spans[-2:]})
    shown = "".join(segment.text for row in made for segment in row.segments)
    assert "".join(shown.split()) == "".join(text.split())
