"""A minimal valid bank, written file by file, so that a test can change one place and see what follows."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final

import pytest

from question_bank.errors import BankError
from question_bank.loader import load_bank
from question_bank.schema import Level

Files = Mapping[str, str | None]

OWNERSHIP: Final = "competencies/ownership.toml"
STORY: Final = "questions/ownership/owned-it.toml"
CASE: Final = "questions/ownership/take-over.toml"
STAR: Final = "rubrics/star-core.toml"
STEPS: Final = "exercises/handover.toml"
GUIDE: Final = "skills/ownership.toml"
PACK: Final = "packs/first.toml"

QUESTION: Final = """
text = "Tell me about a time you owned a fault."
kind = "behavioural"
competency = "ownership"
level = "beginner"
roles = ["any"]
shows = ["A fault.", "A repair.", "A habit."]
strategy = "Choose a fault of your own."
follow_ups = ["What broke?", "Who noticed?", "What now?"]
[samples]
strong = "I broke the export and mended it."
weak = "We had some trouble."
"""
CRITERION: Final = """
[[criteria]]
id = "{id}"
title = "A line"
weight = 1
names = ["a", "b", "c", "d", "e"]
levels = ["None.", "Some.", "More.", "Most.", "All."]
"""
CRITERIA: Final = "".join(CRITERION.format(id=name) for name in ("first", "second", "third"))
COMPONENT: Final = """
[[{name}]]
id = "{id}"
title = "A part"
letter = "P"
asks = "What was it?"
"""
STAGE: Final = """
[[stages]]
level = "{level}"
title = "A stage"
[[stages.items]]
title = "One"
text = "Look."
practise = "Try."
"""
MINIMAL: Final = {
    OWNERSHIP: """
title = "Ownership"
definition = "To answer for it."
concern = "outcomes"
signals = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"]
""",
    STORY: QUESTION,
    CASE: 'exercise = "handover"\n' + QUESTION.replace("behavioural", "case"),
    STAR: 'version = 1\ntitle = "Stories"\nkind = "behavioural"\npurpose = "Past events."\n'
    + COMPONENT.format(name="components", id="S")
    + CRITERIA,
    "rubrics/case-core.toml": 'version = 1\ntitle = "Cases"\nkind = "case"\npurpose = "Steps."\n' + CRITERIA,
    STEPS: 'title = "A handover"\nlevel = "beginner"\nscenario = "It is Monday."\n'
    + "".join(COMPONENT.format(name="steps", id=name) for name in ("ask", "check", "write")),
    GUIDE: """
title = "Ownership"
competency = "ownership"
definition = "To answer for it."
why_it_matters = "Faults get mended."
projects = ["take-over"]
questions = ["owned-it"]
[careers]
careers = 2
categories = 1
mean_demand = 8.5
mean_ai_risk = 0.5
"""
    + "".join(STAGE.format(level=level) for level in Level)
    + """
[[framework_groups]]
title = "Tools"
purpose = "To remember."
[[framework_groups.frameworks]]
id = "log"
title = "A log"
what = "A list."
when = "Daily."
sounds_like = "I wrote it down."
""",
    PACK: 'title = "First"\npurpose = "To begin."\nquestions = ["take-over", "owned-it", "take-over"]\n',
}
AS_IT_IS: Final[Files] = MappingProxyType({})


def write_bank(folder: Path, changes: Files = AS_IT_IS) -> Path:
    """Write the minimal bank into `folder`, with files replaced, added or (by None) left out."""
    for file, text in {**MINIMAL, **changes}.items():
        if text is not None:
            path = folder / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    return folder


def edited(file: str, old: str, new: str) -> Files:
    """Return a file of the minimal bank with one place in it changed."""
    assert old in MINIMAL[file]
    return {file: MINIMAL[file].replace(old, new, 1)}


def problems_of(folder: Path) -> list[str]:
    """Return what is wrong with the bank in `folder`, a line each."""
    with pytest.raises(BankError) as caught:
        load_bank(folder)
    return [str(problem) for problem in caught.value.problems]
