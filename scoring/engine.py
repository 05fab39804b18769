"""The table of contents of a scoring: `Engine.score` calls the stages in order.

Scoring holds one lock for each engine: spaCy's memory zones are not made for several threads. Products of its small matrices
take longest when several threads share them, so each is one thread's.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from importlib.metadata import version
from threading import Lock
from typing import Final

from spacy.language import Language
from threadpoolctl import ThreadpoolController

from question_bank.bank import Bank
from question_bank.loader import load_bank
from question_bank.schema import Kind, Question
from scoring import limits
from scoring.language.document import Document, Passage
from scoring.language.pipeline import PINNED, acquaint, load_pipeline, pipeline_name
from scoring.learning import artifact
from scoring.learning.artifact import Artifact
from scoring.plain.form import Plain, plain
from scoring.plain.typos import dictionary
from scoring.prompting import Prompter
from scoring.reading import Prompt, Reading, Relation
from scoring.relocate import relocate
from scoring.report import SCHEMA, EngineInfo, Offsets, QuestionInfo, Report, ResponseType, RubricInfo
from scoring.stages.advise import advise, follow_ups
from scoring.stages.annotate import annotate
from scoring.stages.checks import check
from scoring.stages.compose import compose, missing
from scoring.stages.figures import read_figures
from scoring.stages.grade import borne_out, grade, overall
from scoring.stages.guards import Known, guard, untrusted
from scoring.stages.label import Labelled, label_framework, label_story
from scoring.stages.match import FrameworkMatcher, framework_matcher
from scoring.stages.measure_text import measure_text
from scoring.stages.own import own
from scoring.stages.recognise import recognise
from scoring.stages.relate import relate
from scoring.stages.segment import segment
from scoring.stages.tradeoffs import on_their_sides, read_tradeoffs

LANGUAGE_MODEL_SETTING: Final = "LODESTAR_LANGUAGE_MODEL"


class Engine:
    """Scores answers. Make one with `Engine.load` and keep it; it may be shared between threads."""

    def __init__(self, *, nlp: Language, trained: Artifact, bank: Bank) -> None:
        self._nlp = nlp
        self._models = trained.models
        self._prompter = Prompter(nlp=nlp, bank=bank)
        self._lock = Lock()
        self._libraries = ThreadpoolController()
        self._matcher = lru_cache(maxsize=64)(self._make_matcher)
        self.info = EngineInfo(
            version=version("lodestar"), model=trained.digest, language_model=pipeline_name(nlp)
        )

    @classmethod
    def load(cls, *, bank: Bank | None = None, language_model: str | None = None) -> Engine:
        """Load the pipeline, the trained model and, unless one is given, the shipped bank.

        `language_model` is the package name of an installed spaCy pipeline; the setting
        LODESTAR_LANGUAGE_MODEL names it where the argument does not.
        """
        name = language_model or os.environ.get(LANGUAGE_MODEL_SETTING) or PINNED
        nlp, trained = load_pipeline(name), artifact.load()
        acquaint(nlp, trained.words)
        return cls(nlp=nlp, trained=trained, bank=bank or load_bank())

    def score(
        self, text: str, *, question: Question | str | None = None, rubric: str | None = None
    ) -> Report:
        """Read and mark one answer.

        `question` is a question of the bank, its id, or free text; `rubric` the id of a
        rubric, by default the question's own or star-core. Raises `InputError` for text
        that is not Unicode or has too many words, and for an unknown rubric.
        """
        limits.check(text)
        with self._lock, self._libraries.limit(limits=1), self._nlp.memory_zone():
            prompt = self._prompter.prompt(question, rubric)
            submitted = plain(text, dictionary(self._nlp))
            report = self._report(self._read(submitted, prompt))
            return relocate(report, submitted)

    def score_many(
        self, requests: Iterable[tuple[str, Question | str | None, str | None]]
    ) -> Iterator[Report]:
        """Score (text, question, rubric) one after the other, in their order."""
        return (self.score(text, question=question, rubric=rubric) for text, question, rubric in requests)

    def _read(self, submitted: Plain, asked: Prompt) -> Reading:
        doc = annotate(self._nlp, submitted.text)
        spans = segment(doc)
        known = self._known(asked)
        guards = guard(doc, spans, known)
        kind = recognise(doc, self._models.response, guards, asked.kind)
        unusable = kind.label == "unusable"
        distrusted = ((0, len(doc.text)),) if unusable else untrusted(spans, guards, known)
        prompt = self._prompter.for_answer(asked, kind)
        labelled = self._labelled(spans, prompt, kind, distrusted)
        spans = labelled.spans
        components = compose(spans, labelled, prompt.components)
        figures = read_figures(doc, spans, labelled.units, self._models.figures, told=submitted.original)
        ownership = own(spans, labelled.units)
        relation = self._related(doc, spans, prompt, distrusted)
        weighing = read_tradeoffs(
            doc, spans, labelled.units, figures, self._models.weighing, asked=prompt.asks_for_a_tradeoff
        )
        return Reading(
            text=doc.text,
            submitted=submitted,
            doc=doc,
            spans=spans,
            prompt=prompt,
            response_type=kind,
            units=labelled.units,
            components=components,
            missing=missing(components) if prompt.expects_event else (),
            ownership=ownership,
            relation=relation,
            figures=on_their_sides(figures, weighing.tradeoffs),
            tradeoffs=weighing.tradeoffs,
            sure_options=weighing.sure,
            weighs=weighing.chance,
            checks=check(doc.text, figures, self._models.sums),
            guards=guards,
            untrusted=distrusted,
        )

    def _labelled(
        self, spans: Sequence[Passage], prompt: Prompt, kind: ResponseType, distrusted: Sequence[Offsets]
    ) -> Labelled:
        if prompt.kind is Kind.BEHAVIOURAL:
            return label_story(spans, self._models.story, kind, distrusted)
        return label_framework(spans, self._matcher(prompt.components), distrusted)

    def _related(
        self, doc: Document, spans: Sequence[Passage], prompt: Prompt, distrusted: Sequence[Offsets]
    ) -> Relation:
        asked = self._prompter.content(prompt.text)
        return relate(doc, spans, prompt, asked=asked, model=self._models.themes, distrusted=distrusted)

    def _known(self, asked: Prompt) -> Known:
        return Known(
            question=asked.text,
            sample_shingles=self._prompter.sample_shingles,
            words=dictionary(self._nlp),
        )

    def _report(self, reading: Reading) -> Report:
        size = measure_text(reading.submitted.original, reading.spans)
        criteria = grade(reading)
        reading = borne_out(criteria, reading)
        prompt = reading.prompt
        return Report(
            schema=SCHEMA,
            engine=self.info,
            question=_question_info(prompt),
            rubric=RubricInfo(
                id=prompt.rubric.id, version=prompt.rubric.version, fingerprint=prompt.rubric.fingerprint
            ),
            text=size,
            response_type=reading.response_type,
            units=reading.units,
            components=reading.components,
            missing=reading.missing,
            ownership=reading.ownership,
            figures=reading.figures,
            tradeoffs=reading.tradeoffs,
            checks=reading.checks,
            guards=reading.guards,
            criteria=criteria,
            overall=overall(criteria, reading),
            follow_ups=follow_ups(criteria, reading),
            advice=advise(criteria, reading),
        )

    def _make_matcher(self, components: tuple[object, ...]) -> FrameworkMatcher:
        return framework_matcher(self._nlp, components)  # type: ignore[arg-type]  # the cache erases the type


def _question_info(prompt: Prompt) -> QuestionInfo | None:
    if not prompt.text:
        return None
    identifier = prompt.question.id if prompt.question is not None else ""
    return QuestionInfo(id=identifier, text=prompt.text, kind=prompt.kind.value)
