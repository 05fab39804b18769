"""What can go wrong in the scoring library.

ScoringError
├── InputError           the text or the call cannot be scored; has a `code`
├── LanguageModelError   the spaCy pipeline is absent or not the pinned one
├── ModelError           the trained model is absent, damaged or of another version
└── CasesError           a file of evaluation cases or of corpus answers cannot be read
"""

from __future__ import annotations


class ScoringError(Exception):
    """Any failure of this package; its message says what to do."""


class InputError(ScoringError):
    """A text or request that cannot be scored. `code` is stable; the message is for people."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


class LanguageModelError(ScoringError):
    """The spaCy pipeline is absent or not the pinned one."""


class ModelError(ScoringError):
    """The trained model is absent, damaged or made by another version."""


class CasesError(ScoringError):
    """A file of labelled answers cannot be read; names the file and the line."""
