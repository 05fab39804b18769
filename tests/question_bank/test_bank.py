"""A loaded bank finds its entries by id and does not change."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import FrozenInstanceError
from types import MappingProxyType
from typing import Any

import pytest

from question_bank.bank import Bank
from question_bank.errors import UnknownEntry

Lookup = Callable[[Bank, str], object]

LOOKUPS = [
    pytest.param(Bank.question, "question", "questions", id="question"),
    pytest.param(Bank.competency, "competency", "competencies", id="competency"),
    pytest.param(Bank.skill, "skill", "skills", id="skill"),
    pytest.param(Bank.rubric, "rubric", "rubrics", id="rubric"),
    pytest.param(Bank.exercise, "exercise", "exercises", id="exercise"),
    pytest.param(Bank.pack, "pack", "packs", id="pack"),
]
KINDS = ("competencies", "questions", "rubrics", "exercises", "skills", "packs")


def a_bank(**entries: Mapping[str, Any]) -> Bank:
    """Return a bank of just these entries."""
    return Bank(
        **{kind: MappingProxyType(dict(entries.get(kind, {}))) for kind in KINDS}, fingerprint="sha256:0"
    )


@pytest.mark.parametrize(("look_up", "kind", "entries"), LOOKUPS)
def test_an_entry_is_found_by_its_id(look_up: Lookup, kind: str, entries: str) -> None:
    wanted = object()
    bank = a_bank(**{entries: {"other": object(), kind: wanted}})
    assert look_up(bank, kind) is wanted


@pytest.mark.parametrize(("look_up", "kind", "entries"), LOOKUPS)
def test_an_id_that_only_another_kind_has_is_unknown(look_up: Lookup, kind: str, entries: str) -> None:
    bank = a_bank(**{other: {"it": object()} for other in KINDS if other != entries})
    with pytest.raises(UnknownEntry) as caught:
        look_up(bank, "it")
    assert (caught.value.kind, caught.value.entry_id) == (kind, "it")


@pytest.mark.parametrize(
    "entry_id",
    [
        pytest.param("", id="empty"),
        pytest.param("Star-core", id="another case"),
        pytest.param("star-core ", id="a blank more"),
        pytest.param("star", id="its beginning"),
    ],
)
def test_an_id_is_matched_to_the_letter(entry_id: str) -> None:
    with pytest.raises(UnknownEntry):
        a_bank(rubrics={"star-core": object()}).rubric(entry_id)


def test_an_unknown_id_is_told_without_the_key_error_below_it() -> None:
    with pytest.raises(UnknownEntry) as caught:
        a_bank().question("nope")
    assert caught.value.__suppress_context__


def test_a_bank_does_not_change() -> None:
    with pytest.raises(FrozenInstanceError):
        a_bank().fingerprint = "sha256:1"  # type: ignore[misc]
