"""An attempt must raise its guard and stay low; a harmless text must pass."""

from __future__ import annotations

from typing import Any

import pytest

from scoring.evaluation.battery import GamingItem
from scoring.evaluation.gaming import gaming
from tests.scoring.evaluation.conftest import Told


def item(group: str = "echo", guard: str | None = "echo", at_most: int | None = None) -> GamingItem:
    return GamingItem(id="g-1", group=group, question="Q?", text="I, I, I.", guard=guard, at_most=at_most)


HARMLESS = item("harmless", None)


@pytest.mark.parametrize(
    ("attempt", "said", "held"),
    [
        pytest.param(item(), {"guards": ("echo",), "kind": "unusable"}, True, id="taken for no answer"),
        pytest.param(item(), {"guards": ("echo",)}, False, id="taken for an answer"),
        pytest.param(item(), {"kind": "unusable"}, False, id="without its guard"),
        pytest.param(item(at_most=2), {"guards": ("echo",), "overall": (20, 2)}, True, id="low enough"),
        pytest.param(item(at_most=2), {"guards": ("echo",), "overall": (50, 3)}, False, id="too high"),
        pytest.param(item(at_most=2), {"guards": ("echo",)}, True, id="no level is low"),
        pytest.param(HARMLESS, {"overall": (50, 3)}, True, id="harmless"),
        pytest.param(HARMLESS, {"guards": ("too_short",)}, True, id="harmless and short"),
        pytest.param(HARMLESS, {"guards": ("echo",)}, False, id="harmless and guarded"),
        pytest.param(HARMLESS, {"kind": "unusable"}, False, id="harmless and refused"),
    ],
)
def test_what_counts_as_right(told: Told, attempt: GamingItem, said: dict[str, Any], held: bool) -> None:  # noqa: FBT001
    found = gaming(lambda _text, _question: told(**said), [attempt])
    right = [figure.value for figure in found.figures if figure.cases]
    assert set(right) == {1.0 if held else 0.0}
    assert bool(found.examples) is not held


def test_shares_stand_by_guard_and_failures_are_quoted(told: Told) -> None:
    found = gaming(lambda _text, _question: told(overall=(40, 3)), [item(), HARMLESS])
    assert [(figure.measure, figure.group, figure.value) for figure in found.figures] == [
        ("gaming held back", "all", 0.0),
        ("gaming held back", "echo", 0.0),
        ("harmless let through", "all", 1.0),
    ]
    assert [(example.told, example.quotes) for example in found.examples] == [
        ("no guard; read as story, level 3", ("I, I, I.",))
    ]
