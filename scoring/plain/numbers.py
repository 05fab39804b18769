"""Numbers brought into one form: small ones in words, larger ones in digits, shares with their sign."""

from __future__ import annotations

import re
from typing import Final

from scoring.language.wordlists import FUNCTION_WORDS
from scoring.plain.rewriting import Change, Rules, either, pairs, rule
from scoring.plain.verbs import BASE
from scoring.quantities.numbers import value_of

ONE_TO_NINE: Final = "one|two|three|four|five|six|seven|eight|nine"
FROM_TEN: Final = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
FROM_TWENTY: Final = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
UNITS: Final = f"(?:{ONE_TO_NINE})"
TEENS: Final = f"(?:{FROM_TEN})"
TENS: Final = f"(?:{FROM_TWENTY})"
_BELOW_HUNDRED: Final = f"(?:{TENS}(?:[- ]{UNITS})?|{TEENS}|{UNITS})"
_NTH: Final = either("first second third fourth fifth sixth seventh eighth ninth")
_NO_MORE: Final = rf"\b(?!-?\s?(?:{_NTH}|{UNITS}|{TEENS}|{TENS}|hundred|thousand|million|billion)\b|-to-|[- ](?:halves|thirds|quarters?|fifths|tenths)\b| and a half)"
_HUNDREDS: Final = rf"(?:an?|{_BELOW_HUNDRED}) hundred(?: (?:and )?{_BELOW_HUNDRED})?"
_BELOW_THOUSAND: Final = rf"(?:{_HUNDREDS}|{_BELOW_HUNDRED})"
_THOUSANDS: Final = rf"(?:an? |{_BELOW_THOUSAND} )thousand(?: (?:and )?{_BELOW_THOUSAND})?"
_FROM_A_HUNDRED: Final = rf"\b(?<![-'])(?:{_THOUSANDS}|{_HUNDREDS}){_NO_MORE}"
_DIGIT: Final = rf"(?:zero|{UNITS})"
_BROKEN: Final = (
    rf"\b(?<![-'])((?:zero|{_BELOW_HUNDRED}) point {_DIGIT}(?: {_DIGIT})?)\b(?![- ](?:{TENS}|{TEENS}))"
)
_AND_A_PART: Final = rf"\b(?<![-'.,])(?:{_BELOW_HUNDRED}|\d+) and (?:a half|a quarter|three quarters)(?= [a-z]+s\b| (?:hundred|thousand|million|billion|per ?cent)\b|%)"
_COINS: Final = rf"(?:{TENS}(?:[- ]{UNITS})?|{TEENS})"
_ENDS: Final = r"(?=\s*(?:[.,;:!?)]|\Z)| (?:an?|per|each|every|for|on|in|and|but|so|which|that|extra|more|less|instead|because)\b)"
_AND_COINS: Final = rf"\b(?<![-'])(({_BELOW_HUNDRED}) (pounds?|dollars?|euros?) ({_COINS})){_ENDS}"
# "under two fifty" is a price or a number as it is said
_AS_SAID: Final = rf"\b(?:under|over|about|around|paid|costs?|charged?|spent|only|just|nearly|almost|than) (({UNITS}) ({TENS})){_ENDS}"
_OF_A_MILLION: Final = rf"\b(?<![-'])({_BELOW_THOUSAND}) (?:million|billion)\b"
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
_PARTS: Final = {"a half": ".5", "a quarter": ".25", "three quarters": ".75"}
# what a number that counts may follow, and a name does not end in: "it was perhaps 1", "I phoned 3 others"
_BEFORE_A_COUNT: Final = frozenset(
    "perhaps maybe around nearly almost roughly some every another within last next first only than plus minus per versus".split()
) | set(BASE)


def _number(match: re.Match[str]) -> str:
    """Return larger numbers in digits; what looks like a name stays."""
    value = value_of(match.group())
    named = match.group()[0].isupper() and match.string[match.end() + 1 : match.end() + 2].isupper()
    return match.group() if value is None or value <= _LARGEST_IN_WORDS or named else f"{value:,.0f}"


def _whole(match: re.Match[str]) -> str:
    return f"{value_of(match[1]):.0f}"


def _in_words(number: int) -> str:
    return _SMALL[number] if number <= _LARGEST_IN_WORDS else str(number)


def _hours_and_minutes(match: re.Match[str]) -> str:
    """Return "5 hours 40 minutes" for "5h 40m"."""
    hours, minutes = map(int, re.findall(r"\d+", match.group()))
    return f"{_in_words(hours)} hour{'s'[: hours != 1]} {_in_words(minutes)} minute{'s'[: minutes != 1]}"


def _and_coins(match: re.Match[str]) -> str:
    """Return "2.10 pounds" for "two pounds ten"."""
    return f"{value_of(match[2]):.0f}.{value_of(match[4]):02.0f} {match[3]}"


def _as_said(match: re.Match[str]) -> str:
    """Return "250" for "two fifty"."""
    return f"{value_of(match[2]):.0f}{value_of(match[3]):02.0f}"


def _broken(match: re.Match[str]) -> str:
    """Return "2.5" for "two point five" and "0.85" for "zero point eight five"."""
    whole, _, digits = match[1].lower().partition(" point ")
    return f"{value_of(whole):.0f}." + "".join(f"{value_of(digit):.0f}" for digit in digits.split())


def _and_a_part(match: re.Match[str]) -> str:
    whole, _, part = match.group().lower().partition(" and ")
    return f"{value_of(whole):.0f}{_PARTS[part]}"


def _counted(match: re.Match[str]) -> str:
    """Return a small number in words; after a noun, as in "table 6 was", it is a name and stays."""
    before = _LAST_WORD.search(match.string, max(0, match.start() - _LONGEST_WORD), match.start())
    after = _NEXT_WORD.match(match.string, match.end())
    counts = after is not None and (after[1] == "of" or after[1] not in FUNCTION_WORDS)
    named = before is not None and not counts and _may_be_named(before[1].lower())
    return match.group() if named else _SMALL[int(match.group())]


def _may_be_named(word: str) -> bool:
    """Tell a word that a number may name, as in "table 6", from those that only lead to a number."""
    return not (word in FUNCTION_WORDS or word in _BEFORE_A_COUNT or word.endswith(("ly", "ed")))


_NUMBERS: Final = Rules(
    rule("h", r"\d(?<!\w\d)\d{0,2}\s?(?:h|hrs?)\s?\d{1,2}\s?(?:m|mins?)\b", _hours_and_minutes),
    rule(
        pairs("pound|pounds|dollar|dollars|euro|euros", f"{FROM_TWENTY}|{FROM_TEN}"), _AND_COINS, _and_coins
    ),
    rule(pairs(ONE_TO_NINE, FROM_TWENTY), _AS_SAID, _as_said),
    rule(" point ", _BROKEN, _broken),
    rule("million|billion", _OF_A_MILLION, _whole),
    rule(" and a half| and a quarter| and three quarters", _AND_A_PART, _and_a_part),
    rule("hundred|thousand", _FROM_A_HUNDRED, _number),
    rule(_LARGE, rf"\b(?<![-'])(?<!ty ){_TENS_AND_TEENS}", _number),
    rule(
        "",
        r"[1-9](?<![\w.,:/£$€₹¥₦₱৳₺₫₩฿₵₪₴#+'-].)(?:(?<=1)[0-2])?(?=[,;.!?]?(?:\s|\Z))"
        r"(?!\s(?:[ap]\.?m\b|[kmxtl]\b|%|bn|(?:bar|ha|[hc]l)\b|(?-i:[A-Z])|per ?cent|million|billion|thousand|[/\d-]))",
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
        pairs("|".join(_SMALL), "percent|per cent"),
        rf"\b{either(_SMALL)} per ?cent\b",
        lambda match: f"{value_of(match.group()):.0f}%",
    ),
    rule(
        "percent|per cent",
        rf"\b(?:{UNITS}|{TEENS}|{TENS}|hundred|half|quarters?)(\sper ?cent\b)",
        "%",
    ),
)


def numbers(text: str) -> list[Change]:
    """Return the changes that write small numbers in words and larger ones in digits."""
    return _NUMBERS.changes(text)
