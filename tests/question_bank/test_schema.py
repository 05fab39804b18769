"""The bank's values are frozen, and refuse what they can see to be wrong."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, fields, is_dataclass

import pytest

from question_bank import schema
from question_bank.schema import Careers, Competency, Concern, Criterion, Kind, Level, Question, Samples

VALUES = [
    value
    for value in vars(schema).values()
    if isinstance(value, type) and is_dataclass(value) and value.__module__ == schema.__name__
]
FIVE = ("one", "two", "three", "four", "five")


def a_criterion(
    *, weight: float = 1, names: tuple[str, ...] = FIVE, levels: tuple[str, ...] = FIVE
) -> Criterion:
    return Criterion(id="task", title="Task", weight=weight, names=names, levels=levels)


def a_question(*, kind: Kind, exercise: str | None) -> Question:
    return Question(
        id="owned-it",
        text="Tell me about a time you owned a fault.",
        kind=kind,
        competency="ownership",
        level=Level.BEGINNER,
        roles=("any",),
        asks=frozenset(),
        shows=("A fault.",),
        strategy="Say it.",
        follow_ups=("Why?",),
        samples=Samples(strong="I did.", weak="We did."),
        rubric="star-core",
        exercise=exercise,
    )


@pytest.mark.parametrize("value", [pytest.param(value, id=value.__name__) for value in VALUES])
def test_a_value_is_slotted_and_takes_its_fields_by_name(value: type) -> None:
    assert hasattr(value, "__slots__")
    assert all(field.kw_only for field in fields(value))


def test_a_value_does_not_change() -> None:
    competency = Competency(
        id="change", title="Change", definition="To adapt.", concern=Concern.PEOPLE, signals=("new",)
    )
    with pytest.raises(FrozenInstanceError):
        competency.title = "Another"  # type: ignore[misc]


@pytest.mark.parametrize(
    ("kind", "exercise"),
    [
        pytest.param(Kind.BEHAVIOURAL, None, id="behavioural without"),
        pytest.param(Kind.PROCESS, None, id="process without"),
        pytest.param(Kind.CASE, "ml-pod", id="case with"),
    ],
)
def test_a_case_question_has_an_exercise_and_no_other_has(kind: Kind, exercise: str | None) -> None:
    assert a_question(kind=kind, exercise=exercise).exercise == exercise


@pytest.mark.parametrize(
    ("kind", "exercise"),
    [
        pytest.param(Kind.BEHAVIOURAL, "ml-pod", id="behavioural with"),
        pytest.param(Kind.PROCESS, "ml-pod", id="process with"),
        pytest.param(Kind.CASE, None, id="case without"),
    ],
)
def test_an_exercise_in_the_wrong_place_is_refused(kind: Kind, exercise: str | None) -> None:
    with pytest.raises(ValueError, match="a case question names its exercise"):
        a_question(kind=kind, exercise=exercise)


def test_a_criterion_has_five_levels_and_five_names() -> None:
    assert len(a_criterion().levels) == len(a_criterion().names) == schema.LEVELS_IN_A_LADDER == 5


@pytest.mark.parametrize(
    ("names", "levels"),
    [
        pytest.param(FIVE[:4], FIVE, id="a name too few"),
        pytest.param((*FIVE, "six"), FIVE, id="a name too many"),
        pytest.param(FIVE, FIVE[:4], id="a level too few"),
        pytest.param(FIVE, (*FIVE, "six"), id="a level too many"),
        pytest.param((), (), id="none"),
    ],
)
def test_a_ladder_of_another_height_is_refused(names: tuple[str, ...], levels: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="5 levels and as many names"):
        a_criterion(names=names, levels=levels)


@pytest.mark.parametrize("weight", [pytest.param(0, id="nought"), pytest.param(-0.5, id="below nought")])
def test_a_weight_that_counts_for_nothing_is_refused(weight: float) -> None:
    with pytest.raises(ValueError, match="a weight is above 0"):
        a_criterion(weight=weight)


@pytest.mark.parametrize(
    ("demand", "risk"),
    [
        pytest.param(0, 0, id="the least"),
        pytest.param(9.0, 0.25, id="usual"),
        pytest.param(10, 1, id="the most"),
    ],
)
def test_market_figures_within_their_scales_are_taken(demand: float, risk: float) -> None:
    careers = Careers(careers=1, categories=1, mean_demand=demand, mean_ai_risk=risk)
    assert (careers.mean_demand, careers.mean_ai_risk) == (demand, risk)


@pytest.mark.parametrize(
    ("demand", "risk"),
    [
        pytest.param(10.5, 0.25, id="demand above ten"),
        pytest.param(-1, 0.25, id="demand below nought"),
        pytest.param(9.0, 25, id="risk in per cent"),
        pytest.param(9.0, -0.25, id="risk below nought"),
    ],
)
def test_market_figures_outside_their_scales_are_refused(demand: float, risk: float) -> None:
    with pytest.raises(ValueError, match="a mean demand from 0 to 10, and a mean risk from 0 to 1"):
        Careers(careers=1, categories=1, mean_demand=demand, mean_ai_risk=risk)
