"""The person's own words."""

from __future__ import annotations

import pytest

from interview.reading.quotes import Answer, Cell, quoted_spans, shortened
from tests.interview.reading.told import told

ANSWER = Answer(text="from 3 hours\nto 1", anchors={(5, 12): "at-5"})


def test_a_cell_holds_each_quote_once_with_its_place() -> None:
    (quote,) = ANSWER.cell((5, 12), None, (5, 12), asks="from what?").quotes
    assert (quote.text, quote.anchor, quote.name) == ("3 hours", "at-5", "said-5-12")


def test_only_an_empty_cell_asks() -> None:
    assert ANSWER.cell(None, asks="to what?") == Cell(asks="to what?")
    assert ANSWER.cell((5, 12), asks="from what?").asks is None


def test_whatever_a_table_can_quote_is_named() -> None:
    report = told("errors fell by 40%", {"said": "40%", "of": "errors"})
    assert quoted_spans(report) == {"said-0-6": [(0, 6)], "said-15-18": [(15, 18)]}


@pytest.mark.parametrize(
    ("words", "expected"), [("", ""), ("two\n lines", "two lines"), ("word " * 100, None)]
)
def test_a_long_quote_is_cut_in_the_middle(words: str, expected: str | None) -> None:
    short = shortened(words)
    assert short == expected or (expected is None and " … " in short)
