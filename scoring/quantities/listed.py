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
    added,
    agrees,
    closes,
    in_digits,
    is_adjusted,
    is_bare,
    is_hedged,
    is_told,
    likely,
    named,
    sentence,
)
from scoring.quantities.wholes import may_overlap
from scoring.report import Figure

_REACH: Final = 60
_MOST_PARTS: Final = 6
# how far off parts are that were meant to give their whole, and how far where nothing says that they should
_JUST_OFF: Final = 0.16
_SLIP: Final = 0.03
_AT_ONCE: Final = 2
_LONG: Final = 3
_ALL: Final = 100
_ALTOGETHER: Final = r"(?:in all|altogether|in total|all told|all in|together)"
_MORE_OF_IT: Final = rf"(?:another|a further|the other|{HEDGES})\s?"
_THE: Final = r"(?:(?:the|your|my|our)\s)?"
_TO_A_TOTAL: Final = re.compile(
    rf"(?:{LEAD}(?:(?P<sure>{_ALTOGETHER},?\s|(?:making\s)?an?\s(?:grand\s)?total of\s)|an?\s(?:team|group|class|staff) of\s)?"
    rf"|{WITH_THE_LAST}(?:,\s|\s)(?P<makes>(?:making|which\s(?:makes|gives|made|gave)(?:\s(?:me|you|us))?)\s)){_THE}{HEDGES}",
    re.IGNORECASE,
)
# a list of three or more that ends in what it comes to needs no further word
_SO: Final = re.compile(
    rf"{WITH_THE_LAST},\s(?:so|(?:so\s)?(?:that|it)(?:['’]s|\sis))\s{_THE}{HEDGES}", re.IGNORECASE
)
_TO_DO: Final = re.compile(r"\sto\s(?!spare\b|save\b)\w+(?:\s\w+){0,2}", re.IGNORECASE)
_OWN_WORDS: Final = re.compile(rf"(?:\s(?P<counted>[\w'’-]+))?,?\s{_ALTOGETHER}\b", re.IGNORECASE)
_WITH_ME: Final = re.compile(r"\b(?:me|myself|us)\b", re.IGNORECASE)
_NAMED_FIRST: Final = (
    r"(?:(?!(?:but|or|so|is|was|then|of|which|that|i|we|they|he|she|it|you|there)\b)[\w'’-]+\s){0,3}?"
)
_LISTED: Final = re.compile(
    rf"{WITH_THE_LAST}(?:,\s(?:and\s|plus\s)?|\s(?:and|plus)\s){_NAMED_FIRST}{_MORE_OF_IT}", re.IGNORECASE
)
_GOES_ON_BEFORE: Final = re.compile(rf"(?:,|\b(?:and|plus|with|besides|of))\s{_MORE_OF_IT}$", re.IGNORECASE)
# what takes from a list, compares its parts or makes them overlap
_NO_PLAIN_LIST: Final = re.compile(
    r"\b(?:of (?:them|these|those|which|whom)|each|every|per|twice|times|lost|lose|losing|left|gave|out(?=,|\s(?:and|plus)\b)|returned|cancelled|"
    r"(?:more|less|fewer|up|down) (?:than|on|from))\b",
    re.IGNORECASE,
)
_OF_WHICH: Final = re.compile(r"[^.;!?]{0,30}\b(?:of which|of whom)\b[^.;!?]{0,20}", re.IGNORECASE)
_MADE_UP_OF: Final = re.compile(
    r"[^.;!?]{0,30}\b(?:made up of|consisting of|split into|divided into|that(?:['’]s|\sis))\s", re.IGNORECASE
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
    if len(parts) < 2 or not _can_be_total(stated):
        return None
    exact = added(parts)
    opens, closing = sentence(text, parts[0].start, stated.end)
    possible = (exact, exact + 1) if _WITH_ME.search(text, opens, closing) else (exact,)
    fits = any(near(stated.value or 0.0, one, rounding=0.02) for one in possible) or (
        is_hedged(text, stated) and agrees(text, stated, exact)
    )
    if (
        fits
        or not likely(stated, exact)
        or _is_several_times(stated, parts)
        or _is_of_some(stated, parts)
        or not _is_total(text, parts, stated)
    ):
        return None
    return Sum(terms=tuple(parts), stated=stated, gives=f"{named(parts)} make {in_digits(exact)}")


def _can_be_total(figure: Figure) -> bool:
    return (
        figure.kind in {"count", "money", "other", "duration", "size"} or is_bare(figure) or _is_all(figure)
    )


def _is_all(figure: Figure) -> bool:
    return figure.unit == "%" and figure.value == _ALL


def _is_part_of(figure: Figure, stated: Figure) -> bool:
    """Tell whether a number can be a part of a total: of the same kind, or bare as only digits are."""
    alike = figure.kind == stated.kind and figure.unit == stated.unit
    return alike or (is_bare(figure) and (is_bare(stated) or _is_all(stated)))


def _is_several_times(stated: Figure, parts: Sequence[Figure]) -> bool:
    """Tell whether a total is that of several such lists, as of two days or two teams."""
    sums = (added(parts[first:]) for first in range(len(parts) - 1))
    return any(one and (stated.value or 0.0) / one in range(2, 100) for one in sums)


def _is_of_some(stated: Figure, parts: Sequence[Figure]) -> bool:
    """Tell whether a number is one of those listed, or what the others leave of the first."""
    values = [part.value or 0.0 for part in parts]
    return (stated.value or 0.0) in {*values, 2 * values[0] - sum(values)}


def _is_total(text: str, parts: Sequence[Figure], stated: Figure) -> bool:
    """Tell whether a number is told as the total of a list that is whole and nothing but a list."""
    own = _OWN_WORDS.match(text, stated.end)
    ended = own or (_TO_DO.match(text, stated.end) if stated.kind == "money" else None)
    if not _leads_to_total(text, parts, stated, own=own is not None):
        return False
    if not closes(text, ended.end() if ended else stated.end):
        return False
    counted = own["counted"] if own else None
    opens, closing = sentence(text, parts[0].start, stated.end)
    return (
        (counted is None or _counts(text[parts[0].start : stated.start], counted))
        and _NO_PLAIN_LIST.search(text, opens, stated.start) is None
        and _GOES_ON_BEFORE.search(text[opens : parts[0].start]) is None
        and not is_adjusted(text, stated.end, closing)
    )


def _leads_to_total(text: str, parts: Sequence[Figure], stated: Figure, *, own: bool) -> bool:
    """Tell whether the words before a number make it what the list comes to."""
    lead = _TO_A_TOTAL.fullmatch(text, parts[-1].end, stated.start)
    if lead is not None and (own or lead["sure"] or lead["makes"]):
        return True
    return len(parts) >= _LONG and _SO.fullmatch(text, parts[-1].end, stated.start) is not None


def _counts(before: str, counted: str) -> bool:
    return counted.lower() == "people" or is_told(before, counted)


def _list_before(text: str, figures: Sequence[Figure], place: int) -> Sequence[Figure]:
    """Return the figures of the total's kind that are listed right before it; none where others go before."""
    parts: list[Figure] = []
    for figure in reversed(figures[max(0, place - _MOST_PARTS) : place]):
        if parts and figure.start < sentence(text, parts[0].start, parts[0].end)[0]:
            break
        alike = _is_part_of(figure, figures[place])
        joined = not parts or _LISTED.fullmatch(text, figure.end, parts[0].start) is not None
        if alike and not joined:
            return ()
        if not alike or figure.value is None:
            break
        parts.insert(0, figure)
    return parts


def parts(text: str, figures: Sequence[Figure], place: int) -> Sum | None:
    """Return a whole that its parts do not give: "of the 64, 61 are done and the other four are not"."""
    whole = figures[place]
    listed = _list_after(text, figures, place)
    if whole.kind != "count" or len(listed) < 2:
        return None
    exact = added(listed)
    inside = all((part.value or 0.0) <= (whole.value or 0.0) for part in listed)
    too_few = exact < (whole.value or 0.0) and not (len(listed) == 2 and _is_just_off(text, whole, listed))
    if not inside or exact == whole.value or too_few or not _are_apart(text, whole, listed):
        return None
    return Sum(terms=listed, stated=whole, gives=f"{named(listed)} make {in_digits(exact)}")


def _is_just_off(text: str, whole: Figure, listed: Sequence[Figure]) -> bool:
    """Tell whether parts come as near to their whole as those do that were meant to give it."""
    hedged = any(is_hedged(text, figure) for figure in (whole, *listed))
    return not hedged and near(added(listed), whole.value or 0.0, rounding=_JUST_OFF)


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
    if others is not None or (negated is not None and closes(text, negated.end())):
        return True
    exact = added(listed)
    _, closing = sentence(text, whole.start, last.end)
    return near(exact, whole.value or 0.0, rounding=_SLIP) and not may_overlap(text, whole.start, closing)


def _counts_the_same(text: str, whole: Figure, last: Figure) -> bool:
    """Tell whether a part has no noun of its own that was not told from the whole on."""
    if last.measure is None or not 0 <= last.measure[0] - last.end < _AT_ONCE:
        return True
    return is_told(text[whole.start : last.start], text[slice(*last.measure)])


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
