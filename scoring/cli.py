"""The scoring verbs of the `lodestar` command: score and model."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import BinaryIO, Final

import click
from rich.console import Console

from scoring.engine import Engine
from scoring.errors import InputError
from scoring.evaluation.battery import read_marks, seen_tradeoffs
from scoring.language.pipeline import load_pipeline, pipeline_name
from scoring.learning import artifact
from scoring.learning.annotated import read_annotated
from scoring.learning.dataset import read_corpus
from scoring.learning.samples import Prepared, prepare
from scoring.learning.told_sums import read_sums
from scoring.learning.train import train as train_models
from scoring.report import Report
from scoring.stream import score_lines
from scoring.terminal import print_report

_PROGRESS_EVERY: Final = 50


@click.command()
@click.argument("answer", type=click.File("rb"), default="-")
@click.option("--question", "-q", help="The question answered: an id of the bank, or its text.")
@click.option("--rubric", "-r", help="The rubric to mark by; the question's own by default.")
@click.option("--json", "as_json", is_flag=True, help="Print the report as one JSON object.")
@click.option(
    "--jsonl", "as_stream", is_flag=True, help="Read a stream of answers as JSON Lines, write one line each."
)
def score(
    answer: BinaryIO, question: str | None, rubric: str | None, *, as_json: bool, as_stream: bool
) -> None:
    """Score ANSWER, a text file, or standard input.

    With --jsonl each line of the input is an object with "text" and, if wanted, "id",
    "question" and "rubric"; each line of the output has the "id" and a "report" or an
    "error". The exit status is 1 when some lines had errors.
    """
    if as_stream:
        if as_json or question or rubric:
            raise click.UsageError(
                "--jsonl takes the question and the rubric from each line, and always writes JSON"
            )
        sys.exit(_stream(answer))
    text = _decoded(answer.read())
    report = Engine.load().score(text, question=question, rubric=rubric)
    if as_json:
        click.echo(json.dumps(report.to_dict(), ensure_ascii=False, indent=1))
    else:
        _show(report, text)


def _decoded(content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        message = f"the answer is not UTF-8 text (byte {error.start}); save it as UTF-8 and try again"
        raise InputError("not_utf8", message) from error


def _show(report: Report, text: str) -> None:
    console = Console(soft_wrap=False, highlight=False)
    if not console.is_terminal:
        console = Console(width=100, color_system=None, highlight=False)
    print_report(report, text, console)


def _stream(lines: BinaryIO) -> int:
    engine = Engine.load()
    failed = done = 0
    for is_report, line in score_lines(engine, lines):
        click.echo(line)
        done, failed = done + 1, failed + (not is_report)
        if done % _PROGRESS_EVERY == 0:
            click.echo(f"{done} scored", err=True)
    click.echo(f"{done} lines, {failed} of them errors", err=True)
    return 1 if failed else 0


@click.group()
def model() -> None:
    """Train the shipped model, or show what it is."""


@model.command()
@click.option("--to", type=click.Path(file_okay=False, path_type=Path), default=artifact.SHIPPED, show_default=False,
              help="The folder to write to; the shipped model's by default.")  # fmt: skip
def train(to: Path) -> None:
    """Train the model anew from the shipped corpus: the same corpus gives the same bytes."""
    started = time.monotonic()
    nlp = load_pipeline()
    answers = read_corpus()
    prepared: list[Prepared] = []
    with click.progressbar(answers, label=f"reading {len(answers)} answers", file=sys.stderr) as shown:
        prepared.extend(prepare(nlp, answer) for answer in shown)
    click.echo("fitting, and calibrating on answers held out …", err=True)
    before = artifact.digest_in(to)
    digest = artifact.save(
        train_models(nlp, prepared, read_annotated(), read_sums(), seen_tradeoffs(read_marks())),
        answers,
        folder=to,
        language_model=pipeline_name(nlp),
    )
    same = "the same bytes as before" if digest == before else "a new model"
    click.echo(f"{digest}: {same}, from {len(answers)} answers in {time.monotonic() - started:.0f} s")


@model.command()
def show() -> None:
    """Show what the shipped model was trained on."""
    manifest = dict(artifact.load().manifest)
    manifest["stories"] = ", ".join(
        f"{name} ones by {len(model['vocabulary'])} feature names"
        for name, model in manifest["stories"].items()
    )
    manifest["words"] = f"{len(manifest['words'])} words that answers often use"
    manifest["named"] = f"{len(manifest['named'])} models of figures and trade-offs"
    for key, value in manifest.items():
        click.echo(f"{key}: {', '.join(value) if isinstance(value, list) else value}")
