"""The migrations make what the models describe."""

from __future__ import annotations

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
