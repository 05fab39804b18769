"""The model card keeps what was measured of one model."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from scoring.card import Card, Measured, load_card, save_card
from scoring.errors import ModelError

STORIES = Measured(cases="stories", measure="label macro-F1", group="all", value=0.75, count=136)
PAIRS = Measured(cases="pairs", measure="pairs in order", group="all", value=0.9, count=10)


def test_where_nothing_was_measured_there_is_no_card(tmp_path: Path) -> None:
    assert load_card(tmp_path) is None


def test_a_card_reads_back_as_it_was_written(tmp_path: Path) -> None:
    save_card("sha256:a", (STORIES, PAIRS), tmp_path)
    assert load_card(tmp_path) == Card(model="sha256:a", figures=(STORIES, PAIRS))


def test_figures_of_other_cases_stay(tmp_path: Path) -> None:
    save_card("sha256:a", (STORIES,), tmp_path)
    save_card("sha256:a", (PAIRS,), tmp_path)
    assert load_card(tmp_path) == Card(model="sha256:a", figures=(STORIES, PAIRS))


def test_figures_of_the_same_cases_are_renewed(tmp_path: Path) -> None:
    save_card("sha256:a", (STORIES, PAIRS), tmp_path)
    better = replace(STORIES, value=0.8)
    save_card("sha256:a", (better,), tmp_path)
    assert load_card(tmp_path) == Card(model="sha256:a", figures=(PAIRS, better))


def test_figures_of_another_model_go(tmp_path: Path) -> None:
    save_card("sha256:a", (STORIES,), tmp_path)
    save_card("sha256:b", (PAIRS,), tmp_path)
    assert load_card(tmp_path) == Card(model="sha256:b", figures=(PAIRS,))


@pytest.mark.parametrize(
    "content",
    [
        pytest.param("", id="empty"),
        pytest.param("{", id="not JSON"),
        pytest.param("[]", id="a list"),
        pytest.param("{}", id="no keys"),
        pytest.param('{"model": "a", "figures": 3}', id="figures no list"),
        pytest.param('{"model": "a", "figures": [{"measure": "x"}]}', id="half a figure"),
        pytest.param('{"model": "a", "figures": [["x"]]}', id="a figure as a list"),
    ],
)
def test_a_damaged_card_is_told_with_what_to_do(tmp_path: Path, content: str) -> None:
    (tmp_path / "card.json").write_text(content, encoding="utf-8")
    with pytest.raises(ModelError, match="lodestar evaluate --card"):
        load_card(tmp_path)


def test_the_shipped_card_can_be_read() -> None:
    load_card()
