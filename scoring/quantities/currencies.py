"""How amounts of money are written: the currencies of the table, and the patterns and readings made from it."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

from scoring.quantities.numbers import NUMBER

_TABLE: Final[dict[str, Any]] = tomllib.loads(
    Path(__file__).with_name("currencies.toml").read_text(encoding="utf-8")
)
_DOUBTFUL: Final = frozenset(_TABLE["doubtful"].split())
_CODES: Final = frozenset(_TABLE["codes"].split())
_EVERY_CODE: Final = _CODES | {mark for mark in _DOUBTFUL if mark.isupper() and len(mark) == 3}
HUNDREDTHS: Final[dict[str, str]] = _TABLE["hundredths"]
# letters that say before a number that it is money, so that they are nobody's name
MARKS: Final = frozenset(mark.rstrip(".") for mark in _TABLE["before"])
SHARED: Final[dict[str, frozenset[str]]] = {
    mark: frozenset(codes) for mark, codes in _TABLE["shared"].items()
}
PLACES: Final[dict[str, str]] = {place: code for code, places in _TABLE["places"].items() for place in places}

_SIGNS: Final[dict[str, str]] = {sign.lower(): code for sign, code in _TABLE["signs"].items()}
_BEFORE: Final[dict[str, str]] = {
    mark.lower(): code
    for mark, code in (
        *((code, code) for code in _EVERY_CODE),
        *_TABLE["initials"].items(),
        *_TABLE["before"].items(),
    )
}
_AFTER: Final[dict[str, str]] = {
    mark.lower(): code for mark, code in (*((code, code) for code in _EVERY_CODE), *_TABLE["after"].items())
}
_WORDS: Final[dict[str, str]] = {word: code for code, words in _TABLE["words"].items() for word in words}
_MOST_WORDS: Final = max(word.count(" ") for word in _WORDS) + 1


def _either(marks: Iterable[str]) -> str:
    """Return a pattern for any of the marks, longest first, with any kind of blank between their words."""
    return "|".join(
        re.escape(mark).replace(r"\ ", r"\s+") for mark in sorted(marks, key=lambda mark: (-len(mark), mark))
    )


def _sure(marks: Iterable[str]) -> str:
    return _either(set(marks) - _DOUBTFUL)


# what the number beside a doubtful mark must be: in thousands, with cents or with three digits that are no year
_LARGE: Final = r"(?:\d{1,3}(?:[,.'’ ]\d{3})+|\d+(?:\.\d+)?\s?(?:k|m|mn|bn|lakh|crore|thousand|million|billion)\b|(?!(?:19|20)\d\d(?!\d))\d{3,}|\d+\.\d\d(?!\d))"
_BEFORE_DIGITS: Final = f"{_sure((*_CODES, *_TABLE['before']))}"
_AFTER_NUMBER: Final = f"{_sure((*_CODES, *_TABLE['after']))}"
_IN_DOUBT: Final = _either(_DOUBTFUL)
# with fewer digits the letter names a release or a road, and only rand stand apart from their letter
_INITIAL: Final = r"(?-i:\b(?:R\s?|[{letters}]))\d{{1,3}}(?:(?:,\d{{3}})+\b|(?:\.\d+)?(?:k|m|bn|\s?(?:million|billion))\b)|(?-i:\bR)\s?\d{{1,3}}(?:(?: \d{{3}})+\b|(?:\.\d+)?\s(?:million|billion)\b)".format(
    letters="".join(sorted(set(_TABLE["initials"]) - {"R"}))
)
_NO_NAME: Final = r"(?<![\w/.-])(?=[A-Za-z]{1,4}[./]{0,2}\s?\d)"
SIGN: Final = _either(_SIGNS)
CURRENCY: Final = rf"(?:{_either(_WORDS)})(?:e?s)?"
HUNDREDTH: Final = rf"(?:{_either(HUNDREDTHS)})(?:e?s)?"
# what stands before an amount, and what makes one with the number before it; letters as they are written
LEADING: Final = rf"(?<![a-z])(?:{SIGN})|{_NO_NAME}(?-i:(?!S/4(?![\d.,]))(?:{_BEFORE_DIGITS})(?=\s?\d))|{_NO_NAME}(?-i:{_IN_DOUBT})(?=\s{_LARGE}(?-i:(?!\s[A-Z]{{2}})))"
TRAILING: Final = rf"(?:{SIGN})(?!\w)|(?-i:{_AFTER_NUMBER})(?![A-Za-zÀ-ž])"
WHOLE: Final = rf"{_INITIAL}|(?<![\w.,]){_LARGE}\s?(?-i:{_IN_DOUBT})\b(?!\s[a-z]+s\b)"
# a quick look for any of these, without looking around
CLUE: Final = rf"{SIGN}|(?-i:\b(?:{_BEFORE_DIGITS}|{_IN_DOUBT}|[{''.join(_TABLE['initials'])}])\s?\d|(?:\d|\d\s|[a-z]\s)(?:{_AFTER_NUMBER}|{_IN_DOUBT}))"
# codes that are written right before their number are no names of rooms or tickets
OWN_LETTERS: Final = rf"(?:{_either(code for code in (*_CODES, *_TABLE['before']) if code.isupper() and code not in _DOUBTFUL)})\d|[{''.join(_TABLE['initials'])}]\d{{1,3}}(?:,\d{{3}}\b|(?:\.\d+)?(?:k|m|bn|\s?(?:million|billion))\b)|R\d{{1,3}} \d{{3}}\b"

_NUMBER: Final = re.compile(NUMBER, re.IGNORECASE)
_MARK_AFTER: Final = re.compile(rf"[\s+]*({_either((*_SIGNS, *_AFTER))})(?![a-zà-ž])")
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_PLURALS: Final = ("s", "es")


def mark_of(lowered: str) -> str | None:
    """Return what an amount has beside its number that says its currency: a sign, letters or a word."""
    number = _NUMBER.search(lowered)
    if number is not None:
        leading = lowered[: number.start()].rstrip(" +-−±")
        if leading in _SIGNS or leading in _BEFORE:
            return leading
        found = _MARK_AFTER.match(lowered, number.end())
        if found is not None:
            return found[1]
    return _word_of(lowered)


def currency_of(lowered: str) -> str | None:
    """Return the currency that an amount is written in; None where neither sign nor word says it."""
    mark = mark_of(lowered)
    if mark is None:
        return None
    return next((marks[mark] for marks in (_SIGNS, _AFTER, _BEFORE, _WORDS) if mark in marks), None)


def _word_of(lowered: str) -> str | None:
    words = _WORD.findall(lowered)
    for place in range(len(words)):
        for size in range(_MOST_WORDS, 0, -1):
            phrase = " ".join(words[place : place + size])
            for known in (phrase, *(phrase.removesuffix(ending) for ending in _PLURALS)):
                if known in _WORDS:
                    return known
    return None
