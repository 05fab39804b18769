"""What the model of bare numbers trains on."""

from __future__ import annotations

import json
from pathlib import Path

from spacy.language import Language

from scoring.learning.annotated import read_batch
from scoring.learning.bare_numbers import MEANT, NOT_MEANT
from scoring.learning.bare_training import prepare_bare

FIGURE = {"value": 1, "unit": None, "role": "context", "direction": None, "measure": None, "pair": None}


def test_of_all_that_a_bare_number_may_tell_the_annotated_kind_and_unit_is_meant(
    nlp: Language, tmp_path: Path
) -> None:
    row = {
        "id": "a", "question": "", "domain": "", "text": "It took nine days and cost 300 euros. The target was 5.",
        "figures": [
            {**FIGURE, "text": "nine days", "kind": "duration", "unit": "day"},
            {**FIGURE, "text": "300 euros", "kind": "money", "unit": "EUR"},
            {**FIGURE, "text": "5", "kind": "duration", "unit": "day"},
        ],
        "tradeoffs": [], "arithmetic": [],
    }  # fmt: skip
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps(row) + "\n", encoding="utf-8")
    (answer,) = read_batch(path)

    signs = prepare_bare(nlp, answer).signs

    told = {features.names[0]: kind for features, kind in zip(signs.features, signs.classes, strict=True)}
    assert told == {
        "kind=count": NOT_MEANT, "kind=other": NOT_MEANT, "kind=date": NOT_MEANT, "kind=duration": MEANT, "kind=money": NOT_MEANT,
    }  # fmt: skip
