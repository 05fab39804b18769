"""Situation, task, action and result: the four parts of a story."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from scoring.ladder import find
from scoring.ladder.rules import Rule, Step
from scoring.language import turns
from scoring.language.document import Passage
from scoring.language.substance import is_hollow
from scoring.reading import Reading
from scoring.report import Offsets

_OPENING: Final = 2
_NO_OPENING: Final = frozenset({"O", "R", "L"})
_IN_DOUBT: Final = 0.35
_PLAINLY: Final = 0.8
_A_CLAIM: Final = 4
_LIMITS: Final = frozenset({"duration", "money", "percent", "size", "rate"})
_SPEAKER: Final = re.compile(r"\b(?:i|me|my|mine|myself|i'm|i'd|i've)\b")


def _part(reading: Reading, label: str) -> list[Passage]:
    """Return the units of one part; of a part that the answer as a whole seems to lack, only the plain ones."""
    in_doubt = reading.components[label].probability < _IN_DOUBT
    return [
        span
        for span, unit in zip(reading.spans, reading.units, strict=True)
        if unit.label == label and not (in_doubt and unit.probabilities[label] < _PLAINLY)
    ]


def _background(reading: Reading) -> list[Passage]:
    """Return the units that set the scene: those of the situation and the task, and how the story opens."""
    if reading.response_type.label != "story":
        return reading.told("S", "T")
    first = [
        span
        for span, unit in zip(reading.spans, reading.units, strict=True)
        if unit.label not in _NO_OPENING and not is_hollow(span)
    ][:_OPENING]
    return sorted({span.start: span for span in (*first, *reading.told("S", "T"))}.values(), key=_place)


def _place(span: Passage) -> int:
    return span.start


def _setting(reading: Reading) -> list[Offsets]:
    return [find.offsets(span) for span in reading.labelled("S")] or find.particulars(_background(reading))


def _particular_setting(reading: Reading) -> list[Offsets]:
    return find.particulars(_background(reading))


def _problem(reading: Reading) -> list[Offsets]:
    return find.matches(_background(reading), turns.PROBLEM)


def _stake(reading: Reading) -> list[Offsets]:
    return find.matches(_background(reading), turns.STAKE)


def _any_task(reading: Reading) -> list[Offsets]:
    return [find.offsets(span) for span in _part(reading, "T")] or _fixed_by_the_steps(reading)


def _own_task(reading: Reading) -> list[Offsets]:
    said = [find.offsets(span) for span in _part(reading, "T")]
    alone = reading.ownership.share >= 0.5 or any(
        _SPEAKER.search(span.lowered) for span in _part(reading, "T")
    )
    return (said or _fixed_by_the_steps(reading)) if alone else []


def _fixed_by_the_steps(reading: Reading) -> list[Offsets]:
    """Return the problem that an own step of the speaker answers: the aim is then beyond doubt."""
    if not reading.ownership.i or not find.steps(_part(reading, "A")):
        return []
    return _problem(reading)


def _held_to(reading: Reading) -> list[Offsets]:
    targets = find.figure_offsets(
        reading, [figure for figure in find.measuring(reading, "target") if figure.kind in _LIMITS]
    )
    return targets or find.matches(_background(reading), turns.LIMIT)


def _hard(reading: Reading) -> list[Offsets]:
    """Return what made the task hard, be it that it shows only on the way."""
    return (
        find.matches(reading.told("T"), turns.HARD)
        or find.matches(_background(reading), turns.HARD)
        or find.matches(reading.told("A"), turns.OBSTACLE)
    )


def _held_and_hard(reading: Reading) -> list[Offsets]:
    held, hard = _held_to(reading), _hard(reading)
    return [*held, *hard] if held and hard else []


def _any_action(reading: Reading) -> list[Offsets]:
    return [find.offsets(span) for span in _part(reading, "A")]


def _two_steps(reading: Reading) -> list[Offsets]:
    steps = find.steps([span for span in _part(reading, "A") if not is_hollow(span)])
    return steps if len(steps) > 1 else []


def _step_with_reason(reading: Reading) -> list[Offsets]:
    reasons = find.reasons(reading.told("A"), turns.REASON)
    return reasons if find.steps(reading.told("A")) else []


def _choice(reading: Reading) -> list[Offsets]:
    return find.reasons(reading.told("A"), turns.CHOICE)


def _answered(reading: Reading) -> list[Offsets]:
    """Return what was put to a person together with how that person answered."""
    actions = reading.told("A")
    addressed, answered = (
        find.matches(actions, turns.ADDRESSED),
        find.matches([*actions, *reading.told("R")], turns.ANSWERED),
    )
    return [*addressed, *answered] if addressed and answered else []


def _obstacle(reading: Reading) -> list[Offsets]:
    """Return an obstacle that was met on the way, where steps go on from it."""
    actions = reading.told("A")
    met = find.matches(actions, turns.OBSTACLE)
    return met if len(find.steps(actions)) > 1 else []


def _alternative(reading: Reading) -> list[Offsets]:
    return find.alternatives(reading.told("A", "T"))


def _changed_course(reading: Reading) -> list[Offsets]:
    return find.matches(reading.told("A"), turns.CHANGED_COURSE)


def _any_result(reading: Reading) -> list[Offsets]:
    return [find.offsets(span) for span in _part(reading, "R")]


def _checkable(reading: Reading) -> list[Offsets]:
    return [
        find.offsets(span)
        for span in _part(reading, "R")
        if len(span) > _A_CLAIM and turns.CLAIM.search(span.lowered) is None and not is_hollow(span)
    ]


def _shown_by_figure(reading: Reading) -> list[Offsets]:
    return find.figure_offsets(
        reading,
        [
            figure
            for figure in find.measuring(reading, "result")
            if reading.label_at(figure.start) in {"R", "A"}
        ],
    )


def _shown_by_reaction(reading: Reading) -> list[Offsets]:
    return find.matches(reading.told("R"), turns.REACTION)


def _shown_by_adoption(reading: Reading) -> list[Offsets]:
    return find.matches(reading.told("R"), turns.ADOPTED)


def _both_ends(reading: Reading) -> list[Offsets]:
    return find.figure_offsets(reading, [figure for figure in reading.figures if figure.pair is not None])


def _compared(reading: Reading) -> list[Offsets]:
    return find.matches(reading.told("R"), turns.COMPARED)


def _mixed_with_cause(reading: Reading) -> list[Offsets]:
    results: Sequence[Passage] = reading.told("R", "L")
    mixed, cause = find.matches(results, turns.MIXED), find.matches(results, turns.CAUSE)
    return [*mixed, *cause] if mixed and cause else []


SITUATION: Final = (
    Step(level=2, rules=(Rule(id="situation.setting", find=_setting),), needs="say where and when this was"),
    Step(
        level=3,
        rules=(Rule(id="situation.particular", find=_particular_setting),),
        needs="give one detail that would be false of most other places: the product, the place, the date, someone's position",
    ),
    Step(
        level=4,
        rules=(Rule(id="situation.problem", find=_problem),),
        needs="say what was wrong as it stood before anyone acted",
    ),
    Step(
        level=5,
        rules=(Rule(id="situation.stake", find=_stake),),
        needs="say what would have been lost, and by whom, had nothing been done",
    ),
)
TASK: Final = (
    Step(level=2, rules=(Rule(id="task.any_aim", find=_any_task),), needs="say what was to be brought about"),
    Step(
        level=3,
        rules=(Rule(id="task.own_aim", find=_own_task),),
        needs="say in one sentence what you yourself had to bring about",
    ),
    Step(
        level=4,
        rules=(Rule(id="task.held_to", find=_held_to), Rule(id="task.hard", find=_hard)),
        needs="name the measure, limit or date that you were held to, or what made it hard",
    ),
    Step(
        level=5,
        rules=(Rule(id="task.held_and_hard", find=_held_and_hard),),
        needs="give both: what you were held to, and what made it hard",
    ),
)
ACTION: Final = (
    Step(
        level=2, rules=(Rule(id="action.done", find=_any_action),), needs="say what you did on that occasion"
    ),
    Step(
        level=3,
        rules=(
            Rule(id="action.steps", find=_two_steps),
            Rule(id="action.step_with_reason", find=_step_with_reason),
        ),
        needs="tell two steps so that someone else could repeat them, or one step with its reason",
    ),
    Step(
        level=4,
        rules=(
            Rule(id="action.choice", find=_choice),
            Rule(id="action.answered", find=_answered),
            Rule(id="action.obstacle", find=_obstacle),
        ),
        needs="give the reason for doing it this way, or say what you told someone and how they answered",
    ),
    Step(
        level=5,
        rules=(
            Rule(id="action.alternative", find=_alternative),
            Rule(id="action.changed_course", find=_changed_course),
        ),
        needs="name another way that you weighed and why it lost, or what made you change course",
    ),
)
RESULT: Final = (
    Step(level=2, rules=(Rule(id="result.any", find=_any_result),), needs="say how it ended"),
    Step(
        level=3,
        rules=(Rule(id="result.checkable", find=_checkable),),
        needs="say what became of your aim in words that someone could check",
    ),
    Step(
        level=4,
        rules=(
            Rule(id="result.figure", find=_shown_by_figure),
            Rule(id="result.reaction", find=_shown_by_reaction),
            Rule(id="result.adopted", find=_shown_by_adoption),
        ),
        needs="show it: by a figure, by what someone said, or by something that was adopted, kept or lost",
    ),
    Step(
        level=5,
        rules=(
            Rule(id="result.figure_with_baseline", find=_both_ends),
            Rule(id="result.compared", find=_compared),
            Rule(id="result.mixed_with_cause", find=_mixed_with_cause),
        ),
        needs="set it against what was before or what was planned; if it went wrong in part, say why",
    ),
)
