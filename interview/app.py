"""The composition root: reads as a list of what the application is made of."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from flask import Flask

from interview.database import open_database
from interview.extensions import csrf, database
from interview.guide.views import blueprint as guide
from interview.practice.views import blueprint as practice
from interview.scorekeeping import Scorer
from interview.settings import Settings
from interview.web import errors, filters, guest, headers, patterns, services
from question_bank.bank import Bank
from question_bank.loader import load_bank
from scoring.engine import Engine

TEMPLATES: Final = Path(__file__).parents[1] / "templates"
LARGEST_REQUEST: Final = 2 * 1024 * 1024


def create_app(
    settings: Settings | None = None, *, bank: Bank | None = None, engine: Scorer | None = None
) -> Flask:
    """Return the application; what is not handed in is read from the environment and loaded."""
    settings = settings or Settings.from_env()
    bank = bank or load_bank()
    app = Flask(__name__, template_folder=str(TEMPLATES))
    app.config.update(
        SECRET_KEY=settings.secret_key,
        DEBUG=settings.debug,
        MAX_CONTENT_LENGTH=LARGEST_REQUEST,
        MAX_FORM_MEMORY_SIZE=LARGEST_REQUEST,
        WTF_CSRF_TIME_LIMIT=None,
    )
    services.init_app(
        app,
        services.Services(
            bank=bank, engine=engine or Engine.load(bank=bank, language_model=settings.language_model)
        ),
    )
    database.init_app(app, open_database(settings.database_url))
    csrf.init_app(app)
    for part in (guest, headers):
        part.init_app(app, https=settings.https)
    for blueprint in (guide, practice):
        app.register_blueprint(blueprint)
    if settings.debug:
        app.register_blueprint(patterns.blueprint)
    errors.init_app(app)
    filters.init_app(app)
    return app
