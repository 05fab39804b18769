"""The verb that measures: what it takes, prints and keeps."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import scoring.evaluate
from scoring.errors import CasesError
from scoring.evaluate import evaluate
from scoring.evaluation.cases import read_cases
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


def placed(folder: Path, *names: str) -> list[str]:
    """Write a file of one bad line at each name, so that measuring any of them would be an error of its own."""
    for name in names:
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text("{", encoding="utf-8")
    return [str(folder / name) for name in names]


def test_two_files_of_one_name_are_refused_before_anything_is_measured(tmp_path: Path) -> None:
    first, second = placed(tmp_path, "a/x.jsonl", "b/x.jsonl")
    result = run(first, second)
    assert result.exit_code == 2
    assert f"{first} and {second} have one name, 'x'" in result.stderr
    assert "measuring" not in result.stderr


@pytest.mark.parametrize("section", [section for measures in MEASURES.values() for section in measures])
def test_a_file_named_like_shipped_measures_is_refused_before_anything_is_measured(
    tmp_path: Path, section: str
) -> None:
    result = run(*placed(tmp_path, "fine.jsonl", f"{section}.jsonl"))
    assert result.exit_code == 2
    assert f"has the name of measures that Lodestar ships with, '{section}'; rename it" in result.stderr
    assert "measuring" not in result.stderr


@pytest.mark.parametrize(
    ("line", "told"),
    [
        pytest.param({}, "the key 'id' is missing", id="no id"),
        pytest.param({"id": 1}, "the key 'answer' is missing", id="no answer"),
        pytest.param({"id": 1, "strong": "s"}, "the key 'weak' is missing", id="half a pair"),
        pytest.param({"id": 1, "sections": [{"text": "x"}]}, "the key 'label' is missing", id="no label"),
    ],
)
def test_a_key_that_a_line_lacks_is_named_in_words(tmp_path: Path, line: object, told: str) -> None:
    path = tmp_path / "cases.jsonl"
    path.write_text(json.dumps(line), encoding="utf-8")
    with pytest.raises(
        CasesError, match=rf"^cases\.jsonl, line 1: not a case \({told}\); see lodestar evaluate"
    ):
        read_cases(path)


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
