"""Lists and what they come to: a total told after its parts, and a whole told before them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from scoring.quantities.arithmetic import near
from scoring.quantities.stated import OF_THEM, Sum, likely
from scoring.report import Figure

_REACH: Final = 60
_MOST_PARTS: Final = 6
_TOTAL: Final = re.compile(
    r"\b(?:in all|altogether|in total|all told|all in|total|so|together|makes?|comes? to)\b", re.IGNORECASE
)
_SURE_TOTAL: Final = re.compile(r"\b(?:in all|altogether|in total|all told|all in|together)\b", re.IGNORECASE)
_AND_ME: Final = re.compile(r"\b(?:me|myself|i)\b", re.IGNORECASE)
_LISTED: Final = re.compile(r"[^.;!?]{0,24}(?:,|\band\b|\bplus\b)\s(?:and\s)?(?:\w+\s)?", re.IGNORECASE)
_LISTS: Final = re.compile(
    r"[^.;!?]{0,30}\b(?:of which|of whom|made up of|that['’]s)\b[^.;!?]{0,20}", re.IGNORECASE
)


def total(text: str, figures: Sequence[Figure], place: int) -> Sum | None:
    """Return a total that its list does not give: "five here and nine there, fifteen in all"."""
    stated = figures[place]
    parts = _list_before(text, figures, place)
    if len(parts) < 2 or stated.kind not in {"count", "money", "other"}:
        return None
    gap = text[parts[-1].end : stated.start]
    said = f"{gap} {re.split(r'[.,;]', text[stated.end : stated.end + 30])[0]}"
    exact = sum(part.value or 0.0 for part in parts)
    sure = _SURE_TOTAL.search(said) is not None
    told = len(gap) <= _REACH and (sure or (len(parts) > 2 and _TOTAL.search(said) and likely(stated, exact)))
    possible = (exact, exact + 1) if stated.kind == "count" and _AND_ME.search(said) else (exact,)
    if not told or any(near(stated.value or 0.0, one, rounding=0.02) for one in possible):
        return None
    listed = f"{', '.join(part.text for part in parts[:-1])} and {parts[-1].text}"
    return Sum(terms=tuple(parts), stated=stated, gives=f"{listed} make {exact:,.10g}")


def _list_before(text: str, figures: Sequence[Figure], place: int) -> list[Figure]:
    """Return the figures of the total's kind that are listed right before it."""
    parts: list[Figure] = []
    for figure in reversed(figures[max(0, place - _MOST_PARTS) : place]):
        alike = figure.kind == figures[place].kind and figure.unit == figures[place].unit
        joined = not parts or _LISTED.fullmatch(text[figure.end : parts[0].start]) is not None
        if not alike or figure.value is None or not joined:
            break
        parts.insert(0, figure)
    return parts


def parts(text: str, figures: Sequence[Figure], place: int) -> Sum | None:
    """Return a whole that is less than its parts: "of the 64, 61 are done and four are not"."""
    whole = figures[place]
    listed = _list_after(text, figures, place)
    if whole.kind != "count" or len(listed) < 2:
        return None
    opened = OF_THEM.search(text[max(0, whole.start - 14) : whole.start]) or _LISTS.fullmatch(
        text[whole.end : listed[0].start]
    )
    exact = sum(part.value or 0.0 for part in listed)
    inside = all((part.value or 0.0) <= (whole.value or 0.0) for part in listed)
    if not (opened and inside) or exact <= (whole.value or 0.0):
        return None
    named = f"{', '.join(part.text for part in listed[:-1])} and {listed[-1].text}"
    return Sum(terms=listed, stated=whole, gives=f"{named} make {exact:,.10g}")


def _list_after(text: str, figures: Sequence[Figure], place: int) -> tuple[Figure, ...]:
    """Return the numbers that follow a whole in its sentence, each joined to the one before."""
    listed: list[Figure] = []
    for figure in figures[place + 1 : place + 1 + _MOST_PARTS]:
        gap = text[(listed[-1] if listed else figures[place]).end : figure.start]
        joined = not listed or re.search(r"\band\b|,", gap) is not None
        counted = figure.kind in {"count", "other"} and figure.value is not None
        if not (joined and counted) or len(gap) > _REACH or re.search(r"[.;!?]", gap):
            break
        listed.append(figure)
    return tuple(listed)
