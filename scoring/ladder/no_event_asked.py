"""Ownership and relevance where no event is asked for: what is said of oneself, and what bears it out."""

from __future__ import annotations

import re
from typing import Final

from scoring.ladder import find
from scoring.ladder.rules import Rule, Step
from scoring.ladder.stance import OWNERSHIP, RELEVANCE, others_acts
from scoring.ladder.without_event import SPEAKERS, own_steps
from scoring.language import turns
from scoring.reading import Reading
from scoring.report import Offsets
from scoring.stages.own import acting_verbs, actor

_SPEAKER: Final = re.compile(r"\b(?:i|me|my|mine|myself)\b")
_PAST: Final = frozenset({"VBD", "VBN"})


def _done(reading: Reading) -> list[Offsets]:
    """Return the particular steps that the speaker took in the past."""
    return [
        find.around(span, verb.idx, verb.idx + len(verb))
        for span in reading.spans
        for verb in acting_verbs(span)
        if verb.tag_ in _PAST and actor(verb) in SPEAKERS and find.is_concrete(verb)
    ]


def _more_than_one_done(reading: Reading) -> list[Offsets]:
    done = _done(reading)
    return done if len(done) > 1 else []


def _others_credited(reading: Reading) -> list[Offsets]:
    return others_acts(reading.spans)


def _on_the_subject(reading: Reading) -> list[Offsets]:
    ties = {*reading.relation.signals, *reading.relation.shared}
    return sorted(ties) or find.matches(reading.spans, _SPEAKER)


def _particular(reading: Reading) -> list[Offsets]:
    return find.particulars(reading.spans)


def _reason(reading: Reading) -> list[Offsets]:
    return find.matches(reading.spans, turns.REASON)


def _step(reading: Reading) -> list[Offsets]:
    return find.steps(own_steps(reading))


OWNERSHIP_WITHOUT_EVENT: Final = (
    OWNERSHIP[0],
    Step(level=3, rules=(Rule(id="ownership.done", find=_done),), needs="name something that you did"),
    Step(
        level=4,
        rules=(Rule(id="ownership.own_steps", find=_more_than_one_done),),
        needs="tell the steps that you took on that occasion",
    ),
    Step(
        level=5,
        rules=(Rule(id="ownership.others_credited", find=_others_credited),),
        needs="credit the others by what they did",
    ),
)
RELEVANCE_WITHOUT_EVENT: Final = (
    Step(
        level=2,
        rules=(Rule(id="relevance.subject", find=_on_the_subject),),
        needs=RELEVANCE[0].needs,
    ),
    Step(
        level=3,
        rules=(Rule(id="relevance.particular", find=_particular),),
        needs="say something that would be false of most others who answer this",
    ),
    Step(
        level=4,
        rules=(Rule(id="relevance.reason", find=_reason), Rule(id="relevance.step", find=_step)),
        needs="give a reason for it, or say how it shows in what you do",
    ),
    Step(
        level=5,
        rules=(Rule(id="relevance.borne_out", find=_done),),
        needs="bear it out by something that you did",
    ),
)
