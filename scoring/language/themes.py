"""What behavioural questions ask for, as themes: a disagreement, a failure, work under pressure.

The table `themes.toml` says by which turns a question asks for each, and how to name it.
"""

from __future__ import annotations

import re
import tomllib
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

_TABLE: Final[dict[str, Any]] = tomllib.loads(
    Path(__file__).with_name("themes.toml").read_text(encoding="utf-8")
)
THEMES: Final[tuple[str, ...]] = tuple(_TABLE)
TITLES: Final[dict[str, str]] = {theme: entry["title"] for theme, entry in _TABLE.items()}
_ASKS: Final[dict[str, re.Pattern[str]]] = {
    theme: re.compile(rf"\b(?:{'|'.join(entry['asks'])})\b") for theme, entry in _TABLE.items()
}
_SENTENCE: Final = re.compile(r"[^.?!]+[.?!]*")
_ASKING: Final = re.compile(
    r"\?$|^\W*(?:please )?(?:can you |could you )?(?:tell|describe|give|share|walk|talk|explain|show|name|think|recall|provide|discuss)\b"
)
# any story that ended well will do, so there is nothing to compare with
OPEN: Final = frozenset({"achievement"})


@lru_cache(maxsize=1024)
def asked_for(question: str, competency: str = "") -> tuple[str, ...]:
    """Return the themes that a question asks for, as one of a competency of the bank.

    None where any story would do, or where it asks for what the table does not know. Where it tells of a
    case first, what it then asks counts, not the case.
    """
    sentences = _SENTENCE.findall(question.lower())
    lowered = " ".join([sentence for sentence in sentences if _ASKING.search(sentence)] or sentences)
    themes = tuple(
        theme
        for theme, entry in _TABLE.items()
        if _ASKS[theme].search(lowered) or competency in entry.get("competencies", ())
    )
    return () if OPEN.intersection(themes) else themes
