"""The parts of a story as far as a wish, a habit or a view can have them: in particular, but not done once."""

from __future__ import annotations

from typing import Final

from scoring.ladder import find
from scoring.ladder.rules import Rule, Step
from scoring.ladder.story import ACTION, RESULT, SITUATION, TASK
from scoring.language import turns
from scoring.language.document import Passage
from scoring.language.substance import is_hollow
from scoring.reading import Reading
from scoring.report import Offsets
from scoring.stages.own import acting_verbs, actor

_FEWEST_STEPS: Final = 3
SPEAKERS: Final = frozenset({"i", "we"})


def _case(reading: Reading) -> list[Offsets]:
    """Return what is particular in the case that is supposed, or that comes again and again."""
    told = [span for span in reading.spans if turns.SUPPOSED.search(span.lowered)]
    return find.named(told) if reading.response_type.label == "hypothetical" else find.particulars(told)


def _limit(reading: Reading) -> list[Offsets]:
    return find.matches(own_steps(reading), turns.LIMIT)


def _hard(reading: Reading) -> list[Offsets]:
    return find.matches(own_steps(reading), turns.HARD)


def _step_by_step(reading: Reading) -> list[Offsets]:
    told = own_steps(reading)
    return find.steps(told) if len(told) >= _FEWEST_STEPS else []


def _purpose(reading: Reading) -> list[Offsets]:
    return find.matches(own_steps(reading), turns.REASON)


def _what_follows(reading: Reading) -> list[Offsets]:
    return find.matches(own_steps(reading), turns.FOLLOWS)


def own_steps(reading: Reading) -> list[Passage]:
    """Return the units that tell a particular step of the speaker's, be it in thought."""
    return [
        span
        for span in reading.spans
        if not is_hollow(span)
        and any(actor(verb) in SPEAKERS for verb in acting_verbs(span))
        and find.steps([span])
    ]


SITUATION_WITHOUT_EVENT: Final = (
    Step(level=2, rules=(Rule(id="situation.case", find=_case),), needs=SITUATION[0].needs),
    *SITUATION[1:],
)
TASK_WITHOUT_EVENT: Final = (
    Step(
        level=2,
        rules=(Rule(id="task.limit_in_mind", find=_limit), Rule(id="task.hard_in_mind", find=_hard)),
        needs=TASK[0].needs,
    ),
    *TASK[1:],
)
ACTION_WITHOUT_EVENT: Final = (
    Step(level=2, rules=(Rule(id="action.step_by_step", find=_step_by_step),), needs=ACTION[0].needs),
    *ACTION[1:],
)
RESULT_WITHOUT_EVENT: Final = (
    Step(
        level=2,
        rules=(Rule(id="result.purpose", find=_purpose), Rule(id="result.what_follows", find=_what_follows)),
        needs=RESULT[0].needs,
    ),
    *RESULT[1:],
)
