"""Whether what is stated is the outcome of a sum, as exactly as the words say, and what the outcome is in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from scoring.quantities.amount import SHARE, Amount
from scoring.quantities.relation import ALL, Relation
from scoring.quantities.stated import LOOSE, SLACK, hedges, in_digits

# a share rounded up or down is less than one off; "almost half" and "a third" are said of much that comes near them
_LEAST_OFF: Final = 0.99
_FRACTION_OFF: Final = 0.05
# "twenty" of thousands told before
_THOUSAND: Final = 1000.0
_FARTHEST: Final = 2.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """What is stated, as exactly as the words before it say: its value, and how far off that may be.

    `limit` is 1 where it is said to be more than the value, -1 where less; `least` is how far off it may be in any case.
    """

    values: tuple[float, ...]
    limit: int
    slack: float
    least: float

    @classmethod
    def of(cls, text: str, end: Amount) -> Stated:
        """Return what the words say of an amount."""
        share = end.dimension == SHARE
        more, less, about = hedges(text, end.figure)
        return cls(
            values=(end.value, end.value * _THOUSAND) if end.bare and end.value < _THOUSAND else (end.value,),
            limit=1 if more else -1 if less else 0,
            slack=LOOSE if about else SLACK,
            least=_LEAST_OFF if share else _FRACTION_OFF if end.is_part else 0.0,
        )

    def is_likely(self, relation: Relation) -> bool:
        """Tell whether what is stated can be meant as the outcome at all, however wrong."""
        return any(
            outcome > 0 and 1 / _FARTHEST <= value / outcome <= _FARTHEST
            for value in self.values
            for outcome in (relation.exact, *relation.also)
        )

    def fits(self, relation: Relation) -> bool:
        """Tell whether what is stated is the outcome, or another that people tell for the same sum."""
        return any(
            self._agrees(value, outcome)
            for value in self.values
            for outcome in (relation.exact, *relation.also)
        )

    def _agrees(self, value: float, outcome: float) -> bool:
        if self.limit > 0 and value * (1 - self.slack) <= outcome <= value * _FARTHEST:
            return True
        if self.limit < 0 and value / _FARTHEST <= outcome <= value * (1 + self.slack):
            return True
        return abs(value - outcome) <= max(self.slack * outcome, self.least)


def in_words(told: Sequence[Amount], relation: Relation) -> str:
    """Say what the figures give: "25 times £8 is 200"."""
    terms = [told[place] for place in relation.terms]
    return _SAYINGS.get(relation.name, _times)(terms, told[relation.stated], relation.exact)


Say = Callable[[Sequence[Amount], Amount, float], str]


def _outcome(end: Amount, exact: float) -> str:
    if end.dimension == SHARE:
        return f"{exact:.3g}%"
    if end.is_part:
        return f"{ALL * exact:.3g}%"
    return in_digits(exact, end.unit)


def _names(terms: Sequence[Amount]) -> str:
    *others, last = [term.figure.text for term in terms]
    return f"{', '.join(others)} and {last}" if others else last


def _saying(words: str) -> Say:
    """Return how a sum is said; `{0}` and on are its terms, `{all}` their list and `{is}` the outcome."""

    def say(terms: Sequence[Amount], end: Amount, exact: float) -> str:
        texts = [term.figure.text for term in terms]
        return words.format(*texts, **{"all": _names(terms), "is": _outcome(end, exact)})

    return say


def _changed(terms: Sequence[Amount], _end: Amount, _exact: float) -> str:
    """Say a change in per cent, that of a share in points too."""
    before, after = terms
    value = after.within(before) or 0.0
    share = (
        f"{abs(value - before.value) / before.value * ALL:.3g}% {'less' if value < before.value else 'more'}"
    )
    ends = f"from {before.figure.text} to {after.figure.text} is "
    if before.dimension != SHARE:
        return ends + share
    points = f"{abs(value - before.value):.3g}"
    return f"{ends}{points} point{'' if points == '1' else 's'}, or {share}"


def _changed_back(terms: Sequence[Amount], end: Amount, exact: float) -> str:
    return _changed(terms[::-1], end, exact)


def _part_of(terms: Sequence[Amount], end: Amount, exact: float) -> str:
    """Say which part the smaller of two amounts is of the larger."""
    low, high = sorted(terms, key=lambda term: term.within(terms[0]) or 0.0)
    return f"{low.figure.text} of {high.figure.text} is {_outcome(end, exact)}"


def _times_as_much(terms: Sequence[Amount], _end: Amount, exact: float) -> str:
    low, high = sorted(terms, key=lambda term: term.within(terms[0]) or 0.0)
    return f"{high.figure.text} is {exact:.2g} times {low.figure.text}"


def _left(terms: Sequence[Amount], end: Amount, exact: float) -> str:
    whole = max(terms, key=lambda term: term.within(terms[0]) or 0.0)
    return f"{whole.figure.text} without {_names([term for term in terms if term is not whole])} is {_outcome(end, exact)}"


_times: Final = _saying("{all} give {is}")
_SAYINGS: Final[Mapping[str, Say]] = {
    "same": _saying("{0} is {is}"),
    "change": _changed,
    "change_back": _changed_back,
    "points": _changed,
    "share": _part_of,
    "share_of_both": _saying("{0} of {0} and {1} is {is}"),
    "times": _times_as_much,
    "times_more": _times_as_much,
    "difference": _saying("{0} and {1} are {is} apart"),
    "product": _saying("{0} times {1} is {is}"),
    "each": _saying("{0} for {1} is {is} for each"),
    "part": _saying("{1} of {0} is {is}"),
    "less": _saying("{0} less {1} is {is}"),
    "more": _saying("{0} and {1} more is {is}"),
    "whole": _saying("{0} is {1} of {is}"),
    "before": _saying("{0} is {1} less than {is}"),
    "over_time": _saying("{0} over {1} is {is}"),
    "pace": _saying("{0} in {1} is {is} for each"),
    "lasts": _saying("{0} at {1} is {is}"),
    "fits": _saying("{0} by {1} is {is}"),
    "rest": _saying("{all} leave {is} of 100%"),
    "total": _saying("{all} make {is}"),
    "average": _saying("{all} are {is} on average"),
    "left": _left,
    "product_of_three": _saying("{0} times {1} times {2} is {is}"),
    "product_over_time": _saying("{0} times {1} over {2} is {is}"),
    "gap_times": _saying("the difference of {0} and {1}, times {2}, is {is}"),
    "gap_each": _saying("the difference of {0} and {1}, by {2}, is {is}"),
    "gap_over_time": _saying("the difference of {0} and {1} over {2} is {is}"),
    "both_times": _saying("{0} and {1}, times {2}, are {is}"),
    "both_each": _saying("{0} and {1}, by {2}, are {is}"),
    "both_over_time": _saying("{0} and {1} over {2} are {is}"),
    "product_and": _saying("{0} times {1}, and {2}, is {is}"),
    "product_less": _saying("{0} times {1}, less {2}, is {is}"),
}
