"""Ownership, relevance and reflection: where the speaker stands in the story."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from question_bank.schema import Asks
from scoring.ladder import find, since
from scoring.ladder.rules import Rule, Step
from scoring.ladder.without_event import own_steps
from scoring.language import turns
from scoring.language.document import Passage
from scoring.language.substance import is_hollow, is_hollow_act
from scoring.language.themes import TITLES
from scoring.language.word import Word
from scoring.reading import Reading
from scoring.report import Offsets
from scoring.stages.own import acting_verbs, actor

_A_SLOGAN: Final = 5
_POINTS: Final = frozenset({"this", "that"})
_EVENT: Final = frozenset({"story"})
_OWN_WAY: Final = frozenset({"exemplar", "hypothetical"})


def _own_acts(reading: Reading, *labels: str) -> list[Offsets]:
    """Return the speaker's acts, of which a long unit may tell several."""
    return [
        find.around(span, verb.idx, verb.idx + len(verb))
        for span in reading.told(*labels)
        for verb in acting_verbs(span)
        if actor(verb) == "i" and not is_hollow_act(verb)
    ]


def _someone_acts(reading: Reading) -> list[Offsets]:
    return [find.offsets(span) for span in reading.labelled("A", "R", "T")] or _anything(reading)


def _anything(reading: Reading) -> list[Offsets]:
    return [find.offsets(span) for span in reading.spans if acting_verbs(span)]


def _own_part(reading: Reading) -> list[Offsets]:
    return _own_acts(reading, "A", "R", "T", "S") if reading.response_type.label in _EVENT else []


def _own_deciding_steps(reading: Reading) -> list[Offsets]:
    mine = _own_acts(reading, "A", "R")
    return mine if len(mine) > 1 and reading.ownership.share >= 0.4 else []


def _others_credited(reading: Reading) -> list[Offsets]:
    return others_acts(reading.told("A", "R"))


def others_acts(spans: Iterable[Passage]) -> list[Offsets]:
    """Return what is told that other people did, each by a verb whose subject is a person."""
    return [
        find.around(span, verb.idx, verb.idx + len(verb))
        for span in spans
        for verb in acting_verbs(span)
        if any(child.dep_ == "nsubj" and _is_another(child) for child in verb.children)
    ]


def _is_another(subject: Word) -> bool:
    """Tell another person from "that one" and "95,000 naira"."""
    beside = {child.dep_ for child in subject.children} | {child.lower_ for child in subject.children}
    return (
        (subject.pos_ == "PROPN" and "nummod" not in beside)
        or (subject.lower_ in turns.OTHERS and not (subject.lower_ == "one" and beside & _POINTS))
        or turns.NAMED_PERSON.fullmatch(subject.lemma_) is not None
    )


def _alone(reading: Reading) -> list[Offsets]:
    return find.matches(reading.labelled("A", "S", "T"), turns.ALONE)


OWNERSHIP: Final = (
    Step(level=2, rules=(Rule(id="ownership.someone", find=_someone_acts),), needs="say who did something"),
    Step(
        level=3,
        rules=(Rule(id="ownership.own_part", find=_own_part),),
        needs="say what you did, as distinct from the others",
    ),
    Step(
        level=4,
        rules=(Rule(id="ownership.own_steps", find=_own_deciding_steps),),
        needs="tell the deciding steps as your own",
    ),
    Step(
        level=5,
        rules=(
            Rule(id="ownership.others_credited", find=_others_credited),
            Rule(id="ownership.alone", find=_alone),
        ),
        needs="credit the others by what they did, or say that you did it alone",
    ),
)


def _field(reading: Reading) -> list[Offsets]:
    return list(reading.relation.of_the_field)


def _another_question(reading: Reading) -> str | None:
    """Return what to tell of, where it is known what the question asks for."""
    fit = reading.relation.fit
    return f"tell of {TITLES[fit.theme]}" if fit is not None else None


def _competency(reading: Reading) -> list[Offsets]:
    """Return the ties of an answer in which the speaker takes a particular step, be it in thought."""
    if not reading.relation.serves:
        return []
    if reading.response_type.label in _EVENT:
        return _field(reading)
    return _field(reading) if reading.response_type.label in _OWN_WAY and own_steps(reading) else []


def _question(reading: Reading) -> list[Offsets]:
    return _competency(reading) if reading.response_type.label in _EVENT else []


def _every_part(reading: Reading) -> list[Offsets]:
    ties = _question(reading)
    return ties if reading.components["A"].present else []


RELEVANCE: Final = (
    Step(
        level=2,
        rules=(Rule(id="relevance.field", find=_field),),
        needs="take a story from the field of the question",
        particular=_another_question,
    ),
    Step(
        level=3,
        rules=(Rule(id="relevance.competency", find=_competency),),
        needs="tell of one time when you showed what the question asks for",
        particular=_another_question,
    ),
    Step(
        level=4,
        rules=(Rule(id="relevance.question", find=_question),),
        needs="say in the question's own terms how your story answers it",
    ),
    Step(
        level=5,
        rules=(Rule(id="relevance.every_part", find=_every_part),),
        needs="answer every part of the question with what you did",
    ),
)


def _lessons(reading: Reading) -> list[Passage]:
    """Return the units that tell a lesson or what the speaker does since, wherever they stand; own faults where asked for."""
    told = [
        span for span in reading.labelled("L") if not is_hollow(span) or turns.LESSON.search(span.lowered)
    ]
    lessons = told if reading.components["L"].present else []
    lessons = lessons or [span for span in reading.labelled("R", "L") if turns.LESSON.search(span.lowered)]
    found = [*lessons, *since.habits(reading), *since.regrets(reading)]
    if not found and Asks.REFLECTION in reading.prompt.asks:
        found = since.faults(reading)
    return sorted(set(found), key=lambda span: span.start)


def _any_lesson(reading: Reading) -> list[Offsets]:
    return [find.offsets(span) for span in _lessons(reading)]


def _lesson_of_this_story(reading: Reading) -> list[Offsets]:
    return [
        find.offsets(span)
        for span in _lessons(reading)
        if len(span) > _A_SLOGAN and turns.PLATITUDE.search(span.lowered) is None and not is_hollow(span)
    ]


def _done_since(reading: Reading) -> list[Offsets]:
    told = [*_lessons(reading), *reading.labelled("L")]
    said = find.matches([span for span in told if turns.PLATITUDE.search(span.lowered) is None], turns.SINCE)
    return said or [find.offsets(span) for span in (*since.habits(reading), *since.remedies(reading))]


def _shown_later(reading: Reading) -> list[Offsets]:
    return find.matches(reading.labelled("L"), turns.LATER)


REFLECTION: Final = (
    Step(level=2, rules=(Rule(id="reflection.any", find=_any_lesson),), needs="say what you learned from it"),
    Step(
        level=3,
        rules=(Rule(id="reflection.lesson", find=_lesson_of_this_story),),
        needs="draw the lesson from this story, or name what you yourself did wrong",
    ),
    Step(
        level=4,
        rules=(Rule(id="reflection.since", find=_done_since),),
        needs="say what you do otherwise since",
    ),
    Step(
        level=5,
        rules=(Rule(id="reflection.later", find=_shown_later),),
        needs="tell of a later time when it showed",
    ),
)
