"""One idea for each module, and functions that can be read at a glance."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Final

import pytest

Function = ast.FunctionDef | ast.AsyncFunctionDef
ROOT: Final = Path(__file__).parents[2]
MODULES: Final = sorted(
    path for package in ("question_bank", "scoring", "interview") for path in (ROOT / package).rglob("*.py")
)
MOST_LINES: Final = 300
MOST_LINES_OF_A_FUNCTION: Final = 40
MOST_LINES_OF_A_VIEW: Final = 15
NAMES: Final = [path.relative_to(ROOT).as_posix() for path in MODULES]


@pytest.mark.parametrize("name", NAMES)
def test_a_module_stays_small(name: str) -> None:
    assert len((ROOT / name).read_text(encoding="utf-8").splitlines()) <= MOST_LINES


@pytest.mark.parametrize("name", NAMES)
def test_every_function_stays_small(name: str) -> None:
    assert _longer(_functions(name), MOST_LINES_OF_A_FUNCTION) == {}


@pytest.mark.parametrize("name", [name for name in NAMES if name.endswith("/views.py")])
def test_every_view_stays_smaller_still(name: str) -> None:
    views = [node for node in _functions(name) if _is_view(node)]
    assert views
    assert _longer(views, MOST_LINES_OF_A_VIEW) == {}


def _functions(name: str) -> list[Function]:
    tree = ast.parse((ROOT / name).read_text(encoding="utf-8"))
    return [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]


def _is_view(function: Function) -> bool:
    return any(ast.unparse(decorator).startswith("blueprint.") for decorator in function.decorator_list)


def _longer(functions: list[Function], most: int) -> dict[str, int]:
    return {node.name: size for node in functions if (size := _lines(node)) > most}


def _lines(function: Function) -> int:
    return (function.end_lineno or function.lineno) - function.lineno + 1
