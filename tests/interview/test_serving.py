"""What the server is told to listen on."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask

from interview.serving import Server
from tests.builders import some_settings


@pytest.mark.parametrize(
    ("host", "listens_on", "shown"),
    [
        ("127.0.0.1", "127.0.0.1", "127.0.0.1"),
        ("localhost", "localhost", "localhost"),
        ("::1", "::1", "[::1]"),
        ("::", "::", "[::]"),
        ("[::1]", "::1", "[::1]"),
    ],
)
def test_the_address_is_bound_and_shown_as_a_browser_takes_it(
    app: Flask, tmp_path: Path, capsys: pytest.CaptureFixture[str], host: str, listens_on: str, shown: str
) -> None:
    server = Server(app, replace(some_settings(tmp_path), host=host, port=8123))
    server.cfg.when_ready(None)
    assert server.cfg.address == [(listens_on, 8123)]
    assert f"http://{shown}:8123\n" in capsys.readouterr().out
