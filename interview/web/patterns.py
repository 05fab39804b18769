"""Every component once, for those who build pages; served in debugging and tests only."""

from __future__ import annotations

from datetime import UTC, datetime

from flask import Blueprint, render_template

from interview.reading.chart import PairChart, ValueBar
from interview.reading.criteria import CriterionReading, squares
from interview.reading.figures import FigureRow, Figures
from interview.reading.highlight import Row, Segment
from interview.reading.progress import ProgressRow, Step
from interview.reading.quotes import Cell, Quote
from interview.reading.spread import Spread, read_spread
from interview.reading.tradeoffs import OptionRow, TradeoffReading
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
            Segment(text=_SAID[0], start=place * 100, cited_by=("criterion-3",)),
            Segment(text=_SAID[1], start=place * 100 + len(_SAID[0]), cited_by=()),
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
        quotes=_said("Something was said.").quotes if level else (),
        next_level=level + 1 if level in {1, 3} else None,
        needs="Say over what time." if level in {1, 3} else None,
    )


def _said(text: str) -> Cell:
    return Cell(quotes=(Quote(text=text, anchor="at-100", name="said-100-120"),))


_FIGURES = Figures(
    measured=(
        FigureRow(
            of=_said("waiting time"),
            before=_said("25 minutes"),
            after=_said("8 minutes"),
            change="\N{MINUS SIGN}68 %",
            over=_said("within a month"),
            role="the outcome",
            complete="Complete",
        ),
        FigureRow(
            of=Cell(asks="of what?"),
            before=Cell(asks="from what?"),
            after=_said("12 %"),
            change="up",
            over=Cell(),
            role="the gain",
            complete="Not yet: what it counts and where it began",
        ),
    ),
    pairs=(
        PairChart(
            title="Before and after: waiting time",
            description="From 25 minutes to 8 minutes, \N{MINUS SIGN}68 %",
            before=ValueBar(label="25 minutes", top=4, thick=20, width=200, baseline=18),
            after=ValueBar(label="8 minutes", top=32, thick=20, width=64, baseline=46),
        ),
    ),
    others=_said("2024"),
)
_TRADEOFFS = (
    TradeoffReading(
        rows=(
            OptionRow(
                option=_said("the larger one"),
                chosen=False,
                gained=Cell(asks="what does it bring?"),
                given_up=_said("answer time"),
                figures=_said("200 ms"),
            ),
            OptionRow(
                option=_said("the simpler one"),
                chosen=True,
                gained=_said("answer time"),
                given_up=Cell(asks="at what price?"),
                figures=Cell(asks="how much?"),
            ),
        ),
        limit=Cell(asks="what ruled one out?"),
        decision=_said("the simpler one"),
        reason=_said("because the limit was half a second"),
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
