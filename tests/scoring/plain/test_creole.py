"""A pidgin or a creole is told in the grammar most writers use; a text with a single such word stays."""

from __future__ import annotations

import pytest

from scoring.plain.creole import creole
from scoring.plain.form import plain

WEST_AFRICAN = "Wetin spoil dey worry us. "
CARIBBEAN = "Mi work inna di shop. "


@pytest.mark.parametrize(
    ("told", "read"),
    [
        pytest.param("We dey wait for road.", "we were waiting", id="what went on"),
        pytest.param("The light don spoil.", "The light had spoiled.", id="what was done"),
        pytest.param("Na me go tell am.", "I would tell it.", id="who did it"),
        pytest.param("She no fit sleep.", "She could not sleep.", id="what could not be"),
        pytest.param("I talk say make we stop.", "that we should stop", id="what was asked for"),
        pytest.param("I come choose one.", "I choose one.", id="what came next"),
    ],
)
def test_the_pidgin_of_west_africa_is_read(told: str, read: str) -> None:
    assert read.lower() in plain(WEST_AFRICAN + "Na so e dey. " + told).text.lower()


@pytest.mark.parametrize(
    ("told", "read"),
    [
        pytest.param("Mi did ask mi boss.", "I asked my boss.", id="who, and whose"),
        pytest.param("Mi neva see di book dem.", "I did not see the books.", id="what was not, and many"),
        pytest.param("Mi did a wait fi it.", "I was waiting for it.", id="what went on"),
    ],
)
def test_the_creole_of_the_caribbean_is_read(told: str, read: str) -> None:
    assert plain(CARIBBEAN + told).text.endswith(read)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="no text"),
        pytest.param("We asked Don and Di to come home and make it work.", id="names and other words"),
        pytest.param("The client said dem was short for demonstration.", id="a single word of one"),
    ],
)
def test_other_texts_stay(text: str) -> None:
    assert creole(text) == []


@pytest.mark.parametrize(
    ("told", "read"),
    [
        pytest.param("I go meet the boss.", "I went to meet the boss.", id="where one went"),
        pytest.param("We begin work.", "We begin to work.", id="what one began"),
        pytest.param("We get to wait.", "We had to wait.", id="what one had to do"),
        pytest.param("Since then she dey help us.", "Since then she has helped us.", id="since then"),
        pytest.param("A man wey want shoe.", "A man that wanted shoe.", id="who wanted"),
        pytest.param("The boss vex.", "The boss was angry.", id="how one felt"),
        pytest.param("The man be my boss.", "The man was my boss.", id="who one was"),
    ],
)
def test_the_pidgin_of_west_africa_says_where_one_goes_and_how_one_is(told: str, read: str) -> None:
    assert plain(WEST_AFRICAN + "Na so e dey. " + told).text.endswith(read)


@pytest.mark.parametrize(
    ("told", "read"),
    [
        pytest.param("Di wind did too strong.", "The wind was too strong.", id="how it was"),
        pytest.param("Mi ask di boss.", "I asked the boss.", id="no mark of time"),
        pytest.param("Di wind turn and stop.", "The wind turned and stop.", id="after a noun"),
        pytest.param("Mi tek it and go home.", "I took it and went home.", id="what goes on"),
        pytest.param("All a wi get back.", "We all got back.", id="all of us"),
        pytest.param("Di father did a cry.", "The father was crying.", id="what went on"),
        pytest.param("Dem boss tell mi.", "Their boss told me.", id="whose"),
    ],
)
def test_the_creole_of_the_caribbean_says_how_it_was_and_whose(told: str, read: str) -> None:
    assert (
        plain(CARIBBEAN + "Mi boss come and she tell mi fi wait. " + told).text.lower().endswith(read.lower())
    )
