"""How well quantities are read: found figures against annotated ones, and sums that do not fit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from scoring.evaluation.result import Figure as Measure
from scoring.learning.annotated import AnnotatedAnswer, Claim, matched
from scoring.report import Check, Figure, Offsets

Read = Callable[[AnnotatedAnswer], tuple[Sequence[Figure], Sequence[Check]]]
_NEAR: Final = 0.02
_SILENT: Final = frozenset({"date", "version", "ordinal"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """Counts over answers: how many were right, of how many asked, by what is measured."""

    right: Counter[str]
    asked: Counter[str]
    answers: int

    def share(self, name: str) -> float:
        """Return the share that was right; 1 where nothing was asked."""
        return self.right[name] / self.asked[name] if self.asked[name] else 1.0

    def f1(self, name: str) -> float:
        """Return the harmonic mean of precision and recall."""
        precision, recall = self.share(f"{name} precision"), self.share(f"{name} recall")
        return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def evaluate_figures(read: Read, answers: Sequence[AnnotatedAnswer], *, group: str = "all") -> list[Measure]:
    """Return detection, then each field over the figures that were found, pairs and sums.

    A figure is found where spans overlap, each once. Kind, role and direction are asked of
    every figure found; value, unit and measure where the annotation has one. Pairs are
    counted as pairs, and a check stands for a wrong sum where it lies within its passage.
    """
    tally = count(read, answers)
    shares = ("figure precision", "figure recall", "figure span", *(f"figure {name}" for name in _FIELDS),
              "figure measure", "pair precision", "pair recall", "sum precision", "sum recall")  # fmt: skip
    return [
        *(
            Measure(measure=f"{name} F1", group=group, value=tally.f1(name), cases=len(answers))
            for name in ("figure", "pair")
        ),
        *(
            Measure(measure=name, group=group, value=tally.share(name), cases=tally.asked[name])
            for name in shares
        ),
    ]


def count(read: Read, answers: Sequence[AnnotatedAnswer]) -> Tally:
    """Read every answer once and count what was right."""
    right: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    for answer in answers:
        figures, checks = read(answer)
        for name, is_right in (*_of_figures(answer.figures, figures), *_of_sums(answer.claims, checks)):
            asked[name] += 1
            right[name] += is_right
    return Tally(right=right, asked=asked, answers=len(answers))


def _of_figures(gold: Sequence[Figure], found: Sequence[Figure]) -> Iterator[tuple[str, bool]]:
    matches = matched(gold, found)
    yield from (("figure recall", place in matches) for place in range(len(gold)))
    yield from (("figure precision", place in matches.values()) for place in range(len(found)))
    for place, other in matches.items():
        expected, figure = gold[place], found[other]
        yield "figure span", (expected.start, expected.end) == (figure.start, figure.end)
        for name, agrees in _FIELDS.items():
            if name not in _WHERE_GIVEN or getattr(expected, name) is not None:
                yield f"figure {name}", agrees(expected, figure)
        if expected.measure is not None and expected.kind not in _SILENT:
            yield "figure measure", _overlap(expected.measure, figure.measure)
    yield from _of_pairs(gold, found, matches)


def _of_pairs(
    gold: Sequence[Figure], found: Sequence[Figure], matches: dict[int, int]
) -> Iterator[tuple[str, bool]]:
    expected = {(matches.get(first), matches.get(last)) for first, last in _pairs(gold)}
    ties = set(_pairs(found))
    yield from (("pair recall", pair in ties) for pair in expected)
    yield from (("pair precision", pair in expected) for pair in ties)


def _pairs(figures: Sequence[Figure]) -> list[tuple[int, int]]:
    return [
        (place, figure.pair)
        for place, figure in enumerate(figures)
        if figure.pair is not None and place < figure.pair
    ]


def _of_sums(claims: Sequence[Claim], checks: Sequence[Check]) -> Iterator[tuple[str, bool]]:
    wrong = [claim for claim in claims if not claim.right]
    yield from (("sum recall", any(_lies_in(check, claim) for check in checks)) for claim in wrong)
    yield from (("sum precision", any(_lies_in(check, claim) for claim in wrong)) for check in checks)


def _lies_in(check: Check, claim: Claim) -> bool:
    return any(_overlap(span, (claim.start, claim.end)) for span in check.spans)


def _overlap(one: Offsets, other: Offsets | None) -> bool:
    return other is not None and one[0] < other[1] and other[0] < one[1]


def _same_value(gold: Figure, found: Figure) -> bool:
    if gold.value is None or found.value is None:
        return False
    return abs(gold.value - found.value) <= _NEAR * max(abs(gold.value), 1e-9)


_FIELDS: Final[dict[str, Callable[[Figure, Figure], bool]]] = {
    "kind": lambda gold, found: gold.kind == found.kind,
    "value": _same_value,
    "unit": lambda gold, found: gold.unit == found.unit,
    "role": lambda gold, found: gold.role == found.role,
    "direction": lambda gold, found: gold.direction == found.direction,
}
_WHERE_GIVEN: Final = frozenset({"value", "unit"})
