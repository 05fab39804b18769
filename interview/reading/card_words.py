"""What the page about the model card shows in which order, and in which words.

`Rows` pick figures of the card and put them into words.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows:
    """Figures to show: those of `cases` whose measure is `measure`, one for each group.

    `label` names the row; in it ``{group}`` stands for the figure's group in words. `on`
    says what was counted.
    """

    cases: str
    measure: str
    label: str = "{group}"
    on: str = "answers"


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


def _each(cases: str, measure: str, names: Mapping[str, str], on: str) -> tuple[Rows, ...]:
    return tuple(
        Rows(cases=cases, measure=measure.format(name), label=words, on=on) for name, words in names.items()
    )


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
    "quantified_evidence": "Figures",
    "tradeoff": "Trade-off",
    "not_prose": "Not prose",
    "not_english": "Not English",
}
HEADLINES: Final = (
    Rows(
        cases="stories", measure="label macro-F1", label="Sentences of real stories given to the right part"
    ),
    Rows(
        cases="corpus", measure="label macro-F1, held out", label="The same in texts by writers it never saw"
    ),
    Rows(
        cases="stories",
        measure="missing parts: mean balanced accuracy",
        label="Parts rightly named missing or present",
    ),
    Rows(cases="corpus", measure="kind of answer, held out", label="Kind of answer recognised"),
    Rows(
        cases="levels", measure="level: weighted kappa", label="Overall level agrees with a reader's (kappa)"
    ),
    Rows(cases="gaming", measure="gaming held back", label="Attempts at gaming held back", on="texts"),
    Rows(
        cases="invariance",
        measure="every level kept",
        label="Levels kept when only names, dialect, layout and the like change",
        on="pairs",
    ),
)
HEADLINE_GROUPS: Final = frozenset({"all", "overall"})
TOPICS: Final = (
    Topic(
        id="data",
        title="What it learned from",
        told="Answers written for this project, none of them a real person's, labelled by the project's own readers sentence by sentence.",
        tables=(
            Table(
                caption="Answers of each kind, as a share of all",
                rows=(Rows(cases="corpus", measure="corpus: answers of a kind"),),
            ),
            Table(
                caption="Sentences of each part, as a share of all",
                rows=(Rows(cases="corpus", measure="corpus: sentences with a label", on="sentences"),),
            ),
        ),
    ),
    Topic(
        id="labels",
        title="Which part a sentence belongs to",
        told="F1 is 1 when every sentence of a part is found and none is taken for it by mistake. The mean is over situation, task, action and result.",
        tables=(
            Table(
                caption="Mean F1 on answers that it never saw",
                rows=(
                    Rows(cases="stories", measure="label macro-F1", label="Real stories: {group}"),
                    Rows(
                        cases="retold", measure="label macro-F1", label="Published samples, retold: {group}"
                    ),
                    Rows(
                        cases="corpus",
                        measure="label macro-F1, held out",
                        label="Our corpus, held out: {group}",
                    ),
                ),
            ),
            Table(
                caption="F1 of each part, real stories",
                rows=_each("stories", "label F1 {}", PARTS, "answers"),
            ),
            Table(
                caption="F1 of each part, our corpus, held out",
                rows=_each("corpus", "label F1, held out, {}", LABELS, "answers"),
            ),
        ),
    ),
    Topic(
        id="missing",
        title="What is missing",
        told="Each part is cut out of a real story in turn. Balanced accuracy counts missed gaps and false alarms alike; guessing reaches 0.5.",
        tables=(
            Table(
                caption="Balanced accuracy by part, real stories",
                rows=_each("stories", "missing {}: balanced accuracy", PARTS, "answers"),
            ),
            Table(
                caption="Gaps that were noticed",
                rows=_each("stories", "missing {}: noticed", PARTS, "answers"),
            ),
        ),
    ),
    Topic(
        id="kinds",
        title="Which kind of answer it is",
        told="A story is read by its parts; a habit, a wish, an opinion or a self-portrait is not.",
        tables=(
            Table(
                caption="F1 of each kind, our corpus, held out",
                rows=_each("corpus", "kind of answer, held out: F1 {}", KINDS, "answers"),
            ),
            Table(
                caption="Other published answers read as the kind that a person sees",
                rows=(Rows(cases="other-kinds", measure="kind of answer"),),
            ),
        ),
    ),
    Topic(
        id="levels",
        title="Which level it gets",
        told="Weighted kappa is 1 for the same levels and 0 for what chance would give; a level that is far off costs more than a neighbour. The engine had not seen the answers. Below it stands how far a second reader agreed with the first.",
        tables=(
            Table(
                caption="The engine against the first reader: weighted kappa",
                rows=(Rows(cases="levels", measure="level: weighted kappa"),),
            ),
            Table(
                caption="The second reader against the first: weighted kappa",
                rows=(Rows(cases="levels", measure="second reader's level: weighted kappa"),),
            ),
            Table(
                caption="The engine: the same level",
                rows=(Rows(cases="levels", measure="level: exact"),),
            ),
            Table(
                caption="The engine: the same or the next level",
                rows=(Rows(cases="levels", measure="level: within one"),),
            ),
            Table(
                caption="The engine says there is not enough to tell, the reader gives a level",
                rows=(Rows(cases="levels", measure="level: withheld"),),
            ),
        ),
    ),
    Topic(
        id="order",
        title="Which answer is better",
        told="Two answers to one question, one of them plainly weaker; and ratings by a coach.",
        tables=(
            Table(
                caption="Order and rank",
                rows=(
                    Rows(
                        cases="pairs",
                        measure="pairs in order",
                        label="The strong one scores above the weak",
                        on="pairs",
                    ),
                    Rows(
                        cases="pairs",
                        measure="pairs in order, weak one padded",
                        label="It does when empty phrases make the weak one longer",
                        on="pairs",
                    ),
                    Rows(
                        cases="rated",
                        measure="rank correlation with ratings",
                        label="Rank correlation with a coach's ratings",
                    ),
                ),
            ),
        ),
    ),
    Topic(
        id="quantities",
        title="Which figures it finds",
        told="Against answers of our own in which every quantity is annotated.",
        tables=(
            Table(
                caption="Figures, and pairs of before and after",
                rows=(
                    Rows(cases="quantities", measure="figure F1", label="Figures found (F1)"),
                    Rows(cases="quantities", measure="pair F1", label="Before and after tied together (F1)"),
                    Rows(cases="quantities", measure="figure role", label="Their role", on="figures"),
                ),
            ),
        ),
    ),
    Topic(
        id="gaming",
        title="Whether it can be gamed",
        told="Texts of our own that try to earn what they do not say. Harmless texts that look like them must pass.",
        tables=(
            Table(
                caption="Held back, by kind of attempt",
                rows=(
                    Rows(cases="gaming", measure="gaming held back", on="texts"),
                    Rows(
                        cases="gaming",
                        measure="harmless let through",
                        label="Harmless texts let through",
                        on="texts",
                    ),
                ),
            ),
        ),
    ),
    Topic(
        id="fairness",
        title="Whether it is fair",
        told="Pairs of our own that say the same and differ in one thing that must not count. Every move here is a fault.",
        tables=(
            Table(
                caption="Pairs that keep every level",
                rows=(Rows(cases="invariance", measure="every level kept", on="pairs"),),
            ),
            Table(
                caption="Mean move of the overall score, in points of 100",
                rows=(Rows(cases="invariance", measure="mean move of the score", on="pairs"),),
                most=20.0,
            ),
            Table(
                caption="Largest move of the overall score, in points of 100",
                rows=(Rows(cases="invariance", measure="largest move of the score", on="pairs"),),
                most=50.0,
            ),
        ),
    ),
)
