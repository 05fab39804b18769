"""What is wrong within the files of a bank is reported, all of it and once."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.question_bank.minimal import (
    CASE,
    COMPONENT,
    CRITERION,
    GUIDE,
    MINIMAL,
    OWNERSHIP,
    PACK,
    QUESTION,
    STAGE,
    STAR,
    STEPS,
    STORY,
    edited,
    problems_of,
    write_bank,
)


def test_every_problem_is_reported_at_once(tmp_path: Path) -> None:
    files = {
        OWNERSHIP: MINIMAL[OWNERSHIP].replace("outcomes", "money"),
        STEPS: MINIMAL[STEPS].replace("title", "titel", 1),
        STORY: QUESTION.replace("a time you owned", "your race and").replace('"any"', "3"),
        GUIDE: MINIMAL[GUIDE].replace('["owned-it"]', '["owned-it", "nope"]'),
        PACK: "this is not TOML",
    }
    assert [problem.split(": expected")[0] for problem in problems_of(write_bank(tmp_path, files))] == [
        "competencies/ownership.toml: concern",
        "exercises/handover.toml: titel",
        "exercises/handover.toml: title",
        "packs/first.toml: (whole file)",
        "questions/ownership/owned-it.toml: roles",
        "questions/ownership/owned-it.toml: text",
        "skills/ownership.toml: questions",
    ]


@pytest.mark.parametrize(
    ("file", "old", "new", "problem"),
    [
        pytest.param(
            STORY,
            '"behavioural"',
            '"story"',
            "kind: expected one of behavioural, process, case, found story",
            id="an unknown word",
        ),
        pytest.param(
            STORY,
            "shows =",
            'asks = ["luck"]\nshows =',
            "asks: expected words of tradeoff, reflection, figures, found luck",
            id="an unknown word in a list",
        ),
        pytest.param(
            STORY,
            "shows =",
            "remark = 3\nshows =",
            "remark: expected no such key, found 3",
            id="an unknown key",
        ),
        pytest.param(
            STORY,
            'competency = "ownership"\n',
            "",
            "competency: expected a text, found nothing",
            id="a key left out",
        ),
        pytest.param(
            STORY,
            'weak = "We had some trouble."',
            "",
            "samples.weak: expected a text, found nothing",
            id="a sample left out",
        ),
        pytest.param(
            STAR,
            "version = 1",
            "version = 1.5",
            "version: expected a whole number, found 1.5",
            id="a version in between",
        ),
        pytest.param(
            STAR,
            "version = 1",
            "version = nan",
            "version: expected a whole number, found nan",
            id="a version that is no number",
        ),
        pytest.param(
            STAR,
            "version = 1",
            "version = 2024-05-01",
            "version: expected a whole number, found datetime.date(2024, 5, 1)",
            id="a date",
        ),
        pytest.param(
            STAR,
            "weight = 1",
            "weight = inf",
            "criteria[0].weight: expected a number, found inf",
            id="a weight without end",
        ),
        pytest.param(
            STAR,
            "weight = 1",
            "weight = 0",
            "criteria[0].(whole table): expected a weight is above 0, found otherwise",
            id="a weight of nought",
        ),
        pytest.param(
            GUIDE,
            "mean_ai_risk = 0.5",
            "mean_ai_risk = 50",
            "careers.(whole table): expected a mean demand from 0 to 10, and a mean risk from 0 to 1, found otherwise",
            id="a share in per cent",
        ),
        pytest.param(
            CASE,
            'exercise = "handover"',
            "",
            "(whole table): expected a case question names its exercise, and only a case question does, found otherwise",
            id="a case without an exercise",
        ),
    ],
)
def test_a_fault_within_a_file_is_reported_once(
    tmp_path: Path, file: str, old: str, new: str, problem: str
) -> None:
    assert problems_of(write_bank(tmp_path, edited(file, old, new))) == [f"{file}: {problem}"]


@pytest.mark.parametrize(
    ("file", "old", "new", "problem"),
    [
        pytest.param(
            OWNERSHIP,
            '"a", ',
            "",
            "signals: expected at least 12 texts, found 11",
            id="signals of a competency",
        ),
        pytest.param(
            STORY, '["any"]', "[]", "roles: expected at least 1 texts, found 0", id="roles of a question"
        ),
        pytest.param(
            STORY, '"A fault.", ', "", "shows: expected at least 3 texts, found 2", id="what a question shows"
        ),
        pytest.param(
            STORY,
            '"What broke?", ',
            "",
            "follow_ups: expected at least 3 texts, found 2",
            id="follow-ups of a question",
        ),
        pytest.param(
            STAR,
            CRITERION.format(id="third"),
            "",
            "criteria: expected at least 3 tables, found 2",
            id="criteria of a rubric",
        ),
        pytest.param(
            STEPS,
            COMPONENT.format(name="steps", id="check"),
            "",
            "steps: expected at least 3 tables, found 2",
            id="steps of an exercise",
        ),
        pytest.param(
            GUIDE,
            STAGE.format(level="advanced"),
            "",
            "stages: expected at least 3 tables, found 2",
            id="stages of a guide",
        ),
        pytest.param(
            GUIDE,
            '["take-over"]',
            "[]",
            "projects: expected at least 1 texts, found 0",
            id="projects of a guide",
        ),
        pytest.param(
            GUIDE,
            '["owned-it"]',
            "[]",
            "questions: expected at least 1 texts, found 0",
            id="questions of a guide",
        ),
        pytest.param(
            PACK,
            '["take-over", ',
            "[",
            "questions: expected at least 3 texts, found 2",
            id="questions of a pack",
        ),
    ],
)
def test_a_list_with_too_little_in_it_is_reported(
    tmp_path: Path, file: str, old: str, new: str, problem: str
) -> None:
    assert problems_of(write_bank(tmp_path, edited(file, old, new))) == [f"{file}: {problem}"]


def test_a_file_in_another_encoding_is_reported(tmp_path: Path) -> None:
    folder = write_bank(tmp_path)
    (folder / PACK).write_bytes(MINIMAL[PACK].replace("First", "Prêt").encode("latin-1"))
    (problem,) = problems_of(folder)
    assert problem.startswith(f"{PACK}: (whole file): expected TOML in UTF-8, found 'utf-8' codec")


def test_a_folder_named_like_a_file_is_reported(tmp_path: Path) -> None:
    folder = write_bank(tmp_path)
    (folder / "packs" / "second.toml").mkdir()
    (problem,) = problems_of(folder)
    assert problem.startswith("packs/second.toml: (whole file): ")


def test_two_files_with_the_same_id_are_reported(tmp_path: Path) -> None:
    second = "questions/ownership/second/owned-it.toml"
    assert problems_of(write_bank(tmp_path, {second: QUESTION})) == [
        f"{second}: (file name): expected an id of its own, found that of {STORY}"
    ]


def test_an_unfair_question_is_reported_with_the_words_that_offend(tmp_path: Path) -> None:
    change = edited(STORY, "Tell me about", "Surely you can describe")
    assert problems_of(write_bank(tmp_path, change)) == [
        f"{STORY}: text: expected a question that does not suggest its answer, found Surely"
    ]


@pytest.mark.parametrize("folder", [pytest.param("", id="empty"), pytest.param("nowhere", id="not there")])
def test_a_folder_without_a_question_is_no_bank(tmp_path: Path, folder: str) -> None:
    assert problems_of(tmp_path / folder) == [
        "questions/: (folder): expected at least one question, found none"
    ]
