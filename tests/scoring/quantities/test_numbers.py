"""Numbers as people write them."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scoring.quantities.numbers import NUMBER, value_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("", None, id="empty"),
        pytest.param("nothing", None, id="a word that is no number"),
        pytest.param("0", 0.0, id="zero"),
        pytest.param("7", 7.0, id="a digit"),
        pytest.param("2.5", 2.5, id="a decimal"),
        pytest.param(".5", 0.5, id="a decimal without its zero"),
        pytest.param("1,200", 1200.0, id="grouped by commas"),
        pytest.param("1'200", 1200.0, id="grouped by apostrophes"),
        pytest.param("1\u202f200", 1200.0, id="grouped by thin blanks"),
        pytest.param("1,200,000.50", 1_200_000.5, id="grouped twice, with a fraction"),
        pytest.param("2.5k", 2500.0, id="k stands for thousands"),
        pytest.param("3 bn", 3e9, id="bn stands for billions"),
        pytest.param("1.2 million", 1.2e6, id="digits and a scale"),
        pytest.param("1 200", 1200.0, id="grouped by blanks"),
        pytest.param("1\u2009200", 1200.0, id="grouped by other thin blanks"),
        pytest.param("2,40,000", 240_000.0, id="grouped as in India"),
        pytest.param("1.200.000", 1.2e6, id="grouped by dots"),
        pytest.param("1.250,50", 1250.5, id="grouped by dots, with a fraction after a comma"),
        pytest.param("1.250", 1.25, id="three digits after one dot may be thousandths"),
        pytest.param("5 lakh", 5e5, id="lakh"),
        pytest.param("2 crore", 2e7, id="crore"),
        pytest.param("Seven", 7.0, id="a word with a capital"),
        pytest.param("twenty-five", 25.0, id="two words with a hyphen"),
        pytest.param("twenty five", 25.0, id="two words with a blank"),
        pytest.param("a hundred", 100.0, id="an article for one"),
        pytest.param("two hundred and fifty", 250.0, id="hundreds and tens"),
        pytest.param("six hundred thousand", 6e5, id="a scale upon a scale"),
        pytest.param("three thousand four hundred", 3400.0, id="thousands and hundreds"),
        pytest.param("two million three hundred thousand", 2.3e6, id="millions and thousands"),
        pytest.param("half a million", 5e5, id="half a million"),
        pytest.param("half a dozen", 6.0, id="half a dozen"),
        pytest.param("two dozen", 24.0, id="dozens"),
        pytest.param("two and a half", 2.5, id="and a half"),
        pytest.param("two and a half million", 2.5e6, id="and a half of a scale"),
        pytest.param("2 and a half million", 2.5e6, id="digits and a half of a scale"),
        pytest.param("a million and a half", 1.5e6, id="a scale and a half"),
        pytest.param("three quarters of a million", 7.5e5, id="quarters of a scale"),
        pytest.param("a couple of hundred", 200.0, id="a couple"),
        pytest.param("two fifty", 250.0, id="hundreds left out"),
        pytest.param("one-sixty", 160.0, id="hundreds left out, with a hyphen"),
    ],
)
def test_a_number_has_the_value_that_it_says(text: str, expected: float | None) -> None:
    assert value_of(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("", [], id="empty"),
        pytest.param("someone wrote often about weight", [], id="number words inside other words"),
        pytest.param("ten nurses and two hundred beds", ["ten", "two hundred"], id="two numbers"),
        pytest.param(
            "six hundred thousand visitors", ["six hundred thousand"], id="one number of three words"
        ),
        pytest.param("from 40 to 1,200", ["40", "1,200"], id="digits"),
        pytest.param("5 kilos", ["5"], id="a k that begins a word"),
        pytest.param("We had 1 200.", ["1 200"], id="a blank for thousands at the end of a sentence"),
        pytest.param("two thirty-minute talks", ["two", "thirty"], id="a number before another's unit"),
    ],
)
def test_numbers_are_found_whole(text: str, expected: list[str]) -> None:
    assert [match.group() for match in re.finditer(NUMBER, text, re.IGNORECASE)] == expected


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10**9))
def test_grouping_digits_does_not_change_a_number(number: int) -> None:
    assert value_of(f"{number:,}") == value_of(str(number)) == number


def test_three_digits_after_a_dot_are_thousands_where_there_are_no_thousandths() -> None:
    assert value_of("1.250", whole=True) == 1250.0
    assert value_of("1.25", whole=True) == 1.25


@settings(max_examples=60, deadline=None)
@given(st.integers(1000, 10**9), st.sampled_from(["\u00a0", "\u2009", "\u202f", "'", " "]))
def test_how_digits_are_grouped_does_not_change_a_number(number: int, blank: str) -> None:
    written = f"{number:,}".replace(",", blank)
    assert value_of(written) == number
    assert [match.group() for match in re.finditer(NUMBER, f"about {written}.")] == [written]


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="0123456789,.' kmbn-ahundrethosivlf", max_size=80))
def test_whatever_is_found_has_a_value(text: str) -> None:
    found = [match.group() for match in re.finditer(NUMBER, text, re.IGNORECASE)]
    assert all(value_of(number) is not None for number in found)
