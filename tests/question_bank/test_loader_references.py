"""A reference leads to an entry of the bank, or is reported."""

from __future__ import annotations

from pathlib import Path

import pytest

from question_bank.loader import load_bank
from tests.question_bank.minimal import (
    CASE,
    GUIDE,
    MINIMAL,
    OWNERSHIP,
    PACK,
    QUESTION,
    STAR,
    STEPS,
    STORY,
    Files,
    edited,
    problems_of,
    write_bank,
)


@pytest.mark.parametrize(
    ("file", "old", "new", "problem"),
    [
        pytest.param(
            STORY,
            "shows =",
            'rubric = "nope"\nshows =',
            "rubric: expected a rubric of the bank, found nope",
            id="question to rubric",
        ),
        pytest.param(
            STORY,
            "shows =",
            'rubric = "case-core"\nshows =',
            "rubric: expected a rubric for behavioural questions, found case-core",
            id="question to a rubric of another kind",
        ),
        pytest.param(
            STORY,
            "shows =",
            'skill = "nope"\nshows =',
            "skill: expected a skill of the bank, found nope",
            id="question to skill",
        ),
        pytest.param(
            STAR,
            "weight = 1",
            'weight = 1\ncomponent = "Q"',
            "criteria: expected a component of this rubric, found Q",
            id="criterion to component",
        ),
        pytest.param(
            GUIDE,
            'competency = "ownership"',
            'competency = "nope"',
            "competency: expected a competency of the bank, found nope",
            id="skill to competency",
        ),
        pytest.param(
            GUIDE,
            '"owned-it"',
            '"nope"',
            "questions: expected a question of the bank, found nope",
            id="skill to question",
        ),
        pytest.param(
            GUIDE,
            '"take-over"',
            '"nope"',
            "projects: expected a case question of the bank, found nope",
            id="skill to project",
        ),
        pytest.param(
            GUIDE,
            '"take-over"',
            '"owned-it"',
            "projects: expected a case question of the bank, found owned-it",
            id="skill to a project that is no case",
        ),
        pytest.param(
            PACK,
            '"owned-it"',
            '"nope"',
            "questions: expected a question of the bank, found nope",
            id="pack to question",
        ),
    ],
)
def test_a_reference_to_nothing_is_reported(
    tmp_path: Path, file: str, old: str, new: str, problem: str
) -> None:
    assert problems_of(write_bank(tmp_path, edited(file, old, new))) == [f"{file}: {problem}"]


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        pytest.param(
            {OWNERSHIP: None, GUIDE: None, CASE: None, PACK: None},
            f"{STORY}: competency: expected a competency of the bank, found ownership",
            id="question to competency",
        ),
        pytest.param(
            {STAR: None},
            f"{STORY}: rubric: expected a rubric of the bank, found star-core",
            id="question to the rubric of its kind",
        ),
        pytest.param(
            {STEPS: None},
            f"{CASE}: exercise: expected an exercise of the bank, found handover",
            id="question to exercise",
        ),
        pytest.param(
            {
                "competencies/change.toml": MINIMAL[OWNERSHIP],
                STORY: QUESTION.replace('"ownership"', '"change"'),
            },
            f"{STORY}: competency: expected the name of its folder, found change",
            id="question to folder",
        ),
    ],
)
def test_a_reference_to_what_is_elsewhere_or_gone_is_reported(
    tmp_path: Path, changes: Files, problem: str
) -> None:
    assert problems_of(write_bank(tmp_path, changes)) == [problem]


def test_a_criterion_may_mark_a_component_of_its_rubric(tmp_path: Path) -> None:
    change = edited(STAR, "weight = 1", 'weight = 1\ncomponent = "S"')
    assert load_bank(write_bank(tmp_path, change)).rubric("star-core").criteria[0].component == "S"


@pytest.mark.parametrize(
    ("file", "text"),
    [
        pytest.param(STORY, "text = ", id="question"),
        pytest.param(CASE, "text = ", id="project"),
        pytest.param(STAR, "version = ", id="rubric"),
        pytest.param(OWNERSHIP, "title = ", id="competency"),
        pytest.param(STEPS, "title = ", id="exercise"),
    ],
)
def test_what_refers_to_an_unreadable_file_is_not_blamed(tmp_path: Path, file: str, text: str) -> None:
    (problem,) = problems_of(write_bank(tmp_path, {file: text}))
    assert problem.startswith(f"{file}: (whole file): expected TOML in UTF-8, found ")
