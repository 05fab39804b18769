"""What is measured, each as one pure function from an engine and cases to figures."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import Final

import numpy as np
from scipy.stats import spearmanr

from scoring.evaluation.agreement import confusion, f1_each
from scoring.evaluation.cases import PARTS, Case, KindCase, PairCase, RatedCase, SectionedCase
from scoring.evaluation.intervals import Indexes
from scoring.evaluation.result import Figure
from scoring.report import Report

Score = Callable[[str, str], Report]
HARDEST: Final = "human prose"
PADDING: Final = (
    " It was a really important experience for me and I gave it my full attention from beginning to end. As a person I always try to do"
    " my best in every situation, and I think that this is what makes the difference in the long run. Communication and teamwork are"
    " very important, and I always keep them in mind in everything that I do. In general it is good to stay positive and to keep going."
)


def evaluate(score: Score, cases: Sequence[Case]) -> list[Figure]:
    """Return every figure that the cases allow."""
    figures: list[Figure] = []
    for kind, measures in _MEASURES.items():
        chosen = [case for case in cases if isinstance(case, kind)]
        if chosen:
            for measure in measures:
                figures.extend(measure(score, chosen))
    return figures


def labels(score: Score, cases: Sequence[SectionedCase]) -> list[Figure]:
    """Macro-F1 of the units' labels against the sections they begin in; learning counts as result."""
    read: dict[str, list[Labelled]] = defaultdict(list)
    for case in cases:
        text, sections = case.text()
        units = score(text, case.question).units
        gold = [_section_at(unit.start, sections) for unit in units]
        for group in ("all", case.group):
            read[group].append((gold, [as_result(unit.label) for unit in units]))
    figures = []
    for group, answers in read.items():
        figures.append(macro_f1("label macro-F1", answers, PARTS, group=group))
        if group in {"all", HARDEST}:
            figures += f1_of_each("label F1", answers, PARTS, group=group)
    return figures


Labelled = tuple[Sequence[str], Sequence[str]]


def macro_f1(
    measure: str, answers: Sequence[Labelled], labels: Sequence[str], *, group: str = "all"
) -> Figure:
    """Return the mean F1 over `labels` of all answers' units; an answer is its (gold, found) labels."""
    tables = np.array([confusion(gold, found, labels) for gold, found in answers])
    return Figure.of(
        measure,
        lambda chosen: float(f1_each(tables[chosen].sum(axis=0)).mean()),
        len(answers),
        group=group,
    )


def f1_of_each(
    measure: str, answers: Sequence[Labelled], labels: Sequence[str], *, group: str = "all"
) -> list[Figure]:
    """Return the F1 of each label over all answers' units; its name follows the measure's."""
    tables = np.array([confusion(gold, found, labels) for gold, found in answers])

    def one(place: int, chosen: Indexes) -> float:
        return float(f1_each(tables[chosen].sum(axis=0))[place])

    return [
        Figure.of(f"{measure} {label}", partial(one, place), len(answers), group=group)
        for place, label in enumerate(labels)
    ]


def _section_at(position: int, sections: Sequence[tuple[int, int, str]]) -> str:
    return as_result(
        next((label for start, end, label in sections if start <= position <= end), sections[-1][2])
    )


def as_result(label: str) -> str:
    """Return the label as authors head it: what was learned stands under the result."""
    return "R" if label == "L" else label


def missing_parts(score: Score, cases: Sequence[SectionedCase]) -> list[Figure]:
    """Balanced accuracy of `missing`: each part's sections cut out, against the whole answer."""
    heard = np.array([_heard(score, case) for case in cases], dtype=np.float64)

    def balanced(chosen: Indexes) -> float:
        right, asked = heard[chosen].mean(axis=2), ~np.isnan(heard[chosen, :, 0])
        counts = asked.sum(axis=0)
        shares = np.nansum(right, axis=0)[counts > 0] / counts[counts > 0]
        return float(shares.mean()) if len(shares) else 0.0

    figures = [Figure.of("missing parts: mean balanced accuracy", balanced, len(cases))]
    for place, part in enumerate(PARTS):
        kept, noticed = heard[~np.isnan(heard[:, place, 0]), place].T
        if len(kept):
            figures += [
                Figure.mean(f"missing {part}: balanced accuracy", (kept + noticed) / 2),
                Figure.mean(f"missing {part}: noticed", noticed),
                Figure.mean(f"missing {part}: no false alarm", kept),
            ]
    return figures


def _heard(score: Score, case: SectionedCase) -> list[tuple[float, float]]:
    """Return, for each part, whether it is not missed while there, and is missed once cut out; NaN if never there."""
    if len(case.labels) < 2:
        return [(np.nan, np.nan)] * len(PARTS)
    missed = score(case.text()[0], case.question).missing
    return [
        (part not in missed, part in score(case.text(without=part)[0], case.question).missing)
        if part in case.labels
        else (np.nan, np.nan)
        for part in PARTS
    ]


def pairs(score: Score, cases: Sequence[PairCase]) -> list[Figure]:
    """Share of pairs in which the strong answer scores above the weak, also with the weak one padded."""
    plain, padded = [], []
    for case in cases:
        strong = score_of(score(case.strong, case.question))
        plain.append(strong > score_of(score(case.weak, case.question)))
        repeats = 1 + len(case.strong.split()) // len(PADDING.split())
        padded.append(strong > score_of(score(case.weak + PADDING * repeats, case.question)))
    return [Figure.mean("pairs in order", plain), Figure.mean("pairs in order, weak one padded", padded)]


def score_of(report: Report) -> float:
    """Return the overall score; an answer that cannot be marked stands below every one that can."""
    return -1.0 if report.overall.score is None else float(report.overall.score)


def ranks(score: Score, cases: Sequence[RatedCase]) -> list[Figure]:
    """Spearman's rank correlation of overall scores with people's ratings, over all cases; 0 without an order."""
    scores = np.array([score_of(score(case.answer, case.question)) for case in cases])
    ratings = np.array([case.rating for case in cases])

    def correlation(chosen: Indexes) -> float:
        one, other = scores[chosen], ratings[chosen]
        return float(spearmanr(one, other).statistic) if np.ptp(one) and np.ptp(other) else 0.0

    return [Figure.of("rank correlation with ratings", correlation, len(cases))]


_READ_AS: Final[Mapping[str, frozenset[str]]] = {
    "story": frozenset({"story"}),
    "trade-off": frozenset({"story"}),
    "tradeoff": frozenset({"story"}),
    "opinion": frozenset({"opinion", "self_description", "hypothetical", "exemplar"}),
    "process": frozenset({"exemplar", "hypothetical", "opinion", "self_description"}),
}


def kinds(score: Score, cases: Sequence[KindCase]) -> list[Figure]:
    """Share of answers read as the kind that a person sees: an event, or none."""
    known = [case for case in cases if case.kind in _READ_AS]
    right = [score(case.answer, case.question).response_type.label in _READ_AS[case.kind] for case in known]
    return [Figure.mean("kind of answer", right)]


_MEASURES: Final[Mapping[type, tuple[Callable[[Score, Sequence[object]], Iterable[Figure]], ...]]] = {
    SectionedCase: (labels, missing_parts),  # type: ignore[dict-item]  # each takes its own kind of case
    PairCase: (pairs,),  # type: ignore[dict-item]
    RatedCase: (ranks,),  # type: ignore[dict-item]
    KindCase: (kinds,),  # type: ignore[dict-item]
}
