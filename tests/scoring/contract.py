"""The exact shape of a report as JSON, checked by hand: what pages, exports and evaluations rely on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any, Final

from question_bank.bank import Bank
from question_bank.schema import Kind

Row = Mapping[str, Any]
SHA: Final = "sha256:"
KINDS_OF_ANSWER: Final = {"story", "exemplar", "hypothetical", "opinion", "self_description", "unusable"}
FIGURE_KINDS: Final = set(
    "percent money duration count rate ratio size date version ordinal other".split()  # noqa: SIM905
)
ROLES: Final = {"baseline", "target", "result", "cost", "gain", "scale", "context", "none"}
GUARDS: Final = (
    "too_short",
    "too_long",
    "not_english",
    "gibberish",
    "keyword_stuffing",
    "repeats_itself",
    "echoes_question",
    "unfilled_template",
    "copied_sample",
    "instruction_text",
    "not_prose",
)
STORY_PARTS: Final = ("S", "T", "A", "R", "L")


def check_report(report: Row, *, answer: str, bank: Bank) -> None:
    """Fail where a report of the answer departs from the contract in any key, type, word or offset."""
    _keys(
        report,
        "schema engine question rubric text response_type units components missing ownership figures "
        "tradeoffs checks guards criteria overall follow_ups advice",
    )
    assert report["schema"] == 1
    _check_names(report, bank)
    _check_text(report["text"], answer)
    parts = _parts(report, bank)
    _check_units(report["units"], answer, parts)
    _check_components(report, parts)
    _check_figures(report["figures"], answer)
    _check_tradeoffs(report, answer)
    _check_remarks(report, answer)
    _check_criteria(report, answer, bank)
    _check_overall(report["overall"])
    _check_next(report, answer, parts)


def _keys(row: Row, names: str) -> None:
    assert list(row) == names.split(), f"keys {list(row)}"


def _number(value: object, *, most: float | None = 1.0) -> None:
    assert type(value) is float
    assert value == round(value, 4)
    assert most is None or 0.0 <= value <= most


def _count(value: object, *, least: int = 0) -> None:
    assert type(value) is int
    assert value >= least


def _words(*values: object) -> None:
    for value in values:
        assert isinstance(value, str)
        assert value.strip()


def _span(value: object, answer: str) -> None:
    assert isinstance(value, list)
    assert [type(end) for end in value] == [int, int]
    assert 0 <= value[0] < value[1] <= len(answer), f"offsets {value} of {len(answer)}"


def _check_names(report: Row, bank: Bank) -> None:
    _keys(report["engine"], "version model language_model")
    _words(*report["engine"].values())
    assert report["engine"]["model"].startswith(SHA)
    _keys(report["rubric"], "id version fingerprint")
    rubric = bank.rubric(report["rubric"]["id"])
    assert report["rubric"] == {"id": rubric.id, "version": rubric.version, "fingerprint": rubric.fingerprint}
    assert rubric.fingerprint.startswith(SHA)
    question = report["question"]
    if question is not None:
        _keys(question, "id text kind")
        _words(question["text"])
        assert question["kind"] in {kind.value for kind in Kind}
        assert question["id"] == "" or bank.question(question["id"]).text == question["text"]


def _check_text(text: Row, answer: str) -> None:
    _keys(text, "characters words sentences speaking_seconds")
    for value in text.values():
        _count(value)
    assert text["characters"] == len(answer)
    assert text["words"] == len(answer.split())


def _parts(report: Row, bank: Bank) -> tuple[str, ...]:
    rubric = bank.rubric(report["rubric"]["id"])
    if rubric.kind is not Kind.CASE:
        return tuple(component.id for component in rubric.components)
    exercise = bank.question(report["question"]["id"]).exercise
    assert exercise is not None
    return tuple(step.id for step in bank.exercise(exercise).steps)


def _check_units(units: Sequence[Row], answer: str, parts: Sequence[str]) -> None:
    for unit in units:
        _keys(unit, "start end label probabilities")
        _span([unit["start"], unit["end"]], answer)
        assert set(unit["probabilities"]) == {*parts, "O"}
        for value in unit["probabilities"].values():
            _number(value)
        assert abs(sum(unit["probabilities"].values()) - 1) < 0.001
        assert unit["probabilities"][unit["label"]] == max(unit["probabilities"].values())
    for before, after in pairwise(units):
        assert before["end"] <= after["start"]
    covered = {place for unit in units for place in range(unit["start"], unit["end"])}
    assert all(place in covered for place, letter in enumerate(answer) if not letter.isspace())


def _check_components(report: Row, parts: Sequence[str]) -> None:
    labels = [unit["label"] for unit in report["units"]]
    assert tuple(report["components"]) == tuple(parts)
    for name, component in report["components"].items():
        _keys(component, "present probability share units")
        assert type(component["present"]) is bool
        _number(component["probability"])
        _number(component["share"])
        assert component["units"] == [place for place, label in enumerate(labels) if label == name]
    assert sum(component["share"] for component in report["components"].values()) <= 1.001
    assert report["missing"] == [part for part in parts if part in report["missing"]]
    assert not any(report["components"][part]["present"] for part in report["missing"])
    _keys(report["ownership"], "i we share")
    _count(report["ownership"]["i"])
    _count(report["ownership"]["we"])
    _number(report["ownership"]["share"])
    _keys(report["response_type"], "label probability")
    assert report["response_type"]["label"] in KINDS_OF_ANSWER
    _number(report["response_type"]["probability"])


def _check_figures(figures: Sequence[Row], answer: str) -> None:
    for place, figure in enumerate(figures):
        _keys(figure, "start end text kind value unit role direction measure pair")
        _span([figure["start"], figure["end"]], answer)
        assert figure["text"] == answer[figure["start"] : figure["end"]]
        assert figure["kind"] in FIGURE_KINDS
        assert figure["role"] in ROLES
        assert figure["direction"] in {"up", "down", None}
        assert isinstance(figure["unit"], str | None)
        if figure["value"] is not None:
            _number(figure["value"], most=None)
        if figure["measure"] is not None:
            _span(figure["measure"], answer)
        if figure["pair"] is not None:
            assert figures[figure["pair"]]["pair"] == place != figure["pair"]
    for before, after in pairwise(figures):
        assert before["end"] <= after["start"]


def _check_tradeoffs(report: Row, answer: str) -> None:
    for passage in report["tradeoffs"]:
        _keys(passage, "start end options chosen gains costs constraint reason quantified")
        _span([passage["start"], passage["end"]], answer)
        for option in passage["options"]:
            _keys(option, "start end text")
            _span([option["start"], option["end"]], answer)
            assert option["text"] == answer[option["start"] : option["end"]]
        assert passage["chosen"] in {None, *range(len(passage["options"]))}
        for figure in (*passage["gains"], *passage["costs"]):
            assert figure in range(len(report["figures"]))
        for span in (passage["constraint"], passage["reason"]):
            if span is not None:
                _span(span, answer)
        assert passage["quantified"] in {"both", "one", "none"}


def _check_remarks(report: Row, answer: str) -> None:
    for check in report["checks"]:
        _keys(check, "code message spans")
        _words(check["code"], check["message"])
        assert check["spans"]
        for span in check["spans"]:
            _span(span, answer)
    for guard in report["guards"]:
        _keys(guard, "code message span")
        _words(guard["message"])
        _span(guard["span"], answer)
    codes = [guard["code"] for guard in report["guards"]]
    assert codes == [code for code in GUARDS if code in codes]


def _check_criteria(report: Row, answer: str, bank: Bank) -> None:
    rubric = bank.rubric(report["rubric"]["id"])
    assert [row["id"] for row in report["criteria"]] == [criterion.id for criterion in rubric.criteria]
    for row, criterion in zip(report["criteria"], rubric.criteria, strict=True):
        _keys(row, "id title level confidence anchor because next")
        _words(row["title"])
        _number(row["confidence"])
        assert row["level"] in {None, 1, 2, 3, 4, 5}
        assert row["anchor"] == (None if row["level"] is None else criterion.levels[row["level"] - 1])
        for because in row["because"]:
            _keys(because, "rule text spans")
            _words(because["rule"], because["text"])
            assert because["spans"]
            for span in because["spans"]:
                _span(span, answer)
        if row["next"] is not None:
            _keys(row["next"], "level needs")
            _words(row["next"]["needs"])
            assert row["next"]["level"] in range((row["level"] or 0) + 1, 6)


def _check_overall(overall: Row) -> None:
    _keys(overall, "score level")
    assert (overall["score"] is None) == (overall["level"] is None)
    if overall["score"] is not None:
        assert type(overall["score"]) is int
        assert overall["score"] in range(101)
        assert overall["level"] in range(1, 6)


def _check_next(report: Row, answer: str, parts: Sequence[str]) -> None:
    criteria = {row["id"] for row in report["criteria"]}
    for follow_up in report["follow_ups"]:
        _keys(follow_up, "question criterion why")
        _words(follow_up["question"], follow_up["why"])
        assert follow_up["criterion"] in criteria | set(parts)
    for advice in report["advice"]:
        _keys(advice, "kind component criterion span")
        _words(advice["kind"])
        assert advice["component"] in {None, *parts}
        assert advice["criterion"] in {None, *criteria}
        if advice["span"] is not None:
            _span(advice["span"], answer)
