"""Which earlier quantity a number without a unit stands for, as the shipped model reads it."""

from __future__ import annotations

import pytest
from spacy.language import Language

from scoring.learning.artifact import load
from scoring.learning.bare_numbers import read_bare
from scoring.quantities.detection import find_figures
from scoring.report import Figure
from scoring.stages.annotate import annotate
from scoring.stages.segment import segment


def found(nlp: Language, text: str) -> list[Figure]:
    doc = annotate(nlp, text)
    return list(read_bare(doc, find_figures(doc, segment(doc)), load().models.figures.bare))


@pytest.mark.parametrize(
    ("text", "kind", "unit"),
    [
        pytest.param(
            "The wait was nine days. We bought six vans and found a new depot. Now the wait is two.",
            "duration",
            "day",
            id="a word said again",
        ),
        pytest.param(
            "The share of late orders stood at 9% in May. After a year the share was 6.",
            "percent",
            "%",
            id="a share",
        ),
        pytest.param("They asked $300 a night for it. In the end we paid 220.", "money", "USD", id="paid"),
        pytest.param(
            "Errors were at 3.8%. It took six months and two committees. Afterwards we stood at 1.9.",
            "percent",
            "%",
            id="no whole number, no length of time",
        ),
    ],
)
def test_a_bare_number_stands_for_what_was_told_before(
    nlp: Language, text: str, kind: str, unit: str
) -> None:
    last = found(nlp, text)[-1]
    assert (last.kind, last.unit) == (kind, unit)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("It took 20 minutes. Nine people came, and three complained.", id="people who acted"),
        pytest.param("We looked again after six weeks. Normally we lose about five.", id="lost"),
        pytest.param("It took us two days. There were four.", id="there were"),
    ],
)
def test_a_number_of_those_who_did_something_is_a_count(nlp: Language, text: str) -> None:
    last = found(nlp, text)[-1]
    assert (last.kind, last.unit) == ("count", None)


def test_the_ends_of_a_change_are_no_shares(nlp: Language) -> None:
    share, *ends = found(nlp, "Complaints fell by 40 percent, from 250 in spring to 110.")
    assert [figure.kind for figure in (share, *ends)] == ["percent", "count", "count"]


def test_a_number_below_zero_in_the_cold_is_a_temperature(nlp: Language) -> None:
    [figure] = found(nlp, "The freezer stands at minus 70.")
    assert (figure.text, figure.kind, figure.value, figure.unit) == ("minus 70", "size", -70.0, "degree")


def test_a_list_has_the_unit_of_its_last_number(nlp: Language) -> None:
    figures = found(nlp, "The three methods gave 5, 9 and 14 percent.")
    assert [(figure.kind, figure.value) for figure in figures[1:]] == [
        ("percent", 5.0),
        ("percent", 9.0),
        ("percent", 14.0),
    ]


def test_so_many_in_a_hundred_are_told_again_by_their_number_alone(nlp: Language) -> None:
    last = found(nlp, "Repeat calls were 25 in a hundred. In spring we ended on 15.")[-1]
    assert (last.text, last.kind, last.value) == ("15", "ratio", 0.15)


def test_a_rate_or_a_wait_has_no_number_of_its_own(nlp: Language) -> None:
    last = found(nlp, "The first mail had an open rate of 9%. The second: open rate 38.")[-1]
    assert (last.text, last.kind, last.role) == ("38", "percent", "context")


def test_a_part_of_what_was_told_right_before_has_its_unit(nlp: Language) -> None:
    figures = found(nlp, "It took nine days, two of them just for the export.")
    assert [(figure.kind, figure.unit, figure.value) for figure in figures] == [
        ("duration", "day", 9.0),
        ("duration", "day", 2.0),
    ]


def test_a_multiple_is_told_again_by_its_number(nlp: Language) -> None:
    last = found(nlp, "Debt was at 2.5 times EBITDA and buying would have taken us to 2.8.")[-1]
    assert (last.kind, last.unit, last.value) == ("ratio", "x", 2.8)


@pytest.mark.parametrize("text", ["I got 61, and the examiner was pleased.", "For the essay I got a 64."])
def test_a_mark_is_a_score(nlp: Language, text: str) -> None:
    [figure] = found(nlp, text)
    assert (figure.kind, figure.role) == ("other", "context")


@pytest.mark.xfail(strict=True, reason="a known fault: the model takes both ends for counts")
def test_both_ends_of_a_change_stand_for_what_was_told_before(nlp: Language) -> None:
    figures = found(nlp, "The close took 11 days and then 6 days. So from 11 to 6.")
    assert [(figure.kind, figure.unit) for figure in figures] == [("duration", "day")] * 4
