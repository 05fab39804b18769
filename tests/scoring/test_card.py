"""The model card keeps what was measured of one model."""

from __future__ import annotations

from pathlib import Path

import pytest

from scoring.card import Card, load_card, save_card
from scoring.errors import ModelError
from scoring.evaluation.result import Bin, Example, Figure, Findings

STORIES = Findings(
    figures=(Figure(measure="label macro-F1", group="all", value=0.75, cases=136, low=0.7, high=0.8),),
    bins=(Bin(measure="part", probability=0.9, share=0.8, cases=10),),
    examples=(Example(measure="held back", group="echo", id="g-1", told="level 3", quotes=("I …",)),),
)
PAIRS = Findings(figures=(Figure(measure="pairs in order", group="all", value=0.9, cases=10),))


def test_where_nothing_was_measured_there_is_no_card(tmp_path: Path) -> None:
    assert load_card(tmp_path) is None


def test_a_card_reads_back_as_it_was_written(tmp_path: Path) -> None:
    save_card("sha256:a", {"stories": STORIES, "pairs": PAIRS}, tmp_path)
    assert load_card(tmp_path) == Card(model="sha256:a", sections={"stories": STORIES, "pairs": PAIRS})


def test_decimals_that_say_nothing_are_not_kept(tmp_path: Path) -> None:
    figure = Figure(measure="m", group="all", value=0.123456, cases=9, low=0.123444, high=0.2)
    save_card("sha256:a", {"pairs": Findings(figures=(figure,))}, tmp_path)
    card = load_card(tmp_path)
    assert card is not None
    assert card.sections["pairs"].figures[0].value == 0.1235
    assert card.sections["pairs"].figures[0].low == 0.1234


def test_findings_on_other_cases_stay(tmp_path: Path) -> None:
    save_card("sha256:a", {"stories": STORIES}, tmp_path)
    save_card("sha256:a", {"pairs": PAIRS}, tmp_path)
    assert load_card(tmp_path) == Card(model="sha256:a", sections={"stories": STORIES, "pairs": PAIRS})


def test_findings_on_the_same_cases_are_renewed(tmp_path: Path) -> None:
    save_card("sha256:a", {"stories": STORIES, "pairs": PAIRS}, tmp_path)
    save_card("sha256:a", {"stories": PAIRS}, tmp_path)
    assert load_card(tmp_path) == Card(model="sha256:a", sections={"stories": PAIRS, "pairs": PAIRS})


def test_findings_of_another_model_go(tmp_path: Path) -> None:
    save_card("sha256:a", {"stories": STORIES}, tmp_path)
    save_card("sha256:b", {"pairs": PAIRS}, tmp_path)
    assert load_card(tmp_path) == Card(model="sha256:b", sections={"pairs": PAIRS})


DAMAGED = [
    pytest.param("", id="empty"),
    pytest.param("{", id="not JSON"),
    pytest.param("[]", id="a list"),
    pytest.param("{}", id="no keys"),
    pytest.param('{"model": "a", "sections": 3}', id="sections no object"),
    pytest.param('{"model": "a", "sections": {"x": {"figures": []}}}', id="half a section"),
    pytest.param(
        '{"model": "a", "sections": {"x": {"figures": [{"measure": "x"}], "bins": [], "examples": []}}}',
        id="half a figure",
    ),
]


@pytest.mark.parametrize("content", DAMAGED)
def test_a_damaged_card_is_told_with_what_to_do(tmp_path: Path, content: str) -> None:
    (tmp_path / "card.json").write_text(content, encoding="utf-8")
    with pytest.raises(ModelError, match="lodestar evaluate --card"):
        load_card(tmp_path)


@pytest.mark.parametrize("content", DAMAGED)
def test_a_damaged_card_is_written_anew(tmp_path: Path, content: str) -> None:
    (tmp_path / "card.json").write_text(content, encoding="utf-8")
    save_card("sha256:a", {"pairs": PAIRS}, tmp_path)
    assert load_card(tmp_path) == Card(model="sha256:a", sections={"pairs": PAIRS})


def test_the_shipped_card_can_be_read() -> None:
    load_card()
