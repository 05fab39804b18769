"""What the guide pages read."""

from __future__ import annotations

import pytest

from interview.guide import queries
from scoring.card import Card
from scoring.evaluation.result import Figure, Findings


def test_without_a_card_there_are_no_measures(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(queries, "load_card", lambda: None)
    assert queries.measures() == ()


@pytest.mark.parametrize(
    ("measure", "group", "what", "first"),
    [
        pytest.param(
            "pairs in order", "all", "The strong of two answers scores above the weak", True, id="known"
        ),
        pytest.param(
            "label macro-F1",
            "human prose",
            "Sentences given to the right part (macro-F1), human prose",
            True,
            id="the hardest group",
        ),
        pytest.param(
            "label macro-F1",
            "likely-llm notes",
            "Sentences given to the right part (macro-F1), likely-llm notes",
            False,
            id="another group",
        ),
        pytest.param("label F1 T", "all", "label F1 T", False, id="a detail"),
    ],
)
def test_each_figure_of_the_card_is_a_line_in_words(
    monkeypatch: pytest.MonkeyPatch,
    measure: str,
    group: str,
    what: str,
    first: bool,  # noqa: FBT001  # a column
) -> None:
    figure = Figure(measure=measure, group=group, value=0.7654, cases=60)
    card = Card(model="m", sections={"stories": Findings(figures=(figure,))})
    monkeypatch.setattr(queries, "load_card", lambda: card)
    (line,) = queries.measures()
    assert (line.what, line.value, line.first) == (what, "0.77", first)
    assert line.on == "60 real answers under their authors' own headings"
