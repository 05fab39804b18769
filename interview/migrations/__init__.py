"""The database's history; `upgrade` brings any database up to date."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from alembic import command
from alembic.config import Config
from sqlalchemy import Engine

HERE: Final = Path(__file__).parent


def upgrade(engine: Engine, *, to: str = "head") -> None:
    """Apply every migration that the database lacks."""
    config = Config()
    config.set_main_option("script_location", str(HERE).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    with engine.execution_options(lodestar_writing=True).begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, to)
