"""A report's findings in words, the same in the terminal and on the pages."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from scoring.completeness import Gap, gaps
from scoring.ladder.rules import quote
from scoring.report import Advice, CriterionResult, Report
from scoring.stages.advise import CRITERION_OF, criterion_of, is_told

KINDS_OF_ANSWER: Final[Mapping[str, str]] = {
    "story": "one past event",
    "exemplar": "what usually happens, not one event",
    "hypothetical": "what you would do, not what you did",
    "opinion": "an opinion, not an event",
    "self_description": "a description of yourself, not an event",
    "unusable": "nothing that can be read as an answer",
}
_PARTS: Final[Mapping[str, str]] = {
    "S": "the situation",
    "T": "your task",
    "A": "what you did",
    "R": "the result",
    "L": "what you learned",
}
# the first that a figure lacks is asked first
GAP_QUESTIONS: Final[Mapping[Gap, str]] = {
    "measure": "of what?",
    "baseline": "from what?",
    "unit": "in what unit?",
    "time": "over what time?",
}
_HIGH: Final = 4
_MOST_NAMED: Final = 3


def in_short(report: Report) -> str:
    """Return two sentences: what the answer is and does well, and what it lacks most."""
    if report.response_type.label == "unusable":
        reason = report.guards[0].message if report.guards else "There is not enough text to read."
        return f"This cannot be marked as an answer. {reason}"
    return f"{_what_it_is(report)} {_what_it_lacks(report)}"


def _what_it_is(report: Report) -> str:
    story = report.question is None or report.question.kind == "behavioural"
    kind = KINDS_OF_ANSWER[report.response_type.label]
    if not _event_expected(report):
        kind = kind.partition(",")[0]
    opening = f"You tell {kind}" if story else "You describe a way of working"
    high = sorted(
        (criterion for criterion in report.criteria if (criterion.level or 0) >= _HIGH),
        key=lambda criterion: -(criterion.level or 0),
    )
    best = [criterion.title.lower() if story else f"“{criterion.title}”" for criterion in high]
    if not best:
        return f"{opening}."
    return f"{opening}; strongest here: {listed(best[:_MOST_NAMED])}."


def _event_expected(report: Report) -> bool:
    """Tell whether the parts of a story were looked for, as they are where an event is asked for."""
    parts = [criterion for criterion in report.criteria if criterion.id in CRITERION_OF.values()]
    return not parts or any(criterion.level is not None for criterion in parts)


def _what_it_lacks(report: Report) -> str:
    parts = [
        _PARTS.get(part) or _title(report, part)
        for part in report.missing
        if not is_told(part, report.components, report.criteria)
    ]
    if parts:
        return f"Not found: {listed(parts)}."
    lowest = _lowest(report)
    if lowest is None or lowest.next is None:
        return "Every criterion that could be marked stands at its highest level."
    return f"What would help most, in {lowest.title.lower()}: {lowest.next.needs}."


def _lowest(report: Report) -> CriterionResult | None:
    open_ones = [
        criterion
        for criterion in report.criteria
        if criterion.level is not None and criterion.next is not None
    ]
    return min(open_ones, key=lambda criterion: criterion.level or 0, default=None)


def _title(report: Report, part: str) -> str:
    """Return the title of the criterion that marks a component."""
    wanted = criterion_of(part, report.components, report.criteria)
    return f"“{next((entry.title for entry in report.criteria if entry.id == wanted), part)}”"


def listed(words: Sequence[str]) -> str:
    """Return words as a list is said: "a, b and c"."""
    if len(words) == 1:
        return words[0]
    return f"{', '.join(words[:-1])} and {words[-1]}"


def advice_text(advice: Advice, *, report: Report, answer: str) -> str:
    """Return one sentence of advice, quoting the answer where the advice has a span."""
    return _ADVICE[advice.kind](advice, report, answer)


def _write_an_answer(_advice: Advice, _report: Report, _answer: str) -> str:
    return "Write in sentences, in English, what happened on one occasion: where it was, what you had to do, what you did, how it ended."


def _tell_one_event(_advice: Advice, report: Report, _answer: str) -> str:
    return f"The question asks for one time, and this tells {KINDS_OF_ANSWER[report.response_type.label]}: pick one day or one week, and tell it."


def _untrusted_text(advice: Advice, _report: Report, answer: str) -> str:
    return f"Leave this out, it counts for nothing: “{_quoted(advice, answer)}”."


def _does_not_add_up(advice: Advice, report: Report, _answer: str) -> str:
    message = next(
        (check.message for check in report.checks if advice.span in check.spans), "the figures do not agree"
    )
    return f"Look at the figures again: {message}."


def _missing_component(advice: Advice, report: Report, _answer: str) -> str:
    part = advice.component or ""
    named = _PARTS.get(part) or _title(report, part)
    criterion = next((entry for entry in report.criteria if entry.id == advice.criterion), None)
    needs = f": {criterion.next.needs}" if criterion is not None and criterion.next is not None else ""
    return f"Add {named}{needs}."


def _next_level(advice: Advice, report: Report, answer: str) -> str:
    criterion = next(entry for entry in report.criteria if entry.id == advice.criterion)
    needs = criterion.next.needs if criterion.next is not None else ""
    place = f" (now: “{_quoted(advice, answer)}”)" if advice.span is not None else ""
    return f"{criterion.title}: {needs}{place}."


def _incomplete_figure(advice: Advice, report: Report, answer: str) -> str:
    place = next(
        place for place, figure in enumerate(report.figures) if (figure.start, figure.end) == advice.span
    )
    lacking = gaps(place, report, text=answer)
    asks = (question for gap, question in GAP_QUESTIONS.items() if gap in lacking)
    # a report kept from an earlier version may advise what is not found lacking any more
    return f"“{_quoted(advice, answer)}”: {next(asks, GAP_QUESTIONS['time'])}"


def _quoted(advice: Advice, answer: str, most: int = 90) -> str:
    words = quote(answer, advice.span or (0, 0))
    return words if len(words) <= most else words[:most].rsplit(" ", 1)[0] + " …"


_ADVICE: Final[Mapping[str, Callable[[Advice, Report, str], str]]] = {
    "write_an_answer": _write_an_answer,
    "tell_one_event": _tell_one_event,
    "untrusted_text": _untrusted_text,
    "does_not_add_up": _does_not_add_up,
    "missing_component": _missing_component,
    "next_level": _next_level,
    "incomplete_figure": _incomplete_figure,
}
