"""The scoring verbs of the command: what is printed where, and how each call ends."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Final

import click
import pytest
from click.testing import CliRunner, Result

from scoring import cli, training
from scoring.engine import Engine
from tests.builders import STORY

COMMAND: Final = Path(sys.executable).parent / "lodestar"
GOOD: Final = json.dumps({"id": 1, "text": STORY, "question": "ml-tradeoff-01"}).encode()


@pytest.fixture(autouse=True)
def loaded_once(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Engine, "load", lambda: engine)


@pytest.fixture
def answer(tmp_path: Path) -> str:
    path = tmp_path / "answer.txt"
    path.write_text(STORY, encoding="utf-8")
    return str(path)


def run(command: click.Command, *arguments: str, given: bytes | str | None = None) -> Result:
    return CliRunner().invoke(command, arguments, input=given)


def test_a_file_is_read_back_and_marked(answer: str) -> None:
    result = run(cli.score, answer)
    assert result.exit_code == 0
    assert "You tell one past event" in result.stdout
    assert "Overall: level" in result.stdout


@pytest.mark.parametrize("arguments", [pytest.param((), id="nothing"), pytest.param(("-",), id="a dash")])
def test_without_a_file_the_answer_comes_from_standard_input(answer: str, arguments: tuple[str, ...]) -> None:
    assert run(cli.score, *arguments, given=STORY).stdout == run(cli.score, answer).stdout


def test_what_is_piped_is_plain(answer: str) -> None:
    assert "\x1b" not in run(cli.score, answer).stdout


def test_json_is_the_report_of_the_engine(engine: Engine, answer: str) -> None:
    result = run(cli.score, "--json", answer)
    assert json.loads(result.stdout) == engine.score(STORY).to_dict()
    assert result.stderr == ""


@pytest.mark.parametrize(
    ("arguments", "question", "rubric"),
    [
        pytest.param(("--question", "ml-tradeoff-01"), "ml-tradeoff-01", "star-core", id="question"),
        pytest.param(("-q", "ml-handoff"), "ml-handoff", "process-core", id="question, in short"),
        pytest.param(("-q", "Why?"), "", "star-core", id="free question"),
        pytest.param(("-q", "Why?", "--rubric", "process-core"), "", "process-core", id="rubric"),
        pytest.param(("-q", "ml-handoff", "-r", "star-core"), "ml-handoff", "star-core", id="both, in short"),
    ],
)
def test_the_question_and_the_rubric_can_be_named(
    answer: str, arguments: tuple[str, ...], question: str, rubric: str
) -> None:
    row = json.loads(run(cli.score, "--json", *arguments, answer).stdout)
    assert (row["question"]["id"], row["rubric"]["id"]) == (question, rubric)


@pytest.mark.parametrize("given", [pytest.param("", id="empty"), pytest.param(" \n\n", id="blank")])
def test_an_answer_without_words_is_a_report_too(given: str) -> None:
    result = run(cli.score, given=given)
    assert result.exit_code == 0
    assert "cannot be marked" in result.stdout


def test_a_byte_order_mark_is_no_part_of_the_answer() -> None:
    row = json.loads(run(cli.score, "--json", given=b"\xef\xbb\xbfI did.").stdout)
    assert row["text"]["characters"] == 6


def test_a_stream_is_answered_line_by_line(engine: Engine) -> None:
    result = run(cli.score, "--jsonl", given=GOOD + b"\n\n" + GOOD)
    report = engine.score(STORY, question="ml-tradeoff-01").to_dict()
    assert [json.loads(line) for line in result.stdout.splitlines()] == [{"id": 1, "report": report}] * 2
    assert result.stderr == "2 lines, 0 of them errors\n"
    assert result.exit_code == 0


def test_a_stream_with_a_bad_line_goes_on_and_ends_with_1() -> None:
    result = run(cli.score, "--jsonl", given=b"{\n" + GOOD)
    assert [list(json.loads(line)) for line in result.stdout.splitlines()] == [
        ["id", "error"],
        ["id", "report"],
    ]
    assert result.stderr == "2 lines, 1 of them errors\n"
    assert result.exit_code == 1


def test_an_empty_stream_ends_well() -> None:
    result = run(cli.score, "--jsonl", given="")
    assert (result.exit_code, result.stdout) == (0, "")


def test_a_long_stream_tells_its_progress_on_the_side() -> None:
    result = run(cli.score, "--jsonl", given=b'{"text": ""}\n' * 120)
    assert result.stderr.splitlines() == ["50 scored", "100 scored", "120 lines, 0 of them errors"]
    assert len(result.stdout.splitlines()) == 120


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param(("--jsonl", "--json"), id="both forms"),
        pytest.param(("--jsonl", "-q", "Why?"), id="a stream with one question"),
        pytest.param(("--jsonl", "-r", "star-core"), id="a stream with one rubric"),
        pytest.param(("no-such-file.txt",), id="missing file"),
        pytest.param((".",), id="a folder"),
        pytest.param(("a", "b"), id="two files"),
        pytest.param(("--nope",), id="unknown option"),
    ],
)
def test_a_wrong_call_of_score_ends_with_2(arguments: tuple[str, ...]) -> None:
    result = run(cli.score, *arguments, given="")
    assert result.exit_code == 2
    assert result.stdout == ""
    assert "Error: " in result.stderr


def test_the_model_is_shown_without_its_vocabulary(engine: Engine) -> None:
    result = run(training.model, "show")
    assert f"arrays: {engine.info.model}" in result.stdout
    assert max(map(len, result.stdout.splitlines())) < 120


@pytest.fixture
def trained_into(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Path, bool]]:
    """Return the folders that training was asked to write to, and whether each was there by then."""
    asked: list[tuple[Path, bool]] = []
    monkeypatch.setattr("scoring.training._train_into", lambda to: asked.append((to, to.is_dir())))
    return asked


def test_the_folder_of_a_model_is_made_before_it_is_trained(
    trained_into: list[tuple[Path, bool]], tmp_path: Path
) -> None:
    folder = tmp_path / "new" / "model"
    assert run(training.model, "train", "--to", str(folder)).exit_code == 0
    assert trained_into == [(folder, True)]


@pytest.mark.parametrize(
    ("name", "told"),
    [
        pytest.param("answer.txt", "is a file", id="a file"),
        pytest.param("answer.txt/model", "cannot be made (Not a directory)", id="below a file"),
    ],
)
def test_nothing_is_trained_for_a_folder_that_cannot_be_made(
    trained_into: list[tuple[Path, bool]], answer: str, name: str, told: str
) -> None:
    result = run(training.model, "train", "--to", str(Path(answer).parent / name))
    assert (result.exit_code, trained_into) == (2, [])
    assert told in " ".join(result.stderr.split())


def test_scoring_imports_neither_scikit_learn_nor_scipy() -> None:
    program = "import sys; import scoring.cli; print(*{'sklearn', 'scipy'} & set(sys.modules))"
    ended = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True)
    assert ended.stdout.split() == []


def lodestar(*arguments: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([COMMAND, *arguments], input=given, capture_output=True, check=False)


@pytest.mark.parametrize(
    ("arguments", "given", "status", "told"),
    [
        pytest.param(("score", "-"), STORY.encode(), 0, b"", id="an answer"),
        pytest.param(("score", "--jsonl"), GOOD, 0, b"1 lines, 0 of them", id="a stream"),
        pytest.param(
            ("score", "--jsonl"), b'{"id": "\\ud800", "text": ""}\n{"text": "\\ud800"}\n\xff\n{', 1,
            b"4 lines, 4 of them errors", id="a stream of bad lines",
        ),
        pytest.param(("score",), b"caf\xe9", 1, b"lodestar: the answer is not UTF-8 text (byte 3)", id="Latin-1"),
        pytest.param(("score", "-r", "nope"), b"x", 1, b"lodestar: no rubric has the id 'nope'", id="rubric"),
        pytest.param(("score",), b"word " * 20_001, 1, b"lodestar: the answer has 20,001 words", id="too long"),
        pytest.param(("score", "no-such-file.txt"), b"", 2, b"No such file", id="missing file"),
        pytest.param(("score", "--jsonl", "--json"), b"", 2, b"Usage: ", id="wrong usage"),
        pytest.param(("score", "--nope"), b"", 2, b"No such option", id="unknown option"),
    ],
)  # fmt: skip
def test_the_installed_command_ends_as_promised_and_never_with_a_traceback(
    arguments: tuple[str, ...], given: bytes, status: int, told: bytes
) -> None:
    ended = lodestar(*arguments, given=given)
    assert ended.returncode == status
    assert told in ended.stderr
    assert b"Traceback" not in ended.stderr
    assert (ended.stdout == b"") == (status == 2 or b"lodestar: " in ended.stderr)


def test_the_installed_command_prints_plain_utf8_when_piped() -> None:
    ended = lodestar("score", given="I mended the café’s till 🎉 last May.".encode())
    assert "café’s till 🎉" in ended.stdout.decode()
    assert b"\x1b" not in ended.stdout


def test_the_installed_command_gives_the_same_bytes_twice() -> None:
    first, second = (lodestar("score", "--json", given=STORY.encode()) for _ in range(2))
    assert first.stdout == second.stdout
    assert json.loads(first.stdout)["schema"] == 1
