"""What a written quantity stands for: its value and its unit."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from scoring.quantities import patterns as quantities
from scoring.quantities.currencies import HUNDREDTHS, currency_of
from scoring.quantities.numbers import NUMBER, value_of

_NUMBERS: Final = re.compile(NUMBER, re.IGNORECASE)
_ADVERBS: Final = {"daily": "per day", "weekly": "per week", "monthly": "per month"}
_PERIOD: Final = re.compile(r".*(?:\bper\b|\ban?\b|\beach\b|\bevery\b|/)[\s-]?([a-z ]+)$")
_TIMES: Final = {"once": 1.0, "twice": 2.0, "thrice": 3.0}
_TABLES: Final[Mapping[str, Mapping[str, re.Pattern[str]]]] = {
    "duration": quantities.DURATIONS,
    "size": quantities.SIZES,
}
_COARSE_AND_FINE: Final = re.compile(
    r"(?P<coarse>.*(?:hour|hr|h|minute|min|day|week|month|year)s?)(?:\sand)?\s(?P<fine>(?!a half|a quarter)\S.*)"
)
_FINER: Final = {
    "year": ("month", 12),
    "week": ("day", 7),
    "day": ("h", 24),
    "h": ("min", 60),
    "min": ("s", 60),
}
_DECIMALS: Final = 6
_OUT_OF: Final = re.compile(r"\s(?:out of|in)\s")
_AND_A_PART: Final = {"and a half": 0.5, "and a quarter": 0.25}
_CELSIUS: Final = re.compile(r"\d\s?[cf]$")
_DOTTED: Final = re.compile(r"^([a-z]{1,4}\.)(?=\d)")
_NOTES: Final = {"a quid": 1.0, "a fiver": 5.0, "a tenner": 10.0}
# currencies that no sign or word of the table tells apart from other words
_WRITTEN: Final = {
    "KRW": re.compile(r"\bwon$"),
    "GBP": re.compile(r"\b(?:fiver|tenner)$"),
}
_PART_OF_ONE: Final = re.compile(
    rf"(?P<share>half|(?:an?|one|two|three)\s(?:{'|'.join(quantities.FRACTIONS)})s?) (?:of an? |an? )(?!hundred|thousand|million)"
)
_WITHOUT_VALUE: Final = frozenset({"date", "version", "ordinal"})


def read_value(kind: str, text: str) -> tuple[float | None, str | None]:
    """Return value and unit of a quantity of that kind; value None where it measures nothing."""
    if kind in _WITHOUT_VALUE:
        return None, None
    lowered = " ".join(text.lower().split())
    return _READERS.get(kind, _bare)(lowered)


def _bare(text: str) -> tuple[float | None, str | None]:
    return _first(text), None


def _counted(text: str) -> tuple[float | None, str | None]:
    return _TIMES.get(text) or _first(text, whole=True), None


def _first(text: str, *, whole: bool = False) -> float | None:
    number = _NUMBERS.search(text)
    if number is None:
        return 1.0 if re.match(r"an?\s", text) else None
    value = value_of(number.group(), whole=whole)
    return -value if value is not None and text.startswith(("-", "−", "minus ")) else value


def _percent(text: str) -> tuple[float | None, str | None]:
    value = 0.5 if text.startswith("half a ") else _first(text.lstrip("+-± "))
    if re.search(r"bps|basis", text):
        return value, "bps"
    return value, "point" if re.search(r"p(?:oin)?t|\bpp|\dpp", text) else "%"


def _money(text: str) -> tuple[float | None, str | None]:
    text = _DOTTED.sub(r"\1 ", text)
    value = _NOTES.get(text) or _part_of_one(text) or _first(text, whole=True)
    currency = next((code for code, words in _WRITTEN.items() if words.search(text)), None) or currency_of(
        text
    )
    if value is not None and currency == "BRL" and text.endswith(" mil"):
        value /= 1000  # a thousand in Portuguese
    if value is not None and currency is None:
        for part, code in HUNDREDTHS.items():
            if re.search(rf"(?:[\s\d]){re.escape(part)}s?\b", text):
                return value / 100, code
    return value, currency


def _part_of_one(text: str) -> float | None:
    """Return the part that "a third of a cent" and "half a penny" say; None for other amounts."""
    part = _PART_OF_ONE.match(text)
    return None if part is None else _ratio(part["share"])[0]


def _names(text: str, words: re.Pattern[str]) -> bool:
    """Tell whether a unit's words stand in the text, after a number or a blank and before none of its letters."""
    return any(
        (match.start() == 0 or not text[match.start() - 1].isalpha())
        and (match.end() == len(text) or not text[match.end()].isalpha())
        for match in words.finditer(text)
    )


def _measured(kind: str, text: str) -> tuple[float | None, str | None]:
    if kind == "duration" and text in quantities.STRETCHES:
        return quantities.STRETCHES[text]
    unit = next((name for name, words in _TABLES[kind].items() if _names(text, words)), None)
    if text.startswith("half a"):
        return 0.5, unit
    if kind == "duration" and (finer := _in_two_units(text)) is not None:
        return finer
    if kind == "size" and text.endswith(" m"):
        return _first(text.removesuffix(" m")), "m"
    if kind == "size" and _CELSIUS.search(text):
        return _first(text), "degree"
    value = _first(text)
    for ending, part in _AND_A_PART.items():
        if value is not None and text.endswith(ending):
            value = float(int(value)) + part
    return value, unit


def _in_two_units(text: str) -> tuple[float, str] | None:
    """Return "an hour and ten minutes", "2 h 50" in the finer unit; None where there is one unit alone."""
    parts = _COARSE_AND_FINE.fullmatch(text)
    if parts is None:
        return None
    coarse, fine = _first(parts["coarse"]), _first(parts["fine"])
    units = [_measured("duration", parts[name])[1] for name in ("coarse", "fine")]
    for larger, (smaller, times) in _FINER.items():
        if units[0] == larger and units[1] in {smaller, None} and coarse is not None and fine is not None:
            return coarse * times + fine, smaller
    return None


def _rate(text: str) -> tuple[float | None, str | None]:
    period = _PERIOD.match(text)
    adverb = next((unit for word, unit in _ADVERBS.items() if text.endswith(word)), None)
    times = _TIMES.get(re.split(r"[\s-]", text, maxsplit=1)[0])
    if adverb is not None:
        return times or _first(text), adverb
    if text.startswith("half a"):
        return 0.5, None if period is None else f"per {period.group(1).strip()}"
    short = next((unit for word, unit in quantities.ABBREVIATED_RATES.items() if text.endswith(word)), None)
    unit = f"per {period.group(1).strip()}" if period is not None else short
    return times if times is not None else _first(text), unit


def _ratio(text: str) -> tuple[float | None, str | None]:
    if text in quantities.MULTIPLES:
        return float(quantities.MULTIPLES[text]), "x"
    if text.startswith("twice"):
        return 2.0, "x"
    numbers = [value_of(number.group()) for number in _NUMBERS.finditer(text)]
    if text.startswith("once in "):
        numbers.insert(0, 1.0)
    first, second = (*numbers, None, None)[:2]
    is_quotient = first is not None and bool(second)
    share = None if is_quotient and _OUT_OF.search(text) else _fraction(text)
    if share is not None and not text.endswith("times"):
        return round((first or 1.0) * share, _DECIMALS), "x"
    if first is not None and second:
        return round(first / second, _DECIMALS), "x"
    return first, "x"


def _fraction(text: str) -> float | None:
    """Return the last fraction that a text names: "two thirds" has a third."""
    for word in re.findall(r"[a-z]+", text)[::-1]:
        share = quantities.FRACTIONS.get(word, quantities.FRACTIONS.get(word.removesuffix("s")))
        if share is not None:
            return share
    return None


_READERS: Final = {
    "count": _counted,
    "percent": _percent,
    "money": _money,
    "duration": lambda text: _measured("duration", text),
    "size": lambda text: _measured("size", text),
    "rate": _rate,
    "ratio": _ratio,
}
