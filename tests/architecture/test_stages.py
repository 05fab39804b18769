"""The stages stand in one visible order: the list, the imports and the engine agree on it."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from types import FunctionType
from typing import Any, Final

import pytest

import scoring.engine as engine_module
from question_bank.bank import Bank
from scoring import stages
from scoring.engine import Engine
from scoring.language.pipeline import load_pipeline
from scoring.learning import artifact
from tests.builders import STORY

PACKAGE: Final = "scoring.stages"
FOLDER: Final = Path(str(stages.__file__)).parent
LISTED: Final = re.findall(r"^(\d+)\. ``(\w+)``: \S", stages.__doc__ or "", flags=re.MULTILINE)
ORDER: Final = [name for _, name in LISTED]


def test_the_list_is_numbered_without_a_gap() -> None:
    assert [int(number) for number, _ in LISTED] == list(range(1, len(LISTED) + 1))


def test_the_list_names_every_stage_once() -> None:
    assert sorted(ORDER) == sorted(path.stem for path in FOLDER.glob("*.py") if path.stem != "__init__")


@pytest.mark.parametrize("name", ORDER)
def test_a_stage_imports_only_stages_before_it(name: str) -> None:
    imported = _stages_imported(FOLDER / f"{name}.py")
    assert imported <= set(ORDER[: ORDER.index(name)])


@pytest.mark.parametrize("name", ORDER)
def test_a_stage_is_imported_by_its_full_name(name: str) -> None:
    tree = ast.parse((FOLDER / f"{name}.py").read_text(encoding="utf-8"))
    assert not [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.level]


@pytest.fixture
def called(bank: Bank, monkeypatch: pytest.MonkeyPatch) -> Callable[[str | None], list[str]]:
    """Return a function that scores an answer and tells the stages in the order of their calls."""
    calls: list[str] = []

    def noted(step: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **named: Any) -> Any:
            calls.append(step.__module__.rsplit(".", maxsplit=1)[-1])
            return step(*arguments, **named)

        return call

    for name, value in list(vars(engine_module).items()):
        if isinstance(value, FunctionType) and value.__module__.startswith(f"{PACKAGE}."):
            monkeypatch.setattr(engine_module, name, noted(value))

    def score(question: str | None) -> list[str]:
        calls.clear()
        Engine(nlp=load_pipeline(), trained=artifact.load(), bank=bank).score(STORY, question=question)
        return list(calls)

    return score


@pytest.mark.parametrize("question", ["ml-tradeoff-01", "ml-handoff", "ml-pod-charter"])
def test_the_engine_calls_the_stages_in_their_order(
    called: Callable[[str | None], list[str]], question: str
) -> None:
    places = [ORDER.index(name) for name in dict.fromkeys(called(question))]
    wrong = [(ORDER[before], ORDER[after]) for before, after in pairwise(places) if before > after]
    assert wrong == []


def test_the_engine_calls_every_stage(called: Callable[[str | None], list[str]]) -> None:
    assert {*called("ml-tradeoff-01"), *called("ml-handoff")} == set(ORDER)


def _stages_imported(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module == PACKAGE:
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith(f"{PACKAGE}."):
            found.add(str(node.module).removeprefix(f"{PACKAGE}.").split(".")[0])
        elif isinstance(node, ast.Import):
            found |= {
                alias.name.split(".")[2] for alias in node.names if alias.name.startswith(f"{PACKAGE}.")
            }
    return found
