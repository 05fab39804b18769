"""Whether a figure is told for each of the things that another figure counts."""

from __future__ import annotations

import re
from typing import Final

from scoring.quantities.stated import is_bare, is_told
from scoring.report import Figure

_NOUN: Final = 25
_CLAUSE: Final = 40
_AT: Final = re.compile(r"\b(?:at|by)\s(?:about\s|around\s|roughly\s)?$", re.IGNORECASE)
_EACH_AFTER: Final = re.compile(
    r"(?:\s[\w'’-]+){0,2}?\s(?:each|apiece|a head|a piece|a pop)\b", re.IGNORECASE
)
_EACH_BEFORE: Final = re.compile(r"\b(?:each|every)\s(?P<thing>[a-z]+)\s(?:[\w'’-]+\s){0,3}$", re.IGNORECASE)
_FOR_ONE: Final = re.compile(
    r"(?:\s[\w'’-]+){0,2}?\s(?:an?|per|each|every|for (?:each|every|an?)|(?:on|of) each)\s(?P<thing>[a-z]+)",
    re.IGNORECASE,
)
_IN_ITSELF: Final = re.compile(r"\b(?:an?|per|each|every)\s(?P<thing>[a-z]+)$", re.IGNORECASE)
TIMES: Final = re.compile(r"[^.;!?]{0,24}\s(?:times|x|×|multiplied by|into)\s", re.IGNORECASE)
_OF_THEM: Final = re.compile(r"\sof (?:them|those|these)\b", re.IGNORECASE)
_THERE_WERE: Final = re.compile(r"\bthere (?:are|is|were|was)\s$", re.IGNORECASE)
_NUMBERED: Final = frozenset({"count", "rate"})


def is_for_each(text: str, each: Figure, number: Figure) -> bool:
    """Tell "£8 a ticket" of 40 tickets, "40 at £8", "£8 each, 40 of them", "each took 8 minutes, and there were 40"."""
    first, last = sorted((each, number), key=lambda figure: figure.start)
    if TIMES.fullmatch(text, first.end, last.start):
        return number.kind in _NUMBERED or is_bare(number)
    if number.kind not in _NUMBERED:
        return False
    if _EACH_AFTER.match(text, each.end):
        return True
    if each is last and _AT.search(text, max(0, each.start - _CLAUSE), each.start):
        return True
    return any(_is_thing(text, thing, number) for thing in _things(text, each))


def is_for_counted(text: str, each: Figure, number: Figure) -> bool:
    """Tell whether what a figure is for each of is named and is what the other counts: "two hours a night, five nights"."""
    counted = _counted(text, number)
    return any(is_told(counted, thing) for thing in _things(text, each))


def _counted(text: str, number: Figure) -> str:
    return number.text + text[number.end : number.end + _NOUN].partition(",")[0]


def _things(text: str, each: Figure) -> list[str]:
    clause = max(0, each.start - _CLAUSE)
    found = (
        _IN_ITSELF.search(each.text),
        _FOR_ONE.match(text, each.end),
        _EACH_BEFORE.search(text, clause, each.start),
    )
    return [match["thing"].lower() for match in found if match is not None]


def _is_thing(text: str, thing: str, number: Figure) -> bool:
    """Tell whether a thing is what is numbered: "40 calls", or "40 of them" and "there were 40"."""
    counted = _counted(text, number)
    pronoun = _OF_THEM.match(text, number.end) or _THERE_WERE.search(
        text, max(0, number.start - _CLAUSE), number.start
    )
    return is_told(counted, thing) or pronoun is not None
