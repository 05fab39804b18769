"""What the neighbours of a figure say of it."""

from __future__ import annotations

from spacy.language import Language

from scoring.learning.role_sequence import ranks, sequence_signs
from scoring.quantities.detection import find_figures
from scoring.stages.annotate import annotate
from scoring.stages.segment import segment


def signs(nlp: Language, text: str, place: int) -> set[str]:
    doc = annotate(nlp, text)
    figures = find_figures(doc, segment(doc))
    return set(sequence_signs(text, figures, place, ranks(figures)[place]))


def test_a_figure_is_held_against_the_one_before_and_the_one_after(nlp: Language) -> None:
    shown = signs(nlp, "It took 9 days at first. Later it took 2 days. We were 5 people.", 1)

    assert {
        "previous_kind=duration_duration",
        "previous_size=more_duration",
        "following_kind=count_duration",
    } <= shown
    assert "previous_stop=True_True" in shown


def test_the_first_figure_has_none_before_it(nlp: Language) -> None:
    shown = signs(nlp, "It took 9 days at first. Later it took 2 days.", 0)

    assert {"previous_kind=none_duration", "of_kind=2_0_duration", "among=0"} <= shown
