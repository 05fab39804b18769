"""How long the answer is, in characters, words, sentences and seconds of speech."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from scoring.language.document import Passage
from scoring.report import TextInfo

WORDS_A_MINUTE: Final = 140


def measure_text(text: str, spans: Sequence[Passage]) -> TextInfo:
    """Return the size of the text; words are separated by white space.

    Speaking time is words divided by an unhurried speaking rate.
    """
    words = len(text.split())
    return TextInfo(
        characters=len(text),
        words=words,
        sentences=len(spans),
        speaking_seconds=int(words * 60 / WORDS_A_MINUTE + 0.5),
    )
