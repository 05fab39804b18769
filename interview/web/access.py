"""Who may see what: one line for each route, compared with the routes by a test."""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class Access(StrEnum):
    """Who gets an answer from a route."""

    ANYONE = "anyone"
    OWNER = "the visitor who made it; for everybody else it does not exist"
    DEVELOPER = "anyone, in tests and debugging only"


ACCESS: Final = {
    "static": Access.ANYONE,
    "guide.home": Access.ANYONE,
    "guide.skills": Access.ANYONE,
    "guide.skill": Access.ANYONE,
    "guide.pack": Access.ANYONE,
    "guide.about": Access.ANYONE,
    "guide.measured": Access.ANYONE,
    "practice.questions": Access.ANYONE,
    "practice.question": Access.ANYONE,
    "practice.submit": Access.ANYONE,
    "practice.draft": Access.ANYONE,
    "practice.history": Access.ANYONE,
    "practice.feedback": Access.OWNER,
    "practice.compare": Access.OWNER,
    "patterns.patterns": Access.DEVELOPER,
}
