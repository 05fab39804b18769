"""Which ladder a criterion climbs, and how far, by what was asked for and what kind of answer came."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from scoring.ladder.measure import QUANTIFIED_EVIDENCE, TRADEOFF
from scoring.ladder.no_event_asked import OWNERSHIP_WITHOUT_EVENT, RELEVANCE_WITHOUT_EVENT
from scoring.ladder.rules import HIGHEST, Step
from scoring.ladder.stance import OWNERSHIP, REFLECTION, RELEVANCE
from scoring.ladder.story import ACTION, RESULT, SITUATION, TASK
from scoring.ladder.without_event import (
    ACTION_WITHOUT_EVENT,
    RESULT_WITHOUT_EVENT,
    SITUATION_WITHOUT_EVENT,
    TASK_WITHOUT_EVENT,
)
from scoring.reading import Reading

_OF_A_STORY: Final[Mapping[str, tuple[Step, ...]]] = {
    "situation": SITUATION,
    "task": TASK,
    "action": ACTION,
    "result": RESULT,
    "quantified_evidence": QUANTIFIED_EVIDENCE,
    "tradeoff": TRADEOFF,
    "ownership": OWNERSHIP,
    "relevance": RELEVANCE,
    "reflection": REFLECTION,
}
_WITHOUT_EVENT: Final[Mapping[str, tuple[Step, ...]]] = {
    **_OF_A_STORY,
    "situation": SITUATION_WITHOUT_EVENT,
    "task": TASK_WITHOUT_EVENT,
    "action": ACTION_WITHOUT_EVENT,
    "result": RESULT_WITHOUT_EVENT,
}
_NO_EVENT_ASKED: Final[Mapping[str, tuple[Step, ...]]] = {
    **_OF_A_STORY,
    "ownership": OWNERSHIP_WITHOUT_EVENT,
    "relevance": RELEVANCE_WITHOUT_EVENT,
}
_OWN_WAY: Final[Mapping[str, int]] = {
    "situation": 2,
    "task": 2,
    "action": 2,
    "result": 2,
    "ownership": 2,
    "relevance": 3,
}
_NO_ACT: Final[Mapping[str, int]] = {**_OWN_WAY, "task": 1, "action": 1, "result": 1, "relevance": 2}
_CEILINGS: Final[Mapping[str, Mapping[str, int]]] = {
    "exemplar": _OWN_WAY,
    "hypothetical": _OWN_WAY,
    "opinion": _NO_ACT,
    "self_description": _NO_ACT,
}


def ladder(criterion: str, reading: Reading) -> tuple[Step, ...]:
    """Return the ladder of a criterion of behavioural questions for this answer."""
    if not reading.prompt.expects_event:
        return _NO_EVENT_ASKED[criterion]
    return (_OF_A_STORY if reading.response_type.label == "story" else _WITHOUT_EVENT)[criterion]


def ceiling(criterion: str, reading: Reading) -> int:
    """Return the highest level that an answer of this kind can reach where an event is asked for."""
    if not reading.prompt.expects_event:
        return HIGHEST
    return _CEILINGS.get(reading.response_type.label, {}).get(criterion, HIGHEST)
