"""A document says of its words and passages what the pipeline says of them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.language import Language
from spacy.tokens import Doc, Span, Token

from scoring.language.document import Document, Passage
from scoring.language.lowered import lowered
from scoring.language.word import Word
from scoring.learning.dataset import read_corpus

ODD = "In May, the İzmir team (we were 3) hadn't met.\n\n- which I, she said, should've asked about:  ok?"
TEXTS = ["", " \n", ODD, *(answer.text for answer in read_corpus()[::90])]
FLAGS = [name for name in Word.__slots__ if name.startswith(("is_", "like_")) and name != "is_sent_start"]
STRINGS = ["text", "lower_", "lemma_", "tag_", "pos_", "dep_"]


def of_a_token(token: Token | Word) -> list[object]:
    relatives = (token.children, token.subtree, token.ancestors, token.conjuncts)
    return [
        *(getattr(token, name) for name in ("i", "idx", *STRINGS, *FLAGS)),
        bool(token.is_sent_start),
        token.head.i,
        token.left_edge.i,
        *([word.i for word in words] for words in relatives),
    ]


def ends(span: Span | Passage) -> tuple[int, int]:
    return span.start, span.end


def of_a_span(span: Span | Passage) -> list[object]:
    sentences = span.sents  # type: ignore[union-attr]  # spaCy's types lack it
    return [
        *ends(span),
        span.start_char,
        span.end_char,
        span.text,
        span.root.i,
        ends(span.sent),
        [ends(sentence) for sentence in sentences],
        [ends(chunk) for chunk in span.noun_chunks],
    ]


def windows(doc: Doc | Document) -> list[Span | Passage]:
    return [doc[start : start + size] for start in range(0, len(doc), 3) for size in (1, 4, 17)]


@pytest.mark.parametrize("text", TEXTS)
def test_words_are_what_the_tokens_are(nlp: Language, text: str) -> None:
    doc = nlp(text)
    document = Document(doc, doc.text)
    assert document.text == doc.text
    assert [of_a_token(word) for word in document] == [of_a_token(token) for token in doc]


@pytest.mark.parametrize("text", TEXTS)
def test_passages_are_what_the_spans_are(nlp: Language, text: str) -> None:
    doc = nlp(text)
    document = Document(doc, doc.text)
    assert [ends(sentence) for sentence in document.sents] == [ends(sentence) for sentence in doc.sents]
    assert [of_a_span(passage) for passage in windows(document)] == [of_a_span(span) for span in windows(doc)]


@pytest.mark.parametrize("text", TEXTS)
def test_offsets_lead_to_the_words_that_they_touch(nlp: Language, text: str) -> None:
    doc = nlp(text)
    document = Document(doc, doc.text)
    for start in range(-1, len(text) + 1):
        for size in (1, 6):
            found = document.char_span(start, start + size)
            expected = doc.char_span(start, start + size, alignment_mode="expand")
            assert (found is None) == (expected is None)
            if found is not None and expected is not None:
                assert ends(found) == ends(expected)


def test_a_passage_is_cut_and_counted_as_a_list_of_words(nlp: Language) -> None:
    doc = nlp("We met twice and she left.")
    passage = Document(doc, doc.text)[1:5]
    assert [word.text for word in passage] == ["met", "twice", "and", "she"]
    assert [word.text for word in reversed(passage[1:3])] == ["and", "twice"]
    assert (len(passage), passage[-1].text, passage[2:1].text) == (4, "she", "")
    assert passage == passage.doc[1:5] != passage.doc[1:4]
    assert len({passage, passage.doc[1:5]}) == 1


@settings(max_examples=80)
@given(st.text(max_size=40))
def test_lower_case_keeps_every_offset(text: str) -> None:
    assert len(lowered(text)) == len(text)
    assert lowered(lowered(text)) == lowered(text)


def test_a_letter_whose_lower_case_is_two_stays() -> None:
    assert lowered("İT WAS") == "İt was"
