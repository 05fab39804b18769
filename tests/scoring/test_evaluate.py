"""The verb that measures: what it takes, prints and keeps."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import scoring.evaluate
from scoring.evaluate import evaluate
from scoring.evaluation.result import Bin, Example, Figure, Findings
from scoring.workbench import MEASURES, Workbench
from tests.builders import STORY

FOUND = Findings(
    figures=(Figure(measure="held", group="all", value=0.98765, cases=96, low=0.95, high=1.0),),
    bins=(Bin(measure="held", probability=0.5, share=0.4, cases=7),),
    examples=(Example(measure="held", group="all", id="g-1", told="level 3", quotes=("I always …",)),),
)


def run(*arguments: str) -> Result:
    return CliRunner().invoke(evaluate, arguments)


def test_cases_are_measured_in_a_table_or_as_json(tmp_path: Path) -> None:
    path = tmp_path / "duo.jsonl"
    path.write_text(
        json.dumps({"id": "p", "question": "", "weak": "I tried.", "strong": STORY}), encoding="utf-8"
    )
    table, rows = run(str(path)), run("--json", str(path))
    assert "pairs in order" in table.stdout
    assert "measuring on duo.jsonl" in table.stderr
    assert json.loads(rows.stdout)[0] == {
        "cases": "duo", "measure": "pairs in order", "group": "all",
        "value": 1.0, "low": None, "high": None, "count": 1,
    }  # fmt: skip


@pytest.mark.parametrize(
    "arguments", [pytest.param((), id="no cases"), pytest.param(("no-such-file.jsonl",), id="missing file")]
)
def test_a_wrong_call_ends_with_2(arguments: tuple[str, ...]) -> None:
    assert run(*arguments).exit_code == 2


def test_every_set_of_measures_has_its_option() -> None:
    options = {name for parameter in evaluate.params for name in parameter.opts}
    assert {f"--{name}" for name in MEASURES} <= options


def test_what_is_wanted_is_measured_shown_with_its_interval_and_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    def gaming(_bench: Workbench) -> Findings:
        return FOUND

    kept = {}
    monkeypatch.setattr(scoring.evaluate, "MEASURES", {"batteries": {"gaming": gaming}})
    monkeypatch.setattr(scoring.evaluate, "save_card", lambda model, found: kept.update({model: found}))
    result = run("--batteries", "--card")
    assert "0.950 to 1.000" in result.stdout
    assert list(kept.values()) == [{"gaming": FOUND}]
    assert next(iter(kept)).startswith("sha256:")
