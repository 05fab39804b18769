"""Reading the whole bank: every file, every reference, every problem at once."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from question_bank import lint, parse
from question_bank.bank import Bank
from question_bank.errors import BankError, Problem
from question_bank.fingerprint import fingerprint
from question_bank.reader import TableReader
from question_bank.schema import Kind, Question, Rubric, Skill

SHIPPED: Final = Path(__file__).parent

Tables = dict[str, tuple[str, dict[str, Any]]]
Ids = dict[str, set[str]]


def load_bank(folder: Path = SHIPPED) -> Bank:
    """Load the bank in `folder`; raise `BankError` with all of its problems."""
    problems: list[Problem] = []
    raw = {name: dict(_tables(folder, name, problems)) for name in _PARSERS}
    parsed = {name: _parse(tables, _PARSERS[name], problems) for name, tables in raw.items()}
    bank = Bank(
        **{name: MappingProxyType(entries) for name, entries in parsed.items()},
        fingerprint=fingerprint(
            {name: {key: table for key, (_, table) in tables.items()} for name, tables in raw.items()}
        ),
    )
    ids = {name: {path.stem for path in _files(folder, name)} for name in _PARSERS}
    problems += _unresolved(bank, raw, ids)
    problems += _unfair(bank, raw["questions"])
    if problems:
        raise BankError(problems)
    return bank


def _files(folder: Path, name: str) -> list[Path]:
    return sorted((folder / name).rglob("*.toml"))


def _tables(
    folder: Path, name: str, problems: list[Problem]
) -> Iterator[tuple[str, tuple[str, dict[str, Any]]]]:
    """Yield (id, (file, table)) for each TOML file of one kind, in the order of their paths."""
    seen: dict[str, str] = {}
    for path in _files(folder, name):
        file = path.relative_to(folder).as_posix()
        try:
            table = tomllib.loads(path.read_text(encoding="utf-8"))
        except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            problems.append(parse.unreadable(file, error))
            continue
        if path.stem in seen:
            problems.append(
                Problem(
                    file=file,
                    key="(file name)",
                    expected="an id of its own",
                    found=f"that of {seen[path.stem]}",
                )
            )
            continue
        seen[path.stem] = file
        yield path.stem, (file, table)


def _parse(tables: Tables, parser: Callable[..., Any], problems: list[Problem]) -> dict[str, Any]:
    values = {}
    for entry_id, (file, table) in tables.items():
        reader = TableReader(file, table, problems)
        value = parser(entry_id, reader, table) if parser is parse.parse_rubric else parser(entry_id, reader)
        if value is not None:
            values[entry_id] = value
    return values


_PARSERS: Final[dict[str, Callable[..., Any]]] = {
    "competencies": parse.parse_competency,
    "questions": parse.parse_question,
    "rubrics": parse.parse_rubric,
    "exercises": parse.parse_exercise,
    "skills": parse.parse_skill,
    "packs": parse.parse_pack,
}


def _unresolved(bank: Bank, raw: dict[str, Tables], ids: Ids) -> Iterator[Problem]:
    """Yield what is named and not there; an entry whose own file has problems counts as there."""
    if not ids["questions"]:
        yield Problem(file="questions/", key="(folder)", expected="at least one question", found="none")
    for question in bank.questions.values():
        yield from _question_references(bank, question, raw["questions"][question.id][0], ids)
    for rubric in bank.rubrics.values():
        yield from _rubric_references(rubric, raw["rubrics"][rubric.id][0])
    for skill in bank.skills.values():
        yield from _skill_references(bank, skill, raw["skills"][skill.id][0], ids)
    for pack in bank.packs.values():
        file = raw["packs"][pack.id][0]
        yield from _missing(file, "questions", "a question of the bank", pack.questions, ids["questions"])


def _question_references(bank: Bank, question: Question, file: str, ids: Ids) -> Iterator[Problem]:
    missing = partial(_missing, file)
    yield from missing("competency", "a competency of the bank", [question.competency], ids["competencies"])
    yield from missing("competency", "the name of its folder", [question.competency], [file.split("/")[1]])
    yield from missing("rubric", "a rubric of the bank", [question.rubric], ids["rubrics"])
    yield from missing("skill", "a skill of the bank", [question.skill], ids["skills"])
    yield from missing("exercise", "an exercise of the bank", [question.exercise], ids["exercises"])
    rubric = bank.rubrics.get(question.rubric)
    if rubric is not None and rubric.kind is not question.kind:
        yield Problem(
            file=file, key="rubric", expected=f"a rubric for {question.kind} questions", found=rubric.id
        )


def _rubric_references(rubric: Rubric, file: str) -> Iterator[Problem]:
    # a criterion that could not be made has left None, and a problem of its own
    marked = [criterion.component for criterion in rubric.criteria if criterion is not None]
    known = [component.id for component in rubric.components]
    yield from _missing(file, "criteria", "a component of this rubric", marked, known)


def _skill_references(bank: Bank, skill: Skill, file: str, ids: Ids) -> Iterator[Problem]:
    missing = partial(_missing, file)
    yield from missing("competency", "a competency of the bank", [skill.competency], ids["competencies"])
    yield from missing("questions", "a question of the bank", skill.questions, ids["questions"])
    others = {question.id for question in bank.questions.values() if question.kind is not Kind.CASE}
    yield from missing("projects", "a case question of the bank", skill.projects, ids["questions"] - others)


def _missing(
    file: str, key: str, expected: str, named: Iterable[str | None], known: Iterable[str]
) -> Iterator[Problem]:
    """Yield a problem for each id that is not known; a blank one was reported when it was read."""
    known = set(known)
    for entry in named:
        if entry and entry not in known:
            yield Problem(file=file, key=key, expected=expected, found=entry)


def _unfair(bank: Bank, tables: Tables) -> Iterator[Problem]:
    for question in bank.questions.values():
        for expected, words in lint.faults(question.text):
            yield Problem(file=tables[question.id][0], key="text", expected=expected, found=words)
