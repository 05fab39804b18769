"""What the guide pages read."""

from __future__ import annotations

import pytest

from interview.guide import queries
from scoring.card import Card, Measured


def test_without_a_card_there_are_no_measures(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(queries, "load_card", lambda: None)
    assert queries.measures() == ()


def test_each_figure_of_the_card_is_a_line(monkeypatch: pytest.MonkeyPatch) -> None:
    figure = Measured(cases="stories", measure="macro-F1", group="all", value=0.7654, count=60)
    monkeypatch.setattr(queries, "load_card", lambda: Card(model="m", figures=(figure,)))
    (measure,) = queries.measures()
    assert (measure.what, measure.value, measure.on) == ("macro-F1, all", "0.77", "60 stories")
