"""The one table of units and quantity words: what can be counted, and how it is written.

Patterns are matched against the text as submitted, ignoring case, in the order in which
they stand here; a later pattern never takes characters that an earlier one took.
"""

from __future__ import annotations

import re
from typing import Final

from scoring.language.numbers import NUMBER

N: Final = rf"(?<![\w.])(?:{NUMBER})"
_ABOUT: Final = r"(?:(?<![\w%])[~≈±+-]\s?)?"

SECONDS: Final = {
    "ms": 0.001, "s": 1.0, "min": 60.0, "h": 3600.0, "day": 86400.0, "week": 604800.0, "month": 2629800.0,
    "quarter": 7889400.0, "year": 31557600.0,
}  # fmt: skip
DURATION_UNITS: Final = {
    "ms": r"ms|millis(?:econds?)?|milliseconds?",
    "s": r"s|secs?|seconds?",
    "min": r"min|mins|minutes?",
    "h": r"h|hrs?|hours?",
    "day": r"(?:working\s|business\s)?days?|nights?",
    "week": r"weeks?|fortnights?",
    "month": r"months?",
    "quarter": r"quarters?|semesters?|terms?",
    "year": r"years?|yrs?",
}
SIZE_UNITS: Final = {
    "KB": r"kb|kilobytes?",
    "MB": r"mb|megabytes?",
    "GB": r"gb|gigs?|gigabytes?",
    "TB": r"tb|terabytes?",
    "kg": r"kg|kilos?|kilograms?",
    "t": r"tons?|tonnes?",
    "g": r"grams?",
    "km": r"km|kilomet(?:er|re)s?",
    "mile": r"miles?",
    "m": r"met(?:er|re)s?",
    "cm": r"cm|centimet(?:er|re)s?",
    "mm": r"mm|millimet(?:er|re)s?",
    "ft": r"feet|foot|ft",
    "l": r"lit(?:er|re)s?",
    "degree": r"degrees?|°[cf]?",
    "kWh": r"kwh",
}
MONEY_SIGNS: Final = {"R$": "BRL", "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₦": "NGN"}
MONEY_WORDS: Final = {
    "USD": r"dollars?|bucks?|usd",
    "EUR": r"euros?|eur",
    "GBP": r"pounds?(?:\ssterling)?|quid|gbp",
    "INR": r"rupees?|inr",
    "NGN": r"naira",
    "NOK": r"kroner|krone|nok",
    "CHF": r"francs?|chf",
    "PLN": r"zloty|zlotys|pln",
    "cent": r"cents?|pence",
}
MULTIPLES: Final = {
    "doubled": 2.0, "doubling": 2.0, "tripled": 3.0, "trebled": 3.0, "quadrupled": 4.0, "halved": 0.5, "halving": 0.5,
    "twofold": 2.0, "threefold": 3.0, "fourfold": 4.0, "fivefold": 5.0, "tenfold": 10.0,
    "twice as": 2.0, "double the": 2.0, "triple the": 3.0, "half the": 0.5, "half of": 0.5, "half as": 0.5, "by half": 0.5,
    "in half": 0.5,
}  # fmt: skip
FRACTIONS: Final = {
    "third": 1 / 3, "thirds": 1 / 3, "quarter": 1 / 4, "quarters": 1 / 4, "fifth": 1 / 5, "fifths": 1 / 5,
    "tenth": 1 / 10, "tenths": 1 / 10, "half": 1 / 2,
}  # fmt: skip

_MONTH: Final = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)"
)
_PERIOD: Final = r"(?:second|minute|hour|day|night|shift|week|fortnight|month|quarter|sprint|year)"
_PER: Final = rf"(?:(?:\s?/\s?|\s(?:per|an?|each|every)\s)(?:{_PERIOD}|sec|min|hr|h|s|user|person|head|team|customer|visit|page|call|order|item|shift|thousand|hundred|million)\b)"
_FUNCTION_WORD: Final = r"(?:and|or|to|in|at|on|by|for|with|within|from|of|the|after|before|but|so|when|which|i|we|they|he|she|it|was|were|is|are|as|if|because)\b"
_TIMES: Final = r"(?:times?|x)"


def _either(units: dict[str, str]) -> str:
    return "|".join(units.values())


KINDS: Final[tuple[tuple[str, re.Pattern[str]], ...]] = tuple(
    (kind, re.compile(pattern, re.IGNORECASE))
    for kind, pattern in (
        ("version", r"\b(?:v|ver\.?\s|version\s)\d+(?:\.\d+)*\b|\b\d+\.\d+\.\d+(?:\.\d+)*\b|\b(?:python|java|node|ubuntu|angular|react|php|rails|ios|android|windows)\s\d+(?:\.\d+)*\b"),
        ("other", r"(?:\b(?:room|ticket|bay|gate|line|route|flight|form|section|article|chapter|step|phase|grade|year|no\.|number|model|ward|bus|unit|building|floor|highway|apartment|platform|class|level|tier|stage)\s|#)\d+[a-z]?\b|\b24/7\b|\b50/50\b|\b\d:\d\b|\b\d+/\d+/\d+\b|\+?\d[\d\s-]{8,}\d"),
        ("date", rf"\b(?:\d{{1,2}}(?:st|nd|rd|th)?\s(?:of\s)?{_MONTH}(?:\s\d{{4}})?|{_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?\b(?:,?\s\d{{4}})?|{_MONTH}\s(?:of\s)?\d{{4}}|(?:19|20)\d\ds?\b(?!\s?(?:%|percent|users|people|orders|units|lines|items))|q[1-4]\b(?:\s\d{{4}})?|\d{{1,2}}:\d\d(?:\s?[ap]m)?|\d{{1,2}}\s?[ap]m|\d{{1,2}}\so'clock)"),
        ("ordinal", r"\b\d+(?:st|nd|rd|th)\b"),
        ("rate", rf"{_ABOUT}(?:[$€£¥₹]\s?)?{N}(?:\s(?!times\b)[a-z]+){{0,2}}?{_PER}|\b(?:once|twice)\s(?:an?|per|every)\s{_PERIOD}\b|{N}\s{_TIMES}\s(?:an?|per|every)\s{_PERIOD}\b|{N}\s?(?:rps|qps|fps|mph|kbps|mbps|km/h)\b"),
        ("percent", rf"{_ABOUT}{N}\s?(?:%|per\s?cent\b|percentage\spoints?\b|points?\b|pp\b|bps\b|basis\spoints\b)"),
        ("money", rf"(?:R\$|[$€£¥₹₦])\s?{N}|{N}\s(?:{_either(MONEY_WORDS)})\b|\b(?:a|{NUMBER})\sgrand\b"),
        ("duration", rf"{_ABOUT}{N}(?:\s|-)?(?:{_either(DURATION_UNITS)})\b|\b(?:half\san\shour|an\shour\sand\sa\shalf|(?:an?|one)\s(?:hour|day|week|fortnight|month|year|minute)\b(?:\sand\sa\shalf)?|a\scouple\sof\s(?:hours|days|weeks|months|years|minutes))"),
        ("size", rf"{N}\s?(?:{_either(SIZE_UNITS)})\b"),
        ("ratio", rf"{N}\s?x\b|{N}\stimes\s(?:as|more|less|faster|slower|higher|lower|bigger|cheaper)\b|\b(?:factor\sof|multiple\sof)\s{N}|\b{N}\s(?:out\sof|in\severy|in|of(?:\sthe)?)\s(?:{NUMBER})\b|\b(?:an?|one|two|three|four)[\s-](?:{'|'.join(FRACTIONS)})\b(?!\s(?:year|time|party|attempt|person))|\b(?:{'|'.join(MULTIPLES)})\b"),
        ("count", rf"{N}(?=\s(?!{_FUNCTION_WORD})[a-z])"),
        ("other", rf"(?<![\w.]){N}(?![\w]|\.\d)"),
    )
)  # fmt: skip

NOT_COUNTED: Final = frozenset("one".split())
UP: Final = frozenset(
    "rise raise increase grow gain climb jump improve lift boost add up double triple quadruple exceed expand more higher "
    "faster extra another additional soar".split()
)
DOWN: Final = frozenset(
    "fall drop decrease reduce cut lower shrink decline save shorten halve slash lose down less fewer under trim dip "
    "slower go_down come_down bring_down".split()
)
COST_WORDS: Final = frozenset(
    "cost price expense pay spend overtime penalty fine latency delay slower slow longer extra lose loss maintenance "
    "overhead risk downtime sacrifice forgo late refund outage add".split()
)
GAIN_WORDS: Final = frozenset(
    "gain lift uplift save saving benefit revenue profit improvement improve boost better faster win earn accuracy "
    "margin return cheaper".split()
)
TARGET_WORDS: Final = frozenset(
    "target goal aim limit deadline budget slo sla maximum minimum threshold cap quota allow promise ceiling due".split()
)

# a quick look for whatever the patterns above can begin with: digits, number words, multiples, fractions
NAMES_A_NUMBER: Final = re.compile(
    r"\d|\b(?:an? (?:hour|day|week|fortnight|month|year|minute|half|third|quarter|fifth|tenth|hundred|thousand|million|billion|grand|dozen|couple)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|"
    r"eighty|ninety|hundreds?|thousands?|millions?|billions?|grand|dozens?|couple|half|halv\w+|doubl\w+|tripl\w+|trebled|quadrupled|"
    r"once|twice|\w+fold|thirds?|quarters?|fifths?|tenths?|zero)\b",
    re.IGNORECASE,
)
