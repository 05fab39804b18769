"""Which figures of an answer are held against each other."""

from __future__ import annotations

from spacy.language import Language

from scoring.learning import artifact
from scoring.learning.ties import candidates, tie_figures
from scoring.quantities.detection import find_figures
from scoring.stages.annotate import annotate
from scoring.stages.segment import segment

BETWEEN: str = "I rang 3 shops, 4 banks, 5 schools, 6 farms, 7 mills, 8 yards and 9 inns. "


def compared(nlp: Language, text: str) -> set[tuple[str, str]]:
    doc = annotate(nlp, text)
    figures = find_figures(doc, segment(doc))
    return {(figures[entry.first].text, figures[entry.second].text) for entry in candidates(doc, figures, ())}


def test_the_first_and_the_last_of_a_kind_are_compared_however_far_apart(nlp: Language) -> None:
    text = f"The repair took 40 minutes. {BETWEEN}A repair takes 25 minutes."
    assert ("40 minutes", "25 minutes") in compared(nlp, text)


def test_figures_far_apart_that_neither_open_nor_close_nor_share_words_are_not_compared(
    nlp: Language,
) -> None:
    text = f"We had 40 lorries. {BETWEEN}In the end I hired 25 clerks."
    assert ("40", "25") not in compared(nlp, text)


def test_counts_of_one_thing_are_compared_however_far_apart(nlp: Language) -> None:
    text = f"We had 40 complaints. {BETWEEN}In the end I read 25 complaints."
    assert ("40", "25") in compared(nlp, text)


def test_words_around_both_speak_for_a_comparison(nlp: Language) -> None:
    doc = annotate(nlp, "The limit of the queue was 20 minutes. In June the queue reached 12 minutes.")
    [entry] = candidates(doc, find_figures(doc, segment(doc)), ())
    assert {"one_says=limit", "other_says=change", "shared=1"} <= set(entry.features.names)


def tied(nlp: Language, text: str) -> set[tuple[str, str]]:
    doc = annotate(nlp, text)
    spans = segment(doc)
    told = tie_figures(doc, find_figures(doc, spans), (), artifact.load().models.figures.ties)
    return {(figure.text, told[figure.pair].text) for figure in told if figure.pair is not None}


def test_figures_that_are_worlds_apart_are_not_compared_but_where_the_words_do_it(nlp: Language) -> None:
    assert (
        tied(nlp, "Theatre waited every twenty minutes. In the six weeks after that it went well.") == set()
    )
    assert ("six weeks", "twenty minutes") in tied(nlp, "The wait went from six weeks to twenty minutes.")
