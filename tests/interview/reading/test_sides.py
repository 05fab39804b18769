"""Which option a figure speaks of."""

from __future__ import annotations

import pytest

from interview.reading.sides import option_of
from tests.interview.reading.told import figure, weighed


def test_without_options_a_figure_speaks_of_none() -> None:
    text = "It cost 40%."
    assert option_of(figure(text, said="40%"), weighed(text), text=text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("New hardware would cost 40%; a rewrite is free.", 0),
        ("New hardware is quick, but a rewrite would cost 40%.", 1),
        ("New hardware or a rewrite. We gain 40% with hardware.", 0),
        ("New hardware or a rewrite. Rewrite it and pay 40%, hardware fans said.", 1),
        ("Forty days, 40% more, for a rewrite. New hardware is quick.", 1),
    ],
    ids=[
        "the one before",
        "the last before",
        "named again by a word of its own",
        "before in its sentence rather than near after it",
        "else the nearest",
    ],
)
def test_the_option_of_a_figure(text: str, expected: int) -> None:
    options = weighed(text, "New hardware", "a rewrite")
    assert option_of(figure(text, said="40%"), options, text=text) == expected
