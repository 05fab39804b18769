"""What most tests start from: the shipped bank, and an application with a fake engine."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy.orm import Session

from interview.app import create_app
from interview.database import sessions
from interview.models import Base
from question_bank.bank import Bank
from question_bank.loader import load_bank
from question_bank.schema import Question
from tests.builders import STORY, some_settings
from tests.fakes import FakeEngine

Submit = Callable[..., str]


@pytest.fixture(scope="session")
def bank() -> Bank:
    """Return the shipped bank."""
    return load_bank()


@pytest.fixture
def question(bank: Bank) -> Question:
    """Return a question about a past event."""
    return bank.question("ml-tradeoff-01")


@pytest.fixture
def app(bank: Bank, tmp_path: Path) -> Flask:
    """Return an application with a fake engine and an empty database."""
    made = create_app(some_settings(tmp_path), bank=bank, engine=FakeEngine(bank))
    Base.metadata.create_all(made.extensions["lodestar_database"])
    return made


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    """Return a visitor."""
    return app.test_client()


@pytest.fixture
def session(app: Flask) -> Iterator[Session]:
    """Return a session of the application's database."""
    with sessions(app.extensions["lodestar_database"], writing=True)() as opened:
        yield opened


@pytest.fixture
def submit() -> Submit:
    """Return a function that answers a question as a visitor and returns the feedback's address."""

    def answer(client: FlaskClient, *, question_id: str = "ml-tradeoff-01", text: str = STORY) -> str:
        address = f"/questions/{question_id}"
        reply = client.post(address, data={"answer": text, "csrf_token": token(client.get(address).text)})
        assert reply.status_code == 303, reply.text
        return str(reply.location)

    return answer


def token(page: str) -> str:
    """Return the token of the form in a page."""
    found = re.search(r'name="csrf_token"[^>]*value="([^"]+)"', page)
    assert found
    return found[1]
