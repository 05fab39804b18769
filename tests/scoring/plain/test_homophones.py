"""A word that sounds like the one that was meant is told by its neighbours."""

from __future__ import annotations

import pytest

from scoring.plain.form import plain


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Their was nobody.", "There was nobody."),
        ("It was to late.", "It was too late."),
        ("It was better then before.", "It was better than before."),
        ("We would loose it.", "We would lose it."),
        ("We where late.", "We were late."),
        ("I took one form the shelf.", "I took one from the shelf."),
        ("I new that it broke.", "I knew that it broke."),
        ("I had to chose.", "I had to choose."),
        ("We left with out a map.", "We left without a map."),
        ("The form was there, and their own list too.", "The form was there, and their own list too."),
        ("We went to high places where they work.", "We went to high places where they work."),
    ],
)
def test_neighbours_tell_which_word_was_meant(written: str, meant: str) -> None:
    assert plain(written).text == meant
