"""Changes of shares told in points or in per cent, and how large a share a told difference is.

The ends need not stand beside the change: a difference that two figures told before do have
shows which two are meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import Final

from scoring.quantities.arithmetic import near
from scoring.quantities.conversion import converted
from scoring.quantities.stated import CHANGES, HEDGES, SAYS, SENTENCE_END, Sum, agrees, closes, is_told
from scoring.report import Figure

_REACH: Final = 60
_FARTHEST: Final = 500
_EXACT: Final = 0.015
_COMPARED: Final = (
    r"(?:less|more|fewer|lower|higher|up|down|over|under|above|below|off|saved|gone|short|extra|better|worse)"
)
_CHANGED: Final = re.compile(
    rf"(?:\b(?:{CHANGES})(?:s|d|ed)?\s(?:of\s|by\s)?|\b(?:rose|fell|up|down)\s(?:by\s)?){HEDGES}$",
    re.IGNORECASE,
)
_IS_CHANGE: Final = re.compile(rf"\s(?:{CHANGES}|{_COMPARED})\b", re.IGNORECASE)
_PARTS: Final = re.compile(r"[.,;:(–—]\s?")
_LEADS: Final = re.compile(
    rf"so|(?:that|this|it)(?:['’]s)?|which|is|was|means|an?|of|by|about|around|roughly|almost|nearly|only|just|over|"
    rf"rose|fell|(?:{CHANGES})(?:s|d|ed)?|{_COMPARED}",
    re.IGNORECASE,
)
_TAIL: Final = re.compile(
    rf"(?:\s(?:{CHANGES}|{_COMPARED}))?(?:(?P<took>\s(?:in|over|within)\s(?:under\s|about\s|only\s|just\s)?\w+\s"
    r"(?:day|week|month|term|quarter|season|year)s?\b|\sas\s)|\sin\s(?:the\s|our\s|my\s)?(?P<what>\w+))?",
    re.IGNORECASE,
)
_OR_A_SHARE: Final = re.compile(
    rf"(?:\s[\w'’-]+){{0,2}}?\s?(?:,\s|\s[–—-]\s|\s?\(|\s)(?:(?:or|so|it means|call it|{SAYS})\s)?(?:an?\s)?{HEDGES}",
    re.IGNORECASE,
)
_COUNTS: Final = frozenset({"count", "other"})
_OF_THOSE: Final = re.compile(
    rf"\sof (?:them|those|these)(?:\s[\w'’-]+){{0,3}}?,\s(?:(?:so|{SAYS})\s)?(?:an?\s(?:[\w-]+\s){{0,2}}(?:rate|share) of\s)?{HEDGES}",
    re.IGNORECASE,
)
_ENDS_AS_SHARE: Final = re.compile(
    rf"\s(?:{CHANGES}|{_COMPARED}|faster|slower|quicker|cheaper)\b", re.IGNORECASE
)


def points(text: str, figures: Sequence[Figure], place: int) -> Sum | None:
    """Return a change in points that is told as one in per cent, or the other way round."""
    stated = figures[place]
    if stated.unit not in {"%", "point"} or not _is_change(text, stated):
        return None
    shares = [
        figure
        for figure in _before(figures, place)
        if figure.unit == "%" and figure.value and not _is_change(text, figure)
    ]
    if len(shares) < 2 or not _is_of_the_same(text, shares[-2].start, shares[-1], stated):
        return None
    last = shares.pop()
    in_points = stated.unit == "point"
    if any(_told(text, stated, first, last, in_points=in_points) for first in shares):
        return None
    for first in reversed(shares):
        meant = _share(first, last) if in_points else _points(first, last)
        if near(stated.value or 0.0, meant, rounding=0.05 if in_points else _EXACT):
            return Sum(
                terms=(first, last),
                stated=stated,
                gives=f"from {first.text} to {last.text} is {both_ways(first.value or 1.0, last.value or 0.0)}",
            )
    return None


def share_of_change(text: str, figures: Sequence[Figure], place: int) -> Sum | None:
    """Return a share that a difference told just before does not have: "£20 less than £50, or 60%"."""
    stated = figures[place]
    if place < 3 or stated.unit != "%":
        return None
    change = figures[place - 1]
    beside = _OR_A_SHARE.fullmatch(text, change.end, stated.start) is not None and _is_change(text, change)
    ended = _ENDS_AS_SHARE.match(text, stated.end)
    if not beside or not closes(text, ended.end() if ended else stated.end):
        return None
    ends = list(_ends_apart(_before(figures, place - 1), change))
    parts = [(end, 100 * (change.value or 0.0) / (end.value or 1.0)) for pair in ends for end in pair]
    if not parts or any(agrees(text, stated, part, least=1.0) for _, part in parts):
        return None
    base, part = parts[0]
    return Sum(terms=(base, change), stated=stated, gives=f"{change.text} of {base.text} is {part:.3g}%")


def share_of_those(text: str, figures: Sequence[Figure], place: int) -> Sum | None:
    """Return a rate that so many of those told before do not have: "60 calls. 9 of those failed, a rate of 30%"."""
    stated = figures[place]
    if place < 2 or stated.unit != "%":
        return None
    whole, part = figures[place - 2 : place]
    told = (
        part.kind in _COUNTS and whole.kind == "count" and _OF_THOSE.fullmatch(text, part.end, stated.start)
    )
    if not told or not closes(text, stated.end) or (whole.value or 0.0) <= (part.value or 0.0):
        return None
    wholes = [
        figure.value for figure in _before(figures, place - 1) if figure.kind in _COUNTS and figure.value
    ]
    shares = [100 * (part.value or 0.0) / one for one in wholes]
    if any(agrees(text, stated, exact, least=1.0) for share in shares for exact in (share, 100 - share)):
        return None
    return Sum(terms=(whole, part), stated=stated, gives=f"{part.text} of {whole.text} is {shares[-1]:.3g}%")


def both_ways(before: float, after: float) -> str:
    """Say a change of a share in points and in per cent."""
    points = f"{abs(after - before):.3g}"
    return f"{points} point{'' if points == '1' else 's'}, or {in_percent(before, after)}"


def in_percent(before: float, after: float) -> str:
    """Say a change in per cent of what was before."""
    return f"{abs(after - before) / abs(before) * 100:.3g}% {'less' if after < before else 'more'}"


def _before(figures: Sequence[Figure], place: int) -> list[Figure]:
    return [figure for figure in figures[:place] if figures[place].start - figure.end <= _FARTHEST]


def _is_change(text: str, figure: Figure) -> bool:
    leads = _CHANGED.search(text, max(0, figure.start - _REACH), figure.start)
    return leads is not None or _IS_CHANGE.match(text, figure.end) is not None


def _is_of_the_same(text: str, start: int, last: Figure, stated: Figure) -> bool:
    """Tell whether a change is told right after its ends, and of nothing that was not told with them."""
    between = text[last.end : stated.start]
    if len(between) > _REACH or len(SENTENCE_END.findall(between)) > 1:
        return False
    told = text[max(0, start - _REACH) : last.end]
    leads = _PARTS.split(between)[-1].split()
    tail = _TAIL.match(text, stated.end)
    what = tail["what"] if tail is not None else None
    ended = tail is not None and (bool(what or tail["took"]) or closes(text, tail.end()))
    return (
        ended
        and all(_LEADS.fullmatch(word) is not None or is_told(told, word) for word in leads)
        and (what is None or is_told(told, what))
    )


def _told(text: str, stated: Figure, first: Figure, last: Figure, *, in_points: bool) -> bool:
    exact = _points(first, last) if in_points else _share(first, last)
    return agrees(text, stated, exact, least=0.0 if in_points else 1.0)


def _points(first: Figure, last: Figure) -> float:
    return abs((last.value or 0.0) - (first.value or 0.0))


def _share(first: Figure, last: Figure) -> float:
    return 100 * _points(first, last) / (first.value or 1.0)


def _ends_apart(figures: Sequence[Figure], change: Figure) -> Iterator[tuple[Figure, Figure]]:
    """Return each two figures that differ by just what is told, the first of them as what was before."""
    alike = [
        (figure, converted(figure.value, figure.unit, to=change.unit)) for figure in figures if figure.value
    ]
    for (one, first), (other, second) in combinations(alike, 2):
        if first and second and near(change.value or 0.0, abs(first - second), rounding=_EXACT):
            yield one, other
