"""The migrations make what the models describe."""

from __future__ import annotations

import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from interview.database import open_database
from interview.errors import DatabaseProblem
from interview.migrations import migrate
from interview.models import Base


def test_models_and_migrations_agree(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'test.db'}"
    migrate(url)
    migrate(url)  # a second time changes nothing
    engine = open_database(url)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []
    engine.dispose()


def test_a_database_that_cannot_be_opened_is_one_clear_line(tmp_path: Path) -> None:
    with pytest.raises(DatabaseProblem, match="unable to open"):
        migrate(f"sqlite:///{tmp_path}/no/such/folder/test.db")


def test_a_database_of_a_newer_version_is_told_with_what_to_do(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'test.db'}"
    migrate(url)
    with closing(sqlite3.connect(tmp_path / "test.db")) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(DatabaseProblem, match="'9999'; if a newer Lodestar has used it, run that one"):
        migrate(url)


@pytest.mark.parametrize(
    "url", ["postgresql://somebody@nowhere/x", "postgresql+psycopg://somebody@nowhere/x"]
)
def test_a_driver_that_is_not_installed_is_named(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(DatabaseProblem, match=r"driver psycopg is not installed.*pip install"):
        migrate(url)
