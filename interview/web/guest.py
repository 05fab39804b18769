"""Who is asking: a visitor is known by a random key in a signed cookie, for a year."""

from __future__ import annotations

import secrets
from datetime import timedelta
from typing import Final

from flask import Flask, session

LIFETIME: Final = timedelta(days=365)
_KEY: Final = "guest"


def init_app(app: Flask, *, https: bool) -> None:
    """Make the session's cookie last, and keep scripts and other sites away from it."""
    app.config.update(
        PERMANENT_SESSION_LIFETIME=LIFETIME,
        SESSION_COOKIE_NAME="__Host-lodestar" if https else "lodestar",
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
        SESSION_COOKIE_SECURE=https,
    )


def guest_key() -> str:
    """Return the visitor's key; a new visitor is given one."""
    if _KEY not in session:
        session[_KEY] = secrets.token_urlsafe(24)
        session.permanent = True
    return str(session[_KEY])


def known_guest() -> str | None:
    """Return the visitor's key, or None for somebody who has none yet."""
    key = session.get(_KEY)
    return None if key is None else str(key)
