"""A report on a text whose figures and trade-off a test names by their words."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import Any

from question_bank.bank import Bank
from question_bank.loader import load_bank
from scoring.report import Figure, Offsets, Option, Report, Tradeoff, Unit
from tests.builders import a_report

_bank = cache(load_bank)


def told(text: str, *figures: dict[str, Any]) -> Report:
    """Return a report with these figures, each given by what is `said` of it; sentences are its units."""
    bank: Bank = _bank()
    units = tuple(
        Unit(start=match.start(), end=match.end(), label="R", probabilities={"R": 1.0})
        for match in re.finditer(r"[^.]+\.?", text)
    )
    report = a_report("Nothing.", question=bank.question("ml-tradeoff-01"), bank=bank)
    made = tuple(figure(text, **given) for given in figures)
    return replace(report, figures=made, units=units, tradeoffs=())


def figure(text: str, *, said: str, of: str | None = None, **given: Any) -> Figure:
    """Return a result in per cent, but for what is `given`."""
    start, end = place(text, said)
    fields: dict[str, Any] = {
        "start": start, "end": end, "text": said, "kind": "percent", "value": 3.0, "unit": "%",
        "role": "result", "direction": None, "measure": None if of is None else place(text, of), "pair": None,
    }  # fmt: skip
    return Figure(**{**fields, **given})


def weighed(text: str, *options: str, **given: Any) -> Tradeoff:
    """Return a trade-off over the whole text between these options."""
    spans = [place(text, option) for option in options]
    fields: dict[str, Any] = {
        "start": 0, "end": len(text), "chosen": None, "gains": (), "costs": (), "constraint": None,
        "reason": None, "quantified": "none",
        "options": tuple(
            Option(start=start, end=end, text=text[start:end]) for start, end in spans
        ),
    }  # fmt: skip
    return Tradeoff(**{**fields, **given})


def place(text: str, words: str) -> Offsets:
    """Return where the words first stand."""
    start = text.index(words)
    return start, start + len(words)
