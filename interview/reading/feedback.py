"""Everything that the feedback page shows of one attempt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from interview.reading.criteria import CriterionReading, Squares, read_criterion, squares
from interview.reading.figures import Figures, read_figures
from interview.reading.highlight import Cited, Row, anchors, rows, with_slots
from interview.reading.quotes import Answer, quoted_spans
from interview.reading.spread import Spread, read_spread
from interview.reading.tradeoffs import TradeoffReading, read_tradeoffs
from interview.reading.yardstick import Part, Yardstick
from scoring.report import FollowUp, Report
from scoring.wording import advice_text, in_short

FIRST_ADVICE: Final = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Feedback:
    """An answer read back."""

    rows: tuple[Row, ...]
    parts: tuple[Part, ...]
    missing: tuple[Part, ...]
    in_short: str
    overall: str | None
    overall_squares: Squares
    criteria: tuple[CriterionReading, ...]
    opened: str | None
    advice: tuple[str, ...]
    more_advice: tuple[str, ...]
    warnings: tuple[str, ...]
    figures: Figures
    tradeoffs: tuple[TradeoffReading, ...]
    follow_ups: tuple[FollowUp, ...]
    spread: Spread
    words: int


def read_feedback(report: Report, *, text: str, yardstick: Yardstick) -> Feedback:
    """Return the page's content for `text`, which `report` is about."""
    cited = {**_evidence(report), **quoted_spans(report)}
    read = rows(text, report.units, yardstick=yardstick, cited=cited)
    answer = Answer(text=text, anchors=anchors(read, cited))
    missing = tuple(part for part in yardstick.parts if part.id in report.missing)
    advice = tuple(dict.fromkeys(advice_text(advice, report=report, answer=text) for advice in report.advice))
    return Feedback(
        rows=with_slots(read, missing),
        parts=yardstick.parts,
        missing=missing,
        in_short=in_short(report),
        overall=None if report.overall.level is None else f"{report.overall.level} of 5",
        overall_squares=squares(report.overall.level),
        criteria=tuple(
            read_criterion(criterion, answer, yardstick=yardstick) for criterion in report.criteria
        ),
        opened=_first_to_better(report),
        advice=advice[:FIRST_ADVICE],
        more_advice=advice[FIRST_ADVICE:],
        warnings=tuple(
            dict.fromkeys(
                [guard.message for guard in report.guards] + [check.message for check in report.checks]
            )
        ),
        figures=read_figures(report, answer),
        tradeoffs=read_tradeoffs(report, answer),
        follow_ups=report.follow_ups,
        spread=read_spread(
            report.components,
            yardstick=yardstick,
            rubric_id=report.rubric.id,
            speaking_seconds=report.text.speaking_seconds,
        ),
        words=report.text.words,
    )


def _first_to_better(report: Report) -> str | None:
    """Return the criterion that is shown open: the one the first advice is about, or the lowest."""
    advised = (advice.criterion for advice in report.advice if advice.criterion)
    levels = [(criterion.level, place) for place, criterion in enumerate(report.criteria) if criterion.level]
    lowest = report.criteria[min(levels)[1]].id if levels else None
    return next(advised, lowest)


def _evidence(report: Report) -> Cited:
    return {
        criterion.id: [span for because in criterion.because for span in because.spans]
        for criterion in report.criteria
    }
