"""What an answer states as the outcome of a sum, and how exactly: "more than 40", "about 40", or 40."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from scoring.report import Figure

SLACK: Final = 0.06
LOOSE: Final = 0.12
_LEAD: Final = 24
_FARTHEST_OFF: Final = 2.5
OF_THEM: Final = re.compile(r"\b(?:of|out of)\s(?:the|our|my|these|those|all)?\s?$", re.IGNORECASE)
_SAYS_MORE: Final = re.compile(r"\b(?:more than|over|at least|well over)\s(?:\w+\s)?$", re.IGNORECASE)
_SAYS_LESS: Final = re.compile(r"\b(?:less than|under|below|at most)\s(?:\w+\s)?$", re.IGNORECASE)
_SAYS_ABOUT: Final = re.compile(
    r"\b(?:about|around|roughly|nearly|almost|some|like|maybe|approximately|or so|call it)\s(?:an?\s)?$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sum:
    """What was stated, the figures that it should follow from, and what they give in words."""

    terms: tuple[Figure, ...]
    stated: Figure
    gives: str


def agrees(text: str, stated: Figure, exact: float, *, rough: bool = False, least: float = 0.0) -> bool:
    """Tell whether what is stated is the exact number, as exactly as the words before it say.

    `least` is how far off it may be in any case, and a `rough` number is never meant to the last digit.
    """
    says = abs(stated.value or 0.0)
    leading = text[max(0, stated.start - _LEAD) : stated.start]
    if _SAYS_MORE.search(leading):
        return exact >= says * (1 - SLACK)
    if _SAYS_LESS.search(leading):
        return exact <= says * (1 + SLACK)
    slack = LOOSE if rough or _SAYS_ABOUT.search(leading) else SLACK
    return abs(says - exact) <= max(slack * exact, least)


def likely(stated: Figure, exact: float) -> bool:
    """Tell whether a number can be meant as the outcome of a sum at all, however wrong."""
    return exact / _FARTHEST_OFF <= (stated.value or 0.0) <= exact * _FARTHEST_OFF
