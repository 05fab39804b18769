"""Whether the numbers of an answer hold together: changes, totals, products, parts of a whole.

A sum is questioned only where the words say which sum is meant and no other sum of the
numbers told just before would give what is stated.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from scoring.learning.linear import LinearModel
from scoring.learning.sums import wrong_sums
from scoring.quantities.amount import Amount, amounts, has_amount
from scoring.quantities.amounts import in_the_year, lasts, part_of, share_of_amount
from scoring.quantities.changes import change
from scoring.quantities.differences import difference, excess
from scoring.quantities.earlier import change_since
from scoring.quantities.listed import parts, total
from scoring.quantities.outcome import in_words
from scoring.quantities.products import product, total_first
from scoring.quantities.rates import for_each, in_one_period, longer_period
from scoring.quantities.relation import Relation
from scoring.quantities.remainders import left, less, others
from scoring.quantities.shares import points, share_of_change, share_of_those
from scoring.quantities.stated import Sum
from scoring.quantities.sums import over_time, quotient, share
from scoring.quantities.wholes import hundred, total_of_many, whole
from scoring.report import Check, Figure

_FEWEST: Final = 2
# far more than anybody tells sums of
_MOST: Final = 400
_SUMS: Final = (
    change, change_since, total, product, over_time, quotient, share, difference, excess, parts, points, share_of_change,
    share_of_those, for_each, longer_period, in_one_period, whole, total_of_many, hundred, less, left, others, total_first, share_of_amount, part_of, lasts, in_the_year,
)  # fmt: skip


def check(text: str, figures: Sequence[Figure], model: LinearModel) -> tuple[Check, ...]:
    """Return what does not add up, each number in one question.

    Wordings that leave no doubt are read by rules, all others by the model of sums. Only the first few hundred
    figures are looked at.
    """
    figures = figures[:_MOST]
    found: list[Check] = []
    numbers = _numbers(figures)
    if len(numbers) < _FEWEST:
        return ()
    for place in range(len(numbers)):
        for wrong in filter(None, (read(text, numbers, place) for read in _SUMS)):
            _ask(_question(wrong), found)
    told = amounts(text, figures)
    for relation in wrong_sums(text, told, model):
        _ask(_question(_sum(told, relation)), found)
    return tuple(found)


def _ask(question: Check, found: list[Check]) -> None:
    """Add a question, unless one of its numbers stands in another already."""
    if not any(span in other.spans for span in question.spans for other in found):
        found.append(question)


def _sum(told: Sequence[Amount], relation: Relation) -> Sum:
    return Sum(
        terms=tuple(told[place].figure for place in relation.terms),
        stated=told[relation.stated].figure,
        gives=in_words(told, relation),
    )


def _question(wrong: Sum) -> Check:
    return Check(
        code="arithmetic",
        message=f"{wrong.gives}; the answer says {wrong.stated.text}",
        spans=tuple((figure.start, figure.end) for figure in (*wrong.terms, wrong.stated)),
    )


def _numbers(figures: Sequence[Figure]) -> tuple[Figure, ...]:
    """Return the figures that can stand in a sum, with pairs that are places among them."""
    kept = [place for place, figure in enumerate(figures) if has_amount(figure)]
    moved: dict[int | None, int] = {place: number for number, place in enumerate(kept)}
    pairs = [moved.get(figures[place].pair) for place in kept]
    return tuple(
        figures[place] if figures[place].pair == pair else replace(figures[place], pair=pair)
        for place, pair in zip(kept, pairs, strict=True)
    )
