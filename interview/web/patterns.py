"""Every component once, for those who build pages; served in debugging and tests only."""

from __future__ import annotations

from datetime import UTC, datetime

from flask import Blueprint, render_template

from interview.reading.criteria import CriterionReading, Quote, squares
from interview.reading.figures import FigureRow, Figures
from interview.reading.highlight import Row, Segment
from interview.reading.progress import ProgressRow, Step
from interview.reading.spread import Spread, read_spread
from interview.reading.tradeoffs import OptionReading, TradeoffRow
from interview.reading.yardstick import Part, Yardstick
from interview.web.paging import Page
from interview.web.services import current_bank
from scoring.report import Component

blueprint = Blueprint("patterns", __name__)

_PARTS = tuple(
    Part(
        id=f"part-{place}",
        title=f"Part {place}",
        letter=letter,
        asks="What brings this part out?",
        place=place,
    )
    for place, letter in enumerate("ABCDEF", start=1)
)
_SAID = ("Something was said. ", "Then more.")


@blueprint.get("/patterns")
def patterns() -> str:
    """Show the components."""
    return render_template(
        "patterns.html",
        parts=_PARTS,
        rows=[*(_row(part) for part in _PARTS[:5]), Row(part=_PARTS[5]), _row(None)],
        criteria=[_criterion(None), _criterion(1), _criterion(3), _criterion(5)],
        figures=_FIGURES,
        tradeoffs=_TRADEOFFS,
        spread=_spread(),
        progress=[ProgressRow(title="A criterion", steps=(_step(2, None), _step(3, "+1")))],
        pages=Page(entries=(), number=2, of=3, total=30),
        questions=list(current_bank().questions.values())[:2],
        bank=current_bank(),
        now=datetime(2026, 1, 2, 3, 4, tzinfo=UTC),
    )


def _row(part: Part | None) -> Row:
    place = part.place if part else 9
    return Row(
        part=part,
        segments=(
            Segment(text=_SAID[0], start=place * 100, criteria=("criterion-3",)),
            Segment(text=_SAID[1], start=place * 100 + len(_SAID[0]), criteria=()),
        ),
    )


def _criterion(level: int | None) -> CriterionReading:
    return CriterionReading(
        id=f"criterion-{level}",
        title="A criterion",
        level=level,
        words=f"{level} · Specific" if level else "Not enough to tell",
        squares=squares(level),
        anchor="The words of the level." if level else None,
        quotes=(Quote(text="Something was said.", anchor="at-100"),) if level else (),
        next_level=level + 1 if level in {1, 3} else None,
        needs="Say over what time." if level in {1, 3} else None,
    )


_FIGURES = Figures(
    measured=(
        FigureRow(
            of="waiting time",
            before="25 minutes",
            after="8 minutes",
            change="\N{MINUS SIGN}68 %",
            role="the outcome",
        ),
        FigureRow(of=None, before=None, after="12 %", change="up", role="the gain", wants_before=True),
    ),
    others=("2024",),
)
_TRADEOFFS = (
    TradeoffRow(
        options=(
            OptionReading(text="the larger one", chosen=False),
            OptionReading(text="the simpler one", chosen=True),
        ),
        gained=("200 ms",),
        given_up=(),
        limit=None,
        decision="because the limit was half a second",
    ),
)


def _spread() -> Spread:
    share = Component(present=True, probability=1.0, share=0.15, units=())
    return read_spread(
        {part.id: share for part in _PARTS},
        yardstick=Yardstick(parts=_PARTS, ladders=()),
        rubric_id="",
        speaking_seconds=95,
    )


def _step(level: int, change: str | None) -> Step:
    return Step(level=level, words=f"{level} · Specific", squares=squares(level), change=change)
