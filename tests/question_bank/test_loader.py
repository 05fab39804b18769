"""A bank is read whole, in order, and known by a fingerprint of all it holds."""

from __future__ import annotations

from pathlib import Path

import pytest

from question_bank.bank import Bank
from question_bank.loader import load_bank
from question_bank.schema import Asks, Concern, Kind, Level
from tests.question_bank.minimal import (
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
    write_bank,
)


@pytest.fixture
def minimal(tmp_path: Path) -> Bank:
    return load_bank(write_bank(tmp_path))


def test_a_minimal_bank_loads(minimal: Bank) -> None:
    assert list(minimal.questions) == ["owned-it", "take-over"]


def test_a_file_name_is_the_id(minimal: Bank) -> None:
    assert {entry_id: entry.id for entry_id, entry in minimal.rubrics.items()} == {
        "case-core": "case-core",
        "star-core": "star-core",
    }


def test_entries_of_different_kinds_may_share_an_id(minimal: Bank) -> None:
    assert minimal.skill("ownership").id == minimal.competency("ownership").id


def test_a_bank_is_in_the_order_of_its_paths(tmp_path: Path) -> None:
    files = {
        "questions/b/a.toml": QUESTION.replace('"ownership"', '"b"'),
        "questions/a/z.toml": QUESTION.replace('"ownership"', '"a"'),
        "competencies/b.toml": MINIMAL[OWNERSHIP],
        "competencies/a.toml": MINIMAL[OWNERSHIP],
    }
    bank = load_bank(write_bank(tmp_path, files))
    assert list(bank.questions) == ["z", "a", "owned-it", "take-over"]
    assert list(bank.competencies) == ["a", "b", "ownership"]


def test_words_become_the_values_they_stand_for(tmp_path: Path) -> None:
    asks = edited(STORY, "shows =", 'asks = ["tradeoff", "figures"]\nshows =')
    bank = load_bank(write_bank(tmp_path, asks))
    question = bank.question("owned-it")
    assert question.kind is Kind.BEHAVIOURAL
    assert question.level is Level.BEGINNER
    assert question.asks == {Asks.TRADEOFF, Asks.FIGURES}
    assert bank.competency("ownership").concern is Concern.OUTCOMES


@pytest.mark.parametrize(
    ("question_id", "rubric"),
    [
        pytest.param("owned-it", "star-core", id="behavioural"),
        pytest.param("take-over", "case-core", id="case"),
    ],
)
def test_a_question_without_a_rubric_gets_that_of_its_kind(
    minimal: Bank, question_id: str, rubric: str
) -> None:
    assert minimal.question(question_id).rubric == rubric


def test_a_question_may_name_a_rubric_of_its_own(tmp_path: Path) -> None:
    files = {"rubrics/strict.toml": MINIMAL[STAR], **edited(STORY, "shows =", 'rubric = "strict"\nshows =')}
    assert load_bank(write_bank(tmp_path, files)).question("owned-it").rubric == "strict"


def test_a_criterion_without_a_weight_weighs_one(tmp_path: Path) -> None:
    bank = load_bank(write_bank(tmp_path, edited(STAR, "weight = 1\n", "")))
    assert bank.rubric("star-core").criteria[0].weight == 1


def test_a_bank_without_packs_and_guides_loads(tmp_path: Path) -> None:
    bank = load_bank(write_bank(tmp_path, {PACK: None, GUIDE: None}))
    assert (len(bank.packs), len(bank.skills)) == (0, 0)


@pytest.mark.parametrize(
    "noise",
    [
        pytest.param({"questions/ownership/notes.md": "Not a question."}, id="another kind of file"),
        pytest.param({"drafts/idea.toml": "title = 3"}, id="another folder"),
        pytest.param({"stray.toml": "title = 3"}, id="a file at the top"),
        pytest.param({STORY: "# a remark\n" + QUESTION}, id="a remark"),
        pytest.param({STORY: QUESTION.replace("\n", "\r\n")}, id="another line ending"),
    ],
)
def test_what_is_no_entry_does_not_matter(tmp_path: Path, minimal: Bank, noise: Files) -> None:
    assert load_bank(write_bank(tmp_path / "noisy", noise)) == minimal


def test_the_entries_of_a_bank_do_not_change(minimal: Bank) -> None:
    with pytest.raises(TypeError):
        minimal.questions["new"] = minimal.question("owned-it")  # type: ignore[index]


def test_the_fingerprint_is_that_of_the_content_wherever_it_lies(tmp_path: Path) -> None:
    here, there = (load_bank(write_bank(tmp_path / name)).fingerprint for name in ("here", "there"))
    assert here == there


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(edited(STORY, "owned a fault", "mended a fault"), id="a question"),
        pytest.param(edited(OWNERSHIP, '"a", ', '"z", '), id="a competency"),
        pytest.param(edited(STAR, "None.", "Nothing."), id="a rubric"),
        pytest.param(edited(STEPS, "Monday", "Friday"), id="an exercise"),
        pytest.param(edited(GUIDE, "mended", "repaired"), id="a guide"),
        pytest.param({PACK: None}, id="a pack less"),
    ],
)
def test_the_fingerprint_follows_every_entry(tmp_path: Path, minimal: Bank, change: Files) -> None:
    assert load_bank(write_bank(tmp_path / "changed", change)).fingerprint != minimal.fingerprint


def test_a_rubric_has_a_fingerprint_that_other_files_leave_alone(tmp_path: Path, minimal: Bank) -> None:
    change = edited(STORY, "owned a fault", "mended a fault")
    bank = load_bank(write_bank(tmp_path / "changed", change))
    assert bank.rubric("star-core").fingerprint == minimal.rubric("star-core").fingerprint


def test_a_rubric_whose_words_change_has_another_fingerprint(tmp_path: Path, minimal: Bank) -> None:
    bank = load_bank(write_bank(tmp_path / "changed", edited(STAR, "None.", "Nothing.")))
    assert bank.rubric("star-core").fingerprint != minimal.rubric("star-core").fingerprint
