"""Short answers are measured by their kind, the parts that are found, their order, and what padding adds."""

from __future__ import annotations

from dataclasses import replace

import pytest

from scoring.evaluation.battery import ShortItem
from scoring.evaluation.short import short_answers
from scoring.report import Report
from tests.scoring.evaluation.conftest import Told

FIRST = ShortItem(
    id="s-1", group="one breath", question="", kind="story", parts="AR", quality=3, text="I ran and won."
)
SECOND = replace(FIRST, id="s-2", parts="A", quality=2, text="I ran.")
VIEW = replace(
    FIRST, id="s-3", group="no event", kind="opinion", parts="", quality=1, text="Running is good."
)


def values(
    told: Told, read: dict[str, tuple[str, str, int | None]], *, for_padding: int = 0
) -> dict[tuple[str, str], float]:
    def score(text: str, _question: str) -> Report:
        own = max((known for known in read if text.startswith(known)), key=len)
        kind, missing, points = read[own]
        if text != own and points is not None:
            points += for_padding
        return replace(told(kind=kind, overall=(points, None)), missing=tuple(missing))

    figures = short_answers(score, [FIRST, SECOND, VIEW]).figures
    return {
        (figure.measure.removeprefix("short answers: "), figure.group): figure.value for figure in figures
    }


def test_what_a_reader_sees_too_is_right(told: Told) -> None:
    found = values(
        told,
        {
            FIRST.text: ("story", "ST", 50),
            SECOND.text: ("story", "STR", 30),
            VIEW.text: ("opinion", "STAR", None),
        },
    )
    assert found["kind", "all"] == 1.0
    assert found["balanced accuracy", "R"] == 1.0
    assert found["rank correlation with quality", "all"] == pytest.approx(1.0)


def test_a_view_taken_for_a_habit_is_no_event_but_another_kind(told: Told) -> None:
    found = values(
        told,
        {
            FIRST.text: ("self_description", "STAR", 10),
            SECOND.text: ("story", "STA", 30),
            VIEW.text: ("exemplar", "STAR", 10),
        },
    )
    assert found["kind", "all"] == pytest.approx(1 / 3)
    assert found["an event or none", "no event"] == 1.0
    assert found["an event or none", "one breath"] == 0.5


def test_parts_are_asked_of_what_a_reader_takes_for_a_story(told: Told) -> None:
    found = values(
        told,
        {FIRST.text: ("story", "STR", 50), SECOND.text: ("story", "A", 50), VIEW.text: ("opinion", "", 50)},
    )
    assert found["no false alarm", "R"] == 0.0
    assert found["missing part noticed", "R"] == 0.0
    assert found["balanced accuracy", "A"] == 0.5
    assert found["rank correlation with quality", "all"] == 0.0


def test_an_event_that_was_not_seen_is_shown(told: Told) -> None:
    found = short_answers(lambda _text, _question: told(kind="opinion"), [FIRST, VIEW])
    assert [(example.id, example.told) for example in found.examples] == [
        ("s-1", "read as opinion where a reader sees story")
    ]


@pytest.mark.parametrize(("points", "share"), [(5, 1.0), (6, 1 / 3)])
def test_padding_adds_nothing_where_it_adds_no_more_than_a_few_points(
    told: Told, points: int, share: float
) -> None:
    read = {
        FIRST.text: ("story", "ST", 50),
        SECOND.text: ("story", "STR", 30),
        VIEW.text: ("opinion", "STAR", None),
    }
    found = values(told, read, for_padding=points)
    assert found["padding adds nothing", "all"] == pytest.approx(share)
