"""What ties an answer to its question."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest
from spacy.language import Language

from question_bank.bank import Bank
from question_bank.loader import load_bank
from scoring.learning import artifact
from scoring.reading import Prompt, Relation
from scoring.report import Offsets
from scoring.stages.annotate import annotate
from scoring.stages.relate import content_lemmas, relate
from scoring.stages.segment import segment


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


def asking(**named: Any) -> Prompt:
    """Return what is asked, by its themes and competencies alone."""
    return Prompt(text="?", rubric=load_bank().rubric("star-core"), components=(), **named)


def related(
    nlp: Language,
    text: str,
    prompt: Prompt,
    *,
    asked: frozenset[str] = frozenset(),
    distrusted: Sequence[Offsets] = (),
) -> Relation:
    doc = annotate(nlp, text)
    model = artifact.load().models.themes
    return relate(doc, segment(doc), prompt, asked=asked, model=model, distrusted=distrusted)


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
    relation = related(nlp, text, asking(), asked=frozenset({"deadline", "tight"}))
    assert words(text, relation.shared) == expected
    assert relation.signals == ()


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
    relation = related(nlp, text, asking(competencies=(competency,)))
    assert words(text, relation.signals) == expected


QUARREL = (
    "My colleague and I disagreed about the rota. She shouted at me in front of everyone and stopped speaking to me. "
    "I asked her to sit down, heard her side, apologised for my tone, and we agreed to swap the Saturdays."
)


class TestFit:
    def test_a_story_serves_the_question_whose_theme_it_is_of(self, nlp: Language) -> None:
        assert related(nlp, QUARREL, asking(themes=("conflict",))).serves

    def test_the_same_story_is_one_to_another_question_where_its_theme_is_not_asked_for(
        self, nlp: Language
    ) -> None:
        relation = related(nlp, QUARREL, asking(themes=("data",)))
        assert relation.is_another
        assert not relation.serves

    def test_of_several_themes_the_one_that_it_serves_best_counts(self, nlp: Language) -> None:
        relation = related(nlp, QUARREL, asking(themes=("data", "conflict")))
        assert relation.fit is not None
        assert (relation.fit.theme, relation.serves) == ("conflict", True)

    def test_a_story_that_has_words_of_the_question_is_not_taken_for_one_to_another(
        self, nlp: Language
    ) -> None:
        relation = related(nlp, QUARREL, asking(themes=("data",)), asked=frozenset({"rota"}))
        assert not relation.is_another

    def test_a_sentence_does_not_say_enough_of_what_it_is_not_about(self, nlp: Language) -> None:
        relation = related(nlp, "We argued and he shouted at me.", asking(themes=("data",)))
        assert not relation.is_another

    def test_it_is_told_by_the_passages_that_speak_most_for_it(self, nlp: Language) -> None:
        text = f"We have a shop in Cork. {QUARREL} The shop sells paint."
        told_by = related(nlp, text, asking(themes=("conflict",))).of_the_field
        assert all("paint" not in passage and "Cork" not in passage for passage in words(text, told_by))

    def test_what_is_not_trusted_ties_nothing(self, nlp: Language) -> None:
        whole = ((0, len(QUARREL)),)
        asked = frozenset({"rota"})
        relation = related(nlp, QUARREL, asking(themes=("conflict",)), asked=asked, distrusted=whole)
        assert (relation.fit, relation.shared) == (None, ())

    def test_words_that_the_model_does_not_know_say_nothing(self, nlp: Language) -> None:
        text = f"{QUARREL}\nZxqv Wktr."
        assert related(nlp, text, asking(themes=("conflict",))).serves
        assert related(nlp, "Zxqv Wktr.", asking(themes=("conflict",))).fit is None

    @pytest.mark.parametrize(
        "themes",
        [
            pytest.param((), id="of no known theme"),
            pytest.param(("no such theme",), id="of a theme that the model does not know"),
        ],
    )
    def test_of_other_questions_nothing_is_known(self, nlp: Language, themes: tuple[str, ...]) -> None:
        assert related(nlp, QUARREL, asking(themes=themes)).fit is None

    @pytest.mark.parametrize("name", ["Anna", "Wei Jie", "Oluwaseun"])
    @pytest.mark.parametrize("pronoun", ["She", "He"])
    def test_neither_a_name_nor_a_pronoun_moves_it(self, nlp: Language, name: str, pronoun: str) -> None:
        def fitted(text: str) -> float:
            fit = related(nlp, text, asking(themes=("conflict",))).fit
            assert fit is not None
            return fit.odds

        plain = "Tom argued with me about the rota. He shouted, and I asked for a talk."
        assert fitted(plain.replace("Tom", name).replace("He", pronoun)) == pytest.approx(fitted(plain))
