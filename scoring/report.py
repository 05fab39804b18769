"""The scoring report, schema 1: a frozen value, and JSON by `Report.to_dict`.

Offsets are code points of the text as submitted, end exclusive. Probabilities lie in 0..1.
Every float is rounded when a report is made into JSON, so that machines agree.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass
from typing import Final, Literal

SCHEMA: Final = 1
_DECIMALS: Final = 4

Offsets = tuple[int, int]
ResponseLabel = Literal["story", "exemplar", "hypothetical", "opinion", "self_description", "unusable"]
FigureKind = Literal[
    "percent", "money", "duration", "count", "rate", "ratio", "size", "date", "version", "ordinal", "other"
]
FigureRole = Literal["baseline", "target", "result", "cost", "gain", "scale", "context", "none"]
Direction = Literal["up", "down"]
Quantified = Literal["both", "one", "none"]


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineInfo:
    """What made the report: the version, the model's digest and the spaCy pipeline."""

    version: str
    model: str
    language_model: str


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionInfo:
    """The question answered; a free-text question has an empty id."""

    id: str
    text: str
    kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RubricInfo:
    """The rubric applied, by id, version and content."""

    id: str
    version: int
    fingerprint: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TextInfo:
    """Size of the text. Speaking time is information for practice and never enters a score."""

    characters: int
    words: int
    sentences: int
    speaking_seconds: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponseType:
    """What kind of answer this is."""

    label: ResponseLabel
    probability: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """A sentence, or a clause where one sentence does two jobs, and the job it does."""

    start: int
    end: int
    label: str
    probabilities: Mapping[str, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Component:
    """A part of the framework. `share` is its share of the words; `units` are indexes."""

    present: bool
    probability: float
    share: float
    units: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ownership:
    """Who acts: clauses with I and with we as the acting subject; `share` is that of I, 0 if none."""

    i: int
    we: int
    share: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A quantity. `measure` is the span of what is measured; `pair` the index of its counterpart."""

    start: int
    end: int
    text: str
    kind: FigureKind
    value: float | None
    unit: str | None
    role: FigureRole
    direction: Direction | None
    measure: Offsets | None
    pair: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One of the things weighed against each other."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Tradeoff:
    """A passage that weighs options. `gains` and `costs` are indexes of figures."""

    start: int
    end: int
    options: tuple[Option, ...]
    chosen: int | None
    gains: tuple[int, ...]
    costs: tuple[int, ...]
    constraint: Offsets | None
    reason: Offsets | None
    quantified: Quantified


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """Something in the answer that does not add up."""

    code: str
    message: str
    spans: tuple[Offsets, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Guard:
    """A reason not to take the text at face value."""

    code: str
    message: str
    span: Offsets


@dataclass(frozen=True, slots=True, kw_only=True)
class Because:
    """A condition that held, in the answer's words."""

    rule: str
    text: str
    spans: tuple[Offsets, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NextLevel:
    """What the level above asks for and this answer lacks."""

    level: int
    needs: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CriterionResult:
    """The level of one criterion, or None for "not enough evidence"."""

    id: str
    title: str
    level: int | None
    confidence: float
    anchor: str | None
    because: tuple[Because, ...]
    next: NextLevel | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Overall:
    """Weighted mean of the levels on 0..100 and the nearest level; None when too few have one."""

    score: int | None
    level: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """A question that an interviewer would ask next."""

    question: str
    criterion: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """A thing to do, as a kind and data; the pages and the terminal put it into words."""

    kind: str
    component: str | None
    criterion: str | None
    span: Offsets | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """Everything the engine says about one answer."""

    schema: int
    engine: EngineInfo
    question: QuestionInfo | None
    rubric: RubricInfo
    text: TextInfo
    response_type: ResponseType
    units: tuple[Unit, ...]
    components: Mapping[str, Component]
    missing: tuple[str, ...]
    ownership: Ownership
    figures: tuple[Figure, ...]
    tradeoffs: tuple[Tradeoff, ...]
    checks: tuple[Check, ...]
    guards: tuple[Guard, ...]
    criteria: tuple[CriterionResult, ...]
    overall: Overall
    follow_ups: tuple[FollowUp, ...]
    advice: tuple[Advice, ...]

    def to_dict(self) -> dict[str, object]:
        """Return the report as JSON values: dicts, lists, strings, rounded numbers and None."""
        return {field.name: _plain(getattr(self, field.name)) for field in fields(self)}


def _plain(value: object) -> object:
    if is_dataclass(value):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Mapping):
        return {key: _plain(entry) for key, entry in value.items()}
    if isinstance(value, tuple):
        return [_plain(entry) for entry in value]
    if isinstance(value, float):
        return round(value, _DECIMALS)
    return value
