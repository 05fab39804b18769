"""Which option was chosen, as the shipped models read it."""

from __future__ import annotations

import pytest
from spacy.language import Language

from scoring.language.document import Passage
from scoring.learning import artifact
from scoring.learning.choice_signs import choice_signs, decision_signs, where_named
from scoring.learning.choices import choose
from scoring.learning.weighing import ReadPassage, WeighingModels
from scoring.stages.annotate import annotate


@pytest.fixture(scope="module")
def models() -> WeighingModels:
    return artifact.load().models.weighing


def read(nlp: Language, text: str, options: tuple[str, ...]) -> tuple[ReadPassage, list[Passage]]:
    doc = annotate(nlp, text)
    spans = [doc.char_span(text.index(words), text.index(words) + len(words)) for words in options]
    return ReadPassage.of(doc[:]), [span for span in spans if span is not None]


@pytest.mark.parametrize(
    ("text", "options", "taken"),
    [
        pytest.param(
            "We could repair the old press for 900 pounds or buy a new one for 7,000. The repair would have cost us "
            "two days. I rang the fitter that afternoon and he had the old press going by Thursday.",
            ("repair the old press", "buy a new one"), 0, id="told by what was done next",
        ),
        pytest.param(
            "It was accuracy against speed. The large model was right 91% of the time but took 800 ms, the small one 88% "
            "in 90 ms. The page has to load within 300 ms, so we shipped the small one.",
            ("The large model", "the small one"), 1, id="told by a verb of choosing",
        ),
        pytest.param(
            "An agency nurse costs 380 pounds a shift and overtime costs 240. The agency nurse is fresh, the overtime "
            "tires my own people. I would have to ask the matron before I decided anything.",
            ("An agency nurse", "overtime"), None, id="left to somebody else",
        ),
    ],
)  # fmt: skip
def test_the_choice_is_read_from_what_is_said_of_each_option(
    nlp: Language, models: WeighingModels, text: str, options: tuple[str, ...], taken: int | None
) -> None:
    passage, spans = read(nlp, text, options)

    found = choose(passage, spans, models.decided, models.chosen)

    assert (None if found is None else found.option) == taken


def test_the_sentence_that_names_the_chosen_option_last_is_the_one_that_says_so(
    nlp: Language, models: WeighingModels
) -> None:
    passage, spans = read(
        nlp,
        "The van was 80 pounds and the train 140. The train was quicker. I booked the van for the Friday.",
        ("The van", "the train"),
    )

    found = choose(passage, spans, models.decided, models.chosen)

    assert found is not None
    assert found.said.text == "I booked the van for the Friday."


def test_nothing_is_chosen_of_no_options(nlp: Language, models: WeighingModels) -> None:
    passage, _ = read(nlp, "We took the train.", ())

    assert choose(passage, [], models.decided, models.chosen) is None


def test_an_option_is_held_against_what_is_said_of_the_others(nlp: Language) -> None:
    passage, spans = read(nlp, "Tiles were dear and paint was dull. I chose paint.", ("Tiles", "paint"))

    tiles, paint = choice_signs(passage, where_named(passage, spans), None)

    assert "last_verb=choose" in paint
    assert "last_verb=choose" not in tiles
    assert "other:last_verb=choose" in tiles


def test_a_passage_shows_who_did_what_and_whether_it_was_done(nlp: Language) -> None:
    passage, _ = read(nlp, "It was the van or the train. We took the train.", ())

    assert {"any_act=we_True_choosing", "sentences=2", "last_word=train"} <= set(
        decision_signs(passage, 2, None)
    )
