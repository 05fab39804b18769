"""Whether the browser asked for a part of a page only."""

from __future__ import annotations

from flask import request


def wants_fragment() -> bool:
    """Return whether htmx asks for a partial; going back in its history asks for the whole page."""
    return "HX-Request" in request.headers and "HX-History-Restore-Request" not in request.headers
