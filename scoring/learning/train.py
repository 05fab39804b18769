"""Training the shipped models from the corpus, the same bits each time on one machine."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize_scalar
from sklearn.linear_model import LogisticRegression
from spacy.language import Language

from scoring.errors import CasesError
from scoring.language.document import Document, Passage
from scoring.learning.annotated import AnnotatedAnswer
from scoring.learning.artifact import TrainedModels
from scoring.learning.dataset import LABELS, RESPONSE_TYPES, LabelledAnswer
from scoring.learning.decoder import Chain
from scoring.learning.estimators import DenseClassifier, UnitClassifier
from scoring.learning.features import UnitFeatures, answer_features, own_features
from scoring.learning.figure_training import prepare_figures, train_figures
from scoring.learning.linear import Floats, LinearModel
from scoring.learning.response import response_vector
from scoring.learning.retelling import GRAMMARS, retold
from scoring.learning.story import StoryModel, presence_features
from scoring.learning.weighing import Shown, show
from scoring.learning.weighing_training import Heard, prepare_weighing, train_weighing
from scoring.plain.form import plain
from scoring.plain.typos import dictionary
from scoring.stages.annotate import annotate

_CUT_WEIGHT: Final = 0.3
_KEPT_WHEN_THIN: Final = {"S": 1, "T": 1, "A": 2, "R": 1, "L": 1, "O": 0}
_FOLDS: Final = 5
_DECIMALS: Final = 4
_FEWEST_OF_A_WRITER: Final = 20
_LEAST_KEPT: Final = 0.75
_THRESHOLDS: Final = np.round(np.arange(0.05, 0.96, 0.01), 2)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """An answer, or a shorter copy of it, as features and labels; `weight` is its weight in fitting."""

    answer: str
    features: list[UnitFeatures]
    labels: tuple[str, ...]
    weight: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """One corpus answer, read once: what the models train on.

    `response` is what shows its kind, and `retold` the same where it is told in other grammars.
    """

    answer: LabelledAnswer
    samples: tuple[Sample, ...]
    response: Floats
    shown: tuple[Shown, ...]
    retold: tuple[Floats, ...] = ()


def prepare(nlp: Language, answer: LabelledAnswer) -> Prepared:
    """Return the answer's features, with copies that lack one part each."""
    text = plain(answer.text, dictionary(nlp))
    with nlp.memory_zone():
        doc = annotate(nlp, text.text)
        spans = [_span(doc, *text.place(offsets)) for offsets in answer.spans]
        own = [own_features(span) for span in spans]
        samples = [
            Sample(
                answer=answer.id,
                features=answer_features([own[place] for place in kept]),
                labels=tuple(answer.labels[place] for place in kept),
                weight=weight,
            )
            for kept, weight in _copies(answer.labels)
        ]
        return Prepared(
            answer=answer,
            samples=tuple(samples),
            response=response_vector(doc),
            shown=tuple(show(span) for span in spans),
            retold=tuple(_retold(nlp, answer, tell) for tell in GRAMMARS),
        )


def _retold(nlp: Language, answer: LabelledAnswer, tell: Callable[[str], str]) -> Floats:
    return response_vector(annotate(nlp, plain(retold(answer, tell), dictionary(nlp)).text))


def _copies(labels: tuple[str, ...]) -> Iterator[tuple[list[int], float]]:
    """Yield (units kept, weight): the answer, thinned to a short one, and both without each part.

    Thinned copies only teach when a part is missing, so they weigh nothing elsewhere.
    """
    whole = list(range(len(labels)))
    thin = [
        place for place in whole if labels[: place + 1].count(labels[place]) <= _KEPT_WHEN_THIN[labels[place]]
    ]
    for kept, weight in ((whole, 1.0), (thin, 0.0)):
        if kept:
            yield kept, weight
        for part in sorted({labels[place] for place in kept} - {"O"}):
            without = [place for place in kept if labels[place] != part]
            if len(without) > 1:
                yield without, min(weight, _CUT_WEIGHT)


def _span(doc: Document, start: int, end: int) -> Passage:
    span = doc.char_span(start, end)
    if span is None:
        raise CasesError(f"no words at {start} to {end} of: {doc.text[:60]}")
    return span


def train(
    nlp: Language,
    prepared: Sequence[Prepared],
    annotated: Sequence[AnnotatedAnswer],
    weighs: Mapping[str, bool],
) -> TrainedModels:
    """Train the models of stories and kinds on the prepared answers, those of figures and trade-offs on the annotated.

    `weighs` tells of prepared answers, by id, whether a reader saw a trade-off in them.
    """
    story = train_story(prepared)
    figured = [prepare_figures(nlp, story, answer) for answer in annotated]
    figures = train_figures(figured)
    weighed = [prepare_weighing(nlp, story, figures, answer) for answer in annotated]
    return TrainedModels(
        story=story,
        response=train_response(prepared),
        figures=figures,
        weighing=train_weighing(weighed, heard(prepared, weighs)),
    )


def heard(prepared: Sequence[Prepared], weighs: Mapping[str, bool]) -> list[Heard]:
    """Return the prepared answers of which is known whether they weigh something."""
    return [
        Heard(batch=entry.answer.batch, shown=entry.shown, weighs=weighs[entry.answer.id])
        for entry in prepared
        if entry.answer.id in weighs
    ]


def train_response(prepared: Sequence[Prepared]) -> LinearModel:
    """Train the model of the kind of answer, which stays the same whatever the grammar it is told in."""
    rows = [
        (row, entry.answer.response_type) for entry in prepared for row in (entry.response, *entry.retold)
    ]
    labels = [label for _, label in rows]
    known = tuple(kind for kind in RESPONSE_TYPES if kind in set(labels))
    return DenseClassifier(classes=known).fit(np.array([row for row, _ in rows]), labels).to_linear_model()


def train_story(prepared: Sequence[Prepared]) -> StoryModel:
    """Train the unit classifier and the chain on stories, then calibrate on answers held out."""
    stories = [entry for entry in prepared if entry.answer.response_type == "story"]
    return calibrate(fit_story(stories), _held_out(stories))


def calibrate(model: StoryModel, held_out: Sequence[HeldOut]) -> StoryModel:
    """Return the model with the temperature and the weights for presence that fit held-out answers."""
    tempered = replace(model, temperature=_temperature(held_out))
    presence, present_from = _presence(tempered, held_out)
    return replace(tempered, presence=presence, present_from=present_from)


def calibrated_like(model: StoryModel, like: StoryModel) -> StoryModel:
    """Return the model with the calibration of another."""
    return replace(
        model, temperature=like.temperature, presence=like.presence, present_from=like.present_from
    )


def fit_story(stories: Sequence[Prepared]) -> StoryModel:
    """Fit the unit classifier and the chain, uncalibrated and without weights for presence."""
    samples = [sample for entry in stories for sample in entry.samples if sample.weight]
    features = [unit for sample in samples for unit in sample.features]
    labels = [label for sample in samples for label in sample.labels]
    weights = np.concatenate([np.full(len(sample.labels), sample.weight) for sample in samples])
    classifier = UnitClassifier(classes=LABELS).fit(features, labels, sample_weight=weights).to_linear_model()
    shares = np.array([sum(label == own for own in labels) for label in LABELS], dtype=np.float64)
    return StoryModel(
        classifier=classifier,
        chain=Chain.fitted([entry.answer.labels for entry in stories], LABELS),
        prior=np.round(shares / shares.sum(), _DECIMALS),
        temperature=1.0,
        presence=np.zeros((len(LABELS), 0)),
        present_from=np.ones(len(LABELS)),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldOut:
    """A sample with the model that has not seen its answer; `batch` is its writer's."""

    batch: str
    model: StoryModel
    sample: Sample


def _held_out(stories: Sequence[Prepared]) -> list[HeldOut]:
    """Return every sample with a model of other batches: the writer of an answer is new to a model in use too."""
    batches = sorted({entry.answer.batch for entry in stories})
    held = []
    for fold in range(_FOLDS):
        out = batches[fold::_FOLDS]
        own = [entry for entry in stories if entry.answer.batch in out]
        if own:
            model = fit_story([entry for entry in stories if entry.answer.batch not in out])
            held += [
                HeldOut(batch=entry.answer.batch, model=model, sample=sample)
                for entry in own
                for sample in entry.samples
            ]
    return held


def _temperature(held_out: Sequence[HeldOut]) -> float:
    """Return the temperature that gives whole held-out answers the highest likelihood."""
    whole = [entry for entry in held_out if entry.sample.weight == 1.0]

    def loss(temperature: float) -> float:
        total = 0.0
        for entry in whole:
            tempered = replace(entry.model, temperature=temperature)
            marginals = tempered.read(entry.sample.features, is_story=True).marginals
            for row, label in zip(marginals, entry.sample.labels, strict=True):
                total -= float(np.log(max(row[LABELS.index(label)], 1e-6)))
        return total

    best = minimize_scalar(loss, bounds=(0.5, 3.0), method="bounded", options={"xatol": 0.02})
    return round(float(best.x), 2)


def _presence(model: StoryModel, held_out: Sequence[HeldOut]) -> tuple[Floats, Floats]:
    """Return, for each label, the weights of a logistic regression of its presence, and its threshold.

    Thinned copies teach how little may suffice, but thresholds are for answers of their own length.
    """
    shown = np.array([_shown(entry, model.temperature) for entry in held_out])
    whole = np.array([entry.sample.weight > 0.0 for entry in held_out])
    batches = np.array([entry.batch for entry in held_out])
    rows, present_from = [], []
    for column, label in enumerate(LABELS):
        present = np.array([label in entry.sample.labels for entry in held_out])
        regression = LogisticRegression(C=1.0, max_iter=3000).fit(shown[:, column], present)
        rows.append([regression.intercept_[0], *regression.coef_[0]])
        probabilities = regression.predict_proba(shown[:, column])[:, 1]
        present_from.append(_dividing(probabilities[whole], present[whole], batches[whole]))
    weights: Floats = np.array(rows, dtype=np.float64)
    return np.round(weights, _DECIMALS), np.array(present_from)


def _shown(entry: HeldOut, temperature: float) -> Floats:
    tempered = replace(entry.model, temperature=temperature)
    return presence_features(tempered.read(entry.sample.features, is_story=True), tempered.chain)


def _dividing(probabilities: Floats, present: NDArray[np.bool_], batches: NDArray[np.str_]) -> float:
    """Return the threshold with the highest balanced accuracy, the lowest of those that are equally good.

    Only thresholds count that tell few answers of any one writer wrongly that a part is missing.
    """
    writers = [present & (batches == batch) for batch in sorted(set(batches))]
    judged = [probabilities[own] for own in writers if own.sum() >= _FEWEST_OF_A_WRITER]
    fair = [
        threshold
        for threshold in _THRESHOLDS
        if all((own >= threshold).mean() >= _LEAST_KEPT for own in judged)
    ]
    shares = [
        (probabilities[present] >= threshold).mean() + (probabilities[~present] < threshold).mean()
        for threshold in fair
    ]
    return float(fair[int(np.argmax(shares))]) if fair else float(_THRESHOLDS[0])
