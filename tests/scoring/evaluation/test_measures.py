"""Each figure is a plain function of what an engine says; here the engine says what the test wants."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from math import isfinite

import pytest

from question_bank.bank import Bank
from question_bank.schema import Question
from scoring.evaluation.cases import KindCase, PairCase, RatedCase, SectionedCase
from scoring.evaluation.measures import (
    PADDING,
    Score,
    evaluate,
    kinds,
    labels,
    missing_parts,
    pairs,
    ranks,
)
from scoring.evaluation.result import Figure
from scoring.report import Overall, Report, ResponseLabel, ResponseType, Unit
from tests.builders import a_report

Made = Callable[..., Report]


@pytest.fixture
def report(question: Question, bank: Bank) -> Made:
    """Return a function that makes a report that says just so much."""

    def make(
        *,
        units: tuple[tuple[int, int, str], ...] = (),
        missing: tuple[str, ...] = (),
        score: int | None = None,
        kind: ResponseLabel = "story",
    ) -> Report:
        return replace(
            a_report("", question=question, bank=bank),
            units=tuple(
                Unit(start=start, end=end, label=label, probabilities={}) for start, end, label in units
            ),
            missing=missing,
            overall=Overall(score=score, level=None if score is None else 1),
            response_type=ResponseType(label=kind, probability=1.0),
        )

    return make


def by_name(figures: list[Figure]) -> dict[str, float]:
    return {f"{figure.measure}, {figure.group}": figure.value for figure in figures}


def sections(*parts: tuple[str, str], group: str = "human prose") -> SectionedCase:
    return SectionedCase(id="s", question="Q?", group=group, notes=False, sections=parts)


STAR = (("S", "Rain."), ("T", "Hurry."), ("A", "I ran."), ("R", "Dry."))


def word_labels(report: Made, labels_of: Mapping[str, str]) -> Score:
    """Return an engine that cuts at full stops and labels by the first word."""

    def score(text: str, _question: str) -> Report:
        units, start = [], 0
        for part in text.split(" ") if "I ran" not in text else text.replace("I ran", "I_ran").split(" "):
            units.append((start, start + len(part), labels_of[part.strip(".")]))
            start += len(part) + 1
        return report(units=tuple(units))

    return score


@pytest.mark.parametrize(
    ("found", "macro"),
    [
        pytest.param({"Rain": "S", "Hurry": "T", "I_ran": "A", "Dry": "R"}, 1.0, id="all right"),
        pytest.param(
            {"Rain": "S", "Hurry": "T", "I_ran": "A", "Dry": "L"}, 1.0, id="learning counts as result"
        ),
        pytest.param({"Rain": "O", "Hurry": "O", "I_ran": "O", "Dry": "O"}, 0.0, id="nothing found"),
        pytest.param({"Rain": "S", "Hurry": "S", "I_ran": "A", "Dry": "R"}, (2 / 3 + 2) / 4, id="one wrong"),
    ],
)
def test_labels_are_measured_by_macro_f1(report: Made, found: dict[str, str], macro: float) -> None:
    figures = by_name(labels(word_labels(report, found), [sections(*STAR)]))
    assert figures["label macro-F1, all"] == pytest.approx(macro)
    assert figures["label macro-F1, human prose"] == pytest.approx(macro)


def test_groups_of_cases_are_measured_apart(report: Made) -> None:
    right = {"Rain": "S", "Hurry": "T", "I_ran": "A", "Dry": "R", "Wet": "O"}
    cases = [sections(*STAR), sections(("S", "Wet."), group="retold notes")]
    figures = labels(word_labels(report, right), cases)
    counts = {figure.group: figure.cases for figure in figures if figure.measure == "label macro-F1"}
    assert counts == {"all": 2, "human prose": 1, "retold notes": 1}
    assert by_name(figures)["label macro-F1, retold notes"] == 0.0


def test_each_part_has_its_own_figure(report: Made) -> None:
    found = {"Rain": "S", "Hurry": "T", "I_ran": "A", "Dry": "A"}
    figures = by_name(labels(word_labels(report, found), [sections(*STAR)]))
    assert figures["label F1 S, all"] == 1.0
    assert figures["label F1 R, all"] == 0.0


@pytest.mark.parametrize(
    ("says", "noticed", "no_alarm"),
    [
        pytest.param(lambda text: () if "Dry" in text else ("R",), 1.0, 1.0, id="knows"),
        pytest.param(lambda text: ("R",), 1.0, 0.0, id="cries wolf"),  # noqa: ARG005
        pytest.param(lambda text: (), 0.0, 1.0, id="sees nothing"),  # noqa: ARG005
    ],
)
def test_missing_parts_are_measured_by_cutting_them_out(
    report: Made, says: Callable[[str], tuple[str, ...]], noticed: float, no_alarm: float
) -> None:
    figures = by_name(missing_parts(lambda text, _: report(missing=says(text)), [sections(*STAR)]))
    assert figures["missing R: noticed, all"] == noticed
    assert figures["missing R: no false alarm, all"] == no_alarm
    assert figures["missing R: balanced accuracy, all"] == (noticed + no_alarm) / 2


def test_the_mean_over_the_parts_comes_first(report: Made) -> None:
    figures = missing_parts(lambda _text, _: report(), [sections(*STAR)])
    assert (figures[0].measure, figures[0].value) == ("missing parts: mean balanced accuracy", 0.5)


def test_parts_that_no_answer_has_are_not_measured(report: Made) -> None:
    figures = missing_parts(lambda _text, _: report(), [sections(("S", "Rain."), ("A", "I ran."))])
    assert not [figure for figure in figures if figure.measure.startswith(("missing T", "missing R"))]


PAIR = PairCase(id="p", question="Q?", weak="weak", strong="strong")


@pytest.mark.parametrize(
    ("weak", "padded", "strong", "expected"),
    [
        pytest.param(10, 10, 80, (1.0, 1.0), id="in order"),
        pytest.param(80, 80, 10, (0.0, 0.0), id="upside down"),
        pytest.param(50, 50, 50, (0.0, 0.0), id="a draw is no order"),
        pytest.param(None, None, 0, (1.0, 1.0), id="what cannot be marked stands below nought"),
        pytest.param(10, 90, 80, (1.0, 0.0), id="fooled by padding"),
    ],
)
def test_pairs_are_in_order_when_the_strong_answer_scores_above(
    report: Made, weak: int | None, padded: int | None, strong: int | None, expected: tuple[float, float]
) -> None:
    def score(text: str, _question: str) -> Report:
        return report(score=strong if text == "strong" else padded if PADDING in text else weak)

    plain, with_padding = pairs(score, [PAIR])
    assert (plain.value, with_padding.value) == expected


def test_the_padded_answer_is_longer_than_the_strong_one(report: Made) -> None:
    seen: list[str] = []

    def score(text: str, _question: str) -> Report:
        seen.append(text)
        return report(score=1)

    long = replace(PAIR, strong="word " * 500)
    pairs(score, [long])
    assert max(len(text.split()) for text in seen if PADDING in text) > 500


def rated(*ratings: float) -> list[RatedCase]:
    return [
        RatedCase(id=str(place), question="Q?", answer=str(place), rating=rating)
        for place, rating in enumerate(ratings)
    ]


@pytest.mark.parametrize(
    ("scores", "expected"),
    [
        pytest.param((10, 50, 90), 1.0, id="the same order"),
        pytest.param((90, 50, 10), -1.0, id="the other way round"),
        pytest.param((None, 0, 1), 1.0, id="what cannot be marked stands below nought"),
    ],
)
def test_ranks_are_compared_with_ratings(
    report: Made, scores: tuple[int | None, ...], expected: float
) -> None:
    (figure,) = ranks(lambda text, _: report(score=scores[int(text)]), rated(1, 2, 5))
    assert figure.value == pytest.approx(expected)


@pytest.mark.parametrize(
    "ratings", [pytest.param((3.0,), id="one case"), pytest.param((3.0, 3.0), id="one rating for all")]
)
def test_where_there_is_no_order_there_is_no_correlation(report: Made, ratings: tuple[float, ...]) -> None:
    (figure,) = ranks(lambda text, _: report(score=int(text)), rated(*ratings))
    assert isfinite(figure.value)
    assert figure.value == 0.0


@pytest.mark.parametrize(
    ("kind", "read_as", "right"),
    [
        pytest.param("story", "story", 1.0, id="a story as a story"),
        pytest.param("story", "opinion", 0.0, id="a story as an opinion"),
        pytest.param("opinion", "self_description", 1.0, id="an opinion as no event"),
        pytest.param("process", "story", 0.0, id="a way of working as a story"),
        pytest.param("trade-off", "story", 1.0, id="a trade-off as a story"),
        pytest.param("poem", "story", 0.0, id="a kind that is not known"),
    ],
)
def test_kinds_are_right_when_an_event_is_told_from_none(
    report: Made, kind: str, read_as: ResponseLabel, right: float
) -> None:
    case = KindCase(id="k", question="Q?", answer="a", kind=kind)
    (figure,) = kinds(lambda _text, _: report(kind=read_as), [case])
    assert figure.value == right


def test_kinds_that_are_not_known_are_not_counted(report: Made) -> None:
    cases = [KindCase(id="k", question="Q?", answer="a", kind=kind) for kind in ("story", "poem")]
    (figure,) = kinds(lambda _text, _: report(), cases)
    assert (figure.value, figure.cases) == (1.0, 1)


def test_all_that_the_cases_allow_is_measured(report: Made) -> None:
    figures = evaluate(
        lambda _text, _: report(score=1), [PAIR, KindCase(id="k", question="", answer="", kind="story")]
    )
    assert {figure.measure for figure in figures} == {
        "pairs in order", "pairs in order, weak one padded", "kind of answer",
    }  # fmt: skip


def test_no_cases_give_no_figures(report: Made) -> None:
    assert evaluate(lambda _text, _: report(), []) == []


def test_the_engine_is_asked_with_the_question_of_the_case(report: Made) -> None:
    asked: list[str] = []

    def score(_text: str, question: str) -> Report:
        asked.append(question)
        return report(score=1)

    evaluate(score, [PAIR])
    assert set(asked) == {"Q?"}
