"""How well the labels are found in corpus answers that the model has not seen: each batch in turn."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sklearn.metrics import f1_score

from scoring.evaluation.cases import PARTS
from scoring.evaluation.measures import Figure, as_result
from scoring.language.pipeline import load_pipeline
from scoring.learning.dataset import LABELS, read_corpus
from scoring.learning.train import Prepared, fit_story, prepare, train_response


def evaluate_corpus(*, report: Callable[[str], None]) -> list[Figure]:
    """Train on all batches but one, measure on that one, and pool the batches.

    Whole batches are held out because a batch has one writer and one field of occupations.
    Figures: macro-F1 over the labels of stories, with learning counted as result as on real
    answers and over all six labels, and the share of answers whose kind is found.
    """
    nlp = load_pipeline()
    report("reading the corpus …")
    prepared = [prepare(nlp, answer) for answer in read_corpus()]
    figures = []
    gold: list[str] = []
    found: list[str] = []
    kinds: list[bool] = []
    for batch in sorted({entry.answer.batch for entry in prepared}):
        report(f"holding out batch {batch} …")
        held = [entry for entry in prepared if entry.answer.batch == batch]
        rest = [entry for entry in prepared if entry.answer.batch != batch]
        truth, labels = _labels(rest, held)
        gold += truth
        found += labels
        kinds += _kinds(rest, held)
        if truth:
            figures.extend(_macro(f"batch {batch}", truth, labels, len(held)))
    kind = Figure(measure="kind of answer", group="all", value=sum(kinds) / len(kinds), cases=len(kinds))
    return [*_macro("all", gold, found, len(prepared)), kind, *figures]


def _macro(group: str, gold: Sequence[str], found: Sequence[str], cases: int) -> list[Figure]:
    parts, truth = [as_result(label) for label in found], [as_result(label) for label in gold]
    by_part = f1_score(truth, parts, labels=list(PARTS), average="macro", zero_division=0)
    present = sorted(set(gold), key=LABELS.index)
    by_label = f1_score(gold, found, labels=present, average="macro", zero_division=0)
    return [
        Figure(measure="label macro-F1, held out", group=group, value=float(by_part), cases=cases),
        Figure(
            measure="label macro-F1 with L and O, held out", group=group, value=float(by_label), cases=cases
        ),
    ]


def _labels(rest: Sequence[Prepared], held: Sequence[Prepared]) -> tuple[list[str], list[str]]:
    model = fit_story([entry for entry in rest if entry.answer.response_type == "story"])
    stories = [entry for entry in held if entry.answer.response_type == "story"]
    gold = [label for entry in stories for label in entry.answer.labels]
    found = [
        model.labels[int(best)]
        for entry in stories
        for best in model.read(entry.samples[0].features, is_story=True).marginals.argmax(axis=1)
    ]
    return gold, found


def _kinds(rest: Sequence[Prepared], held: Sequence[Prepared]) -> list[bool]:
    model = train_response(rest)
    scores = [model.log_probabilities([()], entry.response[None, :])[0] for entry in held]
    return [
        model.classes[int(row.argmax())] == entry.answer.response_type
        for row, entry in zip(scores, held, strict=True)
    ]
