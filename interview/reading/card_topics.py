"""What the page about the model card shows, in which order."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from interview.reading.card_words import KINDS, LABELS, PARTS, Rows, Table, Topic


def _by_group(caption: str, cases: str, measure: str, *, on: str = "answers", most: float = 1.0) -> Table:
    """Return a table with a row for each group of one measure."""
    return Table(caption=caption, rows=(Rows(cases=cases, measure=measure, on=on),), most=most)


def _each(caption: str, cases: str, measure: str, names: Mapping[str, str]) -> Table:
    """Return a table with a row for each of several measures; ``{}`` stands for what tells them apart."""
    return Table(caption=caption, rows=_rows(cases, measure, names))


def _rows(cases: str, measure: str, names: Mapping[str, str], *, on: str = "answers") -> tuple[Rows, ...]:
    return tuple(
        Rows(cases=cases, measure=measure.format(name), label=words, on=on) for name, words in names.items()
    )


TOPICS: Final = (
    Topic(
        id="data",
        title="What it learned from",
        told="Answers written for this project, none of them a real person's, labelled by the project's own readers sentence by sentence.",
        tables=(
            _by_group("Answers of each kind, as a share of all", "corpus", "corpus: answers of a kind"),
            _by_group(
                "Sentences of each part, as a share of all",
                "corpus",
                "corpus: sentences with a label",
                on="sentences",
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
                    Rows(cases="stories", measure="label macro-F1", only="all", label="Real stories"),
                    Rows(
                        cases="stories",
                        measure="label macro-F1",
                        only="human prose",
                        label="The hardest of them: plain prose by people",
                    ),
                    Rows(
                        cases="retold",
                        measure="label macro-F1",
                        only="all",
                        label="Published samples, retold",
                    ),
                    Rows(
                        cases="corpus",
                        measure="label macro-F1, held out",
                        only="all",
                        label="Our corpus, held out",
                    ),
                ),
            ),
            _by_group("Mean F1 by kind of text, real stories", "stories", "label macro-F1"),
            _by_group("Mean F1 by batch, our corpus, each held out", "corpus", "label macro-F1, held out"),
            _each("F1 of each part, real stories", "stories", "label F1 {}", PARTS),
            _each("F1 of each part, our corpus, held out", "corpus", "label F1, held out, {}", LABELS),
        ),
    ),
    Topic(
        id="missing",
        title="What is missing",
        told="Each part is cut out of a real story in turn. Balanced accuracy counts missed gaps and false alarms alike; guessing reaches 0.5.",
        tables=(
            _each(
                "Balanced accuracy by part, real stories", "stories", "missing {}: balanced accuracy", PARTS
            ),
            _each("Gaps that were noticed", "stories", "missing {}: noticed", PARTS),
        ),
    ),
    Topic(
        id="kinds",
        title="Which kind of answer it is",
        told="A story is read by its parts; a habit, a wish, an opinion or a self-portrait is not.",
        tables=(
            _each(
                "F1 of each kind, our corpus, held out", "corpus", "kind of answer, held out: F1 {}", KINDS
            ),
            _by_group("Other published answers, read as a person does", "other-kinds", "kind of answer"),
        ),
    ),
    Topic(
        id="relevance",
        title="Whether it answers the question",
        told="Readers said of each answer of our corpus, without its question, what it is about. So it is known which questions it could serve: its own, and others of the corpus that are put to it here. The engine had not seen the writer. In between it says that there is not enough to tell.",
        tables=(
            _each(
                "Answers and questions, held out",
                "corpus",
                "relevance: {}",
                {
                    "own question served": "Found to answer their own question",
                    "own question taken for another": "Wrongly told that they answer another",
                    "other question told from its own": "Put to a question that they do not serve: told so",
                    "other question served": "Put to a question that they do not serve: found to answer it",
                },
            ),
        ),
    ),
    Topic(
        id="short",
        title="Short answers",
        told="Answers of our own, of one to three sentences, many in one breath. Parts are asked of those that tell an event.",
        tables=(
            _by_group("An event told from none", "short", "short answers: an event or none"),
            _by_group("The same kind as a reader sees", "short", "short answers: kind"),
            _by_group("Parts: balanced accuracy", "short", "short answers: balanced accuracy"),
            _by_group("A part that is there is not called missing", "short", "short answers: no false alarm"),
            _by_group(
                "Empty phrases behind it add no more than five points",
                "short",
                "short answers: padding adds nothing",
            ),
            _by_group("Rank with quality", "short", "short answers: rank correlation with quality"),
        ),
    ),
    Topic(
        id="levels",
        title="Which level it gets",
        told="Weighted kappa is 1 for the same levels and 0 for what chance would give; a level that is far off costs more than a neighbour. The engine had not seen the answers. How far a second reader agrees with the first stands below it; the two are of one kind and had the same guide, so take theirs as an upper bound.",
        tables=(
            _by_group(
                "The engine against the first reader: weighted kappa", "levels", "level: weighted kappa"
            ),
            _by_group(
                "The second reader against the first: weighted kappa",
                "levels",
                "second reader's level: weighted kappa",
            ),
            _by_group("The engine: the same level", "levels", "level: exact"),
            _by_group("The engine: the same or the next level", "levels", "level: within one"),
            _by_group(
                "The engine says there is not enough to tell, the reader gives a level",
                "levels",
                "level: withheld",
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
                    *_rows(
                        "pairs",
                        "pairs in order{}",
                        {
                            "": "The strong one scores above the weak",
                            ", weak one padded": "It does when empty phrases make the weak one longer",
                        },
                        on="pairs",
                    ),
                    *_rows(
                        "rated",
                        "{}",
                        {"rank correlation with ratings": "Rank correlation with a coach's ratings"},
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
                    Rows(cases="quantities", measure="figure F1", label="Figures found (F1)", only="all"),
                    Rows(
                        cases="quantities",
                        measure="figure kind",
                        label="Their kind",
                        on="figures",
                        only="all",
                    ),
                    Rows(
                        cases="quantities",
                        measure="figure kind",
                        label="Their kind, where most numbers stand without unit",
                        on="figures",
                        only="bare numbers",
                    ),
                    Rows(
                        cases="quantities",
                        measure="pair F1",
                        label="Before and after tied together (F1)",
                        only="all",
                    ),
                    Rows(
                        cases="quantities",
                        measure="figure role",
                        label="Their role",
                        on="figures",
                        only="all",
                    ),
                    Rows(cases="quantities", measure="trade-off F1", label="Trade-off passages found (F1)"),
                ),
            ),
            Table(
                caption="Sums, in passages of writers that it has not seen, written to mislead",
                rows=(
                    *_rows(
                        "sums", "sums: {}", {"wrong ones questioned": "Wrong ones questioned"}, on="passages"
                    ),
                    *_rows(
                        "sums",
                        "sums: {}",
                        {"questioned ones that are wrong": "Questions that are just"},
                        on="questions",
                    ),
                    *_rows(
                        "sums",
                        "sums: {}",
                        {
                            "right ones left alone": "Right ones left alone",
                            "numbers that need not fit left alone": "Numbers that need not fit left alone",
                        },
                        on="passages",
                    ),
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
            _by_group("Pairs that keep every level", "invariance", "every level kept", on="pairs"),
            _by_group(
                "Mean move of the overall score, in points of 100",
                "invariance",
                "mean move of the score",
                on="pairs",
                most=20.0,
            ),
            _by_group(
                "Largest move of the overall score, in points of 100",
                "invariance",
                "largest move of the score",
                on="pairs",
                most=50.0,
            ),
        ),
    ),
    Topic(
        id="ablation",
        title="What it looks at",
        told="The model is trained again without one family of features at a time. Each alone costs little, because the others know much of the same; what counts is where the interval stays above 0.",
        tables=(
            _by_group(
                "Points of F1 (of 100) that are lost without",
                "ablation",
                "points of macro-F1 lost without",
                most=2.0,
            ),
        ),
    ),
)
