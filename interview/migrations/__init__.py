"""The database's history; `migrate` brings any database up to date."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from alembic import command
from alembic.config import Config
from alembic.util.exc import CommandError
from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from interview.database import open_database
from interview.errors import DatabaseProblem

HERE: Final = Path(__file__).parent


def upgrade(engine: Engine, *, to: str = "head") -> None:
    """Apply every migration that the database lacks."""
    config = Config()
    config.set_main_option("script_location", str(HERE).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    with engine.execution_options(lodestar_writing=True).begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, to)


def migrate(url: str) -> None:
    """Bring the database at `url` up to date; raise `DatabaseProblem` where that cannot be done."""
    try:
        engine = open_database(url)
        upgrade(engine)
        engine.dispose()
    except SQLAlchemyError as error:
        reason = error.orig if isinstance(error, DBAPIError) else error
        raise DatabaseProblem(f"the database cannot be brought up to date: {reason}") from error
    except CommandError as error:
        raise DatabaseProblem(
            f"the database cannot be brought up to date: {error}; if a newer Lodestar has used it, run that "
            "one, or set LODESTAR_DATABASE_URL to another database"
        ) from error
