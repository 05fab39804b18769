"""Training the models of trade-offs on annotated answers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

import numpy as np
from spacy.language import Language

from scoring.language.document import Passage
from scoring.language.phrases import Traits, candidates
from scoring.learning.annotated import AnnotatedAnswer, matched
from scoring.learning.choice_training import prepare_choices, span_at
from scoring.learning.choices import CHOSEN, DECIDED, LEFT, OPEN
from scoring.learning.constraints import LIMIT, NO_LIMIT, sentence_signs
from scoring.learning.decoder import Chain
from scoring.learning.estimators import UnitClassifier
from scoring.learning.features import UnitFeatures
from scoring.learning.held_out import in_parts, without_its_part
from scoring.learning.linear import LinearModel
from scoring.learning.option_pairs import APART, PAIR, pairs
from scoring.learning.option_signs import phrase_signs
from scoring.learning.options import OPTION, OTHER
from scoring.learning.roles import FigureModels
from scoring.learning.sides import COST, GAIN, NEITHER, side_features, within
from scoring.learning.signs import Signs
from scoring.learning.story import StoryModels
from scoring.learning.weighing import (
    IN,
    OUT,
    ReadPassage,
    Shown,
    WeighingModels,
    answer_signs,
    show,
    unit_signs,
)
from scoring.report import Figure, Offsets, Option, ResponseType, Tradeoff
from scoring.stages.annotate import annotate
from scoring.stages.figures import read_figures
from scoring.stages.label import label_story
from scoring.stages.segment import segment

_STORY: Final = ResponseType(label="story", probability=1.0)
_MINIMUM: Final = 3
_PENALTY: Final = {
    "answers": 0.01,
    "units": 0.05,
    "options": 0.1,
    "pairs": 0.1,
    "decided": 0.1,
    "chosen": 0.03,
    "limits": 0.1,
    "sides": 0.03,
}
_COPY_WEIGHT: Final = 0.1
_SHARED: Final = 0.6
_PARTS: Final = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """An answer of one batch of which a reader said whether it weighs something, not where."""

    batch: str
    shown: tuple[Shown, ...]
    weighs: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """The phrases of a passage with their features, and the option that each names, by its place; None of others."""

    passage: ReadPassage
    phrases: tuple[Passage, ...]
    names: tuple[tuple[str, ...], ...]
    options: tuple[int | None, ...]

    @property
    def signs(self) -> Signs:
        """Return what the model of options trains on."""
        return Signs.named(self.names, [OTHER if option is None else OPTION for option in self.options])

    def pairs(self, model: LinearModel) -> Signs:
        """Return what the model of pairs trains on, likely phrases being told by a model of options."""
        found, features = pairs(
            self.passage, [Traits.of(phrase) for phrase in self.phrases], model.log_odds(self.names, OPTION)
        )
        named = [{self.options[one], self.options[other]} for one, other in found]
        kinds = [PAIR if len(own) > 1 and None not in own else APART for own in named]
        return Signs(features=tuple(features), classes=tuple(kinds))


@dataclass(frozen=True, slots=True, kw_only=True)
class PreparedWeighing:
    """One annotated answer, read once: its units, and the phrases, sentences and figures of its passages."""

    answer: AnnotatedAnswer
    heard: Heard
    units: tuple[Signs, ...]
    phrases: tuple[Named, ...]
    decided: Signs
    chosen: Signs
    sentences: tuple[Signs, ...]
    figures: tuple[Signs, ...]


def prepare_weighing(
    nlp: Language, story: StoryModels, models: FigureModels, answer: AnnotatedAnswer
) -> PreparedWeighing:
    """Return the features of the answer's units, and of what stands in its annotated passages."""
    with nlp.memory_zone():
        doc = annotate(nlp, answer.text)
        labelled = label_story(segment(doc), story, _STORY, ())
        figures = read_figures(doc, labelled.spans, labelled.units, models)
        inside = [(passage.start, passage.end) for passage in answer.tradeoffs]
        passages = [ReadPassage.of(span_at(doc, *place)) for place in inside]
        found = list(zip(answer.tradeoffs, passages, strict=True))
        decided, chosen = prepare_choices(found)
        shown = tuple(show(span) for span in labelled.spans)
        held = tuple(_is_within(span, inside) for span in labelled.spans)
        return PreparedWeighing(
            answer=answer,
            heard=Heard(batch=answer.batch, shown=shown, weighs=bool(inside)),
            units=tuple(_units(shown, held)),
            phrases=tuple(
                _phrases(seen, tradeoff.options)
                for tradeoff, passage in found
                for seen in dict.fromkeys((passage, passage.with_one_before()))
            ),
            decided=decided,
            chosen=chosen,
            sentences=tuple(_sentences(passage, tradeoff.constraint) for tradeoff, passage in found),
            figures=tuple(
                _figures(answer, tradeoff, figures, side_features(doc, place, figures, labelled.units))
                for tradeoff, place in zip(answer.tradeoffs, inside, strict=True)
            ),
        )


def _units(shown: Sequence[Shown], held: Sequence[bool]) -> Iterator[Signs]:
    """Yield the units of the answer, and each passage as an answer that is nothing else."""
    kinds = [IN if holds else OUT for holds in held]
    yield Signs.named(unit_signs(shown), kinds)
    for holds, places in groupby(range(len(held)), key=held.__getitem__):
        if holds:
            alone = [shown[place] for place in places]
            yield Signs.named(unit_signs(alone), [IN] * len(alone), weight=_COPY_WEIGHT)


def _is_within(span: Passage, places: Sequence[Offsets]) -> bool:
    return any(start <= (span.start_char + span.end_char) / 2 < end for start, end in places)


def _phrases(passage: ReadPassage, options: Sequence[Option]) -> Named:
    phrases = candidates(passage.span)
    return Named(
        passage=passage,
        phrases=tuple(phrases),
        names=tuple(phrase_signs(passage, phrases)),
        options=tuple(
            next((place for place, option in enumerate(options) if _names(phrase, option)), None)
            for phrase in phrases
        ),
    )


def _names(phrase: Passage, option: Option) -> bool:
    shared = min(phrase.end_char, option.end) - max(phrase.start_char, option.start)
    holds_head = option.start <= phrase.root.idx < option.end
    shorter = min(phrase.end_char - phrase.start_char, option.end - option.start)
    return shared > 0 and (holds_head or shared >= _SHARED * shorter)


def _sentences(passage: ReadPassage, constraint: Offsets | None) -> Signs:
    held = [
        constraint is not None and span.start_char < constraint[1] and constraint[0] < span.end_char
        for span in passage.sentences
    ]
    return Signs.named(sentence_signs(passage), [LIMIT if holds else NO_LIMIT for holds in held])


def _figures(
    answer: AnnotatedAnswer, tradeoff: Tradeoff, found: Sequence[Figure], features: Sequence[UnitFeatures]
) -> Signs:
    known = {other: place for place, other in matched(answer.figures, found).items()}
    places = within((tradeoff.start, tradeoff.end), found)
    side = {**dict.fromkeys(tradeoff.gains, GAIN), **dict.fromkeys(tradeoff.costs, COST)}
    return Signs(
        features=tuple(features),
        classes=tuple(side.get(known.get(place, -1), NEITHER) for place in places),
    )


def train_weighing(prepared: Sequence[PreparedWeighing], heard: Sequence[Heard]) -> WeighingModels:
    """Train the models on the prepared answers, that of whole answers on those that were heard too."""
    units = [signs for entry in prepared for signs in entry.units]
    named = [signs for entry in prepared for signs in entry.phrases]
    return WeighingModels(
        answers=train_answers([*(entry.heard for entry in prepared), *heard]),
        units=_fit("units", (IN, OUT), units),
        chain=Chain.fitted([signs.classes for signs in units], (IN, OUT), [signs.weight for signs in units]),
        options=_train_options(named),
        pairs=_fit("pairs", (PAIR, APART), _unseen_pairs(prepared)),
        decided=_fit("decided", (DECIDED, OPEN), [entry.decided for entry in prepared]),
        chosen=_fit("chosen", (CHOSEN, LEFT), [entry.chosen for entry in prepared]),
        limits=_fit("limits", (LIMIT, NO_LIMIT), [signs for entry in prepared for signs in entry.sentences]),
        sides=_fit("sides", (GAIN, COST, NEITHER), [signs for entry in prepared for signs in entry.figures]),
    )


def _train_options(named: Sequence[Named]) -> LinearModel:
    return _fit("options", (OPTION, OTHER), [entry.signs for entry in named])


def _unseen_pairs(prepared: Sequence[PreparedWeighing]) -> list[Signs]:
    """Return what the model of pairs trains on, with options as a model sees them that does not know the writer."""
    named = [(entry.answer.batch, named) for entry in prepared for named in entry.phrases if named.phrases]
    found = []
    for held in in_parts((batch for batch, _ in named), _PARTS):
        others = [own for batch, own in named if batch not in held]
        model = _train_options(others or [own for _, own in named])
        found += [own.pairs(model) for batch, own in named if batch in held]
    return found


def train_answers(heard: Sequence[Heard]) -> LinearModel:
    """Train the model of which answers weigh something."""
    signs = Signs.named(
        [answer_signs(answer.shown) for answer in heard], [IN if answer.weighs else OUT for answer in heard]
    )
    return _fit("answers", (IN, OUT), [signs])


def _fit(name: str, classes: tuple[str, ...], samples: Sequence[Signs]) -> LinearModel:
    return (
        UnitClassifier(inverse_penalty=_PENALTY[name], minimum=_MINIMUM, classes=classes)
        .fit(
            [features for signs in samples for features in signs.features],
            [kind for signs in samples for kind in signs.classes],
            sample_weight=np.concatenate([np.full(len(signs.classes), signs.weight) for signs in samples]),
        )
        .to_linear_model()
    )


def unseen_weighing(
    prepared: Sequence[PreparedWeighing], heard: Sequence[Heard]
) -> dict[str, WeighingModels]:
    """Return, for each batch, models that have not seen its writer."""

    def train(held: frozenset[str]) -> WeighingModels:
        return train_weighing([entry for entry in prepared if entry.answer.batch not in held], heard)

    return without_its_part((entry.answer.batch for entry in prepared), train)
