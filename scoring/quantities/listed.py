"""Lists and what they come to: a total told after its parts, and a whole told before them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from scoring.quantities.arithmetic import near
from scoring.quantities.stated import (
    HEDGES,
    LEAD,
    OF_THEM,
    WITH_THE_LAST,
    Sum,
    closes,
    is_adjusted,
    is_told,
    likely,
    sentence,
)
from scoring.report import Figure

_REACH: Final = 60
_MOST_PARTS: Final = 6
_AT_ONCE: Final = 2
_ALTOGETHER: Final = r"(?:in all|altogether|in total|all told|all in|together)"
_MORE_OF_IT: Final = rf"(?:another|a further|the other|{HEDGES})\s?"
_TO_A_TOTAL: Final = re.compile(
    rf"{LEAD}(?:(?P<sure>{_ALTOGETHER},?\s|(?:making\s)?an?\s(?:grand\s)?total of\s)|an?\s(?:team|group|class|staff) of\s)?{HEDGES}",
    re.IGNORECASE,
)
_OWN_WORDS: Final = re.compile(rf"(?:\s(?P<counted>[\w'’-]+))?,?\s{_ALTOGETHER}\b", re.IGNORECASE)
_WITH_ME: Final = re.compile(r"\b(?:me|myself|us)\b", re.IGNORECASE)
_LISTED: Final = re.compile(
    rf"{WITH_THE_LAST}(?:,\s(?:and\s|plus\s)?|\s(?:and|plus)\s){_MORE_OF_IT}", re.IGNORECASE
)
_GOES_ON_BEFORE: Final = re.compile(rf"(?:,|\b(?:and|plus|with|besides|of))\s{_MORE_OF_IT}$", re.IGNORECASE)
# what takes from a list, compares its parts or makes them overlap
_NO_PLAIN_LIST: Final = re.compile(
    r"\b(?:of (?:them|these|those|which|whom)|each|every|per|twice|times|lost|lose|losing|left|gave|returned|cancelled|"
    r"(?:more|less|fewer|up|down) (?:than|on|from))\b",
    re.IGNORECASE,
)
_OF_WHICH: Final = re.compile(r"[^.;!?]{0,30}\b(?:of which|of whom)\b[^.;!?]{0,20}", re.IGNORECASE)
_MADE_UP_OF: Final = re.compile(
    r"[^.;!?]{0,30}\b(?:made up of|consisting of|split into|divided into|that['’]s)\s", re.IGNORECASE
)
_THE_OTHERS: Final = re.compile(
    r"\b(?:the (?:other|remaining)|the (?:rest|others|remainder),)\s$", re.IGNORECASE
)
_ARE_NOT: Final = re.compile(
    r"(?:\s[\w'’-]+)?\s(?:are|is|were|was|do|does|did|have|has|had|could|can|will|would)(?:\snot|n['’]t)",
    re.IGNORECASE,
)


def total(text: str, figures: Sequence[Figure], place: int) -> Sum | None:
    """Return a total that its list does not give: "five here and nine there, fifteen in all"."""
    stated = figures[place]
    parts = _list_before(text, figures, place)
    if len(parts) < 2 or stated.kind not in {"count", "money", "other"}:
        return None
    exact = sum(part.value or 0.0 for part in parts)
    opens, closing = sentence(text, parts[0].start, stated.end)
    possible = (exact, exact + 1) if _WITH_ME.search(text, opens, closing) else (exact,)
    fits = any(near(stated.value or 0.0, one, rounding=0.02) for one in possible)
    if (
        fits
        or not likely(stated, exact)
        or _is_several_times(stated, parts)
        or not _is_total(text, parts, stated)
    ):
        return None
    return Sum(terms=tuple(parts), stated=stated, gives=f"{_named(parts)} make {exact:,.10g}")


def _is_several_times(stated: Figure, parts: Sequence[Figure]) -> bool:
    """Tell whether a total is that of several such lists, as of two days or two teams."""
    sums = (sum(part.value or 0.0 for part in parts[first:]) for first in range(len(parts) - 1))
    return any(one and (stated.value or 0.0) / one in range(2, 100) for one in sums)


def _is_total(text: str, parts: Sequence[Figure], stated: Figure) -> bool:
    """Tell whether a number is told as the total of a list that is whole and nothing but a list."""
    lead = _TO_A_TOTAL.fullmatch(text, parts[-1].end, stated.start)
    own = _OWN_WORDS.match(text, stated.end)
    if lead is None or not (own or lead["sure"]) or not closes(text, own.end() if own else stated.end):
        return False
    counted = own["counted"] if own else None
    opens, closing = sentence(text, parts[0].start, stated.end)
    return (
        (counted is None or is_told(text[parts[0].start : stated.start], counted))
        and _NO_PLAIN_LIST.search(text, opens, stated.start) is None
        and _GOES_ON_BEFORE.search(text[opens : parts[0].start]) is None
        and not is_adjusted(text, stated.end, closing)
    )


def _list_before(text: str, figures: Sequence[Figure], place: int) -> Sequence[Figure]:
    """Return the figures of the total's kind that are listed right before it; none where others go before."""
    parts: list[Figure] = []
    for figure in reversed(figures[max(0, place - _MOST_PARTS) : place]):
        if parts and figure.start < sentence(text, parts[0].start, parts[0].end)[0]:
            break
        alike = figure.kind == figures[place].kind and figure.unit == figures[place].unit
        joined = not parts or _LISTED.fullmatch(text, figure.end, parts[0].start) is not None
        if alike and not joined:
            return ()
        if not alike or figure.value is None:
            break
        parts.insert(0, figure)
    return parts


def parts(text: str, figures: Sequence[Figure], place: int) -> Sum | None:
    """Return a whole that is less than its parts: "of the 64, 61 are done and the other four are not"."""
    whole = figures[place]
    listed = _list_after(text, figures, place)
    if whole.kind != "count" or len(listed) < 2:
        return None
    exact = sum(part.value or 0.0 for part in listed)
    inside = all((part.value or 0.0) <= (whole.value or 0.0) for part in listed)
    if not inside or exact <= (whole.value or 0.0) or not _are_apart(text, whole, listed):
        return None
    return Sum(terms=listed, stated=whole, gives=f"{_named(listed)} make {exact:,.10g}")


def _are_apart(text: str, whole: Figure, listed: Sequence[Figure]) -> bool:
    """Tell whether the words say that parts exclude each other, or make up the whole."""
    if _NO_PLAIN_LIST.search(text, listed[0].start, listed[-1].start):
        return False
    if len(listed) > 2:
        return _MADE_UP_OF.fullmatch(text, whole.end, listed[0].start) is not None
    last = listed[-1]
    opened = OF_THEM.search(text[max(0, whole.start - 14) : whole.start]) or _OF_WHICH.fullmatch(
        text, whole.end, listed[0].start
    )
    negated = _ARE_NOT.match(text, last.end)
    others = _THE_OTHERS.search(text[listed[0].end : last.start])
    if opened is None or not _counts_the_same(text, whole, last):
        return False
    return others is not None or (negated is not None and closes(text, negated.end()))


def _counts_the_same(text: str, whole: Figure, last: Figure) -> bool:
    """Tell whether a part has no noun of its own that was not told from the whole on."""
    if last.measure is None or not 0 <= last.measure[0] - last.end < _AT_ONCE:
        return True
    return is_told(text[whole.start : last.start], text[slice(*last.measure)])


def _named(figures: Sequence[Figure]) -> str:
    return f"{', '.join(figure.text for figure in figures[:-1])} and {figures[-1].text}"


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
