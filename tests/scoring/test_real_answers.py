"""How well real stories are read: the one figure that must not fall."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

from scoring.engine import Engine
from scoring.evaluation.cases import SectionedCase, read_cases
from scoring.evaluation.measures import labels

STORIES: Final = Path(__file__).parents[2].parent / "shared" / "real-answers" / "stories.jsonl"
LEAST: Final = 0.72


@pytest.mark.skipif(not STORIES.is_file(), reason="the real answers are not beside this repository")
def test_the_parts_of_real_stories_are_found(engine: Engine) -> None:
    cases = [case for case in read_cases(STORIES) if isinstance(case, SectionedCase)]
    figures = labels(lambda text, question: engine.score(text, question=question), cases)
    found = {figure.group: figure.value for figure in figures if figure.measure == "label macro-F1"}
    assert found["all"] >= LEAST
