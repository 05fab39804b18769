"""Quantified evidence and trade-off reasoning: what figures show and what was weighed."""

from __future__ import annotations

from typing import Final

from scoring.ladder import find
from scoring.ladder.cells import Cell, missing_cell, whose
from scoring.ladder.rules import Rule, Step
from scoring.language import turns, weighing
from scoring.language.document import Passage
from scoring.reading import Reading
from scoring.report import Figure, Offsets, Tradeoff

# characters beside a figure in which a comparison is told
_BEFORE: Final = 30
_AFTER: Final = 25
_TOLD_IN: Final = frozenset("ARL")
_SET_OUT_IN: Final = frozenset("ST")
_SPANS_OF_TIME: Final = frozenset({"duration", "rate"})


def effects(reading: Reading) -> list[Figure]:
    """Return the figures that stand for an outcome, a price or an effect, in trusted text.

    What is told of the setting and the task is neither, but where it is weighed.
    """
    weighed = {figure.start for figure in _of_the_sides(reading)}
    told = [
        (figure, reading.label_at(figure.start))
        for figure in find.measuring(reading, "result", "gain", "cost")
    ]
    return [
        figure
        for figure, label in told
        if label in _TOLD_IN or (figure.start in weighed and label in _SET_OUT_IN)
    ]


def _based(reading: Reading) -> list[Figure]:
    """Return the effects of which both ends are told, or that the words beside them compare."""
    return [
        figure
        for figure in effects(reading)
        if figure.pair is not None
        or (figure.kind == "ratio" and " " in figure.text)
        or _is_compared(reading, figure)
    ]


def _is_compared(reading: Reading, figure: Figure) -> bool:
    beside = reading.doc.text[max(0, figure.start - _BEFORE) : figure.end + _AFTER]
    return turns.SET_BESIDE.search(beside.lower()) is not None


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


def _passages(reading: Reading) -> list[Passage]:
    return [span for passage in reading.tradeoffs for span in _units(reading, passage)]


def _units(reading: Reading, passage: Tradeoff) -> list[Passage]:
    return [span for span in reading.spans if passage.start <= span.start_char < passage.end]


def _options(reading: Reading) -> list[Offsets]:
    named = [(option.start, option.end) for passage in reading.tradeoffs for option in passage.options]
    return named or [find.offsets(span) for span in _passages(reading)]


def _kept_and_paid(reading: Reading) -> list[Offsets]:
    told = _passages(reading)
    if told and reading.prompt.asks_for_a_tradeoff:  # the price may be told anywhere in the answer
        told = [*told, *reading.told("A", "R", "T")]
    kept = find.matches(told, turns.KEPT) or _chosen(reading)
    paid = find.matches(told, turns.PAID) or find.matches(told, weighing.PRICE) or _sides(reading)
    return [*kept, *paid] if kept and paid else []


def _chosen(reading: Reading) -> list[Offsets]:
    taken = [passage.options[passage.chosen] for passage in reading.tradeoffs if passage.chosen is not None]
    return [(option.start, option.end) for option in taken]


def _sides(reading: Reading) -> list[Offsets]:
    """Return the figures that speak for or against an option, in their passages."""
    return find.figure_offsets(reading, _of_the_sides(reading))


def _of_the_sides(reading: Reading) -> list[Figure]:
    places = [place for passage in reading.tradeoffs for place in (*passage.gains, *passage.costs)]
    return [reading.figures[place] for place in places]


def _one_side(reading: Reading) -> list[Offsets]:
    """Return the figures of the passages that are a gain or a price in so many words."""
    return find.figure_offsets(
        reading,
        [
            figure
            for figure in find.measuring(reading, "gain", "cost")
            if any(passage.start <= figure.start < passage.end for passage in reading.tradeoffs)
        ],
    )


def _limit(reading: Reading) -> list[Offsets]:
    """Return the limits that leave no way round them."""
    return [
        place for place in _constraints(reading) if weighing.TIGHT.search(reading.doc.text[slice(*place)])
    ]


def _constraints(reading: Reading) -> list[Offsets]:
    return [passage.constraint for passage in reading.tradeoffs if passage.constraint is not None]


def _both_sides_and_limit(reading: Reading) -> list[Offsets]:
    for passage in reading.tradeoffs:
        decided = find.matches(_units(reading, passage), turns.CONSTRAINT)
        if passage.quantified == "both" and (decided or passage.constraint in _limit(reading)):
            figures = [reading.figures[place] for place in (*passage.gains, *passage.costs)]
            return [*find.figure_offsets(reading, figures), *(decided or _limit(reading))]
    return []


def _first_cell(reading: Reading) -> str | None:
    cell = missing_cell(reading.tradeoffs)
    return (
        None if cell is None else f"{_figure_for(cell, reading)}, or name the limit that ruled an option out"
    )


def _last_cells(reading: Reading) -> str | None:
    cell = missing_cell(reading.tradeoffs)
    if cell is None:
        return "name the limit that decided" if reading.tradeoffs else None
    decided = find.matches(_passages(reading), turns.CONSTRAINT)
    figure = _figure_for(cell, reading)
    return figure if decided else f"{figure}, and name the limit that decided"


def _figure_for(cell: Cell, reading: Reading) -> str:
    side = "the price" if cell.side == "price" else "the gain"
    return f"give a figure for {side} of {whose(cell, reading)}"


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
        particular=_first_cell,
    ),
    Step(
        level=5,
        rules=(Rule(id="tradeoff.both_sides", find=_both_sides_and_limit),),
        needs="put figures on both sides, and name the limit that decided",
        particular=_last_cells,
    ),
)
