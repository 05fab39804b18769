"""What is measured, each as one pure function from an engine and cases to figures."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from scipy.stats import spearmanr
from sklearn.metrics import f1_score

from scoring.evaluation.cases import PARTS, Case, KindCase, PairCase, RatedCase, SectionedCase
from scoring.report import Report

Score = Callable[[str, str], Report]
HARDEST: Final = "human prose"
PADDING: Final = (
    " It was a really important experience for me and I gave it my full attention from beginning to end. As a person I always try to do"
    " my best in every situation, and I think that this is what makes the difference in the long run. Communication and teamwork are"
    " very important, and I always keep them in mind in everything that I do. In general it is good to stay positive and to keep going."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One measured figure: of which group of cases, over how many of them."""

    measure: str
    group: str
    value: float
    cases: int


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
    gold: dict[str, list[str]] = defaultdict(list)
    found: dict[str, list[str]] = defaultdict(list)
    sizes: dict[str, int] = defaultdict(int)
    for case in cases:
        text, sections = case.text()
        report = score(text, case.question)
        for group in ("all", case.group):
            sizes[group] += 1
            gold[group] += [_section_at(unit.start, sections) for unit in report.units]
            found[group] += [as_result(unit.label) for unit in report.units]
    figures = []
    for group, truth in gold.items():
        each = f1_score(truth, found[group], labels=list(PARTS), average=None, zero_division=0)
        figures.append(
            Figure(measure="label macro-F1", group=group, value=float(each.mean()), cases=sizes[group])
        )
        if group in {"all", HARDEST}:
            figures += [
                Figure(measure=f"label F1 {part}", group=group, value=float(value), cases=sizes[group])
                for part, value in zip(PARTS, each, strict=True)
            ]
    return figures


def _section_at(position: int, sections: Sequence[tuple[int, int, str]]) -> str:
    return as_result(
        next((label for start, end, label in sections if start <= position <= end), sections[-1][2])
    )


def as_result(label: str) -> str:
    """Return the label as authors head it: what was learned stands under the result."""
    return "R" if label == "L" else label


def missing_parts(score: Score, cases: Sequence[SectionedCase]) -> list[Figure]:
    """Balanced accuracy of `missing`: each part's sections cut out, against the whole answer."""
    figures = []
    for part in PARTS:
        chosen = [case for case in cases if part in case.labels and len(case.labels) > 1]
        if not chosen:
            continue
        kept = [part not in score(case.text()[0], case.question).missing for case in chosen]
        noticed = [part in score(_cut(case, part), case.question).missing for case in chosen]
        rate, noticed_rate = sum(kept) / len(kept), sum(noticed) / len(noticed)
        figures += [
            Figure(
                measure=f"missing {part}: balanced accuracy",
                group="all",
                value=(rate + noticed_rate) / 2,
                cases=len(chosen),
            ),
            Figure(measure=f"missing {part}: noticed", group="all", value=noticed_rate, cases=len(chosen)),
            Figure(measure=f"missing {part}: no false alarm", group="all", value=rate, cases=len(chosen)),
        ]
    balanced = [figure.value for figure in figures if figure.measure.endswith("accuracy")]
    mean = Figure(
        measure="missing parts: mean balanced accuracy",
        group="all",
        value=sum(balanced) / max(len(balanced), 1),
        cases=len(cases),
    )
    return [mean, *figures]


def _cut(case: SectionedCase, part: str) -> str:
    return case.text(without=part)[0]


def pairs(score: Score, cases: Sequence[PairCase]) -> list[Figure]:
    """Share of pairs in which the strong answer scores above the weak, also with the weak one padded."""
    plain = padded = 0
    for case in cases:
        strong = _score(score(case.strong, case.question))
        plain += strong > _score(score(case.weak, case.question))
        repeats = 1 + len(case.strong.split()) // len(PADDING.split())
        padded += strong > _score(score(case.weak + PADDING * repeats, case.question))
    return [
        Figure(measure="pairs in order", group="all", value=plain / len(cases), cases=len(cases)),
        Figure(
            measure="pairs in order, weak one padded",
            group="all",
            value=padded / len(cases),
            cases=len(cases),
        ),
    ]


def _score(report: Report) -> float:
    """Return the overall score; an answer that cannot be marked stands below every one that can."""
    return -1.0 if report.overall.score is None else float(report.overall.score)


def ranks(score: Score, cases: Sequence[RatedCase]) -> list[Figure]:
    """Spearman's rank correlation of overall scores with people's ratings, over all cases; 0 without an order."""
    scores = [_score(score(case.answer, case.question)) for case in cases]
    ratings = [case.rating for case in cases]
    ordered = len(set(scores)) > 1 and len(set(ratings)) > 1
    value = float(spearmanr(scores, ratings).statistic) if ordered else 0.0
    return [Figure(measure="rank correlation with ratings", group="all", value=value, cases=len(cases))]


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
    right = sum(
        score(case.answer, case.question).response_type.label in _READ_AS[case.kind] for case in known
    )
    return [Figure(measure="kind of answer", group="all", value=right / max(len(known), 1), cases=len(known))]


_MEASURES: Final[Mapping[type, tuple[Callable[[Score, Sequence[object]], Iterable[Figure]], ...]]] = {
    SectionedCase: (labels, missing_parts),  # type: ignore[dict-item]  # each takes its own kind of case
    PairCase: (pairs,),  # type: ignore[dict-item]
    RatedCase: (ranks,),  # type: ignore[dict-item]
    KindCase: (kinds,),  # type: ignore[dict-item]
}
