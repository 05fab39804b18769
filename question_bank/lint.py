"""What a fair interview question avoids, checked by pattern.

The patterns catch plain cases; a person still reads every new question. A leading
question hands over its answer, a double-barrelled one asks two things at once, and
nothing may touch what the law protects (age, family, origin, faith, health …).
"""

from __future__ import annotations

import re
from typing import Final

_LEADING: Final = re.compile(
    r"\b(don['’]t you|wouldn['’]t you|isn['’]t it|aren['’]t you|surely|obviously|of course|as we all know|"
    r"you must have|you would agree|do you agree that)\b",
    re.IGNORECASE,
)
_DOUBLE: Final = re.compile(
    r"\?.*\?|\b(?:and also|as well as (?:a time|how|why|what))\b|"
    r"\band (?:tell me about|describe|give (?:me )?an example of) (?:a|an|another)\b",
    re.IGNORECASE | re.DOTALL,
)
_PROTECTED: Final = re.compile(
    r"\b(how old|your age|date of birth|married|marital|pregnan\w*|children|childcare|husband|wife|spouse|"
    r"start a family|your family|boyfriend|girlfriend|religio\w*|church|(?<!in good )faith|ethnic\w*|"
    r"race(?! conditions?\b)|nationality|where are you from|native language|accent|disabilit\w*|illness\w*|"
    r"your health|medical|sexual\w*|gender|political|union member\w*)\b",
    re.IGNORECASE,
)
_CHECKS: Final = (
    (_LEADING, "a question that does not suggest its answer"),
    (_DOUBLE, "one question at a time"),
    (_PROTECTED, "nothing about protected characteristics"),
)


def faults(question_text: str) -> list[tuple[str, str]]:
    """Return (what is expected, the words that offend) for each rule that the text breaks."""
    found = ((expected, pattern.search(question_text)) for pattern, expected in _CHECKS)
    return [(expected, match.group()) for expected, match in found if match]
