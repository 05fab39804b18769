"""The command."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from interview.cli import lodestar, main
from question_bank.bank import Bank


def run(*arguments: str) -> tuple[int, str]:
    result = CliRunner().invoke(lodestar, arguments)
    return result.exit_code, result.output


def test_help_names_every_verb() -> None:
    code, output = run("--help")
    assert code == 0
    for verb in ("serve", "score", "evaluate", "model", "bank", "db"):
        assert f"  {verb} " in output


@pytest.mark.parametrize(
    "arguments", [("nope",), ("bank", "list", "stars"), ("bank", "list", "packs", "--level", "advanced")]
)
def test_wrong_usage_ends_with_2(arguments: tuple[str, ...]) -> None:
    assert run(*arguments)[0] == 2


def test_the_bank_is_in_order(bank: Bank) -> None:
    code, output = run("bank", "check")
    assert code == 0
    assert f"{len(bank.questions)} questions" in output


def test_every_problem_of_a_bank_is_listed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("packs", "skills"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "bad.toml").write_text("title = 3")
    monkeypatch.setattr(sys, "argv", ["lodestar", "bank", "check", str(tmp_path)])
    with pytest.raises(SystemExit) as end:
        main()
    assert end.value.code == 1
    written = capsys.readouterr()
    assert "packs/bad.toml" in written.err
    assert "skills/bad.toml" in written.err
    assert "Traceback" not in written.err


def test_a_list_is_filtered() -> None:
    code, output = run("bank", "list", "--competency", "conflict", "--level", "advanced")
    assert code == 0
    assert all(line.startswith("conflict-") for line in output.splitlines())


@pytest.mark.parametrize(
    "entry",
    ["ml-tradeoff-01", "conflict", "star-core", "cart-abandonment", "first-practice", "cross-functional-ml"],
)
def test_an_entry_of_any_kind_is_shown(entry: str) -> None:
    code, output = run("bank", "show", entry)
    assert code == 0
    assert f"id: {entry}" in output


def test_an_unknown_entry_ends_with_1() -> None:
    assert run("bank", "show", "nope")[0] == 1


def test_listing_the_bank_imports_neither_flask_nor_spacy() -> None:
    program = (
        "import sys; from interview.cli import lodestar; lodestar(['bank', 'list'], standalone_mode=False);"
        "sys.exit(bool({'flask', 'spacy', 'sqlalchemy', 'scoring'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False, capture_output=True).returncode == 0
