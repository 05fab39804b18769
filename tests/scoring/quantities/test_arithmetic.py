"""What a stated number is near to, and what products and periods give."""

from __future__ import annotations

import pytest

from scoring.quantities.arithmetic import is_product, near, over_periods


@pytest.mark.parametrize(
    ("stated", "factors", "fits"),
    [
        pytest.param(5580, [18, 10, 31], True, id="people, hours and a wage"),
        pytest.param(45, [5, 9], True, id="a product of two"),
        pytest.param(1560, [10, 3, 5], False, id="near to no product"),
        pytest.param(7800, [5, 3, 10], True, id="and the weeks of a year"),
        pytest.param(46, [5, 9], False, id="rounded is not to the last digit"),
        pytest.param(3, [], False, id="of nothing"),
    ],
)
def test_a_product_gives_a_number_to_the_last_digit(
    stated: float, factors: list[float], *, fits: bool
) -> None:
    assert is_product(stated, factors) is fits


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
