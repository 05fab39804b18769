"""Sums that the figures of an answer could be told as: which figure could follow from which others, and how.

A relation says nothing about the words. Every relation that the units allow between a figure and
those near to it is listed with its exact outcome; which of them is meant is read elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise, permutations, takewhile
from typing import Final

from scoring.quantities.amount import COUNT, FACTOR, POINTS, SHARE, TIME, Amount
from scoring.quantities.conversion import converted
from scoring.quantities.periods import SHIFT, held, within
from scoring.quantities.relation import ALL, FAMILIES, FAMILY_OF, Relation, scale
from scoring.quantities.stated import SENTENCE_END
from scoring.quantities.steps import of_three

_REACH: Final = 260
_BEFORE: Final = 6
_AFTER: Final = 3
_SENTENCES: Final = 2
_MOST: Final = 6
_BESIDE: Final = 2
_YEAR: Final = "year"
_STEPS: Final = 5
_OF_ALL: Final = frozenset({SHARE, POINTS})


def relations_of(text: str, told: Sequence[Amount], stated: int) -> Iterator[Relation]:
    """Yield the relations by which one figure could follow from those near to it."""
    near = places_near(text, told, stated)
    yield from _direct(told, near, stated, families=frozenset(FAMILIES))
    for pair in permutations(near, 2):
        yield from _shared(told, pair, stated)
    for three in combinations(near[-_STEPS:], 3):
        yield from of_three(told, three, stated)


def direct_relations_of(
    text: str, told: Sequence[Amount], stated: int, *, families: frozenset[str]
) -> Iterator[Relation]:
    """Yield the relations of some families for which the words leave little doubt: of one step, and no discounts."""
    near = places_near(text, told, stated)
    found = _direct(told, near, stated, families=families)
    yield from (relation for relation in found if FAMILY_OF[relation.name] in families)
    if "share" in families:
        for pair in permutations(near, 2):
            yield from (relation for relation in _shared(told, pair, stated) if relation.name == "part")


def _direct(
    told: Sequence[Amount], near: Sequence[int], stated: int, *, families: frozenset[str]
) -> Iterator[Relation]:
    """Yield the relations of one step that may be of the families, and others that come with them."""
    if "share" in families:
        for place in near:
            yield from _of_one(told, place, stated)
    if families & {"change", "share"}:
        for pair in combinations(near, 2):
            yield from _of_alike(told, pair, stated)
    if families & {"product", "quotient"}:
        for terms in permutations(near, 2):
            yield from _multiplied(told, terms, stated)
            yield from _timed(told, terms, stated)
            yield from _counted(told, terms, stated)
    if families & {"total", "share"}:
        yield from _of_runs(told, near, stated)


def places_near(text: str, told: Sequence[Amount], stated: int) -> list[int]:
    """Return the places of the figures near enough to one, in order."""
    before = range(stated - 1, max(0, stated - _BEFORE) - 1, -1)
    after = range(stated + 1, min(len(told), stated + _AFTER + 1))
    near = [*takewhile(lambda place: _is_near(text, told, place, stated), before)][::-1]
    return [*near, *takewhile(lambda place: _is_near(text, told, stated, place), after)]


def _is_near(text: str, told: Sequence[Amount], first: int, last: int) -> bool:
    start, end = told[first].figure.end, told[last].figure.start
    return end - start <= _REACH and len(SENTENCE_END.findall(text, start, end)) <= _SENTENCES


def _of_one(told: Sequence[Amount], place: int, stated: int) -> Iterator[Relation]:
    """Yield the same amount over another period, in another unit or as a share: "£800 a month, £9,600 a year"."""
    one, end = told[place], told[stated]
    if abs(place - stated) > _BESIDE:
        return
    if FACTOR in (one.dimension, end.dimension):
        if {one.dimension, end.dimension} <= {FACTOR, SHARE}:
            yield Relation(name="same", terms=(place,), stated=stated, exact=one.part * end.whole)
        return
    unit = scale(one, end)
    if unit is None or one.dimension in _OF_ALL:
        return
    value = one.value * unit
    if one.period != end.period:
        # whoever names no period means a year, or what a year comes to in a shorter one
        if times := held(one.period or _YEAR, end.period or _YEAR):
            yield Relation.of("same", (place,), stated, [value * each for each in times])
    elif one.dimension == TIME and one.unit != end.unit:
        yield Relation(name="same", terms=(place,), stated=stated, exact=value)


def _of_alike(told: Sequence[Amount], terms: tuple[int, int], stated: int) -> Iterator[Relation]:
    """Yield what two amounts of one dimension give, whichever comes first: a change, a share, a difference."""
    one, other, end = told[terms[0]], told[terms[1]], told[stated]
    first, second = one.value, other.within(one)
    if second is None or one.dimension == FACTOR or not first or not second:
        return
    low, high = min(first, second), max(first, second)

    def relation(name: str, *outcomes: float) -> Relation:
        return Relation.of(name, terms, stated, outcomes)

    if end.is_part:
        yield relation("change", (high - low) / first * end.whole)
        yield relation("change_back", (high - low) / second * end.whole)
        if one.dimension != SHARE:
            yield relation("share", low / high * end.whole)
            both = first + second
            yield relation("share_of_both", first / both * end.whole, second / both * end.whole)
    elif end.dimension == FACTOR:
        yield relation("times", high / low)
        yield relation("times_more", high / low - 1)
    if one.dimension == SHARE and end.dimension in _OF_ALL:
        yield relation("points", (high - low) * (ALL if end.unit == "bps" else 1.0))
    unit = scale(one, end)
    if unit and one.dimension not in _OF_ALL:
        apart = one.period and end.period and one.period != end.period
        times = held(one.period or "", end.period or "") if apart else ()
        yield relation("difference", *((high - low) * unit * each for each in times or (1.0,)))


def _multiplied(told: Sequence[Amount], terms: tuple[int, int], stated: int) -> Iterator[Relation]:
    """Yield so many of an amount, and an amount for each of so many."""
    one, other, end = (told[place] for place in (*terms, stated))
    unit = scale(one, end)
    times = other.counts or (other.dimension == FACTOR and other.value >= 1)
    if not unit or not times or not other.value or one.dimension in _OF_ALL:
        return
    value = one.value * unit
    if one.dimension != COUNT or other.dimension == FACTOR or terms[0] < terms[1]:
        period = (one.period or other.period) if not (one.period and other.period) else None
        longer = held(period, end.period) if period and end.period and period != end.period else ()
        product = value * other.value
        yield Relation.of("product", terms, stated, [product * each for each in longer or (1.0,)])
    yield Relation.of("each", terms, stated, (value / other.value,))


def _shared(told: Sequence[Amount], terms: tuple[int, int], stated: int) -> Iterator[Relation]:
    """Yield a share of an amount, what is left without it and what it is with it, and what it is the share of."""
    one, other, end = (told[place] for place in (*terms, stated))
    unit = scale(one, end)
    if not unit or not other.is_part or one.dimension in _OF_ALL or not 0 < other.part < 1:
        return
    value, part = one.value * unit, other.part
    for name, outcome in (
        ("part", value * part),
        ("less", value * (1 - part)),
        ("more", value * (1 + part)),
        ("whole", value / part),
        ("before", value / (1 - part)),
    ):
        yield Relation(name=name, terms=terms, stated=stated, exact=outcome)


def _timed(told: Sequence[Amount], terms: tuple[int, int], stated: int) -> Iterator[Relation]:
    """Yield what a rate comes to over a time, the rate of what was done in one, and how long it lasts at a rate."""
    one, other, end = (told[place] for place in (*terms, stated))
    unit = scale(one, end)
    if unit and one.dimension not in _OF_ALL and other.dimension == TIME and not other.period:
        value = one.value * unit
        if one.period and not end.period:
            if times := within(other.value, other.unit, one.period):
                yield Relation.of("over_time", terms, stated, [value * each for each in times])
        elif end.period and not one.period and (times := within(other.value, other.unit, end.period)):
            yield Relation.of("pace", terms, stated, [value / each for each in times if each])
    rate = other.within(one)
    if (
        end.dimension == TIME
        and not end.period
        and not one.period
        and rate
        and other.period not in (None, SHIFT)
    ):
        periods = one.value / rate
        lasts = [periods * (converted(1.0, other.period, to=end.unit) or 0.0)]
        lasts += [periods / each for each in held(other.period or "", end.unit or "")[1:]]
        yield Relation.of("lasts", terms, stated, lasts)


def _counted(told: Sequence[Amount], terms: tuple[int, int], stated: int) -> Iterator[Relation]:
    """Yield how many times one measured amount goes into another."""
    one, other, end = (told[place] for place in (*terms, stated))
    if (
        end.dimension != COUNT
        or one.dimension != other.dimension
        or one.dimension in {COUNT, FACTOR, *_OF_ALL}
    ):
        return
    value = other.within(one)
    if not value:
        return
    apart = one.period and other.period and one.period != other.period
    times = held(one.period or "", other.period or "") if apart else ()
    yield Relation.of("fits", terms, stated, [one.value / value * each for each in times or (1.0,)])


def _of_runs(told: Sequence[Amount], near: Sequence[int], stated: int) -> Iterator[Relation]:
    """Yield what a run of figures comes to, the largest without the others, and what shares leave of all."""
    end = told[stated]
    for run in _runs(near):
        values = [(scale(told[place], end) or 0.0) * told[place].value for place in run]
        if not all(values):
            continue
        total = sum(values)
        if end.dimension == SHARE:
            yield Relation(name="rest", terms=run, stated=stated, exact=ALL - total)
        if len(run) > 1:
            yield Relation(name="total", terms=run, stated=stated, exact=total)
            yield Relation(name="average", terms=run, stated=stated, exact=total / len(run))
        if len(run) > 2:
            yield Relation(name="left", terms=run, stated=stated, exact=abs(2 * max(values) - total))


def _runs(near: Sequence[int]) -> Iterator[tuple[int, ...]]:
    """Yield the runs of places that leave out at most one."""
    for first in range(len(near)):
        for last in range(first + 1, min(first + _MOST, len(near)) + 1):
            run = tuple(near[first:last])
            if sum(after - before > 1 for before, after in pairwise(run)) <= 1:
                yield run
