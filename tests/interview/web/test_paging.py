"""Pages of lists."""

from __future__ import annotations

import pytest

from interview.web.paging import page_number, page_of


def test_an_empty_list_has_one_empty_page() -> None:
    nothing: list[str] = []
    page = page_of(nothing, 1)
    assert (page.entries, page.of, page.previous, page.next) == ([], 1, None, None)


def test_a_number_past_the_end_gets_the_last_page() -> None:
    page = page_of(list(range(25)), 99, size=10)
    assert (page.entries, page.previous, page.next) == ([20, 21, 22, 23, 24], 2, None)


@pytest.mark.parametrize(
    ("given", "number"),
    [(None, 1), ("", 1), ("2", 2), ("0", 1), ("-3", 1), ("two", 1), ("²", 1), ("9" * 99, 1)],
)
def test_page_number(given: str | None, number: int) -> None:
    assert page_number(given) == number
