"""From a reading to levels: each criterion climbs its ladder, or abstains."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from question_bank.schema import Asks, Criterion, Kind
from scoring.ladder.choice import ceiling, ladder
from scoring.ladder.framework import component_steps
from scoring.ladder.measure import effects
from scoring.ladder.rules import HIGHEST, Climb, Step, climb
from scoring.reading import Reading
from scoring.report import CriterionResult, Overall

_PARTS: Final = {"situation": "S", "task": "T", "action": "A", "result": "R"}
_OF_ITS_OWN_UNITS: Final = frozenset({"action", "result"})
_SHOWN_FROM: Final = 4
_NOT_AN_EVENT: Final = frozenset({"hypothetical", "opinion", "self_description"})
_LEAST_CONFIDENCE: Final = 0.1
_MUCH: Final = 0.4
_A_HANDFUL: Final = 8
_FEWEST_LEVELS: Final = 4
_FEWEST_STEPS: Final = 3
# fewer words of the field stand as often in answers to other questions
_FEWEST_WITHOUT_PARTS: Final = 2
_MOST_IN_DOUBT: Final = 37
_REFLECTION_COUNTS_FROM: Final = 3
_TRADEOFF_COUNTS_FROM: Final = 3
_LEAST_CHANCE_OF_A_TRADEOFF: Final = 0.5


def grade(reading: Reading) -> tuple[CriterionResult, ...]:
    """Return the level of each criterion of the rubric, with its evidence and what is next."""
    return tuple(
        _criterion(criterion, place, reading)
        for place, criterion in enumerate(reading.prompt.rubric.criteria)
    )


def overall(results: Sequence[CriterionResult], reading: Reading) -> Overall:
    """Return the weighted mean of the levels on 0..100 and the level nearest to it.

    Levels 1 to 5 stand for 0, 25, 50, 75 and 100. Where a past event was asked for and
    none is told, where there is a handful of words and where much must not be trusted, the score stays below the
    third level. There is none where too few of the criteria that the question leaves have a level.
    """
    weights = {criterion.id: criterion.weight for criterion in reading.prompt.rubric.criteria}
    levels = [(weights[result.id], result.level) for result in results if result.level is not None]
    if len(levels) < _fewest(reading):
        return Overall(score=None, level=None)
    mean = sum(weight * (level - 1) * 25 for weight, level in levels) / sum(weight for weight, _ in levels)
    behavioural = reading.prompt.kind is Kind.BEHAVIOURAL and reading.prompt.expects_event
    if (behavioural and reading.response_type.label in _NOT_AN_EVENT) or _is_in_doubt(reading):
        mean = min(mean, _MOST_IN_DOUBT)
    score = int(mean + 0.5)
    return Overall(score=score, level=min(HIGHEST, int(score / 25 + 0.5) + 1))


def _is_in_doubt(reading: Reading) -> bool:
    """Tell an answer of a handful of words, or one that is to a good part repetition, echo or instructions."""
    words = sum(token.is_alpha for token in reading.doc)
    untrusted = sum(end - start for start, end in reading.untrusted)
    return words < _A_HANDFUL or untrusted > _MUCH * len(reading.text)


def borne_out(results: Sequence[CriterionResult], reading: Reading) -> Reading:
    """Return the reading in which no part is missing that was found told and shown.

    This holds for what was done and what came of it, whose levels rest on the units of the part itself.
    """
    shown = {
        _PARTS[result.id]
        for result in results
        if result.id in _OF_ITS_OWN_UNITS and result.level is not None and result.level >= _SHOWN_FROM
    } & set(reading.missing)
    components = {part: replace(reading.components[part], present=True) for part in shown}
    return replace(
        reading,
        components={**reading.components, **components},
        missing=tuple(part for part in reading.missing if part not in shown),
    )


def _fewest(reading: Reading) -> int:
    if reading.prompt.kind is not Kind.BEHAVIOURAL:
        return _FEWEST_STEPS
    return _FEWEST_LEVELS if reading.prompt.expects_event else _FEWEST_WITHOUT_PARTS


def _criterion(criterion: Criterion, place: int, reading: Reading) -> CriterionResult:
    title, steps = _ladder(criterion, place, reading)
    behavioural = reading.prompt.kind is Kind.BEHAVIOURAL
    climbed = climb(steps, reading, ceiling=ceiling(criterion.id, reading) if behavioural else HIGHEST)
    confidence = _confidence(criterion, climbed.level, reading)
    abstains = _abstains(criterion.id, climbed, reading) or confidence < _LEAST_CONFIDENCE
    return CriterionResult(
        id=criterion.id,
        title=title,
        level=None if abstains else climbed.level,
        confidence=confidence,
        anchor=None if abstains else criterion.levels[climbed.level - 1],
        because=climbed.because if not abstains else (),
        next=climbed.next,
    )


def _ladder(criterion: Criterion, place: int, reading: Reading) -> tuple[str, tuple[Step, ...]]:
    kind = reading.prompt.kind
    if kind is Kind.BEHAVIOURAL:
        return criterion.title, ladder(criterion.id, reading)
    if kind is Kind.CASE:
        step = reading.prompt.components[place]
        return step.title, component_steps(step.id)
    return criterion.title, component_steps(criterion.component or criterion.id)


def _abstains(criterion: str, climbed: Climb, reading: Reading) -> bool:
    """Tell whether the text cannot say anything about the criterion, for or against."""
    asks = reading.prompt.asks
    if reading.response_type.label == "unusable" or (
        criterion in _PARTS and not reading.prompt.expects_event
    ):
        return True
    if criterion == "tradeoff":
        told = climbed.level >= _TRADEOFF_COUNTS_FROM and reading.weighs >= _LEAST_CHANCE_OF_A_TRADEOFF
        return Asks.TRADEOFF not in asks and not told
    if criterion == "quantified_evidence":
        return not effects(reading) and reading.prompt.about_people
    if criterion == "reflection":
        return Asks.REFLECTION not in asks and climbed.level < _REFLECTION_COUNTS_FROM
    if criterion == "relevance":
        relation = reading.relation
        shown = relation.serves and relation.of_the_field
        undecided = reading.prompt.expects_event and not (shown or relation.is_another)
        return not reading.prompt.text or undecided
    return False


def _confidence(criterion: Criterion, level: int, reading: Reading) -> float:
    """Return how sure the reading is that the level stands on.

    The probability of the kind of answer, times, for a part of the answer, that of the
    decision whether the part is there: it is, where its level shows it.
    """
    sure = reading.response_type.probability
    part = _PARTS.get(criterion.id) if reading.prompt.kind is Kind.BEHAVIOURAL else criterion.component
    if part is not None and part in reading.components:
        present = reading.components[part]
        is_there = present.present or (criterion.id in _OF_ITS_OWN_UNITS and level >= _SHOWN_FROM)
        sure *= present.probability if is_there else 1 - present.probability
    if criterion.id == "tradeoff" and not reading.prompt.asks_for_a_tradeoff:
        sure *= reading.weighs
    if criterion.id == "relevance":
        sure *= reading.relation.sure
    return sure
