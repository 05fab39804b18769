"""From a document to units."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.language import Language

from scoring.stages.annotate import annotate
from scoring.stages.segment import MAXIMUM_TOKENS, clauses, segment

ANY_TEXT = st.text(max_size=200) | st.lists(
    st.sampled_from(
        ["We met. ", "\n", "- one", "...", "🙂", " \t", "1. ", "She said “go”! ", ", ", "x" * 210]
    ),
    max_size=30,
).map("".join)


def units(nlp: Language, text: str) -> list[str]:
    return [span.text for span in segment(annotate(nlp, text))]


@pytest.mark.parametrize("text", [pytest.param("", id="empty"), pytest.param(" \n\t\n", id="blank")])
def test_a_text_without_words_has_no_units(nlp: Language, text: str) -> None:
    assert units(nlp, text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The oven broke. We fixed it.", ["The oven broke.", "We fixed it."], id="two sentences"),
        pytest.param("The oven broke\nWe fixed it", ["The oven broke", "We fixed it"], id="two lines"),
        pytest.param("- one tray\n- two trays", ["- one tray", "- two trays"], id="items of a list"),
        pytest.param("1. We met.\n2. We left.", ["1. We met.", "2. We left."], id="numbered items"),
        pytest.param("\n\n We met. \n\n", ["We met."], id="blanks around it"),
    ],
)
def test_a_line_break_or_a_full_stop_ends_a_unit(nlp: Language, text: str, expected: list[str]) -> None:
    assert units(nlp, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("We met. 🙂", ["We met. 🙂"], id="after a sentence it belongs to it"),
        pytest.param("***\nWe met.", ["***\nWe met."], id="before a line it belongs to it"),
        pytest.param(
            "We met.\n---\nWe left.", ["We met.", "---\nWe left."], id="on its own line to the next"
        ),
        pytest.param("!!!", ["!!!"], id="alone it is a unit"),
    ],
)
def test_signs_without_words_join_a_neighbour(nlp: Language, text: str, expected: list[str]) -> None:
    assert units(nlp, text) == expected


def test_what_is_far_longer_than_a_sentence_is_cut_at_a_comma(nlp: Language) -> None:
    text = "we carried boxes and " * 12 + "stopped, " + "we carried chairs and " * 12 + "stopped"
    first, *others = units(nlp, text)
    assert first.endswith("stopped,")
    assert others


def test_no_unit_grows_without_end(nlp: Language) -> None:
    spans = segment(annotate(nlp, "carry " * 500))
    assert max(len(span) for span in spans) <= MAXIMUM_TOKENS + 1


@settings(max_examples=60, deadline=None)
@given(ANY_TEXT)
def test_units_of_any_text_are_in_order_and_do_not_overlap(nlp: Language, text: str) -> None:
    spans = segment(annotate(nlp, text))
    assert all(before.end_char <= after.start_char for before, after in pairwise(spans))


@settings(max_examples=60, deadline=None)
@given(ANY_TEXT)
def test_units_of_any_text_cover_every_character_that_is_not_blank(nlp: Language, text: str) -> None:
    covered = {
        place for span in segment(annotate(nlp, text)) for place in range(span.start_char, span.end_char)
    }
    assert [
        text[place] for place in range(len(text)) if place not in covered and not text[place].isspace()
    ] == []


def parted(nlp: Language, text: str, *, with_openings: bool) -> list[str]:
    (unit,) = segment(annotate(nlp, text))
    return [part.text for part in clauses(unit, with_openings=with_openings)]


@pytest.mark.parametrize("with_openings", [False, True])
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("I mended the oven before noon.", ["I mended the oven before noon."], id="one verb"),
        pytest.param(
            "I mended the oven and we baked until noon.",
            ["I mended the oven", "and we baked until noon."],
            id="two subjects",
        ),
        pytest.param(
            "I mended the oven and cleaned every shelf.",
            ["I mended the oven and cleaned every shelf."],
            id="one subject",
        ),
        pytest.param(
            "I mended the oven, which saved us a day.",
            ["I mended the oven,", "which saved us a day."],
            id="what it led to",
        ),
        pytest.param("We ran and they sat.", ["We ran and they sat."], id="too short to part"),
    ],
)
def test_a_sentence_is_parted_where_another_clause_goes_on(
    nlp: Language, text: str, expected: list[str], *, with_openings: bool
) -> None:
    assert parted(nlp, text, with_openings=with_openings) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "When the old oven broke on Friday, I called the school kitchen.",
            ["When the old oven broke on Friday,", "I called the school kitchen."],
            id="when it broke, we",
        ),
        pytest.param(
            "The old oven broke on Friday, so I called the school kitchen.",
            ["The old oven broke on Friday,", "so I called the school kitchen."],
            id="it broke, so we",
        ),
    ],
)
def test_what_an_opening_clause_leads_to_is_parted_from_it_only_where_that_is_asked_for(
    nlp: Language, text: str, expected: list[str]
) -> None:
    assert parted(nlp, text, with_openings=True) == expected
    assert parted(nlp, text, with_openings=False) == [text]


@settings(max_examples=40, deadline=None)
@given(ANY_TEXT)
def test_clauses_of_any_text_cover_its_units(nlp: Language, text: str) -> None:
    for unit in segment(annotate(nlp, text)):
        parts = clauses(unit, with_openings=True)
        assert (parts[0].start, parts[-1].end) == (unit.start, unit.end)
        assert all(before.end <= after.start for before, after in pairwise(parts))
