"""Which sentences tell something."""

from __future__ import annotations

import pytest
from spacy.language import Language

from scoring.language.document import Document
from scoring.language.substance import is_hollow, is_hollow_act, is_hollow_reason, telling
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


@pytest.mark.parametrize(
    ("hollow", "real"),
    [
        pytest.param(
            "I aligned with stakeholders across the business.",
            "I aligned the two schema versions with the billing team by renaming three fields.",
            id="aligning",
        ),
        pytest.param(
            "I took full ownership of the situation.",
            "I took ownership of the on-call rota and moved it to Tuesdays.",
            id="ownership",
        ),
        pytest.param(
            "I drove synergies across the organisation by fostering a culture of collaboration.",
            "I drove to the Hull branch and sat beside the receptionist for a morning.",
            id="driving",
        ),
        pytest.param(
            "I leveraged data to weigh up the trade-offs.",
            "I leveraged the call log to list every number that had rung.",
            id="leverage",
        ),
        pytest.param(
            "I held myself accountable and kept all parties in the loop.",
            "I held a workshop at which the agents redrew the form.",
            id="holding",
        ),
        pytest.param(
            "I took a structured approach, because quality matters in everything I do.",
            "I took a structured approach and wrote each missed call on a card.",
            id="structure",
        ),
        pytest.param(
            "I collaborated with the multidisciplinary team to promote continuous improvement.",
            "I collaborated with the pharmacist, who agreed to join the round at eight.",
            id="collaboration",
        ),
        pytest.param(
            "I rolled up my sleeves, went the extra mile and pulled out all the stops.",
            "I went the extra mile and painted their ceiling for nothing.",
            id="figures of speech",
        ),
        pytest.param(
            "I listened actively and built trust so that people felt valued and supported.",
            "I listened to her and let her try the second sensor.",
            id="listening",
        ),
        pytest.param(
            "I looked at the bigger picture and considered the different options.",
            "I looked at the boiler and considered a new pump.",
            id="looking",
        ),
    ],
)
def test_praise_of_how_one_acted_tells_nothing_and_the_same_words_tell_what_they_were_done_to(
    nlp: Language, hollow: str, real: str
) -> None:
    assert is_hollow(annotate(nlp, hollow)[:])
    assert not is_hollow(annotate(nlp, real)[:])


@pytest.mark.parametrize(
    "text",
    [
        "The line was down.",
        "I took it back.",
        "I put the patient first and moved her scan.",
        "I am still in touch with most of them.",
        "I moved everything over.",
        "I learned that an accurate answer is only useful if somebody can act on it.",
        "I weighed latency against accuracy.",
    ],
)
def test_how_things_stand_what_was_learned_and_plain_acts_are_no_praise(nlp: Language, text: str) -> None:
    assert not is_hollow(annotate(nlp, text)[:])


def test_of_two_acts_in_a_sentence_each_is_judged(nlp: Language) -> None:
    doc = annotate(nlp, "I took full ownership of the situation and rang the supplier.")
    assert not is_hollow(doc[:])
    assert [word.text for word in doc if word.pos_ == "VERB" and is_hollow_act(word)] == ["took"]


def test_what_somebody_else_did_is_no_praise_of_oneself(nlp: Language) -> None:
    ours, hers = (annotate(nlp, f"{who} accepted the scope and the risks.") for who in ("We", "She"))
    assert is_hollow_act(ours[1])
    assert not is_hollow_act(hers[1])


@pytest.mark.parametrize(
    ("text", "hollow"),
    [
        ("because quality matters", True),
        ("because customer success is in my DNA", True),
        ("so that people felt valued and supported", True),
        ("because it was the right thing to do", True),
        ("because it was cheaper", False),
        ("because she asked", False),
        ("because we had no time", False),
        ("because my manager wanted it", False),
        ("because the licence cost 900 pounds", False),
    ],
)
def test_a_reason_must_be_one_of_the_case(nlp: Language, text: str, *, hollow: bool) -> None:
    doc: Document = annotate(nlp, f"I rang the supplier {text}.")
    led = [word for word in doc if word.idx >= doc.text.index(text) and not word.is_punct]
    assert is_hollow_reason(led) is hollow
