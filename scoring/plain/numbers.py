"""Numbers brought into one form: small ones in words, larger ones in digits, shares with their sign."""

from __future__ import annotations

import re
from typing import Final

from scoring.language.wordlists import FUNCTION_WORDS
from scoring.plain.rewriting import Change, Rules, either, rule
from scoring.quantities.numbers import value_of

UNITS: Final = either("one two three four five six seven eight nine")
TEENS: Final = either("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen")
TENS: Final = either("twenty thirty forty fifty sixty seventy eighty ninety")
_BELOW_HUNDRED: Final = f"(?:{TENS}(?:[- ]{UNITS})?|{TEENS}|{UNITS})"
_NO_MORE: Final = rf"\b(?!-?\s?(?:{UNITS}|{TEENS}|{TENS}|hundred|thousand|million|billion)\b|-to-|[- ](?:halves|thirds|quarters?|fifths|tenths)\b| and a half)"
_HUNDREDS: Final = rf"\b(?<![-'])(?:an?|{_BELOW_HUNDRED}) (?:hundred|thousand)(?: (?:and )?{_BELOW_HUNDRED})?(?: thousand)?{_NO_MORE}"
_TENS_AND_TEENS: Final = (
    r"(?:t(?:wenty|hirty|hirteen)|f(?:orty|ifty|ourteen|ifteen)|s(?:ixty|eventy|ixteen|eventeen)|e(?:ighty|ighteen)|n(?:inety|ineteen))"
    rf"(?:(?<=ty)[- ]{UNITS})?{_NO_MORE}"
)
_LARGE: Final = "twenty|thirt|fort|fift|sixt|seventy|seventeen|eight|ninet|fourteen"
_SMALL: Final = "zero one two three four five six seven eight nine ten eleven twelve".split()
_ORDINALS: Final = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()
_IN_K: Final = "|".join(f"{digit}{blank}k" for digit in range(10) for blank in ("", " "))
_LAST_WORD: Final = re.compile(r"([A-Za-z]+) $")
_NEXT_WORD: Final = re.compile(r" ([a-z]{2,})")
_LONGEST_WORD: Final = 20
_LARGEST_IN_WORDS: Final = 12


def _number(match: re.Match[str]) -> str:
    """Return larger numbers in digits; what looks like a name stays."""
    value = value_of(match.group())
    named = match.group()[0].isupper() and match.string[match.end() + 1 : match.end() + 2].isupper()
    return match.group() if value is None or value <= _LARGEST_IN_WORDS or named else f"{value:,.0f}"


def _counted(match: re.Match[str]) -> str:
    """Return a small number in words; after a noun, as in "table 6 was", it is a name and stays."""
    before = _LAST_WORD.search(match.string, max(0, match.start() - _LONGEST_WORD), match.start())
    after = _NEXT_WORD.match(match.string, match.end())
    counts = after is not None and (after[1] == "of" or after[1] not in FUNCTION_WORDS)
    return (
        match.group()
        if before and before[1].lower() not in FUNCTION_WORDS and not counts
        else _SMALL[int(match.group())]
    )


_NUMBERS: Final = Rules(
    rule("hundred|thousand", _HUNDREDS, _number),
    rule(_LARGE, rf"\b(?<![-'])(?<!ty ){_TENS_AND_TEENS}", _number),
    rule(
        "",
        r"(?<![\w.,:/£$€₹¥₦₱৳₺₫₩฿₵₪₴#+'-])(?:1[0-2]|[1-9])(?=[,;.!?]?(?:\s|\Z))"
        r"(?!\s(?:[ap]\.?m\b|[kmxtl]\b|%|bn|(?:bar|ha|[hc]l)\b|(?-i:[A-Z])|per ?cent|million|billion|thousand|out of|[/\d-]))",
        _counted,
    ),
    rule(
        _IN_K,
        r"\b\d+(?:\.\d+)?\s?k\b(?! (?:run|race))",
        lambda match: f"{float(match.group()[:-1]) * 1000:,.0f}",
    ),
    rule(
        "1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th",
        r"(?:\b1st|\b2nd|\b3rd|\b[4-9]th|\b1[0-2]th)(?= [a-z])(?! of\b)",
        lambda match: _ORDINALS[int(match.group()[:-2]) - 1],
    ),
    rule("percent|per cent| %", r"\d(\s?per ?cent\b|\s%)", "%"),
    rule(
        "percent|per cent",
        rf"\b{either(_SMALL)} per ?cent\b",
        lambda match: f"{value_of(match.group()):.0f}%",
    ),
)


def numbers(text: str) -> list[Change]:
    """Return the changes that write small numbers in words and larger ones in digits."""
    return _NUMBERS.changes(text)
