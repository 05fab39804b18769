"""What is measured on the corpus by models that have not seen the answer, each as one function of the folds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from scoring.evaluation.calibration import presence_calibration, unit_calibration
from scoring.evaluation.cases import PARTS
from scoring.evaluation.held_out import Fold
from scoring.evaluation.measures import Labelled, as_result, f1_of_each, macro_f1
from scoring.evaluation.result import Figure, Findings
from scoring.learning.dataset import LABELS, RESPONSE_TYPES, LabelledAnswer
from scoring.learning.samples import stories


def evaluate_corpus(folds: Sequence[Fold], kinds: Mapping[str, str]) -> Findings:
    """Return every finding; `kinds` holds the kind that each answer was read as, by its id."""
    answers = [entry.answer for fold in folds for entry in fold.held]
    return Findings.together(
        [
            Findings(figures=(*labels(folds), *response_types(answers, kinds), *contents(answers))),
            unit_calibration(folds),
            presence_calibration(folds),
        ]
    )


def labels(folds: Sequence[Fold]) -> list[Figure]:
    """Macro-F1 of the labels of stories, with learning as result as on real answers, and over all labels."""
    read = {fold.batch: read_labels(fold) for fold in folds}
    every = [answer for answers in read.values() for answer in answers]
    present = [label for label in LABELS if any(label in gold for gold, _ in every)]
    return [
        macro_f1("label macro-F1, held out", _as_headed(every), PARTS),
        macro_f1("label macro-F1 with L and O, held out", every, present),
        *f1_of_each("label F1, held out,", every, present),
        *(
            macro_f1("label macro-F1, held out", _as_headed(answers), PARTS, group=f"batch {batch}")
            for batch, answers in read.items()
            if answers
        ),
    ]


def read_labels(fold: Fold) -> list[Labelled]:
    """Return the true and the found labels of each story of a fold, sentence by sentence, brief ones too."""
    read: list[Labelled] = []
    for entry in stories(fold.held):
        model = fold.models.story.of(entry.sentences)
        marginals = model.read(entry.samples[0].features, is_story=True).marginals
        read.append((entry.answer.labels, [model.labels[best] for best in marginals.argmax(axis=1)]))
    return read


def _as_headed(answers: Iterable[Labelled]) -> list[Labelled]:
    return [
        ([as_result(label) for label in gold], [as_result(label) for label in found])
        for gold, found in answers
    ]


_OF_KINDS: Final = "kind of answer, held out"


def response_types(answers: Sequence[LabelledAnswer], kinds: Mapping[str, str]) -> list[Figure]:
    """Return the share of answers read as their kind, each kind's F1, and what each kind was taken for."""
    pairs = [(answer.response_type, kinds[answer.id]) for answer in answers]
    present = [kind for kind in RESPONSE_TYPES if any(gold == kind for gold, _ in pairs)]
    taken = Counter(pairs)
    totals = Counter(gold for gold, _ in pairs)
    return [
        Figure.mean(_OF_KINDS, [gold == found for gold, found in pairs]),
        *f1_of_each(f"{_OF_KINDS}: F1", [([gold], [found]) for gold, found in pairs], present),
        *(
            Figure(measure=f"{gold} read as", group=found, value=count / totals[gold], cases=totals[gold])
            for (gold, found), count in sorted(taken.items())
        ),
    ]


def contents(answers: Sequence[LabelledAnswer]) -> list[Figure]:
    """Return what the corpus holds: the share of each kind of answer, and of each label among sentences."""
    kinds = Counter(answer.response_type for answer in answers)
    units = Counter(label for answer in answers for label in answer.labels)
    return [
        *(_share("corpus: answers of a kind", kind, kinds) for kind in RESPONSE_TYPES),
        *(_share("corpus: sentences with a label", label, units) for label in LABELS),
    ]


def _share(measure: str, group: str, counts: Counter[str]) -> Figure:
    return Figure(measure=measure, group=group, value=counts[group] / counts.total(), cases=counts[group])
