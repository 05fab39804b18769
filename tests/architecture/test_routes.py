"""Every route says who gets an answer from it."""

from __future__ import annotations

from pathlib import Path

import pytest
from flask import Flask

from interview.app import create_app
from interview.web.access import ACCESS, Access
from question_bank.bank import Bank
from tests.builders import some_settings
from tests.conftest import Submit
from tests.fakes import FakeEngine


def test_every_route_has_its_access_line_and_every_line_its_route(app: Flask) -> None:
    assert {rule.endpoint for rule in app.url_map.iter_rules()} == set(ACCESS)


@pytest.mark.parametrize("endpoint", [name for name, access in ACCESS.items() if access is Access.OWNER])
def test_what_belongs_to_a_visitor_does_not_exist_for_others(
    app: Flask, submit: Submit, endpoint: str
) -> None:
    owner, stranger = app.test_client(), app.test_client()
    attempt_id = submit(owner).rsplit("/", maxsplit=1)[-1]
    with app.test_request_context():
        address = app.url_for(endpoint, attempt_id=attempt_id)
    assert (owner.get(address).status_code, stranger.get(address).status_code) == (200, 404)


def test_the_patterns_are_not_served_to_visitors(app: Flask, bank: Bank, tmp_path: Path) -> None:
    visited = create_app(some_settings(tmp_path, debug=False), bank=bank, engine=FakeEngine(bank))
    assert visited.test_client().get("/patterns").status_code == 404
    assert app.test_client().get("/patterns").status_code == 200
    developers = {name for name, access in ACCESS.items() if access is Access.DEVELOPER}
    assert set(app.view_functions) - set(visited.view_functions) == developers
