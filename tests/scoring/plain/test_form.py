"""The plain form of an answer, and the way back to the text as submitted."""

from __future__ import annotations

from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.plain.form import plain

_PARTS: Final = [
    *(
        "I ",
        "he ",
        "his ",
        "we was ",
        "ain't ",
        "didn't ",
        "me boss ",
        "so ",
        "um ",
        "like, ",
        "organised ",
        "i ",
    ),
    *(", ", ". ", "\n", "- ", " — ", " … ", "3 ", "twenty-five ", "% ", "Situation: ", "**Task** "),
]


@pytest.mark.parametrize(
    ("submitted", "read"),
    [
        pytest.param("", "", id="empty"),
        pytest.param("Ken saw that my ma had wit.", "Ken saw that my ma had wit.", id="names, no dialect"),
        pytest.param("Dat was me wit no sleep.", "That was me with no sleep.", id="a dialect"),
        pytest.param("She re-signed, made me boss.", "She re-signed, made me boss.", id="two meanings"),
        pytest.param(
            "We use 12 mm bits and an HMM.", "We use twelve mm bits and an HMM.", id="no hesitation"
        ),
        pytest.param("his blood group was O.", "Her blood group was O.", id="no end tag"),
        pytest.param("su\u00adper be\u200bcause", "Super because", id="unseen signs"),
        pytest.param("A dis-service, colour-coded", "A dis-service, color-coded", id="parts of words"),
        pytest.param("I met Rosa.", "I met Rosa.", id="nothing to change"),
        pytest.param("We met.\n\nShe left.", "We met. She left.", id="a paragraph"),
        pytest.param(
            "asked the owner\nrang the bank", "Asked the owner rang the bank", id="a line that goes on"
        ),
        pytest.param("Asked the owner\nRang the bank", "Asked the owner\nRang the bank", id="short notes"),
        pytest.param(
            "Asked the owner for keys\nRang the bank",
            "Asked the owner for keys. Rang the bank",
            id="no full stop",
        ),
        pytest.param("- I met Rosa.\n- Rosa left.", "I met Rosa. Rosa left.", id="bullets"),
        pytest.param("✅ met Rosa\n✅ then left", "Met Rosa then left", id="other bullets"),
        pytest.param("1) I met Rosa.\r\n2) Rosa left.", "I met Rosa. Rosa left.", id="numbered steps"),
        pytest.param("Situation: my shop was empty.", "My shop was empty.", id="a heading"),
        pytest.param(
            "**Task**\nI had to sell.\n[R] We sold.", "I had to sell. We sold.", id="decorated headings"
        ),
        pytest.param(
            "It failed. ACTION: I rang the bank.", "It failed. I rang the bank.", id="a heading within"
        ),
        pytest.param("We waited — nobody came … So I rang.", "We waited, nobody came. I rang.", id="dashes"),
        pytest.param("“Wait”,\u00a0I  said.", '"Wait", I said.', id="signs"),
        pytest.param("We, you know, fixed it.", "We fixed it.", id="a filler"),
        pytest.param("Um, we fixed it.", "We fixed it.", id="a sound"),
        pytest.param("So, um, yeah, I I fixed it, innit.", "I fixed it.", id="a spoken opening"),
        pytest.param(
            "It sort of broke, the kind of pump.", "It broke, the kind of pump.", id="hedges and kinds"
        ),
        pytest.param("I didn't and we won't.", "I did not and we will not.", id="contractions"),
        pytest.param("If they're loud, I'd let them.", "If they are loud, I would let them.", id="would let"),
        pytest.param("I'd put it there and left.", "I had put it there and left.", id="had put"),
        pytest.param("'Twas late.", "It was late.", id="no quotation"),
        pytest.param("I’d asked, and they'd go.", "I had asked, and they would go.", id="had and would"),
        pytest.param("It's lost us Ana's van.", "It has lost us Ana's van.", id="has and whose"),
        pytest.param("We organised the colours.", "We organized the colors.", id="spelling"),
        pytest.param(
            "The theatre's re-organised.", "The theater's reorganized.", id="two spellings in a word"
        ),
        pytest.param("I promised a raise.", "I promised a raise.", id="words that only look so"),
        pytest.param("Mr Grey drew.", "Mr Grey drew.", id="names"),
        pytest.param("The result: Good.", "The result: Good.", id="a word that is no heading"),
        pytest.param("i saw twenty-five on monday. we left", "I saw 25 on Monday. We left", id="capitals"),
        pytest.param(
            "I saw 3 of 20 per cent and fifteen thousand", "I saw three of 20% and 15,000", id="numbers"
        ),
        pytest.param("Rejects stayed at 2 % now", "Rejects stayed at 2% now", id="a share before a blank"),
        pytest.param(
            "We lost 9 t on 4 ha at ৳2", "We lost 9 t on 4 ha at ৳2", id="units and money that stay"
        ),
        pytest.param(
            "I went from £3 at 4.30 to 5 pm", "I went from £3 at 4.30 to 5 pm", id="digits that stay"
        ),
        pytest.param("He gave him his, not his car.", "She gave her hers, not her car.", id="he and she"),
        pytest.param("We was sure he seen it.", "We were sure she saw it.", id="verbs of dialects"),
        pytest.param("I ain't told me boss nowt.", "I had not told my boss nothing.", id="words of dialects"),
        pytest.param(
            "We got it done for the boss.", "We got it done for the boss.", id="verbs that only look so"
        ),
        pytest.param(
            "It took three week and one day.", "It took three weeks and one day.", id="one and several"
        ),
        pytest.param("I was having no time only.", "I had no time.", id="progressives"),
    ],
)
def test_what_must_not_move_a_level_leaves_the_plain_form(submitted: str, read: str) -> None:
    assert plain(submitted).text == read


def test_every_stretch_leads_back_to_what_it_stands_for() -> None:
    text = plain("Um, I didn't organise it.")
    start = text.text.index("did not")
    assert text.original[slice(*text.origin((start, start + len("did not"))))] == "didn't"
    assert text.text[slice(*text.place((4, 12)))] == "I did not"


def test_the_whole_leads_back_to_the_whole() -> None:
    text = plain("- Um, yes we did.")
    assert text.origin((0, len(text.text))) == (0, len(text.original))


@given(
    st.lists(
        st.sampled_from(_PARTS),
        max_size=14,
    ).map("".join)
    | st.text(alphabet="I'd’nt \n-1).Uum,organised:TAsk—he", max_size=60)
)
def test_places_stay_inside_any_text_and_in_order(submitted: str) -> None:
    text = plain(submitted)
    assert len(text.starts) == len(text.ends) == len(text.text)
    assert all(0 <= start < end <= len(submitted) for start, end in zip(text.starts, text.ends, strict=True))
    assert list(text.starts) == sorted(text.starts)
