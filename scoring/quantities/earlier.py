"""Changes since a figure that was told earlier: "It was 88 an hour. ... It went up to 121, a 50% improvement"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from scoring.quantities.arithmetic import near, over_periods
from scoring.quantities.changes import SHARE_IS_UNSURE, end_with_noun, is_part_of_a_change
from scoring.quantities.conversion import converted
from scoring.quantities.extent import fits, goes_down, in_words, is_multiple
from scoring.quantities.pairs import comparable
from scoring.quantities.stated import Sum, agrees, goes, in_digits, is_bare, period, sentence, told_change
from scoring.report import Figure

# a number that is meant as the change is not farther from it than by this factor
_FARTHEST_OFF: Final = 1.6
# what is told of a number that a target, a budget or a date was set for
_AGAINST: Final = frozenset(
    {"over", "under", "short", "late", "early", "too much", "too many", "overspend", "overrun", "shortfall"}
)
_SHARES: Final = frozenset({"percent", "ratio"})


def change_since(text: str, figures: Sequence[Figure], place: int) -> Sum | None:
    """Return a change since the counterpart of the figure just before that no earlier figure gives."""
    stated = figures[place]
    if place < 3 or not stated.value:
        return None
    last = figures[place - 1]
    before = _before(text, figures, place)
    if before is None or not _is_told_of(text, before, last, stated):
        return None
    others = list(_others(figures, place - 1, before))
    if stated.kind in _SHARES and not is_bare(stated):
        return _share(text, stated, (before, last), others)
    return _apart(text, stated, (before, last), others)


def _share(
    text: str, stated: Figure, compared: tuple[Figure, Figure], others: Sequence[tuple[float, float]]
) -> Sum | None:
    before, last = compared
    end = converted(last.value or 0.0, last.unit, to=before.unit)
    if not before.value or not end or before.kind == "ratio" or is_multiple(stated):
        return None
    in_points = before.unit == "%"
    told = stated.value or 0.0
    if fits(text, stated, before.value, end, points=in_points) or any(
        near(told, _extent(stated, *pair)) or near(told, _extent(stated, *pair[::-1])) for pair in others
    ):
        return None
    change = abs(end - before.value)
    exact = _extent(stated, before.value, end)
    if not (_is_meant(told, exact) or (in_points and near(told, change))):
        return None
    gives = f"from {before.text} to {last.text} is {in_words(stated, before, end)}"
    return Sum(terms=compared, stated=stated, gives=gives)


def _extent(stated: Figure, before: float, after: float) -> float:
    change = abs(after - before)
    return {"%": 100 * change / before, "point": change}.get(stated.unit or "", change / before)


def _apart(
    text: str, stated: Figure, compared: tuple[Figure, Figure], others: Sequence[tuple[float, float]]
) -> Sum | None:
    before, last = compared
    unit = before.unit if is_bare(stated) else stated.unit
    first, second = (converted(one.value or 0.0, one.unit, to=unit) for one in compared)
    if first is None or second is None or not (is_bare(stated) or stated.kind == before.kind):
        return None
    scale = converted(1.0, last.unit, to=unit) or 1.0
    if any(agrees(text, stated, scale * abs(one - other)) for one, other in others):
        return None
    exact = abs(first - second)
    if not _is_meant(stated.value or 0.0, exact) or over_periods(stated.value or 0.0, exact):
        return None
    return Sum(
        terms=compared, stated=stated, gives=f"{before.text} and {last.text} are {in_digits(exact)} apart"
    )


def _before(text: str, figures: Sequence[Figure], place: int) -> Figure | None:
    """Return the counterpart of the figure just before a change, or the target told last that it went over or under."""
    last = figures[place - 1]
    if last.pair is not None and last.pair < place - 2:
        return figures[last.pair]
    if last.pair is not None or not _over_or_under(text, last, figures[place]):
        return None
    targets = (figure for figure in reversed(figures[: place - 1]) if figure.role == "target")
    return next((target for target in targets if comparable(target, last)), None)


def _over_or_under(text: str, last: Figure, stated: Figure) -> bool:
    word = told_change(text, end_with_noun(text, last), stated)
    return word in _AGAINST


def _is_told_of(text: str, before: Figure, last: Figure, stated: Figure) -> bool:
    """Tell whether the words make a number the whole change of the figure just before."""
    word = told_change(text, end_with_noun(text, last), stated)
    unsure = word in SHARE_IS_UNSURE and (stated.unit == "%" or stated.kind == "ratio")
    if not word or unsure or not goes(word, down=goes_down(before, last)):
        return False
    periods = {period(text, one) for one in (before, last)} - {None}
    return len(periods) < 2 and not is_part_of_a_change(text, last, sentence(text, last.start, stated.end))


def _others(figures: Sequence[Figure], place: int, before: Figure) -> Iterator[tuple[float, float]]:
    """Return what else a change may be meant of: each other figure told before against the last, and each told pair."""
    last = figures[place]
    values = {
        index: converted(figure.value, figure.unit, to=last.unit)
        for index, figure in enumerate(figures[:place])
        if figure.kind == last.kind and figure.value is not None
    }
    for index, value in values.items():
        pair = figures[index].pair
        ends = (last.value, None if pair is None else values.get(pair))
        if figures[index] is not before:
            yield from ((value, end) for end in ends if value and end)


def _is_meant(told: float, exact: float) -> bool:
    return exact / _FARTHEST_OFF <= told <= exact * _FARTHEST_OFF
