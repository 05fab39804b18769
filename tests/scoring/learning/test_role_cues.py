"""What the words before and after a figure say of it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from spacy.language import Language

from scoring.learning.role_cues import Told, cue_signs
from scoring.quantities.detection import find_figures
from scoring.report import Unit
from scoring.stages.annotate import annotate
from scoring.stages.segment import segment


def signs_of_first(nlp: Language, text: str) -> set[str]:
    doc = annotate(nlp, text)
    spans = segment(doc)
    units = tuple(
        Unit(start=span.start_char, end=span.end_char, label="A", probabilities={"A": 1.0}) for span in spans
    )
    figure = find_figures(doc, spans)[0]
    told = Told(doc=doc, units=units)
    standing = told.unit_of(figure)
    span = doc.char_span(figure.start, figure.end)
    assert standing is not None
    assert span is not None
    return set(cue_signs(told, standing, span, figure, "A"))


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        pytest.param("It cost 40 euros.", "leading_cue_kind=cost_money", id="a price"),
        pytest.param("The limit was 40 euros.", "lead_cue=limit", id="a limit"),
        pytest.param("It saved 40 euros.", "leading_cue_kind=gain_money", id="a gain"),
        pytest.param("The bill fell to 40 euros now.", "following_cue_kind=after_money", id="a word behind"),
    ],
)
def test_the_words_around_a_figure_say_what_part_it_plays(nlp: Language, text: str, sign: str) -> None:
    assert sign in signs_of_first(nlp, text)


def test_the_words_of_another_clause_say_nothing(nlp: Language) -> None:
    assert "lead_cue=cost" not in signs_of_first(nlp, "It was cheap but it cost much, about 40 euros.")


def test_the_words_of_the_next_sentence_say_nothing(nlp: Language) -> None:
    signs = signs_of_first(nlp, "We paid 40 euros. The limit was gone.")
    assert "follow_cue=limit" not in signs


def test_a_figure_outside_every_unit_stands_in_none(nlp: Language) -> None:
    doc = annotate(nlp, "It cost 40 euros.")
    figure = replace(find_figures(doc, segment(doc))[0], start=99, end=100)
    assert Told(doc=doc, units=()).unit_of(figure) is None
