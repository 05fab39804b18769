"""Numbers as people write them: ``1,200``, ``2.5k``, ``twenty-five``, ``half a million``."""

from __future__ import annotations

import re
from typing import Final

_ONES: Final = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
).split()
_TENS: Final = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_WORDS: Final = {word: float(value) for value, word in enumerate(_ONES)} | {
    word: 20.0 + 10 * place for place, word in enumerate(_TENS)
}
SCALES: Final = {
    "hundred": 1e2,
    "thousand": 1e3,
    "grand": 1e3,
    "k": 1e3,
    "lakh": 1e5,
    "million": 1e6,
    "mil": 1e6,
    "mn": 1e6,
    "m": 1e6,
    "crore": 1e7,
    "billion": 1e9,
    "bn": 1e9,
    "b": 1e9,
    "dozen": 12.0,
}

_DIGITS: Final = (
    r"\d{1,3}(?:[,\u202f\u00a0']\d{3}){1,9}(?:\.\d+)?|[1-9]\d{0,2}(?:\s\d{3}){1,3}(?![\d.,])|\d+,\d{1,2}(?![\d,])|"
    r"\d+(?:\.\d+)?|\.\d+"
)
_DECIMAL_COMMA: Final = re.compile(r"\d+,\d{1,2}")
_SUFFIX: Final = r"(?:(?:k|K|M|m|bn|mn|B)(?![A-Za-z]))"
_SCALE_WORD: Final = r"(?:hundred|thousand|grand|lakh|million|mil|crore|billion|dozen)(?![a-z])"
_WORD: Final = "(?:" + "|".join(_ONES + _TENS) + ")"
# No number is said in more words than these, and without a bound a long run of number
# words would take time with the square of its length.
_MORE: Final = "{0,9}"
_SPELLED: Final = (
    rf"(?:half\s+a\s+(?:million|billion|dozen|thousand)|a\s+quarter\s+of\s+a\s+million|"
    rf"{_WORD}\sand\sa\shalf(?:\s{_SCALE_WORD})?|"
    rf"(?:an?|{_WORD}(?:[-\s]{_WORD}){_MORE})\s+{_SCALE_WORD}(?:\s+(?:and\s+)?{_WORD}|-{_WORD}|\s+{_SCALE_WORD}){_MORE}|"
    rf"{_WORD}(?:-{_WORD}|\s(?<=ty\s){_WORD}){_MORE})"
)
NUMBER: Final = rf"(?:(?:{_DIGITS})(?:\s?{_SUFFIX}|\s{_SCALE_WORD}){_MORE}|\b{_SPELLED}\b)"


def value_of(text: str) -> float | None:
    """Return the number that a text matching `NUMBER` stands for; None where it stands for none."""
    lowered = text.lower().strip()
    digits = re.match(_DIGITS, lowered)
    if digits is None:
        return _spelled(lowered)
    written = digits.group()
    value = float(
        written.replace(",", ".")
        if _DECIMAL_COMMA.fullmatch(written)
        else re.sub(r"[,\u202f\u00a0'\s]", "", written)
    )
    for scale in re.findall(r"[a-z]+", lowered[digits.end() :]):
        value *= SCALES.get(scale, 1.0)
    return value


def _spelled(lowered: str) -> float | None:
    total, current, seen = 0.0, 0.0, False
    for word in re.findall(r"[a-z]+", lowered):
        if word in _WORDS:
            current, seen = current + _WORDS[word], True
        elif word in {"half", "quarter"}:
            current, seen = current + (0.5 if word == "half" else 0.25), True
        elif word in SCALES:
            scaled = (current or 1.0) * SCALES[word]
            total, current = (total, scaled) if word == "hundred" else (total + scaled, 0.0)
            seen = True
    return total + current if seen else None
