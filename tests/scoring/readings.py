"""Readings for tests: the labels are given, all the rest is read as the engine reads it."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.language import Language
from spacy.tokens import Doc, Span

from question_bank.schema import Question
from scoring.learning import artifact
from scoring.plain.form import Plain
from scoring.prompting import Prompter
from scoring.reading import Prompt, Reading
from scoring.report import Check, Component, Figure, ResponseLabel, ResponseType, Unit
from scoring.stages.annotate import annotate
from scoring.stages.checks import check
from scoring.stages.compose import missing
from scoring.stages.figures import read_figures
from scoring.stages.guards import Known, guard, untrusted
from scoring.stages.own import own
from scoring.stages.relate import relate
from scoring.stages.segment import segment
from scoring.stages.tradeoffs import read_tradeoffs

Part = tuple[str, str]


def checks_in(nlp: Language, text: str) -> tuple[Check, ...]:
    """Return what does not add up in a text."""
    return check(text, figures_in(nlp, text), artifact.load().models.sums)


def messages_in(nlp: Language, text: str) -> list[str]:
    """Return what is said of each sum of a text that does not add up."""
    return [found.message for found in checks_in(nlp, text)]


def figures_in(nlp: Language, text: str, label: str = "R") -> tuple[Figure, ...]:
    """Return the figures of a text all of whose units carry one label."""
    doc = annotate(nlp, text)
    spans = segment(doc)
    units = tuple(
        Unit(start=span.start_char, end=span.end_char, label=label, probabilities={label: 1.0})
        for span in spans
    )
    return read_figures(doc, spans, units, artifact.load().models.figures)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """Makes readings, so that a ladder is tested without the trained labels."""

    nlp: Language
    prompter: Prompter

    def __call__(
        self, *parts: Part, question: Question | str | None = None, kind: ResponseLabel = "story"
    ) -> Reading:
        """Return the reading of passages, each with its label, of one kind of answer."""
        prompt = self.prompter.prompt(question, None)
        doc = annotate(self.nlp, "\n".join(text for _, text in parts))
        spans, labels = _labelled(doc, parts)
        units = tuple(_unit(span, label, prompt) for span, label in zip(spans, labels, strict=True))
        components = _components(units, prompt)
        known = Known(question=prompt.text, sample_shingles=frozenset())
        guards = guard(doc, spans, known)
        models = artifact.load().models
        figures = read_figures(doc, spans, units, models.figures)
        content = self.prompter.content(prompt.text)
        weighing = read_tradeoffs(
            doc, spans, units, figures, models.weighing, asked=prompt.asks_for_a_tradeoff
        )
        return Reading(
            doc=doc,
            text=doc.text,
            submitted=Plain.unchanged(doc.text),
            spans=spans,
            prompt=prompt,
            response_type=ResponseType(label=kind, probability=1.0),
            units=units,
            components=components,
            missing=missing(components),
            ownership=own(spans, units),
            relation=relate(doc, spans, prompt, asked=content, model=models.themes, distrusted=()),
            figures=figures,
            tradeoffs=weighing.tradeoffs,
            sure_options=weighing.sure,
            weighs=weighing.chance,
            checks=check(doc.text, figures, artifact.load().models.sums),
            guards=guards,
            untrusted=untrusted(spans, guards, known),
        )


def _labelled(doc: Doc, parts: tuple[Part, ...]) -> tuple[tuple[Span, ...], list[str]]:
    """Cut the document as the engine does; each unit takes the label of the passage it begins in."""
    spans = segment(doc)
    starts = [0]
    for _, text in parts:
        starts.append(starts[-1] + len(text) + 1)
    return spans, [
        parts[max(place for place, start in enumerate(starts) if start <= span.start_char)][0]
        for span in spans
    ]


def _unit(span: Span, label: str, prompt: Prompt) -> Unit:
    names = (*(component.id for component in prompt.components), "O")
    probabilities = {name: float(name == label) for name in names}
    return Unit(start=span.start_char, end=span.end_char, label=label, probabilities=probabilities)


def _components(units: tuple[Unit, ...], prompt: Prompt) -> dict[str, Component]:
    found = {}
    for component in prompt.components:
        own_units = tuple(place for place, unit in enumerate(units) if unit.label == component.id)
        found[component.id] = Component(
            present=bool(own_units),
            probability=float(bool(own_units)),
            share=len(own_units) / len(units) if units else 0.0,
            units=own_units,
        )
    return found
