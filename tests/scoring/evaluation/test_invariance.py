"""What must not count is measured by the levels that it changes and the points that it moves."""

from __future__ import annotations

from scoring.evaluation.battery import Pair
from scoring.evaluation.invariance import invariance
from scoring.report import Report
from tests.scoring.evaluation.conftest import Told

PAIRS = [
    Pair(id="i-1", group="names", question="", one="Ann ran.", other="Bo ran."),
    Pair(id="i-2", group="typos", question="", one="I ran home.", other="I rna home."),
    Pair(id="i-3", group="typos", question="", one="short", other="lost"),
]


def test_pairs_are_compared_by_level_and_by_points(told: Told) -> None:
    levels = {
        "Ann ran.": ((3, None), (50, 3)),
        "Bo ran.": ((3, None), (50, 3)),
        "I ran home.": ((3, 2), (50, 3)),
        "I rna home.": ((3, 1), (38, 2)),
        "short": ((1, 1), (4, 1)),
        "lost": ((None, None), (None, None)),
    }

    def score(text: str, _question: str) -> Report:
        each, overall = levels[text]
        return told(levels=each, overall=overall)

    found = invariance(score, PAIRS)
    values = {(figure.measure, figure.group): figure.value for figure in found.figures}
    assert values["every level kept", "names"] == 1.0
    assert values["every level kept", "typos"] == 0.0
    assert values["mean move of the score", "all"] == 6.0
    assert values["largest move of the score", "typos"] == 12.0
    assert values["score lost", "all"] == 1 / 3
    assert [(example.id, example.told) for example in found.examples] == [("i-2", "50 points against 38")]
    assert found.examples[0].quotes == ("I ran home.", "I rna home.")
