"""From a table to a value, one function for each kind of entry."""

from __future__ import annotations

from typing import Any

from question_bank.errors import Problem
from question_bank.fingerprint import fingerprint
from question_bank.reader import TableReader
from question_bank.schema import (
    Asks,
    Careers,
    Competency,
    Component,
    Concern,
    Criterion,
    Exercise,
    Framework,
    FrameworkGroup,
    Kind,
    LearningItem,
    LearningStage,
    Level,
    Pack,
    Question,
    Rubric,
    Samples,
    Skill,
)

DEFAULT_RUBRICS = {Kind.BEHAVIOURAL: "star-core", Kind.PROCESS: "process-core", Kind.CASE: "case-core"}


def parse_competency(entry_id: str, reader: TableReader) -> Competency | None:
    """Read `competencies/<id>.toml`."""
    return reader.build(
        Competency,
        id=entry_id,
        title=reader.text("title"),
        definition=reader.text("definition"),
        concern=reader.choice("concern", Concern),
        signals=reader.texts("signals", at_least=12),
    )


def parse_question(entry_id: str, reader: TableReader) -> Question | None:
    """Read `questions/<competency>/<id>.toml`."""
    kind = reader.choice("kind", Kind)
    samples = reader.table("samples")
    return reader.build(
        Question,
        id=entry_id,
        text=reader.text("text"),
        kind=kind,
        competency=reader.text("competency"),
        level=reader.choice("level", Level),
        roles=reader.texts("roles", at_least=1),
        asks=reader.choices("asks", Asks),
        shows=reader.texts("shows", at_least=3),
        strategy=reader.text("strategy"),
        follow_ups=reader.texts("follow_ups", at_least=3),
        samples=samples.build(Samples, strong=samples.text("strong"), weak=samples.text("weak")),
        rubric=reader.optional_text("rubric") or DEFAULT_RUBRICS[kind],
        skill=reader.optional_text("skill"),
        exercise=reader.optional_text("exercise"),
    )


def _component(reader: TableReader) -> Component | None:
    return reader.build(
        Component,
        id=reader.text("id"),
        title=reader.text("title"),
        letter=reader.text("letter"),
        asks=reader.text("asks"),
        cues=reader.texts("cues"),
        exemplars=reader.texts("exemplars"),
    )


def _criterion(reader: TableReader) -> Criterion | None:
    return reader.build(
        Criterion,
        id=reader.text("id"),
        title=reader.text("title"),
        weight=reader.number("weight", default=1.0),
        names=reader.texts("names"),
        levels=reader.texts("levels"),
        component=reader.optional_text("component"),
    )


def parse_rubric(entry_id: str, reader: TableReader, table: dict[str, Any]) -> Rubric | None:
    """Read `rubrics/<id>.toml`; the fingerprint is that of the whole table."""
    return reader.build(
        Rubric,
        id=entry_id,
        version=reader.whole("version"),
        title=reader.text("title"),
        kind=reader.choice("kind", Kind),
        purpose=reader.text("purpose"),
        reason=reader.optional_text("reason"),
        components=tuple(_component(part) for part in reader.tables("components", at_least=0)),
        criteria=tuple(_criterion(part) for part in reader.tables("criteria", at_least=3)),
        fingerprint=fingerprint(table),
    )


def parse_exercise(entry_id: str, reader: TableReader) -> Exercise | None:
    """Read `exercises/<id>.toml`."""
    return reader.build(
        Exercise,
        id=entry_id,
        title=reader.text("title"),
        level=reader.choice("level", Level),
        scenario=reader.text("scenario"),
        steps=tuple(_component(part) for part in reader.tables("steps", at_least=3)),
    )


def _stage(reader: TableReader) -> LearningStage | None:
    items = [
        item.build(
            LearningItem,
            title=item.text("title"),
            text=item.text("text"),
            practise=item.text("practise"),
        )
        for item in reader.tables("items")
    ]
    return reader.build(
        LearningStage, level=reader.choice("level", Level), title=reader.text("title"), items=tuple(items)
    )


def _framework_group(reader: TableReader) -> FrameworkGroup | None:
    frameworks = [
        framework.build(
            Framework,
            id=framework.text("id"),
            title=framework.text("title"),
            what=framework.text("what"),
            when=framework.text("when"),
            sounds_like=framework.text("sounds_like"),
        )
        for framework in reader.tables("frameworks")
    ]
    return reader.build(
        FrameworkGroup,
        title=reader.text("title"),
        purpose=reader.text("purpose"),
        frameworks=tuple(frameworks),
    )


def _careers(reader: TableReader) -> Careers | None:
    return reader.build(
        Careers,
        careers=reader.whole("careers"),
        categories=reader.whole("categories"),
        mean_demand=reader.number("mean_demand"),
        mean_ai_risk=reader.number("mean_ai_risk"),
    )


def parse_skill(entry_id: str, reader: TableReader) -> Skill | None:
    """Read `skills/<id>.toml`."""
    return reader.build(
        Skill,
        id=entry_id,
        title=reader.text("title"),
        competency=reader.text("competency"),
        definition=reader.text("definition"),
        why_it_matters=reader.text("why_it_matters"),
        careers=_careers(reader.table("careers")),
        stages=tuple(_stage(stage) for stage in reader.tables("stages", at_least=3)),
        projects=reader.texts("projects", at_least=1),
        framework_groups=tuple(_framework_group(group) for group in reader.tables("framework_groups")),
        questions=reader.texts("questions", at_least=1),
    )


def parse_pack(entry_id: str, reader: TableReader) -> Pack | None:
    """Read `packs/<id>.toml`."""
    return reader.build(
        Pack,
        id=entry_id,
        title=reader.text("title"),
        purpose=reader.text("purpose"),
        questions=reader.texts("questions", at_least=3),
    )


def unreadable(file: str, error: Exception) -> Problem:
    """Return the problem of a file that cannot be read, or is not TOML in UTF-8."""
    return Problem(file=file, key="(whole file)", expected="TOML in UTF-8", found=str(error))
