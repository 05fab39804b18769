"""What can be scored: the only texts that are refused."""

from __future__ import annotations

from typing import Final

from scoring.errors import InputError

MOST_WORDS: Final = 20_000


def check(text: str, *, name: str = "answer") -> None:
    """Raise `InputError` for text with too many words or with code points that UTF-8 cannot hold.

    `name` is what the message calls the text.
    """
    words = len(text.split())
    if words > MOST_WORDS:
        raise InputError("too_long", f"the {name} has {words:,} words; at most {MOST_WORDS:,} can be read")
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise InputError(
            "not_utf8", f"the {name} is not valid Unicode text (at position {error.start})"
        ) from error
