"""What speaks for a sum being told: the words around the figures of a relation, and how they stand to each other."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import pairwise
from operator import attrgetter
from typing import Final

from scoring.learning.sum_words import CLASSES, after_whole, before_whole, cues, until_stop, words_of
from scoring.quantities.amount import Amount
from scoring.quantities.relation import Relation
from scoring.quantities.stated import SENTENCE_END, adjusted, closes, is_hedged
from scoring.report import Figure

_LEAD: Final = 60
_FOLLOW: Final = 50
_BESIDE: Final = 30
_AT_MOST: Final = 20
_EACH_WITHIN: Final = 40
_TERMS: Final = 3
_BACK: Final = 120
_NOUN: Final = 18
_STEM: Final = 5
_SHORT: Final = 3
_START: Final = attrgetter("start")
_FEW: Final = 4
_EACH_AFTER: Final = re.compile(
    r"(?:\s[\w'’-]+){0,2}?\s(?:each|apiece|a head|a piece|a pop|per (?!cent)\w+|every \w+|an? (?:day|night|week|month|year|shift|hour))\b|\san? \w",
    re.IGNORECASE,
)
_EACH_BEFORE: Final = re.compile(r"\b(?:each|every|per)\s(?:\w+\s){1,3}$", re.IGNORECASE)
_AT: Final = re.compile(r"\b(?:at|times|x|by)\s(?:about\s|around\s)?$", re.IGNORECASE)


SignNames = tuple[str, ...]


class SumSigns:
    """What the words of one answer say of the sums that its figures could have.

    What is read of a figure or a stretch of text is kept for the next relation that shares it, and gone with the answer.
    """

    def __init__(self, text: str, told: Sequence[Amount]) -> None:
        self._text = text
        self._told = told
        self._each = [_is_for_each(text, amount.figure) for amount in told]
        self._kept: dict[tuple[str, int, int], SignNames] = {}
        self._named: dict[tuple[int, int], frozenset[str]] = {}

    @cached_property
    def _measured(self) -> list[frozenset[str]]:
        return [_measured(self._text, amount.figure) for amount in self._told]

    @cached_property
    def _ends(self) -> list[int]:
        return [found.start() for found in SENTENCE_END.finditer(self._text)]

    @cached_property
    def _adjusted(self) -> list[int]:
        return adjusted(self._text)

    def of(self, relation: Relation) -> Iterator[SignNames]:
        """Yield the names of what speaks for or against a relation being meant, by where it shows.

        The groups have no name in common, so that what each weighs can be kept for the next relation that shares it.
        """
        yield self.stated(relation.stated)
        yield (f"relation={relation.name}",)
        yield _order(self._told, relation)
        yield from self._between(relation)
        for number, place in enumerate(relation.terms[:_TERMS]):
            yield self._term(place, number)
        yield _tied(self._told, relation)
        yield self._around(relation)

    def stated(self, place: int) -> SignNames:
        """Return what the words right around a figure say of its being the outcome of a sum."""
        key = ("stated", place, 0)
        if key not in self._kept:
            self._kept[key] = self._around_stated(place)
        return self._kept[key]

    def _around_stated(self, place: int) -> SignNames:
        text, told = self._text, self._told
        stated = told[place].figure
        before = told[place - 1].figure.end if place else 0
        after = told[place + 1].figure.start if place + 1 < len(told) else len(text)
        lead = until_stop(words_of(before_whole(text, max(before, stated.start - _LEAD), stated.start))[::-1])
        follow = until_stop(words_of(after_whole(text, stated.end, min(after, stated.end + _FOLLOW))))
        return _once(
            f"kind={stated.kind}",
            f"bare={told[place].bare}",
            *(f"l={word}" for word in lead[:4]),
            *(f"l1={word}" for word in lead[:1]),
            f"l2={' '.join(reversed(lead[:2]))}",
            *(f"lc={cue}" for cue in cues(lead[:7])),
            *(f"f={word}" for word in follow[:3]),
            *(f"f1={word}" for word in follow[:1]),
            f"f2={' '.join(follow[:2])}",
            *(f"fc={cue}" for cue in cues(follow[:5])),
            f"closes={closes(text, stated.end)}",
            f"role={stated.role}",
            f"direction={stated.direction}",
            f"paired={stated.pair is not None}",
            f"each={self._each[place]}",
            *(("hedged",) if is_hedged(text, stated) else ()),
        )

    def _between(self, relation: Relation) -> Iterator[SignNames]:
        """Yield what stands between what is stated and its terms, and between the first and the last two terms."""
        stated = self._told[relation.stated].figure
        terms = sorted((self._told[place].figure for place in relation.terms), key=_START)
        before = [figure for figure in terms if figure.end <= stated.start]
        if before:
            yield self._gap("b", before[-1].end, stated.start)
        if len(before) < len(terms):
            yield self._gap("a", stated.end, terms[len(before)].start)
        inner = [
            (one.end, other.start)
            for one, other in pairwise(terms)
            if not one.end <= stated.start < other.start
        ]
        if inner:
            yield self._gap("t", *inner[0])
        if len(inner) > 1:
            yield self._gap("u", *inner[-1])

    def _gap(self, name: str, start: int, end: int) -> SignNames:
        key = (name, start, end)
        if key not in self._kept:
            self._kept[key] = _gap(name, self._text[start:end])
        return self._kept[key]

    def _term(self, place: int, number: int) -> SignNames:
        """Return what the words right around a term say of it, the first, second or third."""
        key = ("term", place, number)
        if key not in self._kept:
            figure = self._told[place].figure
            follow = words_of(after_whole(self._text, figure.end, figure.end + _BESIDE))
            lead = words_of(before_whole(self._text, max(0, figure.start - _BESIDE), figure.start))
            self._kept[key] = _once(
                f"each{number}={self._each[place]}",
                f"at{number}={_AT.search(self._text, max(0, figure.start - _AT_MOST), figure.start) is not None}",
                *(f"t{number}l={word}" for word in lead[-2:]),
                *(f"t{number}f={word}" for word in follow[:1]),
                *(f"t{number}fc={cue}" for cue in cues(follow[:3])),
                f"t{number}role={figure.role}",
            )
        return self._kept[key]

    def _around(self, relation: Relation) -> SignNames:
        """Return whether the figures measure the same, and what else stands among them."""
        stated = self._measured[relation.stated]
        named = [words for place in relation.terms if (words := self._measured[place])]
        first, last = min(relation.places), max(relation.places)
        inside = last - first + 1 - len(relation.places)
        return (
            f"same={any(stated & words for words in named) if stated and named else None}",
            f"alike={bool(named[0] & named[1]) if len(named) > 1 else None}",
            f"others={min(inside, 3)}",
            *(("adjusted",) if self._is_adjusted(first, last) else ()),
            *self._of_another_thing(relation),
        )

    def _is_adjusted(self, first: int, last: int) -> bool:
        """Tell whether the sentences from one figure to another bring in taxes, costs or the like."""
        start, end = self._told[first].figure.start, self._told[last].figure.end
        before, after = bisect_left(self._ends, start), bisect_left(self._ends, end)
        opens = self._ends[before - 1] if before else 0
        closes_at = self._ends[after] if after < len(self._ends) else len(self._text)
        place = bisect_left(self._adjusted, opens)
        return place < len(self._adjusted) and self._adjusted[place] < closes_at

    def _of_another_thing(self, relation: Relation) -> SignNames:
        """Return how many things are named between the last term and what is stated, or right after it, that were not before."""
        stated = self._told[relation.stated].figure
        ends = [end for place in relation.terms if (end := self._told[place].figure.end) <= stated.start]
        if not ends:
            return ()
        last = max(ends)
        known = self._things(max(0, last - _BACK), last + _NOUN)
        between = self._things(min(last + _NOUN, stated.start), stated.start) - known
        after = self._things(stated.end, stated.end + _NOUN) - known - between
        return (f"new_between={min(len(between), 3)}", f"new_after={min(len(after), 2)}")

    def _things(self, start: int, end: int) -> frozenset[str]:
        """Return the words of a stretch that name a thing or an act, by their first letters."""
        key = (start, end)
        if key not in self._named:
            self._named[key] = frozenset(
                word[:_STEM]
                for word in words_of(self._text[start:end])
                if len(word) > _SHORT and word not in CLASSES
            )
        return self._named[key]


def _measured(text: str, figure: Figure) -> frozenset[str]:
    """Return the words that say what a figure measures, without the shortest."""
    if figure.measure is None:
        return frozenset()
    return frozenset(word for word in words_of(text[slice(*figure.measure)]) if len(word) > 2)


def _is_for_each(text: str, figure: Figure) -> bool:
    """Tell whether a figure is told for each of something."""
    return (
        _EACH_AFTER.match(text, figure.end) is not None
        or _EACH_AFTER.search(figure.text) is not None
        or _EACH_BEFORE.search(text, max(0, figure.start - _EACH_WITHIN), figure.start) is not None
    )


def _order(told: Sequence[Amount], relation: Relation) -> SignNames:
    """Return how the figures follow each other, and how their units and periods go together."""
    places = sorted(relation.places)
    gaps = places[-1] - places[0] + 1 - len(places)
    end = told[relation.stated]
    position = (
        "last" if relation.stated == places[-1] else "first" if relation.stated == places[0] else "middle"
    )
    dimensions = {told[place].dimension for place in relation.terms}
    periods = {told[place].period for place in relation.terms}
    return (
        f"position={position}",
        f"gaps={min(gaps, 3)}",
        f"terms={min(len(relation.terms), 5)}",
        f"dimensions={'_'.join(sorted(dimensions))}",
        f"periods={len(periods - {None})}{None in periods}{end.period is not None}{end.period in periods}",
        f"loose={dimensions != {end.dimension}}",
    )


def _gap(name: str, gap: str) -> SignNames:
    words = words_of(gap)
    return (
        f"{name}stops={min(2, len(SENTENCE_END.findall(gap)))}",
        f"{name}far={min(len(words) // 3, 6)}",
        f"{name}joint={bool({'and', ',', 'plus'} & set(words))}",
        *(f"{name}c={cue}" for cue in cues(words)),
        *((f"{name}w={' '.join(words)}",) if len(words) < _FEW else ()),
    )


def _tied(told: Sequence[Amount], relation: Relation) -> SignNames:
    """Return whether the figures are compared with each other."""
    stated, terms = relation.stated, relation.terms
    to_a_term = f"tied_to={any(_is_pair(told, stated, place) for place in terms)}"
    return (f"tied={_is_pair(told, *terms)}", to_a_term) if len(terms) == 2 else (to_a_term,)


def _is_pair(told: Sequence[Amount], one: int, other: int) -> bool:
    pair = told[one].figure.pair
    return pair is not None and pair == told[other].tie


def _once(*names: str) -> SignNames:
    """Return names without those that stand there before."""
    return tuple(dict.fromkeys(names))
