"""What a visitor types."""

from __future__ import annotations

import pytest

from interview.practice.forms import QuestionFilter, clean


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        (None, ""),
        ("", ""),
        ("one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("a\x00b\x07c\x7f", "abc"),
        ("tab\tand 👩🏽‍🚀 and שלום", "tab\tand 👩🏽‍🚀 and שלום"),
    ],
    ids=["absent", "empty", "line breaks", "control characters", "emoji and right-to-left"],
)
def test_text_is_kept_but_for_control_characters(typed: str | None, kept: str) -> None:
    assert clean(typed) == kept


def test_a_filter_names_only_what_was_asked() -> None:
    assert QuestionFilter.from_args({"q": " late ", "level": "", "page": "2"}).given == {"q": "late"}
