"""Serving with gunicorn: loaded once, shared by the workers."""

from __future__ import annotations

import gc
from typing import Any, Final

from flask import Flask
from gunicorn.app.base import BaseApplication
from gunicorn.arbiter import Arbiter
from sqlalchemy import Engine

from interview.app import create_app
from interview.migrations import migrate
from interview.settings import Settings

SECONDS_FOR_A_REQUEST: Final = 120


class Server(BaseApplication):  # type: ignore[misc]
    """Gunicorn, configured by the settings and by nothing else."""

    def __init__(self, app: Flask, settings: Settings) -> None:
        self._app = app
        self._settings = settings
        super().__init__()

    @property
    def _address(self) -> str:
        """Host and port; an IPv6 address stands in brackets."""
        host = self._settings.host
        bracketed = f"[{host}]" if ":" in host and not host.startswith("[") else host
        return f"{bracketed}:{self._settings.port}"

    def load_config(self) -> None:
        """Hand gunicorn its settings."""
        options = {
            "bind": self._address,
            "workers": self._settings.workers,
            "preload_app": True,
            "timeout": SECONDS_FOR_A_REQUEST,
            "loglevel": "warning",
            "control_socket_disable": True,
            "when_ready": self._announce,
            "post_fork": self._forget_connections,
        }
        for name, value in options.items():
            if name in self.cfg.settings:
                self.cfg.set(name, value)

    def load(self) -> Flask:
        """Return the application; what it holds now is never collected, so its memory stays shared."""
        gc.collect()
        gc.freeze()
        return self._app

    def _announce(self, _arbiter: Arbiter) -> None:
        print(f"Lodestar is ready at http://{self._address}", flush=True)  # noqa: T201

    def _forget_connections(self, _arbiter: Arbiter, _worker: Any) -> None:
        engine: Engine = self._app.extensions["lodestar_database"]
        engine.dispose(close=False)


def serve(settings: Settings) -> None:
    """Migrate, load, and answer requests until stopped."""
    migrate(settings.database_url)
    Server(create_app(settings), settings).run()
