"""Sums that are told in words that no rule knows, and numbers that only look like one."""

from __future__ import annotations

import pytest

from scoring.engine import Engine
from scoring.learning.sum_training import PreparedSums, train_sums, unseen_sums
from scoring.quantities.relation import FAMILIES
from scoring.report import Check


def questions(engine: Engine, text: str) -> list[Check]:
    return [check for check in engine.score(text).checks if check.code == "arithmetic"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param(
            "We hung 40 doors at 25 minutes apiece, which came to 25 hours over the fortnight.",
            "25 minutes times 40 is 16.67 hours; the answer says 25 hours",
            id="minutes for each",
        ),
        pytest.param(
            "The stall took £480 on the first day and £350 on the second, £930 in all, and I counted it twice.",
            "£480 and £350 make 830; the answer says £930",
            id="two takings",
        ),
        pytest.param(
            "Complaints stood at 50 a week when I came. By June they were down to 20, a drop of 40 percent.",
            "from 50 a week to 20 is 60% less; the answer says 40 percent",
            id="a drop over two sentences",
        ),
    ],
)
def test_a_sum_that_does_not_come_out_is_questioned(engine: Engine, text: str, message: str) -> None:
    [check] = questions(engine, text)
    assert message in check.message
    assert all(text[start:end] for start, end in check.spans)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "The stall took £480 on the first day and £350 on the second, £830 in all, and I counted it twice.",
            id="a right one",
        ),
        pytest.param(
            "Half of our applicants had a degree, and 30 per cent of those we hired came from abroad.",
            id="shares of different things",
        ),
        pytest.param(
            "We asked for 12 sessions and were given nine, two of which fell on a holiday.", id="some of them"
        ),
        pytest.param("", id="nothing"),
        pytest.param("5", id="one number"),
    ],
)
def test_what_comes_out_or_need_not_is_left_alone(engine: Engine, text: str) -> None:
    assert questions(engine, text) == []


def prepared(batch: str, *, word: str) -> PreparedSums:
    return PreparedSums(
        batch=batch,
        families=("total",) * 6,
        signs=((word, "both"), ("other", "both")) * 3,
        told=(True, False) * 3,
    )


def test_a_model_of_sums_has_a_column_for_each_family() -> None:
    model = train_sums([prepared("a", word="altogether")])
    assert model.classes == tuple(FAMILIES)
    column = model.classes.index("total")
    [told], [other] = (model.weights[model.rows([name]), column] for name in ("altogether", "other"))
    assert told > 0 > other


def test_a_writer_who_is_held_out_teaches_nothing() -> None:
    models = unseen_sums([prepared("a", word="altogether"), prepared("b", word="in all")])
    assert set(models) == {"a", "b"}
    assert "altogether" not in models["a"].vocabulary
