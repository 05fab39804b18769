"""The `lodestar model` verbs: apart from those that score, because training loads scikit-learn."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import click

from scoring.evaluation.battery import read_marks, seen_tradeoffs
from scoring.language.pipeline import load_pipeline, pipeline_name
from scoring.learning import artifact
from scoring.learning.annotated import read_annotated
from scoring.learning.dataset import read_corpus
from scoring.learning.samples import Prepared, prepare
from scoring.learning.theme_training import read_theme_marks
from scoring.learning.told_sums import read_sums
from scoring.learning.train import train as train_models


@click.group()
def model() -> None:
    """Train the shipped model, or show what it is."""


@model.command()
@click.option("--to", type=click.Path(file_okay=False, writable=True, path_type=Path), default=artifact.SHIPPED, show_default=False,
              help="The folder to write to; the shipped model's by default.")  # fmt: skip
def train(to: Path) -> None:
    """Train the model anew from the shipped corpus: the same corpus gives the same bytes."""
    try:
        to.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        message = f"the folder {to} cannot be made ({error.strerror}); name another"
        raise click.BadParameter(message, param_hint="--to") from error
    _train_into(to)


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


def _train_into(folder: Path) -> None:
    """Train the models from the shipped corpus into a folder, and tell how far it is and what came out."""
    started = time.monotonic()
    nlp = load_pipeline()
    answers = read_corpus()
    prepared: list[Prepared] = []
    with click.progressbar(answers, label=f"reading {len(answers)} answers", file=sys.stderr) as shown:
        prepared.extend(prepare(nlp, answer) for answer in shown)
    click.echo("fitting, and calibrating on answers held out …", err=True)
    before = artifact.digest_in(folder)
    digest = artifact.save(
        train_models(
            nlp, prepared, read_annotated(), read_sums(), seen_tradeoffs(read_marks()), read_theme_marks()
        ),
        answers,
        folder=folder,
        language_model=pipeline_name(nlp),
    )
    same = "the same bytes as before" if digest == before else "a new model"
    click.echo(f"{digest}: {same}, from {len(answers)} answers in {time.monotonic() - started:.0f} s")
