"""What the guide pages read."""

from __future__ import annotations

import pytest

from interview.guide import queries
from scoring.card import Card
from scoring.evaluation.result import Figure, Findings


def test_without_a_card_there_is_nothing_to_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(queries, "load_card", lambda: None)
    assert queries.card() is None


def test_the_card_is_read_for_a_page(monkeypatch: pytest.MonkeyPatch) -> None:
    figure = Figure(measure="gaming held back", group="all", value=0.98, cases=96)
    shipped = Card(model="m", sections={"gaming": Findings(figures=(figure,))})
    monkeypatch.setattr(queries, "load_card", lambda: shipped)
    card = queries.card()
    assert card is not None
    assert [row.value for row in card.headlines.rows] == ["0.98"]
