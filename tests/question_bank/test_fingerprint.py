"""A fingerprint follows what a table says, and nothing else."""

from __future__ import annotations

import hashlib
import tomllib
from datetime import date

import pytest

from question_bank.fingerprint import fingerprint

TABLE = {"title": "Løsning", "weights": [1, 2], "part": {"id": "a", "needed": True}}


def test_the_fingerprint_of_an_empty_table_is_that_of_empty_json() -> None:
    assert fingerprint({}) == "sha256:" + hashlib.sha256(b"{}").hexdigest()


def test_a_fingerprint_stays_the_same_from_one_version_of_the_program_to_the_next() -> None:
    assert fingerprint({"b": ["é", 1], "a": {"d": 0.5, "c": True}}) == (
        "sha256:" + hashlib.sha256('{"a":{"c":true,"d":0.5},"b":["é",1]}'.encode()).hexdigest()
    )


@pytest.mark.parametrize(
    "same",
    [
        pytest.param(
            {"weights": [1, 2], "title": "Løsning", "part": {"id": "a", "needed": True}},
            id="keys in disorder",
        ),
        pytest.param(
            {"title": "Løsning", "weights": [1, 2], "part": {"needed": True, "id": "a"}}, id="inner keys too"
        ),
    ],
)
def test_the_order_of_keys_does_not_matter(same: dict[str, object]) -> None:
    assert fingerprint(same) == fingerprint(TABLE)


def test_the_layout_of_the_source_does_not_matter() -> None:
    wide = 'title = "A"  # a remark\n\nweights = [1, 2]\n[part]\nid = "b"\n'
    narrow = "part = { id = 'b' }\nweights = [\n  1,\n  2,\n]\ntitle = 'A'\n"
    assert fingerprint(tomllib.loads(wide)) == fingerprint(tomllib.loads(narrow))


@pytest.mark.parametrize(
    "other",
    [
        pytest.param({**TABLE, "title": "Losning"}, id="a letter"),
        pytest.param({**TABLE, "title": "Løsning "}, id="a blank"),
        pytest.param({**TABLE, "weights": [2, 1]}, id="the order of a list"),
        pytest.param({**TABLE, "weights": [1, 2, 2]}, id="an entry more"),
        pytest.param({**TABLE, "weights": ["1", "2"]}, id="texts for numbers"),
        pytest.param({**TABLE, "part": {"id": "a", "needed": False}}, id="a truth value"),
        pytest.param({**TABLE, "part": {"id": "a", "needed": 1}}, id="a number for a truth value"),
        pytest.param({**TABLE, "part": {"id": "a"}}, id="a key less"),
        pytest.param({**TABLE, "note": ""}, id="an empty key more"),
    ],
)
def test_every_value_matters(other: dict[str, object]) -> None:
    assert fingerprint(other) != fingerprint(TABLE)


def test_a_date_has_a_fingerprint_of_its_own() -> None:
    assert fingerprint({"day": date(2024, 5, 1)}) != fingerprint({"day": date(2024, 5, 2)})
