"""The words around the figures of a sum, and what they say of it."""

from __future__ import annotations

import re
import string
from collections.abc import Iterable
from typing import Final

_WORDS: Final = re.compile(r"[a-z]+(?:['’][a-z]+)?|[.,;:!?()=–—-]|\d", re.IGNORECASE)
_LETTERS: Final = string.ascii_letters
_STOPS: Final = frozenset(".!?")
_CUES: Final = {
    "total": "altogether total together all combined sum overall adds add added makes making made up across whole lot full",
    "left": "left leaving leaves leave remaining remain remained rest other others spare keep kept remainder surplus still unspent unsold short missing",
    "each": "each apiece per head every piece pop one person",
    "less": "less fewer lower down cut dropped drop fell fall decrease reduction reduced saving saved saves save savings off shorter cheaper under below gone lost "
    "lose decline declined quicker faster shaved trimmed knocked halved slashed shrank went",
    "more": "more extra rise rose increase increased higher up grew growth gain gained jump jumped added longer over above lift lifted dearer slower improvement improved raised climbed",
    "equal": "so thus therefore hence which that's that is was comes came come works worked equals equal meaning means meant amounts amounted it this gives gave giving i.e",
    "apart": "difference gap between apart margin",
    "of": "of out",
    "at": "at by times x multiplied for with",
    "average": "average averaging averaged typical mean",
    "from": "from to instead than originally before against versus",
    "take": "took takes take taking lasts lasted last spent spend used",
    "split": "split divided shared into between among",
    "period": "day days week weeks month months year years quarter hour hours shift shifts night nights daily weekly monthly yearly annually annual",
    "target": "target goal budget planned plan expected quota limit allowed promised aim estimate estimated forecast",
}
CLASSES: Final[dict[str, tuple[str, ...]]] = {}
for _name, _listed in _CUES.items():
    for _word in _listed.split():
        CLASSES[_word] = (*CLASSES.get(_word, ()), _name)


def before_whole(text: str, start: int, end: int) -> str:
    """Return a stretch without the word that it would begin within."""
    cut = start > 0 and text[start - 1].isalnum()
    passage = text[start:end]
    return passage.lstrip(_LETTERS) if cut else passage


def after_whole(text: str, start: int, end: int) -> str:
    """Return a stretch without the word that it would end within."""
    cut = end < len(text) and text[end].isalnum()
    passage = text[start:end]
    return passage.rstrip(_LETTERS) if cut else passage


def words_of(passage: str) -> list[str]:
    """Return the words of a stretch in lower case, its stops and its digits."""
    return " ".join(_WORDS.findall(passage)).lower().replace("’", "'").split()


def until_stop(words: list[str]) -> list[str]:
    """Return the words up to the first that ends a sentence."""
    for place, word in enumerate(words):
        if word in _STOPS:
            return words[: place + 1]
    return words


def cues(words: Iterable[str]) -> list[str]:
    """Return the classes of the words, each once."""
    return sorted({cue for word in words for cue in CLASSES.get(word, ())})
