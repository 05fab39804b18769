"""What was decided in a passage."""

from __future__ import annotations

import pytest
from spacy.language import Language
from spacy.tokens import Span

from scoring.language.deciding import choice
from scoring.stages.annotate import annotate


def passage_and_options(nlp: Language, text: str, options: tuple[str, ...]) -> tuple[Span, list[Span]]:
    doc = annotate(nlp, text)
    found = []
    for option in options:
        span = doc.char_span(text.index(option), text.index(option) + len(option))
        assert span is not None
        found.append(span)
    return doc[:], found


@pytest.mark.parametrize(
    ("text", "options", "taken"),
    [
        pytest.param("It was the van or the train. We took the train.", ("the van", "the train"), 1, id="taken"),
        pytest.param("Tiles were dear and paint was dull. I chose paint over tiles.", ("Tiles", "paint"), 1, id="over"),
        pytest.param("We could rent a hall or use the yard. We had to choose.", ("rent a hall", "use the yard"), None, id="still open"),
        pytest.param("Agency or overtime? The agency budget was frozen, so overtime it was.", ("Agency", "overtime"), 1, id="it was"),
        pytest.param("Buses or trams? Trams are dear and loud, so it was the buses.", ("Buses", "trams"), 0, id="so it was"),
        pytest.param("Crowd workers are cheap, phoneticians are clean. The phoneticians won.", ("Crowd workers", "phoneticians"), 1, id="won"),
        pytest.param("We could have resolution or frame rate. We dropped resolution.", ("resolution", "frame rate"), 1, id="the other was dropped"),
        pytest.param("It was the full menu or the short menu. We went with the short menu.", ("the full menu", "the short menu"), 1, id="small words tell"),
        pytest.param("We could wash both ovens or one. Each way had a price. The permit did not allow the third oven to run.", ("both ovens", "one"), None, id="only what was not allowed is named"),
        pytest.param("I ran a shop for old trains. We could take the train or rent a van.", ("the train", "rent a van"), None, id="before there was a choice"),
        pytest.param("The van was cheap. The train was quick.", ("The van", "The train"), None, id="no decision"),
        pytest.param("We could patch it that night or wait for Sunday. I patched it.", ("patch it that night", "wait for Sunday"), 0, id="done"),
        pytest.param("The cheap hall is far. The dear one is near. I took the second one.", ("The cheap hall", "The dear one"), 1, id="by its place"),
        pytest.param("We could chase the big shop or build up the small ones. I turned the big shop down.", ("chase the big shop", "build up the small ones"), 1, id="the other was turned down"),
        pytest.param("It was the park or the yards. I advised against the park.", ("the park", "the yards"), 1, id="advised against the other"),
        pytest.param("There was the mill or the port. I split it, the reds went to the port.", ("the mill", "the port"), None, id="a middle way"),
        pytest.param("I could lock it, or leave it open. I locked it overnight only.", ("lock it", "leave it open", "locked it overnight only"), 2, id="the one told most fully"),
        pytest.param("We did not take the van.", ("the van",), None, id="not taken"),
    ],
)  # fmt: skip
def test_the_option_of_the_last_decision_is_the_chosen_one(
    nlp: Language, text: str, options: tuple[str, ...], taken: int | None
) -> None:
    found = choice(*passage_and_options(nlp, text, options))
    assert (None if found is None else found.option) == taken
