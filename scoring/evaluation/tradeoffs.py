"""How well trade-offs are read: found passages against annotated ones, and what stands in them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from scoring.evaluation.result import Figure as Measure
from scoring.learning.annotated import AnnotatedAnswer
from scoring.report import Figure, Offsets, Tradeoff

Found = tuple[Sequence[Tradeoff], Sequence[Figure]]
Read = Callable[[AnnotatedAnswer], Found]
_SHARED: Final = 0.5
_OF_A_PASSAGE: Final = (
    "options",
    "option precision",
    "chosen",
    "constraint",
    "reason",
    "quantified",
    "sides",
)


def evaluate_tradeoffs(
    read: Read, answers: Sequence[AnnotatedAnswer], *, group: str = "all"
) -> list[Measure]:
    """Return detection of passages, then what was read inside those that were found.

    A passage is found where at least half of the shorter one is shared, each once. Options
    are the share of annotated ones that a found one overlaps; what was chosen, the limit
    and the reason are right where both have none or the two overlap; sides are the figures
    for and against, each asked for on its own side.
    """
    asked: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for answer in answers:
        for name, is_right in _compare(answer, *read(answer)):
            asked[name] += 1
            right[name] += is_right
    precision, recall = (
        right[name] / max(asked[name], 1) for name in ("trade-off precision", "trade-off recall")
    )
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    names = ("trade-off precision", "trade-off recall", *(f"trade-off {name}" for name in _OF_A_PASSAGE))
    return [
        Measure(measure="trade-off F1", group=group, value=f1, cases=len(answers)),
        *(
            Measure(measure=name, group=group, value=right[name] / max(asked[name], 1), cases=asked[name])
            for name in names
        ),
    ]


def matched(gold: Sequence[Tradeoff], found: Sequence[Tradeoff]) -> dict[int, int]:
    """Return, for each annotated passage that was found, the one that shares most of it, each once."""
    shares = sorted(
        (
            (_share((one.start, one.end), (other.start, other.end)), place, candidate)
            for place, one in enumerate(gold)
            for candidate, other in enumerate(found)
        ),
        key=lambda entry: (-entry[0], entry[1], entry[2]),
    )
    matches: dict[int, int] = {}
    for share, place, candidate in shares:
        if share >= _SHARED and place not in matches and candidate not in matches.values():
            matches[place] = candidate
    return matches


def _share(one: Offsets, other: Offsets) -> float:
    shared = min(one[1], other[1]) - max(one[0], other[0])
    return shared / min(one[1] - one[0], other[1] - other[0])


def _compare(
    answer: AnnotatedAnswer, found: Sequence[Tradeoff], figures: Sequence[Figure]
) -> Iterator[tuple[str, bool]]:
    matches = matched(answer.tradeoffs, found)
    yield from (("trade-off recall", place in matches) for place in range(len(answer.tradeoffs)))
    yield from (("trade-off precision", place in matches.values()) for place in range(len(found)))
    for place, candidate in matches.items():
        gold, read = answer.tradeoffs[place], found[candidate]
        for name, is_right in (
            *_of_options(gold, read),
            ("constraint", _same(gold.constraint, read.constraint)),
            ("reason", _same(gold.reason, read.reason)),
            ("quantified", gold.quantified == read.quantified),
            *_of_sides(gold, answer.figures, read, figures),
        ):
            yield f"trade-off {name}", is_right


def _of_options(gold: Tradeoff, read: Tradeoff) -> Iterator[tuple[str, bool]]:
    expected = [(option.start, option.end) for option in gold.options]
    named = [(option.start, option.end) for option in read.options]
    yield from (("options", any(_overlap(span, other) for other in named)) for span in expected)
    yield from (("option precision", any(_overlap(span, other) for other in expected)) for span in named)
    chosen = None if gold.chosen is None else expected[gold.chosen]
    yield "chosen", _same(chosen, None if read.chosen is None else named[read.chosen])


def _of_sides(
    gold: Tradeoff, expected: Sequence[Figure], read: Tradeoff, figures: Sequence[Figure]
) -> Iterator[tuple[str, bool]]:
    for wanted, given in ((gold.gains, read.gains), (gold.costs, read.costs)):
        spans = [(figures[place].start, figures[place].end) for place in given]
        for place in wanted:
            span = (expected[place].start, expected[place].end)
            yield "sides", any(_overlap(span, other) for other in spans)


def _same(one: Offsets | None, other: Offsets | None) -> bool:
    if one is None or other is None:
        return one is other
    return _overlap(one, other)


def _overlap(one: Offsets, other: Offsets) -> bool:
    return one[0] < other[1] and other[0] < one[1]
