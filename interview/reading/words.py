"""Words for a report: a stand-in until `scoring.wording` has them."""

from __future__ import annotations

from scoring.report import Advice, Report


def in_short(report: Report) -> str:
    """Return the report in two sentences."""
    missing = len(report.missing)
    return f"A {report.response_type.label.replace('_', ' ')} of {report.text.words} words. It lacks {missing} part(s)."


def advice_text(advice: Advice, *, report: Report, answer: str) -> str:  # noqa: ARG001
    """Return a piece of advice in words."""
    return f"{advice.kind.replace('_', ' ').capitalize()}: {advice.component or advice.criterion or 'your answer'}."
