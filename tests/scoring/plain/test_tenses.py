"""What was said then is told in the past, and what somebody was to do by a simple verb."""

from __future__ import annotations

import pytest

from scoring.plain.form import plain


@pytest.mark.parametrize(
    ("told", "read"),
    [
        pytest.param("I told her that we are losing money.", "I told her that we were losing money.", id="told"),
        pytest.param("I felt that the child is too small.", "I felt that the child was too small.", id="felt"),
        pytest.param("She said I can try it.", "She said I could try it.", id="can"),
        pytest.param("She explained that she does not know.", "She explained that she did not know.", id="not"),
        pytest.param("I had no cash to be buying water.", "I had no cash to buy water.", id="to be doing"),
        pytest.param("I would be asking her.", "I would ask her.", id="would be doing"),
    ],
)  # fmt: skip
def test_another_tense_is_read_as_the_one_most_writers_use(told: str, read: str) -> None:
    assert plain(told).text == read


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("I learned that people are kind.", id="a lesson holds still"),
        pytest.param("The vet said they are always late.", id="a habit holds still"),
        pytest.param("Two parts turned out to be missing.", id="a state is no act"),
    ],
)
def test_what_is_so_still_stays_in_the_present(text: str) -> None:
    assert plain(text).text == text
