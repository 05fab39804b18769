"""Names are written alike, so that an answer is read the same whoever and wherever it is about."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from spacy.language import Language

from scoring.plain.form import plain
from scoring.plain.names import OWN, names
from scoring.plain.typos import UNCHECKED, dictionary

FIRST, SECOND, THIRD, *_ = OWN


@pytest.mark.parametrize(
    ("submitted", "read"),
    [
        pytest.param("I asked Priya to count.", f"I asked {FIRST} to count.", id="a person"),
        pytest.param("Nguyễn told me so.", f"{FIRST} told me so.", id="at the start of a sentence"),
        pytest.param("It was a shop in Łódź.", f"It was a shop in {FIRST}.", id="a place"),
        pytest.param("I met Ana, and Bo met Ana.", f"I met {FIRST}, and {SECOND} met {FIRST}.", id="who is who"),
        pytest.param("We met Mrs Thuy at noon.", f"We met {FIRST} at noon.", id="with a title"),
        pytest.param("We sold Adekunle Foods in May.", f"We sold {FIRST} in May.", id="several words"),
        pytest.param("I rang Vicente de la Cruz.", f"I rang {FIRST}.", id="with a particle"),
        pytest.param("I rang Min-jun Park, then O'Neill.", f"I rang {FIRST}, then {SECOND}.", id="with signs inside"),
        pytest.param("It was Zoltán's idea.", f"It was {FIRST}'s idea.", id="an owner"),
        pytest.param("I asked Grace to help.", f"I asked {FIRST} to help.", id="a name that is a word"),
        pytest.param("Grace told me. Grace is a gift.", f"{FIRST} told me. {FIRST} is a gift.", id="who did something"),
    ],
)  # fmt: skip
def test_a_name_is_written_as_one_of_our_own(nlp: Language, submitted: str, read: str) -> None:
    assert plain(submitted, dictionary(nlp)).text == read


@pytest.mark.parametrize(
    "submitted",
    [
        pytest.param("On Monday I met the Head of Sales.", id="days and posts"),
        pytest.param("The French team used SQL.", id="nations and abbreviations"),
        pytest.param("Reconciled the ledgers. Refactored it.", id="verbs at the start"),
        pytest.param("We moved it to PostgreSQL.", id="capitals inside"),
        pytest.param("A set was Ksh 900. We moved to Django 15.", id="money, and a tool with its version"),
        pytest.param("Because it failed, I stayed. Will it work?", id="words at the start"),
        pytest.param("I ran the X-ray. Dr and nurse agreed.", id="a letter, a title alone"),
    ],
)
def test_what_is_no_name_stays(nlp: Language, submitted: str) -> None:
    assert names(submitted, dictionary(nlp)) == []


def test_where_everything_has_a_capital_nothing_is_a_name(nlp: Language) -> None:
    assert names(" ".join(["Zxq Wvu Trs Qpo Nml Kji"] * 4), dictionary(nlp)) == []


def test_without_a_dictionary_nothing_is_a_name() -> None:
    assert names("I asked Priya.", UNCHECKED) == []


@given(st.text(alphabet="abÉéłŁ'’- .,:APrS\n", max_size=60))
def test_changes_are_in_order_within_the_text_and_do_not_overlap(nlp: Language, text: str) -> None:
    places = [place for start, end, _ in names(text, dictionary(nlp)) for place in (start, end)]
    assert places == sorted(places)
    assert all(0 <= place <= len(text) for place in places)


@given(st.sampled_from(["Priya", "Siobhán", "Quang", "Adebayo", "Łukasz", "Xóchitl"]))
def test_whichever_the_name_the_plain_form_is_the_same(nlp: Language, name: str) -> None:
    told = "{0} joined us in spring. I sat with {0} for an hour, and {0}'s reports were on time."
    assert plain(told.format(name), dictionary(nlp)).text == plain(told.format("Anna"), dictionary(nlp)).text
