"""For any WSGI server: `gunicorn wsgi:app`."""

from __future__ import annotations

from interview.app import create_app

app = create_app()
