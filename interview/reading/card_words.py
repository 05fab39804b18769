"""The words of the page about the model card: its groups, and what it says in short."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows:
    """Figures to show: those of `cases` whose measure is `measure`, one for each group.

    `label` names the row; in it ``{group}`` stands for the figure's group in words. `on`
    says what was counted, and `only` names the one group to show; empty for every group.
    """

    cases: str
    measure: str
    label: str = "{group}"
    on: str = "answers"
    only: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table of bars; a full bar is worth `most`."""

    caption: str
    rows: tuple[Rows, ...]
    most: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """A section of the page."""

    id: str
    title: str
    told: str
    tables: tuple[Table, ...]


PARTS: Final = {"S": "Situation", "T": "Task", "A": "Action", "R": "Result"}
LABELS: Final = {**PARTS, "L": "Learning", "O": "None of these"}
KINDS: Final = {
    "story": "One past event",
    "exemplar": "A habit",
    "hypothetical": "A wish or plan",
    "opinion": "An opinion",
    "self_description": "A self-portrait",
    "unusable": "No answer",
}
GROUPS: Final = {
    **LABELS,
    **KINDS,
    "all": "All",
    "human prose": "Prose by people",
    "human notes": "Notes by people",
    "likely-llm prose": "Prose, likely by a machine",
    "likely-llm notes": "Notes, likely by a machine",
    "unclear prose": "Prose of unclear origin",
    "unclear notes": "Notes of unclear origin",
    "quantified_evidence": "Figures",
    "tradeoff": "Trade-off",
    "not_prose": "Not prose",
    "not_english": "Not English",
}
HEADLINES: Final = (
    Rows(cases="stories", measure="label macro-F1", only="all", label="Sentences of real stories given to the right part (F1)"),
    Rows(cases="corpus", measure="label macro-F1, held out", only="all", label="The same in our own texts, by writers it never saw"),
    Rows(cases="stories", measure="missing parts: mean balanced accuracy", only="all", label="Parts rightly named missing or present"),
    Rows(cases="corpus", measure="kind of answer, held out", only="all", label="Kind of answer recognised"),
    Rows(cases="levels", measure="level: within one", only="overall", label="Overall level the same as a reader's, or the next"),
    Rows(cases="levels", measure="level: weighted kappa", only="overall", label="Agreement with that reader beyond chance (weighted kappa)"),
    Rows(cases="gaming", measure="gaming held back", only="all", label="Attempts at gaming held back", on="texts"),
    Rows(
        cases="invariance", measure="every level kept", only="all", on="pairs",
        label="Levels all kept when only names, dialect, layout and the like change",
    ),
)  # fmt: skip
