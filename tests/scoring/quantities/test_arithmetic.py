"""What a stated number can follow from."""

from __future__ import annotations

import pytest

from scoring.quantities.arithmetic import follows, near, over_periods


@pytest.mark.parametrize(
    ("stated", "operands"),
    [
        pytest.param(14, [5, 9], id="a sum"),
        pytest.param(4, [9, 5], id="a difference"),
        pytest.param(45, [5, 9], id="a product"),
        pytest.param(25, [40, 30], id="a change in per cent"),
        pytest.param(6000, [500, 12], id="months in a year"),
    ],
)
def test_a_number_follows_from_the_sums_that_people_state(stated: float, operands: list[float]) -> None:
    assert follows(stated, operands)


def test_a_number_that_no_sum_gives_does_not_follow() -> None:
    assert not follows(15, [5, 9])


def test_nothing_follows_from_nothing() -> None:
    assert not follows(3, [])


def test_a_rounded_number_is_near_the_exact_one() -> None:
    assert near(100, 97)
    assert not near(100, 80)


@pytest.mark.parametrize(
    ("stated", "fits"),
    [
        pytest.param(20, True, id="the number itself"),
        pytest.param(240, True, id="in a year of months"),
        pytest.param(60, False, id="three times as many"),
    ],
)
def test_a_number_may_be_meant_for_a_longer_period(stated: float, *, fits: bool) -> None:
    assert over_periods(stated, 20) is fits
