"""The model card on a page: its order, its words, and what is not there."""

from __future__ import annotations

import pytest

from interview.reading.card import in_words, read_card
from interview.reading.card_topics import TOPICS
from scoring.card import Card
from scoring.evaluation.result import Bin, Example, Figure, Findings


def figure(measure: str, group: str = "all", value: float = 0.8) -> Figure:
    return Figure(measure=measure, group=group, value=value, cases=60)


FAILURE = Example(measure="gaming held back", group="echo", id="g", told="level 3", quotes=("I …",))
FULL = Card(
    model="sha256:a",
    sections={
        "corpus": Findings(
            figures=(
                figure("label macro-F1, held out"),
                figure("label macro-F1, held out", "batch a"),
                figure("expected calibration error", "a part is there", 0.02),
                figure("story read as", "story", 0.9),
                figure("story read as", "exemplar", 0.1),
            ),
            bins=(Bin(measure="a part is there", probability=0.9, share=0.8, cases=9),),
        ),
        "ablation": Findings(figures=(figure("points of macro-F1 lost without", "words", 1.4),)),
        "gaming": Findings(figures=(figure("gaming held back", "echo"),), examples=(FAILURE,)),
    },
)


def test_an_empty_card_shows_nothing() -> None:
    reading = read_card(Card(model="m", sections={}))
    assert (reading.headlines.rows, reading.sections, reading.plots, reading.figures) == ((), (), (), ())
    assert (reading.confusion.rows, reading.failures) == ((), ())


def test_headlines_are_of_all_cases_only() -> None:
    reading = read_card(FULL)
    assert [row.label for row in reading.headlines.rows] == [
        "The same in our own texts, by writers it never saw"
    ]


def test_topics_without_figures_are_left_out() -> None:
    assert [section.id for section in read_card(FULL).sections] == ["labels", "gaming", "ablation"]


def test_rows_are_named_by_their_group() -> None:
    whole, by_batch = read_card(FULL).sections[0].tables
    assert [row.label for row in whole.rows] == ["Our corpus, held out"]
    assert [row.label for row in by_batch.rows] == ["All", "Batch a"]


def test_points_have_one_decimal() -> None:
    (row,) = read_card(FULL).sections[-1].tables[0].rows
    assert (row.label, row.value, row.width) == ("Words", "1.4", 140)


def test_calibration_confusion_and_failures_are_read() -> None:
    reading = read_card(FULL)
    assert [(plot.title, plot.error) for plot in reading.plots] == [("A part is there", "0.020")]
    assert reading.confusion.rows == (("One past event", ("90 %", "10 %", "–", "–", "–", "–")),)
    assert reading.failures == (("gaming", (FAILURE,)),)


def test_every_figure_is_kept_for_those_who_want_all() -> None:
    assert [(table.caption, len(table.rows)) for table in read_card(FULL).figures] == [
        ("corpus", 5), ("ablation", 1), ("gaming", 1),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("group", "words"),
    [
        pytest.param("S", "Situation", id="a part"),
        pytest.param("keyword_stuffing", "Keyword stuffing", id="a guard"),
        pytest.param("human prose", "Prose by people", id="a kind of text"),
    ],
)
def test_groups_are_put_into_words(group: str, words: str) -> None:
    assert in_words(group) == words


def test_topics_have_one_address_each() -> None:
    ids = [topic.id for topic in TOPICS]
    assert len(ids) == len(set(ids))
