"""Copying the embedded database."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from interview.commands.database import copy_sqlite
from interview.errors import DatabaseProblem
from interview.migrations import migrate


def test_a_backup_holds_the_tables(tmp_path: Path) -> None:
    migrate(f"sqlite:///{tmp_path / 'test.db'}")
    copy_sqlite(tmp_path / "test.db", tmp_path / "copy.db")
    with closing(sqlite3.connect(tmp_path / "copy.db")) as copy:
        names = {name for (name,) in copy.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    assert {"attempt", "draft"} <= names


def test_a_backup_never_replaces_another(tmp_path: Path) -> None:
    (tmp_path / "copy.db").write_text("precious")
    with pytest.raises(DatabaseProblem, match="exists already"):
        copy_sqlite(tmp_path / "test.db", tmp_path / "copy.db")
    assert (tmp_path / "copy.db").read_text() == "precious"
