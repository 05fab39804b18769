"""What speakers take back and what they say twice: of both, what was meant stays."""

from __future__ import annotations

import re
from typing import Final

from scoring.plain.numbers import TEENS, TENS, UNITS
from scoring.plain.rewriting import Change, changes, either, rule

_NUMBER: Final = rf"(?:\d[\d,.]*\d|\d|(?:{TENS}(?:[- ]{UNITS})?|{TEENS}|{UNITS}|hundred|thousand)(?: (?:hundred|thousand))?)"
_DAY: Final = either(
    "monday tuesday wednesday thursday friday saturday sunday january february april june july august september october "
    "november december spring summer autumn winter"
)
_SLIP: Final = r"(?:no|sorry|no sorry|no wait|wait|wait no|no no|actually|i mean|or rather|rather|well|make that|correction|no i mean|or was it)"
_PLAINLY: Final = r"(?:no,? sorry|no,? wait|sorry,? no|wait,? no|or rather|no,? actually|no,? i mean|i mean|sorry)"
_BETWEEN: Final = r"(?:(?:sorry|i mean|no|well|you know|like|sort of|kind of|yeah),? )?"
_LITTLE: Final = either("i we he she they the a an my our his her to of and but so or when because was were with for at on from if had who where")
_DOER: Final = "(?:i|we|he|she|they)"
_SIGNS: Final = " no, | sorry| wait| actually, | i mean| rather| well, | make that| correction| or was it"

_TAKEN_BACK: Final = (
    rule(_SIGNS, rf"\b({_NUMBER},? (?:{_SLIP},? ){{1,2}})(?={_NUMBER}\b)(?<!well )", ""),
    rule(_SIGNS, rf"\b({_DAY},? (?:{_SLIP},? ){{1,2}})(?={_DAY}\b)", ""),
    rule(" sorry| wait| rather| i mean| actually", rf"\b((\w+)(?: \w+){{1,3}}, {_PLAINLY},? )(?=\2\b)", ""),
    rule(" sorry| wait|or rather| no, i mean", r"\b(\w+, (?:no,? sorry|no,? wait|sorry,? no|wait,? no|or rather),? )(?=\w)", ""),
)  # fmt: skip
_SAID_TWICE: Final = (
    rule(" sorry, | i mean", r"\b(([a-z]+), (?:sorry|i mean),? )(?=\2\b)", ""),
    rule(",", rf"(?<![\w'-])((?!\d)({_LITTLE}|{_NUMBER}), {_BETWEEN})(?=\2\b)", ""),
    rule(",", rf"(?<![\w'-])(?<!what )(?<!how )(?<!thing )(?<!where )(?<!if )((?!\d)([a-z]+(?: [a-z]+){{1,3}}), {_BETWEEN})(?=\2\b)", ""),
    rule(",", rf"\b({_DOER} ([a-z]+), )(?={_DOER} (?:actually |just |then |really |sort of )\2\b)", ""),
    rule(" about, | around, ", rf"\b(?:about|around)(,) (?={_NUMBER})", ""),
    rule(" the, | a, | an, | my, | our, ", r"(?-i:\b(?:the|an?|my|our))(,) (?=[a-z\d])", ""),
)  # fmt: skip


def taken_back(text: str) -> list[Change]:
    """Return the changes that leave out what a speaker put right at once."""
    return changes(text, _TAKEN_BACK)


def said_twice(text: str) -> list[Change]:
    """Return the changes that leave out the first of two beginnings of the same phrase."""
    return changes(text, _SAID_TWICE)
