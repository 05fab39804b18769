"""Process questions and case exercises: a ladder for each component, made from the same rules."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from scoring.ladder import find
from scoring.ladder.rules import Rule, Step
from scoring.language import turns
from scoring.language.document import Passage
from scoring.reading import Reading
from scoring.report import Offsets

_OCCASION: Final = re.compile(
    r"\b(?:once|one time|last (?:year|month|week|spring|summer|autumn|winter|quarter)|for (?:example|instance)|an example|recently|when (?:we|i) (?:had|were|was|did|\w+ed)|in (?:19|20)\d\d|ago)\b"
)
_PAST: Final = frozenset({"VBD"})


def component_steps(component: str) -> tuple[Step, ...]:
    """Return the ladder of one component: touched, told as a step, tied down, and what follows."""
    if component == "example":
        return _EXAMPLE

    return (
        Step(level=2, rules=_rules(component, "touched", _touched), needs="tell how you do this"),
        Step(
            level=3,
            rules=_rules(component, "step", _as_step),
            needs="tell it as a step that someone else could carry out",
        ),
        Step(
            level=4,
            rules=_rules(component, "tied_down", _tied_down),
            needs="say who takes part in it, or by what figure or limit it is held",
        ),
        Step(
            level=5,
            rules=_rules(component, "what_follows", _what_follows),
            needs="give its reason, or say what happens if it turns out badly",
        ),
    )


def _rules(component: str, name: str, find_in: Callable[[str, Reading], list[Offsets]]) -> tuple[Rule, ...]:
    return (Rule(id=f"{component}.{name}", find=partial(find_in, component)),)


def _touched(component: str, reading: Reading) -> list[Offsets]:
    return [find.offsets(span) for span in reading.labelled(component)]


def _as_step(component: str, reading: Reading) -> list[Offsets]:
    return find.steps(reading.labelled(component)) if reading.components[component].present else []


def _tied_down(component: str, reading: Reading) -> list[Offsets]:
    own = reading.labelled(component)
    return [
        *find.matches(own, turns.NAMED_PERSON),
        *find.matches(own, turns.LIMIT),
        *_figures(own, reading),
        *_of_the_scenario(own, reading),
    ]


def _what_follows(component: str, reading: Reading) -> list[Offsets]:
    return find.matches(reading.labelled(component), turns.CONSEQUENCE)


def _figures(spans: Sequence[Passage], reading: Reading) -> list[Offsets]:
    inside = [
        figure
        for figure in find.measuring(
            reading, "result", "gain", "cost", "scale", "context", "baseline", "target"
        )
        if any(span.start_char <= figure.start < span.end_char for span in spans)
    ]
    return find.figure_offsets(reading, inside)


def _of_the_scenario(spans: Sequence[Passage], reading: Reading) -> list[Offsets]:
    exercise = reading.prompt.exercise
    if exercise is None:
        return []
    words = set(re.findall(r"[a-z]{5,}", exercise.scenario.lower())) - turns.COMMON_NOUNS
    return [find.offsets(span) for span in spans if len({token.lower_ for token in span} & words) >= 2]


def _occasion(reading: Reading) -> list[Offsets]:
    return find.matches(reading.labelled("example"), _OCCASION)


def _past(reading: Reading) -> list[Offsets]:
    return [
        find.offsets(span)
        for span in reading.labelled("example")
        if any(token.tag_ in _PAST for token in span)
    ]


def _done(reading: Reading) -> list[Offsets]:
    past = set(_past(reading))
    return [place for place in find.steps(reading.labelled("example")) if past]


def _outcome(reading: Reading) -> list[Offsets]:
    spans = reading.labelled("example")
    return (
        find.matches(spans, turns.ADOPTED) + find.matches(spans, turns.COMPARED)
        if len(_past(reading))
        else []
    )


_EXAMPLE: Final = (
    Step(
        level=2,
        rules=(
            Rule(
                id="example.any",
                find=lambda reading: [find.offsets(span) for span in reading.labelled("example")],
            ),
        ),
        needs="give an example of having done it",
    ),
    Step(
        level=3,
        rules=(Rule(id="example.occasion", find=_occasion), Rule(id="example.past", find=_past)),
        needs="name one particular occasion",
    ),
    Step(level=4, rules=(Rule(id="example.done", find=_done),), needs="say what you did on that occasion"),
    Step(level=5, rules=(Rule(id="example.outcome", find=_outcome),), needs="say how that occasion came out"),
)
