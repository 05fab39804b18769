"""`lodestar db`: bring the database up to date, and copy it."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import click
from sqlalchemy import make_url

from interview.errors import DatabaseProblem
from interview.migrations import migrate
from interview.settings import database_url


@click.group()
def db() -> None:
    """Look after the database."""


@db.command()
def upgrade() -> None:
    """Bring the database up to date."""
    migrate(database_url())
    click.echo("The database is up to date.")


@db.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
def backup(file: Path) -> None:
    """Copy the embedded database to FILE while it may be in use.

    FILE must not exist yet: a backup never replaces another.
    """
    url = make_url(database_url())
    if url.get_backend_name() != "sqlite" or not url.database:
        raise DatabaseProblem(
            "only the embedded SQLite database is copied by this command; use pg_dump for PostgreSQL"
        )
    if not Path(url.database).exists():
        raise DatabaseProblem(f"there is no database at {url.database} yet")
    copy_sqlite(Path(url.database), file)
    click.echo(f"Copied the database to {file}.")


def copy_sqlite(source: Path, target: Path) -> None:
    """Copy a consistent state of the database; raise `DatabaseProblem` if the target exists."""
    try:
        os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    except FileExistsError:
        raise DatabaseProblem(f"{target} exists already; choose another name") from None
    except OSError as error:
        raise DatabaseProblem(f"cannot write {target}: {error.strerror}") from error
    try:
        with closing(sqlite3.connect(source)) as from_, closing(sqlite3.connect(target)) as to:
            from_.backup(to)
    except sqlite3.Error as error:
        target.unlink()
        raise DatabaseProblem(f"the database could not be copied: {error}") from error
