"""The scoring verbs of the `lodestar` command: score and model."""

from __future__ import annotations

import json
import sys
from typing import BinaryIO, Final

import click
from rich.console import Console

from scoring.engine import Engine
from scoring.errors import InputError
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
