"""One idea for each module, and functions that can be read at a glance."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Final

import pytest

ROOT: Final = Path(__file__).parents[2]
MODULES: Final = sorted(
    path for package in ("question_bank", "scoring", "interview") for path in (ROOT / package).rglob("*.py")
)
MOST_LINES: Final = 300
MOST_LINES_OF_A_FUNCTION: Final = 40
NAMES: Final = [path.relative_to(ROOT).as_posix() for path in MODULES]


@pytest.mark.parametrize("name", NAMES)
def test_a_module_stays_small(name: str) -> None:
    assert len((ROOT / name).read_text(encoding="utf-8").splitlines()) <= MOST_LINES


@pytest.mark.parametrize("name", NAMES)
def test_every_function_stays_small(name: str) -> None:
    tree = ast.parse((ROOT / name).read_text(encoding="utf-8"))
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    long = {node.name: size for node in functions if (size := _lines(node)) > MOST_LINES_OF_A_FUNCTION}
    assert long == {}


def _lines(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return (function.end_lineno or function.lineno) - function.lineno + 1
