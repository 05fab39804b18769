"""Tenses of some Englishes where most writers tell what was said in the past, and what was done by a simple verb."""

from __future__ import annotations

import re
from typing import Final

from scoring.language.matching import Patterns
from scoring.plain.rewriting import Change, Rules, either, rule
from scoring.plain.verbs import PAST, ongoing

_LIKE_ADJECTIVES: Final = frozenset("missing lacking working going coming living".split())
_BASE: Final = {
    ongoing(base): base for base in PAST if base != "be" and ongoing(base) not in _LIKE_ADJECTIVES
}
_REPORTED: Final = {
    "is": "was", "are": "were", "am": "was", "can": "could", "will": "would", "has": "had", "have": "had", "cannot": "could not", "does not": "did not", "do not": "did not",
}  # fmt: skip
_SAID: Final = r"(?:(?:told|warned|promised|asked) (?:me|him|her|them|us|my [a-z]+|the [a-z]+)|said|felt|noticed|found(?: out)?|discovered|heard|thought|knew|explained|complained|saying|was sure|was afraid|was worried)"
_SUBJECT: Final = r"(?:i|we|he|she|it|they|there|nobody|everybody|(?:the|my|our|his|her|their|this|that|one|a) (?:[a-z]+ )?[a-z]+)"
_LINK: Final = r"(?: (?:that|what|why|how|if|whether|where|who))?"


def _simple(match: re.Match[str]) -> str:
    return _BASE[match[2].lower()]


def _then(match: re.Match[str]) -> str:
    return _REPORTED[match[1].lower()]


# that a text has this at all is soon told
_SAID_NOW: Final = rf"\b{_SAID}{_LINK} {_SUBJECT} ({either(tuple(_REPORTED))})\b"
_SAYING: Final = Patterns({"said now": re.compile(_SAID_NOW, re.IGNORECASE)})
_REPORTS: Final = rule(
    "|".join(f" {now} " for now in _REPORTED),
    rf"{_SAID_NOW}(?! (?:always|now|usually|often|never)\b)",
    _then,
)
_SIMPLY: Final = (
    rule(
        " be ",
        rf"\b(?:to|would|will|could|should|can|must) (be ({either(sorted(_BASE))}))(?= (?!to\b|by\b))",
        _simple,
    ),
)
_TENSES: Final = Rules(_REPORTS, *_SIMPLY)
_WITHOUT_REPORTS: Final = Rules(*_SIMPLY)


def tenses(text: str) -> list[Change]:
    """Return the changes that tell in the past what was said then, and by a simple verb what somebody was to do."""
    return (_TENSES if _SAYING.found(text) else _WITHOUT_REPORTS).changes(text)
