"""Lower case for searching: a pattern that must heed two cases is several times slower."""

from __future__ import annotations


def lowered(text: str) -> str:
    """Return the text in lower case with every offset kept: a letter whose lower case is two stays."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)
