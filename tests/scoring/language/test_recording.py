"""How a decision was made known."""

from __future__ import annotations

import pytest
from spacy.language import Language

from scoring.language.recording import recorded
from scoring.stages.annotate import annotate
from scoring.stages.segment import segment


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        pytest.param("", False, id="empty"),
        pytest.param("I wrote an RFC and circulated it.", True, id="written"),
        pytest.param("The choice was recorded in the decision log.", True, id="recorded"),
        pytest.param("She accepted that in writing.", True, id="accepted in writing"),
        pytest.param("I filed a ticket with the figures.", True, id="filed"),
        pytest.param("We wrote down what we gave up.", True, id="written down"),
        pytest.param("We used a DACI table to settle who approves.", True, id="a table in use"),
        pytest.param("I know RFC and DACI well.", False, id="mentioned"),
        pytest.param("An RFC is a useful document.", False, id="explained"),
        pytest.param("I would write an RFC.", False, id="supposed"),
        pytest.param("Nobody told us, and we did not write a memo.", False, id="not done"),
        pytest.param("I file a ticket every time.", False, id="a habit"),
    ],
)
def test_a_record_counts_where_someone_made_it(nlp: Language, text: str, *, kept: bool) -> None:
    assert bool(recorded(segment(annotate(nlp, text)))) == kept
