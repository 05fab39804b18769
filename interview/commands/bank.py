"""`lodestar bank`: check, list and show what the question bank holds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any, Final

import click

from question_bank.bank import Bank
from question_bank.loader import SHIPPED, load_bank
from question_bank.schema import Kind, Level

LISTS: Final = ("questions", "competencies", "skills", "rubrics", "exercises", "packs")
_FILTERS: Final = ("competency", "kind", "level")


@click.group()
def bank() -> None:
    """Check, list and show the questions, rubrics and guides."""


@bank.command()
@click.argument("folder", type=click.Path(path_type=Path, exists=True, file_okay=False), default=SHIPPED)
def check(folder: Path) -> None:
    """Check every file of the bank (or of the one in FOLDER); list all problems."""
    loaded = load_bank(folder)
    counts = ", ".join(f"{len(entries(loaded, name))} {name}" for name in LISTS)
    click.echo(f"The bank is in order: {counts}.")


@bank.command("list")
@click.argument("what", type=click.Choice(LISTS), default="questions")
@click.option("--competency", help="Only entries of this competency.")
@click.option(
    "--kind", type=click.Choice([kind.value for kind in Kind]), help="Only questions or rubrics of this kind."
)
@click.option(
    "--level",
    type=click.Choice([level.value for level in Level]),
    help="Only questions or exercises of this level.",
)
def list_(what: str, **given: str | None) -> None:
    """List entries: one line each, the id and what it is."""
    filters = {name: given[name] for name in _FILTERS if given[name] is not None}
    found = entries(load_bank(), what)
    for name in filters:
        if found and not hasattr(next(iter(found.values())), name):
            raise click.UsageError(f"{what} have no {name} to filter by")
    width = max(map(len, found), default=0)
    chosen = {
        entry_id: entry
        for entry_id, entry in found.items()
        if all(getattr(entry, name) == value for name, value in filters.items())
    }
    for entry_id, entry in chosen.items():
        click.echo(f"{entry_id:<{width}}  {getattr(entry, 'text', None) or entry.title}")
    if not chosen:
        click.echo(f"no {what} are like that; see them all with: lodestar bank list {what}", err=True)


@bank.command()
@click.argument("entry_id", metavar="ID")
def show(entry_id: str) -> None:
    """Show an entry of any kind in full."""
    loaded = load_bank()
    for name in LISTS:
        if entry_id in entries(loaded, name):
            click.echo("\n".join(lines(entries(loaded, name)[entry_id])))
            return
    raise click.ClickException(f"nothing in the bank has the id {entry_id!r}; see: lodestar bank list")


def entries(loaded: Bank, name: str) -> Mapping[str, Any]:
    """Return the bank's entries of one kind."""
    found: Mapping[str, Any] = getattr(loaded, name)
    return found


def lines(entry: object, indent: int = 0) -> Iterator[str]:
    """Yield a value's fields as indented lines; empty ones are left out."""
    pad = " " * indent
    for field in fields(entry):  # type: ignore[arg-type]
        value = getattr(entry, field.name)
        name = field.name.replace("_", " ")
        if value in (None, (), "", frozenset()):
            continue
        if is_dataclass(value):
            yield f"{pad}{name}:"
            yield from lines(value, indent + 2)
        elif isinstance(value, tuple | frozenset):
            yield f"{pad}{name}:"
            yield from _items(value if isinstance(value, tuple) else sorted(value), indent + 2)
        else:
            yield f"{pad}{name}: {value}"


def _items(values: Any, indent: int) -> Iterator[str]:
    for value in values:
        if is_dataclass(value):
            first, *rest = lines(value, indent + 2)
            yield f"{' ' * indent}- {first.strip()}"
            yield from rest
        else:
            yield f"{' ' * indent}- {value}"
