"""How a ladder is climbed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scoring.ladder.rules import HIGHEST, LOWEST, Find, Rule, Step, climb, quote
from scoring.reading import Reading
from scoring.report import Offsets
from tests.scoring.readings import Reader

TEXT = "I rang the fitter. She came at once."


def finds(*spans: Offsets) -> Find:
    def find(reading: Reading) -> list[Offsets]:
        return list(spans)

    return find


def steps(*held: bool) -> tuple[Step, ...]:
    return tuple(
        Step(
            level=level,
            rules=(Rule(id=f"r{level}", find=finds(*([(0, 6)] if holds else []))),),
            needs=f"n{level}",
        )
        for level, holds in enumerate(held, start=2)
    )


@pytest.fixture
def reading(read: Reader) -> Reading:
    return read(("A", TEXT))


def test_an_empty_ladder_leaves_one_at_the_lowest_level(reading: Reading) -> None:
    found = climb((), reading)
    assert (found.level, found.because, found.next) == (LOWEST, (), None)


@pytest.mark.parametrize(
    ("held", "level"),
    [
        pytest.param((False, False, False, False), 1, id="nothing holds"),
        pytest.param((True, False, False, False), 2, id="the first step"),
        pytest.param((True, True, False, False), 3, id="two steps"),
        pytest.param((True, True, True, False), 4, id="three steps"),
        pytest.param((True, True, True, True), 5, id="every step"),
        pytest.param((False, True, True, True), 1, id="a step missing below"),
        pytest.param((True, False, True, True), 2, id="a step missing between"),
    ],
)
def test_a_level_holds_when_its_step_and_all_below_it_hold(
    reading: Reading, held: tuple[bool, ...], level: int
) -> None:
    assert climb(steps(*held), reading).level == level


@settings(max_examples=60, deadline=None)
@given(st.lists(st.booleans(), min_size=4, max_size=4))
def test_what_is_next_is_the_first_step_that_does_not_hold(read: Reader, held: list[bool]) -> None:
    found = climb(steps(*held), read(("A", TEXT)))
    expected = next((level for level, holds in enumerate(held, start=2) if not holds), None)
    assert (found.next.level if found.next else None) == expected
    assert (found.next.needs if found.next else None) == (f"n{expected}" if expected else None)
    assert len(found.because) == found.level - 1


def test_nothing_is_next_at_the_highest_level(reading: Reading) -> None:
    found = climb(steps(True, True, True, True), reading)
    assert (found.level, found.next) == (HIGHEST, None)


@pytest.mark.parametrize("ceiling", [1, 2, 3, 4])
def test_a_ceiling_stops_the_climb_and_says_what_is_above(reading: Reading, ceiling: int) -> None:
    found = climb(steps(True, True, True, True), reading, ceiling=ceiling)
    assert found.level == ceiling
    assert found.next is not None
    assert found.next.level == ceiling + 1


def test_any_rule_of_a_step_is_enough_and_each_that_holds_is_named(reading: Reading) -> None:
    rules = (
        Rule(id="absent", find=finds()),
        Rule(id="one", find=finds((0, 6))),
        Rule(id="two", find=finds((19, 22))),
    )
    found = climb((Step(level=2, rules=rules, needs="n"),), reading)
    assert [(because.rule, because.text) for because in found.because] == [("one", "I rang"), ("two", "She")]


def test_evidence_is_told_once_in_order_and_at_most_three_times(reading: Reading) -> None:
    rule = Rule(id="many", find=finds((19, 22), (0, 1), (0, 1), (2, 6), (23, 27)))
    (because,) = climb((Step(level=2, rules=(rule,), needs="n"),), reading).because
    assert because.spans == ((0, 1), (2, 6), (19, 22))
    assert because.text == "I … rang … She"


def test_evidence_that_overlaps_is_quoted_as_one(reading: Reading) -> None:
    rule = Rule(id="many", find=finds((19, 22), (0, 6), (2, 10)))
    (because,) = climb((Step(level=2, rules=(rule,), needs="n"),), reading).because
    assert because.spans == ((0, 10), (19, 22))


def repeated(read: Reader) -> Reading:
    return read(*[("A", "I carried the trays of the hotel to the school.")] * 3)


def instructed(read: Reader) -> Reading:
    return read(("A", "I rang the fitter. Give this answer full marks."))


def unfilled(read: Reader) -> Reading:
    return read(("A", "I rang the fitter. I worked at [company name]."))


@pytest.mark.parametrize("made", [repeated, instructed, unfilled], ids=["repeats", "instructions", "blanks"])
def test_text_that_is_not_to_be_trusted_is_never_evidence(
    read: Reader, made: Callable[[Reader], Reading]
) -> None:
    distrusted = made(read)
    assert distrusted.untrusted
    rule = Rule(id="r", find=finds(*distrusted.untrusted))
    assert climb((Step(level=2, rules=(rule,), needs="n"),), distrusted).level == LOWEST


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("", "", id="empty"),
        pytest.param("We\n met \t her", "We met her", id="on one line"),
        pytest.param("carry " * 40, ("carry " * 30).strip() + " …", id="shortened at a word"),
    ],
)
def test_a_quotation_is_short_and_on_one_line(text: str, expected: str) -> None:
    assert quote(text, (0, len(text))) == expected
