"""Names written alike, and what is none."""

from __future__ import annotations

import pytest
from spacy.language import Language

from scoring.plain.form import plain
from scoring.plain.typos import dictionary


@pytest.mark.parametrize(
    ("submitted", "read"),
    [
        pytest.param("I met Thandi in Venlo.", "I met Wilson in Anderson.", id="a person and a place"),
        pytest.param("A set was Ksh 900.", "A set was Ksh 900.", id="letters of money before an amount"),
        pytest.param("We moved to Django 15.", "We moved to Django 15.", id="a tool before its version"),
        pytest.param(
            "I met Django in Venlo.", "I met Wilson in Anderson.", id="a tool's name without a version"
        ),
    ],
)
def test_names_are_written_alike(nlp: Language, submitted: str, read: str) -> None:
    assert plain(submitted, dictionary(nlp)).text == read
