"""What the words around two figures say of a comparison: before and after, promised and achieved."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from scoring.language.matching import Patterns
from scoring.quantities.conversion import converted
from scoring.quantities.numbers import NUMBER
from scoring.quantities.values import read_value
from scoring.report import Direction, Figure

_ABOUT: Final = r"(?:[\w'’]+[\s,]+){0,4}?"
_FROM: Final = re.compile(r"\bfrom\s(?:\w+\s){0,3}$", re.IGNORECASE)
_ON_TO: Final = re.compile(
    r"^[^.;]{0,40}\b(?:to|down to|up to|into)\s(?:[\w'’]+\s){0,3}$", re.IGNORECASE | re.DOTALL
)
_BACK_FROM: Final = re.compile(
    rf"^[^.;]{{0,25}}\b(?:(?:down|up) from|instead of|rather than|compared (?:to|with)|up on|where it (?:was|had been)|before it was)\s{_ABOUT}$",
    re.IGNORECASE | re.DOTALL,
)
_TO: Final = re.compile(r"\bto\s(?:[\w'’]+\s){0,2}$", re.IGNORECASE)
_OUT_OF: Final = re.compile(r"^[^.;]{0,25}\bfrom\s(?:\w+\s){0,2}$", re.IGNORECASE)
_SET_AGAINST: Final = re.compile(
    rf"^[^.;]{{0,30}}\b(?:against|versus|vs\.?|as opposed to)\s{_ABOUT}$", re.IGNORECASE | re.DOTALL
)
_PLANNED: Final = re.compile(
    r"\b(?:budget(?:ed)?|plan(?:ned)?|promis\w+|quoted?|target|estimate[sd]?|allow(?:ed|ance)|forecast|(?:i|we|they) (?:had )?said)\b[^.;!?]{0,20}$",
    re.IGNORECASE,
)
_AND_ACTUAL: Final = re.compile(
    r"(?:\s[\w'’-]+){0,4},?\s(?:and|but)\s(?:(?:i|we|they|it)\s)?(?:finished|closed|came|ended|landed|went|spent|(?:was|were|are) heading)"
    r"(?:\s(?:out|in|up|over))?(?:\s(?:on|at|with|for|to))?\s(?:exactly\s|about\s)?",
    re.IGNORECASE,
)
_OF: Final = re.compile(
    r"\s(?:out )?of\s(?:(?:the|our|my|his|her|their|these|those|all)\s){0,2}", re.IGNORECASE
)
_OF_THEM: Final = re.compile(r"\sof (?:them|those|these|which|us)\b", re.IGNORECASE)
_EARLIER: Final = re.compile(
    r"\b(?:used to|before|previously|had been|formerly|originally|at first|first time|in the first|until then|at the start|in the beginning|"
    r"when (?:i|we|they|he|she) (?:started|joined|arrived|took|gave|handed)|initially|averag\w+|last (?:year|month|quarter|term|season)|"
    r"the (?:year|month|quarter|week) before|start(?:ed|ing) (?:at|with|on|from)|going from|(?:was|were) (?:\w+ing|normal|usual|already)|"
    r"the old|normally|usually)\b",
    re.IGNORECASE | re.ASCII,
)
_LATER: Final = re.compile(
    r"\b(?:now|today|after(?:wards?)?|by then|by (?:january|february|march|april|may|june|july|august|september|october|november|december|"
    r"christmas|easter|summer|autumn|spring|winter|the end|the time)|these days|currently|since|down to|up to|ended up|came (?:down|in|out)|fell to|"
    r"dropped to|rose to|went (?:down|up) to|in the end|finally|later|got (?:it |that |us |them )?(?:down|up)|next|"
    r"this (?:year|month|quarter|term|season|time)|last time|second time|(?:we|i|it) (?:finished|ended|ran)|finished (?:at|in|on)|"
    r"(?:when|before|by the time) (?:i|we) left|more like|stayed)\b",
    re.IGNORECASE | re.ASCII,
)
_PROMISED: Final = re.compile(
    r"\b(?:promis\w+|target|goal|plan(?:ned)?|budget(?:ed)?|estimat\w+|expected|quoted|deadline|slo|sla|limit|allowed|aim\w*|supposed to|meant to|"
    r"forecast|(?:i|we|they)(?:['’]d| had) said|agreed|wanted|asked for|order said)\b",
    re.IGNORECASE | re.ASCII,
)
_CUES: Final = Patterns({"earlier": _EARLIER, "later": _LATER, "promised": _PROMISED})
_BORDER_BEFORE: Final = re.compile(r"[.;!?\n]|,\s(?:and|but|so|while)\b")
_BORDER_AFTER: Final = re.compile(r"[.;!?,\n]|\s(?:and|but|so|while|to|from)\s")
# the kinds that a number without a unit is taken for
_UNSAID: Final = frozenset({"count", "other", "duration", "size"})
_BARE: Final = re.compile(NUMBER, re.IGNORECASE)
_FARTHEST: Final = 70
_LEAD: Final = 60
_TRAIL: Final = 40


def times(first: Figure, second: Figure) -> float:
    """Return how many times the smaller of two figures the larger is; 1 where that cannot be told, as beside 0."""
    if not first.value or not second.value:
        return 1.0
    value = converted(second.value, second.unit or first.unit, to=first.unit or second.unit)
    if not value:
        return 1.0
    ratio = abs(value / first.value)
    return max(ratio, 1 / ratio)


def change(before: Figure, after: Figure) -> Direction | None:
    """Return which way a quantity went between two figures; None where they cannot be compared."""
    if before.value is None or after.value is None:
        return None
    value = converted(after.value, after.unit or before.unit, to=before.unit or after.unit)
    if value is None or value == before.value:
        return None
    return "up" if value > before.value else "down"


def is_part_of(text: str, one: Figure, other: Figure) -> bool:
    """Tell "eleven of the 23" from two values of one quantity."""
    return one.kind == "count" and _OF.fullmatch(text, one.end, other.start) is not None


def comparable(first: Figure, second: Figure) -> bool:
    """Tell whether two figures can be values of one quantity."""
    if first.value is None or second.value is None or "none" in {first.role, second.role}:
        return False
    return first.kind == second.kind and converted(1.0, first.unit, to=second.unit) is not None


def told_in_short(text: str, first: Figure, second: Figure) -> Figure | None:
    """Return a later number without a unit as a value of the first's quantity; None where it cannot be one.

    "Twelve of them" are so many things, whatever is told of each.
    """
    if first.unit is None or first.value is None or second.kind not in _UNSAID or second.role == "none":
        return None
    if _counts_next_word(second) or _OF_THEM.match(text, second.end) or not _BARE.fullmatch(second.text):
        return None
    return replace(second, kind=first.kind, unit=first.unit, value=read_value(first.kind, second.text)[0])


def _counts_next_word(figure: Figure) -> bool:
    return figure.measure is not None and 0 <= figure.measure[0] - figure.end <= 1


def worded_tie(text: str, first: Figure, second: Figure) -> str | None:
    """Return how two neighbours are compared in so many words: "from A to B" or "B from A"."""
    between = text[first.end : second.start]
    if len(between) > _FARTHEST:
        return None
    if _ON_TO.match(between) and _FROM.search(_clause_before(text, first.start)):
        return "forward"
    from_after_to = _OUT_OF.match(between) and _TO.search(_clause_before(text, first.start))
    return "backward" if from_after_to or _BACK_FROM.match(between) else None


def set_against(text: str, first: Figure, second: Figure) -> bool:
    """Tell whether the words hold one figure against another, be it an earlier one or another option's."""
    return comparable(first, second) and _SET_AGAINST.match(text[first.end : second.start]) is not None


def planned_and_actual(text: str, first: Figure, second: Figure) -> bool:
    """Tell whether a figure is what was planned and the next what it came to: "a budget of £8m and finished on £9m"."""
    return (
        comparable(first, second)
        and _AND_ACTUAL.fullmatch(text, first.end, second.start) is not None
        and _PLANNED.search(text, max(0, first.start - _LEAD), first.start) is not None
    )


def time_cues(text: str, figure: Figure) -> tuple[str, ...]:
    """Return which of earlier, later and promised the figure's own clause says."""
    clause = f"{_clause_before(text, figure.start)} {_clause_after(text, figure.end)}"
    return _CUES.found(clause)


def same_measure(text: str, one: Figure, other: Figure) -> bool:
    """Tell whether two figures measure the same thing, by the words that name it."""
    if one.measure is None or other.measure is None:
        return False
    return one.measure == other.measure or bool(_words(text, one) & _words(text, other))


def _words(text: str, figure: Figure) -> set[str]:
    start, end = figure.measure or (0, 0)
    return {word.removesuffix("s") for word in re.findall(r"[a-z]{3,}", text[start:end].lower())}


def _clause_before(text: str, position: int) -> str:
    return _BORDER_BEFORE.split(text[max(0, position - _LEAD) : position])[-1]


def _clause_after(text: str, position: int) -> str:
    return _BORDER_AFTER.split(text[position : position + _TRAIL], maxsplit=1)[0]
