"""Transactions on SQLite."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

from interview.database import open_database, sessions
from interview.models import Base, Draft

TIMES = 25


def test_no_update_is_lost_between_writers(tmp_path: Path) -> None:
    engine = open_database(f"sqlite:///{tmp_path / 'test.db'}")
    Base.metadata.create_all(engine)
    factory = sessions(engine, writing=True)
    with factory.begin() as session:
        session.add(Draft(guest="g", question_id="q", text="0", saved_at=datetime.now(UTC)))

    def add_one(_turn: int) -> None:
        with factory.begin() as session:
            draft = session.get_one(Draft, ("g", "q"))
            draft.text = str(int(draft.text) + 1)

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(add_one, range(TIMES)))
    with factory() as session:
        assert session.get_one(Draft, ("g", "q")).text == str(TIMES)
    engine.dispose()


def test_a_moment_comes_back_with_its_zone(tmp_path: Path) -> None:
    engine = open_database(f"sqlite:///{tmp_path / 'test.db'}")
    Base.metadata.create_all(engine)
    moment = datetime(2026, 1, 2, 3, 4, tzinfo=UTC)
    with sessions(engine, writing=True).begin() as session:
        session.add(Draft(guest="g", question_id="q", text="", saved_at=moment))
    with sessions(engine, writing=False)() as session:
        assert session.get_one(Draft, ("g", "q")).saved_at == moment
    engine.dispose()
