"""What `lodestar evaluate` can measure of this house's own texts, and what the measures share.

A measure is a function from a `Workbench` to `Findings`, and a line in `MEASURES`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import cached_property
from typing import Final

from spacy.language import Language

from question_bank.bank import Bank
from question_bank.loader import load_bank
from scoring.engine import Engine
from scoring.evaluation.ablation import ablate
from scoring.evaluation.battery import (
    read_gaming,
    read_marks,
    read_pairs,
    read_short,
    seen_tradeoffs,
)
from scoring.evaluation.corpus import evaluate_corpus
from scoring.evaluation.figures import evaluate_figures
from scoring.evaluation.gaming import gaming
from scoring.evaluation.held_out import Fold, Tell, hold_out
from scoring.evaluation.invariance import invariance
from scoring.evaluation.levels import furthest, levels, levels_of
from scoring.evaluation.relevance import readers, relevance
from scoring.evaluation.result import Findings
from scoring.evaluation.short import short_answers
from scoring.evaluation.sums import sums
from scoring.evaluation.tradeoffs import evaluate_tradeoffs
from scoring.language.pipeline import load_pipeline
from scoring.learning.annotated import AnnotatedAnswer, read_annotated
from scoring.learning.artifact import Artifact, TrainedModels, load
from scoring.learning.bare_training import prepare_bare, unseen_bare
from scoring.learning.dataset import read_corpus
from scoring.learning.figure_training import prepare_figures, unseen_figures
from scoring.learning.linear import LinearModel
from scoring.learning.roles import FigureModels
from scoring.learning.samples import Prepared, prepare
from scoring.learning.sum_training import prepare_answer, prepare_passage, unseen_sums
from scoring.learning.theme_training import SECOND, read_theme_marks
from scoring.learning.told_sums import OF_TESTS, read_sums
from scoring.learning.train import heard
from scoring.learning.weighing_training import (
    Heard,
    PreparedWeighing,
    prepare_weighing,
    train_answers,
    unseen_weighing,
)
from scoring.prompting import DEFAULT_RUBRIC
from scoring.report import Check, Figure, Report, Tradeoff
from scoring.stages.relate import content_lemmas


class Workbench:
    """What measures need, each made once and only when it is asked for; `tell` hears of progress."""

    def __init__(self, *, tell: Tell) -> None:
        self.tell = tell

    @cached_property
    def engine(self) -> Engine:
        """Return the engine that ships."""
        return Engine.load()

    @cached_property
    def prepared(self) -> list[Prepared]:
        """Return the corpus, read once."""
        self.tell("reading the corpus …")
        nlp = load_pipeline()
        return [prepare(nlp, answer) for answer in read_corpus()]

    @cached_property
    def folds(self) -> list[Fold]:
        """Return models that did not train on the batch that they are measured on."""
        return [self._without_its_marks(fold) for fold in hold_out(self.prepared, tell=self.tell)]

    def _without_its_marks(self, fold: Fold) -> Fold:
        """Return the fold with a model of which answers weigh something that has not seen its batch either."""
        others = [answer for answer in self.heard if answer.batch != fold.batch]
        answers = train_answers([*(entry.heard for entry in self.weighed), *others])
        weighing = replace(fold.models.weighing, answers=answers)
        return replace(fold, models=replace(fold.models, weighing=weighing))

    @cached_property
    def heard(self) -> list[Heard]:
        """Return the corpus answers of which a reader said whether they weigh something."""
        return heard(self.prepared, seen_tradeoffs(read_marks()))

    @cached_property
    def figures(self) -> dict[str, FigureModels]:
        """Return models of figures that have not seen the writer whose batch they stand for."""
        nlp, story = load_pipeline(), load().models.story
        answers = read_annotated()
        bare = unseen_bare([prepare_bare(nlp, answer) for answer in answers])
        return unseen_figures(
            [prepare_figures(nlp, story, bare[answer.batch], answer) for answer in answers], bare
        )

    @cached_property
    def weighed(self) -> list[PreparedWeighing]:
        """Return the annotated answers, read once, with figures as models see them that do not know the writer."""
        nlp, story = load_pipeline(), load().models.story
        return [
            prepare_weighing(nlp, story, self.figures[answer.batch], answer) for answer in read_annotated()
        ]

    @cached_property
    def sums(self) -> dict[str, LinearModel]:
        """Return models of sums that have not seen the writer whose batch they stand for."""
        nlp, models = load_pipeline(), load().models
        self.tell("holding out each writer of sums …")
        return unseen_sums(
            [
                *(
                    prepare_answer(nlp, models.story, self.figures[answer.batch], answer)
                    for answer in read_annotated()
                ),
                *(prepare_passage(nlp, models.story, models.figures, passage) for passage in read_sums()),
            ]
        )

    def score(self, text: str, question: str) -> Report:
        """Return what the engine that ships says of an answer."""
        return self.engine.score(text, question=question)

    def unseen(self, *, rubric: str | None = None) -> Iterator[tuple[str, Report]]:
        """Yield each corpus answer's id and what an engine that has not seen its batch says of it."""
        nlp, bank = load_pipeline(), load_bank()
        for fold in self.folds:
            self.tell(f"scoring batch {fold.batch} …")
            engine = _held_out(nlp, bank, fold.models)
            for entry in fold.held:
                answer = entry.answer
                yield answer.id, engine.score(answer.text, question=answer.question, rubric=rubric)


def _held_out(nlp: Language, bank: Bank, models: TrainedModels) -> Engine:
    """Return an engine with models that are not those shipped."""
    return Engine(nlp=nlp, trained=Artifact(models=models, manifest={"arrays": "held out"}), bank=bank)


def _corpus(bench: Workbench) -> Findings:
    kinds = {identifier: report.response_type.label for identifier, report in bench.unseen()}
    return Findings.together([evaluate_corpus(bench.folds, kinds), _relevance(bench)])


def _relevance(bench: Workbench) -> Findings:
    nlp, marks = load_pipeline(), read_theme_marks()
    found = relevance(bench.folds, marks, lambda question: content_lemmas(nlp, question))
    return Findings(figures=(*found, readers(marks, read_theme_marks(SECOND))))


def _ablation(bench: Workbench) -> Findings:
    return Findings(figures=tuple(ablate(bench.prepared, tell=bench.tell)))


def _levels(bench: Workbench) -> Findings:
    given = {identifier: levels_of(report) for identifier, report in bench.unseen(rubric=DEFAULT_RUBRIC)}
    texts = {entry.answer.id: entry.answer.text for entry in bench.prepared}
    marks = read_marks()
    return Findings(figures=tuple(levels(marks, given)), examples=furthest(marks, given, texts))


def _sums(bench: Workbench) -> Findings:
    """Measure which sums are questioned by a model that has not seen the writer of the passage."""
    nlp, bank, models = load_pipeline(), load_bank(), load().models
    passages = [passage for passage in read_sums() if passage.batch != OF_TESTS]
    engines = {
        batch: _held_out(nlp, bank, replace(models, sums=bench.sums[batch]))
        for batch in sorted({passage.batch for passage in passages})
    }
    return sums(lambda passage: engines[passage.batch].score(passage.text), passages)


def _quantities(bench: Workbench) -> Findings:
    """Measure how figures and trade-offs are read by models that have not seen the writer of the answer."""
    answers = read_annotated()
    engines = _engines_without_the_writer(bench)
    reports = {
        answer.id: engines[answer.batch].score(answer.text, question=answer.question) for answer in answers
    }

    def figures_and_checks(answer: AnnotatedAnswer) -> tuple[tuple[Figure, ...], tuple[Check, ...]]:
        return reports[answer.id].figures, reports[answer.id].checks

    def tradeoffs_and_figures(answer: AnnotatedAnswer) -> tuple[tuple[Tradeoff, ...], tuple[Figure, ...]]:
        return reports[answer.id].tradeoffs, reports[answer.id].figures

    bare = [answer for answer in answers if answer.is_of_bare_numbers]
    others = [answer for answer in answers if not answer.is_of_bare_numbers]
    return Findings(
        figures=(
            *evaluate_figures(figures_and_checks, answers),
            *evaluate_figures(figures_and_checks, bare, group="bare numbers"),
            *evaluate_figures(figures_and_checks, others, group="other answers"),
            *evaluate_tradeoffs(tradeoffs_and_figures, answers),
        )
    )


def _engines_without_the_writer(bench: Workbench) -> dict[str, Engine]:
    """Return, for each batch of annotated answers, an engine whose models of figures and trade-offs have not seen it."""
    nlp, bank, models = load_pipeline(), load_bank(), load().models
    bench.tell("holding out each writer of annotated answers …")
    weighing = unseen_weighing(bench.weighed, bench.heard)
    return {
        batch: _held_out(
            nlp,
            bank,
            replace(models, figures=bench.figures[batch], weighing=weighing[batch], sums=bench.sums[batch]),
        )
        for batch in weighing
    }


Measure = Callable[[Workbench], Findings]

MEASURES: Final[Mapping[str, Mapping[str, Measure]]] = {
    "batteries": {
        "gaming": lambda bench: gaming(bench.score, read_gaming()),
        "invariance": lambda bench: invariance(bench.score, read_pairs()),
        "levels": _levels,
        "short": lambda bench: short_answers(bench.score, read_short()),
    },
    "corpus": {"corpus": _corpus},
    "ablation": {"ablation": _ablation},
    "quantities": {"quantities": _quantities, "sums": _sums},
}
