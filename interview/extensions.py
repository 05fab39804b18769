"""Extension objects, empty until the application is made; their state belongs to it."""

from __future__ import annotations

from flask_wtf.csrf import CSRFProtect

from interview.database import DatabaseExtension

csrf = CSRFProtect()
database = DatabaseExtension()
