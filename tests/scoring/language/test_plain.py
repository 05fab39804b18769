"""The plain form of an answer, and the way back to the text as submitted."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.language.plain import plain


@pytest.mark.parametrize(
    ("submitted", "read"),
    [
        pytest.param("", "", id="empty"),
        pytest.param("I met her.", "I met her.", id="nothing to change"),
        pytest.param("We met.\n\nShe left.", "We met. She left.", id="a paragraph"),
        pytest.param("asked the owner\nrang the bank", "asked the owner rang the bank", id="a wrapped line"),
        pytest.param("Asked the owner\nRang the bank", "Asked the owner\nRang the bank", id="notes"),
        pytest.param("- I met her.\n- She left.", "I met her.\nShe left.", id="bullets"),
        pytest.param("1) I met her.\n2) She left.", "I met her.\nShe left.", id="numbered steps"),
        pytest.param("Situation: my shop was empty.", "my shop was empty.", id="a heading"),
        pytest.param(
            "It failed. ACTION: I rang the bank.", "It failed. I rang the bank.", id="a heading within"
        ),
        pytest.param("We, you know, fixed it.", "We fixed it.", id="a filler"),
        pytest.param("Um, we fixed it.", "we fixed it.", id="a sound"),
        pytest.param("I didn't and we won't.", "I did not and we will not.", id="contractions"),
        pytest.param("I’d asked, and he'd go.", "I had asked, and he would go.", id="had and would"),
        pytest.param("We organised the colours.", "We organized the colors.", id="spelling"),
        pytest.param("I promised a raise.", "I promised a raise.", id="words that only look so"),
        pytest.param("The result: good.", "The result: good.", id="a word that is no heading"),
    ],
)
def test_layout_fillers_contractions_and_spelling_leave_the_plain_form(submitted: str, read: str) -> None:
    assert plain(submitted).text == read


def test_every_stretch_leads_back_to_what_it_stands_for() -> None:
    text = plain("Um, I didn't organise it.")
    start = text.text.index("did not")
    assert text.original[slice(*text.origin((start, start + len("did not"))))] == "didn't"
    assert text.text[slice(*text.place((4, 12)))] == "I did not"


def test_the_whole_leads_back_to_the_whole() -> None:
    text = plain("- Um, yes we did.")
    assert text.origin((0, len(text.text))) == (0, len(text.original))


@given(st.text(alphabet="I'd’nt \n-1).Uum,organised:TAsk", max_size=60))
def test_places_stay_inside_any_text_and_in_order(submitted: str) -> None:
    text = plain(submitted)
    assert len(text.starts) == len(text.ends) == len(text.text)
    assert all(0 <= start < end <= len(submitted) for start, end in zip(text.starts, text.ends, strict=True))
    assert list(text.starts) == sorted(text.starts)
