"""Slips of the keyboard, mended where there can be no doubt which word was meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from spacy.language import Language

from scoring.plain.form import plain
from scoring.plain.typos import UNCHECKED, dictionary


@pytest.mark.parametrize(
    ("submitted", "read"),
    [
        pytest.param("", "", id="empty"),
        pytest.param("We finished on time.", "We finished on time.", id="nothing to mend"),
        pytest.param(
            "We wacthed becuase it rained.", "We watched because it rained.", id="two letters swapped"
        ),
        pytest.param("The suport was usefull.", "The support was useful.", id="a letter doubled or not"),
        pytest.param("It was diffrent.", "It was different.", id="a letter missing"),
        pytest.param("An upsert by a contacter.", "An upsert by a contacter.", id="another letter: in doubt"),
        pytest.param("We devided the docters.", "We divided the doctors.", id="a vowel for another"),
        pytest.param("Noboby knew it.", "Noboby knew it.", id="a name, or none"),
        pytest.param("It was noboby.", "It was nobody.", id="a letter in the mirror"),
        pytest.param("I was moveing it.", "I was moving it.", id="an ending put on as it stands"),
        pytest.param(
            "It was runing, then it droped.",
            "It was running, then it dropped.",
            id="a letter that is doubled",
        ),
        pytest.param("They arguged with it.", "They argued with it.", id="a letter said again"),
        pytest.param("My superviser left.", "My supervisor left.", id="who does it, by sound"),
        pytest.param("I askedthe team.", "I asked the team.", id="words run together"),
        pytest.param("The vegtables fell.", "The vegetables fell.", id="a long word nobody said"),
        pytest.param("Our nieghbour left.", "Our neighbor left.", id="mended, then spelled"),
        pytest.param("The clam steak went.", "The clam steak went.", id="other words that exist"),
        pytest.param(
            "We ran pytest on the frontend.", "We ran pytest on the frontend.", id="words of a trade"
        ),
        pytest.param(
            "The formatters and jotters.", "The formatters and jotters.", id="words anyone may make"
        ),
        pytest.param("I met Wolfgnag in Diffrent.", "I met Wilson in Anderson.", id="names"),
        pytest.param("We mailed x@suport.org.", "We mailed x@suport.org.", id="addresses"),
        pytest.param("The whilom xqzvk stood.", "The whilom xqzvk stood.", id="nothing near"),
    ],
)
def test_a_slip_is_read_as_the_word_that_was_meant(nlp: Language, submitted: str, read: str) -> None:
    assert plain(submitted, dictionary(nlp)).text == read


def test_without_a_dictionary_nothing_is_mended() -> None:
    assert UNCHECKED.mend("It was diffrent.") == []


def test_a_mended_word_leads_back_to_the_slip(nlp: Language) -> None:
    text = plain("It was diffrent then.", dictionary(nlp))
    start = text.text.index("different")
    assert text.original[slice(*text.origin((start, start + len("different"))))] == "diffrent"


@given(st.text(alphabet="acehimnorst ", max_size=60))
def test_changes_are_in_order_and_do_not_overlap(nlp: Language, text: str) -> None:
    places = [place for start, end, _ in dictionary(nlp).mend(text) for place in (start, end)]
    assert places == sorted(places)
