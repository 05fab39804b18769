"""Headers and cookies."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from interview.app import create_app
from interview.models import Base
from question_bank.bank import Bank
from tests.builders import some_settings
from tests.fakes import FakeEngine


@pytest.mark.parametrize("path", ["/", "/nothing-here", "/static/star.svg"])
def test_every_answer_forbids_inline_script_and_style(client: FlaskClient, path: str) -> None:
    with client.get(path) as reply:
        policy = reply.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy


def test_the_visitors_cookie_lasts_a_year_and_is_kept_from_scripts(client: FlaskClient) -> None:
    client.get("/questions/ml-tradeoff-01")
    cookie = client.get_cookie("lodestar")
    assert cookie
    assert cookie.http_only
    assert cookie.same_site == "Lax"
    assert cookie.expires


def test_reading_a_page_sets_no_cookie(client: FlaskClient) -> None:
    assert "Set-Cookie" not in client.get("/").headers


def test_over_https_the_cookie_is_secure(bank: Bank, tmp_path: Path) -> None:
    app = create_app(replace(some_settings(tmp_path), https=True), bank=bank, engine=FakeEngine(bank))
    Base.metadata.create_all(app.extensions["lodestar_database"])
    reply = app.test_client().get("/questions/ml-tradeoff-01", base_url="https://localhost")
    assert reply.headers["Set-Cookie"].startswith("__Host-lodestar=")
    assert "Secure" in reply.headers["Set-Cookie"]
    assert "Strict-Transport-Security" in reply.headers
