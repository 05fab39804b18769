"""Found figures against annotated ones."""

from __future__ import annotations

from dataclasses import replace

from scoring.evaluation.figures import evaluate_figures
from scoring.learning.annotated import AnnotatedAnswer, Claim
from scoring.report import Check, Figure

TEXT = "It fell from 9 days to 2, so 50% less."


def figure(text: str, role: str, pair: int | None) -> Figure:
    start = TEXT.index(text)
    return Figure(
        start=start, end=start + len(text), text=text, kind="duration", value=float(text.split(maxsplit=1)[0]), unit="day",
        role=role, direction=None, measure=None, pair=pair,  # type: ignore[arg-type]  # a role by name
    )  # fmt: skip


GOLD = (figure("9 days", "baseline", 1), figure("2", "result", 0))
ANSWER = AnnotatedAnswer(
    id="t-1",
    batch="t",
    question="",
    domain="",
    text=TEXT,
    figures=GOLD,
    tradeoffs=(),
    claims=(Claim(start=0, end=len(TEXT), right=False),),
)
CHECK = Check(code="arithmetic", message="", spans=((29, 32),))


def values(found: tuple[Figure, ...], checks: tuple[Check, ...] = ()) -> dict[str, float]:
    measured = evaluate_figures(lambda _answer: (found, checks), [ANSWER])
    return {entry.measure: entry.value for entry in measured}


def test_what_is_annotated_scores_in_full() -> None:
    assert set(values(GOLD, (CHECK,)).values()) == {1.0}


def test_a_figure_not_found_costs_recall_and_its_pair() -> None:
    found = values((replace(GOLD[0], pair=None),))
    assert (found["figure recall"], found["figure precision"], found["pair recall"]) == (0.5, 1.0, 0.0)


def test_a_wrong_field_costs_that_field_alone() -> None:
    found = values((replace(GOLD[0], role="cost"), GOLD[1]))
    assert (found["figure role"], found["figure kind"], found["pair F1"]) == (0.5, 1.0, 1.0)


def test_a_wrong_sum_left_alone_costs_recall_of_sums() -> None:
    assert values(GOLD)["sum recall"] == 0.0
