"""What ties an answer to its question."""

from __future__ import annotations

from dataclasses import replace

import pytest
from spacy.language import Language

from question_bank.bank import Bank
from scoring.report import Offsets
from scoring.stages.annotate import annotate
from scoring.stages.relate import content_lemmas, relate


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        pytest.param("", set(), id="empty"),
        pytest.param("Tell me about a time at work.", set(), id="only words of asking"),
        pytest.param("What did you want to find in your first week?", set(), id="only words of any answer"),
        pytest.param("Tell me about a time when you met a tight deadline.", {"meet", "tight", "deadline"}, id="a field"),
        pytest.param("Describe two DEADLINES that were tight.", {"deadline", "tight"}, id="other forms of the words"),
    ],
)  # fmt: skip
def test_the_words_of_a_question_that_say_what_it_is_about(
    nlp: Language, question: str, expected: set[str]
) -> None:
    assert content_lemmas(nlp, question) == expected


def words(text: str, spans: tuple[Offsets, ...]) -> list[str]:
    return [text[slice(*span)] for span in spans]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("", [], id="empty"),
        pytest.param("I painted a fence.", [], id="another field"),
        pytest.param("The deadlines were tight.", ["deadlines", "tight"], id="in any form"),
        pytest.param("A deadline, one deadline, many deadlines.", ["deadline"], id="each word once"),
    ],
)
def test_shared_words_are_those_of_the_question(nlp: Language, text: str, expected: list[str]) -> None:
    asked = frozenset({"deadline", "tight"})
    relation = relate(annotate(nlp, text), asked=asked, competencies=())
    assert words(text, relation.shared) == expected
    assert (relation.signals, relation.asked) == ((), 2)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("", [], id="empty"),
        pytest.param("I painted a fence.", [], id="another field"),
        pytest.param("She objected twice.", ["objected"], id="a word in another form"),
        pytest.param("We sat down and gave way.", ["sat", "gave"], id="phrases, by their first word"),
        pytest.param("We met in the way.", [], id="half a phrase"),
    ],
)
def test_signals_are_words_of_the_competency(
    nlp: Language, bank: Bank, text: str, expected: list[str]
) -> None:
    competency = replace(bank.competency("conflict"), signals=("object", "sit down", "give way"))
    relation = relate(annotate(nlp, text), asked=frozenset(), competencies=(competency,))
    assert words(text, relation.signals) == expected
