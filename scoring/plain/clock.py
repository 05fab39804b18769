"""Times of day and years that are said in words, as a clock and a calendar show them."""

from __future__ import annotations

import re
from typing import Final

from scoring.plain.numbers import FROM_TEN, FROM_TWENTY, ONE_TO_NINE, TEENS, TENS, UNITS
from scoring.plain.rewriting import Change, Rules, pairs, rule
from scoring.quantities.hours import HOURS_ON_A_CLOCK, NOT_IN_A_PERIOD
from scoring.quantities.numbers import value_of

_HOUR: Final = rf"(?:{UNITS}|ten|eleven|twelve|1[0-2]|[1-9])"
_HOUR_ENDS: Final = f"{ONE_TO_NINE}|ten|eleven|twelve|0|1|2|3|4|5|6|7|8|9"
_MINUTES: Final = "(?:five|ten|quarter|twenty(?:[- ]five)?|half)"
_ENDS: Final = rf"\b(?![:.]\d|[- ](?:{UNITS}|{TEENS}|{TENS}|hundred|thousand|o'clock|per ?cent)\b|\s?%)"
_CLAUSE_GOES_ON: Final = r"(?=\s*(?:[.,;:!?)]|\Z)| (?:in the|on|at|and|but|when|so|that|every|each|most|sharp|because|while|with|the|we|i|he|she|they|instead)\b)"
_AT: Final = r"(?:at|until|till|by|before|after|around|about|from|to|nearly|almost|it was|it is|it's|gone)"
_A_YEAR: Final = rf"((?:nineteen|twenty) (?:{TENS}(?:[- ]{UNITS})?|{TEENS}|oh {UNITS}))\b(?!-| (?:{UNITS}|hundred|thousand))"
_WHEN: Final = (
    r"(?:in|since|of|from|until|till|by|during|to|early|late|mid|spring|summer|autumn|fall|winter|january|february|march|april|"
    r"may|june|july|august|september|october|november|december|christmas|easter|year)"
)
_SAID_MINUTES: Final = {"half": 30, "quarter": 15}
_AN_HOUR: Final = 60


def _hour(words: str) -> int:
    return int(value_of(words) or 0)


def _minutes(words: str) -> int:
    return _SAID_MINUTES.get(words.lower()) or _hour(words.replace(" ", "-"))


def _past(match: re.Match[str]) -> str:
    """Return "6:30" for "half past six"."""
    return f"{_hour(match[3])}:{_minutes(match[2]):02}"


def _to(match: re.Match[str]) -> str:
    """Return "5:50" for "ten to six"."""
    return f"{(_hour(match[3]) - 2) % HOURS_ON_A_CLOCK + 1}:{_AN_HOUR - _minutes(match[2]):02}"


def _shown(match: re.Match[str]) -> str:
    """Return "9:30" for "nine thirty"."""
    return f"{_hour(match[2])}:{_minutes(match[3]):02}"


def _year(match: re.Match[str]) -> str:
    century, _, rest = match[1].lower().partition(" ")
    return f"{_hour(century)}{_hour(rest.removeprefix('oh ').replace(' ', '-')):02}"


_TIMES: Final = Rules(
    rule(" past ", rf"\b((?:a )?({_MINUTES}) past ({_HOUR})){_ENDS}", _past),
    rule("quarter to ", rf"{NOT_IN_A_PERIOD}\b((?:a )?(quarter) to ({_HOUR})){_ENDS}", _to),
    rule(
        pairs("five|ten|quarter|twenty|half", "to "),
        rf"\b(?:at|until|till|by|before|after|it was|it is|it's) (?:about |around |nearly )?(({_MINUTES}) to ({_HOUR})){_CLAUSE_GOES_ON}",
        _to,
    ),
    rule(
        pairs(_HOUR_ENDS, "fifteen|thirty|forty"),
        rf"\b{_AT} (({_HOUR}) (fifteen|thirty|forty[- ]five)){_CLAUSE_GOES_ON}",
        _shown,
    ),
    rule(
        pairs("ten|eleven|twelve", FROM_TWENTY),
        rf"\b(?:at|until|till|before|after) ((ten|eleven|twelve) ({TENS}(?:[- ]five)?)){_CLAUSE_GOES_ON}",
        _shown,
    ),
    rule(pairs("twenty|nineteen", f"{FROM_TWENTY}|{FROM_TEN}|oh "), rf"\b{_WHEN} {_A_YEAR}", _year),
)


def clock(text: str) -> list[Change]:
    """Return the changes that write times of day and years in digits."""
    return _TIMES.changes(text)
