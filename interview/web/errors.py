"""From what went wrong to the page that says so: one table."""

from __future__ import annotations

from collections.abc import Callable
from http import HTTPStatus
from typing import Final

from flask import Flask, render_template, request
from flask_wtf.csrf import CSRFError
from werkzeug.exceptions import Forbidden, HTTPException, NotFound, RequestEntityTooLarge

from interview.errors import NoSuchAttempt
from question_bank.errors import UnknownEntry

Page = tuple[str, int]
_READ_ON: Final = 32 * 1024 * 1024
_CHUNK: Final = 64 * 1024

_PAGES: Final[dict[type[Exception], tuple[str, HTTPStatus]]] = {
    NoSuchAttempt: ("errors/404.html", HTTPStatus.NOT_FOUND),
    UnknownEntry: ("errors/404.html", HTTPStatus.NOT_FOUND),
    NotFound: ("errors/404.html", HTTPStatus.NOT_FOUND),
    CSRFError: ("errors/403.html", HTTPStatus.FORBIDDEN),
    Forbidden: ("errors/403.html", HTTPStatus.FORBIDDEN),
}


def init_app(app: Flask) -> None:
    """Register a handler for each line of the table, for other refusals, and for faults of ours."""
    for error, (template, status) in _PAGES.items():
        app.register_error_handler(error, _handler(template, status))
    app.register_error_handler(RequestEntityTooLarge, _too_large)
    app.register_error_handler(HTTPException, _other)
    app.register_error_handler(
        HTTPStatus.INTERNAL_SERVER_ERROR, _handler("errors/500.html", HTTPStatus.INTERNAL_SERVER_ERROR)
    )


def _handler(template: str, status: HTTPStatus) -> Callable[[Exception], Page]:
    def answer(_error: Exception) -> Page:
        return render_template(template), status

    return answer


def _too_large(_error: Exception) -> Page:
    """Read on for a while before answering: a browser still sending would see a broken connection."""
    stream, left = request.environ["wsgi.input"], min(request.content_length or 0, _READ_ON)
    while left > 0 and (chunk := stream.read(min(left, _CHUNK))):
        left -= len(chunk)
    return render_template("errors/413.html"), HTTPStatus.REQUEST_ENTITY_TOO_LARGE


def _other(error: HTTPException) -> Page | HTTPException:
    """Show any other refusal, such as a method that is not allowed; redirects stay as they are."""
    if error.code is None or error.code < HTTPStatus.BAD_REQUEST:
        return error
    return render_template("errors/other.html", name=error.name), error.code
