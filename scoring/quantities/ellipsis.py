"""Numbers said without what was said before: which earlier quantity a bare number stands for."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from scoring.language.document import Passage
from scoring.quantities.naming import is_day_of
from scoring.quantities.numbers import NUMBER, value_of
from scoring.report import Figure

CARRIED: Final = frozenset({"percent", "money", "duration", "rate", "size", "other", "count"})
_SENTENCE_END: Final = re.compile(r"[.!?]\s|:\s(?=\S)|\n")
_REACHED: Final = re.compile(
    r"\b(?:now|it['’]?s|is|was|were|be|to|at|under|below|over|above|on|averag\w+|stood|stayed with|settled|hit|reached|nearer|say|says|afterwards:|after:|now:|result:)"
    r"\s(?:about\s|around\s|roughly\s|just\s|only\s|nearly\s|almost\s|in\s|at\s|on\s|over\s|under\s|more like\s)?$",
    re.IGNORECASE,
)
_ADVERBIAL: Final = re.compile(
    r"\b(?:in|after|for|within|over|during|every|last|first|next|past|another|the|by)\s(?:about\s|the\s|a\s|first\s|last\s|next\s)*$",
    re.IGNORECASE,
)
_LATER: Final = re.compile(r"\s(?:later|after|on|ago|before|in|since|old|earlier)\b", re.IGNORECASE)
_CALENDAR: Final = frozenset({"day", "week", "month", "quarter", "year"})
_SHARE: Final = re.compile(
    r"\b(?:(?<!heart )(?<!pulse )(?<!pick )(?<!hourly )(?<!day )(?<!exchange )rates?|share|percentage|proportion|conversion|completion|uptime|availability|margin|yield|occupancy|abandonment|attendance rate|accuracy|take-up|uptake)\b",
    re.IGNORECASE,
)
_PAID: Final = re.compile(
    r"\b(?:pay|pays|paid|paying|costs?|spend|spent)\s(?:about\s|only\s|just\s|around\s|us\s)?$", re.IGNORECASE
)
_STATES: Final = frozenset({"be", "seem", "become", "mean", "look", "sound", "take", "make", "stand"})
_COUNTED_BY: Final = frozenset(
    {
        "lose",
        "win",
        "draw",
        "eat",
        "hire",
        "merge",
        "kill",
        "see",
        "find",
        "call",
        "send",
        "reject",
        "ship",
        "print",
        "test",
    }
)
_BACKWARD: Final = 40
_LITTLE: Final = frozenset(
    {"from", "with", "that", "this", "they", "were", "have", "been", "about", "after", "before", "when", "then", "them",
     "than", "into", "over", "under", "only", "which", "there", "their", "where", "would", "could", "ended", "still", "more",
     "less", "what", "year", "week", "month", "hour", "minute", "second", "time", "first", "last", "came", "went"}
)  # fmt: skip
_LAST: Final = 12
_CLAUSE: Final = 80
_FAR: Final = 200
_FARTHEST: Final = 800
_ALL: Final = 100
_TOO_UNLIKE: Final = 1.7
_SCALED: Final = re.compile(r"\d\s?(?:k|m|mn|bn|lakh|crore|thousand|million|billion)\b", re.IGNORECASE)
_LEADING_DIGITS: Final = re.compile(r"\d+(?:[.,]\d+)*")
_SO_MANY_OF: Final = re.compile(
    r"\s(?:in|out of)\s(?:an?\s|every\s)?(?:\d{2,}|hundred|thousand|ten|twenty)", re.IGNORECASE
)
_MULTIPLE: Final = re.compile(r"\d+\.\d+\s?(?:times|x)", re.IGNORECASE)
_CHANGED_BY: Final = re.compile(
    r"\bby\s(?:about\s|around\s|roughly\s|nearly\s|almost\s|some\s)?$", re.IGNORECASE
)
_FROM_AN_END: Final = re.compile(
    r",?\s\(?from\s(?:about\s|around\s|roughly\s|nearly\s|almost\s)?", re.IGNORECASE
)
_NUMBER: Final = re.compile(NUMBER, re.IGNORECASE)
_SCALED_BELOW: Final = 1000


def acts(span: Passage) -> bool:
    """Tell a number of people or things that did something: "nine complained", "we lost five"."""
    root = span.root
    head = root.head
    if root.dep_ in {"nsubj", "nsubjpass"} and head.pos_ == "VERB":
        return head.lemma_.lower() not in _STATES
    return root.dep_ == "dobj" and head.lemma_.lower() in _COUNTED_BY


def stands_for(text: str, figure: Figure, before: Sequence[Figure]) -> Figure | None:
    """Return the earlier quantity that a bare number most likely tells again; None for none."""
    leading = _SENTENCE_END.split(text[max(0, figure.start - _CLAUSE) : figure.start])[-1]
    if _SHARE.search(leading) and 0 <= (figure.value or 0) <= _ALL:
        share = next((one for one in reversed(before) if one.kind == "percent" and one.unit == "%"), None)
        if share is not None:
            return share
    if _PAID.search(leading):
        paid = [one for one in before if one.kind == "money" and one.value]
        return min(paid, key=lambda one: _magnitudes(one, figure), default=None)
    possible = [one for one in before[-_LAST:] if is_carried(text, one) and not _is_change(text, one, figure)]
    unlike = [(_unlikeness(text, one, figure, leading), -one.start, one) for one in possible]
    best = min(unlike, key=lambda entry: entry[:2], default=None)
    return None if best is None or best[0] > _TOO_UNLIKE else best[2]


def _words(words: str) -> set[str]:
    return {word.removesuffix("s") for word in re.findall(r"[a-z]{4,}", words.lower())} - _LITTLE


def _around(text: str, one: Figure) -> set[str]:
    """Return the words that say what an earlier figure measures: its measure and what leads to it."""
    start, end = one.measure or (0, 0)
    leading = _SENTENCE_END.split(text[max(0, one.start - _BACKWARD) : one.start])[-1]
    return _words(f"{text[start:end]} {leading}")


def is_carried(text: str, one: Figure) -> bool:
    """Tell whether a figure is of a quantity that may be told again by a bare number."""
    so_many_of = one.kind == "ratio" and (_SO_MANY_OF.search(one.text) is not None or _is_multiple(one))
    return (
        (so_many_of or one.kind in CARRIED)
        and one.role != "none"
        and bool(one.value)
        and not is_day_of(text, one)
    )


def _is_change(text: str, one: Figure, figure: Figure) -> bool:
    """Tell "fell by 40 percent, from 250": what changed is told after the share by which it did."""
    return (
        one.unit == "%"
        and _CHANGED_BY.search(text, max(0, one.start - _BACKWARD), one.start) is not None
        and _FROM_AN_END.fullmatch(text, one.end, figure.start) is not None
    )


def _is_multiple(one: Figure) -> bool:
    """Tell "2.5 times EBITDA", which is told again as a number with a point."""
    return one.kind == "ratio" and _MULTIPLE.fullmatch(one.text) is not None


def _unlikeness(text: str, earlier: Figure, figure: Figure, leading: str) -> float:
    """Return how little a bare number, with the words before it in its sentence, can stand for an earlier quantity.

    The sum of the orders of magnitude between them, of the sentences and letters between them,
    and of what their places say. Both may stand far apart where the words that name the quantity
    are said again, where the number is what something reached, or where it is no whole number.
    """
    if figure.value is None:
        return math.inf
    between = text[earlier.end : figure.start]
    if len(between) > _FARTHEST:
        return math.inf
    broken = figure.value != int(figure.value)
    again = bool(_words(leading) & _around(text, earlier))
    far = again or broken or _REACHED.search(text, max(0, figure.start - _BACKWARD), figure.start) is not None
    multiple = _is_multiple(earlier)
    if multiple and not broken:
        return math.inf
    if (broken and not multiple and earlier.kind in {"count", "ratio"}) or (len(between) > _FAR and not far):
        return math.inf
    sentences, letters = (0.15, 700) if far else (0.4, 200)
    whole_time = broken and earlier.kind == "duration" and earlier.value == int(earlier.value or 0)
    return (
        _magnitudes(earlier, figure)
        + sentences * len(_SENTENCE_END.findall(between))
        + len(between) / letters
        + is_adverbial(text, earlier)
        + 0.5 * whole_time
        - again
    )


def _magnitudes(earlier: Figure, figure: Figure) -> float:
    read = max(abs((figure.value or 0) * scale(earlier, figure)), 0.01)
    return abs(math.log10(read / abs(earlier.value or 1)))


def is_adverbial(text: str, one: Figure) -> bool:
    """Tell a stretch of time that only says when: "after six weeks", "two months later"."""
    if one.kind != "duration" or one.unit not in _CALENDAR:
        return False
    return (
        _ADVERBIAL.search(text, max(0, one.start - _BACKWARD), one.start) is not None
        or _LATER.match(text, one.end) is not None
    )


def scale(earlier: Figure, figure: Figure) -> float:
    """Return what the earlier figure says and the bare number leaves out: thousands, or "in a hundred"."""
    if earlier.kind == "ratio":
        first = _NUMBER.search(earlier.text)
        written = None if first is None else value_of(first.group())
    else:
        digits = _LEADING_DIGITS.search(earlier.text) if _SCALED.search(earlier.text) else None
        written = None if digits is None else value_of(digits.group())
    if not written or figure.value is None or figure.value >= _SCALED_BELOW:
        return 1.0
    return abs(earlier.value or 0.0) / written


def like(figure: Figure, earlier: Figure) -> Figure:
    """Return a bare number as another value of an earlier quantity."""
    return replace(
        figure,
        kind=earlier.kind,
        unit=earlier.unit,
        value=(figure.value or 0.0) * scale(earlier, figure),
        measure=earlier.measure or figure.measure,
    )
