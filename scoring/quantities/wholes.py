"""Wholes and their three or more parts: a whole told first, a total told last, and shares of all there is.

What is near to the whole, but not the whole, is what a list comes to that was meant to give
it; lists that come to much less or more are no parts of it, or overlap.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from scoring.quantities.arithmetic import near
from scoring.quantities.stated import (
    HEDGES,
    OF_THEM,
    Sum,
    added,
    closes,
    in_digits,
    is_adjusted,
    is_bare,
    is_hedged,
    is_told,
    named,
    sentence,
)
from scoring.report import Figure

_LEAST_PARTS: Final = 3
_MOST_PARTS: Final = 7
_ALL: Final = 100.0
# how far off a list is that was meant to give its whole, and what rounding gives
_FARTHEST_OFF: Final = 0.16
_FARTHEST_TOTAL: Final = 0.35
_ROUNDED: Final = 0.02
_ROUGH: Final = 0.06
_REACH: Final = 60
_BEFORE: Final = 24
_REST: Final = r"(?:rest|others?|remaining|remainder|reserve)"
_NO_LIST: Final = r"(?!(?:but|so|then|than|plus|minus|of which|while)\b)"
# from one part to the next: what the one is for, a comma or "and", and at most a few words before the other
_NEXT: Final = re.compile(
    rf"(?:\s{_NO_LIST}(?!and\s(?:an?|me|one|my|some|several)\b)[\w'’-]+){{0,9}}?(?:,\sand\s|,\s|\sand\s)"
    rf"(?:the\s{_REST},?\s|(?:{_NO_LIST}(?!(?:and|or|an?|one|some|several)\b)[\w'’-]+\s){{0,3}}?){HEDGES}",
    re.IGNORECASE,
)
_JOINTS: Final = re.compile(r",\sand\s|,\s|\sand\s", re.IGNORECASE)
_NAMED_REST: Final = re.compile(rf"\bthe\s(?:{_REST},|other|remaining)\s$", re.IGNORECASE)
_AND_A: Final = re.compile(
    r"[^.;!?]{0,40}(?:,|\b(?:and|plus|with))\s(?:an?|me|myself|some|several|a few|one)\b|[^.;!?]{0,40},?\s(?:plus|besides|as well as|not counting)\b",
    re.IGNORECASE,
)
_GIVES_ALL: Final = re.compile(
    r"[^.;:!?]{0,45}(?::\s|,\s(?:that|it)(?:['’]s|\s(?:is|was))\s|\b(?:made up of|consisting of|split into|divided into)\s"
    r"|\.\s(?:i|we|they)\s(?:split|divided|spread)\s(?:it|that|them)[^.;:!?]{0,20}[:,]\s)" + HEDGES,
    re.IGNORECASE,
)
_PUTS_IT: Final = re.compile(
    r"[^.;:!?]{0,30}?(?:,|,?\sand|,?\sof which)\s(?:i|we|they)\s(?:put|spent|gave|set|allocated|used|sent|moved)\s"
    + HEDGES,
    re.IGNORECASE,
)
_OF_IT: Final = re.compile(rf"[^.;:!?]{{0,45}},\s{HEDGES}", re.IGNORECASE)
# the parts may overlap, or are told over time
_MAY_OVERLAP: Final = re.compile(
    r"\b(?:both|also|too|each|every|per|twice|times|again|then|later|said|sa[yw]|spoke|speaks?|speak|want\w*|mention\w*|complain\w*|asked|"
    r"knew|know|took|takes?|used?|uses|liked?|prefer\w*|could|can|had|have|has|of (?:them|these|those|whom|which)|at least|or more|"
    r"by (?:noon|midnight|midday|lunch\w*|breakfast|morning|evening|night|then|now|the (?:end|time|next)|\w+day|\d|one|two|three|four|five|six|seven|eight|"
    r"nine|ten|eleven|twelve|january|february|march|april|may|june|july|august|september|october|november|december|easter|christmas|summer|autumn|spring|winter)|"
    r"women|men|(?:more|less|fewer) than)\b",
    re.IGNORECASE,
)
_OTHERS: Final = re.compile(r"\s(?:others?|the rest)\b", re.IGNORECASE)
_CLOCK: Final = re.compile(r"\b(?:after|before|at|by|until|till|since|past)\s$", re.IGNORECASE)
_SPLITS: Final = re.compile(
    r"\b(?:plan|budget|split|allocat\w+|weight\w*|mix|divid\w+|breakdown|rubric)\b", re.IGNORECASE
)
_IN_ALL: Final = re.compile(
    r"(?:\s(?P<counted>[\w'’-]+))?,?\s(?:in all|altogether|in total|all told|all in)\b", re.IGNORECASE
)
_ADDS_UP: Final = re.compile(
    rf"(?:\s[\w'’-]+){{0,4}},\s(?:(?:so\s(?:[\w'’-]+\s){{0,3}}?)?(?:(?:it|that|which|this|they)\s)?(?:adds?|added|comes?|came)\s(?:up\s)?to|together)\s(?:the\s|a total of\s)?{HEDGES}",
    re.IGNORECASE,
)
_SO_MANY: Final = re.compile(
    rf"(?:\s[\w'’-]+){{0,6}},\s(?:(?:so|making|which (?:makes|is)|that(?:['’]s|\sis))\s)?(?:(?:a total of|in all|in total|altogether)\s)?{HEDGES}",
    re.IGNORECASE,
)


def whole(text: str, figures: Sequence[Figure], place: int) -> Sum | None:
    """Return a whole that the parts told after it do not give: "eleven firms: three, two and seven of them"."""
    stated = figures[place]
    if stated.kind not in {"count", "money", "duration", "size", "rate"}:
        return None
    listed = _list_after(text, figures, place + 1, stated)
    if len(listed) < 2:
        return None
    exact = added(listed)
    rest = _NAMED_REST.search(text, max(0, listed[-1].start - _BEFORE), listed[-1].start) is not None
    gap = (stated.end, listed[0].start)
    gives_all = _GIVES_ALL.fullmatch(text, *gap) is not None or (
        rest and _PUTS_IT.fullmatch(text, *gap) is not None
    )
    opened = OF_THEM.search(text, max(0, stated.start - _BEFORE), stated.start) is not None
    many = len(listed) >= _LEAST_PARTS
    of_it = many and _OF_IT.fullmatch(text, *gap) is not None
    all_told = exact > (stated.value or 0.0) or (opened and (rest or _ends_in_others(text, listed[-1])))
    told = (gives_all and (many or rest)) or (of_it and all_told)
    # whoever tells it may be the one who is not counted
    besides = not rest and stated.kind == "count" and exact + 1 == stated.value
    if not told or besides or not _is_near_miss(text, stated, listed) or _is_told_elsewhere(figures, exact):
        return None
    return Sum(terms=listed, stated=stated, gives=f"{named(listed)} make {in_digits(exact)}")


def total_of_many(text: str, figures: Sequence[Figure], place: int) -> Sum | None:
    """Return a total in so many words that a long list told before does not give: "40, 30 and 25 of them, 96 in all"."""
    stated = figures[place]
    listed = _list_before(text, figures, place)
    if len(listed) < _LEAST_PARTS or stated.kind not in {"count", "money", "duration", "size"}:
        return None
    opens, closing = sentence(text, listed[0].start, stated.end)
    adds_up = _ADDS_UP.fullmatch(text, listed[-1].end, stated.start) and closes(text, stated.end)
    told = adds_up or _is_so_many(text, listed, stated)
    first = opens if place == len(listed) else max(opens, figures[place - len(listed) - 1].end)
    goes_before = not adds_up and _JOINTS.search(text, first, listed[0].start) is not None
    if not told or goes_before or is_adjusted(text, stated.end, closing):
        return None
    if not _is_near_miss(text, stated, listed, farthest=_FARTHEST_TOTAL):
        return None
    exact = added(listed)
    return Sum(terms=listed, stated=stated, gives=f"{named(listed)} make {in_digits(exact)}")


def _is_so_many(text: str, listed: Sequence[Figure], stated: Figure) -> bool:
    """Tell ", 264 in all" and ", so 264 pallets in total" of pallets."""
    own = _IN_ALL.match(text, stated.end)
    if own is None or _SO_MANY.fullmatch(text, listed[-1].end, stated.start) is None:
        return False
    return own["counted"] is None or is_told(text[listed[0].start : stated.start], own["counted"])


def hundred(text: str, figures: Sequence[Figure], place: int) -> Sum | None:
    """Return the last of the shares of a plan that is not what the others leave: "60%, 30% and the other 20%"."""
    first = figures[place]
    if first.unit != "%":
        return None
    listed = (first, *_list_after(text, figures, place + 1, first))
    before = figures[place - 1] if place else None
    opens, closing = sentence(text, first.start, listed[-1].end)
    inside = before is not None and before.unit == "%" and before.start >= opens
    if len(listed) < _LEAST_PARTS or inside or not _SPLITS.search(text, opens, first.start):
        return None
    left, over = _ALL - added(listed[:-1]), added(listed) - _ALL
    rest = _NAMED_REST.search(text, max(0, listed[-1].start - _BEFORE), listed[-1].start) is not None
    off = abs(over) if rest else over
    near_miss = _ROUNDED * _ALL < off <= _FARTHEST_OFF * _ALL
    if left <= 0 or not near_miss or may_overlap(text, first.start, closing):
        return None
    return Sum(terms=listed[:-1], stated=listed[-1], gives=f"{named(listed[:-1])} leave {left:.3g}% of 100%")


def may_overlap(text: str, start: int, end: int) -> bool:
    """Tell whether words of a passage let parts of a whole have members in common, or come one after the other."""
    return _MAY_OVERLAP.search(text, start, end) is not None


def _is_near_miss(
    text: str, stated: Figure, listed: Sequence[Figure], *, farthest: float = _FARTHEST_OFF
) -> bool:
    """Tell whether parts come near to a whole, but not so near that it is a matter of rounding."""
    told = stated.value or 0.0
    exact = added(listed)
    hedged = any(is_hedged(text, figure) for figure in (stated, *listed))
    first, last = min(stated.start, listed[0].start), max(stated.end, listed[-1].end)
    _, closing = sentence(text, first, last)
    return (
        near(exact, told, rounding=farthest)
        and not near(exact, told, rounding=_ROUGH if hedged else _ROUNDED)
        and all(0 < (part.value or 0.0) < told for part in listed)
        and not may_overlap(text, first, closing)
    )


def _list_after(text: str, figures: Sequence[Figure], place: int, stated: Figure) -> tuple[Figure, ...]:
    """Return the figures from a place on that are listed as parts of what is stated; none where the list goes on."""
    listed: list[Figure] = []
    for figure in figures[place : place + _MOST_PARTS]:
        if _CLOCK.search(text, max(0, figure.start - _BEFORE), figure.start):
            continue
        if not _is_part(figure, stated) or (listed and not _is_next(text, listed[-1], figure)):
            break
        listed.append(figure)
    if not listed or _AND_A.match(text, listed[-1].end):
        return ()
    return tuple(listed)


def _list_before(text: str, figures: Sequence[Figure], place: int) -> tuple[Figure, ...]:
    listed: list[Figure] = []
    for figure in reversed(figures[max(0, place - _MOST_PARTS) : place]):
        if not _is_part(figure, figures[place]) or (listed and not _is_next(text, figure, listed[0])):
            break
        listed.insert(0, figure)
    return tuple(listed)


def _is_part(figure: Figure, stated: Figure) -> bool:
    alike = figure.kind == stated.kind and figure.unit == stated.unit
    return figure.value is not None and (alike or (is_bare(figure) and figure.kind in {"count", "other"}))


def _is_next(text: str, one: Figure, other: Figure) -> bool:
    """Tell whether two figures are neighbours in a list with nothing that is counted without a number between."""
    between = text[one.end : other.start]
    return len(between) <= _REACH and _NEXT.fullmatch(between) is not None


def _ends_in_others(text: str, last: Figure) -> bool:
    return _OTHERS.match(text, last.end) is not None


def _is_told_elsewhere(figures: Sequence[Figure], exact: float) -> bool:
    return any(figure.value == exact for figure in figures)
