"""Sums of two steps: a product of three, a difference or a total that is multiplied or divided, a product and a rest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import permutations
from typing import Final

from scoring.quantities.amount import COUNT, FACTOR, POINTS, SHARE, TIME, Amount
from scoring.quantities.periods import held, within
from scoring.quantities.relation import Relation, scale

_OF_NO_UNIT: Final = frozenset({SHARE, POINTS, FACTOR})


Three = tuple[int, int, int]


def of_three(told: Sequence[Amount], three: Three, stated: int) -> Iterator[Relation]:
    """Yield what three amounts give in two steps."""
    if told[stated].dimension in _OF_NO_UNIT or any(told[place].dimension in _OF_NO_UNIT for place in three):
        return
    for first, second, third in permutations(three):
        terms = (first, second, third)
        if second < third:
            yield from _product(told, terms, stated)
        if first < second:
            yield from _both(told, terms, stated)
        yield from _over_time(told, terms, stated)
        if told[first].dimension != COUNT or first < second:
            yield from _and_a_rest(told, terms, stated)


def _product(told: Sequence[Amount], terms: Three, stated: int) -> Iterator[Relation]:
    """Yield an amount times two numbers."""
    one, many, more = (told[place] for place in terms)
    unit = scale(one, told[stated])
    first = one.dimension != COUNT or terms[0] == min(terms)
    if unit and first and many.counts and more.counts:
        exact = one.value * unit * many.value * more.value
        yield Relation(name="product_of_three", terms=terms, stated=stated, exact=exact)


def _over_time(told: Sequence[Amount], terms: Three, stated: int) -> Iterator[Relation]:
    """Yield so many of an amount in each period over a time."""
    one, many, span = (told[place] for place in terms)
    unit = scale(one, told[stated])
    period = one.period or many.period
    if not (unit and period and many.counts and span.dimension == TIME) or span.period:
        return
    value = one.value * unit * many.value
    if times := within(span.value, span.unit, period):
        yield Relation.of("product_over_time", terms, stated, [value * each for each in times])


def _both(told: Sequence[Amount], terms: Three, stated: int) -> Iterator[Relation]:
    """Yield the difference and the total of two amounts, multiplied by a number or a time, or divided by a number."""
    one, other, by = (told[place] for place in terms)
    end = told[stated]
    value, unit = other.within(one), scale(one, end)
    if value is None or not unit or not by.value:
        return
    for name, base in (("gap", abs(one.value - value) * unit), ("both", (one.value + value) * unit)):
        if by.counts:
            period = one.period or by.period
            times = held(period, end.period) if period and end.period and period != end.period else ()
            outcomes = [base * by.value * each for each in times or (1.0,)]
            yield Relation.of(f"{name}_times", terms, stated, outcomes)
            yield Relation(name=f"{name}_each", terms=terms, stated=stated, exact=base / by.value)
        elif (
            by.dimension == TIME
            and one.period
            and not by.period
            and (span := within(by.value, by.unit, one.period))
        ):
            yield Relation.of(f"{name}_over_time", terms, stated, [base * each for each in span])


def _and_a_rest(told: Sequence[Amount], terms: Three, stated: int) -> Iterator[Relation]:
    """Yield a product with another amount added or taken away."""
    one, many, rest = (told[place] for place in terms)
    unit, other = scale(one, told[stated]), scale(rest, told[stated])
    if unit and other and many.counts:
        product, more = one.value * unit * many.value, rest.value * other
        yield Relation(name="product_and", terms=terms, stated=stated, exact=product + more)
        yield Relation(name="product_less", terms=terms, stated=stated, exact=abs(product - more))
