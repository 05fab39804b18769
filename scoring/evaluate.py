"""The `lodestar evaluate` command: what to measure, and where the figures go."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import click
from rich.console import Console
from rich.table import Table

from scoring.card import save_card
from scoring.evaluation.cases import read_cases
from scoring.evaluation.measures import evaluate as measure
from scoring.evaluation.result import Figure, Findings
from scoring.workbench import MEASURES, Workbench


@click.command()
@click.argument("files", nargs=-1, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--batteries",
    is_flag=True,
    help="Measure on the shipped batteries: gaming, invariance, and readers' levels (minutes).",
)
@click.option(
    "--corpus",
    is_flag=True,
    help="Measure on the shipped corpus, each batch held out, several at once (minutes).",
)
@click.option(
    "--ablation", is_flag=True, help="Measure what each family of features is worth (many minutes)."
)
@click.option("--quantities", is_flag=True, help="Measure how figures and sums are read.")
@click.option("--json", "as_json", is_flag=True, help="Print the figures as JSON.")
@click.option("--card", is_flag=True, help="Keep the findings on the model card that the pages show.")
def evaluate(files: tuple[Path, ...], *, as_json: bool, card: bool, **wanted: bool) -> None:
    """Measure the engine on FILES of labelled cases (JSON Lines), and on what it ships with.

    A line with "sections" measures labels and missing parts, one with "weak" and "strong"
    the order of pairs, one with "rating" rank order, one with "kind" the kind of answer.
    Values stand with the 95 % interval of a bootstrap over answers where they have one.
    """
    if not files and not any(wanted.values()):
        raise click.UsageError("name a file of cases, or what to measure: see --help")
    _check_names(files)
    bench = Workbench(tell=lambda words: click.echo(words, err=True))
    found = _measured(bench, files, wanted)
    if card:
        save_card(bench.engine.info.model, found)
    if as_json:
        click.echo(json.dumps(_rows(found), indent=1))
    else:
        _print_figures(found)


def _check_names(files: Sequence[Path]) -> None:
    """Refuse files whose findings could not be told apart, for they are kept by the name of the file."""
    reserved = {section for measures in MEASURES.values() for section in measures}
    seen: dict[str, Path] = {}
    for path in files:
        if path.stem in reserved:
            raise click.UsageError(
                f"{path} has the name of measures that Lodestar ships with, {path.stem!r}; rename it"
            )
        if path.stem in seen:
            raise click.UsageError(
                f"{seen[path.stem]} and {path} have one name, {path.stem!r}; rename one, or leave it out"
            )
        seen[path.stem] = path


def _measured(bench: Workbench, files: tuple[Path, ...], wanted: Mapping[str, bool]) -> dict[str, Findings]:
    found = {}
    for path in files:
        bench.tell(f"measuring on {path.name} …")
        found[path.stem] = Findings(figures=tuple(measure(bench.score, read_cases(path))))
    for name, measures in MEASURES.items():
        if wanted[name]:
            for section, finds in measures.items():
                bench.tell(f"measuring {section} …")
                found[section] = finds(bench)
    return found


def _rows(found: Mapping[str, Findings]) -> list[dict[str, object]]:
    return [
        {
            "cases": section,
            "measure": figure.measure,
            "group": figure.group,
            "value": figure.value,
            "low": figure.low,
            "high": figure.high,
            "count": figure.cases,
        }
        for section, findings in found.items()
        for figure in (figure.rounded() for figure in findings.figures)
    ]


def _print_figures(found: Mapping[str, Findings]) -> None:
    table = Table("Cases", "Measure", "Group", "Value", "95 % interval", "Of", show_edge=False)
    for section, findings in found.items():
        for figure in findings.figures:
            table.add_row(
                section,
                figure.measure,
                figure.group,
                f"{figure.value:.3f}",
                _interval(figure),
                str(figure.cases),
            )
    console = Console(highlight=False)
    if not console.is_terminal:
        console = Console(width=140, color_system=None, highlight=False)
    console.print(table)


def _interval(figure: Figure) -> str:
    return "" if figure.low is None else f"{figure.low:.3f} to {figure.high:.3f}"
