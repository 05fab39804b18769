"""Quantified evidence and trade-off reasoning: what figures show and what was weighed."""

from __future__ import annotations

from typing import Final

from spacy.tokens import Span

from scoring.ladder import find
from scoring.ladder.rules import Rule, Step
from scoring.language import turns
from scoring.reading import Reading
from scoring.report import Figure, Offsets

_BARE: Final = frozenset({"percent", "ratio"})
_SPANS_OF_TIME: Final = frozenset({"duration", "rate"})


def effects(reading: Reading) -> list[Figure]:
    """Return the figures that stand for an outcome, a price or an effect, in trusted text."""
    figures = find.measuring(reading, "result", "gain", "cost")
    return [figure for figure in figures if reading.label_at(figure.start) != "O"]


def _based(reading: Reading) -> list[Figure]:
    """Return the effects with both ends, or absolute ones with what they measure."""
    return [
        figure
        for figure in effects(reading)
        if figure.pair is not None
        or (figure.kind not in _BARE and figure.kind != "other" and figure.measure is not None)
        or (figure.kind == "ratio" and " " in figure.text)
    ]


def _any_figure(reading: Reading) -> list[Offsets]:
    roles = ("result", "gain", "cost", "scale", "context", "baseline", "target")
    return find.figure_offsets(reading, find.measuring(reading, *roles))


def _effect(reading: Reading) -> list[Offsets]:
    return find.figure_offsets(reading, effects(reading))


def _effect_with_base(reading: Reading) -> list[Offsets]:
    return find.figure_offsets(reading, _based(reading))


def _two_in_time(reading: Reading) -> list[Offsets]:
    based = _based(reading)
    paired = [figure for figure in based if figure.pair is not None]
    timed = any(figure.kind in _SPANS_OF_TIME and figure.value is not None for figure in reading.figures)
    if reading.checks or len(effects(reading)) < 2 or not (paired or len(based) > 1) or not timed:
        return []
    return find.figure_offsets(reading, based)


QUANTIFIED_EVIDENCE: Final = (
    Step(
        level=2,
        rules=(Rule(id="quantified_evidence.any", find=_any_figure),),
        needs="give one figure that measures something",
    ),
    Step(
        level=3,
        rules=(Rule(id="quantified_evidence.effect", find=_effect),),
        needs="give a figure for what came of it, or for what it cost",
    ),
    Step(
        level=4,
        rules=(Rule(id="quantified_evidence.with_base", find=_effect_with_base),),
        needs="give the figure its base: from what to what, or out of how many",
    ),
    Step(
        level=5,
        rules=(Rule(id="quantified_evidence.two_in_time", find=_two_in_time),),
        needs="add a second such figure, and say over what time",
    ),
)


def _passages(reading: Reading) -> list[Span]:
    return [
        span
        for span in reading.spans
        if any(passage.start <= span.start_char < passage.end for passage in reading.tradeoffs)
    ]


def _options(reading: Reading) -> list[Offsets]:
    named = [(option.start, option.end) for passage in reading.tradeoffs for option in passage.options]
    return named or [find.offsets(span) for span in _passages(reading)]


def _kept_and_paid(reading: Reading) -> list[Offsets]:
    told = _passages(reading)
    if told and reading.prompt.asks_for_a_tradeoff:  # the price may be told anywhere in the answer
        told = [*told, *reading.labelled("A", "R", "T")]
    kept, paid = find.matches(told, turns.KEPT), find.matches(told, turns.PAID)
    return [*kept, *paid] if kept and paid else []


def _one_side(reading: Reading) -> list[Offsets]:
    return find.figure_offsets(reading, _weighed(reading))


def _limit(reading: Reading) -> list[Offsets]:
    return find.matches(_passages(reading), turns.CONSTRAINT)


def _weighed(reading: Reading) -> list[Figure]:
    """Return the figures that measure something within the passages that weigh options."""
    measured = find.measuring(reading, "gain", "cost", "result", "baseline", "context", "scale", "target")
    return [
        figure
        for figure in measured
        if any(passage.start <= figure.start < passage.end for passage in reading.tradeoffs)
    ]


def _both_sides_and_limit(reading: Reading) -> list[Offsets]:
    decided = _limit(reading) or find.matches(_passages(reading), turns.CAUSE)
    one_sided = all(passage.quantified == "one" for passage in reading.tradeoffs)
    if len(_weighed(reading)) < 2 or one_sided or not decided:
        return []
    return [*_one_side(reading), *decided]


TRADEOFF: Final = (
    Step(
        level=2,
        rules=(Rule(id="tradeoff.options", find=_options),),
        needs="name the two things that could not both be had",
    ),
    Step(
        level=3,
        rules=(Rule(id="tradeoff.kept_and_paid", find=_kept_and_paid),),
        needs="say what you kept and what you paid for it",
    ),
    Step(
        level=4,
        rules=(Rule(id="tradeoff.one_side", find=_one_side), Rule(id="tradeoff.limit", find=_limit)),
        needs="put a figure on one side, or name the limit that ruled an option out",
    ),
    Step(
        level=5,
        rules=(Rule(id="tradeoff.both_sides", find=_both_sides_and_limit),),
        needs="put figures on both sides, and name the limit that decided",
    ),
)
