"""What speakers take back and what they say twice: of both, what was meant stays."""

from __future__ import annotations

import re
from typing import Final

from scoring.plain.numbers import TEENS, TENS, UNITS
from scoring.plain.rewriting import Change, Rules, either, rule

_NUMBER: Final = rf"(?:\d[\d,.]*\d|\d|(?:{TENS}(?:[- ]{UNITS})?|{TEENS}|{UNITS}|hundred|thousand)(?: (?:hundred|thousand))?)"
_DAY: Final = either(
    "monday tuesday wednesday thursday friday saturday sunday january february april june july august september october "
    "november december spring summer autumn winter"
)
_SLIP: Final = r"(?:no|sorry|no sorry|no wait|wait|wait no|no no|actually|i mean|or rather|rather|well|make that|correction|no i mean|or was it|i want to say)"
_PLAINLY: Final = (
    r"(?:no,? sorry|no,? wait|sorry,? no|wait,? no|or rather|no,? actually|no,? i mean|i mean|sorry)"
)
_SIGNS: Final = ", no, |, no sorry|, no wait|, no actually|, no i mean|, sorry|, wait|, actually, |, i mean|, or rather|, make that|, correction|, or was it|, i want to say| no sorry | no wait | sorry no | sorry, "
_TAKEN_BACK: Final = Rules(
    rule(_SIGNS, rf"\b({_NUMBER},? (?:{_SLIP},? ){{1,2}})(?={_NUMBER}\b)(?<!well )", ""),
    rule(_SIGNS, rf"\b({_NUMBER} ([a-z]+),? (?:{_SLIP},? ){{1,2}})(?={_NUMBER} \2\b)", ""),
    rule(_SIGNS, rf"\b({_DAY},? (?:{_SLIP},? ){{1,2}})(?={_DAY}\b)", ""),
    rule(", sorry|, no, |, no sorry|, no wait|, no i mean|, no actually|, wait|, or rather|, i mean", rf"\b((\w+)(?: \w+){{1,3}}, {_PLAINLY},? )(?=\2\b)", ""),
    rule(" and i mean i ", r"\b(i [a-z]+ and i mean )(?=i\b)", ""),
    rule(", sorry|, no, |, no sorry|, no wait|, wait|, or rather", r"\b(\w+, (?:no,? sorry|no,? wait|sorry,? no|wait,? no|or rather),? )(?=\w)", ""),
)  # fmt: skip
_LITTLE: Final = frozenset(
    "i we he she they the a an my our his her to of and but so or when because was were with for at on in from if had who where every each".split()
)
_PAUSE: Final = re.compile(
    r", (?:(sorry|i mean),? |(?:no|well|you know|like|sort of|kind of|yeah),? )?(?=[a-z])", re.IGNORECASE
)
_LONGEST: Final = 4
_REACH: Final = 60
_MEANWHILE: Final = frozenset("actually just then really".split())
_NO_REPEAT_AFTER: Final = frozenset("what how where if thing that".split())
_NUMBERS: Final = re.compile(_NUMBER, re.IGNORECASE)
_BROKEN_OFF: Final = Rules(
    rule(" about, | around, ", rf"\b(?:about|around)(,) (?={_NUMBER})", ""),
    rule(" the, | a, | an, | my, | our, ", r"(?-i:\b(?:the|an?|my|our))(,) (?=[a-z\d])", ""),
)


def taken_back(text: str) -> list[Change]:
    """Return the changes that leave out what a speaker put right at once."""
    return _TAKEN_BACK.changes(text)


def said_twice(text: str) -> list[Change]:
    """Return the changes that leave out the first of two beginnings of the same phrase."""
    found: list[Change] = []
    for pause in _PAUSE.finditer(text):
        start, end = pause.span()
        said = text[max(0, start - _REACH) : start].lower().split()[-_LONGEST - 1 :]
        again = text[end : end + _REACH].lower().split()[: _LONGEST + 1]
        if again[0] in said:
            size = _said_again(said, again, sure=pause[1] is not None)
            if size:
                found.append((start - len(" ".join(said[-size:])), end, ""))
    done = {end for _, end, _ in found}
    return sorted([*found, *(change for change in _BROKEN_OFF.changes(text) if change[1] + 1 not in done)])


def _said_again(said: list[str], again: list[str], *, sure: bool) -> int:
    """Return how many of the words before a pause are said again after it."""
    if len(again) > 1 and again[0] in _LITTLE and again[1] in _MEANWHILE:
        again = [again[0], *again[2:]]
    for size in range(min(len(said), len(again), _LONGEST), 0, -1):
        if said[-size:] == again[:size] and _is_one_beginning(said, size, sure=sure):
            return size
    return 0


def _is_one_beginning(said: list[str], size: int, *, sure: bool) -> bool:
    """Tell a phrase begun twice from one that ends a clause and begins the next."""
    if size == 1:
        return sure or said[-1] in _LITTLE or _NUMBERS.fullmatch(said[-1]) is not None
    return len(said) == size or said[-size - 1] not in _NO_REPEAT_AFTER
