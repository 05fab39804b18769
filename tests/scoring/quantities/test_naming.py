"""Which numbers name a thing, an hour or an age and measure nothing."""

from __future__ import annotations

import pytest
from spacy.language import Language

from scoring.quantities.detection import find_figures
from scoring.report import Figure
from scoring.stages.annotate import annotate
from scoring.stages.segment import segment


def found(nlp: Language, text: str) -> list[Figure]:
    doc = annotate(nlp, text)
    return list(find_figures(doc, segment(doc)))


@pytest.mark.parametrize(
    ("text", "kind", "numbers"),
    [
        pytest.param("I was sent to wards 3 and 8.", "other", ["3", "8"], id="two wards"),
        pytest.param("I was driver number six.", "other", ["six"], id="a number of its own"),
        pytest.param(
            "The 21 never comes, so I take another bus.", "other", ["21"], id="a bus by its number alone"
        ),
        pytest.param("They moved from version 8 to 12.", "version", ["8", "12"], id="the next version"),
        pytest.param("I could be there at seven tomorrow.", "date", ["seven tomorrow"], id="tomorrow"),
        pytest.param(
            "It must be dry by six in the evening.", "date", ["six in the evening"], id="in the evening"
        ),
        pytest.param("I open up at five every morning.", "date", ["five every morning"], id="every morning"),
        pytest.param("The talk was fixed for four.", "date", ["four"], id="fixed for"),
        pytest.param("My shift ends at six.", "date", ["six"], id="the end of a shift"),
        pytest.param("The truck was loaded by 0430.", "date", ["0430"], id="four digits of a clock"),
        pytest.param("The nurse, 61, asked me why.", "duration", ["61"], id="an age between commas"),
        pytest.param("We wrote to anybody over 70.", "duration", ["70"], id="anybody over"),
        pytest.param("I sat with someone of eighty.", "duration", ["eighty"], id="someone of"),
        pytest.param("I came here from Riga, age 23.", "duration", ["23"], id="age"),
        pytest.param("I had a roofer in Riga, 54, after it.", "duration", ["54"], id="an age behind a place"),
        pytest.param("The cook we found was 61, and kind.", "duration", ["61"], id="a person who was"),
        pytest.param("A patient of about eighty fell.", "duration", ["eighty"], id="a person of about"),
        pytest.param("I was on nights, 8 till 6.", "date", ["8", "6"], id="till"),
        pytest.param("We listened between 2 and 4 am.", "date", ["2", "4 am"], id="between two hours"),
        pytest.param("It was open from 7 to 3 pm.", "date", ["7", "3 pm"], id="from an hour to another"),
        pytest.param("The line was out of the door by nine.", "date", ["nine"], id="out of the door by"),
        pytest.param(
            "They come back at 10 pm, so we went after six.",
            "date",
            ["10 pm", "six"],
            id="hours that are told",
        ),
        pytest.param("On line six of our factory we sew.", "other", ["six"], id="a line"),
        pytest.param("Station twelve near the brewery was hard.", "other", ["twelve"], id="a station"),
        pytest.param("I work there, depot two.", "other", ["two"], id="a depot in words"),
        pytest.param("We went to Wilson 3.2 then.", "version", ["3.2"], id="a name before a decimal"),
        pytest.param(
            "Version 1.0 was bad. 1.1 has been fine.", "version", ["1.0", "1.1"], id="the next of a version"
        ),
    ],
)
def test_a_number_that_names_plays_no_part(nlp: Language, text: str, kind: str, numbers: list[str]) -> None:
    figures = found(nlp, text)
    assert [(figure.kind, figure.text, figure.role) for figure in figures] == [
        (kind, number, "none") for number in numbers
    ]


def test_a_thing_that_was_numbered_before_is_the_same_thing(nlp: Language) -> None:
    last = found(nlp, "I put a box on ward 7. The sister on 7 was against it.")[-1]
    assert (last.text, last.kind, last.role) == ("7", "other", "none")


def test_a_day_that_is_counted_from_a_start_is_how_long_after_it(nlp: Language) -> None:
    [figure] = found(nlp, "We published on day nine.")
    assert (figure.kind, figure.value, figure.unit) == ("duration", 9.0, "day")


@pytest.mark.parametrize(
    "text",
    [
        "We saw 12 on Monday and 14 on Tuesday.",
        "That day 12 people came, and 14 the day after.",
        "In the hall 40 people sat and 12 stood.",
        "I saw on the line six of us, and 12 more.",
        "We gave up after six. Then we had 12 left.",
    ],
)
def test_a_number_of_people_is_no_name(nlp: Language, text: str) -> None:
    assert [figure.kind for figure in found(nlp, text)] == ["count", "count"]


def test_marks_are_a_score(nlp: Language) -> None:
    [figure] = found(nlp, "She got 34 marks.")
    assert (figure.kind, figure.role) == ("other", "context")
