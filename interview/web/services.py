"""The bank and the engine of the running application."""

from __future__ import annotations

from dataclasses import dataclass

from flask import Flask, current_app

from interview.scorekeeping import Scorer
from question_bank.bank import Bank


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """What `create_app` was given, or its defaults."""

    bank: Bank
    engine: Scorer


def init_app(app: Flask, services: Services) -> None:
    """Give the application its services."""
    app.extensions["lodestar"] = services


def _services() -> Services:
    services: Services = current_app.extensions["lodestar"]
    return services


def current_bank() -> Bank:
    """Return the loaded question bank."""
    return _services().bank


def current_engine() -> Scorer:
    """Return the engine that scores answers."""
    return _services().engine
