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
_WORDS["couple"] = 2.0
_PARTS: Final = {"half": 0.5, "quarter": 0.25}
SCALES: Final = {
    "hundred": 1e2,
    "thousand": 1e3,
    "grand": 1e3,
    "k": 1e3,
    "lakh": 1e5,
    "million": 1e6,
    "millones": 1e6,
    "milhões": 1e6,
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
    r"\d{1,3}(?:[,\u2009\u202f\u00a0']\d{3}){1,9}(?:\.\d+)?|\d{1,2}(?:,\d{2}){1,4},\d{3}|"
    r"[1-9]\d{0,2}(?:\.\d{3}){1,4},\d{1,2}(?!\d|,\d)|[1-9]\d{0,2}(?: \d{3}){1,3}(?!\d|[.,]\d)|[1-9]\d{0,2}(?:\.\d{3}){2,4}(?!\d|[.,]\d)|"
    r"\d+,\d{1,2}(?!\d|,\d)|\d+(?:\.\d+)?|\.\d+"
)
_LEADING_DIGITS: Final = re.compile(_DIGITS)
_DECIMAL_COMMA: Final = re.compile(r"[\d.]+,\d{1,2}")
_GROUPED_BY_DOTS: Final = re.compile(r"[1-9]\d{0,2}(?:\.\d{3})+")
_SUFFIX: Final = (
    r"(?:(?:k|K|M|m|bn|mn|B(?!\s(?:grades?|levels?|sides?|teams?|roads?)))(?![A-Za-zÀ-ž]|\d|²|³|['’]))"
)
_SCALE: Final = "hundred|thousand|grand|lakh|millones|milhões|million|mil|crore|billion|dozen"
_SCALE_WORD: Final = rf"(?:{_SCALE})(?![a-z])"
_WORD: Final = "(?:" + "|".join(_ONES + _TENS) + ")"
_AND_A_HALF: Final = r"\s+and\s+a\s+(?:half|quarter)"
# No number is said in more words than these, and without a bound a long run of number
# words would take time with the square of its length.
_MORE: Final = "{0,9}"
_SPELLED: Final = (
    rf"(?:(?:half|a\s+quarter\s+of|three\s+quarters\s+of)\s+an?\s+{_SCALE_WORD}|a\s+couple\s+of\s+{_SCALE_WORD}|"
    rf"(?:an?\s+{_SCALE_WORD}|{_WORD}){_AND_A_HALF}(?:\s+{_SCALE_WORD})?|"
    rf"(?<!at\s)(?:{'|'.join(_ONES[1:10])})\s(?:{'|'.join(_TENS)})(?:[-\s](?:{'|'.join(_ONES[1:10])}))?(?![-\w])|"
    rf"{_WORD}\s+point\s+(?:{'|'.join(_ONES[:10])})(?![-\w])|"
    rf"(?:an?|{_WORD}(?:[-\s]{_WORD}){_MORE})\s+{_SCALE_WORD}(?:\s+(?:and\s+)?{_WORD}|-{_WORD}|\s+{_SCALE_WORD}){_MORE}|"
    rf"{_WORD}(?:-{_WORD}|\s(?<=ty\s){_WORD}){_MORE})"
)
# how a number can begin at all: a quick look before the many alternatives are tried
_FIRST_WORDS: Final = r"half\s|zero|one|tw[eo]|thr|thir|fou|fort|fi[fv]|six|sev|eig|nin|ten|ele"
OPENS: Final = rf"[\d.]|an?\s|{_FIRST_WORDS}"
# the same without looking around, and with more of what must follow
BEGINS: Final = rf"(?:[\d.]|an?\s+(?:couple|quarter|{_SCALE})|{_FIRST_WORDS})"
# how a number can end, without looking around
ENDS: Final = rf"(?:\d|(?:\b|\d)(?:k|m|bn|mn|b)|\b(?:{'|'.join(_ONES + _TENS)}|half|quarter)|{_SCALE})"
NUMBER: Final = (
    rf"(?={OPENS})(?:(?:{_DIGITS})(?:{_AND_A_HALF})?(?:\s?{_SUFFIX}|\s{_SCALE_WORD}){_MORE}|\b{_SPELLED}\b)"
)


def value_of(text: str, *, whole: bool = False) -> float | None:
    """Return the number that a text matching `NUMBER` stands for; None where it stands for none.

    Where the number has no thousandths, three digits after a dot are `whole` thousands.
    """
    lowered = text.lower().strip()
    digits = _LEADING_DIGITS.match(lowered)
    if digits is None:
        return _spelled(lowered)
    value = _written(digits.group(), whole=whole)
    for word in re.findall(r"[a-zõ]+", lowered[digits.end() :]):
        value = value + _PARTS[word] if word in _PARTS else value * SCALES.get(word, 1.0)
    return value


def _written(digits: str, *, whole: bool) -> float:
    if _DECIMAL_COMMA.fullmatch(digits):
        return float(digits.replace(".", "").replace(",", "."))
    if _GROUPED_BY_DOTS.fullmatch(digits) and (whole or digits.count(".") > 1):
        return float(digits.replace(".", ""))
    return float(re.sub(r"[,'\s]", "", digits))


def _spelled(lowered: str) -> float | None:
    whole, point, tenth = lowered.partition(" point ")
    if point:
        return float(f"{_spelled(whole) or 0:.0f}.{_spelled(tenth) or 0:.0f}")
    total, current, scale, seen = 0.0, 0.0, 1.0, False
    for word in re.findall(r"[a-z]+", lowered):
        seen = seen or word in _WORDS or word in _PARTS or word in SCALES or word == "quarters"
        if word in _WORDS:
            current = current * (100 if word in _TENS and 0 < current < 10 else 1) + _WORDS[word]
        elif word == "quarters":
            current *= _PARTS["quarter"]
        elif word in _PARTS:
            current += _PARTS[word] * (1.0 if current else scale)
        elif word in SCALES:
            scale = SCALES[word]
            scaled = (current or 1.0) * scale
            total, current = (total, scaled) if word == "hundred" else (total + scaled, 0.0)
    return total + current if seen else None
