"""What can go wrong in the web application.

InterviewError
├── SettingsError     an environment variable has a value that cannot be used
├── NoSuchAttempt     no attempt of that id belongs to this visitor
└── DatabaseProblem   the database cannot be reached, or must be migrated first
"""

from __future__ import annotations


class InterviewError(Exception):
    """Any failure of this package; its message says what to do."""


class SettingsError(InterviewError):
    """An environment variable has a value that cannot be used."""


class NoSuchAttempt(InterviewError):  # noqa: N818 - named for what the visitor is told
    """No attempt of that id belongs to this visitor; another visitor's is the same as none."""

    def __init__(self, attempt_id: str) -> None:
        super().__init__(f"there is no attempt {attempt_id!r} of yours")


class DatabaseProblem(InterviewError):  # noqa: N818 - a state of the installation, told in one line
    """The database cannot be used as it is."""
