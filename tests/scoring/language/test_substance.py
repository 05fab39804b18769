"""Which sentences tell something."""

from __future__ import annotations

import pytest
from spacy.language import Language

from scoring.language.substance import is_hollow, telling
from scoring.stages.annotate import annotate


@pytest.mark.parametrize(
    "text",
    [
        "It was a really important experience for me and I gave it my full attention.",
        "I learned a great deal from that and I was proud of how far I had come.",
        "We all worked very hard and everybody was happy in the end.",
        "Communication and teamwork are very important.",
        "It showed me what I can do when I put my mind to it.",
        "I always try to do my best in every situation.",
        "It was a challenge but I enjoyed every bit of it.",
        "People always told me I was reliable, and I took that seriously.",
        "Teamwork is so important and I always give one hundred percent.",
        "I put 110% into everything.",
    ],
)
def test_effort_attitude_and_praise_tell_nothing(nlp: Language, text: str) -> None:
    assert is_hollow(annotate(nlp, text)[:])


@pytest.mark.parametrize(
    "text",
    [
        "I rang the supplier.",
        "She agreed.",
        "The oven was cold.",
        "It took two weeks.",
        "We went to Leeds.",
        "My manager shouted at me.",
        "She told me that I was reliable.",
        "We took it back.",
        "I gave her 50 percent.",
    ],
)
def test_an_act_a_thing_a_number_or_a_name_tells_something(nlp: Language, text: str) -> None:
    assert not is_hollow(annotate(nlp, text)[:])


def test_what_tells_nothing_is_left_out_of_what_is_told(nlp: Language) -> None:
    doc = annotate(nlp, "I rang the supplier. It was a great experience for me.")
    assert " ".join(word.text for word in telling(doc)) == "I rang the supplier ."


def test_where_nothing_tells_anything_all_is_told(nlp: Language) -> None:
    doc = annotate(nlp, "It was a great experience for me.")
    assert len(telling(doc)) == len(doc)
