"""Values for tests: a report read from a text by simple cues, and settings for one test."""

from __future__ import annotations

import re
from pathlib import Path

from interview.settings import Settings
from question_bank.bank import Bank
from question_bank.schema import Question
from scoring.report import (
    Advice,
    Because,
    Component,
    CriterionResult,
    EngineInfo,
    Figure,
    FollowUp,
    Guard,
    NextLevel,
    Offsets,
    Option,
    Overall,
    Ownership,
    QuestionInfo,
    Report,
    ResponseType,
    RubricInfo,
    TextInfo,
    Tradeoff,
    Unit,
)

STORY = (
    "Last spring our billing job began to miss its window, and invoices went out a day late. "
    "The two accountants had started to phone me every morning. "
    "I profiled the job and compared adding hardware with rewriting the slowest query. "
    "Hardware would have cost 400 euros a month; the rewrite cost me four days. "
    "I chose the rewrite because the budget was closed until June. "
    "The run went from 3 hours to 40 minutes, and the phone calls stopped."
)


def some_settings(folder: Path, *, debug: bool = True) -> Settings:
    """Return settings whose database is in `folder`."""
    return Settings(database_url=f"sqlite:///{folder / 'test.db'}", secret_key="only for tests", debug=debug)


def a_report(text: str = STORY, *, question: Question, bank: Bank, level: int = 3) -> Report:
    """Return a report with the question's own parts: sentences take them in order, all but the second."""
    rubric = bank.rubric(question.rubric)
    parts = bank.exercise(question.exercise).steps if question.exercise else rubric.components
    spans = _sentences(text)
    units = _units(spans, [part.id for place, part in enumerate(parts) if place != 1])
    figures = _figures(text)
    blank = (Guard(code="too_short", message="There is too little here to read.", span=(0, len(text))),)
    return Report(
        schema=1,
        engine=EngineInfo(version="0.0.0", model="sha256:test", language_model="none"),
        question=QuestionInfo(id=question.id, text=question.text, kind=question.kind.value),
        rubric=RubricInfo(id=rubric.id, version=rubric.version, fingerprint=rubric.fingerprint),
        text=TextInfo(
            characters=len(text),
            words=len(text.split()),
            sentences=len(spans),
            speaking_seconds=len(text.split()) // 2,
        ),
        response_type=ResponseType(label="story" if spans else "unusable", probability=0.9),
        units=units,
        components={part.id: _component(part.id, units) for part in parts},
        missing=(parts[1].id,) if spans else (),
        ownership=Ownership(i=3, we=1, share=0.75),
        figures=figures,
        tradeoffs=_tradeoffs(text, len(figures)),
        checks=(),
        guards=() if spans else blank,
        criteria=tuple(
            _criterion(criterion.id, criterion.title, criterion.levels, spans, place, level)
            for place, criterion in enumerate(rubric.criteria)
        ),
        overall=Overall(score=25 * (level - 1), level=level) if spans else Overall(score=None, level=None),
        follow_ups=(
            FollowUp(question="What did it cost you?", criterion="tradeoff", why="one side has no figure"),
        ),
        advice=(Advice(kind="missing_component", component=parts[1].id, criterion=None, span=None),),
    )


def _sentences(text: str) -> list[Offsets]:
    found = [match.span() for match in re.finditer(r"[^.\n]*[^.\s][^.\n]*\.?", text)]
    return [(end - len(text[start:end].lstrip()), end) for start, end in found]


def _units(spans: list[Offsets], parts: list[str]) -> tuple[Unit, ...]:
    labels = [parts[place * len(parts) // len(spans)] for place in range(len(spans))]
    return tuple(
        Unit(start=start, end=end, label=label, probabilities={label: 0.9})
        for (start, end), label in zip(spans, labels, strict=True)
    )


def _component(part: str, units: tuple[Unit, ...]) -> Component:
    own = tuple(place for place, unit in enumerate(units) if unit.label == part)
    return Component(present=bool(own), probability=0.9, share=len(own) / max(1, len(units)), units=own)


def _criterion(
    name: str, title: str, levels: tuple[str, ...], spans: list[Offsets], place: int, level: int
) -> CriterionResult:
    shown = [spans[place % len(spans)], spans[-1]] if spans and place % 4 != 1 else []
    given = (level if shown else 1) if place != 8 and spans else None
    return CriterionResult(
        id=name,
        title=title,
        level=given,
        confidence=0.8,
        anchor=levels[given - 1] if given else None,
        because=(Because(rule="test", text="", spans=tuple(dict.fromkeys(shown))),)
        if given and shown
        else (),
        next=NextLevel(level=given + 1, needs=levels[given]) if given and given < len(levels) else None,
    )


def _figures(text: str) -> tuple[Figure, ...]:
    found = list(re.finditer(r"(\d+) (\w+)", text))
    last = len(found) - 1
    return tuple(
        Figure(
            start=match.start(),
            end=match.end(),
            text=match.group(),
            kind="duration",
            value=float(match.group(1)),
            unit=match.group(2),
            role="result" if index == last else "baseline" if index == last - 1 else "cost",
            direction="down",
            measure=None,
            pair={last: last - 1, last - 1: last}.get(index) if last else None,
        )
        for index, match in enumerate(found)
    )


def _tradeoffs(text: str, figures: int) -> tuple[Tradeoff, ...]:
    first, second = text.find("adding hardware"), text.find("rewriting the slowest query")
    if first < 0 or second < 0:
        return ()
    reason = text.find("because the budget")
    return (
        Tradeoff(
            start=first,
            end=len(text),
            options=(
                Option(start=first, end=first + 15, text="adding hardware"),
                Option(start=second, end=second + 27, text="rewriting the slowest query"),
            ),
            chosen=1,
            gains=tuple(range(min(1, figures))),
            costs=(),
            constraint=(reason + 8, reason + 44) if reason > 0 else None,
            reason=None,
            quantified="one",
        ),
    )
