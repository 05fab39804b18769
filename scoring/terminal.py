"""A report for reading in a terminal: colour on a terminal, plain text when piped."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from scoring.report import CriterionResult, Report
from scoring.wording import advice_text, in_short

MOST_ADVICE: Final = 3
_STYLES: Final = {
    "S": "black on #FDEA07",
    "T": "black on #6CB7EE",
    "A": "black on #FB9292",
    "R": "black on #D6FEF9",
    "L": "underline",
    "O": "dim",
}
_LETTERS_WIDE: Final = 11
# control characters of an answer would steer the terminal that shows it
_CONTROLS: Final = dict.fromkeys((*range(10), *range(11, 32), *range(127, 160)), "\N{REPLACEMENT CHARACTER}")


def print_report(report: Report, answer: str, console: Console) -> None:
    """Print the report: the reading first, then the levels, then what to do."""
    for part in _parts(report, answer):
        console.print(part)


def _text(words: str, style: str = "") -> Text:
    return Text(words.translate(_CONTROLS), style=style)


def _parts(report: Report, answer: str) -> Iterator[RenderableType]:
    if report.question is not None:
        yield _text(report.question.text, style="bold")
    yield _text(in_short(report))
    yield ""
    if report.units:
        yield Group(*_read_back(report, answer))
        yield _text(_spread(report), style="dim")
        yield ""
    yield _levels(report)
    yield _text(_overall(report), style="bold")
    yield from _remarks(report)
    yield from _headed(
        "To do next",
        list(dict.fromkeys(advice_text(advice, report=report, answer=answer) for advice in report.advice))[
            :MOST_ADVICE
        ],
    )
    yield from _headed(
        "An interviewer would ask next", [follow_up.question for follow_up in report.follow_ups]
    )


def _read_back(report: Report, answer: str) -> Iterator[RenderableType]:
    width = max(len(unit.label) for unit in report.units)
    for unit in report.units:
        line = Table.grid(padding=(0, 1))
        line.add_column(width=min(width, _LETTERS_WIDE), no_wrap=True)
        line.add_column()
        label = _text(unit.label, style=_STYLES.get(unit.label, "reverse"))
        line.add_row(label, _text(" ".join(answer[unit.start : unit.end].split())))
        yield line


def _spread(report: Report) -> str:
    shares = ", ".join(
        f"{identifier} {component.share:.0%}" for identifier, component in report.components.items()
    )
    minutes, seconds = divmod(report.text.speaking_seconds, 60)
    spoken = f"{minutes} min {seconds} s" if minutes else f"{seconds} s"
    noun = "word" if report.text.words == 1 else "words"
    return f"{report.text.words} {noun}, about {spoken} to say; of the words: {shares}"


def _levels(report: Report) -> Table:
    table = Table(show_edge=False, pad_edge=False, title_justify="left")
    table.add_column("Criterion", no_wrap=True)
    table.add_column("Level", no_wrap=True)
    table.add_column("Earned by")
    table.add_column("For the next level")
    for criterion in report.criteria:
        earned = (
            _text(f"“{criterion.because[-1].text}”")
            if criterion.because
            else _text("nothing found", style="dim")
        )
        table.add_row(
            criterion.title, _level(criterion), earned, criterion.next.needs if criterion.next else ""
        )
    return table


def _level(criterion: CriterionResult) -> str:
    if criterion.level is None:
        return "not enough to tell"
    return f"{criterion.level} " + "■" * criterion.level + "□" * (5 - criterion.level)


def _overall(report: Report) -> str:
    if report.overall.score is None:
        return "Overall: not enough evidence"
    return f"Overall: level {report.overall.level} ({report.overall.score} of 100)"


def _remarks(report: Report) -> Iterator[RenderableType]:
    yield from _headed(
        "Please note", [guard.message for guard in report.guards] + [check.message for check in report.checks]
    )


def _headed(title: str, lines: list[str]) -> Iterator[RenderableType]:
    if lines:
        yield ""
        yield _text(title, style="bold")
        for line in lines:
            yield Padding(_text(f"- {line}"), (0, 0, 0, 2))
