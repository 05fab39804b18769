"""On what grounds a passage decides."""

from __future__ import annotations

import pytest
from spacy.language import Language

from scoring.language.grounds import limit, reason
from scoring.language.sentences import sentences
from scoring.stages.annotate import annotate


@pytest.mark.parametrize(
    ("text", "decided", "said"),
    [
        pytest.param("We took the train because the road was shut.", 0, "the road was shut", id="because"),
        pytest.param("We took the train.", 0, None, id="no reason"),
        pytest.param("We liked the van because it was new. We took the train.", 1, None, id="of something else"),
        pytest.param("We took the train. A late guest is worse than a tired one.", 0, "A late guest is worse than a tired one.", id="a truth beside it"),
        pytest.param("We took the train. We got there at noon.", 0, None, id="an event beside it"),
        pytest.param("The van was new because we looked after it.", None, "we looked after it", id="no decision told"),
        pytest.param("We took the train the same week as the road opened.", 0, None, id="as that compares"),
        pytest.param("We took the train, as the road was shut.", 0, "the road was shut", id="as"),
        pytest.param("The house is listed, so we took the oak.", 0, "The house is listed", id="so"),
        pytest.param("It was so late that we took the train.", 0, None, id="so that compares"),
        pytest.param("So hourly it was; three people cannot carry two pagers.", 0, "three people cannot carry two pagers.", id="joined by a sign"),
    ],
)  # fmt: skip
def test_the_reason_stands_where_the_decision_is_told(
    nlp: Language, text: str, decided: int | None, said: str | None
) -> None:
    passage = annotate(nlp, text)[:]
    found = reason(passage, None if decided is None else sentences(passage)[decided])
    assert (None if found is None else text[slice(*found)]) == said


def test_the_limit_is_the_clause_that_names_it(nlp: Language) -> None:
    text = "I took the train because the travel budget was closed."
    doc = annotate(nlp, text)
    (sentence,) = sentences(doc[:])
    assert text[slice(*limit(sentence, within=doc[:]))] == "because the travel budget was closed"


def test_a_limit_that_leads_up_to_the_decision_is_not_its_reason_too(nlp: Language) -> None:
    text = "The budget was closed until April, so overtime it was."
    passage = annotate(nlp, text)[:]
    assert reason(passage, sentences(passage)[0], (0, 33)) is None
