"""What is left of a whole: "640 less 210 is 450", "I took out four, which left five", "15 of the 22. The other eight"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import Final

from scoring.quantities.arithmetic import near
from scoring.quantities.stated import (
    HEDGES,
    WITH_THE_LAST,
    Sum,
    added,
    agrees,
    closes,
    in_digits,
    is_bare,
    is_hedged,
    named,
    sentence,
)
from scoring.report import Figure

_EXACT: Final = 0.005
_FARTHEST_OFF: Final = 0.35
_MOST_TAKEN: Final = 4
_REACH: Final = 160
_COUNTS: Final = frozenset({"count", "other"})
_BEFORE: Final = 60
_LESS: Final = re.compile(
    rf"{WITH_THE_LAST},?\s(?:less|minus|take away)\s(?:the\s|my\s|our\s|another\s)?", re.IGNORECASE
)
_IS: Final = re.compile(
    rf"{WITH_THE_LAST}(?:\s(?:is|was|makes|leaves|left|gives)\s|\s?=\s|,\s(?:so|that(?:['’]s|\sis|\sleaves)|which (?:is|leaves|left))\s"
    rf"|(?:,\s(?:so\s)?)?(?:\s?(?:we|i|they|he|she|the\s\w+)\s(?:kept|got|came to|came out at|were left with|had left|paid|saved)\s))"
    rf"(?:(?:me|us)\s(?:with\s)?)?{HEDGES}",
    re.IGNORECASE,
)
_TAKEN: Final = re.compile(
    r"\b(?:threw out|thrown out|took out|taken out|removed?|deleted?|dropped|lost|cut|sold|spent|binned|rejected|sent back|gave away|"
    r"closed|turned|moved|scrapped|killed|cancelled|used|got rid of|ruled out|excluded|crossed off|struck off)\s(?:[\w'’-]+\s){0,2}$",
    re.IGNORECASE,
)
_AND: Final = re.compile(
    rf"{WITH_THE_LAST}(?:,\sand|,|\sand|\splus)\s(?:another\s|a further\s)?{HEDGES}", re.IGNORECASE
)
_LEFT: Final = re.compile(
    rf"(?:\s[\w'’-]+){{0,6}}?(?:,\s|\s|,?\sand\s)(?:(?:which|that|this)\s(?:leaves|left)|leaving)\s(?:(?:me|us|them|you)\s(?:with\s)?|behind\s)?{HEDGES}",
    re.IGNORECASE,
)
_OUT_OF: Final = re.compile(
    r"(?:\s[\w'’-]+){0,3}?\s(?:(?:out\s)?of)\s(?:the|our|my|their|those|these)\s(?:usual\s|original\s|old\s)?",
    re.IGNORECASE,
)
_THE_OTHER: Final = re.compile(r"\bthe\s(?:other|remaining)\s$", re.IGNORECASE)
_OF_THOSE: Final = re.compile(
    r"\b(?:of|out of)\s(?:those|these|them|which|whom),?\s(?:[\w'’-]+\s){0,2}$", re.IGNORECASE
)


def less(text: str, figures: Sequence[Figure], place: int) -> Sum | None:
    """Return what one number less another is wrongly said to be."""
    if place < 2:
        return None
    one, other, stated = figures[place - 2 : place + 1]
    if _LESS.fullmatch(text, one.end, other.start) is None or not _are_alike((one, other, stated)):
        return None
    exact = (one.value or 0.0) - (other.value or 0.0)
    told = _IS.fullmatch(text, other.end, stated.start) is not None and closes(text, stated.end)
    if not told or not _is_missed(text, stated, exact):
        return None
    return Sum(terms=(one, other), stated=stated, gives=f"{one.text} less {other.text} is {in_digits(exact)}")


def left(text: str, figures: Sequence[Figure], place: int) -> Sum | None:
    """Return what is wrongly said to be left of a whole from which so many were taken."""
    stated = figures[place]
    if not place or _LEFT.fullmatch(text, figures[place - 1].end, stated.start) is None:
        return None
    taken = _taken_before(text, figures, place)
    first = place - len(taken) - 1
    if not taken or first < 0:
        return None
    whole = figures[first]
    opens, _ = sentence(text, taken[0].start, taken[-1].end)
    apart = (
        taken[0].start - whole.end > _BEFORE + max(0, opens - whole.end)
        or text.count(". ", whole.end, opens) > 1
    )
    if apart or not _are_alike((whole, *taken, stated)):
        return None
    exact = (whole.value or 0.0) - added(taken)
    if not _is_missed(text, stated, exact) or _is_left_of_others(figures[:place], stated):
        return None
    away = named(taken) if len(taken) > 1 else taken[0].text
    return Sum(terms=(whole, *taken), stated=stated, gives=f"{whole.text} less {away} is {in_digits(exact)}")


def others(text: str, figures: Sequence[Figure], place: int) -> Sum | None:
    """Return a number of others that a part of a whole does not leave: "15 of the 22. The other eight"."""
    stated = figures[place]
    if place < 2 or _THE_OTHER.search(text, max(0, stated.start - _BEFORE), stated.start) is None:
        return None
    found = _whole_and_parts(text, figures, place)
    if found is None:
        return None
    whole, parts = found
    exact = (whole.value or 0.0) - added(parts)
    too_many = (stated.value or 0.0) >= (whole.value or 0.0)
    if too_many or not _is_missed(text, stated, exact) or _is_left_of_others(figures[:place], stated):
        return None
    told = named(parts) if len(parts) > 1 else parts[0].text
    return Sum(terms=(*parts, whole), stated=stated, gives=f"{told} of {whole.text} leave {in_digits(exact)}")


def _whole_and_parts(
    text: str, figures: Sequence[Figure], place: int
) -> tuple[Figure, tuple[Figure, ...]] | None:
    """Return the whole that a number of others is left of, and the parts that are told of it."""
    stated = figures[place]
    one, other = figures[place - 2 : place]
    near_by = stated.start - other.end <= 2 * _BEFORE
    if near_by and _OUT_OF.fullmatch(text, one.end, other.start) and _are_alike((one, other, stated)):
        return other, (one,)
    parts: list[Figure] = []
    for figure in reversed(figures[max(0, place - _MOST_TAKEN) : place]):
        last = parts[0] if parts else stated
        if last.start - figure.end > _REACH:
            return None
        if not _are_alike((figure, stated)):
            continue
        between = text[figure.end : last.start]
        if parts and (_OF_THOSE.search(between) or _TAKEN.search(between)):
            return (figure, tuple(parts)) if (figure.value or 0.0) > (parts[0].value or 0.0) else None
        parts.insert(0, figure)
    return None


def _taken_before(text: str, figures: Sequence[Figure], place: int) -> tuple[Figure, ...]:
    """Return the figures listed right before a number as taken from something."""
    taken: list[Figure] = []
    for figure in reversed(figures[max(0, place - _MOST_TAKEN) : place]):
        if taken and _AND.fullmatch(text, figure.end, taken[0].start) is None:
            break
        taken.insert(0, figure)
        if _TAKEN.search(text, max(0, figure.start - _BEFORE), figure.start):
            return tuple(taken)
    return ()


def _are_alike(figures: Sequence[Figure]) -> bool:
    one = figures[0]
    return all(
        figure.value is not None
        and (
            (figure.kind == one.kind and figure.unit == one.unit)
            or (is_bare(figure) and figure.kind in _COUNTS and one.kind in {*_COUNTS, "money"})
            or (is_bare(one) and one.kind in _COUNTS and figure.kind in _COUNTS)
        )
        for figure in figures
    )


def _is_missed(text: str, stated: Figure, exact: float) -> bool:
    """Tell whether a number is meant as the exact one, and is not."""
    told = stated.value or 0.0
    if exact <= 0 or not near(told, exact, rounding=_FARTHEST_OFF):
        return False
    return not (
        agrees(text, stated, exact) if is_hedged(text, stated) else near(told, exact, rounding=_EXACT)
    )


def _is_left_of_others(figures: Sequence[Figure], stated: Figure) -> bool:
    """Tell whether a number is what some of the figures told before leave of another of them."""
    return any(near(stated.value or 0.0, rest, rounding=_EXACT) for rest in _rests(figures))


def _rests(figures: Sequence[Figure]) -> Iterator[float]:
    values = [figure.value for figure in figures[-6:] if figure.value]
    for whole in values:
        for size in range(1, _MOST_TAKEN):
            for taken in combinations(values, size):
                yield whole - sum(taken)
