"""One way to the database, for the web, the command line and the migrations.

SQLite needs telling: transactions are begun here and not by the driver, and one that will
write takes its lock at the start, so that two read-modify-write units never both succeed
on the same old value.
"""

from __future__ import annotations

from typing import Any, Final

from flask import Flask, current_app, g, request
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.orm import Session, sessionmaker

from interview.errors import DatabaseProblem

_PRAGMAS: Final = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA busy_timeout = 5000",
)
_WRITING: Final = "lodestar_writing"
_READING_METHODS: Final = frozenset({"GET", "HEAD", "OPTIONS"})


def open_database(url: str) -> Engine:
    """Return an engine for `url`, SQLite or PostgreSQL, with safe transactions.

    Raises `DatabaseProblem` where the database's driver is not installed.
    """
    if not url.startswith("sqlite"):
        return _open_server(url)
    engine = create_engine(url, connect_args={"isolation_level": None})
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _open_server(url: str) -> Engine:
    try:
        return create_engine(url, pool_pre_ping=True)
    except ModuleNotFoundError as error:
        raise DatabaseProblem(
            f"the database's driver {error.name} is not installed; for PostgreSQL, install it into Lodestar's "
            'environment: python -m pip install "psycopg[binary]"'
        ) from error


def _prepare_sqlite(connection: Any, _record: object) -> None:
    cursor = connection.cursor()
    for pragma in _PRAGMAS:
        cursor.execute(pragma)
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    writing = connection.get_execution_options().get(_WRITING, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


def sessions(engine: Engine, *, writing: bool) -> sessionmaker[Session]:
    """Return a factory of sessions; those of a writing unit lock SQLite at their start."""
    return sessionmaker(engine.execution_options(**{_WRITING: writing}), expire_on_commit=False)


class DatabaseExtension:
    """A session for each request, made when it is first asked for and closed at the end."""

    def init_app(self, app: Flask, engine: Engine) -> None:
        """Give the application its engine."""
        app.extensions["lodestar_database"] = engine
        app.teardown_appcontext(_close)

    @property
    def engine(self) -> Engine:
        """The current application's engine."""
        engine: Engine = current_app.extensions["lodestar_database"]
        return engine

    @property
    def session(self) -> Session:
        """Return the session of the current request."""
        if "session" not in g:
            g.session = sessions(self.engine, writing=request.method not in _READING_METHODS)()
        session: Session = g.session
        return session


def _close(_error: BaseException | None) -> None:
    session = g.pop("session", None)
    if session is not None:
        session.close()
