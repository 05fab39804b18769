"""Claims in bins, and how far they are from what came true."""

from __future__ import annotations

import numpy as np
import pytest

from scoring.evaluation.calibration import expected_error, reliability
from scoring.evaluation.result import Bin


def test_no_claims_have_no_bins_and_no_error() -> None:
    assert reliability("m", np.array([]), np.array([])) == ()
    assert expected_error(()) == 0.0


def test_claims_are_put_in_bins_of_equal_width() -> None:
    bins = reliability("m", np.array([0.0, 0.05, 0.95, 1.0]), np.array([0.0, 1.0, 1.0, 1.0]))
    assert [(entry.cases, entry.share) for entry in bins] == [(2, 0.5), (2, 1.0)]
    assert [entry.probability for entry in bins] == pytest.approx([0.025, 0.975])


def test_the_error_weighs_bins_by_their_claims() -> None:
    bins = (
        Bin(measure="m", probability=0.5, share=0.5, cases=30),
        Bin(measure="m", probability=0.9, share=0.5, cases=10),
    )
    assert expected_error(bins) == pytest.approx(0.1)
