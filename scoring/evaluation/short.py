"""How answers of one to three sentences are read: their kind, their parts, their order, and what padding adds."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.stats import spearmanr

from scoring.evaluation.battery import ShortItem, grouped, quote
from scoring.evaluation.cases import PARTS
from scoring.evaluation.intervals import Indexes
from scoring.evaluation.measures import Score, score_of
from scoring.evaluation.result import Example, Figure, Findings
from scoring.report import Report

_EXAMPLES: Final = 6
_STORY: Final = "story"
_MOST_FOR_NOTHING: Final = 5.0
_PADDING: Final = (
    (
        " I learned a great deal from that and I was proud of how far I had come. It showed me what I can do when I put my mind to it."
        " People always told me I was reliable, and I took that seriously."
    ),
    (
        " We all worked very hard and everybody was happy in the end. It was a challenge but I enjoyed every bit of it."
        " I have always believed that hard work pays off."
    ),
    (
        " That was something which made me grow as a person. I did everything I could and never gave up. Teamwork is so important and"
        " I always give one hundred percent."
    ),
)
Read = tuple[ShortItem, Report]


def short_answers(score: Score, items: Sequence[ShortItem]) -> Findings:
    """Return, by group, how often the kind is read as a reader does, parts found, and ranks kept.

    Parts are asked of the answers that a reader takes for a story.
    """
    read = [(item, score(item.text, item.question)) for item in items]
    stories = [entry for entry in read if entry[0].kind == _STORY]
    return Findings(
        figures=(*_kinds(read), *_parts(stories), *_orders(read), *_padded(score, read)),
        examples=tuple(_example(entry) for entry in read if not _told_apart(entry))[:_EXAMPLES],
    )


def _told_apart(read: Read) -> bool:
    """Tell whether an event is read where a reader sees one, and none where there is none."""
    item, report = read
    return (item.kind == _STORY) == (report.response_type.label == _STORY)


def _kinds(read: Sequence[Read]) -> list[Figure]:
    groups = [item.group for item, _ in read]
    same = [item.kind == report.response_type.label for item, report in read]
    apart = [_told_apart(entry) for entry in read]
    return [
        Figure.mean(f"short answers: {name}", values, group=group)
        for name, each in (("kind", same), ("an event or none", apart))
        for group, values in grouped(groups, each).items()
    ]


def _parts(stories: Sequence[Read]) -> list[Figure]:
    """Return the balanced accuracy of each part, and how often one that is there is called missing."""
    figures = []
    for part in PARTS:
        there = np.array([part in item.parts for item, _ in stories], dtype=bool)
        seen = np.array([part not in report.missing for _, report in stories], dtype=bool)

        figures += [
            Figure.of(
                "short answers: balanced accuracy", partial(_balanced, there, seen), len(stories), group=part
            ),
            Figure.mean("short answers: no false alarm", seen[there], group=part),
            Figure.mean("short answers: missing part noticed", ~seen[~there], group=part),
        ]
    return figures


def _balanced(there: NDArray[np.bool_], seen: NDArray[np.bool_], chosen: Indexes) -> float:
    """Return the mean of the shares that are right where the part is there and where it is not."""
    there, seen = there[chosen], seen[chosen]
    shares = [float((seen[there == side] == side).mean()) for side in (True, False) if (there == side).any()]
    return sum(shares) / len(shares) if shares else 0.0


def _orders(read: Sequence[Read]) -> list[Figure]:
    """Return the rank correlation of scores with quality, over all and within each group."""
    groups = grouped([item.group for item, _ in read], range(len(read)))
    return [_order(group, [read[int(place)] for place in places]) for group, places in groups.items()]


def _order(group: str, read: Sequence[Read]) -> Figure:
    scores = np.array([score_of(report) for _, report in read])
    quality = np.array([item.quality for item, _ in read])

    def correlation(chosen: Indexes) -> float:
        one, other = scores[chosen], quality[chosen]
        return float(spearmanr(one, other).statistic) if np.ptp(one) and np.ptp(other) else 0.0

    return Figure.of("short answers: rank correlation with quality", correlation, len(read), group=group)


def _padded(score: Score, read: Sequence[Read]) -> list[Figure]:
    """Return how often empty phrases behind an answer, said once or four times, add no more than a few points."""
    worth = [
        float(
            np.mean(
                [
                    score_of(score(item.text + phrases * times, item.question)) - score_of(report)
                    <= _MOST_FOR_NOTHING
                    for phrases in _PADDING
                    for times in (1, 4)
                ]
            )
        )
        for item, report in read
    ]
    groups = [item.group for item, _ in read]
    return [
        Figure.mean("short answers: padding adds nothing", values, group=group)
        for group, values in grouped(groups, worth).items()
    ]


def _example(read: Read) -> Example:
    item, report = read
    return Example(
        measure="short answers: an event or none",
        group=item.group,
        id=item.id,
        told=f"read as {report.response_type.label} where a reader sees {item.kind}",
        quotes=(quote(item.text),),
    )
